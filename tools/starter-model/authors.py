"""Phrasings of independent writers (phrases/writers/*.py): each line belongs to one writer, and one in twenty is held out from training."""
import glob
import os
import random
import re
import zlib

from dsl import parse, slots_of

HERE = os.path.dirname(os.path.abspath(__file__))
HELD = os.environ.get('STARTER_HELD') == '1'
CLASS = re.compile(r'\{([Dd]):(\w+)\}')
CLASSES = {'light', 'heat', 'cool', 'sound', 'machine', 'opener', 'lock'}
KEYS = {'CONTROL': {'D', 'd', 'v', 'v2'}, 'MOVE': {'R', 'n', 'n2', 'L', 'L2'}, 'NOTIFY': {'m'}, 'REMEMBER': {'fact'}, 'RECALL': {'topic'}, 'READ': {'f'}, 'LIST': {'p'}, 'WRITE': {'f', 'text'}, 'TIME': set(), 'TIME_IN': {'city'},
        'CALC': {'e'}, 'TWO': {'a', 'b'}, 'THREE': {'a', 'b', 'c'}, 'FOLLOW': {'D', 'd'}, 'OUT': set(), 'VAGUE': {'D', 'd'}, 'TALK': set()}
NEEDED = {'NOTIFY': {'m'}, 'REMEMBER': {'fact'}, 'RECALL': {'topic'}, 'READ': {'f'}, 'WRITE': {'f', 'text'}, 'TIME_IN': {'city'}, 'CALC': {'e'}, 'TWO': {'a', 'b'}, 'THREE': {'a', 'b', 'c'}}


def held(line):
    return zlib.crc32(line.encode()) % 20 == 0


def block(key, sub, text, skipped):
    """[(class or '', template, slots, line)] of one block; lines with unknown slots are left out."""
    out = []
    for line in text.strip().split('\n'):
        line = line.strip()
        if not line or held(line) != HELD:
            continue
        found = {m.group(2) for m in CLASS.finditer(line)}
        cls = found.pop() if found else ''
        if found or cls and cls not in CLASSES:
            skipped.append(line)
            continue
        try:
            t = parse(CLASS.sub(r'{\1}', line))
        except Exception:
            skipped.append(line)
            continue
        s = slots_of(t)
        need = NEEDED.get(key, set())
        if key == 'CONTROL':
            need = {'v'} if sub == 'set' else set()
            if not s & {'D', 'd'}:
                need = {'D'}
        if key == 'MOVE' and sub == 'place':
            need = {'L'}
        if s - KEYS[key] or need - s or sub != 'set' and 'v' in s:
            skipped.append(line)
            continue
        out.append((cls, t, s, line))
    return out


def load():
    """writer -> {(key, sub): rows}; a file that cannot be read is left out."""
    sources, skipped = {}, []
    for f in sorted(glob.glob(os.path.join(HERE, 'phrases', 'writers', '*.py'))):
        m = {}
        try:
            exec(compile(open(f).read(), f, 'exec'), m)
        except Exception:
            continue
        rows = {}
        for key in KEYS:
            v = m.get(key)
            if isinstance(v, str):
                rows[key, ''] = block(key, '', v, skipped)
            elif isinstance(v, dict):
                for sub, w in v.items():
                    if isinstance(w, str):
                        rows[key, sub] = block(key, sub, w, skipped)
                    elif isinstance(w, dict):
                        for low, x in w.items():
                            rows[key, low] = block(key, low, x, skipped)
        sources[os.path.basename(f)[:-3]] = {k: v for k, v in rows.items() if v}
    return sources, skipped


SOURCES, SKIPPED = load()


def pick(r, key, sub='', fit=None):
    """One line of a writer: (template, slots, line, class), or None. Writers are drawn by the root of what they wrote, so that no short list is worn out."""
    names = [n for n, rows in SOURCES.items() if (key, sub) in rows]
    if not names:
        return None
    rows = SOURCES[r.choices(names, [len(SOURCES[n][key, sub]) ** 0.5 for n in names])[0]][key, sub]
    for _ in range(30):
        cls, t, s, line = r.choice(rows)
        if fit is None or cls == '' or cls in fit:
            return t, s, line, cls
    return None


def count():
    return {n: sum(len(v) for v in rows.values()) for n, rows in SOURCES.items()}


if __name__ == '__main__':
    print(count(), 'left out:', len(SKIPPED))
    for x in SKIPPED:
        print('  ', x)
