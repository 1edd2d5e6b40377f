"""Conversations for the starter model: every row is one chat of several exchanges, in the product's own tool format.

python generate.py --show 3            prints sample rows
python generate.py --count             counts the phrasings
"""
import argparse
import random
import re
import string
import sys

import authors
from dsl import CLOSE_MARK, OPEN_MARK, clean, lines, parse, render, slots_of
from phrases import chat, clauses, contrast, control, facts, facts_more, files, foreign, frame, grammar, lexicon as L, memory, move, natural, notify, outside as beside, personas, timecalc, voices
from slots import CALC_THINGS, KINDS, NUMBER_WORDS, ORDINALS, Slots, number_words, path, pseudo, word
from tools_schema import NAMES, TOOLS, call_text, system_text, text as prop, tool
from voice import Voice

BY_NAME = {t['function']['name']: t for t in TOOLS}
SHARE = 1.0 if authors.HELD else 0.72  # how often a line of one of the independent writers is taken
KEEP_CASE = {'path', 'file', 'file2'}


def bank(block):
    return lines(block)


def tab_bank(block):
    return [(parse(a), b) for a, b in (x.split('\t')[:2] for x in block.strip().split('\n') if x.strip())]


# ---- banks -------------------------------------------------------------------------------------------------------------
CONTROL = {}
for action, block in control.ASK.items():
    for line in block.strip().split('\n'):
        m = re.search(r'\{[Dd]:(\w+)\}', line)
        v = re.search(r'\{v:(\w+)\}', line)
        p = parse(re.sub(r'\{([Ddv]):\w+\}', r'{\1}', line))
        CONTROL.setdefault((action, m.group(1) if m else '', v.group(1) if v else ''), []).append(p)
for action, block in voices.CONTROL.items():
    for line in block.strip().split('\n'):
        m = re.search(r':(light|heat|cool|sound|machine|window|blind|awning|door|valve|cover)$', line)
        CONTROL.setdefault((action, m.group(1) if m else '', ''), []).append(parse(line[:m.start()] if m else line))
WHY = {k: [parse(x) for x in v.split('|')] for k, v in control.WHY.items()}
BARE, NOT, NOT_REPLY, ASK_STATE, NOT_SEEN = bank(control.BARE), tab_bank(control.NOT), bank(control.NOT_REPLY), bank(control.ASK_STATE), bank(control.NOT_SEEN)
DIRS = {k: v.split('|') for k, v in move.DIRS.items()}
DIR, DIR_BARE, VERB_DIR, PLACE, PLACE_BARE = bank(move.DIR) + bank(voices.MOVE), bank(move.DIR_BARE), tab_bank(move.VERB_DIR), bank(move.PLACE) + bank(voices.MOVE_TO), bank(move.PLACE_BARE)
NOTIFY, NLOG, NURGENT, NLOW = bank(notify.ASK) + bank(voices.NOTIFY), bank(notify.LOG) + bank(voices.LOG), bank(notify.URGENT), bank(notify.LOWP)
CHANNEL = {k: v.split('|') for k, v in notify.CHANNEL.items()}
PRIORITY = {k: v.split('|') for k, v in notify.PRIORITY.items()}
MSG = [parse(x) for x in L.MSG]
FACT_FREE = [parse(x) for x in L.FACTS]
CONTENTS = bank(files.CONTENTS)
MWRITE, MSEARCH = bank(memory.WRITE) + bank(voices.MEMORY_WRITE), bank(memory.SEARCH) + bank(voices.SEARCH)
MQUESTION = tab_bank(memory.QUESTIONS)
MTOPICS = [parse(x) for x in memory.TOPICS.split(',')]
FACTS = []
for line in facts.FACTS + facts_more.FACTS:
    s, k, q, a = (x.strip() for x in line.split('|'))
    FACTS.append((parse(s), parse(k), [parse(x.strip()) for x in q.split(';')], parse(a), s))
READ, LIST, LIST_ALL, FWRITE = bank(files.READ) + bank(voices.READ), bank(files.LIST) + bank(voices.LIST), bank(files.LIST_ALL) + bank(voices.LIST_ALL), bank(files.WRITE) + bank(voices.WRITE)
NOW, DATE, ZONE, ZONE_FOLLOW = bank(timecalc.NOW) + bank(voices.NOW), bank(timecalc.DATE) + bank(voices.DATE), bank(timecalc.ZONE) + bank(voices.ZONE), bank(timecalc.ZONE_FOLLOW)
CALC, OPS, STORY_CALC = bank(timecalc.CALC) + bank(voices.CALC), tab_bank(timecalc.OPS), tab_bank(timecalc.STORY)
VAGUE_TOOL = [('move', bank(move.VAGUE), bank(move.VAGUE_REPLY)), ('notify', bank(notify.VAGUE), bank(notify.VAGUE_REPLY)), ('memory_write', bank(memory.WRITE_VAGUE), bank(memory.WRITE_VAGUE_REPLY)),
              ('read_file', bank(files.READ_VAGUE), bank(files.READ_VAGUE_REPLY)), ('write_file', bank(files.WRITE_VAGUE), bank(files.WRITE_VAGUE_REPLY))]
SMALL = [(bank(a), bank(b)) for a, b in chat.SMALL]
IDENTITY = [(bank(a), bank(b)) for a, b in chat.IDENTITY]
CAPABILITY = [(bank(a), b) for a, b in chat.CAPABILITY]
VAGUE = [(bank(a), bank(b)) for a, b in chat.VAGUE]
OUTSIDE = {k: bank(v) for k, v in chat.OUTSIDE.items()}
REFUSE = {k: bank(v) for k, v in chat.REFUSE.items()}
OUTSIDE['knowledge2'], OUTSIDE['product'], OUTSIDE['sensor'] = bank(beside.KNOWLEDGE), bank(beside.PRODUCT), bank(beside.SENSOR)
REFUSE['knowledge2'], REFUSE['product'], REFUSE['sensor'] = REFUSE['knowledge'], bank(beside.PRODUCT_REPLY), bank(beside.SENSOR_REPLY)
STATEMENTS, STATEMENT_REPLY = bank(beside.STATEMENTS), bank(beside.STATEMENT_REPLY)
LATER, NO_TOOL = bank(chat.LATER), bank(chat.NO_TOOL)
OPEN, CLOSE, STORY = bank(frame.OPEN), bank(frame.CLOSE), bank(frame.STORY)
OPPOSITES = [x.split('=') for x in frame.OPPOSITES.split(',')]
SAME = [x.split('=') for x in frame.SAME.split(',')]
PERSONA, RULES, HEADS, MEMHEADS = bank(personas.SHORT), [x for x in personas.RULES], personas.HEADS, bank('\n'.join(personas.MEMHEADS))
ACK = bank(facts.ACK)
FOREIGN = []
for line in foreign.TOOLS:
    n, d, ps, rq = (x.strip() for x in line.split('|'))
    params = [re.match(r'(\w+):(\w+)(!?)', x).groups() for x in ps.split()]
    FOREIGN.append((n, d, params, [parse(x) for x in rq.split(';')]))

WISH, WISH_ING, WISH_STATE, WISH_PART, PURPOSE = bank(grammar.WISH), bank(grammar.WISH_ING), bank(grammar.WISH_STATE), bank(grammar.WISH_PART), bank(grammar.PURPOSE)


def parts_of(table):
    """action -> [(class or '', template)]; a class stands as {D:class} inside or as :class behind."""
    out = {}
    for a, text in table.items():
        rows = []
        for x in text.split(';'):
            m = re.search(r'\{D:(\w+)\}', x) or re.search(r':(\w+)$', x)
            x = re.sub(r'\{D:\w+\}', '{D}', x)
            x = re.sub(r':\w+$', '', x)
            rows.append((m.group(1) if m else '', parse(x)))
        out[a] = rows
    return out


VP, GER, STATES_, PARTS_ = parts_of(grammar.VP), parts_of(grammar.GER), parts_of(grammar.STATES), parts_of(grammar.PARTS)
G_NOTIFY, G_LOG, G_WRITE_MEM, G_SEARCH, G_READ, G_LIST, G_LIST_ALL, G_WRITE = (bank(x) for x in (grammar.NOTIFY, grammar.LOG, grammar.MEMORY_WRITE, grammar.MEMORY_SEARCH, grammar.READ, grammar.LIST, grammar.LIST_ALL, grammar.WRITE))
G_TIME, G_DATE, G_ZONE, G_MOVE, G_MOVE_TO = (bank(x) for x in (grammar.TIME, grammar.DATE, grammar.ZONE, grammar.MOVE, grammar.MOVE_TO))
HOLE = '\x04'
HOLE_MARKED = OPEN_MARK + HOLE + CLOSE_MARK


def put(outer, r, slots, key, inner):
    """Renders `outer` with the already rendered `inner` in its slot `key`."""
    slots.given[key] = HOLE
    return render(outer, r, slots).replace(HOLE_MARKED, inner)


NEED_VERB = re.compile(r'(you|to|and|you to|us|let\'s|just|simply|maybe|perhaps|kindly|possibly|quickly|immediately|once)$')
VERB = re.compile(r'^(show|send|display|put|pop|raise|push|post|issue|create|make|write|save|store|read|open|look|check|find|search|list|tell|give|get|fetch|load|print|drive|move|bring|take|steer|park|calculate|compute|work|figure|add|multiply|divide|subtract|remember|note|record|jot|keep|memorise|notify|alert|warn|announce|ping|flash|log|start|stop|turn|switch|set|lock|unlock|close|shut|recall|remind|view|go|solve|let|inform|file|take)$', re.I)
NOT_VERB = re.compile(r"^(i|i'd|i'm|i've|i'll|we|we're|it|it's|the|my|what|what's|who|whose|why|is|are|how|any|would|could|can|may|do|did|does|have|has|time|no|on|off|there|that|that's|nobody|someone|somebody|one|a|an|if|was|will|in|into|on:|off:|enough|done|finished|less|new|for|note:|fact|so|before|in|lest|here|something|just|did|tell|they|you|from|next|whatever|not|were|mind|please|kindly|go|let's|let|us)$", re.I)


STATED, ASKED, WANTED, TIMED = bank(contrast.STATED), bank(contrast.ASKED), bank(contrast.WANTED), bank(contrast.TIMED)


class Conv:
    """One conversation: who speaks, which tools there are, what was said."""

    def __init__(self, r, length, copy=0.0, plain=False):
        self.r, self.length, self.copy = r, length, copy
        self.voice = Voice(r, plain)
        self.bot = r.choice(L.BOTS) if r.random() < 0.85 else pseudo(r).capitalize()
        self.me = r.choice(L.NAMES) if r.random() < 0.9 else pseudo(r).capitalize()
        self.messages = []
        self.last = None  # (name, args) of the newest call
        self.devices = []
        self.last_error = False
        self.theirs, self.theirs_mode = False, None
        self.failure = None  # (name, args, result) of the newest call that failed
        self.result = None
        self.facts = []  # (fact, answerable from the conversation)
        self.memory = []  # facts that the tail may recall
        self.paths = []
        self.foreign = []
        self.minute = r.randrange(0, 525600 * 5)
        self.offset = r.choice(OFFSETS)
        self.tail = r.random() < 0.42
        # Half of the lessons of a call are in what was asked: such rows go on after the call, so that more calls fit.
        self.dense = not copy and r.random() < 0.45
        x = r.random()
        names = list(NAMES)
        if x < 0.05:
            names = []
        elif x < 0.17:
            names = r.sample(names, r.randrange(2, 10))
            if r.random() < .6:
                names.sort(key=NAMES.index)
        elif x < 0.32:
            r.shuffle(names)
        self.names = names
        self.tools = [BY_NAME[n] for n in names]
        if length >= 512 and names and r.random() < 0.10:
            for f in r.sample(FOREIGN, r.choice([1, 1, 2, 3])):
                self.add_foreign(f)
        self.persona()

    def add_foreign(self, f):
        r = self.r
        n, d, params, rq = f
        if r.random() < 0.3:
            n = r.choice([n + '_' + word(r), word(r) + '_' + n, ''.join(w.capitalize() for w in n.split('_')), n.replace('_', '-'), n])
        properties, required = {}, []
        for p, kind, must in params:
            properties[p] = {'type': 'number' if kind == 'int' else 'string', **({'description': r.choice(['', 'The ' + p + '.', p.capitalize()])} if r.random() < .5 else {})}
            if must:
                required.append(p)
        t = tool(n, d, properties, required)
        where = len(self.tools) if r.random() < .6 else r.randrange(len(self.tools) + 1)
        self.tools.insert(where, t)
        self.foreign.append((n, params, rq))

    def persona(self):
        r = self.r
        if r.random() < 0.34:
            return self.own_persona()
        s = Slots(r, None, bot=self.bot, me=self.me, **{k: r.choice(RULES).strip() for k in ('rule', 'rule2', 'rule3')})
        text = clean(render(r.choice(PERSONA), r, s))
        if r.random() < 0.2:
            text += r.choice([' ', '\n']) + clean(r.choice(RULES))
        long = 0
        if self.length >= 2048 and r.random() < 0.5:
            long = r.randrange(300, 3200)
        elif self.length >= 1024 and r.random() < 0.3:
            long = r.randrange(200, 1500)
        elif self.length >= 512 and r.random() < 0.2:
            long = r.randrange(60, 600)
        if long:
            if r.random() < .5:
                text = '# ' + r.choice(['SOUL.md', 'Soul', 'Who you are', self.bot, 'IDENTITY.md']) + '\n' + text
            while len(text) < long:
                text += '\n\n' + r.choice(HEADS) + '\n'
                style = r.random()
                rules = [clean(r.choice(RULES)) for _ in range(r.randrange(1, 7))]
                text += ('\n'.join('- ' + x for x in rules) if style < 0.6 else ' '.join(rules) if style < .85 else '\n'.join(f'{i + 1}. {x}' for i, x in enumerate(rules)))
        if r.random() < (0.5 if long else 0.06):
            text += '\n\n' + clean(render(r.choice(MEMHEADS), r, s))
            for _ in range(r.randrange(1, 6)):
                f = self.new_fact()
                self.facts.append(f)
                text += '\n- ' + capital1(f['noted'])
        self.system = system_text(text, self.tools)

    def own_persona(self):
        """The prompts that the product makes: one sentence and facts, or the whole default workspace."""
        r = self.r
        parts = []
        whole = self.length >= 512 and r.random() < 0.5 or r.random() < 0.25
        name = 'Farmhand' if r.random() < 0.3 else self.bot
        self.bot = name
        if whole:
            parts = [x.replace('Farmhand', name, 1) if 'Farmhand' in x[:40] else x for x in personas.PRODUCT]
            if r.random() < 0.25:
                # A person changed the files: some lines are gone or new.
                parts = ['\n'.join(y for y in x.split('\n') if r.random() > 0.2 or y.startswith('#') or 'Name' in y or 'You are' in y) for x in parts]
                if r.random() < .5:
                    parts[-1] += '\n- ' + clean(r.choice(RULES))
        else:
            parts = [f'You are {name}' + r.choice([', helper on this computer, for the person who owns it.'] * 3 + ['.', f', assistant of {self.me}.', ', helper in the house.'])]
        for head in ('# The person', '# Memory'):
            if r.random() < 0.22:
                lines_ = []
                for _ in range(r.randrange(1, 5)):
                    f = self.new_fact()
                    self.facts.append(f)
                    lines_.append('- ' + capital1(f['noted']))
                parts.append(head + '\n\n' + '\n'.join(lines_))
        self.system = system_text('\n\n'.join(parts), self.tools)

    # -- facts
    def new_fact(self):
        r = self.r
        st, k, qs, a, raw = r.choice(FACTS)
        s = Slots(r, self.voice)
        said = clean(render(st, r, s))
        f = {'said': said, 'key': clean(render(k, r, s)), 'q': qs, 'slots': s, 'answer': clean(render(a, r, s)), 'noted': said if r.random() < 0.8 else clean(render(a, r, s)).rstrip('.')}
        return f

    # -- turns
    def user(self, text, args=(), question=None, recall=None):
        """Appends what the person typed, with the agent's tail lines."""
        r = self.r
        text = self.voice.finish(r, text, list(args), question)
        text = clean(text)
        if self.tail:
            self.minute += r.choice([0, 1, 1, 2, 3, 7, 20, 60, 300, 1440])
            text += '\n\n[Now: ' + stamp(self.minute) + ' ' + self.offset + ']'
            found = recall
            if not found and r.random() < 0.12:
                found = [self.new_fact()['noted'] for _ in range(r.choice([1, 1, 2]))]
            if found:
                text += '\n[From memory: ' + ' | '.join(source(r) + ' "' + capital1(x) + '"' for x in found) + ']'
        self.messages.append(('user', text))

    def say(self, text):
        self.messages.append(('assistant', clean(text)))

    def call(self, name, args, result):
        self.messages.append(('assistant', call_text(name, args)))
        self.messages.append(('tool', result))
        self.last = (name, args)
        if result.startswith(('Error: ', 'Denied: ')):
            self.failure = (name, args, result)

    def has(self, name):
        return name in self.names

    def slots(self, **given):
        return Slots(self.r, self.voice, bot=self.bot, me=self.me, **given)

    def sent(self, bk, **given):
        return clean(render(self.r.choice(bk), self.r, Slots(self.r, None, bot=self.bot, me=self.me, **given)))


OFFSETS = ['UTC+01:00'] * 6 + ['UTC+02:00'] * 4 + ['UTC+00:00'] * 3 + [f'UTC{s}{h:02d}:00' for s, h in [('-', 8), ('-', 7), ('-', 6), ('-', 5), ('-', 4), ('-', 3), ('+', 3), ('+', 4), ('+', 5), ('+', 7), ('+', 8), ('+', 9), ('+', 10), ('+', 11), ('+', 12)]] + ['UTC+05:30', 'UTC+05:45', 'UTC+09:30', 'UTC-03:30']
MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def calendar(minute):
    days, m = divmod(minute, 1440)
    weekday = L.DAYS[(days + 3) % 7]  # 2026-01-01 is a Thursday
    year = 2026
    while True:
        n = 366 if year % 4 == 0 else 365
        if days < n:
            break
        days -= n
        year += 1
    month = 0
    while True:
        n = MONTH_DAYS[month] + (1 if month == 1 and year % 4 == 0 else 0)
        if days < n:
            break
        days -= n
        month += 1
    return weekday, year, month + 1, days + 1, m // 60, m % 60


