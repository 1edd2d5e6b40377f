"""Short clauses that nobody wrote down: any noun, verb and adjective may meet, so that copying cannot lean on known sentences."""
from phrases import chat, lexicon as L

REGULAR = L.words('''arrive, escape, switch, move, open, close, lock, start, stop, finish, jump, climb, crash, drop, lift, push, pull, carry, clean, wash, paint, fix, repair, replace, remove, install, deliver, order, cancel, call, visit, invite, follow, watch, check, count, weigh, measure, mix, cook, bake, boil, fry, roast, taste, smell, order, plant, water, harvest, pick, store, pack, unpack, load, unload, park, charge,
discharge, overflow, leak, drip, burn, melt, crack, snap, jam, rattle, squeak, hum, beep, flash, glow, fade, rust, rot, wilt, bloom, ripen, sprout, spread, cover, uncover, wrap, fold, roll, stack, sort, label, mark, sign, stamp, mail, print, scan, copy, delete, rename, upload, download, update, upgrade, restart, reboot, crash, freeze, recover, pass, fail, score, win, play, practise, perform, record, study, learn, explain,
describe, discuss, agree, refuse, accept, reject, approve, postpone, delay, miss, reach, enter, cross, block, clear, mend, patch, glue, nail, screw, drill, sand, polish, oil, grease, fill, empty, refill, flush, drain, pump, spray, rinse, dry, iron, hang, borrow, return, lend, owe, pay, save, earn, sell, trade, rent, own, need, want, like, love, hate, prefer, enjoy, avoid, fear, trust, doubt, hope, wait, rest, snore, sneeze, cough,
limp, bleed, faint, scream, shout, whisper, laugh, cry, smile, wave, nod, bow, dance, skip, hop, crawl, slide, slip, trip, fall, land, float, sink, drift, sail, row, travel, migrate, settle, camp, hike, fish, hunt, chase, catch, trap, release, feed, milk, shear, groom, brush, train, bark, howl, purr, hatch, nest, graze, wander, hide, dig, bury, scratch, bite, sting''')
VERBS = set(REGULAR)
PAST = {'win': 'won', 'fall': 'fell', 'lend': 'lent', 'pay': 'paid', 'sell': 'sold', 'catch': 'caught', 'feed': 'fed', 'hide': 'hid', 'dig': 'dug', 'bite': 'bit', 'sting': 'stung', 'hang': 'hung', 'freeze': 'froze', 'sink': 'sank', 'slide': 'slid', 'bleed': 'bled', 'spread': 'spread', 'learn': 'learnt', 'burn': 'burnt', 'smell': 'smelt'}
DOUBLE = {'stop', 'drop', 'slip', 'trip', 'skip', 'hop', 'jam', 'snap', 'drip', 'nod', 'hum', 'pack'} - {'pack'}
ADJ = L.words('''tall, short, bright, dim, loud, quiet, sweet, sour, bitter, salty, fresh, stale, rotten, ripe, raw, frozen, dusty, muddy, sandy, rocky, smooth, rough, sharp, blunt, loose, tight, thick, thin, heavy, tiny, huge, giant, narrow, wide, deep, shallow, hollow, solid, fragile, sturdy, rusty, shiny, dull, cracked, bent, straight, crooked, spare, missing, hidden, secret, private, public, local, foreign, rare, common, famous, unknown, lucky, clumsy, brave,
shy, proud, humble, grumpy, cheerful, sleepy, hungry, thirsty, restless, lonely, jealous, polite, rude, honest, clever, foolish, careful, careless, early, late, urgent, weekly, monthly, annual, final, broken, repaired, empty, full, half, double, single, wet, dry, damp, warm, cool, icy, cheap, costly, free, sold, rented, borrowed, stolen, lost, found, ancient, modern, digital, wooden, metal, plastic, paper, woollen, leather, velvet, striped, dotted, plain''')
NOUNS = L.WORDS + L.FOODS + L.OBJECTS + L.TOOLS + [a.rstrip('s') for a in chat.FILL['animals'].split(',')] + L.ROOMS[:60] + L.words('hens, goats, cows, bees, tractors, buses, neighbours, twins, seeds, bricks, tiles, tickets, wires, pipes, nails, leaves, carrots, leeks, kale, turnips, radishes, coriander, parsley, basil, lasagne, dentist, limerick, septic tank, well, filter, mortgage, insurance, warranty, licence, permit, deposit, invoice, receipt, cheque, envelope, parcel, courier, ferry, tram, scooter, helmet, saddle, harness, trough, paddock, meadow, hayloft, silo, barn owl, vet, farrier, plumber, electrician, carpenter, painter, nurse, surgeon, tutor, referee, choir, orchestra, rehearsal, exam, diploma, thesis, essay, lecture, seminar, deadline, agenda, budget, forecast, audit')
PLACE = L.words('in the {n}, on the {n}, under the {n}, behind the {n}, near the {n}, next to the {n}, by the {n}, above the {n}, with the {n}, without {n}, from the {n}, at the {n}, in {N}, for {N}, with {N}')
TIME = L.words('today, tomorrow, tonight, yesterday, on {D}, at {h}, in {M}, every {D}, twice a week, since {M}, before noon, after lunch, at night, every morning, until {D}, this week, next {D}, in the evening, soon, again, already, at last, all day')


