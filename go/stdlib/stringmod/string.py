# The module string. Formatter takes format strings apart by itself; Template
# finds its placeholders without regular expressions unless a subclass brings a
# pattern of its own.

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords",
           "digits", "hexdigits", "octdigits", "printable", "punctuation",
           "whitespace", "Formatter", "Template"]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalize the words of a string: split it, capitalize each part, join
    the parts. Without sep, runs of white space become single blanks."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


def _need_str(s):
    if not isinstance(s, str):
        raise TypeError(f"expected str, got {type(s).__name__}")


def _fields(s):
    # Yields (literal, field name, specification, conversion); the last three
    # are None where there is text only.
    pos, end = 0, len(s)
    while pos < end:
        start = pos
        while pos < end and s[pos] not in '{}':
            pos += 1
        if pos == end:
            yield s[start:], None, None, None
            return
        brace = s[pos]
        if s[pos + 1:pos + 2] == brace:
            yield s[start:pos + 1], None, None, None
            pos += 2
            continue
        if brace == '}':
            raise ValueError("Single '}' encountered in format string")
        if pos + 1 == end:
            raise ValueError("Single '{' encountered in format string")
        literal = s[start:pos]
        name, spec, conversion, pos = _field(s, pos + 1)
        yield literal, name, spec, conversion


def _field(s, pos):
    # Reads the field after a '{'; also returns the place behind its '}'.
    start, end = pos, len(s)
    while pos < end and s[pos] not in '}:!':
        if s[pos] == '{':
            raise ValueError("unexpected '{' in field name")
        if s[pos] == '[':
            pos = s.find(']', pos)
            if pos < 0:
                pos = end
                break
        pos += 1
    if pos >= end:
        raise ValueError("expected '}' before end of string")
    name, conversion = s[start:pos], None
    if s[pos] == '!':
        if pos + 1 == end:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = s[pos + 1]
        pos += 2
        if pos < end and s[pos] not in ':}':
            raise ValueError("expected ':' after conversion specifier")
    if s[pos:pos + 1] == '}':
        return name, '', conversion, pos + 1
    start, depth = pos + 1, 1
    for pos in range(start, end):
        if s[pos] == '{':
            depth += 1
        elif s[pos] == '}':
            depth -= 1
            if not depth:
                return name, s[start:pos], conversion, pos + 1
    raise ValueError("unmatched '{' in format spec")


def _key(text):
    # What a name or an index means: a number where it is one.
    if not text.isdecimal():
        return text
    number = int(text) if len(text) < 40 else 1 << 64
    if number >= 1 << 63:
        raise ValueError("Too many decimal digits in format string")
    return number


def _split_name(name):
    # Splits a field name into the argument and the steps from there.
    _need_str(name)
    pos, end = 0, len(name)
    while pos < end and name[pos] not in '.[':
        pos += 1
    return _key(name[:pos]), _steps(name, pos)


def _steps(name, pos):
    # Yields (is attribute, key).
    end = len(name)
    while pos < end:
        is_attribute = name[pos] == '.'
        start = pos + 1
        if is_attribute:
            pos = start
            while pos < end and name[pos] not in '.[':
                pos += 1
            key = name[start:pos]
        elif name[pos] == '[':
            pos = name.find(']', start)
            if pos < 0:
                raise ValueError("Missing ']' in format string")
            key = name[start:pos]
            pos += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, key if is_attribute else _key(key)