def stamp(minute, seconds=None):
    w, y, mo, d, h, mi = calendar(minute)
    return f'{w} {y}-{mo:02d}-{d:02d} {h:02d}:{mi:02d}' + ('' if seconds is None else f':{seconds:02d}')


def source(r):
    return r.choice(['MEMORY.md', 'MEMORY.md', 'USER.md', f'memory/{r.choice([2026, 2026, 2027])}-{r.randrange(1, 13):02d}-{r.randrange(1, 29):02d}.md']) + ':' + str(r.randrange(1, 30))


def capital1(s):
    return s[:1].upper() + s[1:]


def the(d):
    """A device in an answer: with article unless it has an owner or a number of its own."""
    return d if "'" in d.split(' ')[0] or re.match(r'(my|our|your|all|both|every) ', d) else 'the ' + d


def person(s):
    """What the person said of themselves, said back."""
    swap = {'i': 'you', 'my': 'your', 'me': 'you', 'am': 'are', 'mine': 'yours', "i'm": 'you are', 'our': 'your', 'we': 'you', 'us': 'you', 'myself': 'yourself', "don't": 'do not', "doesn't": 'does not'}
    out = []
    for w in s.split(' '):
        k = w.lower().strip('.,')
        out.append(swap[k] if k in swap else w)
    return ' '.join(out)


# ---- what people name, in their own words ---
def one_of_a_kind(text):
    return [x.strip() for x in text.split(';') if x.strip()]


NATURAL_DEVICES = {k: [re.sub('^the ', '', x) for x in one_of_a_kind(v)] for k, v in natural.DEVICES.items()}
NATURAL_MSG, NATURAL_FACTS, NATURAL_TOPICS, NATURAL_FOLDERS, NATURAL_CONTENTS = (one_of_a_kind(x) for x in (natural.MESSAGES, natural.FACTS, natural.TOPICS, natural.FOLDERS, natural.CONTENTS))
# Statements and impossible requests are fine texts to show, note and write: what is quoted is not asked for.
SPOKEN = [x[3] for rows in authors.SOURCES.values() for k in (('TALK', 'statement'), ('OUT', '')) for x in rows.get(k, []) if '[' not in x[3] and '{' not in x[3]]
TOLD = [x[3] for rows in authors.SOURCES.values() for x in rows.get(('TALK', 'statement'), []) if '[' not in x[3] and '{' not in x[3] and len(x[3].split()) > 2]


# ---- framing ----------------------------------------------------------------------------------------------------------
def framed(c, core, why=None):
    """A request with what stands around it."""
    r = c.r
    s = c.slots()
    first = clean(core).split(' ')[0].strip(',:?!')
    text = core
    x = r.random()
    if 0.44 < x < 0.54 and VERB.match(first) and '\n' not in text:
        text = wished(c, text)
    if x < 0.34:
        o = render(r.choice(OPEN), r, s)
        if not (NEED_VERB.search(o) and NOT_VERB.match(first)):
            sep = ' ' if o[-1] in ',:' or NEED_VERB.search(o) or r.random() < .5 else ', '
            text = o + sep + text
    elif x < 0.44:
        o = r.choice(['please ', 'please ', 'can you ', 'could you ', 'could you please ', 'would you '])
        if not NOT_VERB.match(first):
            text = o + text
    y = r.random()
    if y < 0.26 and clean(text)[-1] not in '=>':
        text += r.choice([' ', ' ', ', ']) + render(r.choice(CLOSE), r, s)
    if why is not None:
        w = render(why, r, s)
        if r.random() < 0.6:
            text = w + r.choice(['. ', '. ', ', ', ', so ', '! ', ' - ', ' ', '; ', '... ']) + text
        else:
            text = text + r.choice(['. ', ', ', ' because ', ', because ', ' since ', ' as ', ' - ', ', ']) + w
    elif r.random() < 0.11 and clean(text)[-1] not in '?.!=>':
        text += r.choice([' ', ' ', ', ']) + render(r.choice(PURPOSE), r, s)
    z = r.random()
    if z < 0.10:
        text = render(r.choice(STORY), r, s) + r.choice(['. ', '. ', ', ', ' and ', '; ', ', so ', '! ', ' - ']) + text
    elif z < 0.14:
        text = text + r.choice(['. ', '. ', ', ', ' - ']) + render(r.choice(STORY), r, s)
    return text


# ---- results ----------------------------------------------------------------------------------------------------------
ERRORS = {
    'control': ['set needs a value, like 21 or 40%', 'the device has no name. Say which device', 'no device named "{d}"', 'no device called {d}', '{d} is offline', '{d} does not answer', '{d} cannot be locked', 'the home does not answer', 'unknown device {d}', '{d} is not known', 'value out of range'],
    'move': ['the rover knows no place "{l}". It knows: home, shed, barn, gate, field 1, field 2, field 3', 'only the rover can move here; there is no "{t}"', 'the distance must be more than 0 and at most 1000 metres', 'say a direction or a location', 'the rover is stuck', 'unknown place "{l}"', 'the rover does not answer', 'battery empty', 'obstacle ahead', 'no place called {l}', 'wheel blocked', 'the way is blocked', 'out of bounds'],
    'notify': ['the desktop does not answer', 'notifications are switched off', 'the log is not writable', 'no desktop session', 'message too long'],
    'memory_write': ['the memory folder is read-only', 'disk full', 'cannot write memory', 'the memory file is locked'],
    'memory_search': ['the index is being rebuilt', 'memory is not available', 'the memory folder is missing', 'index damaged'],
    'read_file': ['There is no file {p}. Look what is there with list_files', 'There is no file {p}. Look what is there with list_files', '{p} is a folder. Look into it with list_files', '{p} is not a UTF-8 text file (2048 bytes). Choose a text file', 'The path "{p}" leads out of the folder. Give a path inside the folder, like notes/todo.md', 'no file named {p}', '{p} does not exist', 'file not found: {p}', '{p} is not a text file', '{p} is too large', 'no permission to read {p}', '{p} is outside the workspace'],
    'list_files': ['there is no folder {p}', 'there is no folder {p}', '{p} is a file. Read it with read_file', 'no folder named {p}', 'folder not found', 'no permission', 'the folder does not exist', 'not a folder'],
    'write_file': ['{p} may hold keys or belongs to Farmhand itself; no tool opens it. Choose another file', 'The path "{p}" leads out of the folder. Give a path inside the folder, like notes/todo.md', 'disk full', 'no permission to write {p}', '{p} is outside the workspace', '{p} is read-only', 'the folder does not exist', 'file is locked'],
    'time_now': ['there is no time zone "{z}". Use an IANA name like Europe/Berlin', 'unknown time zone', 'the clock is not available', 'invalid time zone'],
    'calculate': ['"{e}" is infinite or too large', '"{e}" has no real result', '"{e}" cannot be read as arithmetic (unexpected end). Write something like (3 + 4) * 12', 'division by zero', 'not an arithmetic expression', 'unexpected character at 3', 'number too large', 'cannot read the expression'],
}
ANYERR = ['timed out after 30 s', 'timed out', 'connection refused', 'internal error', 'not available', 'permission denied', 'the service is not running', 'device busy', 'stopped', 'something went wrong', 'too many requests', 'not connected']
DENIALS = ['the person said no', 'the person said no', 'the person said no', 'nobody who may approve it is connected', 'nobody answered in time', 'the run was stopped', 'tools are off in the mode "chat"', 'not that file', 'the person said no', 'not now', 'not allowed', 'the person refused', 'no approval within 300 s', 'no answer in time', 'the policy forbids it', 'refused by the person', 'not at night', 'too risky', 'the person wants to do it alone', 'ask me later', 'wrong file', 'wrong device', 'I changed my mind', 'please leave it', 'read-only mode', 'this tool is blocked', 'only with a reason', 'do it tomorrow']


def fails(c, name, args):
    """Error or denial for one call in eight, else None."""
    r = c.r
    x = r.random()
    if x > 0.125:
        return None
    if x < 0.055:
        reason = r.choice(DENIALS) if r.random() < .85 else word(r) + ' ' + word(r)
        return 'Denied: ' + reason + r.choice(['', '.', '.'])
    reason = r.choice(ERRORS.get(name, ANYERR) if r.random() < 0.6 else ANYERR)
    if r.random() < 0.12:
        reason = word(r) + ' ' + word(r) + ' ' + r.choice(['missing', 'failed', 'not found', 'is broken', 'unreachable', 'locked', str(r.randrange(100, 600))])
    return 'Error: ' + reason.replace('{d}', str(args.get('device', ''))).replace('{l}', str(args.get('location', 'there'))).replace('{p}', str(args.get('path', 'it'))).replace('{t}', str(args.get('target', 'it'))).replace('{z}', str(args.get('timezone', 'it'))).replace('{e}', str(args.get('expression', 'it'))) + r.choice(['', '.', '.', '.'])


TRIED = {'control': 'switch {x}', 'move': 'move {x}', 'notify': 'show the notification', 'memory_write': 'note that', 'memory_search': 'look that up', 'read_file': 'read {x}', 'list_files': 'list the files', 'write_file': 'write {x}', 'time_now': 'tell the time', 'calculate': 'work that out'}


def tried(name, args):
    t = TRIED.get(name, 'do that')
    if name == 'control':
        d = the(args['device'])
        verb = {'on': f'switch on {d}', 'off': f'switch off {d}', 'toggle': f'toggle {d}', 'open': f'open {d}', 'close': f'close {d}', 'lock': f'lock {d}', 'unlock': f'unlock {d}', 'set': f'set {d}'}
        return verb[args['action']]
    if name == 'move':
        return 'move ' + the(args['target'])
    return t.replace('{x}', str(args.get('path', '')))


def report_failure(c, name, args, result):
    r = c.r
    what = tried(name, args)
    kind, reason = result.split(': ', 1)
    reason = reason.split('. ')[0].rstrip('.')
    if kind == 'Denied':
        return r.choice([f'I was not allowed to {what}: {reason}.', f'That was denied: {reason}. I did not {what}.', f'I did not {what}, it was denied: {reason}.', f'I could not {what}, that was denied: {reason}.'])
    return r.choice([f'That did not work: {reason}.', f'Sorry, I could not {what}: {reason}.', f'I could not {what}: {reason}.', f'That failed: {reason}. I could not {what}.'])


def be(d):
    last = d.split(' ')[-1]
    return 'are' if last.endswith('s') and not last.endswith('ss') and last not in ('gas', 'AC', 'irrigation') or d.startswith(('all ', 'both ')) else 'is'


# ---- control ----------------------------------------------------------------------------------------------------------
NOUNS = {'light': L.LIGHTS, 'heat': L.HEATS, 'cool': L.COOLS, 'sound': L.SOUNDS, 'machine': L.MACHINES, 'opener': L.OPENERS, 'lock': L.LOCKS, 'set': L.SETTABLE}
BLINDS = {'blinds', 'blind', 'curtains', 'curtain', 'shutter', 'shutters', 'drapes', 'roller shutter', 'roller blind', 'venetian blinds', 'sunshade', 'sun blind', 'louvres'}
AWNINGS = {'awning', 'canopy', 'sunshade'}
VALVES = {'valve', 'water valve', 'gas valve', 'tap'}
COVERS = {'pool cover', 'lid', 'bin'}
WINDOWS = {'window', 'skylight', 'roof window', 'tilt window', 'vent', 'flap', 'balcony door', 'patio door'}


def kinds_of(noun, cls):
    k = {cls}
    if cls == 'opener':
        k |= {'blind'} if noun in BLINDS else set()
        k |= {'awning'} if noun in AWNINGS else set()
        k |= {'valve'} if noun in VALVES else set()
        k |= {'cover'} if noun in COVERS else set()
        k |= {'window'} if noun in WINDOWS else set()
        if noun.endswith(('door', 'gate', 'barrier', 'hatch', 'door')):
            k.add('door')
    if cls == 'set':
        k |= {'light'} if noun in L.LIGHTS or noun == 'dimmer' else set()
        k |= {'heat'} if noun in L.HEATS or noun in ('thermostat', 'oven', 'hot tub', 'sauna') else set()
        k |= {'sound'} if noun in L.SOUNDS or noun == 'volume' else set()
        k |= {'cool'} if noun in L.COOLS else set()
    return k


def device(c, cls, noun=None):
    r = c.r
    if noun is None and r.random() < 0.3:
        d = c.voice.s(r.choice(NATURAL_DEVICES[cls]))
        return d, d.split(' ')[-1]
    noun = noun or r.choice(NOUNS[cls])
    x = r.random()
    if x < 0.38:
        d = r.choice(L.ROOMS) + ' ' + noun
    elif x < 0.66:
        d = noun
    elif x < 0.76:
        d = r.choice(L.ADJ) + ' ' + noun
    elif x < 0.81:
        d = noun + ' in the ' + r.choice(L.ROOMS)
    elif x < 0.84:
        d = r.choice(L.OWNERS) + ' ' + noun
        if d.startswith('the '):
            d = d[4:]
    elif x < 0.88:
        d = noun + ' ' + r.choice([str(r.randrange(1, 30)), r.choice('ABCDEFG'), r.choice(['one', 'two', 'three', 'four'])])
    elif x < 0.92:
        d = (clauses.noun(r) if r.random() < .5 else word(r)) + ' ' + noun
    elif x < 0.94:
        d = r.choice(L.ROOMS) + ' ' + r.choice(L.ADJ) + ' ' + noun
    elif x < 0.955:
        d = noun + r.choice([' upstairs', ' downstairs', ' outside', ' by the ' + r.choice(L.OBJECTS), ' over the ' + r.choice(L.OBJECTS), ' next to the ' + r.choice(L.OBJECTS), ' on the left', ' on the right', ' on the desk', ' above the table', ' at the back'])
    elif x < 0.985:
        d = pseudo(r) + r.choice(['', ' ' + noun, ' ' + str(r.randrange(1, 10)), '-' + str(r.randrange(1, 100))])
    else:
        d = r.choice(['all ', 'all the ', 'both ', 'every ']) + (noun if noun.endswith('s') else noun + 's')
    return c.voice.s(d), noun


def with_article(c, d):
    r = c.r
    if "'" in d.split(' ')[0] or re.match(r'(all|both|every) ', d):
        return d
    x = r.random()
    return ('the ' if x < 0.62 else 'my ' if x < 0.72 else '' if x < 0.9 else 'our ' if x < 0.94 else 'that ' if x < 0.97 else 'this ' if x < 0.98 else 'the damn ' if x < 0.985 else 'ze ') + d


CLASSES = {'on': ['light'] * 5 + ['heat', 'heat', 'cool', 'cool', 'sound', 'sound', 'machine', 'machine', 'machine'], 'open': ['opener'], 'close': ['opener'], 'lock': ['lock'], 'unlock': ['lock'], 'set': ['set']}
CLASSES['off'] = CLASSES['toggle'] = CLASSES['on']


def value(c, noun):
    """(as said, as argument, kind)"""
    r = c.r
    kind = r.choice(['temp', 'temp', 'percent', 'level', 'number'])
    if noun in L.LIGHTS or noun in ('dimmer', 'LED strip', 'spotlight'):
        kind = r.choice(['percent', 'percent', 'percent', 'color', 'color', 'level', 'number'])
    elif noun in ('thermostat', 'heater', 'heating', 'radiator', 'boiler', 'oven', 'fridge', 'freezer', 'water heater', 'floor heating', 'sauna', 'AC', 'air conditioner'):
        kind = r.choice(['temp', 'temp', 'temp', 'temp', 'level', 'percent', 'mode'])
    elif noun in ('blinds', 'shutters', 'awning', 'curtain', 'volume', 'radio', 'TV', 'speaker', 'speakers', 'music'):
        kind = r.choice(['percent', 'percent', 'number', 'level'])
    if kind == 'temp':
        n = r.randrange(15, 28) if noun not in ('oven', 'fridge', 'freezer', 'sauna', 'kettle', 'air fryer') else r.choice([160, 180, 200, 220, 175, 4, 5, 7, -18, 80, 90, 95])
        x = r.random()
        a = str(n)
        if x < 0.12 and 0 < n < 100:
            return number_words(n).replace('-', ' ') + r.choice(['', ' degrees']), a, 'temp'
        if x < 0.2 and 0 < n < 50:
            a = f'{n}.5'
        return a + r.choice(['', '', ' degrees', ' degrees', '°', '°C', ' C', ' degrees celsius', ' celsius']), a, 'temp'
    if kind == 'percent':
        n = r.choice([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, r.randrange(1, 100)])
        if r.random() < 0.1:
            return number_words(n) + r.choice([' percent', ' per cent']), f'{n}%', 'percent'
        return str(n) + r.choice(['%', '%', '%', ' %', ' percent', ' percent', ' per cent']), f'{n}%', 'percent'
    if kind == 'number':
        n = r.randrange(1, 31)
        return (str(n) if r.random() < .85 else number_words(n)), str(n), 'number'
    if kind == 'color':
        v = r.choice(L.COLORS + ['warm white', 'cold white', 'daylight', 'soft white', 'rainbow', 'candle light', 'light blue', 'dark red'])
        return v, v, 'color'
    if kind == 'mode':
        v = r.choice(['eco', 'eco mode', 'night mode', 'boost', 'auto', 'party mode', 'away', 'comfort', 'holiday mode', 'manual', 'quiet mode', 'dry mode', 'defrost', 'grill', 'sleep'])
        return v, v, 'mode'
    v = r.choice(['low', 'medium', 'high', 'maximum', 'minimum', 'max', 'min', 'full', 'half', 'very low', 'level 1', 'level 2', 'level 3', 'level 5', 'stage 2', 'step 3', 'full power', 'dim', 'bright', 'quiet', 'loud', 'warm', 'cool', 'slow', 'fast', 'silent'])
    return v, v, 'level'


