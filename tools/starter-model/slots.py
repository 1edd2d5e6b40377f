"""Random fillers for every slot kind that the phrase files use."""
import string

import glob
import os
import re

from phrases import chat, facts, foreign, lexicon as L, memory, natural

CALC_THINGS = L.words('apples, eggs, boxes, chairs, bags, tickets, books, bottles, pens, sheep, bricks, plants, cookies, stamps, screws, tiles, litres, hours, pages, coins, sweets, oranges, logs, sacks, crates, planks, candles')
ONES = L.words('ticket, bag, box, bottle, book, chair, brick, lamp, seat, plant, kilo, metre, pizza, beer, coffee, litre, ton, hour')


def vocabulary():
    """Every word of four letters and more that stands in a phrase file: what copying has to cope with."""
    out = set()
    for f in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'phrases', '**', '*.py'), recursive=True)):
        out |= set(re.findall(r'(?<![\w{:\'])[a-z]{4,14}(?![\w}\'])', open(f).read()))
    return sorted(out)


VOCABULARY = vocabulary()


def split(s):
    return [w.strip() for w in s.split(',')]


THINGS, DRINKS, WORKERS, EVENTS, PETS, PLURALS, OBJECTSP = (split(x) for x in (memory.THINGS, memory.DRINKS, memory.WORKERS, memory.EVENTS, memory.PETS, memory.PLURALS, memory.OBJECTS_PLURAL))
THING2 = split('food,film,book,song,animal,season,number,place,drink,sport,game,flower,band,city,dish,day,fruit,toy,cake,tree')
PLACES = split('bakery,library,pharmacy,post office,swimming pool,bank,market,hardware store,feed shop,vet,bike shop,farm shop,museum,garden centre')
FILL = {k: split(v) for k, v in chat.FILL.items()}
VALUES = {k: split(v) for k, v in foreign.VALUES.items()}
SYL = 'ba be bi bo bu da de di do du fa fe fi fo ga go gu ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we za ze zo bran dor fel gar hol jun kel lim mor nar pel quin ros sten tor ul vor wen yar zim thal brix crum dray'.split()
NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']


def pseudo(r):
    w = ''.join(r.choice(SYL) for _ in range(r.choice([2, 2, 3])))
    return w