class Formatter:
    """What str.format does, in steps that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth,
                 auto_arg_index=0):
        # auto_arg_index is the number of the next field without a name, False
        # once a field had a number.
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            first, _ = _split_name(name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field '
                                     'specification to automatic field numbering')
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field '
                                     'numbering to manual field specification')
                auto_arg_index = False
            obj, key = self.get_field(name, args, kwargs)
            used_args.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            parts.append(self.format_field(obj, spec))
        return ''.join(parts), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        _need_str(format_string)
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        first, steps = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in steps:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first


class _Overlay:
    # The keyword arguments of substitute before its mapping.

    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, key):
        return self.first[key] if key in self.first else self.second[key]


class _TemplatePattern:
    # The attribute Template.pattern: compiled when it is read.

    def __get__(self, instance, cls=None):
        return cls._compile_pattern()


_no_mapping = {}
_default_id = r'(?a:[_a-z][_a-z0-9]*)'
_id_start = frozenset(ascii_letters + '_')
_id_part = _id_start | frozenset(digits)


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    idpattern = _default_id
    braceidpattern = None
    flags = None
    pattern = _TemplatePattern()
    # Whether placeholders are found without a regular expression.
    _plain = True

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._plain = ('pattern' not in vars(cls) and cls.idpattern == _default_id
                      and cls.braceidpattern is None and cls.flags is None)
        if 'pattern' in vars(cls):
            cls.pattern = cls._compile_pattern(cls.pattern)
        else:
            cls.pattern = _TemplatePattern()

    @classmethod
    def _compile_pattern(cls, pattern=None):
        import re
        if pattern is None:
            name = cls.idpattern
            braced = cls.braceidpattern or name
            mark = re.escape(cls.delimiter)
            pattern = (rf'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})'
                       rf'|{{(?P<braced>{braced})}}|(?P<invalid>))')
        flags = re.IGNORECASE if cls.flags is None else cls.flags
        cls.pattern = re.compile(pattern, flags | re.VERBOSE)
        return cls.pattern

    def __init__(self, template):
        self.template = template

    def _placeholders(self):
        # Yields (start, end, kind, name) of each placeholder: kind is named,
        # escaped or invalid. Of an invalid one, name is the place that the
        # error message tells.
        template = self.template
        if not self._plain:
            yield from self._matches()
            return
        if not isinstance(template, str):
            raise TypeError("expected string or bytes-like object, "
                            f"got '{type(template).__name__}'")
        mark = self.delimiter
        start = template.find(mark) if mark else -1
        while start >= 0:
            pos = start + len(mark)
            if template.startswith(mark, pos):
                end, kind, name = pos + len(mark), 'escaped', None
            else:
                braced = template.startswith('{', pos)
                end = first = pos + braced
                if template[end:end + 1] in _id_start:
                    while template[end:end + 1] in _id_part:
                        end += 1
                if end > first and (not braced or template.startswith('}', end)):
                    kind, name = 'named', template[first:end]
                    end += braced
                else:
                    end, kind, name = pos, 'invalid', pos
            yield start, end, kind, name
            start = template.find(mark, end)

    def _matches(self):
        for mo in self.pattern.finditer(self.template):
            name = mo.group('named') or mo.group('braced')
            start, end = mo.span()
            if name is not None:
                yield start, end, 'named', name
            elif mo.group('escaped') is not None:
                yield start, end, 'escaped', None
            elif mo.group('invalid') is not None:
                yield start, end, 'invalid', mo.start('invalid')
            else:
                raise ValueError('Unrecognized named group in pattern')

    def _invalid(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        column, line = 1, 1
        if lines:
            column, line = place - len(''.join(lines[:-1])), len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _replace(self, mapping, safe):
        parts, pos = [], 0
        for start, end, kind, name in self._placeholders():
            parts.append(self.template[pos:start])
            pos = end
            if kind == 'escaped':
                parts.append(self.delimiter)
            elif kind == 'invalid':
                if not safe:
                    self._invalid(name)
                parts.append(self.template[start:end])
            else:
                try:
                    parts.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    parts.append(self.template[start:end])
        parts.append(self.template[pos:])
        return ''.join(parts)

    def substitute(self, mapping=_no_mapping, /, **kws):
        if mapping is _no_mapping:
            mapping = kws
        elif kws:
            mapping = _Overlay(kws, mapping)
        return self._replace(mapping, False)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        if mapping is _no_mapping:
            mapping = kws
        elif kws:
            mapping = _Overlay(kws, mapping)
        return self._replace(mapping, True)

    def is_valid(self):
        return all(kind != 'invalid' for _, _, kind, _ in self._placeholders())

    def get_identifiers(self):
        names = []
        for _, _, kind, name in self._placeholders():
            if kind == 'named' and name not in names:
                names.append(name)
        return names