ACTIONS = ['on', 'off', 'open', 'close', 'lock', 'unlock', 'set', 'toggle']
ACTION_W = [22, 22, 12, 12, 8, 7, 14, 3]


def control_core(c, action=None, cls=None, noun=None):
    """(text, args, {noun, cls, D})"""
    r = c.r
    action = action or r.choices(ACTIONS, ACTION_W)[0]
    cls = cls or r.choice(CLASSES[action])
    if action in ('open', 'close') and r.random() < .45 and noun is None:
        noun = r.choice(['blinds', 'curtains', 'window', 'door', 'gate', 'garage door', 'awning', 'shutters', 'valve', 'skylight', 'curtain', 'blind'])
    d, noun = device(c, cls, noun)
    kinds = kinds_of(noun, cls)
    D = with_article(c, d)
    args = {'device': d, 'action': action}
    said_v, v, vk = '', '', ''
    if action == 'set':
        said_v, v, vk = value(c, noun)
        said_v, v = c.voice.s(said_v), c.voice.s(v)
        args['value'] = v
    info = {'noun': noun, 'cls': cls, 'kinds': kinds, 'D': D, 'd': d, 'theirs': False}
    if r.random() < SHARE:
        got = authors.pick(r, 'CONTROL', action, kinds)
        if got:
            return render(got[0], r, c.slots(D=D, d=d, v=said_v, v2=value(c, noun)[0])), args, {**info, 'theirs': True}
    if r.random() < 0.08:
        return simple_control(r, c, action, D, said_v), args, info
    pools = [CONTROL.get((action, k, ''), []) for k in kinds | {''}]
    if action == 'set':
        extra = [vk] if vk in ('temp', 'color') else []
        if vk in ('temp', 'percent', 'number', 'level'):
            extra.append(r.choice(['up', 'down']))
        for k in kinds | {''}:
            for e in extra:
                pools.append(CONTROL.get((action, k, e), []))
    pools = [p for p in pools if p]
    weights = [len(p) ** 0.7 if i else len(p) ** 0.7 for i, p in enumerate(pools)]
    pool = r.choices(pools, weights)[0]
    text = render(r.choice(pool), r, c.slots(D=D, d=d, v=said_v))
    if r.random() < 0.42:
        text = composed(c, action, kinds, D, said_v)
    if r.random() < 0.03:
        text = r.choice(['', 'the ']) + OPEN_MARK + d + CLOSE_MARK + ' ' + {'on': 'on', 'off': 'off', 'open': 'open', 'close': 'closed', 'lock': 'locked', 'unlock': 'unlocked', 'set': 'to ' + said_v, 'toggle': 'toggle'}[action]
    return text, args, info


PLAIN = {'on': ['turn on {D}', 'turn {D} on', 'switch on {D}', 'switch {D} on', 'put {D} on', 'start {D}'], 'off': ['turn off {D}', 'turn {D} off', 'switch off {D}', 'switch {D} off', 'stop {D}', 'put {D} off'],
         'open': ['open {D}', 'open up {D}'], 'close': ['close {D}', 'shut {D}'], 'lock': ['lock {D}', 'lock up {D}'], 'unlock': ['unlock {D}'], 'toggle': ['toggle {D}', 'flip {D}'],
         'set': ['set {D} to {v}', 'put {D} at {v}', 'put {D} to {v}', 'turn {D} to {v}', 'turn {D} up to {v}', 'turn {D} down to {v}', '{D} to {v}']}


def simple_control(r, c, action, D, v):
    return render(parse(r.choice(PLAIN[action])), r, c.slots(D=D, v=v))


def composed(c, action, kinds, D, v):
    """A request from grammar parts."""
    r = c.r
    x = r.random()
    s = c.slots(D=D, v=v)
    table, wishes, key = (VP, WISH, 'vp') if x < 0.5 or action == 'toggle' else (STATES_, WISH_STATE, 'state') if x < 0.76 else (PARTS_, WISH_PART, 'part') if x < 0.89 else (GER, WISH_ING, 'ger')
    fit = [t for k, t in table[action] if k == '' or k in kinds]
    special = [t for k, t in table[action] if k and k in kinds]
    inner = render(r.choice(special if special and r.random() < .35 else fit), r, s)
    return put(r.choice(wishes), r, s, key, inner)


def wished(c, text):
    """A verb phrase of any tool inside a wish."""
    return put(c.r.choice(WISH), c.r, c.slots(), 'vp', text)


def why_for(action, info):
    keys = []
    for k in info['kinds']:
        if (action, k) in WHY:
            keys.append((action, k))
    if action in ('open', 'close') and not keys:
        keys = [(action, 'door')]
    if action in ('lock', 'unlock'):
        keys = [(action, 'lock')]
    if action == 'set' and not keys:
        keys = [('set', 'other')]
    return keys


DONE = {'on': ['{D} {be} on now.', '{D} {be} on.', 'Done, {d} {be} on.', 'I switched on {d}.'], 'off': ['{D} {be} off now.', '{D} {be} off.', 'Done, {d} {be} off.', 'I switched off {d}.'],
        'open': ['{D} {be} open now.', '{D} {be} open.', 'Done, {d} {be} open.'], 'close': ['{D} {be} closed now.', '{D} {be} closed.', 'Done, {d} {be} closed.'],
        'lock': ['{D} {be} locked now.', '{D} {be} locked.', 'Done, {d} {be} locked.'], 'unlock': ['{D} {be} unlocked now.', '{D} {be} unlocked.', 'Done, {d} {be} unlocked.'],
        'set': ['{D} {be} set to {v} now.', '{D} {be} at {v} now.', 'Done, {d} {be} set to {v}.']}
STATE = {'on': 'on', 'off': 'off', 'open': 'open', 'close': 'closed', 'lock': 'locked', 'unlock': 'unlocked'}


def control_result(c, args):
    r = c.r
    d, a = args['device'], args['action']
    state = STATE.get(a) or (r.choice(['on', 'off']) if a == 'toggle' else 'set to ' + str(args.get('value', '')))
    if a == 'set' and r.random() < .3:
        state = str(args['value'])
    if a == 'toggle' and r.random() < .2:
        state = r.choice(['open', 'closed', 'locked', 'unlocked'])
    text = r.choice([f'{d} is now {state} (simulated).'] * 14 + [f'{d} is {state} (simulated).', f'{d}: {state} (simulated).', f'{d} was already {state} (simulated).', f'{d} is now {state}.'])
    return text, state


def control_done(c, args, state):
    r = c.r
    d = the(args['device'])
    v = str(args.get('value', ''))
    key = args['action'] if args['action'] != 'toggle' else {'closed': 'close', 'locked': 'lock', 'unlocked': 'unlock'}.get(state, state)
    return r.choice(DONE[key]).replace('{D}', capital1(d)).replace('{d}', d).replace('{be}', be(args['device'])).replace('{v}', v)


def run_control(c, args):
    """Call and result; returns the sentence that reports it."""
    bad = fails(c, 'control', args)
    if not c.has('control'):
        return None
    if args['device'] not in c.devices:
        c.devices.append(args['device'])
    if bad:
        c.call('control', args, bad)
        c.last_error = True
        return report_failure(c, 'control', args, bad)
    res, state = control_result(c, args)
    shown = args
    if c.r.random() < 0.05 and ' is now ' in res:
        # The home found a device with another name; the answer speaks of that one.
        shown = {**args, 'device': device(c, 'light')[0]}
        res = res.replace(args['device'], shown['device'], 1)
    c.call('control', args, res)
    c.last_error = False
    done = control_done(c, shown, state)
    args = shown
    if 'already' in res and c.r.random() < .7:
        done = capital1(the(args['device'])) + f" {'were' if be(args['device']) == 'are' else 'was'} already {state}."
    return done


# ---- each tool: make (text, args list) and run ------------------------------------------------------------------------
def t_control(c):
    r = c.r
    text, args, info = control_core(c)
    why = None
    if info['theirs']:
        if r.random() < 0.05:
            text, args = corrected(c, text, args, info)
        return text, args, 'theirs'
    keys = why_for(args['action'], info)
    if keys and r.random() < 0.2:
        why = r.choice(WHY[r.choice(keys)])
        if args['action'] != 'set' and keys[0][1] not in ('other',) and r.random() < 0.5:
            text = render(r.choice(BARE), r, c.slots(D=info['D'], d=info['d']))
            w = render(why, r, c.slots())
            x = r.random()
            text = (w + r.choice(['. ', '. ', ', ', '! ', ' - ', ', so ']) + text) if x < 0.8 else (text + r.choice([', ', '. ', ' because ', ', because ', ' - ']) + w)
            return text, args, True
    return text, args, why


def corrected(c, text, args, info):
    """The wrong device, value or action first; what is said last counts."""
    r = c.r
    oops = r.choice([', no, ', ', no sorry, ', ', I mean ', ', sorry, ', ' no wait, ', '... no, ', ', wait, ', ', or rather ', ', correction: ', ', hmm, ', '. Sorry, ', '. No, ', ', make that ', ', I meant ', ' - no, ', ', pardon, '])
    a, D = args['action'], info['D']
    x = r.random()
    other = with_article(c, device(c, info['cls'])[0])
    if x < 0.5 or a == 'toggle':
        if r.random() < .25:
            return simple_control(r, c, a, D, args.get('value', '')) + r.choice([', not ', ' and not ', ' rather than ', ' instead of ']) + OPEN_MARK + other + CLOSE_MARK, args
        return simple_control(r, c, a, other, args.get('value', '')) + oops + OPEN_MARK + D + CLOSE_MARK, args
    if a == 'set':
        wrong = c.voice.s(value(c, info['noun'])[0])
        said = c.voice.s(args['value'])
        return simple_control(r, c, 'set', D, wrong) + oops + OPEN_MARK + said + CLOSE_MARK, args
    b = INVERSE[a]
    if r.random() < .5:
        return simple_control(r, c, b, D, '') + oops + r.choice(WORDS[a]), args
    return r.choice({'on': ['turn', 'switch'], 'off': ['turn', 'switch'], 'open': [''], 'close': [''], 'lock': [''], 'unlock': ['']}[a]) + ' ' + b + oops + simple_control(r, c, a, D, ''), args


NUM_DIST = ['half a metre', 'a metre', 'one metre', 'a meter', 'two metres', 'three metres', 'four metres', 'five metres', 'six metres', 'seven metres', 'eight metres', 'ten metres', 'twelve metres', 'twenty metres', 'a metre and a half', 'one and a half metres', 'two and a half metres', 'a couple of metres', 'fifty centimetres', '50 cm', '20 cm', '80 centimetres', '30 centimeters', 'half a meter', 'two meters', 'three meters', 'fifteen metres', 'a hundred metres', 'thirty metres', 'a quarter of a metre', 'three quarters of a metre', 'three and a half metres', 'four and a half metres', 'a metre', 'one meter', 'two m', 'eleven metres', 'eighteen metres', 'twenty-five metres', 'forty metres', 'fifty metres', 'nine metres', 'one hundred metres', 'five and a half metres', '2 and a half metres', '40 cm', '75 cm', '1 m 50', '120 cm', 'a single metre', 'half a m']
NUM_VAL = [0.5, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 1.5, 1.5, 2.5, 2, 0.5, 0.5, 0.2, 0.8, 0.3, 0.5, 2, 3, 15, 100, 30, 0.25, 0.75, 3.5, 4.5, 1, 1, 2, 11, 18, 25, 40, 50, 9, 100, 5.5, 2.5, 0.4, 0.75, 1.5, 1.2, 1, 0.5]


def distance(r):
    if r.random() < 0.25:
        i = r.randrange(len(NUM_DIST))
        return NUM_DIST[i], NUM_VAL[i]
    n = r.choice([r.randrange(1, 13), r.randrange(1, 13), r.randrange(1, 100), r.randrange(1, 500), round(r.uniform(0.5, 9.9), 1), round(r.uniform(0.5, 20), 1)])
    if isinstance(n, float) and n == int(n):
        n = int(n)
    return str(n) + r.choice([' m', ' m', 'm', ' metres', ' metres', ' meters', ' meter' if n != 1 else ' metre', ' mtrs']), n


def target(c):
    r = c.r
    t = c.voice.s(r.choice(L.MOVERS)) if r.random() < 0.96 else c.voice.s(pseudo(r))
    said = r.choice(['the ', 'the ', 'the ', 'my ', '', '', 'our ', 'that ']) + t
    return t, said


def move_theirs(c, t, said, allow_bare):
    r = c.r
    l = c.voice.s(KINDS['spot'](r))
    L_ = r.choice(['the ', 'the ', 'the ', '', 'my ', 'our ']) + l if not re.match(r'[A-Z]|bay|dock|row|zone|bed|room|station|point|shelf|gate \d|sector|home|start', l) else r.choice(['', '', 'the ']) + l
    direction = r.choice(['place'] * 7 + ['forward', 'back', 'left', 'right'] * 2 + ['north', 'south', 'east', 'west'])
    got = authors.pick(r, 'MOVE', direction)
    if not got:
        return None
    tpl, s, line, _ = got
    if 'R' not in s:
        if not allow_bare:
            return None
        t = 'rover'
    (dist, n), (dist2, _) = distance(r), distance(r)
    if dist2 == dist:
        dist2 = 'nine hundred metres'
    if direction == 'place':
        args = {'target': t, 'location': l}
    else:
        args = {'target': t, 'direction': direction}
        if 'n' in s:
            args['distance_m'] = n
    c.theirs = True
    return render(tpl, r, c.slots(R=said, L=L_, L2=c.voice.s(KINDS['spot'](r)), n=dist, n2=dist2)), args, None


def t_move(c, allow_bare=True):
    r = c.r
    t, said = target(c)
    if r.random() < SHARE:
        got = move_theirs(c, t, said, allow_bare)
        if got:
            return got
    x = r.random()
    if x < 0.45:
        l = c.voice.s(KINDS['spot'](r))
        L_ = r.choice(['the ', 'the ', 'the ', '', 'my ', 'our ']) + l if not re.match(r'[A-Z]|bay|dock|row|zone|bed|room|station|point|shelf|gate \d|sector|home|start', l) else r.choice(['', '', 'the ']) + l
        if allow_bare and r.random() < 0.14:
            t, bk = 'rover', PLACE_BARE
        else:
            bk = PLACE if r.random() < .6 else G_MOVE_TO
        return render(r.choice(bk), r, c.slots(T=said, L=L_)), {'target': t, 'location': l}, None
    dist, n = distance(r)
    has = r.random() < 0.72
    if x < 0.57:
        parts, direction = r.choice(VERB_DIR)
        if 'dist' in slots_of(parts):
            has = True
        by = r.choice(['by ', '', '', 'about ']) + dist if has else ''
        uses = 'by' in slots_of(parts) or 'dist' in slots_of(parts)
        text = render(parts, r, c.slots(T=said, by=by, dist=dist))
        args = {'target': t, 'direction': direction}
        if has and uses:
            args['distance_m'] = n
        elif has and not uses and r.random() < .5:
            text += ' ' + OPEN_MARK + dist + CLOSE_MARK
            args['distance_m'] = n
        return text.replace('  ', ' ').strip(), args, None
    direction = r.choice(list(DIRS))
    word_ = r.choice(DIRS[direction])
    X = word_
    args = {'target': t, 'direction': direction}
    if has:
        X = r.choice([dist + ' ' + word_, word_ + ' ' + dist, word_ + ' by ' + dist, word_ + ' for ' + dist, dist + ' ' + word_, 'about ' + dist + ' ' + word_])
        args['distance_m'] = n
    if allow_bare and r.random() < 0.16:
        args['target'] = 'rover'
        return render(r.choice(DIR_BARE), r, c.slots(X=X)), args, None
    return render(r.choice(DIR if r.random() < .6 else G_MOVE), r, c.slots(T=said, X=X)), args, None


def run_move(c, args):
    r = c.r
    bad = fails(c, 'move', args)
    if bad:
        c.call('move', args, bad)
        c.last_error = True
        return report_failure(c, 'move', args, bad)
    c.last_error = False
    t, d, n, l = args['target'], args.get('direction'), args.get('distance_m'), args.get('location')
    x, y = r.randrange(-20, 20), r.randrange(-20, 20)
    where = f'at {l}' if l else r.choice([f'at ({x}, {y})', f'{n} m {d}' if n else d])
    heading = r.choice(['north', 'south', 'east', 'west', 'north-east', 'south-west', 'north-west', 'south-east'])
    at = r.choice([f'x {x}, y {y}', f'x {x}, y {y}', f'x {x}.5, y {y}', 'home', 'shed', 'barn', 'gate', 'field 2'])
    T = capital1(the(t))
    if l and r.random() < 0.75:
        if r.random() < 0.25:
            l = r.choice(['home', 'shed', 'barn', 'gate', 'field 1', 'field 2', 'field 3', word(r), c.voice.s(KINDS['spot'](r))])
        c.call('move', args, f'{r.choice([t, "rover"])} is now at {l} (simulated).')
        return r.choice([f'{T} is at {l} now.', f'{T} has arrived: {l}.', f'{T} drove to {l}.'])
    if l is None and r.random() < 0.75:
        n = n or 1
        c.call('move', args, f'{r.choice([t, "rover"])} moved {n} m {d} (simulated). It is at {at}, facing {heading}.')
    else:
        c.call('move', args, r.choice([f'{t} is now {where} (simulated).', f'{t} moved {where} (simulated).', f'{t} drove {f"to {l}" if l else (f"{n} m " if n else "") + d} (simulated).']))
    way = {'forward': 'forward', 'back': 'back', 'left': 'to the left', 'right': 'to the right'}.get(d, d)
    if l:
        return r.choice([f'{T} is at {the(l) if not l[:1].isupper() else l} now.', f'{T} has arrived: {l}.', f'{T} drove to {l}.'])
    if n:
        return r.choice([f'{T} has moved {n} m {way}.', f'{T} moved {n} metres {way}.', f'Done, {the(t)} is {n} m further {way}.' if d not in ('left', 'right') else f'{T} went {n} m {way}.'])
    return r.choice([f'{T} has moved {way}.', f'{T} went {way}.'])


