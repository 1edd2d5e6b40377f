"""How one person types: case, punctuation, typos, dictation, dropped words, slang. Slots stay as they are."""
import re

from dsl import CLOSE_MARK, OPEN_MARK, outside_slots

NEAR = {'a': 'sq', 'b': 'vn', 'c': 'xv', 'd': 'sf', 'e': 'wr', 'f': 'dg', 'g': 'fh', 'h': 'gj', 'i': 'uo', 'j': 'hk', 'k': 'jl', 'l': 'k', 'm': 'n', 'n': 'bm', 'o': 'ip', 'p': 'o', 'q': 'wa', 'r': 'et', 's': 'ad', 't': 'ry', 'u': 'yi', 'v': 'cb', 'w': 'qe', 'x': 'zc', 'y': 'tu', 'z': 'x'}
DROP = {'the', 'a', 'an', 'to', 'is', 'are', 'of', 'please', 'my', 'it', 'at', 'in', 'you', 'i', 'do', 'that'}
SLANG = {'you': 'u', 'please': 'pls', 'are': 'r', 'your': 'ur', 'going to': 'gonna', 'want to': 'wanna', 'because': 'cuz', 'okay': 'k', 'thanks': 'thx', 'what is': 'wats', 'got to': 'gotta', 'and': '&', 'with': 'w/', 'tonight': '2nite', 'tomorrow': 'tmrw', 'message': 'msg', 'something': 'sth', 'about': 'abt', 'right now': 'rn', 'know': 'kno', 'to': '2', 'for': '4', 'see': 'c'}
SAFE_SLANG = {k: v for k, v in SLANG.items() if k not in ('to', 'for', 'see')}
FILLERS = ['um', 'uh', 'er', 'like', 'you know', 'well', 'so', 'hmm', 'erm', 'sort of', 'kind of', 'basically', 'just', 'eh', 'ah', 'oh', 'let me see', 'yeah']
CHILD = {'please': 'pleeease', 'the': 'da', 'that': 'dat', 'something': 'sumthing', 'because': 'cause', 'want': 'wanna', 'could': 'can', 'really': 'reeeally', 'now': 'noooow', 'with': 'wif', 'turn': 'tuwn'}
QUESTION = re.compile(r'^(what|who|whose|which|where|when|why|how|is|are|am|was|were|do|does|did|can|could|would|will|have|has|may|might|shall|should|any|whats|mind|got)\b', re.I)


class Voice:
    def __init__(self, rng, plain=False):
        r = rng.random
        self.lower = not plain and r() < 0.33
        self.style = 'plain' if plain else rng.choices(['plain', 'typo', 'dictated', 'foreign', 'slang', 'filler', 'child', 'shout'], [66, 11, 9, 5, 4, 3, 1.0, 0.5])[0]
        if self.style == 'dictated':
            self.lower = r() < 0.7
        self.punctuation = 0.1 if self.style == 'dictated' else rng.choice([0.0, 0.3, 0.8, 1.0, 1.0])
        self.capital = 0.0 if self.lower else rng.choice([0.2, 1.0, 1.0])
        self.noapos = r() < (0.6 if self.lower else 0.08)
        self.curly = r() < 0.04

    def s(self, v: str) -> str:
        return v.lower() if self.lower else v

    def finish(self, rng, text: str, args: list, question=None) -> str:
        """The message as typed; values of `args` that open the message follow its capital letter."""
        style = self.style
        if style == 'typo':
            text = outside_slots(text, lambda t: typos(rng, t, 0.10))
        elif rng.random() < 0.12:
            text = outside_slots(text, lambda t: typos(rng, t, 0.05))
        if style == 'foreign':
            text = outside_slots(text, lambda t: drop(rng, t, 0.35))
        elif style == 'slang':
            text = outside_slots(text, lambda t: swap(rng, t, SAFE_SLANG, 0.7))
        elif style == 'filler' or (style == 'dictated' and rng.random() < 0.4):
            text = outside_slots(text, lambda t: fill(rng, t, 0.08))
        elif style == 'child':
            text = outside_slots(text, lambda t: swap(rng, t, CHILD, 0.5))
        if self.noapos:
            text = outside_slots(text, lambda t: re.sub(r"(\w)'(s|t|m|d|re|ve|ll)\b", r'\1\2', t))
        if self.curly:
            text = outside_slots(text, lambda t: t.replace("'", '’'))
        text = re.sub(r' +', ' ', text).strip()
        text = re.sub(r' ([,.!?;:])(?= |$)', r'\1', text)
        if style == 'dictated':
            text = outside_slots(text, lambda t: re.sub(r'[,.!?;:](?= |$)', '', t))
        if self.lower:
            text = outside_slots(text, str.lower)
        elif rng.random() < self.capital:
            text = capital(text, args)
        if text and text.rstrip(CLOSE_MARK)[-1:] not in '.!?)>=' and rng.random() < self.punctuation:
            q = QUESTION.match(text.replace(OPEN_MARK, '')) if question is None else question
            text += ('?' if rng.random() < 0.85 else '') if q else ('!' if rng.random() < 0.06 else '.')
        elif text and style == 'plain' and rng.random() < 0.02:
            text += rng.choice(['..', '...', '!!', ' :)', ' :-)', ' ;)', ' !', ' ?', '?!'])
        return text


def capital(text, args):
    if text.startswith(OPEN_MARK):
        end = text.index(CLOSE_MARK)
        old = text[1:end]
        new = old[:1].upper() + old[1:]
        for a in args:
            for k, v in a.items():
                if v == old:
                    a[k] = new
        return OPEN_MARK + new + text[end:]
    return text[:1].upper() + text[1:]


def typos(rng, t, p):
    out = []
    for w in re.split(r'( )', t):
        if len(w) > 3 and w.isalpha() and rng.random() < p:
            i = rng.randrange(1, len(w) - 1)
            k = rng.randrange(5)
            if k == 0:
                w = w[:i] + w[i + 1] + w[i] + w[i + 2:]
            elif k == 1:
                w = w[:i] + w[i + 1:]
            elif k == 2:
                w = w[:i] + w[i] + w[i:]
            elif k == 3 and w[i] in NEAR:
                w = w[:i] + rng.choice(NEAR[w[i]]) + w[i + 1:]
            else:
                w = w[:-1] + w[-2] + w[-1] if len(w) > 4 else w[:-1]
        out.append(w)
    return ''.join(out)


def drop(rng, t, p):
    return ' '.join(w for w in t.split(' ') if not (w.lower() in DROP and rng.random() < p))


def swap(rng, t, table, p):
    for k, v in table.items():
        if k in t and rng.random() < p:
            t = re.sub(rf'\b{k}\b', v, t)
    return t


def fill(rng, t, p):
    out = []
    for w in t.split(' '):
        if w and out and rng.random() < p:
            out.append(rng.choice(FILLERS))
        out.append(w)
    return ' '.join(out)
