"""The same wishes in many people's mouths. One list per action or tool; slots as in the other files."""

CONTROL = {
'on': '''
sweetheart, would you be so good and put {D} on for your old gran
I'd be ever so grateful for a bit of {D}
do us a kindness and get {D} lit:light
{D}, there's a love
pop {D} on for me, dear, would you
requesting {D} to be powered on
initialise {D}
bring {D} online
take {D} live
{D} state on
set state of {D} to on
power state on for {D}
enable power on {D}
engage {D} now
{D} = on
{D} -> on
on -> {D}
yo get {D} poppin
yo {D} on
slap {D} on
hit me with {D}
gimme {D}
gimme some {D}
lemme have {D}
{D} me up
crack on with {D}
whack on {D} will ya
stick {D} on, ta
get {D} on the go
get {D} fired up before the cows come home
rev up {D}
kick {D} into life
get the old {d} going
{D} wants firing up
make start with {D}
make on {D}
please you make {D} on
I like to have {D} on, is possible?
can {D} go on please?
for me please {D} on
is it possible {D} is going on?
you please activate {D} for me
I wish {D} on
kindly arrange to switch on {D}
{D} only you switch on
please be switching on {D}
put on the {d} na
mummy says {D} on
I wanna see {D} go
make {D} shine:light
make {D} go bright:light
can {D} come on
it's {D} o'clock
it's too dark for my book, {D} please:light
do not leave us in the dark, use {D}:light
we have been sitting here without {D} long enough
I think it's about time we had {D} on
{D} has been off all day, we need it now
{D} has been off long enough
let {D} do its thing
let {D} do its job
put {D} to use
let's fire {D} up
let's get this {d} running
leave {D} burning:light
leave {D} running
leave {D} on
leave {D} on for {name1}
keep {D} on
keep {D} running
keep {D} going
{D} should stay on
{D} should keep running
don't switch {D} off, put it on
{D} on again, it went off
{D} went off, get it back on
{D} went out, put it back on:light
who turned {D} off? I want it on
{D} isn't doing anything, start it
{D} is standing still, start it
{D} is idle, get it working
use {D} to make it [warmer|cosier|nicer] in here:heat
warm the place up with {D}:heat
take the chill off with {D}:heat
cool the place down with {D}:cool
get the air moving with {D}:cool
clear the air with {D}:cool
let me hear {D}:sound
let's hear {D}:sound
give me some sound from {D}:sound
liven things up with {D}:sound
light the way with {D}:light
give the room some light with {D}:light
shed some light with {D}:light
illuminate the place with {D}:light
I want light from {D}:light
turn the lights on, I mean {D}:light
''',
'off': '''
be a dear and put {D} out:light
turn that {d} off before I go mad
that {d} is getting on my nerves
I can't stand {D} any longer
I can't stand {D} another minute
{D} is driving me crazy, make it stop
{D} is driving me up the wall
{D} has been on all day
{D} has been on all night, what a waste
{D} has been running for hours, that's enough
{D} has done its job
{D} has done enough
{D} has served its purpose
{D} can go
{D} can go now
{D} can take a break
{D} can call it a day
{D} may stop now
{D} is no longer needed
{D} is not needed any more
{D} is not wanted
{D} is unnecessary
{D} is a waste of money right now
{D} doesn't have to be on
{D} doesn't need to run
{D} needn't be on
there's no point in {D} being on
there is no reason for {D} to be on
what is {D} doing on at this hour
why on earth is {D} on
why is {D} running when nobody is here
how come {D} is still going
bring {D} offline
take {D} offline
take {D} down
{D} state off
{D} = off
{D} -> off
off -> {D}
cut power on {D}
disengage {D}
de-energise {D}
isolate {D}
power state off for {D}
kill {D} mate
bin {D} for now
shut that {d} up:sound
shut {D} up already:sound
turn that racket off, {D} I mean:sound
stop that noise, {D}:sound
enough noise from {D}:sound
some silence from {D} please:sound
less noise, {D} off
I would like silence from {D}:sound
no {d} for now
no {d} at this hour
no {d} while we eat
no {d} tonight thanks
not {D} again, off with it
axe {D}
nix {D}
drop {D}
ditch {D} for tonight
lose {D}
spare us {D}
put a stop to {D}
make an end of {D}
bring {D} to an end
bring {D} to rest
tell {D} to stop
make {D} off
please you make {D} off
I like {D} off, is possible?
for me please {D} off
kindly arrange to switch off {D}
please be switching off {D}
{D} you off it please
off only the {d}
put off the {d} na
{D} go sleep
{D} go night night
nighty night {D}
say good night to {D}
good night, {D}
{D} bedtime
let {D} sleep
let it be dark, {D} off:light
I want it dark, {D}:light
make it dark with {D}:light
I don't want to see {D} shining:light
I want no light from {D}:light
I'd rather {D} stayed dark:light
I'd rather do without {D}
we can manage without {D}
we'll do without {D}
I'd rather not have {D} on
I'd rather {D} wasn't on
I'd prefer {D} not to be on
I would prefer if {D} was not running
let's not have {D} on
let's not have {D} running
let's not leave {D} on
let's not waste power on {D}
we shouldn't leave {D} on
we shouldn't have {D} on
you shouldn't leave {D} on
never leave {D} on
I told you not to leave {D} on
I hate it when {D} is on
I don't like {D} being on
I don't like {D} on
don't waste electricity on {D}
don't bother with {D} any more
don't let {D} burn:light
do not let {D} shine:light
{D} must not shine:light
{D} need not shine all night:light
stop heating with {D}:heat
no more heat from {D}:heat
stop blowing, {D}:cool
no more wind from {D}:cool
''',
'open': '''
let a bit of air in, {D} please:window
I'd love some fresh air from {D}:window
let the outside in through {D}:window
let the sunshine in, {D}:blind
let me look out, {D}:blind
I'd like to see out, {D} please:blind
get {D} out of the way
get {D} out of my way
{D} is in the way of the light:blind
I need some shade from {D}:awning
give me shade with {D}:awning
I need to get through {D}
I need to get out through {D}:door
I want to get in through {D}:door
I'm coming in by {D}:door
I'm standing in front of {D}:door
I'm stuck at {D}:door
the {vehicle} needs to pass {D}:door
the {vehicle} has to get through {D}:door
the {vehicle} is waiting at {D}:door
{name1} is waiting at {D}:door
{name1} can't get through {D}:door
{name1} needs to get through {D}:door
let them in at {D}:door
let her in at {D}:door
let him out by {D}:door
make way at {D}:door
clear the way at {D}:door
free the way through {D}:door
open wide, {D}
{D} wide
{D} = open
{D} -> open
{D} state open
set state of {D} to open
actuate {D} to open
release {D}
fling {D} open
leave {D} ajar
leave {D} open
keep {D} open
keep {D} open for {name1}
{D} should stay open
{D} has been closed all day
{D} has been shut long enough
{D} doesn't have to be closed
{D} needn't be shut
no need to keep {D} closed
no need for {D} to be shut
I can't see a thing with {D} down:blind
I can't breathe with {D} shut:window
it's like a tomb with {D} shut
I don't like {D} closed
I don't like {D} shut
I hate {D} closed
I'd rather {D} wasn't closed
I'd rather not have {D} closed
why is {D} shut at this hour
how come {D} is closed
who closed {D}? I want it open
someone closed {D}, open it again
make {D} open for me
please you make {D} open
for me please open {D}
kindly arrange to open {D}
{D} you open please
open the {d} na
please be opening {D}
can {D} come up:blind
can {D} go up:blind
up with {D}:blind
up goes {D}:blind
hoist {D}:blind
out with {D}:awning
water please, {D}:valve
we need water from {D}:valve
get the water going at {D}:valve
''',
'close': '''
there's a draught from {D}, see to it:window
the cold is coming in through {D}:window
the rain is coming in through {D}:window
the wind is blowing in through {D}:window
keep the weather out, {D}:window
keep the flies out, {D}:window
keep the sun off me with {D}:blind
keep the light out, {D}:blind
give me some privacy with {D}:blind
I want privacy, {D}:blind
nobody should look in through {D}:blind
the neighbours can see in, {D}:blind
the sun is coming in through {D}:blind
save {D} from the storm:awning
don't leave {D} out:awning
don't leave {D} out in the rain:awning
{D} had better come in:awning
{D} should come in:awning
{D} needs to come in:awning
in with {D}:awning
{D} had better be shut
{D} had better be closed
{D} has been open all day
{D} has been open long enough
{D} was left open
{D} is standing wide open
{D} is ajar
{D} is still up:blind
{D} shouldn't be open at this hour
{D} doesn't have to be open
{D} needn't stay open
there's no need for {D} to be open
I can feel the cold from {D}
I hear {D} banging
{D} keeps banging
{D} is banging in the wind
I don't like {D} open
I don't like {D} being open
I hate it when {D} is open
I'd rather {D} wasn't open
I'd rather not have {D} open
I'd rather not leave {D} open
let's not leave {D} open
let's not have {D} open
we shouldn't leave {D} open
never leave {D} open
I told you not to leave {D} open
would it kill you to close {D}
would it kill you to shut {D}
were you raised in a barn? shut {D}
who opened {D}? I want it shut
someone opened {D}, close it again
the kids left {D} wide open
{name1} left {D} open
{name1} forgot to close {D}
the {pet} could get out through {D}
the {pet} might escape through {D}
before the {pet} gets out, {D}
{D} = closed
{D} -> closed
{D} state closed
set state of {D} to closed
actuate {D} to closed
make {D} closed
please you make {D} shut
for me please close {D}
kindly arrange to close {D}
{D} you close please
close the {d} na
please be closing {D}
can {D} come down:blind
can {D} go down:blind
down with {D}:blind
down goes {D}:blind
let {D} fall:blind
stop the leak at {D}:valve
no more water from {D}:valve
stop the gas at {D}:valve
''',
'lock': '''
nobody is to come in through {D}
nobody should be able to open {D}
no one gets past {D} tonight
keep {D} shut tight with the lock
make sure nobody can open {D}
make sure no one gets in at {D}
I don't want anyone coming in by {D}
I don't want visitors at {D}
I want {D} burglar-proof
better safe than sorry, {D}
I'd sleep better knowing {D} is locked
I can't sleep unless {D} is locked
{D} had better be locked
{D} is not supposed to be unlocked
{D} isn't supposed to be unlocked
{D} shouldn't be unlocked at this hour
{D} was left unlocked
{D} has been unlocked all day
{D} needn't be unlocked any more
who unlocked {D}? lock it
{name1} left {D} unlocked
{name1} forgot to lock {D}
I went off without locking {D}
I drove off and forgot to lock {D}
did you lock {D}? please do
batten down {D}
fasten {D}
{D} on lock
{D} under lock and key
put {D} under lock and key
shut and lock {D}
{D} = locked
{D} -> locked
{D} state locked
engage the lock of {D}
arm the lock on {D}
please you make {D} locked
for me please lock {D}
kindly arrange to lock {D}
{D} you lock please
lock the {d} na
let's not leave {D} unlocked
we shouldn't leave {D} unlocked
never leave {D} unlocked
''',
'unlock': '''
let {name1} in, [he|she|they] stand at {D} without a key
let {name1} in at {D}
{name1} is standing at {D} without a key
{name1} forgot the key to {D}
{name1} can't open {D}
{name1} has to get into {D}
I'm standing at {D} without a key
I can't get {D} open, it's locked
my key doesn't work at {D}
my key broke in {D}
I need access to {D}
we need access to {D}
give us access to {D}
grant {name1} access to {D}
I want to be able to open {D}
people should be able to use {D}
anyone may use {D} now
the {worker} needs to get through {D}
the {worker} is at {D}
the {worker} has no key for {D}
{D} needn't be locked
{D} doesn't have to be locked
{D} has been locked long enough
{D} shouldn't be locked during the day
{D} is not supposed to be locked
there's no need to keep {D} locked
I don't like {D} locked
I'd rather {D} wasn't locked
who locked {D}? I can't get in
who locked {D}? unlock it
someone locked {D}, undo that
{D} = unlocked
{D} -> unlocked
{D} state unlocked
disengage the lock of {D}
take the lock off {D} please
please you make {D} unlocked
for me please unlock {D}
kindly arrange to unlock {D}
{D} you unlock please
unlock the {d} na
''',
'set': '''
nice and cosy please, {D} at {v}
{v} would suit me on {D}
{v} would do nicely for {D}
I'd be comfortable with {D} at {v}
I am comfortable with {v} on {D}
I like {D} best at {v}
I like it best with {D} at {v}
I'm happy with {v} on {D}
{name1} likes {D} at {v}
{name1} wants {D} at {v}
{name1} asked for {v} on {D}
{name1} would be happier with {D} at {v}
the guests would like {D} at {v}
the baby needs {D} at {v}
the plants need {D} at {v}
the doctor recommends {v} for {D}
the recipe says {v} for {D}
the manual says {v} for {D}
the recipe wants {D} at {v}
{D} wants to be at {v}
{D} had better be at {v}
{D} is supposed to be at {v}
{D} is not at {v}, change that
{D} isn't at {v} yet
why isn't {D} at {v}
{D} = {v}
{D} -> {v}
{v} -> {D}
setpoint {v} for {D}
setpoint of {D}: {v}
{D} setpoint {v}
write {v} as value of {D}
level {v} on {D}
please you make {D} {v}
for me please {D} {v}
kindly set {D} at {v} only
{D} you keep at {v} please
do one thing, put {D} at {v}
stick {D} on {v}
bung {D} up to {v}
whack {D} up to {v}
nudge {D} to {v}
ease {D} to {v}
let {D} run at {v}
let {D} be at {v}
let {D} stay at {v}
I could do with {v} on {D}
a nice {v} on {D} please
what I want is {v} on {D}
not higher than {v} on {D}, set it
no more and no less than {v} for {D}
exactly {v} on {D}
{v} exactly for {D}
{D} to {v} and not a bit more
same as yesterday, {D} at {v}
as usual {D} at {v}
like every night, {v} on {D}
''',
'toggle': '''
flip-flop {D}
do the opposite with {D}
I can't remember whether {D} is on, flip it
change {D} round
make {D} what it isn't
turn {D} the other way
give {D} a flip
give {D} a flick of the switch
switch {D} round
{D} -> toggle
{D} = not {D}
''',
}