def message(c):
    r = c.r
    m = clean(render(r.choice(MSG), r, c.slots()))
    x = r.random()
    if r.random() < 0.32:
        return c.voice.s(r.choice(NATURAL_MSG if r.random() < .6 else SPOKEN))
    if x < 0.08:
        m = m + r.choice(['. ', ', ', '! ', ' and ', ' - ']) + clean(render(r.choice(MSG), r, c.slots()))
    elif x < 0.14:
        m = clean(render(r.choice(FACT_FREE), r, c.slots()))
    elif x < 0.18:
        m = ' '.join(word(r) for _ in range(r.randrange(1, 5)))
    elif x < 0.5:
        m = c.voice.s(clauses.clause(r))
    return m


def quoted(r, s):
    a, b = r.choice(['""', '""', '""', "''", '“”', '‘’'] if "'" not in s else ['""', '“”'])
    return a + OPEN_MARK + s + CLOSE_MARK + b


def t_notify(c):
    r = c.r
    m = message(c)
    args = {'message': m}
    if r.random() < SHARE:
        k = r.choices(['plain', 'log', 'high', 'low'], [62, 14, 16, 8])[0]
        got = authors.pick(r, 'NOTIFY', k)
        if got:
            c.theirs = True
            args.update({'log': {'channel': 'log'}, 'high': {'priority': 'high'}, 'low': {'priority': 'low'}}.get(k, {}))
            text = render(got[0], r, c.slots(m='\x03'))
            near = re.search('.?' + OPEN_MARK + '\x03', text).group(0)[:1]
            shown = quoted(r, m) if near not in '"\'“‘' and r.random() < 0.28 else OPEN_MARK + m + CLOSE_MARK
            return text.replace(OPEN_MARK + '\x03' + CLOSE_MARK, shown), args, None
    x = r.random()
    bk = NOTIFY
    if x < 0.09:
        bk, args['channel'] = NLOG, 'log'
    elif x < 0.15:
        bk, args['priority'] = NURGENT, 'high'
    elif x < 0.18:
        bk, args['priority'] = NLOW, 'low'
    if bk is NOTIFY and r.random() < 0.45:
        bk = G_NOTIFY
    elif bk is NLOG and r.random() < 0.4:
        bk = G_LOG
    parts = r.choice(bk)
    text = render(parts, r, c.slots(m=m, q='\x03'))
    text = text.replace(OPEN_MARK + '\x03' + CLOSE_MARK, quoted(r, m))
    if x >= 0.18:
        y = r.random()
        extra = None
        if y < 0.13:
            k = r.choice(['desktop', 'log', 'log'])
            args['channel'] = k
            extra = r.choice(CHANNEL[k])
        elif y < 0.28:
            k = r.choice(['high', 'high', 'high', 'low', 'normal'])
            args['priority'] = k
            extra = r.choice(PRIORITY[k])
        elif y < 0.31:
            k, p = r.choice(['desktop', 'log']), r.choice(['high', 'low'])
            args['channel'], args['priority'] = k, p
            extra = r.choice(CHANNEL[k]) + r.choice([', ', ' ', ' and ']) + r.choice(PRIORITY[p])
        if extra:
            # Before the message when it stands free at the end, so that the span is plain.
            if r.random() < 0.45:
                text = extra + r.choice([': ', ', ']) + text
            else:
                text = text + r.choice([', ', ', ', '. ', ' (']) + extra
                if ' (' + extra in text:
                    text += ')'
    return text, args, None


def run_notify(c, args):
    r = c.r
    bad = fails(c, 'notify', args)
    if bad:
        c.call('notify', args, bad)
        c.last_error = True
        return report_failure(c, 'notify', args, bad)
    c.last_error = False
    log = args.get('channel') == 'log'
    c.call('notify', args, r.choice(['Notification written to the log.'] * 5 + ['Written to the log.', 'Logged.'] if log else ['Notification shown.'] * 5 + ['Notification sent. No desktop is here, so it stands in the log.'] * 2 + ['Shown on the desktop.', 'Shown.', 'Sent.']))
    m = args['message']
    if log:
        return r.choice(['It is in the log now.', 'Done, it is in the log.', f'I wrote to the log: {m}.', 'Logged.'])
    return r.choice(['Done, the notification is shown.', 'The notification is out.', f'I have shown: {m}.', 'I have sent the notification.', f'Done. It says: {m}.'])


def t_memory_write(c):
    r = c.r
    if r.random() < 0.55:
        f = c.new_fact()
        said = f['said']
    else:
        f = None
        y = r.random()
        said = clean(render(r.choice(FACT_FREE), r, c.slots())) if y < 0.3 else c.voice.s(r.choice(NATURAL_FACTS if r.random() < .7 else TOLD)) if y < 0.65 else c.voice.s(clauses.clause(r))
    if r.random() < 0.05:
        said += r.choice([' and ', ', and ', '. ']) + clean(render(r.choice(FACT_FREE), r, c.slots()))
    args = {'text': said}
    got = authors.pick(r, 'REMEMBER') if r.random() < SHARE else None
    if got:
        c.theirs = True
        c.pending_fact = f
        return render(got[0], r, c.slots(fact=said)), args, None
    text = render(r.choice(MWRITE if r.random() < .6 else G_WRITE_MEM), r, c.slots(f=said))
    c.pending_fact = f
    return text, args, None


def run_memory_write(c, args):
    r = c.r
    f = getattr(c, 'pending_fact', None)
    c.pending_fact = None
    bad = fails(c, 'memory_write', args)
    if bad:
        c.call('memory_write', args, bad)
        c.last_error = True
        return report_failure(c, 'memory_write', args, bad)
    c.last_error = False
    if f:
        c.facts.append(f)
    _, y, mo, d, _, _ = calendar(c.minute)
    c.call('memory_write', args, r.choice([f'Noted in memory/{y}-{mo:02d}-{d:02d}.md.'] * 4 + ['Noted in MEMORY.md.', 'Noted.', f'Already noted in memory/{y}-{mo:02d}-{d:02d}.md.']))
    t = person(args['text'])
    t = t[:1].lower() + t[1:] if t.split(' ')[0].lower() in ('your', 'you', 'the', 'our', 'a') else t
    return r.choice([f'Noted: {t}.', f'I will remember that {t}.', 'Noted, I will remember that.', f'I have noted that {t}.', 'I will remember it.']).replace('..', '.')


def t_memory_search(c):
    r = c.r
    x = r.random()
    c.pending_fact = None
    if r.random() < SHARE * 0.75:
        got = authors.pick(r, 'RECALL')
        if got:
            c.theirs, c.theirs_mode = True, 'q'
            if r.random() < .6:
                f = c.new_fact()
                c.pending_fact = f
                k = f['key']
            else:
                k = clean(render(r.choice(MTOPICS), r, c.slots())) if r.random() < .3 else r.choice(NATURAL_TOPICS) if r.random() < .5 else clauses.noun(r)
                k = re.sub(r'^(the|my) ', '', k.lower() if c.voice.lower else k)
            K = r.choice(['my ', 'the ', '', '']) + k if k[:1].islower() else k
            return render(got[0], r, c.slots(topic=K)), {'query': k}, 'q'
    if x < 0.4:
        f = c.new_fact()
        c.pending_fact = f
        return render(r.choice(f['q']), r, f['slots']), {'query': f['key']}, 'q'
    if x < 0.6:
        parts, k = r.choice(MQUESTION)
        s = c.slots()
        text = render(parts, r, s)
        return text, {'query': clean(render(parse(k), r, s))}, 'q'
    if x < 0.75:
        f = c.new_fact()
        c.pending_fact = f
        k = f['key']
        K = r.choice(['my ', 'the ', '']) + k if k.split(' ')[0][:1].islower() else k
        return render(r.choice(MSEARCH if r.random() < .6 else G_SEARCH), r, c.slots(K=K)), {'query': k}, 'q'
    K = clean(render(r.choice(MTOPICS), r, c.slots())) if r.random() < .6 else r.choice(['the ', 'my ', 'the ', '']) + clauses.noun(r)
    if c.voice.lower:
        K = K.lower()
    k = re.sub(r'^(the|my) ', '', K)
    return render(r.choice(MSEARCH if r.random() < .6 else G_SEARCH), r, c.slots(K=K)), {'query': k}, 'q'


def run_memory_search(c, args):
    r = c.r
    f = getattr(c, 'pending_fact', None)
    c.pending_fact = None
    q = args['query']
    bad = fails(c, 'memory_search', args)
    if bad:
        c.call('memory_search', args, bad)
        c.last_error = True
        return report_failure(c, 'memory_search', args, bad)
    c.last_error = False
    if f and r.random() < 0.85:
        hits = [source(r) + ' ' + capital1(f['noted'])]
        while r.random() < 0.3:
            hits.insert(r.choice([0, len(hits)]), source(r) + ' ' + capital1(c.new_fact()['noted']))
        c.call('memory_search', args, '\n'.join(hits))
        c.facts.append(f)
        return f['answer']
    if not f and r.random() < 0.5:
        s = c.slots()
        note = r.choice([f'{capital1(q)}: {clean(render(r.choice(CONTENTS), r, c.slots(fact="ask again")))}', f'{capital1(the(q)) if q[:1].islower() else q} is {word(r)}', f'{capital1(q)} {KINDS["num"](r)}', f'{clean(render(r.choice(FACT_FREE), r, s))}'])
        c.call('memory_search', args, source(r) + ' ' + capital1(note))
        return r.choice(['My notes say: ', 'I found this: ', 'There is a note: ', 'You told me: ', 'In memory: ']) + capital1(note) + '.'
    c.call('memory_search', args, r.choice([f'Nothing found in memory for "{q}".'] * 4 + ['Nothing found.', 'No matches.']))
    return r.choice([f'I found nothing about {q} in memory.', f'There is nothing about {q} in my notes.', f'I have no note about {q}.', f'I do not know: nothing about {q} is in memory.'])


def t_read(c):
    p = path(c.r)
    got = authors.pick(c.r, 'READ') if c.r.random() < SHARE else None
    if got:
        c.theirs = True
        return render(got[0], c.r, c.slots(f=p)), {'path': p}, None
    return render(c.r.choice(READ if c.r.random() < .6 else G_READ), c.r, c.slots(p=p)), {'path': p}, None


def file_text(c):
    r = c.r
    x = r.random()
    s = c.slots()
    one = lambda: clauses.clause(r) if r.random() < .35 else clean(render(r.choice(CONTENTS if r.random() < .7 else FACT_FREE), r, Slots(r, None, fact='nothing to add')))
    if x < 0.5:
        return one()
    if x < 0.8:
        return '\n'.join(r.choice(['- ', '', '* ', '- [ ] ']) * 1 + one() for _ in range(r.randrange(2, 5)))
    if x < 0.86:
        return ''
    return '# ' + capital1(word(r)) + '\n\n' + '. '.join(capital1(one()) for _ in range(r.randrange(1, 4))) + '.'


def run_read(c, args):
    r = c.r
    p = args['path']
    bad = fails(c, 'read_file', args)
    if bad:
        c.call('read_file', args, bad)
        c.last_error = True
        return report_failure(c, 'read_file', args, bad)
    c.last_error = False
    t = file_text(c)
    c.call('read_file', args, t if t else r.choice([f'{p} is empty.'] * 4 + ['(empty)', '']))
    if p not in c.paths:
        c.paths.append(p)
    c.content = t
    if not t:
        return r.choice([f'{p} is empty.', f'There is nothing in {p}.'])
    flat = [re.sub(r'^[-*#] (\[ \] )?', '', x) for x in t.split('\n') if x.strip()]
    flat = ', '.join(x for x in flat).rstrip('.')
    return r.choice([f'{p} says: {flat}.', f'It says: {flat}.', f'In {p}: {flat}.'])


def t_list(c):
    r = c.r
    got = authors.pick(r, 'LIST') if r.random() < SHARE else None
    if got:
        c.theirs = True
        if 'p' not in got[1]:
            return render(got[0], r, c.slots()), {}, None
        f = r.choice(L.FOLDERS) if r.random() < .4 else r.choice(NATURAL_FOLDERS) if r.random() < .4 else word(r) if r.random() < .6 else r.choice(L.FOLDERS) + '/' + word(r)
        f = c.voice.s(f)
        said = r.choice([f, f, 'the ' + f + ' folder', 'the folder ' + f, f + '/', 'my ' + f + ' folder']) if not re.search('folder|director|/', got[2]) else f
        return render(got[0], r, c.slots(p=said)), {'path': f}, None
    if r.random() < 0.42:
        return render(r.choice(LIST_ALL if r.random() < .6 else G_LIST_ALL), r, c.slots()), {}, None
    f = r.choice(L.FOLDERS) if r.random() < .75 else word(r) if r.random() < .7 else r.choice(L.FOLDERS) + '/' + word(r)
    f = c.voice.s(f)
    slash = f if r.random() < .85 else f + '/'
    said = r.choice(['the ' + f + ' folder', 'the folder ' + f, 'my ' + f + ' folder', slash, slash, slash, 'folder ' + f, 'the ' + f + ' directory', 'directory ' + f, 'the directory ' + f, f + ' folder', 'the folder called ' + f])
    arg = slash if slash in said and slash.endswith('/') else f
    return render(r.choice(LIST if r.random() < .6 else G_LIST), r, c.slots(fo=said, fo2=slash)), {'path': f}, None


def run_list(c, args):
    r = c.r
    bad = fails(c, 'list_files', args)
    if bad:
        c.call('list_files', args, bad)
        c.last_error = True
        return report_failure(c, 'list_files', args, bad)
    c.last_error = False
    n = r.choice([0, 1, 2, 2, 3, 3, 4, 5, 6])
    folder = args.get('path')
    where = f'in {folder}' if folder else 'in the workspace'
    names = []
    for _ in range(n):
        x = path(r, '') if r.random() < .8 else r.choice(L.FOLDERS) + '/'
        if x not in names:
            names.append(x)
    names.sort()
    if not names:
        c.call('list_files', args, r.choice([f'There are no files in {folder or "the workspace"}.'] * 4 + ['(empty)', 'No files.', 'The folder is empty.']))
        return r.choice([f'There are no files {where}.', f'Nothing is {where}.'])
    pre = folder.rstrip('/') + '/' if folder and r.random() < .8 else ''
    size = r.random() < 0.75
    c.call('list_files', args, '\n'.join(pre + x + (f' ({r.randrange(10, 9000)} bytes)' if size and not x.endswith('/') else '') for x in names))
    c.paths = [pre + x for x in names if not x.endswith('/')]
    c.listed = list(c.paths)
    shown = [pre + x for x in names]
    count = NUMBER_WORDS[len(names)]
    seq = shown[0] if len(shown) == 1 else ', '.join(shown[:-1]) + ' and ' + shown[-1]
    if len(names) == 1:
        return r.choice([f'There is one entry {where}: {seq}.', f'Only {seq}.'])
    return r.choice([f'There are {count} entries {where}: {seq}.', f'I see {seq}.', f'{capital1(where)}: {seq}.'])


def content(c):
    r = c.r
    x = r.random()
    if x < 0.8:
        t = clean(render(r.choice(CONTENTS), r, c.slots(fact=clean(render(r.choice(FACT_FREE), r, c.slots())))))
    elif x < 0.9:
        t = message(c)
    else:
        t = ' '.join(word(r) for _ in range(r.randrange(1, 6)))
    y = r.random()
    if r.random() < .3:
        return c.voice.s(r.choice(NATURAL_CONTENTS if r.random() < .5 else NATURAL_MSG + NATURAL_FACTS if r.random() < .5 else SPOKEN))
    if y < 0.25:
        t = c.voice.s(clauses.clause(r))
    elif y < 0.4:
        t = c.voice.s(clauses.listing(r))
    return t


def t_write(c):
    r = c.r
    p, t = path(r), content(c)
    got = authors.pick(r, 'WRITE') if r.random() < SHARE else None
    if got:
        c.theirs = True
        text = render(got[0], r, c.slots(f=p, text='\x03'))
        near = re.search('.?' + OPEN_MARK + '\x03', text).group(0)[:1]
        shown = quoted(r, t) if near not in '"\'“‘' and r.random() < 0.35 else OPEN_MARK + t + CLOSE_MARK
        return text.replace(OPEN_MARK + '\x03' + CLOSE_MARK, shown), {'path': p, 'content': t}, None
    parts = r.choice(FWRITE if r.random() < .6 else G_WRITE)
    text = render(parts, r, c.slots(p=p, c=t, q='\x03'))
    text = text.replace(OPEN_MARK + '\x03' + CLOSE_MARK, quoted(r, t))
    arg = t
    if r.random() < 0.04 and clean(text).endswith(t):
        more = [content(c) for _ in range(r.randrange(1, 3))]
        text = text[:-len(t) - 2] + '\n' + OPEN_MARK + '\n'.join([t] + more) + CLOSE_MARK
        arg = '\n'.join([t] + more)
        return text, {'path': p, 'content': arg}, 'raw'
    return text, {'path': p, 'content': arg}, None


def run_write(c, args):
    r = c.r
    p = args['path']
    bad = fails(c, 'write_file', args)
    if bad:
        c.call('write_file', args, bad)
        c.last_error = True
        return report_failure(c, 'write_file', args, bad)
    c.last_error = False
    c.call('write_file', args, r.choice([f'Created {p} ({len(args["content"])} characters).'] * 5 + [f'Replaced {p} ({len(args["content"])} characters).'] * 3 + [f'Wrote {p} ({len(args["content"])} characters).', f'Wrote {p}.', f'Created {p} ({len(args["content"])} bytes).', f'{p} written.', f'Replaced {p}.', f'Saved {p}.']))
    if p not in c.paths:
        c.paths.append(p)
    return r.choice([f'I wrote {p}.', f'Done, {p} is written.', f'{p} is saved.', f'Done: {p} now says {args["content"]}.' if '\n' not in args['content'] else f'{p} is saved.'])


