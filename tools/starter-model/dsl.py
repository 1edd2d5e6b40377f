"""Phrase templates: `[a|b|]` picks one, `{slot}` is filled. Slot values are wrapped in \\x01...\\x02 so that noise leaves them alone."""
import re

OPEN_MARK, CLOSE_MARK = '\x01', '\x02'


def parse(line: str):
    parts, _ = _sequence(line, 0, '')
    return parts


def _sequence(s, i, stop):
    parts, buf = [], []
    while i < len(s) and s[i] not in stop:
        c = s[i]
        if c == '[':
            if buf:
                parts.append(''.join(buf)); buf = []
            options = []
            i += 1
            while True:
                seq, i = _sequence(s, i, '|]')
                options.append(seq)
                i += 1
                if s[i - 1] == ']':
                    break
            parts.append(options)
        elif c == '{':
            if buf:
                parts.append(''.join(buf)); buf = []
            j = s.index('}', i)
            parts.append((s[i + 1:j],))
            i = j + 1
        else:
            buf.append(c)
            i += 1
    if buf:
        parts.append(''.join(buf))
    return parts, i


def render(parts, rng, slot) -> str:
    out = []
    for p in parts:
        if type(p) is str:
            out.append(p)
        elif type(p) is tuple:
            out.append(OPEN_MARK + slot(p[0]) + CLOSE_MARK)
        else:
            out.append(render(p[rng.randrange(len(p))], rng, slot))
    return ''.join(out)


def lines(block: str):
    return [parse(x) for x in block.strip('\n').split('\n') if x.strip()]


def slots_of(parts, out=None):
    out = set() if out is None else out
    for p in parts:
        if type(p) is tuple:
            out.add(p[0])
        elif type(p) is list:
            for o in p:
                slots_of(o, out)
    return out


def clean(s: str) -> str:
    return s.replace(OPEN_MARK, '').replace(CLOSE_MARK, '')


MARKED = re.compile(f'({OPEN_MARK}[^{CLOSE_MARK}]*{CLOSE_MARK})')


def outside_slots(s: str, change) -> str:
    """Applies `change` to the text between slots only."""
    parts = MARKED.split(s)
    return ''.join(p if p.startswith(OPEN_MARK) else change(p) for p in parts)
