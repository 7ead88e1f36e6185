package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"

	"github.com/pkg/errors"
)

// This file rewrites profiles: gzipped protocol buffers of the message Profile
// of google/pprof's profile.proto. Tests: scrub_test.go.

// stringTable is the field of Profile that holds its texts.
const stringTable = 6

const bytesWire = 2

// scrub empties the texts of a profile that are paths of this machine; the
// functions' files have none in a build with -trimpath.
func scrub(profile []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(profile))
	if err != nil {
		return nil, errors.WithStack(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	raw, err = emptyPaths(raw)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	if _, err := w.Write(raw); err != nil {
		return nil, errors.WithStack(err)
	}
	if err := w.Close(); err != nil {
		return nil, errors.WithStack(err)
	}
	return out.Bytes(), nil
}

// emptyPaths copies the fields of a message; texts of its string table that
// begin with a slash become empty.
func emptyPaths(msg []byte) ([]byte, error) {
	var out []byte
	for len(msg) > 0 {
		key, n := binary.Uvarint(msg)
		if n <= 0 {
			return nil, errors.New("no profile: a bad key")
		}
		val, m := binary.Uvarint(msg[n:])
		if m <= 0 {
			return nil, errors.New("no profile: a bad value")
		}
		end := n + m
		switch key & 7 {
		case 0:
		case bytesWire:
			if val > uint64(len(msg)-end) {
				return nil, errors.New("no profile: cut short")
			}
			end += int(val)
		default:
			return nil, errors.Errorf("no profile: wire type %d", key&7)
		}
		if text := msg[n+m : end]; key == stringTable<<3|bytesWire && len(text) > 0 && text[0] == '/' {
			out = append(binary.AppendUvarint(out, key), 0)
		} else {
			out = append(out, msg[:end]...)
		}
		msg = msg[end:]
	}
	return out, nil
}