CITY_ZONE = {n.lower(): z for z, ns in L.CITIES.items() for n in ns}
ALL_CITIES = [(z, n) for i, (z, ns) in enumerate(L.CITIES.items()) for j, n in enumerate(ns) for _ in range((6 if j == 0 else 3) if i < 68 else 1)]


def t_time(c):
    r = c.r
    x = r.random()
    if r.random() < SHARE:
        here_ = x < 0.46
        got = authors.pick(r, 'TIME' if here_ else 'TIME_IN')
        if got:
            c.theirs = True
            if here_:
                c.theirs_mode = 'date' if re.search(r'\b(day|date|month|year|week|today|weekday|weekend|monday|friday|sunday|calendar)', got[2], re.I) else 'time'
                return render(got[0], r, c.slots()), {}, c.theirs_mode
            z, n = r.choice(ALL_CITIES)
            c.theirs_mode = ('zone', n)
            return render(got[0], r, c.slots(city=c.voice.s(n))), {'timezone': z}, c.theirs_mode
    if x < 0.34:
        return render(r.choice(NOW if r.random() < .7 else G_TIME), r, c.slots()), {}, 'time'
    if x < 0.58:
        return render(r.choice(DATE if r.random() < .7 else G_DATE), r, c.slots()), {}, 'date'
    z, n = r.choice(ALL_CITIES)
    return render(r.choice(ZONE if r.random() < .65 else G_ZONE), r, c.slots(city=c.voice.s(n))), {'timezone': z}, ('zone', n)


def run_time(c, args, mode=None):
    r = c.r
    bad = fails(c, 'time_now', args)
    if bad:
        c.call('time_now', args, bad)
        c.last_error = True
        return report_failure(c, 'time_now', args, bad)
    c.last_error = False
    z = args.get('timezone')
    minute = c.minute + (0 if not z else r.randrange(-11, 13) * 60)
    off = c.offset if not z else r.choice(OFFSETS)
    zone = z or r.choice(['Europe/Berlin'] * 3 + list(L.CITIES))
    c.call('time_now', args, f'{stamp(max(minute, 0), r.randrange(60))} {off} ({zone})')
    w, y, mo, d, h, mi = calendar(max(minute, 0))
    hm, day = f'{h:02d}:{mi:02d}', f'{w}, {d} {L.MONTHS[mo - 1]} {y}'
    place = ''
    if isinstance(mode, tuple):
        place = f' in {mode[1]}'
        return r.choice([f'It is {hm}{place}.', f'It is {hm} on {w}{place}.', f'It is {hm} on {day}{place}.', f'It is {hm} on {day}{place}.'])
    if mode == 'date':
        return r.choice([f'Today is {day}.', f'It is {day}.', f'It is {day}, {hm}.'])
    return r.choice([f'It is {hm}.', f'It is {hm} on {day}.', f'It is {hm} on {day}.'])


def number(r, small=False):
    x = r.random()
    if small:
        return r.randrange(2, 13)
    if x < 0.4:
        return r.randrange(2, 100)
    if x < 0.7:
        return r.randrange(2, 1000)
    if x < 0.82:
        return r.randrange(100, 10000)
    if x < 0.95:
        return round(r.uniform(0.5, 200), r.choice([1, 2]))
    return r.randrange(10000, 1000000)


def fmt(n):
    return str(int(n)) if float(n) == int(n) else str(n)


def t_calc(c, expr_only=False):
    r = c.r
    vals, said = {}, {}
    spoken = r.random() < 0.13
    for k in 'abc':
        n = number(r)
        if spoken:
            n = r.randrange(2, 200)
        vals[k.upper()] = fmt(n)
        said[k] = number_words(int(n)) if spoken else fmt(n) if r.random() < .97 else f'{n:,}'.replace(',', ',') if isinstance(n, int) and n < 1000 else fmt(n)
    p = r.choice([5, 10, 15, 20, 25, 30, 50, 19, 7, 12, 3, 2.5, r.randrange(1, 100)])
    vals['P'], said['p'] = fmt(p), number_words(int(p)) if spoken and p == int(p) else fmt(p)
    s = r.randrange(2, 6)
    vals['S'], said['s'] = str(s), str(s)
    story = not expr_only and r.random() < 0.3
    parts, e = r.choice(STORY_CALC if story else OPS)
    expr = re.sub(r'\{(\w)\}', lambda m: vals[m.group(1)], e)
    t = r.choice(CALC_THINGS)
    text = render(parts, r, c.slots(thing=t, **said))
    if not story:
        got = authors.pick(r, 'CALC') if r.random() < SHARE else None
        c.theirs = c.theirs or got is not None
        text = render(got[0] if got else r.choice(CALC), r, c.slots(e='\x03')).replace('\x03', clean(text))
    return text, {'expression': expr}, None


def evaluate(e):
    try:
        x = re.sub(r'([\d.]+)% of ([\d.]+)', r'(\1 / 100 * \2)', e).replace('^', '**')
        v = eval(x, {'__builtins__': {}})
        if abs(v) > 1e15:
            return None
        v = round(v, 6)
        return fmt(v)
    except Exception:
        return None


def run_calc(c, args):
    r = c.r
    e = args['expression']
    bad = fails(c, 'calculate', args)
    v = evaluate(e)
    if v is None and not bad:
        bad = 'Error: ' + r.choice(ERRORS['calculate'])
    if bad:
        c.call('calculate', args, bad)
        c.last_error = True
        return report_failure(c, 'calculate', args, bad)
    c.last_error = False
    c.call('calculate', args, f'{e} = {v}')
    c.result = v
    return r.choice([f'{e} is {v}.', f'That makes {v}.', f'{e} = {v}.', f'It is {v}.', f'The result is {v}.'])


MAKE = {'control': t_control, 'move': t_move, 'notify': t_notify, 'memory_write': t_memory_write, 'memory_search': t_memory_search, 'read_file': t_read, 'list_files': t_list, 'write_file': t_write, 'time_now': t_time, 'calculate': t_calc}
RUN = {'control': run_control, 'move': run_move, 'notify': run_notify, 'memory_write': run_memory_write, 'memory_search': run_memory_search, 'read_file': run_read, 'list_files': run_list, 'write_file': run_write, 'calculate': run_calc}
WEIGHT = {'control': 30, 'notify': 11, 'move': 11, 'memory_write': 10, 'memory_search': 10, 'read_file': 7, 'list_files': 5, 'write_file': 8, 'time_now': 13, 'calculate': 11}


def run(c, name, args, mode):
    return run_time(c, args, mode) if name == 'time_now' else RUN[name](c, args)


def one_call(c):
    r = c.r
    name = r.choices(NAMES, [WEIGHT[n] for n in NAMES])[0]
    c.pending_fact = None
    c.theirs, c.theirs_mode = False, None
    text, args, mode = MAKE[name](c)
    if mode == 'raw':
        pass
    elif mode == 'theirs' or c.theirs:
        text = lightly(c, text)
        mode = c.theirs_mode
    elif name == 'control':
        text = text if mode is True else framed(c, text, mode)
    else:
        tail_free = name in ('notify', 'memory_write', 'write_file') or (name == 'list_files' and not args)
        text = soft_frame(c, text, tail_free)
    c.user(text, [args])
    if not c.has(name):
        c.say(c.sent(NO_TOOL))
        return
    c.say(run(c, name, args, mode))


def lightly(c, text):
    """A writer's line mostly as it is; now and then with a word in front or a story that has nothing to do with it."""
    r = c.r
    x = r.random()
    first = clean(text).split(' ')[0].strip(',:?!')
    if x < 0.06:
        return render(r.choice(STORY), r, c.slots()) + r.choice(['. ', '. ', ', ', ', so ', '! ', ' - ']) + text
    if x < 0.12:
        return distraction(c) + r.choice(['. ', '. ', ', ', ' so ', '! ', '; ']) + text
    if x < 0.18 and VERB.match(first):
        return r.choice(['please ', 'can you ', 'could you ', 'would you ', 'hey, ', 'ok, ', 'now ', 'kindly ', 'just ', 'Hi! ', 'I want you to ', 'you should ', 'go and ', 'quickly ']) + text
    return text


def distraction(c):
    """A sentence that names other things and asks for nothing."""
    r = c.r
    if r.random() < 0.45:
        t = clauses.clause(r)
        while t.split(' ')[0] in clauses.VERBS:
            t = clauses.clause(r)
        return OPEN_MARK + c.voice.s(t) + CLOSE_MARK
    d, _ = device(c, r.choice(['light', 'machine', 'opener', 'sound', 'heat', 'lock']))
    return render(r.choice(STATED), r, c.slots(D=with_article(c, d), d=d))


def soft_frame(c, text, tail_free):
    """Like framed; nothing that could be taken for content goes behind a free text span."""
    r = c.r
    if not tail_free:
        return framed(c, text)
    s = c.slots()
    first = clean(text).split(' ')[0].strip(',:')
    x = r.random()
    if 0.36 < x < 0.5 and VERB.match(first):
        w = r.choice(WISH)
        if w[-1] == ('vp',):
            text = put(w, r, s, 'vp', text)
    if x < 0.3:
        o = render(r.choice(OPEN), r, s)
        if not (NEED_VERB.search(o) and NOT_VERB.match(first)):
            text = o + (' ' if o[-1] in ',:' or NEED_VERB.search(o) or r.random() < .5 else ', ') + text
    elif x < 0.36:
        text = render(r.choice(STORY), r, s) + r.choice(['. ', '. ', ', ', '; ', '! ', ' - ']) + text
    if r.random() < 0.08:
        text += r.choice([', ', '. ']) + r.choice(['please', 'thanks', 'thank you', 'please do it now', 'would you', 'thanks a lot', 'will you', 'ok?', 'can you do that', 'cheers'])
    return text


CONNECT = [' and ', ' and ', ' and ', ' and then ', ', then ', '. Then ', ', and ', '; ', ' and also ', '. Also ', ', also ', ' & ', ', after that ', '. After that, ', ' then ', ', ', '. ', ' plus ', ' and after that ', ', and then ', ' and please ', '. And ', ', oh and ', '. Oh, and ', ' as well as ', ' and when that is done ', '. Next, ', ' followed by: ']


IMPERATIVE = {
    'notify': ['notify me {m}', 'tell me on the screen {m}', 'show a notification saying {m}', 'pop up {m}', 'send a notification that says {m}', 'put {m} on the screen', 'show me a message: {m}', 'alert me that {m}', 'display {m}', 'send me a notification: {m}', 'let me know by notification that {m}', 'notify me that {m}'],
    'memory_write': ['remember that {f}', 'note that {f}', 'keep in mind that {f}', 'make a note that {f}', 'remember {f}', 'memorise that {f}', 'note down that {f}', 'save to memory that {f}', "don't forget that {f}", 'write it in your memory that {f}', 'bear in mind {f}'],
    'memory_search': ['look up {k} in memory', 'check your notes for {k}', 'see what you know about {k}', 'find what I said about {k}', 'look up {k}', 'search memory for {k}', 'recall {k}', 'tell me what I said about {k}', 'dig out {k} from your notes', 'check what I told you about {k}'],
    'read_file': ['read {p}', 'open {p}', 'show me {p}', 'read me {p}', 'tell me what is in {p}', 'read out {p}', 'look into {p}', 'print {p}', 'let me see {p}', 'have a look at {p}'],
    'list_files': ['list the files', 'show me the files', 'list my files', 'tell me which files there are', 'see what is in the workspace', 'list the workspace', 'show what files I have'],
    'write_file': ['write {c} to {p}', 'save {c} in {p}', 'create {p} with {c}', 'put {c} into {p}', 'make a file {p} that says {c}', 'store {c} as {p}', 'write {p} with the text {c}', 'make {p} say {c}', 'write {c} into {p}'],
    'time_now': ['tell me the time', 'check the time', 'tell me what time it is', 'give me the time', 'tell me the date', 'tell me what day it is', 'give me the date', 'say what the time is', "tell me today's date", 'read me the clock', 'see what time it is'],
    'calculate': ['work out {e}', 'calculate {e}', 'tell me what {e} is', 'compute {e}', 'figure out {e}', 'do {e}', 'give me {e}', 'solve {e}', 'tell me {e}', 'reckon {e}'],
}
IMPERATIVE = {k: [parse(x) for x in v] for k, v in IMPERATIVE.items()}
IMP_MOVE = [parse(x) for x in ['drive {T} to {L}', 'send {T} to {L}', 'move {T} to {L}', 'bring {T} to {L}', 'take {T} to {L}', 'get {T} over to {L}', 'park {T} at {L}', 'have {T} go to {L}', 'let {T} drive to {L}', 'steer {T} to {L}']]
IMP_DIR = [parse(x) for x in ['drive {T} {X}', 'move {T} {X}', 'send {T} {X}', 'get {T} to go {X}', 'let {T} go {X}', 'have {T} drive {X}', 'make {T} go {X}', 'steer {T} {X}', 'nudge {T} {X}']]


def imperative(c, name):
    """A request as a bare verb phrase: (text, args, mode)."""
    r = c.r
    c.theirs, c.theirs_mode = False, None
    if name == 'control':
        action = r.choices(ACTIONS, ACTION_W)[0]
        cls = r.choice(CLASSES[action])
        d, noun = device(c, cls)
        D = with_article(c, d)
        kinds = kinds_of(noun, cls)
        args = {'device': d, 'action': action}
        said_v = ''
        if action == 'set':
            said_v, v, _ = value(c, noun)
            said_v, args['value'] = c.voice.s(said_v), c.voice.s(v)
        if r.random() < .55:
            return simple_control(r, c, action, D, said_v), args, None
        fit = [t for k, t in VP[action] if k == '' or k in kinds]
        return render(r.choice(fit), r, c.slots(D=D, v=said_v)), args, None
    if name == 'move':
        t, said = target(c)
        if r.random() < .5:
            l = c.voice.s(KINDS['spot'](r))
            return render(r.choice(IMP_MOVE), r, c.slots(T=said, L='the ' + l if l[:1].islower() and ' ' not in l and l != 'home' else l)), {'target': t, 'location': l}, None
        dn = r.choice(list(DIRS))
        w = r.choice(DIRS[dn][:4])
        args = {'target': t, 'direction': dn}
        X = w
        if r.random() < .75:
            dist, n = distance(r)
            X = r.choice([dist + ' ' + w, w + ' ' + dist, w + ' by ' + dist])
            args['distance_m'] = n
        return render(r.choice(IMP_DIR), r, c.slots(T=said, X=X)), args, None
    if r.random() < .35:
        for _ in range(4):
            text, args, mode = MAKE[name](c)
            if mode != 'raw' and VERB.match(clean(text).split(' ')[0].strip(',:?!')) and '?' not in text and len(clean(text)) < 160:
                return text, args, c.theirs_mode or mode
    tpl = r.choice(IMPERATIVE[name])
    c.pending_fact = None
    if name == 'notify':
        m = message(c)
        return put_text(r, c, tpl, 'm', m), {'message': m}, None
    if name == 'memory_write':
        f = c.new_fact() if r.random() < .5 else None
        said = f['said'] if f else c.voice.s(clauses.clause(r))
        c.pending_fact = f
        return render(tpl, r, c.slots(f=said)), {'text': said}, None
    if name == 'memory_search':
        f = c.new_fact()
        k = f['key']
        return render(tpl, r, c.slots(k=r.choice(['my ', 'the ', '']) + k if k[:1].islower() else k)), {'query': k}, 'q'
    if name == 'read_file':
        p = path(r)
        return render(tpl, r, c.slots(p=p)), {'path': p}, None
    if name == 'list_files':
        return render(tpl, r, c.slots()), {}, None
    if name == 'write_file':
        p, t = path(r), content(c)
        return put_text(r, c, tpl, 'c', t, p=p), {'path': p, 'content': t}, None
    if name == 'time_now':
        text = render(tpl, r, c.slots())
        if r.random() < .35:
            z, n = r.choice(ALL_CITIES)
            return 'tell me the time in ' + OPEN_MARK + c.voice.s(n) + CLOSE_MARK, {'timezone': z}, ('zone', n)
        return text, {}, 'date' if re.search('date|day', text) else 'time'
    for _ in range(5):
        text, args, _ = t_calc(c, True)
        parts, e = None, args['expression']
        if re.match(r'^[\d.%()*/+^ of-]+$', e):
            said = e if r.random() < .4 else e.replace(' * ', ' times ').replace(' + ', ' plus ').replace(' - ', ' minus ').replace(' / ', ' divided by ')
            return render(tpl, r, c.slots(e='\x03')).replace('\x03', said), args, None
    return text, args, None


def put_text(r, c, tpl, key, t, **given):
    """Free text in its place, in quotes more often than not."""
    text = render(tpl, r, c.slots(**given, **{key: '\x03'}))
    return text.replace(OPEN_MARK + '\x03' + CLOSE_MARK, quoted(r, t) if r.random() < .45 else OPEN_MARK + t + CLOSE_MARK)


def several_theirs(c):
    """Two or three requests in one of the writers' frames."""
    r = c.r
    three = r.random() < 0.25
    sub = '' if three else r.choices(['a_first', 'b_first'], [86, 14])[0]
    got = authors.pick(r, 'THREE' if three else 'TWO', sub)
    if not got:
        return False
    names = []
    for _ in range(40):
        n = r.choices(NAMES, [WEIGHT[x] for x in NAMES])[0]
        if c.has(n) and (n not in names or n == 'control') and (n != 'memory_search' or r.random() < .4):
            names.append(n)
        if len(names) == (3 if three else 2):
            break
    else:
        return False
    jobs, facts_ = [], []
    for n in names:
        t, a, m = imperative(c, n)
        facts_.append(c.pending_fact if n == 'memory_write' else None)
        jobs.append((n, a, m, t))
    order = {'b_first': [1, 0]}.get(sub, list(range(len(jobs))))
    text = got[2]
    keys = dict(zip('abc', jobs))
    # The place in the frame: key of the slot tells which request stands there.
    text = render(got[0], r, c.slots(**{k: '\x05' + k for k in keys}))
    for k, j in keys.items():
        text = text.replace(OPEN_MARK + '\x05' + k + CLOSE_MARK, j[3])
    c.user(text, [j[1] for j in jobs])
    done = [jobs[i] for i in order]
    if r.random() < 0.06 and all(j[0] in ('control', 'notify', 'calculate', 'time_now') for j in done):
        start = len(c.messages)
        reports = [run(c, j[0], j[1], j[2]) for j in done]
        new = c.messages[start:]
        c.messages[start:] = [('assistant', '\n'.join(m[1] for m in new if m[0] == 'assistant')), ('tools', [m[1] for m in new if m[0] == 'tool'])]
    else:
        reports = []
        for i in order:
            n, a, m, _ = jobs[i]
            c.pending_fact = facts_[i]
            reports.append(run(c, n, a, m))
    c.say(' '.join(x for x in reports if x))
    return True