NOTIFY = '''
give us a shout on screen: {m}
give a shout on the screen that {m}
stick a message on my screen: {m}
stick a note on the screen: {m}
stick it on the screen: {m}
slap a message on the screen: {m}
chuck up a notification: {m}
whack up a message saying {m}
drop me a line on screen: {m}
drop a line on my desktop: {m}
make some noise on the screen: {m}
make everyone see this: {m}
make everyone aware that {m}
make people aware that {m}
make sure everyone knows that {m}
make sure everybody hears that {m}
make sure the others see this: {m}
see that everyone knows {m}
see to it that everybody knows that {m}
I'd like everyone told that {m}
I want the others told that {m}
I'd like this on the screen: {m}
I want this to pop up: {m}
I want people to read {q}
the world should know that {m}
the whole family must know: {m}
they need to hear this: {m}
somebody should tell the others that {m}
could somebody let the others know that {m}
could you let the others know that {m}
could you let everyone know {m}
could you tell everyone on screen that {m}
can you give everyone a heads-up that {m}
heads up for everyone: {m}
heads-up: {m}
heads up please: {m}
attention everyone: {m}
attention please: {m}
attention: {m}, please show that
breaking news for the house: {m}
news for everyone: {m}
public announcement: {m}
announcement: {m}
announcement for the family: {m}
broadcast: {m}
broadcast that {m}
broadcast {q}
proclaim that {m}
declare on the screen that {m}
publish a notice that {m}
toast: {m}
toast message {q}
banner: {m}
display banner {q}
alert text {q}
notify text {q}
notification text: {m}
screen message {q}
screen: {m}
emit a notification with message {q}
emit notification {q}
dispatch an alert: {m}
dispatch a notification saying {m}
raise a flag that {m}
sound the alarm: {m}
ring the bell: {m}
blink up {q}
wave a flag on the screen: {m}
nudge me with {q}
poke me with a message: {m}
ping the family: {m}
ping the others that {m}
yo tell everybody {m}
yo notify: {m}
hit me up on screen with {q}
please you notify {m}
please do notification: {m}
I like a notification, text is {m}
is possible a notification with {q}
make for me one notification: {m}
kindly put one notification: {m}
kindly inform all that {m}
kindly intimate everyone that {m}
do inform everyone that {m}
tell the screen to say {m}
tell my screen: {m}
the screen shall say {q}
have a notification pop up: {m}
have it announced that {m}
have everyone informed that {m}
get the word out: {m}
get the message out that {m}
put the word out that {m}
put out an alert that {m}
put out a notice: {m}
put it up for all to see: {m}
{m} - tell everyone
{m} - let everyone know
{m}! let everybody know
{m}, please tell the others on screen
{m}. let everyone know.
{m}. tell the family with a notification.
{m}, send that round
{m}. make that a notification
{m}, please announce it
{m} - announce that please
{m}: that is what the notification should say
with a notification, tell everyone {m}
by way of a notification: {m}
as a notification: {m}
as an alert: {m}
in a notification, say {m}
on my screen: {m}
on the desktop show {q}
'''
LOG = '''
put a line in the log saying {m}
line for the log: {m}
for the log: {m}
into the log please: {m}
log entry please, {m}
log it: {m}
keep a log line: {m}
logbook: {m}
append to the log {q}
append {q} to the log
record for the log that {m}
make the log say {m}
scribble in the log that {m}
the log needs a line: {m}
the log needs to know that {m}
one for the log: {m}
{m} - into the log with that
{m}. log that.
{m}, log it
{m}, just log that
{m} - for the log only
'''
MEMORY_WRITE = '''
jot this somewhere safe: {f}
jot this down somewhere safe, {f}
keep this somewhere safe: {f}
keep this safe: {f}
put this somewhere safe: {f}
tuck this away: {f}
tuck away the fact that {f}
squirrel this away: {f}
pocket this: {f}
stow this in memory: {f}
bank this: {f}
lock this in: {f}
etch this in memory: {f}
log for the long term: {f}
long-term memory: {f}
persist this: {f}
persist the fact that {f}
save for future sessions: {f}
for future conversations: {f}
for all future conversations: {f}
for when we talk again: {f}
for our next talk: {f}
next time we talk you should know that {f}
whenever we talk again, remember {f}
from today on, know that {f}
as of today {f}, remember that
as of now {f}, keep that in mind
something changed: {f}. remember it
news about me: {f}, remember that
about me: {f}, remember it
personal fact: {f}
profile note: {f}
new info: {f}, remember
new information for your memory: {f}
info for you to keep: {f}
data point: {f}. store it
entry for memory: {f}
memory entry: {f}
memory note: {f}
mem: {f}
rem: {f}
reminder for your memory: {f}
note for the memory: {f}
{f}, don't lose it
{f}, don't lose that
{f}, don't let it slip
{f}. Don't let me down, remember it
{f}. Got it? Remember it
{f}. Learn it by heart
{f}. Put it in your head
{f}. You'll want to know that later
{f}. That's important, remember it
{f}, in case you need it later, remember
{f}, just so you know next time
{f}, and I want you to know that next time
{f}, make sure you remember
{f}, please keep it for later
{f}, please note
{f}, please take note
{f} - noted?
{f} - make a note
{f} - save to memory
{f} -> memory
{f} (for your memory)
{f} (note this)
I want it on record that {f}
put it on record that {f}
for the record {f}
let the record show that {f}
let it be noted that {f}
please be informed and remember that {f}
kindly make a note that {f}
kindly keep in memory that {f}
please you remember {f}
you please remember that {f}
do one thing, remember that {f}
yo remember {f}
yo don't forget {f}
hey remember this for me, {f}
sweetheart, remember for me that {f}
my memory is bad, so remember that {f}
I'm getting old, so remember for me that {f}
my head is like a sieve, remember that {f}
you have a better memory than me: {f}
I'd forget my own head, so note that {f}
could you keep hold of this: {f}
can you hang on to this: {f}
can you take this down: {f}
could you put down that {f}
would you put in your notes that {f}
would you make a quick note that {f}
I'd be glad if you remembered that {f}
I'd be happy if you kept in mind that {f}
it would be nice if you remembered that {f}
it would help me if you remembered that {f}
it'd be good to have in memory that {f}
it should be remembered that {f}
it must not be forgotten that {f}
we must not forget that {f}
we should remember that {f}
let us remember that {f}
let's keep in mind that {f}
let's note that {f}
let's write down for later that {f}
never lose this: {f}
always keep in mind that {f}
please always remember that {f}
'''
SEARCH = '''
where did I say {K} was
what was I saying about {K} the other day
what was I telling you about {K}
didn't I mention something about {K}
didn't I say something about {K}
didn't I tell you something about {K}
didn't we talk about {K}
haven't I told you about {K}
I'm certain I told you about {K}
I'm pretty sure I mentioned {K}
I know I've mentioned {K} before
surely you remember {K}
surely you have {K} somewhere
you must have {K} in your notes
you must know {K}, I told you
you had {K} written down
you noted {K}, didn't you
you wrote down {K} for me
there was something about {K}
there was something about {K}, what was it
there was a note on {K}, wasn't there
there must be a note about {K}
there should be something on {K} in memory
somewhere in your notes is {K}
somewhere I noted {K}
somewhere in memory there is {K}
any record of {K}
any trace of {K} in memory
any info on {K} in my notes
anything noted about {K}
anything on {K} in your memory
got anything on {K} in memory
got any notes on {K}
got {K} in your notes
have we got anything on {K}
can you dig out {K} from memory
can you dig up what I said about {K}
could you dig out my note on {K}
could you have a look in memory for {K}
could you go through memory for {K}
could you see whether I noted {K}
see if I noted {K}
see if there's a note on {K}
see if you have {K} in memory
see what you have on {K} in memory
see your notes for {K}
check if I told you {K}
check whether I ever told you {K}
check in memory about {K}
check back on {K} in the notes
think back to what I told you about {K}
cast your mind back, {K}
do you happen to remember {K}
do you happen to have {K} in your notes
do you by any chance remember {K}
by any chance, did I tell you {K}
what's this about {K} in my notes
what's the story with {K} in my notes
what's in memory on {K}
what do we know about {K} from memory
what do we have on {K} in the notes
what's noted about {K}
what is written in memory about {K}
what have you got on {K} in memory
what have you stored about {K}
what have you saved on {K}
memory lookup: {K}
memory lookup {K}
lookup {K} in memory
query memory: {K}
memory query {K}
mem search {K}
notes search: {K}
search notes: {K}
find in memory: {K}
recall: {K}
retrieve {K} from memory
fetch {K} from memory
get {K} from memory
bring {K} back to mind
bring me up to date on {K} from your notes
help, I forgot {K}
oh no, I forgot {K}
I've clean forgotten {K}
I have totally forgotten {K}
I can't for the life of me remember {K}
I simply can't recall {K}
my memory fails me: {K}
it's on the tip of my tongue, {K}
I need reminding of {K}
I need a reminder of what {K} is
kindly check memory for {K}
kindly search {K} in memory
please you look in memory for {K}
you please tell me {K} from memory
I like to know {K}, I told you before
yo what was {K} again
yo remember {K}?
'''
MOVE_TO = '''
have {T} spend the night at {L}
let {T} spend the night at {L}
I'd feel better if {T} was at {L}
I'd feel better if {T} spent the night at {L}
I'd be happier with {T} at {L}
I want {T} to wait for me at {L}
I want {T} to spend the night at {L}
{T} should spend the night at {L}
{T} should meet me at {L}
{T}, meet me at {L}
tell {T} to meet me at {L}
let {T} meet us at {L}
I'm at {L}, send {T}
I am at {L}, bring {T} here
I'm waiting at {L} for {T}
we are at {L}, send {T} over
{L} needs {T}
{L} could use {T}
{L} is missing {T}
work for {T} at {L}
there's work for {T} at {L}
there is a job for {T} at {L}
take {T} for a drive to {L}
take {T} for a spin to {L}
give {T} a run to {L}
start {T} off to {L}
get {T} over to {L}
get {T} across to {L}
get {T} back to {L}
get {T} home to {L}
see {T} safely to {L}
see if {T} can get to {L}
chase {T} to {L}
hurry {T} to {L}
rush {T} to {L}
shoo {T} to {L}
fetch {T} over to {L}
fetch {T} back to {L}
return {T} to {L}
deploy {T} to {L}
deploy {T} at {L}
relocate {T} to {L}
reposition {T} at {L}
route {T} to {L}
waypoint for {T}: {L}
goto {L} with {T}
{T} goto {L}
{T} -> {L}
{T} = {L}
{T} @ {L}
destination {L} for {T}
{T} destination {L}
mission for {T}: get to {L}
the next stop of {T} is {L}
{T} has business at {L}
{T} has to be at {L} soon
{T} had better be at {L}
{T} isn't at {L} yet, send it
why isn't {T} at {L}
why is {T} not at {L} yet
{T} is late at {L}
{T} wanders off, bring it to {L}
please you drive {T} to {L}
please you bring {T} to {L}
kindly arrange {T} to {L}
{T} you send to {L} please
make {T} come to {L}
yo send {T} to {L}
off you go with {T} to {L}
off to {L}, {T}
to {L} with {T}
{L} with {T} please
'''
MOVE = '''
have {T} creep {X}
let {T} creep {X}
let {T} crawl {X}
make {T} inch {X}
ease {T} {X}
edge {T} {X}
budge {T} {X}
trundle {T} {X}
scooch {T} {X}
give {T} a nudge {X}
give {T} a push {X}
give {T} a shove {X}
have {T} come {X}
can {T} come {X}
could {T} come {X}
let {T} come {X}
{T} come {X}
{T}, come {X}
come {X}, {T}
go {X}, {T}
drive {X}, {T}
{X}, {T}
{X} {T}
off {X} with {T}
off you go {X}, {T}
{T} -> {X}
{T} = {X}
{T} cmd {X}
cmd {T} {X}
execute {T} {X}
motion {T}: {X}
translate {T} {X}
shift position of {T} {X}
change the position of {T} {X}
the next move of {T} is {X}
next move for {T}: {X}
{T} is too far, bring it {X}
{T} needs a bit of room, {X}
{T} stands in the road, {X} with it
{T} blocks the way, {X}
{T} had better go {X}
{T} should be {X}
I want to see {T} go {X}
I'd like to see {T} drive {X}
I'd feel better with {T} {X}
please you drive {T} {X}
please you make {T} go {X}
kindly drive {T} {X}
{T} you move {X} please
yo move {T} {X}
yo {T} {X}
'''
READ = '''
pull up {p} would you
pull {p} up on the screen
get {p} up for me
have {p} read to me
have {p} opened
I'd like to go over {p}
I want to go over {p}
let's go over {p}
let's go through {p} together
let's hear {p}
let's hear what {p} has to say
let me hear {p}
let me know what's in {p}
let me check {p}
run me through {p}
walk me through {p}
take me through {p}
fill me in on {p}
what's the story in {p}
what's the gist of {p}
what's new in {p}
what's up with {p}, read it
anything interesting in {p}
anything in {p}
is there anything useful in {p}
does {p} say anything
does {p} have anything in it
whatever is in {p}, read it
I need the words in {p}
I need whatever is in {p}
I've forgotten what {p} says
I no longer know what {p} says
remind me what {p} says
remind me what's in {p}
refresh my memory with {p}
crack open {p}
dig into {p}
dive into {p}
check out {p}
eyeball {p}
have a gander at {p}
have a read of {p}
have a squint at {p}
cop a look at {p}
stdout {p}
head {p}
tail {p}
file {p}, read
read: {p}
open: {p}
show: {p}
please you read {p}
please you open {p}
kindly open and read {p}
{p} you read please
make open {p}
yo open {p}
yo what's in {p}
text of {p}
body of {p}
'''
WRITE = '''
make {p} and put {q} inside
make {p} and put {c} inside
make {p} and write {q} in it
create {p} and put {c} in there
create {p}, write {q} in it
create {p} and let it say {q}
put together a file {p} with {q}
put together {p} with {c}
set up a file {p} saying {c}
set up {p} with {q}
knock up a file {p} that says {q}
whip up a file {p} with {c}
save the sentence {c} to {p}
save the sentence {q} in {p}
save the note {c} as {p}
write the sentence {c} into {p}
write the sentence {q} to {p}
write the note {q} to {p}
put the sentence {q} in {p}
stick {q} in {p}
stick {q} in a file called {p}
chuck {q} into {p}
pop {q} in {p}
pop {q} in a file named {p}
bung {q} into {p}
file {q} under {p}
file {q} in {p}
keep {q} in {p}
keep {q} in a file {p}
enter {q} into {p}
insert {q} into {p}
commit {q} to {p}
persist {q} to {p}
output {q} to {p}
{q} > {p}
{q} -> {p}
{p} <- {q}
{p} = {q}
contents of {p}: {c}
content of {p} should be {q}
{p} content: {c}
new {p}: {c}
file {p}: {c}
file named {p}, content {q}
please you write {q} in {p}
please you make file {p} with {q}
kindly make one file {p} with {q}
yo save {q} to {p}
let there be a file {p} with {q}
I'd love a file {p} that says {q}
we need a file {p} with {q}
we want {q} saved in {p}
could {q} go into {p}
can {q} be saved in {p}
have {q} saved as {p}
have a file {p} made with {q}
get {q} into {p}
get {q} written to {p}
'''
LIST = '''
anything interesting in {fo}
anything new in {fo}
what have I got in {fo}
what have we got lying around in {fo}
what's lying around in {fo}
what stuff is in {fo}
what do we keep in {fo}
what do I keep in {fo}
run me through {fo}
take me through the files in {fo}
show me round {fo}
give me the lowdown on {fo}
have a rummage in {fo}
have a nose in {fo}
poke around in {fo}
rummage in {fo}
take stock of {fo}
inventory of {fo}
index of {fo}
catalogue {fo}
file names in {fo}
names of the files in {fo}
read me the file names in {fo}
whatever is in {fo}, list it
I've lost track of what is in {fo}
I need to see {fo}
I want to look into {fo}
let me look into {fo}
let me peek into {fo}
let's look into {fo}
let's see {fo}
please you list {fo}
kindly show what all is in {fo}
what all is in {fo}
yo what's in {fo}
'''
LIST_ALL = '''
what have I got lying around in my workspace
what have I got in the workspace
what have we got
what's lying around here
what stuff do I have
what stuff is in the workspace
what do you have for files
what do we have for files
what is on file
what's all in there
show me round the workspace
give me the lowdown on my files
take stock of my files
take stock of the workspace
inventory of my files
index of my files
catalogue my files
run me through my files
run me through the workspace
file names please
names of all files
read me the file names
how does my workspace look
what does my workspace look like
what does the workspace contain
I've lost track of my files
I want to look into the workspace
let me look into the workspace
let me peek into the workspace
let's see what we've got
let's see what is there
let's have a look at my files
kindly show what all files are there
yo what files I got
overview of the files
overview please, all files
complete list of files
full listing please
'''
NOW = '''
what hour have we got
what o'clock is it
how goes the clock
how's the time
what's the clock say
what does my watch say if I had one
have you a watch
have you the time
you got the time
do you have the time on you
could I trouble you for the time
might I know the time
might I ask the time
the time, if you please
pray tell, what's the hour
time o'clock?
time??
tell time
say the time
current time?
clock time
now?
what is it now, time I mean
where are we on the clock
how far along is the day
how late has it become
how late did it get
is it very late
is it still early
is it bedtime yet
is it time for lunch
am I late
do I still have time before {n12}
has it struck {n12}
has it gone {n12} yet
is it after {n12}
is it past {n12}
is it before {n12}
please you tell time
kindly tell me what is the time
may I know time please
yo what time is it
yo time?
'''
DATE = '''
which weekday have we got
which weekday have we
what weekday have we got
what day have we got
what date have we got
what's the day of the week
what's the weekday
weekday?
weekday please
day?
day of week
today is which day
today is what day
today is which date
what's the date again
what was the date again
which date shall I write
what date do I put on the letter
I need to date this letter
what day would today be
remind me what day it is
remind me of the date
is today a {day}
is today a weekday
is it a weekday
is it still {day}
is it {month} yet
is it already {day}
are we in {month} or {month2}
have we got {day} today
do we have {day} today
which year do we write
what year do we write
what month do we write
how far are we into the month
which day of the month is it
please you tell date
kindly tell me today's date
may I know the date please
yo what day is it
calendar day?
'''
ZONE = '''
is it already tomorrow in {city}
is it tomorrow in {city} yet
is it still yesterday in {city}
what hour is it now in {city}
what hour is it for someone in {city}
what hour have they got in {city}
what would my watch say in {city}
what does a clock in {city} show
what o'clock is it in {city}
how late is it right now in {city}
how's the time in {city}
are they asleep in {city}
are they still awake in {city}
are the shops still open by the clock in {city}
do they have night in {city} now
is the sun up in {city} by now
is it office hours in {city}
is it evening in {city}
is it lunch time in {city}
is it midnight in {city}
is it past noon in {city}
is it a good time to ring {city}
is this a bad time to call {city}
can I still call {city} at this hour
can I call {name} in {city} now, or is it too late
my {relative} moved to {city}. what hour is it for [her|him|them]
my {relative} works in {city}, what time have they got
my {relative} flew to {city}, what time is it there now
{name} flew to {city}, what's the hour there
{name} moved to {city}. how late is it there
{name} is on holiday in {city}, what time is it there
I have friends in {city}, what time is it for them
I'm meeting people from {city} online, what time is it there
our office in {city}, what time do they have
the meeting is {city} time, what time is it there now
convert now to {city} time
now in {city} time
{city} clock
{city} clock please
{city} right now, what time
{city}, time?
{city}?? what time is it
tz {city}
time {city} now please
time zone {city}, current time
time over in {city}
the hour in {city}
hour in {city}
kindly tell what is the time in {city}
may I know the time in {city}
yo what time is it in {city}
'''
CALC = '''
{e} comes to what
{e} comes to how much
{e} makes?
{e}, what's the damage
{e}, what does that come to
{e}, what do I get
{e}, what remains
{e}, tell me the answer
{e}, quick
{e}, do it
{e} - answer please
{e} - result?
result of {e}
result of {e} please
answer to {e}
value of {e}
total of {e}
what remains of {e}
what would you get for {e}
what do we get if we do {e}
what does one get for {e}
what's {e} when it's at home
how much would you say is {e}
how much does one get for {e}
have a go at {e}
have a crack at {e}
take a stab at {e}
punch in {e}
punch {e} into the calculator
run {e}
eval {e}
expr {e}
calc: {e}
sum please: {e}
sums: {e}
maths question, {e}
maths please: {e}
arithmetic: {e}
brain teaser: {e}
riddle me this: {e}
my kid asks what {e} is
my teacher wants to know {e}
the teacher asks: {e}
{name1} wants to know what {e} is
{name1} says {e} is a lot, how much is it
I bet you can't do {e}
can you even do {e}
do you manage {e}
I get confused with {e}
I always get {e} wrong
I keep getting {e} wrong, what is it
double-check {e} for me
check for me what {e} is
help me out, {e}
help my son with {e}
let me have {e}
let me see {e}
please you calculate {e}
kindly tell how much is {e}
kindly do the sum {e}
yo what's {e}
yo {e}
need {e} asap
need to know {e} fast
'''