def number_words(n):
    if n < 20:
        return NUMBER_WORDS[n]
    if n < 100:
        return TENS[n // 10] + ('' if n % 10 == 0 else '-' + NUMBER_WORDS[n % 10] if n % 2 else ' ' + NUMBER_WORDS[n % 10])
    if n < 1000:
        return NUMBER_WORDS[n // 100] + ' hundred' + ('' if n % 100 == 0 else ' and ' + number_words(n % 100))
    return str(n)


def word(r):
    x = r.random()
    return r.choice(L.WORDS) if x < 0.3 else r.choice(L.COMMON) if x < 0.5 else r.choice(VOCABULARY) if x < 0.9 else pseudo(r)


def name(r):
    x = r.random()
    return r.choice(L.NAMES) if x < 0.9 else pseudo(r).capitalize()


def num(r):
    x = r.random()
    return str(r.randrange(10, 100) if x < 0.15 else r.randrange(100, 1000) if x < 0.35 else r.randrange(1000, 10000) if x < 0.8 else r.randrange(10000, 1000000))


def secret(r):
    return r.choice([lambda: word(r) + str(r.randrange(10, 9999)), lambda: word(r).capitalize() + '-' + word(r).capitalize(), lambda: ''.join(r.choice(string.ascii_letters + string.digits) for _ in range(r.randrange(5, 11))),
                     lambda: word(r) + '_' + word(r), lambda: word(r).upper() + str(r.randrange(100)), lambda: pseudo(r) + '!' + str(r.randrange(100))])()


def clock(r):
    h, m = r.randrange(0, 24), r.choice([0, 0, 5, 10, 15, 20, 30, 30, 40, 45, 50, 55])
    return r.choice([f'{h}:{m:02d}', f'{h:02d}:{m:02d}', f'{h % 12 or 12}', f'{h % 12 or 12} {"am" if h < 12 else "pm"}', f'{h % 12 or 12}{"am" if h < 12 else "pm"}', f'{h % 12 or 12}:{m:02d} {"am" if h < 12 else "pm"}', 'noon', 'midnight', f'half past {NUMBER_WORDS[h % 12 or 12]}', f"{h % 12 or 12} o'clock"])


def date(r):
    d, m = r.randrange(1, 29), r.choice(L.MONTHS)
    th = {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10 if d not in (11, 12, 13) else 0, 'th')
    return r.choice([f'{d} {m}', f'{m} {d}', f'{m} {d}{th}', f'the {d}{th} of {m}', f'{d}. {m}'])


def city(r):
    return r.choice(L.CITY_NAMES) if r.random() < 0.9 else pseudo(r).capitalize()


def path(r, folder=None):
    stem = r.choice(L.FILE_STEMS) if r.random() < 0.6 else word(r) if r.random() < 0.6 else r.choice([pseudo(r), word(r) + '-' + word(r), word(r) + '_' + word(r), word(r).capitalize(), word(r).upper(), word(r) + str(r.randrange(100)), f'{r.randrange(2020, 2028)}-{r.randrange(1, 13):02d}-{r.randrange(1, 29):02d}', word(r) + 's'])
    p = stem + '.' + r.choice(L.FILE_EXTS)
    if folder is None:
        x = r.random()
        folder = '' if x < 0.7 else r.choice(L.FOLDERS) + '/' if x < 0.92 else r.choice(L.FOLDERS) + '/' + (word(r) if r.random() < .5 else r.choice(L.FOLDERS)) + '/'
    return folder + p


NATURAL_PLACES = [re.sub('^the ', '', x.strip()) for x in natural.PLACES.split(';')]


def spot(r):
    x = r.random()
    return r.choice(L.SPOTS if r.random() < .45 else NATURAL_PLACES) if x < 0.72 else r.choice([r.choice(['the ', '']) * 0 + word(r) + ' ' + r.choice(['gate', 'field', 'bay', 'room', 'corner', 'shed', 'point', 'dock', 'zone', 'row', 'post', 'hall', 'bed']), r.choice(['bay', 'dock', 'row', 'zone', 'bed', 'room', 'station', 'point', 'shelf', 'gate', 'sector', 'waypoint', 'field']) + ' ' + r.choice([str(r.randrange(1, 40)), r.choice('ABCDEFGH'), r.choice('ABCDEFGH') + str(r.randrange(1, 10))]), word(r), pseudo(r)])


KINDS = {
    'name': name, 'word': word, 'num': num, 'secret': secret, 'date': date, 'city': city, 'spot': spot, 'path': path, 'clock': clock,
    'n12': lambda r: str(r.randrange(2, 13)), 'n12b': lambda r: str(r.randrange(2, 13)), 'n60': lambda r: str(r.randrange(2, 61)), 'n100': lambda r: str(r.randrange(5, 100) if r.random() < .7 else r.randrange(100, 999)), 't20': lambda r: str(r.randrange(15, 27)),
    'room': lambda r: r.choice(L.ROOMS), 'food': lambda r: r.choice(L.FOODS), 'allergen': lambda r: r.choice(L.ALLERGENS), 'color': lambda r: r.choice(L.COLORS), 'relative': lambda r: r.choice(L.RELATIVES),
    'object': lambda r: r.choice(L.OBJECTS), 'tool': lambda r: r.choice(L.TOOLS), 'month': lambda r: r.choice(L.MONTHS), 'day': lambda r: r.choice(L.DAYS), 'hobby': lambda r: r.choice(L.HOBBIES), 'hobby2': lambda r: r.choice(L.HOBBIES2),
    'instrument': lambda r: r.choice(L.INSTR), 'language': lambda r: r.choice(L.LANGS), 'surname': lambda r: r.choice(L.SURNAMES), 'company': lambda r: r.choice(L.COMPANIES), 'coffee': lambda r: r.choice(L.COFFEES),
    'thing': lambda r: r.choice(THINGS), 'thing2': lambda r: r.choice(THING2), 'drink': lambda r: r.choice(DRINKS), 'worker': lambda r: r.choice(WORKERS), 'event': lambda r: r.choice(EVENTS), 'pet': lambda r: r.choice(PETS),
    'plural': lambda r: r.choice(PLURALS), 'objects': lambda r: r.choice(OBJECTSP), 'place': lambda r: r.choice(PLACES), 'poss': lambda r: r.choice(['bike', 'car', 'house', 'coat', 'bag', 'tent', 'boat', 'umbrella', 'door', 'roof', 'toothbrush', 'mug']) if r.random() < .7 else word(r),
    'lockthing': lambda r: r.choice(['bike lock', 'suitcase', 'locker', 'safe', 'garage', 'gym locker', 'bank card', 'SIM', 'front door', 'shed', 'padlock', 'cabin']), 'shoe': lambda r: str(r.randrange(34, 48)),
    'plate': lambda r: ''.join(r.choice(string.ascii_uppercase) for _ in range(2)) + '-' + ''.join(r.choice(string.ascii_uppercase) for _ in range(2)) + ' ' + str(r.randrange(10, 9999)),
    'phone': lambda r: r.choice([f'0{r.randrange(100, 999)} {r.randrange(100000, 999999)}', f'555-{r.randrange(1000, 9999)}', f'+{r.randrange(30, 60)} {r.randrange(100, 999)} {r.randrange(10000, 99999)}', str(r.randrange(10000, 9999999))]),
    'blood': lambda r: r.choice(['A positive', 'A negative', 'B positive', 'B negative', 'AB positive', '0 negative', 'O positive', 'O negative', 'A+', 'B-', 'AB+']),
    'vehicle': lambda r: r.choice(['car', 'truck', 'van', 'tractor', 'lorry', 'bike', 'motorbike', 'delivery van', 'trailer', 'ambulance']), 'int': lambda r: str(r.randrange(1, 100)), 'msg': lambda r: word(r) + ' ' + word(r),
    'machine': lambda r: r.choice(L.MACHINES), 'file': path, 'folder': lambda r: r.choice(L.FOLDERS), 'wrong': lambda r: r.choice(L.BOTS + ['Alexa', 'Siri', 'Claude', 'ChatGPT', 'Jarvis', 'Gemini']), 'one': lambda r: r.choice(ONES),
    'place1': lambda r: r.choice(L.COMPANIES + ['the shop', 'work', 'school', 'the market', 'the dentist', 'the gym', 'church', 'the stable', 'town']),
}
for _k, _v in {**FILL, **VALUES}.items():
    KINDS.setdefault(_k, lambda r, v=_v: r.choice(v))
for _k in list(KINDS):
    for _d in '123':
        KINDS.setdefault(_k + _d, KINDS[_k])


class Slots:
    """Fills each slot once, so that a repeated slot has one value."""
    __slots__ = ('r', 'given', 'voice')

    def __init__(self, r, voice=None, **given):
        self.r, self.given, self.voice = r, given, voice

    def __call__(self, key):
        v = self.given.get(key)
        if v is None:
            v = KINDS[key](self.r)
            if self.voice is not None and key not in ('path', 'file', 'file2', 'secret'):
                v = self.voice.s(v)
            self.given[key] = v
        return v