def several(c):
    """Two or three calls, one per turn."""
    r = c.r
    if not c.names:
        return one_call(c)
    n = 2 if r.random() < 0.8 else 3
    jobs = []
    c.pending_fact = None
    if r.random() < 0.75 and several_theirs(c):
        return
    same = r.random() < 0.22 and c.has('control')
    if same:
        jobs, text = same_verb(c)
    else:
        for i in range(n):
            for _ in range(20):
                name = r.choices(NAMES, [WEIGHT[x] for x in NAMES])[0]
                if c.has(name) and (name != 'memory_search' or i == 0) and (name not in ('calculate', 'time_now', 'list_files') or r.random() < .6):
                    break
            else:
                return one_call(c)
            if name == 'memory_write' and any(j[0] == 'memory_write' for j in jobs):
                name = 'control' if c.has('control') else name
            t, a, m = MAKE[name](c) if name != 'move' else t_move(c, False)
            if m == 'raw':
                return one_call(c)
            if name == 'control' and m is True:
                t, a, _ = control_core(c)
            jobs.append((name, a, m, t))
        text = jobs[0][3]
        for j in jobs[1:]:
            text += r.choice(CONNECT) + j[3]
        if r.random() < 0.25:
            o = r.choice(['please ', 'could you ', 'can you ', 'would you please ', 'hey, ', 'ok, ', 'two things: ', 'I want two things: ', 'do this: ', 'first '])
            if not NOT_VERB.match(clean(text).split(' ')[0]):
                text = o + text
    c.user(text, [j[1] for j in jobs])
    if r.random() < 0.08 and len(jobs) == 2 and all(j[0] in ('control', 'notify', 'calculate', 'time_now') for j in jobs):
        start = len(c.messages)
        reports = [run(c, j[0], j[1], j[2]) for j in jobs]
        got = c.messages[start:]
        calls = [m[1] for m in got if m[0] == 'assistant']
        results = [m[1] for m in got if m[0] == 'tool']
        c.messages[start:] = [('assistant', '\n'.join(calls)), ('tools', results)]
    else:
        reports = [run(c, j[0], j[1], j[2]) for j in jobs]
    c.say(' '.join(x for x in reports if x))


def same_verb(c):
    """One verb, two devices; or one device, two places."""
    r = c.r
    action = r.choice(['on', 'off', 'open', 'close', 'lock', 'unlock', 'on', 'off'])
    cls = r.choice(CLASSES[action])
    (d1, _), (d2, _) = device(c, cls), device(c, cls)
    if d1 == d2:
        d2 = c.voice.s('hall ' + d2)
    both = with_article(c, d1) + r.choice([' and ', ' and ', ' & ', ' plus ', ', ', ' and also ', ' as well as ']) + with_article(c, d2)
    pool = CONTROL[(action, '', '')]
    text = render(r.choice(pool[:40] if r.random() < .5 else pool), r, c.slots(D=both, d=both))
    return [('control', {'device': d, 'action': action}, None, '') for d in (d1, d2)], framed(c, text)


def chained(c):
    """The second call uses the first one's result."""
    r = c.r
    k = r.choice(['calc_write', 'calc_notify', 'calc_remember', 'list_read', 'read_notify', 'read_write', 'write_read', 'time_notify'])
    need = {'calc_write': ('calculate', 'write_file'), 'calc_notify': ('calculate', 'notify'), 'calc_remember': ('calculate', 'memory_write'), 'list_read': ('list_files', 'read_file'), 'read_notify': ('read_file', 'notify'), 'read_write': ('read_file', 'write_file'), 'write_read': ('write_file', 'read_file'), 'time_notify': ('time_now', 'notify')}[k]
    if not all(c.has(x) for x in need):
        return one_call(c)
    link = r.choice([' and ', ' and then ', ', then ', '. Then ', ', and '])
    if k.startswith('calc'):
        t, a, _ = t_calc(c)
        p = path(r)
        then = {'calc_write': r.choice(['write the result to {p}', 'save the result in {p}', 'put the answer in {p}', 'write it to {p}', 'store it in {p}']), 'calc_notify': r.choice(['notify me of the result', 'show the result as a notification', 'send me the result as a notification', 'notify me with the answer', 'pop it up']), 'calc_remember': r.choice(['remember the result', 'remember that', 'note the result in memory', 'keep the result in mind'])}[k].replace('{p}', OPEN_MARK + p + CLOSE_MARK)
        c.user(t + link + then, [a])
        first = run_calc(c, a)
        if c.last_error:
            return c.say(first)
        res = c.result
        if k == 'calc_write':
            second = run_write(c, {'path': p, 'content': res})
        elif k == 'calc_notify':
            second = run_notify(c, {'message': res})
        else:
            second = run_memory_write(c, {'text': f'{a["expression"]} = {res}'})
        return c.say(first + ' ' + second)
    if k == 'list_read':
        f = c.voice.s(r.choice(L.FOLDERS))
        F = OPEN_MARK + f + CLOSE_MARK
        c.user(r.choice([f'list the files in {F}', f'look into {F}', f'see what is in {F}', f'go through {F}']) + link + r.choice(['read the first one', 'read me the first file', 'open the first one']), [], False)
        first = run_list(c, {'path': f})
        if c.last_error or not c.paths or first.startswith(('There are no', 'Nothing')):
            return c.say(first)
        second = run_read(c, {'path': c.paths[0]})
        return c.say(second)
    if k == 'time_notify':
        c.user(r.choice(['check the time', 'look what time it is', 'get the time']) + link + r.choice(['notify me of it', 'show it as a notification', 'send it as a notification']), [])
        first = run_time(c, {}, 'time')
        if c.last_error:
            return c.say(first)
        hm = re.search(r'\d\d:\d\d', c.messages[-1][1]).group(0)
        return c.say(run_notify(c, {'message': 'It is ' + hm}) if r.random() < 1 else '')
    p = path(r)
    if k == 'write_read':
        t = content(c)
        c.user(f'write {OPEN_MARK}{t}{CLOSE_MARK} to {OPEN_MARK}{p}{CLOSE_MARK}' + link + r.choice(['read it back', 'read it to me', 'show me the file', 'check what it says', 'open it again']), [])
        first = run_write(c, {'path': p, 'content': t})
        if c.last_error:
            return c.say(first)
        c.call('read_file', {'path': p}, t)
        return c.say(first + ' ' + f'It says: {t}.')
    t, a, _ = t_read(c)
    a['path'] = p
    q = path(r)
    then = r.choice(['notify me what it says', 'show the text as a notification', 'send the text as a notification', 'pop up what it says']) if k == 'read_notify' else r.choice(['copy it to ', 'write the same into ', 'save it as ', 'put the text into ', 'store the same text in ', 'duplicate it as ']) + OPEN_MARK + q + CLOSE_MARK
    c.user(f'read {OPEN_MARK}{p}{CLOSE_MARK}' + link + then, [])
    first = run_read(c, a)
    if c.last_error or not c.content:
        return c.say(first)
    if k == 'read_notify':
        return c.say(run_notify(c, {'message': c.content}))
    return c.say(run_write(c, {'path': q, 'content': c.content}))


INVERSE = {'on': 'off', 'off': 'on', 'open': 'close', 'close': 'open', 'lock': 'unlock', 'unlock': 'lock'}
WORDS = {'on': ['on', 'turn it on', 'switch it on'], 'off': ['off', 'turn it off', 'switch it off'], 'open': ['open', 'open it', 'open it up'], 'close': ['close it', 'shut it', 'closed', 'close', 'shut'], 'lock': ['lock it', 'locked', 'lock'], 'unlock': ['unlock it', 'unlocked', 'unlock']}


def follow(c):
    """Refers to the call before."""
    r = c.r
    if not c.last or not c.has(c.last[0]):
        return one_call(c)
    name, args = c.last
    if c.last_error and r.random() < 0.4:
        c.user(r.choice(['try again', 'try it again', 'again', 'once more', 'try once more', 'please try again', 'retry', 'give it another try', 'do it again', 'and now?', 'now try again', 'have another go', 'one more time', 'repeat that', 'again please', 'it should work now, try again', 'try that again', 'another attempt please']))
        return c.say(run(c, name, dict(args), None))
    if name == 'control':
        a, d = args['action'], args['device']
        x = r.random()
        if r.random() < SHARE and a in INVERSE:
            k = r.choices(['same', 'undo', 'other', 'none'], [40, 14, 30, 16])[0]
            if k == 'same':
                d2, _ = device(c, r.choice(CLASSES[a]))
                got = authors.pick(r, 'FOLLOW', 'same_action_other_device')
                if got and got[1] and d2 != d:
                    c.user(render(got[0], r, c.slots(D=with_article(c, d2), d=d2)))
                    return c.say(run_control(c, {'device': d2, 'action': a}))
            elif k == 'undo' and not c.last_error:
                got = authors.pick(r, 'FOLLOW', 'undo')
                if got and not got[1]:
                    c.user(render(got[0], r, c.slots()))
                    return c.say(run_control(c, {'device': d, 'action': INVERSE[a]}))
            elif k == 'other':
                b = INVERSE[a] if r.random() < .8 else r.choice(list(INVERSE))
                got = authors.pick(r, 'FOLLOW', b)
                if got and not got[1]:
                    c.user(render(got[0], r, c.slots()))
                    return c.say(run_control(c, {'device': d, 'action': b}))
        if x < 0.34 and a in INVERSE:
            b = INVERSE[a]
            w = r.choice(WORDS[b])
            t = r.choice([f'now {w} again', f'and {w} again', f'{w} again', f'{w} again please', f'and now {w} again', f'no, {w}', f'no wait, {w}', f'actually {w}', f'ok, now {w}', f'{w} now', f'and {w} now', f'then {w}', f'I changed my mind, {w}', f'sorry, I meant {w}', 'undo that', 'undo', 'undo it', 'undo please', 'take that back', 'revert that', 'the other way round', 'no, the other way round', 'put it back', 'as it was before', 'back to how it was', 'reverse that', f'ok that is enough, {w}', f'it can go {w}' if w in ('on', 'off') else f'{w} please', f'and {w}', 'change it back', f'oh no, {w}', f'hmm, {w} was better' if w in ('on', 'off') else f'{w} again'])
            c.user(t)
            return c.say(run_control(c, {'device': d, 'action': b}))
        if x < 0.62 and a != 'set':
            for _ in range(5):
                d2, _ = device(c, r.choice(CLASSES[a]))
                if d2 != d:
                    break
            D = OPEN_MARK + with_article(c, d2) + CLOSE_MARK
            t = r.choice([f'and {D} too', f'{D} too', f'and {D}', f'same for {D}', f'the same for {D}', f'also {D}', f'and {D} as well', f'{D} as well', f'do the same with {D}', f'the same with {D}', f'likewise {D}', f'now {D}', f'and now {D}', f'{D} too please', f'what about {D}', f'and what about {D}', f'{D} also', f'then {D}', f'next {D}', f'and then {D}', f'same thing for {D}', f'oh, and {D}', f'plus {D}', f'do that for {D} too', f'repeat that for {D}', f'{D} next', f'ditto for {D}', f'as well as {D}', f'I meant {D} as well', f'and could you do {D} too'])
            c.user(t)
            return c.say(run_control(c, {'device': d2, 'action': a}))
        if x < 0.74:
            d2, _ = device(c, r.choice(CLASSES[a]))
            D = OPEN_MARK + with_article(c, d2) + CLOSE_MARK
            t = r.choice([f'no, {D}', f'no, I meant {D}', f'I meant {D}', f'not that one, {D}', f'sorry, {D}', f'wrong one, I meant {D}', f'no no, {D}', f'not {with_article(c, d)}, {D}', f'I said {D}', f'{D}, not {with_article(c, d)}', f'oops, {D} I mean', f'{D} instead', f'rather {D}', f'{D} I meant'])
            c.user(t)
            na = {'device': d2, 'action': a}
            if 'value' in args:
                na['value'] = args['value']
            return c.say(run_control(c, na))
        if a == 'set' or x < 0.84:
            noun = d.split(' ')[-1]
            sv, v, _ = value(c, noun if noun in L.SETTABLE else 'thermostat' if a == 'set' else 'light')
            sv, v = c.voice.s(sv), c.voice.s(v)
            S = OPEN_MARK + sv + CLOSE_MARK
            t = r.choice([f'make it {S}', f'no, {S}', f'{S} instead', f'now {S}', f'better {S}', f'rather {S}', f'and now {S}', f'set it to {S}', f'put it at {S}', f'change it to {S}', f'make that {S}', f'let us say {S}', f'{S} is better', f'a bit different, {S}', f'I think {S} is better', f'hmm, {S}', f'to {S}', f'turn it to {S}', f'can you make it {S}'])
            c.user(t)
            return c.say(run_control(c, {'device': d, 'action': 'set', 'value': v}))
        b = r.choice(list(WORDS))
        t = r.choice(WORDS[b])
        t = t if 'it' in t.split(' ') else {'on': 'turn it on', 'off': 'turn it off', 'open': 'open it', 'close': 'close it', 'lock': 'lock it', 'unlock': 'unlock it'}[b]
        c.user(r.choice(['and ', 'now ', 'then ', 'please ', 'ok, ', 'and please ', 'and also ', 'and then ', '']) + t)
        return c.say(run_control(c, {'device': d, 'action': b}))
    if name == 'move':
        t0 = args['target']
        x = r.random()
        if x < 0.4:
            dn = r.choice(list(DIRS))
            w = r.choice(DIRS[dn][:4])
            na = {'target': t0, 'direction': dn}
            dist, n = distance(r)
            X = w
            if r.random() < .6:
                X = r.choice([dist + ' ' + w, w + ' ' + dist])
                na['distance_m'] = n
            S = OPEN_MARK + X + CLOSE_MARK
            t = r.choice([f'now {S}', f'and {S}', f'then {S}', f'and then {S}', f'now it should go {S}', f'and now {S}', f'next {S}', f'{S} next', f'move it {S}', f'drive it {S}', f'it should go {S}', f'let it go {S}', f'make it go {S}'])
        elif x < 0.6:
            l = c.voice.s(KINDS['spot'](r))
            S = OPEN_MARK + l + CLOSE_MARK
            na = {'target': t0, 'location': l}
            t = r.choice([f'now to the {S}', f'and then to the {S}', f'then to the {S}', f'bring it to the {S}', f'send it to the {S}', f'drive it to the {S}', f'and now to the {S}', f'next, the {S}', f'back to the {S}', f'bring it back to the {S}', f'take it to the {S}', f'now it should go to the {S}', f'no, to the {S}', f'no, I meant the {S}', f'park it at the {S}'])
        elif x < 0.8 and 'direction' in args:
            dist, n = distance(r)
            S = OPEN_MARK + dist + CLOSE_MARK
            na = {'target': t0, 'direction': args['direction'], 'distance_m': n}
            t = r.choice([f'another {S}', f'{S} more', f'{S} further', f'and {S} more', f'a further {S}', f'now {S} more', f'again {S}', f'{S} again', f'keep going {S}', f'{S} more in that direction', f'the same way {S}'])
        else:
            na = dict(args)
            t = r.choice(['again', 'once more', 'one more time', 'again please', 'repeat that', 'do it again', 'same again', 'and again', 'the same again', 'do that once more', 'once again'])
        c.user(t)
        return c.say(run_move(c, na))
    if name == 'time_now':
        z, n = r.choice(ALL_CITIES)
        c.user(render(r.choice(ZONE_FOLLOW), r, c.slots(city=c.voice.s(n))))
        return c.say(run_time(c, {'timezone': z}, ('zone', n)))
    if name == 'calculate' and c.result:
        n = fmt(number(r))
        op, said = r.choice([('+', 'plus'), ('-', 'minus'), ('*', 'times'), ('/', 'divided by'), ('*', 'multiplied by')])
        N = OPEN_MARK + n + CLOSE_MARK
        if r.random() < 0.75:
            t = r.choice([f'and {said} {N}', f'now {said} {N}', f'that {said} {N}', f'{said} {N}', f'and that {said} {N}', f'the result {said} {N}', f'and now {said} {N}', f'it {said} {N}', f'then {said} {N}', f'what is that {said} {N}', f'how much is that {said} {N}'])
            e = f'{c.result} {op} {n}'
        elif r.random() < .5:
            t, e = r.choice(['half of that', 'and half of it', 'what is half of that', 'now half of it']), f'{c.result} / 2'
        else:
            t, e = r.choice(['double that', 'twice that', 'and double it', 'now double']), f'2 * {c.result}'
        c.user(t)
        return c.say(run_calc(c, {'expression': e}))
    if name in ('read_file', 'write_file', 'list_files') and c.paths and c.has('read_file'):
        if name == 'list_files':
            i = r.randrange(len(c.paths[:4]))
            last = r.random() < .2
            w = 'last' if last else ORDINALS[i]
            p = c.paths[-1] if last else c.paths[i]
            stem = re.sub(r'\.\w+$', '', p.split('/')[-1])
            t = r.choice([f'read the {w} one', f'open the {w} one', f'read the {w} file', f'show me the {w} one', f'what is in the {w} one', f'the {w} one please', f'the {w} one', f'what does the {w} one say', f'read me the {w}', f'open the {w} file', f'read {stem}', f'open {stem}', f'what does {stem} say', f'show me {stem}', f'what is in {stem}'])
            t = t.replace(stem, OPEN_MARK + stem + CLOSE_MARK) if stem in t and w not in t else t
            c.user(t)
            return c.say(run_read(c, {'path': p}))
        p = args['path']
        if name == 'write_file' and r.random() < .7:
            c.user(r.choice(['read it', 'read it back', 'read it to me', 'show it to me', 'show me the file', 'what does it say', 'what is in it', 'open it', 'let me see it', 'check it', 'now read it', 'and what does it say now', 'what does the file say', 'read that file', 'show me what is in it', 'open that file', 'read it again']))
            return c.say(run_read(c, {'path': p}))
        if c.has('write_file'):
            t = content(c)
            T = r.choice([OPEN_MARK + t + CLOSE_MARK, quoted(r, t)])
            c.user(r.choice([f'write {T} into it', f'replace it with {T}', f'overwrite it with {T}', f'put {T} in it', f'change it to {T}', f'write {T} there instead', f'make it say {T}', f'now write {T} into that file', f'it should say {T}', f'write {T} in the same file', f'fill it with {T}']))
            return c.say(run_write(c, {'path': p, 'content': t}))
    if name == 'notify':
        m = message(c)
        M = OPEN_MARK + m + CLOSE_MARK
        x = r.random()
        if x < .5:
            c.user(r.choice([f'and another one: {M}', f'one more: {M}', f'another: {M}', f'and also {M}', f'now one that says {M}', f'and one saying {M}', f'another one saying {M}', f'also: {M}', f'next one: {M}', f'and then: {M}', f'send another one: {M}']))
            na = {'message': m}
        elif x < .75:
            k = r.choice(['high', 'low'])
            c.user(r.choice([f'again, with {k} priority', f'the same with {k} priority', f'once more with {k} priority', f'make it {k} priority', f'send it again with {k} priority', f'repeat it with {k} priority']))
            na = {**args, 'priority': k}
            na = {k2: na[k2] for k2 in ('message', 'channel', 'priority') if k2 in na}
        else:
            c.user(r.choice(['and in the log too', 'put it in the log as well', 'also in the log', 'the same in the log', 'log it too', 'and log it']))
            na = {**args, 'channel': 'log'}
            na = {k2: na[k2] for k2 in ('message', 'channel', 'priority') if k2 in na}
        return c.say(run_notify(c, na))
    if name == 'memory_write':
        t, a, _ = t_memory_write(c)
        f = a['text']
        F = OPEN_MARK + f + CLOSE_MARK
        c.user(r.choice([f'and that {F}', f'also that {F}', f'and {F}', f'and also that {F}', f'and one more: {F}', f'another one: {F}', f'and this: {F}', f'also: {F}', f'and remember {F} too', f'oh, and {F}']), [a], False)
        return c.say(run_memory_write(c, a))
    return one_call(c)


