module github.com/pynterp/pynterp

go 1.26.0

require (
	github.com/pkg/errors v0.9.1
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.43.0
)

require (
	github.com/stretchr/objx v0.5.3 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)
