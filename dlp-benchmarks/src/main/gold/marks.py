"""Marked text: a span is written between private-use characters, so that any layout can be built as plain strings."""
import unicodedata

OPEN, MID, CLOSE = '\ue000', '\ue001', '\ue002'


def mark(kind, value, ignore=False):
    """`value` as a span of `kind`; an ignored span is neither required nor punished."""
    return f"{OPEN}{kind}{'!' if ignore else ''}{MID}{value}{CLOSE}"


def render(marked):
    """Takes the marks out: the text and its spans in UTF-16 code units, half open."""
    out, spans, at, i = [], [], 0, 0
    start = kind = None
    buffer = []
    while i < len(marked):
        c = marked[i]
        if c == OPEN:
            assert start is None, 'nested span: ' + marked[max(0, i - 30):i + 30]
            end = marked.index(MID, i)
            kind, start, buffer = marked[i + 1:end], at, []
            i = end + 1
            continue
        if c == CLOSE:
            value = ''.join(buffer)
            assert value and value == value.strip(), f'bad span {kind} {value!r}'
            span = {'start': start, 'end': at, 'type': kind.rstrip('!'), 'text': value}
            if kind.endswith('!'):
                span['ignore'] = True
            spans.append(span)
            start = None
            i += 1
            continue
        assert c != MID
        out.append(c)
        buffer.append(c)
        at += 2 if ord(c) > 0xFFFF else 1
        i += 1
    assert start is None
    return ''.join(out), spans


def plain(marked):
    return render(marked)[0]


def width(marked):
    """Columns on a Japanese terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in 'WFA' else 1 for c in plain(marked))


def pad(marked, columns, fill=' '):
    return marked + fill * max(1, (columns - width(marked)) // width(fill))