def other_one(c):
    """Two named things first, then 'the other one'."""
    r = c.r
    if not c.has('control'):
        return one_call(c)
    a = r.choice(['on', 'off', 'open', 'close', 'lock', 'unlock'])
    cls = r.choice(CLASSES[a])
    (d1, n1), (d2, n2) = device(c, cls), device(c, cls)
    if d1 == d2:
        return one_call(c)
    m1, m2 = (OPEN_MARK + x + CLOSE_MARK for x in (d1, d2))
    verb = r.choice({'on': ['turn on', 'switch on', 'start'], 'off': ['turn off', 'switch off', 'stop', 'kill'], 'open': ['open'], 'close': ['close', 'shut'], 'lock': ['lock', 'bolt'], 'unlock': ['unlock']}[a])
    first_second = r.random() < .4
    pick = r.choice([0, 1]) if first_second else 0
    ref = ['first', 'second'][pick] if first_second else None
    c.user(r.choice([f'there are two here: the {m1} and the {m2}. {verb} the {ref + " one" if ref else m1}', f'I have a {m1} and a {m2}, {verb} the {ref or m1}', f'of the {m1} and the {m2}, {verb} the {ref + " one" if ref else m1}', f'{verb} the {m1}, not the {m2}' if not ref else f'there is the {m1} and the {m2}, {verb} the {ref}']))
    one, two = (d1, d2)
    if first_second and pick == 1 and 'second' in clean(c.messages[-1][1]):
        one, two = d2, d1
    c.say(run_control(c, {'device': one, 'action': a}))
    if r.random() < .8:
        c.user(r.choice(['and the other one too', 'the other one too', 'now the other one', 'and the other', 'the other one as well', 'and the other one', 'same for the other one', 'the other one too please', 'do the other one too', 'also the other one', 'and the second one as well' if one == d1 else 'and the first one as well', 'the remaining one too', 'both please']))
        c.say(run_control(c, {'device': two, 'action': a}))
        if r.random() < .3 and a in INVERSE:
            b = INVERSE[a]
            w = r.choice({'on': ['both on again', 'turn both on again'], 'off': ['both off again', 'turn both off', 'now both off'], 'open': ['open both again', 'both open'], 'close': ['close both', 'both closed again'], 'lock': ['lock both', 'both locked again'], 'unlock': ['unlock both', 'both unlocked']}[b])
            c.user(w)
            rep = [run_control(c, {'device': x, 'action': b}) for x in (one, two)]
            c.say(' '.join(rep))


def ask_back(c):
    """A request with a piece missing, the question, and the piece."""
    r = c.r
    x = r.random()
    if x < 0.3:
        cand = [v for v in VAGUE_TOOL if c.has(v[0])]
        if not cand:
            return chat_turn(c)
        name, asks, replies = r.choice(cand)
        t, said = target(c)
        got = authors.pick(r, 'VAGUE', {'move': 'place', 'notify': 'message', 'memory_write': 'fact', 'write_file': 'file'}.get(name, '-')) if r.random() < SHARE else None
        if got and name == 'write_file' and not re.search(r'writ|save|creat|make|put|note|store|new', got[2], re.I):
            name, asks, replies = next((v for v in cand if v[0] == 'read_file'), (name, asks, replies))
        if got and got[1] - {'D', 'd'}:
            got = None
        if got:
            t = 'rover'
            c.user(render(got[0], r, c.slots(D='it', d='it')))
        else:
            c.user(framed(c, render(r.choice(asks), r, c.slots(T=said))) if r.random() < .4 else render(r.choice(asks), r, c.slots(T=said)))
        c.say(c.sent(replies, T2='the ' + t))
        if r.random() < 0.65:
            complete(c, name, t)
        return
    if not c.has('control'):
        return chat_turn(c)
    if x < 0.5 and r.random() < SHARE + .1 and not c.devices:
        got = authors.pick(r, 'VAGUE', 'device')
        if got:
            c.user(render(got[0], r, c.slots()))
            said = got[2].lower()
            verb = next((v for w, v in (('unlock', 'unlock'), ('lock', 'lock'), ('open', 'open'), ('close', 'close'), ('shut', 'close'), (' off', 'switch off'), (' on', 'switch on')) if w in ' ' + said), None)
            if 'not' in said or "n't" in said or verb is None:
                return c.say(r.choice(['Which device do you mean?', 'Which one do you mean?', 'What do you mean? Please name the device.']))
            return c.say(r.choice(['Which device do you mean?', f'What should I {verb}?', f'Which one should I {verb}?', f'Which device should I {verb}?']))
    i = r.randrange(len(VAGUE)) if not c.devices else r.choice([7, 8, 8])
    asks, replies = VAGUE[i]
    sv, v, _ = value(c, 'thermostat')
    sv = c.voice.s(sv)
    if x < 0.7:
        c.user(render(r.choice(asks), r, c.slots(v=sv)) if r.random() < .7 else framed(c, render(r.choice(asks), r, c.slots(v=sv))))
        c.say(c.sent(replies, v=c.voice.s(v)))
        action = {0: 'on', 1: 'off', 2: 'open', 3: 'close', 4: 'lock', 5: 'unlock', 6: 'set'}.get(i)
        if action and r.random() < 0.7:
            d, _ = device(c, r.choice(CLASSES[action]))
            D = OPEN_MARK + with_article(c, d) + CLOSE_MARK
            c.user(r.choice([D, D, f'{D} please', f'I mean {D}', f'I meant {D}', f'{D} of course', f'well, {D}', f'oh, {D}', f'{D}, sorry', f'that would be {D}', f'{D} I think', f'it is {D}']))
            a = {'device': d, 'action': action}
            if action == 'set':
                a['value'] = c.voice.s(v)
            c.say(run_control(c, a))
        return
    # device without action
    cls = r.choice(['light', 'heat', 'cool', 'sound', 'machine', 'opener', 'lock', 'set'])
    d, _ = device(c, cls)
    D = OPEN_MARK + with_article(c, d) + CLOSE_MARK
    value_missing = r.random() < .3
    if value_missing:
        got = authors.pick(r, 'VAGUE', 'value') if r.random() < SHARE else None
        c.user(render(got[0], r, c.slots(D=clean(D), d=d)) if got else r.choice([f'set {D}', f'change {D}', f'adjust {D}', f'set the value of {D}', f'turn {D} up a bit', f'turn {D} down a little', f'make {D} warmer' if cls == 'heat' else f'make {D} brighter', f'{D} is too low', f'{D} is too high', f'a bit more on {D}', f'less on {D}', f'dim {D}' if cls == 'light' else f'regulate {D}']))
        c.say(r.choice(['To what value?', f'To what should I set {the(d)}?', f'Which value should {the(d)} have?', 'How much, as a number or in percent?']))
        if r.random() < .7:
            S = OPEN_MARK + sv + CLOSE_MARK
            c.user(r.choice([S, S, f'to {S}', f'{S} please', f'make it {S}', f'I think {S}', f'say {S}', f'let us say {S}', f'{S} will do']))
            c.say(run_control(c, {'device': d, 'action': 'set', 'value': c.voice.s(v)}))
        return
    c.user(r.choice([f'{D}', f'{D}?', f'{D} please', f'the thing with {D}', f'do {D}', f'something with {D}', f'{D}!', f'I need you to do {D}', f'can you do {D}', f'please {D}']))
    c.say(r.choice([f'What should I do with {the(d)}?', f'Shall I switch {the(d)} on or off?' if cls in ('light', 'heat', 'cool', 'sound', 'machine', 'set') else f'Shall I open or close {the(d)}?', f'What about {the(d)}?']))
    if r.random() < .7:
        action = r.choice({'opener': ['open', 'close'], 'lock': ['lock', 'unlock']}.get(cls, ['on', 'off']))
        c.user(r.choice(WORDS[action] + [w + ' please' for w in WORDS[action]] + ['I want it ' + STATE[action]]))
        c.say(run_control(c, {'device': d, 'action': action}))


def complete(c, name, t):
    r = c.r
    if name == 'move':
        if r.random() < .5:
            l = c.voice.s(KINDS['spot'](r))
            S = OPEN_MARK + l + CLOSE_MARK
            c.user(r.choice([f'to the {S}', f'the {S}', S, f'{S} please', f'over to the {S}', f'I want it at the {S}']))
            a = {'target': t, 'location': l}
        else:
            dn = r.choice(list(DIRS))
            dist, n = distance(r)
            a = {'target': t, 'direction': dn}
            S = r.choice(DIRS[dn][:3])
            if r.random() < .6:
                S, a['distance_m'] = r.choice([S + ' ' + dist, dist + ' ' + S]), n
            c.user(OPEN_MARK + S + CLOSE_MARK)
        return c.say(run_move(c, a))
    if name == 'notify':
        m = message(c)
        a = {'message': m}
        M = OPEN_MARK + m + CLOSE_MARK
        c.user(r.choice([M, M, f'it should say {M}', f'that {M}', f'say {M}', quoted(r, m), f'the message is {M}', f'just {M}', f'{M}, please']), [a], False)
        return c.say(run_notify(c, a))
    if name == 'memory_write':
        _, a, _ = t_memory_write(c)
        M = OPEN_MARK + a['text'] + CLOSE_MARK
        c.user(r.choice([M, M, f'that {M}', f'well, {M}']), [a], False)
        return c.say(run_memory_write(c, a))
    if name == 'read_file':
        p = path(r)
        M = OPEN_MARK + p + CLOSE_MARK
        c.user(r.choice([M, 'the one called ' + M, M + ' please', 'I mean ' + M, 'it is ' + M]), [], False)
        return c.say(run_read(c, {'path': p}))
    p, t = path(r), content(c)
    M = OPEN_MARK + t + CLOSE_MARK
    c.user(r.choice([f'{OPEN_MARK}{p}{CLOSE_MARK}, and it should say {M}', f'call it {OPEN_MARK}{p}{CLOSE_MARK} and write {M}', f'{OPEN_MARK}{p}{CLOSE_MARK}: {M}', f'{OPEN_MARK}{p}{CLOSE_MARK} with {M}', f'name it {OPEN_MARK}{p}{CLOSE_MARK}, text {M}']), [], False)
    return c.say(run_write(c, {'path': p, 'content': t}))


TALKS = {'greeting': 0, 'how_are_you': 1, 'thanks': 2, 'praise': 3, 'bye': 4, 'complaint': 7}


def small_talk(c):
    r = c.r
    if r.random() < SHARE:
        k = r.choice(list(TALKS))
        got = authors.pick(r, 'TALK', k)
        if got:
            t = render(got[0], r, c.slots())
            c.user(t)
            return c.say(c.sent(SMALL[TALKS[k]][1]))
    asks, replies = r.choice(SMALL)
    t = render(r.choice(asks), r, c.slots())
    if r.random() < .12:
        t += r.choice([', ', ' ', '. ']) + render(r.choice(STORY), r, c.slots())
    c.user(t)
    c.say(c.sent(replies))


def statement(c):
    r = c.r
    if r.random() < SHARE:
        if r.random() < .35:
            d, _ = device(c, r.choice(['light', 'machine', 'opener', 'sound', 'heat', 'lock']))
            t = render(r.choice(STATED), r, c.slots(D=with_article(c, d), d=d))
        else:
            t = render(authors.pick(r, 'TALK', 'statement')[0], r, c.slots())
        c.user(t)
        return c.say(c.sent(STATEMENT_REPLY))
    t = render(r.choice(STATEMENTS if r.random() < .55 else STORY), r, c.slots())
    c.user(t if r.random() < .7 else r.choice(['well, ', 'so, ', 'you know, ', 'hey, ', 'by the way, ', 'oh, ', '']) + t)
    c.say(c.sent(STATEMENT_REPLY))


OTHER_BOT = re.compile(r'\b(chat ?gpt|gpt|claude|alexa|siri|gemini|google|deepseek|copilot|cortana|bixby|jarvis|hal|llama|mistral|big model|large model)\b', re.I)


def identity(c):
    r = c.r
    if r.random() < SHARE:
        t, _, line, _ = authors.pick(r, 'TALK', 'identity')
        c.user(render(t, r, c.slots()))
        if OTHER_BOT.search(line) and re.search(r'\b(are|r|is) (you|u|this|that)\b|you( a|\'re)', line, re.I):
            return c.say(c.sent(IDENTITY[1][1]))
        if re.search(r'\b(human|person|alive|real|living|man|woman|girl|boy|conscious|soul|feelings|body|somebody|someone)\b', line, re.I):
            return c.say(c.sent([parse(x) for x in ['I am {bot}, a program: the small starter model on this computer.', 'I am a program, no person: {bot}, the small starter model.', 'No person here: I am {bot}, the small starter model on this computer.']]))
        if re.search(r'\b(name|called|call|introduce|who)\b', line, re.I) and not re.search(r'made|built|creat|train|wrote|develop|program', line, re.I):
            return c.say(c.sent(IDENTITY[0][1]))
        return c.say(c.sent(IDENTITY[3][1]))
    asks, replies = r.choice(IDENTITY)
    wrong = r.choice([b for b in (r.choice(L.BOTS), 'Alexa', 'Siri', 'Claude', 'ChatGPT', 'Gemini') if b != c.bot])
    t = render(r.choice(asks), r, c.slots(wrong=wrong))
    c.user(framed_q(c, t))
    c.say(c.sent(replies))


def framed_q(c, t):
    r = c.r
    x = r.random()
    if x < 0.15:
        t = r.choice(['hi, ', 'hello, ', 'hey ', 'so ', 'sorry, ', 'ok, ', 'well, ', 'tell me, ', 'by the way, ', 'just curious, ', 'excuse me, ', 'one question: ', 'a question: ', 'and ', 'but ']) + t
    elif x < 0.22:
        t += r.choice([' please', ', please', ', tell me', ' then', ' exactly', ' really', ' again', ' btw', ' by the way'])
    return t


ABILITY = {'notify': 'show notifications', 'control': 'switch devices', 'move': 'drive the rover', 'memory_write': 'remember facts', 'memory_search': 'look things up in memory', 'read_file': 'read files', 'list_files': 'list files', 'write_file': 'write files', 'time_now': 'tell the time', 'calculate': 'calculate'}


NOT_ABLE = re.compile(r'internet|online|german|spanish|french|hindi|chinese|language|see me|hear me|everything|anything|english|think|learn|smell|music|weather|phone|call|web|google|secret|cook|feel|two things', re.I)


UNABLE = re.compile(r'internet|online|music|weather|phone|call|web|google|see me|hear me|cook|smell|feel', re.I)