def past(v):
    if v in PAST:
        return PAST[v]
    if v in DOUBLE:
        return v + v[-1] + 'ed'
    return v + 'd' if v.endswith('e') else v[:-1] + 'ied' if v.endswith('y') and v[-2] not in 'aeiou' else v + 'ed'


def third(v):
    return v + 'es' if v.endswith(('s', 'sh', 'ch', 'x', 'o')) else v[:-1] + 'ies' if v.endswith('y') and v[-2] not in 'aeiou' else v + 's'


def spoil(r, w):
    """A word with letters changed: only copying can get it right."""
    i = r.randrange(len(w))
    return r.choice([w[:i] + w[i + 1:], w[:i] + r.choice('abcdefghiklmnoprstuvwyz') + w[i + 1:], w + r.choice(['ix', 'o', 'a', 'us', 'er', 'y', 'in', 'el']), w[:i] + r.choice('aeioulnrst') + w[i:]]) or w


def noun(r):
    n = r.choice(NOUNS)
    if r.random() < .06:
        n = spoil(r, n)
    return (r.choice(ADJ) + ' ' if r.random() < .22 else '') + n


def who(r):
    x = r.random()
    return r.choice(L.NAMES) if x < .3 else 'the ' + noun(r) if x < .72 else 'my ' + (r.choice(L.RELATIVES) if r.random() < .5 else noun(r)) if x < .86 else noun(r) if x < .94 else r.choice(['we', 'they', 'you', 'she', 'he'])


def fillin(r, s):
    return s.replace('{n}', noun(r)).replace('{N}', r.choice(L.NAMES)).replace('{D}', r.choice(L.DAYS)).replace('{M}', r.choice(L.MONTHS)).replace('{h}', str(r.randrange(1, 13)))


def clause(r):
    x = r.random()
    v = r.choice(REGULAR)
    s = who(r)
    plural = s in ('we', 'they', 'you')
    if x < .22:
        t = f'{s} {past(v)}' + (f' the {noun(r)}' if r.random() < .6 else '')
    elif x < .38:
        t = f'{s} {v if plural else third(v)}' + (f' {r.choice(["the ", "", "a "])}{noun(r)}' if r.random() < .6 else '')
    elif x < .54:
        t = f'{s} {"are" if plural else "is"} {r.choice(ADJ)}'
    elif x < .64:
        t = f'{s} {"have" if plural else "has"} {past(v)}' + (f' the {noun(r)}' if r.random() < .5 else '')
    elif x < .74:
        t = f'{s} {"can" if r.random() < .5 else "must"}{r.choice(["", " not"])} {v}' + (f' the {noun(r)}' if r.random() < .5 else '')
    elif x < .84:
        t = f'{v} the {noun(r)}' if r.random() < .6 else f'{v} {noun(r)} and {noun(r)}'
    elif x < .92:
        t = f'{noun(r)} {past(v)}'
    else:
        t = f'{r.randrange(2, 99)} {noun(r)}' + (f' and {r.randrange(2, 99)} {noun(r)}' if r.random() < .4 else '')
    if r.random() < .25:
        t += ' ' + fillin(r, r.choice(PLACE))
    if r.random() < .2:
        t += ' ' + fillin(r, r.choice(TIME))
    return t


def listing(r):
    n = r.randrange(2, 6)
    xs = [noun(r) for _ in range(n)]
    return r.choice([', ', ', ', ', ', ' and ', '; ', ' ']).join(xs) if r.random() < .6 else ', '.join(xs[:-1]) + ' and ' + xs[-1]