def capability(c):
    r = c.r
    if r.random() < 0.2:
        for _ in range(40):
            got = authors.pick(r, 'TALK', 'capability')
            if got and UNABLE.search(got[2]) and re.match(r'(can|could|do|are|would)\b', got[2], re.I):
                c.user(render(got[0], r, c.slots()))
                return c.say(c.sent([parse(x) for x in ['No, I cannot do that: I have no tool for it.', "No, I can't. I am only the small starter model, on this computer.", 'No, I have no tool for that. I can switch devices, read files, remember things and calculate.']]))
    asks, reply = r.choice(CAPABILITY) if r.random() < .6 else CAPABILITY[0]
    t = render(r.choice(asks), r, c.slots())
    if reply == 'CAP' or r.random() < .5:
        for _ in range(4):
            got = authors.pick(r, 'TALK', 'capability')
            if got and not NOT_ABLE.search(got[2]):
                t, reply = render(got[0], r, c.slots()), 'CAP'
                break
    c.user(framed_q(c, t))
    if reply == 'CAP':
        can = [ABILITY[n] for n in NAMES if c.has(n)]
        if not can:
            return c.say('I can only talk a little here: I have no tools. I am the small starter model; `farmhand models` gets a bigger one.')
        if r.random() < .4 and len(can) > 5:
            can = can[:2] + can[3:5] + can[-1:]
        seq = can[0] if len(can) == 1 else ', '.join(can[:-1]) + ' and ' + can[-1]
        return c.say(f'I can {seq}.' + r.choice(['', ' What do you need?', ' I am the small starter model; `farmhand models` gets a bigger one.']))
    _, tname, text = reply.split(' ', 2)
    if not c.has(tname):
        return c.say(c.sent(NO_TOOL))
    c.say(c.sent([parse(text)]))


LATER_RE = re.compile(r'(alarm|timer|wake me|remind me|stopwatch|count down|in .{0,4}minutes|at .{0,4}$)')


def outside(c):
    r = c.r
    k = r.choices(['knowledge', 'knowledge2', 'news', 'action', 'creative', 'product', 'sensor'], [26, 20, 13, 34, 20, 4, 6])[0]
    if r.random() < SHARE:
        return outside_theirs(c)
    parts = r.choice(OUTSIDE[k])
    t = render(parts, r, c.slots(msg=message(c), path=path(r)))
    plain = clean(t)
    if c.foreign and r.random() < .5:
        return foreign_call(c)
    if k in ('action', 'creative') and r.random() < .35 and not NOT_VERB.match(plain.split(' ')[0]) and not re.match(r'(which|do|should|check my|who|when|where)', plain):
        t = wished(c, t)
    c.user(framed(c, t) if k in ('action', 'creative') and r.random() < .5 else framed_q(c, t))
    later = k == 'action' and re.search(r'\b(alarm|timer|wake me|remind me|stopwatch|count down)\b|turn (on|off) .* (in|at) |switch off .* in ', plain)
    c.say(c.sent(LATER if later else REFUSE[k] if r.random() < .93 or k != 'action' else NO_TOOL))


def outside_theirs(c):
    """Beside its ability, in a writer's words, or with a device, file or place in it that looks like a request."""
    r = c.r
    x = r.random()
    if x < 0.62:
        t, _, line, _ = authors.pick(r, 'OUT')
        t = render(t, r, c.slots())
        if re.search(r'\b(alarm|timer|wake me|remind|stopwatch|countdown|count down|in (ten|five|an|half|\d+) )', line, re.I):
            reply = LATER
        elif re.search(r'\b(weather|rain|snow|news|score|traffic|forecast|stock|price of|sunny|umbrella|headline|train|flight|bus)\b', line, re.I):
            reply = REFUSE['news']
        elif re.match(r"(who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|what's|who's|where's|should|will)\b", line, re.I):
            reply = REFUSE['knowledge']
        else:
            reply = REFUSE['action'] + REFUSE['creative'][:2]
        c.user(t if r.random() < .85 else lightly(c, t))
        return c.say(c.sent(reply))
    d, _ = device(c, r.choice(['light', 'machine', 'opener', 'sound', 'heat', 'lock', 'cool']))
    s = c.slots(D=with_article(c, d), d=d)
    kind, bk = r.choice([('asked', ASKED), ('wanted', WANTED), ('timed', TIMED)]) if x < .95 else ('asked', ASKED)
    t = render(r.choice(bk), r, s)
    if kind == 'wanted' and r.random() < .4:
        t = r.choice(['please ', 'can you ', 'could you ', 'I want you to ', 'would you ', 'you must ', 'kindly ']) + t
    c.user(t)
    c.say(c.sent({'asked': REFUSE['knowledge'] if r.random() < .7 else REFUSE['sensor'], 'wanted': REFUSE['action'], 'timed': LATER}[kind]))


def foreign_call(c):
    r = c.r
    if not c.foreign:
        return outside(c)
    name, params, rq = r.choice(c.foreign)
    parts = r.choice(rq)
    used = slots_of(parts)
    given, args = {}, {}
    for p, kind, must in params:
        if p in used or must:
            v = message(c) if kind == 'msg' else KINDS[kind](r)
            if kind not in ('path', 'url', 'ticker'):
                v = c.voice.s(v)
            given[p] = v
    for p, kind, must in params:
        if p in used:
            args[p] = int(given[p]) if kind == 'int' else given[p]
    if any(must and p not in used for p, kind, must in params):
        return outside(c) if not c.foreign or r.random() < .5 else one_call(c)
    t = render(parts, r, c.slots(**given))
    c.user(t if r.random() < .6 else soft_frame(c, t, True), [args])
    bad = fails(c, name, args)
    if bad:
        c.call(name, args, bad)
        return c.say(report_failure(c, name, args, bad))
    ans = ' '.join(word(r) for _ in range(r.randrange(1, 6)))
    res = r.choice(['ok', 'done', ans, capital1(ans) + '.', 'Success: ' + ans, ans + ' ' + KINDS['num'](r)])
    c.call(name, args, res)
    c.last = None
    c.say('Done.' if res in ('ok', 'done') else r.choice(['Here it is: ', 'The answer: ', 'It says: ', 'Result: ']) + res.rstrip('.') + '.')


def told_fact(c):
    """A statement, no wish to store it; asked later."""
    r = c.r
    f = c.new_fact()
    pre = r.choice(['', '', '', 'by the way, ', 'you know, ', 'just so you know, ', 'fyi ', 'well, ', 'btw '])
    c.user(pre + OPEN_MARK + f['said'] + CLOSE_MARK, [], False)
    c.facts.append(f)
    c.say(c.sent(ACK))


def told_beside(c):
    """A fact told in front of a request: only the request is done, the fact can be asked for later."""
    r = c.r
    f = c.new_fact()
    name = r.choice(['control', 'control', 'move', 'time_now', 'calculate', 'read_file'])
    if not c.has(name):
        return told_fact(c)
    text, args, mode = imperative(c, name)
    c.user(OPEN_MARK + f['said'] + CLOSE_MARK + r.choice(['. ', '. ', ', so ', '; ', '! ', '. So ', '. Anyway, ', ' - ', '. Please ']) + text, [args])
    c.facts.append(f)
    c.say(run(c, name, args, mode))


LOOKED_UP = re.compile(r'note|memor|search|look|find|file|save|store|wrote|written|record|check|dig|log|jot|keep|kept|archive', re.I)


def ask_fact(c):
    r = c.r
    if not c.facts:
        return told_beside(c) if r.random() < .3 else told_fact(c)
    f = r.choice(c.facts[-6:])
    t = render(r.choice(f['q']), r, f['slots'])
    got = authors.pick(r, 'RECALL') if r.random() < .35 else None
    if got and not LOOKED_UP.search(got[2]):
        t = render(got[0], r, c.slots(topic='my ' + f['key'] if f['said'].startswith('my ') and 'my {topic}' not in got[2] else f['key']))
    elif r.random() < .3:
        t = r.choice(['tell me, ', 'say, ', 'so, ', 'remember? ', 'I forgot, ', 'what did I say, ', 'again, ', 'wait, ', 'quick, ', 'now, ']) + t
    elif r.random() < .25:
        k = f['key']
        K = 'my ' + k if f['said'].startswith('my ') else k
        t = r.choice([f'what did I tell you about {K}', f'what did I say about {K}', f'what was it with {K}', f'what about {K}', f'do you remember {K}', f'remind me of {K}'])
    c.user(t)
    c.say(f['answer'])


def recalled(c):
    """The tail holds the answer."""
    r = c.r
    if not c.tail:
        return ask_fact(c)
    f = c.new_fact()
    notes = [f['noted']]
    while r.random() < .45 and len(notes) < 3:
        notes.insert(r.randrange(len(notes) + 1), c.new_fact()['noted'])
    x = r.random()
    if x < 0.65:
        t = render(r.choice(f['q']), r, f['slots'])
    else:
        k = f['key']
        K = r.choice(['my ', 'the ', '']) + k if k[:1].islower() else k
        t = render(r.choice(MSEARCH), r, c.slots(K=K))
    c.user(framed_q(c, t), [], None, notes)
    c.facts.append(f)
    c.say(f['answer'])


def take_back(c):
    r = c.r
    cls = r.choice(['light', 'machine', 'sound', 'opener', 'lock', 'heat'])
    parts, a = r.choice(NOT)
    if a in ('open', 'close'):
        cls = 'opener'
    elif a in ('lock', 'unlock'):
        cls = 'lock'
    elif a in ('on', 'off'):
        cls = r.choice(['light', 'machine', 'sound', 'heat', 'cool'])
    d, _ = device(c, cls)
    D = with_article(c, d)
    c.user(render(parts, r, c.slots(D=D, d=d)) + r.choice(['', '', '', ' please', ', thanks', ' yet', ' today', ' tonight', ' for now']))
    c.say(c.sent(NOT_REPLY, d2=the(d)))


def ask_state(c):
    r = c.r
    if c.last and c.last[0] == 'control' and not c.last_error and c.last[1]['action'] in STATE and r.random() < .6:
        d, a = c.last[1]['device'], c.last[1]['action']
        st = STATE[a]
        c.user(r.choice([f'is {with_article(c, d)} {st}', f'is {with_article(c, d)} {st} now', f'did you do it', 'is it done', 'did it work', f'is it {st}', f'is it {st} now', 'did that work', 'done?', 'are you done', f'what state is {with_article(c, d)} in', 'what did you just do', 'what was the last thing you did', 'what have you done']))
        return c.say(r.choice([f'Yes, {the(d)} {be(d)} {st}.', f'Yes: {the(d)} {be(d)} {st}.']) if 'what' not in c.messages[-1][1].lower()[:5] else capital1(the(d)) + f' {be(d)} {st}.')
    if c.last and c.last_error and c.failure and r.random() < .8:
        name, args, res = c.failure
        kind, reason = res.split(': ', 1)
        reason = reason.split('. ')[0].rstrip('.')
        if r.random() < .5:
            c.user(r.choice(['did it work', 'did that work', 'is it done', 'so is it done', 'done?', 'and, did it work', 'are you done', 'is that done now', 'did you do it', 'have you done it', 'was that successful', 'all good then', 'so it worked', 'ok so it is done now', 'great, so that is done']))
            return c.say(r.choice([f'No, that did not work: {reason}.', f'No, I could not {tried(name, args)}: {reason}.'] if kind == 'Error' else [f'No, that was denied: {reason}.', f'No, I did not {tried(name, args)}, it was denied: {reason}.']))
        c.user(r.choice(['why', 'why not', 'why is that', 'what went wrong', 'what happened', 'what was the problem', 'what is the problem', 'what was the error', 'how come', 'what did it say', 'why did that fail', 'why did it not work', 'why can you not do it', 'what is wrong', 'for what reason', 'tell me why']))
        return c.say(r.choice([f'The tool said: {reason}.', f'Because of this error: {reason}.'] if kind == 'Error' else [f'It was denied: {reason}.', f'I was not allowed to: {reason}.']))
    d, _ = device(c, r.choice(['light', 'machine', 'opener', 'lock', 'heat']))
    c.user(render(r.choice(ASK_STATE), r, c.slots(D=with_article(c, d))))
    c.say(c.sent(NOT_SEEN, d2=the(d)))


def meaning(c):
    r = c.r
    if r.random() < .55:
        a, b = r.choice(OPPOSITES)
        if r.random() < .5:
            a, b = b, a
        c.user(r.choice([f'what is the opposite of {a}', f"what's the opposite of {a}", f'opposite of {a}', f'the opposite of {a} is what', f'give me the opposite of {a}', f'{a}: the opposite']))
        return c.say(f'The opposite of {a} is {b}.')
    a, b = r.choice(SAME)
    c.user(r.choice([f'what does "{a}" mean for a device', f'another word for "{a}"', f'say "{a}" in other words', f'what do I mean by "{a}"', f'other words for "{a}"']))
    c.say(f'"{capital1(a)}" means: {b}.')


def copy_task(c):
    r = c.r
    k = r.random()
    if k < .25:
        s = clauses.clause(r)
    elif k < .5:
        s = ' '.join(r.choice([word, word, pseudo, KINDS['num'], KINDS['name'], path])(r) for _ in range(r.randrange(1, 8)))
    elif k < .75:
        s = message(c)
    else:
        s = device(c, r.choice(list(NOUNS)))[0]
    s = c.voice.s(s)
    S = OPEN_MARK + s + CLOSE_MARK
    c.user(r.choice([f'repeat: {S}', f'repeat after me: {S}', f'say {S}', f'repeat {S}', f'say: {S}', f'echo {S}', f'just say {S}', f'repeat this: {S}', f'please repeat {S}', f'write here: {S}', f'say exactly: {S}', f'copy: {S}']), [], False)
    c.say(s)


def many_tools(c):
    return several(c) if c.r.random() < .8 else chained(c)


def zones(c):
    """The time in two or three places at once: one call each."""
    r = c.r
    if not c.has('time_now'):
        return one_call(c)
    picked = {}
    while len(picked) < r.choice([2, 2, 3]):
        z, n = r.choice(ALL_CITIES)
        picked.setdefault(z, n)
    names = [OPEN_MARK + c.voice.s(n) + CLOSE_MARK for n in picked.values()]
    both = ', '.join(names[:-1]) + r.choice([' and ', ' and ', ' and in ', ', and ', ' & ', ' and also ']) + names[-1]
    c.user(r.choice(['what time is it in ', 'the time in ', 'tell me the time in ', 'time in ', 'how late is it in ', 'what are the times in ', 'what is the local time in ', 'current time in ', 'I need the time in ', 'clock in ', 'what does the clock say in ', "what's the time in ", 'is it still early in ']) + both)
    c.say(' '.join(run_time(c, {'timezone': z}, ('zone', c.voice.s(n))) for z, n in picked.items()))


def chat_turn(c):
    return c.r.choices([small_talk, identity, capability, outside], [30, 13, 12, 45])[0](c)


KINDS_OF_TURN = [one_call, many_tools, follow, other_one, ask_back, small_talk, identity, capability, outside, told_fact, ask_fact, recalled, take_back, ask_state, meaning, copy_task, statement, zones]
TURN_W = [41, 15, 9, 1.3, 4.5, 5.0, 2.4, 2.0, 16, 3.0, 7.0, 2.5, 1.6, 1.8, 0.4, 1.2, 3.4, 1.8]


def cut_short(c, start, known):
    """Leaves out result and report of a single call, and what only they told."""
    new = c.messages[start:]
    if [role for role, _ in new] != ['user', 'assistant', 'tool', 'assistant']:
        return
    del c.messages[start + 2:]
    name = c.last[0] if c.last else ''
    c.last_error, c.failure, c.result = False, None, None
    if name == 'memory_search':
        del c.facts[known:]
    if name == 'list_files':
        c.paths, c.last = [], None
    if name in ('read_file', 'calculate'):
        c.last = None


def exchange(c):
    r = c.r
    if c.copy and r.random() < c.copy:
        return copy_task(c)
    if c.foreign and r.random() < 0.35:
        return foreign_call(c)
    f = r.choices(KINDS_OF_TURN, TURN_W)[0]
    start, known = len(c.messages), len(c.facts)
    f(c)
    if c.dense and f in (one_call, follow):
        cut_short(c, start, known)


def conversation(r, length, copy=0.0):
    """One conversation and a generator of its segments: (text, kind), kind 0 system, 1 user or tool, 2 assistant."""
    c = Conv(r, length, copy)
    yield '<|im_start|>system\n' + c.system + '<|im_end|>\n', 0
    while True:
        start = len(c.messages)
        exchange(c)
        for role, t in c.messages[start:]:
            if role == 'user':
                yield '<|im_start|>user\n' + t + '<|im_end|>\n', 1
            elif role == 'tool':
                yield '<|im_start|>user\n<tool_response>\n' + t + '\n</tool_response><|im_end|>\n', 1
            elif role == 'tools':
                yield '<|im_start|>user' + ''.join('\n<tool_response>\n' + x + '\n</tool_response>' for x in t) + '<|im_end|>\n', 1
            else:
                yield '<|im_start|>assistant\n', 0
                yield t + '<|im_end|>', 2
                yield '\n', 0


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--show', type=int, default=0)
    a.add_argument('--seed', type=int, default=1)
    a.add_argument('--length', type=int, default=1024)
    a.add_argument('--exchanges', type=int, default=40)
    a.add_argument('--count', action='store_true')
    o = a.parse_args()
    r = random.Random(o.seed)
    for _ in range(o.show):
        print('=' * 100)
        c = Conv(r, o.length)
        print(c.system[:600].split('\n\n# Tools')[0])
        for _ in range(o.exchanges):
            exchange(c)
        for role, t in c.messages:
            print(f'[{role}]', t)
    if o.count:
        import itertools
        total = 0
        print('writers', authors.count())
        for mod in (contrast, control, move, notify, memory, files, timecalc, chat, beside, grammar, voices, frame, facts, facts_more, foreign, personas):
            n = 0
            def walk(v):
                nonlocal n
                if isinstance(v, str):
                    n += sum(max(1, x.count('|') + 1 if '|' in x and '[' not in x else 1) for x in v.strip().split('\n')) if '\n' in v else (v.count('|') + 1 if '|' in v else 0)
                elif isinstance(v, dict):
                    for x in v.values():
                        walk(x)
                elif isinstance(v, (list, tuple)):
                    for x in v:
                        walk(x)
            for k, v in vars(mod).items():
                if not k.startswith('_') and isinstance(v, (str, dict, list, tuple)):
                    walk(v)
            print(mod.__name__, n)
            total += n
        print('phrasings', total)


if __name__ == '__main__':
    main()
