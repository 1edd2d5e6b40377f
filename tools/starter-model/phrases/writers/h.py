"""Phrasings far from the ordinary: indirect, stative, metaphorical, terse, circumlocutory."""

CONTROL = {}

CONTROL['on'] = '''
{D:light} should be glowing
a little light from {D:light} please
I'd like {D} to be on
wake {D} [up|] [please|]
bring {D} to life
breathe some life into {D}
why is {D} still off, [honestly|I ask you|it's freezing in here|I'm sitting in the dark]
{D} has slept long enough
time for {D} to earn its keep
{D} could do with being on
let there be light, and let it come from {D:light}
it would be a kindness to have {D} running
juice to {D}
power for {D} please
give {D} some [juice|power|current|electricity]
I want to see {D:light} lit
{D:light} lit please
{D:light} ought to be burning by now
put {D} to work
{D} on duty please
start {D} up for me would you
kick {D} into life
fire up {D}
get {D} going
get {D} [humming|whirring|running]
I should be able to hear {D:machine} by now, start it
the room wants warming, {D:heat} please, on
warmth from {D:heat} if you'd be so good
my toes are ice, {D:heat} on
I'm turning into an icicle here, let {D:heat} do its thing
some cool air from {D:cool}, I'm melting
I'm being cooked alive, {D:cool} on
{D:cool} must run, it is an oven in here
a breeze from {D:cool} would be heaven
oh great, {D} is off again. fix that
lovely, sitting in pitch black again. {D:light}. on. please
would it kill you to have {D} on
{D} isn't going to switch itself on, is it
I don't suppose {D} could be persuaded to come on
might one trouble you for {D} to be switched on
if it is not asking too much I should be grateful to have {D} on
kindly do the needful and switch on {D}
please to put on {D}
make on {D} please
please {D} make to go
can you put me {D} on
be so kind and put {D} on for me
have the goodness to start {D}
{D} on stop thank you stop
REQUEST {D} ON
{D} ON NOW
PLEASE TURN {D} ON I CANT FIND THE SWITCH
trn on {D} pls
swtch {D} on plz
pls trn {D} on thx
tun on {D} im in a hury
turn {D} om
on with {D}
on: {D}
{D} = on
{D}: on
status of {D} should be on
set {D} to on
{D} -> on
enable {D}
activate {D} please
energise {D}
power up {D}
let {D} shine
make {D:light} go shiny shiny
can {D:light} be bright pwease
me want {D} on
daddy wants {D} on
grandma can't see her knitting, {D:light} on please dear
my husband claims he's cold, so {D:heat} on, for the sake of peace
the baby's asleep so no noise, just {D:light} on quietly
the dog is afraid of the dark, so could {D:light} be on
our guests will break their necks without {D:light}, on with it
it's like the inside of a cow in here, {D:light} on
you can't see your hand before your face, {D:light} please
darkness everywhere. {D:light}.
chuck {D} on [mate|]
whack {D} on will you
bung {D} on love
stick {D} on
pop {D} on for us
flick {D} on
get {D} up and running
I'd feel better with {D} on
I'd sleep better if {D} were on
I was hoping to find {D} on when I got home
nothing would please me more than {D} on
wouldn't it be nice if {D} were on right now
imagine {D} being on. now make it so
make it so that {D} is on
see to it that {D} is on
see that {D} gets switched on
ensure {D} is running
kindly ensure that {D} is powered
I expect {D} to be on in a second
by the time I sit down I want {D} on
{D} shouldn't be off
{D} mustn't be off [right now|at the moment|]
don't leave {D} off
{D} off? no no. on
who left {D} off, put it on
off is the wrong state for {D}, it should be on
the opposite of off for {D}, please
{D} needs to be doing something
{D} has had its rest, on it goes
now would be a good moment for {D} to come on
when you have a second, {D} on
no rush, but {D} on at some point now-ish
ignition for {D:machine}
set {D:machine} in motion
get {D:machine} rolling
let {D:sound} be heard
sound from {D:sound} please
it's too quiet, {D:sound} on
this silence is killing me, wake {D:sound}
illumination by means of {D:light}, if you please
I require {D:light} to be illuminated
could we have the benefit of {D:light}
could we bother you for {D}
{D} please, I've got my hands full [of shopping|of dough|of cat|]
hands full, {D} on, ta
right then {D} on chop chop
{D} on [yaar|na|bhai|] please
just {D} switch on no
switch on {D} only
arvo's getting dim, {D:light} on thanks
hit the switch on {D}
hit the lights, I mean {D:light}
throw the switch for {D}
I'd love it if {D} came on
{D} may come on now
you may start {D}
permission granted to start {D}
commence {D}
go for {D} on
let's have {D} on then
let's see {D} on
shall we have {D} on? yes let's
do me {D} on
okay so I came in, dropped my keys, stubbed my toe and now I just want {D} on
long story short {D} needs to go on
my eyes are not what they were, so {D:light} on please my dear
I'm reading and squinting, a bit of {D:light}
can't see squat, {D:light} on
off with the darkness, on with {D:light}
banish the dark with {D:light}
'''

CONTROL['off'] = '''
put {D} to sleep
let {D} rest
{D} can have the rest of the day off, switch it off
{D} has done enough for today
{D} should be dark
I want {D:light} dark
darkness please, meaning {D:light} off
no more {D}
enough of {D}
enough with {D} already
that'll do from {D}, off
{D} has served its purpose, off with it
off with {D}
kill {D}
cut {D}
cut the power to {D}
pull the plug on {D}
silence {D:sound}
hush {D:sound}, the baby
peace and quiet please, {D:sound} off
I can't hear myself think, {D:sound} off
shut {D:sound} up
that racket from {D:machine} has to stop
make {D:machine} stop
stop {D:machine} before I lose my mind
{D:machine} has been rumbling since lunch, end it
why is {D} on, nobody's even home
why on earth is {D} still running
why is {D} burning electricity for nothing
do we own the power company or why is {D} on
oh good, {D} is on, and it's broad daylight. wonderful. off please
money doesn't grow on trees, {D} off
{D} is eating our money, off
I see {D} is on again. I'd rather it weren't
{D} needn't be on
{D} doesn't need to be on any more
there's no call for {D} to be on
I have no use for {D} right now, off
nobody needs {D} at this hour
{D} shouldn't be on
{D} mustn't stay on
don't leave {D} on
don't let {D} run all night
stop wasting power on {D}
I'd like {D} to be off
I'd prefer {D} off
I could live without {D}
we can do without {D} now
snuff out {D:light}
blow out {D:light}
douse {D:light}
extinguish {D:light}
put out {D:light} please
out with {D:light}
lights out for {D:light}
{D:light} is blinding me, off
my eyes hurt, {D:light} away
I want to sleep and {D:light} won't let me
{D:light} off, the mosquitoes are having a party
it's bright as day outside, so why {D:light}
it's a sauna in here, {D:heat} off
I'm roasting, no more {D:heat}
we're not growing orchids, {D:heat} off
enough warmth from {D:heat}
I've got goosebumps, {D:cool} off
penguins would feel at home here, {D:cool} off
{D:cool} is blowing my papers about, stop it
let {D:cool} be still
{D} night night
{D} go bye bye
{D} all done, off
no more {D} pwease
make {D} go sleepies
sleep well, {D} (that means off)
goodnight {D}
{D} off stop
{D} OFF
TURN OFF {D} PLEASE
FOR THE LOVE OF GOD {D} OFF
trn {D} off pls
swtch off {D} thx
pls {D} of
tunr of {D}
{D}: off
off: {D}
{D} = off
{D} -> off
disable {D}
deactivate {D}
de-energise {D}
power down {D}
shut down {D}
shut {D} off
turn {D} to off
set {D} to off
kindly put {D} off
please to close the current of {D}, I mean switch it off
make off {D} please
{D} off please [ji|yaar|]
switch off {D} only
would you do me the kindness of switching {D} off
might I prevail upon you to switch off {D}
if it isn't too much trouble I'd rather {D} were off
it would be much appreciated if {D} could stop
could I trouble you to have {D} off
I'd be much obliged if {D} were to go off
one would prefer {D} off
could {D} perhaps not be on
is there any chance {D} could stop
do we really need {D}? no. off
is anyone using {D}? didn't think so, off please
{D} and me are done for today, off
I'm done with {D}
finished with {D} thanks
that's me finished with {D}
we're leaving, nothing should be on, least of all {D}
we're off out so {D} off too
before we drive off, {D} dead please
I want {D} dead. electrically speaking
cold and dark, that's how I want {D}
{D} into standby, er no, off
{D} off before it burns the house down
I smell something, {D} off quick
quick, {D} off
QUICK {D} OFF
{D} to zero, off altogether
power away from {D}
no current to {D}
take {D} off the grid
give {D} a break
give {D} the evening off
retire {D} for the night
lay {D} to rest
call it a day for {D}
wind {D} down completely, off
{D} has had its moment, off
time's up for {D}
knock {D} off [mate|love|]
knock {D} on the head for tonight, off with it
flick {D} off
whack {D} off at the switch
get rid of that glare, {D:light} off
kill that glow, {D:light} off
{D:light} should not be shining [any more|]
I don't want to see {D:light} lit
who left {D} on? off
somebody forgot {D}, it's still on, off please
I forgot to switch {D} off, can you
I'm in bed already and {D} is still on, be an angel
I'm already in the car, {D} off please
my wife is fed up with {D}, off
the neighbours are complaining about {D:sound}
gran says {D} is giving her a headache so off please
the kids left {D} on as per usual, off
see to it that {D} is off
make sure {D} isn't on
ensure {D} is not running
I trust {D} will be off in a moment
by the time I count to three {D} is off
the on state of {D} must end
on is wrong for {D}, off is right
{D} was on long enough
it's time {D} went off
the time has come for {D} to go off
stop {D}
halt {D:machine}
end {D:machine}
cease {D}
terminate {D:machine}
'''

CONTROL['toggle'] = '''
toggle {D}
flip {D}
{D} the other way round please
{D} to whatever it isn't right now
the opposite for {D}
reverse the state of {D}
invert {D}
{D}: opposite state
change {D} over
swap {D} over
switch {D} over, if it's on then off and vice versa
if {D} is on make it off and if it's off make it on
on if off, off if on, for {D}
whatever {D} is doing, I want the contrary
whatever state {D} is in, the other one
make {D} do the opposite of what it's doing
{D} should be the other way
{D} is in the wrong state, flip it
I don't know if {D} is on but change it
no idea what {D} is at, just flip it
hit the toggle on {D}
toggle the state of {D} please
press the button for {D} once
one press of {D}'s button
push {D}'s switch, whichever way it goes
flip the switch for {D}
flip-flop {D}
give {D} a flip
a flip of {D} please
turn {D} round, on to off or off to on
{D} inverse please
NOT {D}
not(current state) for {D}
xor {D}
T-O-G-G-L-E {D}
TOGGLE {D}
tgl {D}
togle {D} pls
toggel {D} please
toggling {D} would be good
a toggle for {D}
could {D} be toggled
would you be so kind as to toggle {D}
might {D} be put in its other state
if you'd be so good as to flip {D} to its other position
kindly toggle {D}
please do toggle of {D}
do the toggle thing with {D}
do the flippy thing with {D}
{D} flippy flip
change {D} from what it is
change the state of {D}
alternate {D}
switch {D} to its other state
put {D} into the other state
the other state for {D} please
{D}, other state
swap the state of {D}
swap {D} from on to off or the other way about
contrary to now, {D}
I'd like {D} to be the reverse of what it is
my wife says {D} is wrong, whatever it is, the opposite
{D} is never the way I want it, flip it
sure as anything {D} is wrong again, toggle it
turn {D} on or off, whichever it isn't
either it's on or off, {D}, change that
on or off, I don't care, just not as it is: {D}
just change {D}
{D} change state
let {D} switch sides
have {D} change its mind
{D} toggle stop
cycle {D} to the other state
make {D} different, on off whatever it's not
you know that switch for {D}? flick it the other way
flick {D} to the other side
flick {D} the other way
'''

CONTROL['open'] = '''
I'd like {D} to be open
{D} should be open
{D} ought to be standing open
let some air in through {D}
let the daylight in, {D}
fresh air please, open {D}
it stinks in here, {D} open
why is {D} shut, I'm standing in front of it
why is {D} closed on a day like this
open sesame, {D}
{D}, sesame open
sesame for {D} please
I'm coming through {D}, open it
we're outside and {D} is shut, help
I'm standing here like a fool in front of {D}
the parcel man is at {D}, let him in
the cat wants in, {D} open
the dog is scratching at {D}, open
let the dog out, that means {D} open
my arms are full, {D} please, open
make way, {D} open
clear the way through {D}
unblock the way, {D} open
{D} wide
{D} wide open please
fling {D} open
throw {D} open
swing {D} open
ease {D} open
pull {D} open
draw {D} open
raise or part or whatever it does, {D} open
crack {D} open
{D} open stop
OPEN {D}
OPEN {D} I AM IN THE RAIN
opn {D} pls
oepn {D}
open up {D}
{D}: open
open: {D}
{D} -> open
{D} to open
state open for {D}
an open {D:opener} please
could I have {D} open
would you get {D} for me, I mean open it
might {D} be opened
might I ask you to have {D} opened
if you would be so gracious, {D} open
if I may be so bold, {D} should be opened
it would be most agreeable to have {D} open
kindly open {D}
please to open {D}
make open {D} please
do open {D} na
open {D} only
{D} open up up up
open wide {D}
{D} go open now pwease
mummy said {D} open
my wife wants {D} open
grandpa can't manage {D}, open it for him
the gardener needs {D} open
the guests are here so {D} open if you'd be so kind
the car's waiting, {D}
shut is not what I want, open is, for {D}
{D} shouldn't be shut
{D} mustn't be closed
don't keep {D} closed
{D} isn't supposed to be closed
no more closed {D:opener}, open
I see {D} is closed. how sad. open it
lovely, {D} closed again, just when I've got the shopping. open
a closed {D:opener} is no use to me
I'd rather {D} weren't shut
I want through {D}
I need to get through {D}
I can't get past {D}, open it
it's stuffy, {D} open please
I can't breathe in here, {D} open
would it be possible for {D} to come open
could you see your way to opening {D}
is there any chance of {D} being open
let me in through {D}
let us in, {D}
let me out, {D}
{D} open mate
crank {D} open
get {D} open
have {D} open by the time I'm there
in two secs I'm there, {D} open
'''

CONTROL['close'] = '''
why is {D} open, it's raining in
I'd like {D} to be shut
{D} should be shut
{D} ought to be closed by now
{D} shut
{D} shut please
pull {D} to
push {D} to
were you born in a barn? {D}!
was {D} born in a barn or why is it open
there's a draught, {D}
there's a gale coming through {D}
the rain is coming in by {D}
the wind is slamming {D} about, shut it
the heat's escaping through {D}
we're heating the whole street, {D} shut
the flies are coming in, {D} please
the cat will get out, {D} closed
the cat mustn't get out of {D}
the hens will be off, close {D}
the whole neighbourhood can see in, {D} closed
I don't want the neighbours looking in, {D}
keep the cold out, {D} shut
keep the world out, {D} closed
{D} shouldn't be open any more
{D} mustn't be open
{D} needn't stay open
don't leave {D} open
don't let {D} stand open
{D} is standing open again
who left {D} open, shut it
someone left {D} gaping
oh look, {D} is wide open. in a storm. marvellous. close it
I'd rather {D} weren't open
I'd feel safer with {D} closed
I'd sleep better if {D} were shut
an open {D:opener} gives me the shivers, shut it
shut {D}
shut {D} would you
slam {D}
swing {D} shut
ease {D} shut
bang {D} shut
draw {D} closed
draw {D} shut
seal {D}
{D} closed stop
CLOSE {D}
SHUT {D} ITS POURING
cls {D} pls
clsoe {D}
shut {D} plz
{D}: closed
close: {D}
{D} -> closed
{D} to closed
bring {D} to a close, literally
make {D} shut
make close {D} please
please to close {D}
kindly close {D}
do close {D} na
close {D} only
kindly have {D} closed
might I trouble you to shut {D}
I should be glad of {D} being closed
it would be a comfort to have {D} closed
would you be a dear and close {D}
be a love and shut {D}
would you mind awfully closing {D}
could {D} perhaps be less open, closed in fact
{D} bye bye, close
{D} go shut now
shutty shut {D}
my mum says {D} has to be shut
gran is in the draught, {D}
the boss wants {D} closed
put {D} closed
put {D} shut
see that {D} is shut
make sure {D} is closed
ensure {D} does not stay open
closed is how I like {D}
I want {D} closed before the storm
before the rain comes, {D}
it's getting chilly, {D} shut
that'll do with the fresh air, {D}
enough fresh air, close {D}
we're all in, {D} can close
everyone's through, shut {D}
the last one's in, close {D} behind him
{D} closed [mate|cheers|ta|]
button up {D}, I mean close it
'''

CONTROL['lock'] = '''
I'd like {D} locked
{D} should be locked
{D} ought to be under lock and key
{D} under lock and key please
bolt {D}
bar {D}, lock it
secure {D}
make {D} safe, lock it
make {D} secure
make {D} burglar proof for the night, lock it
nobody gets through {D} tonight, lock it
nobody is to come in by {D}
keep the burglars out of {D}
I'd sleep better if {D} were locked
I can't sleep with {D} unlocked
why is {D} unlocked at this hour
why isn't {D} locked
oh brilliant, {D} unlocked, come in everyone. lock it
any thief could walk in, {D} please, lock
{D} is unlocked, I don't like that
{D} shouldn't be unlocked
{D} mustn't stay unlocked
don't leave {D} unlocked
don't forget to lock {D}
did I lock {D}? lock it to be sure
I'm not sure about {D}, lock it anyway
turn the key in {D}
key in {D}, turned
the key please, {D} locked
lock up {D}
lock down {D}
lock {D} for the night
lock {D} behind me
lock {D} I'm gone
{D} locked stop
LOCK {D}
LOCK {D} SOMEONE IS OUTSIDE
lck {D}
lcok {D} pls
{D}: locked
lock: {D}
{D} -> locked
{D} to locked
engage the lock of {D}
engage {D}'s bolt
throw the bolt on {D}
shoot the bolt on {D}
deadbolt {D}
latch {D} and lock it
put {D} on the lock
put the lock on {D}
put the lock on for {D}
make lock {D} please
please to lock {D}
kindly lock {D}
do lock {D} na
{D} lock karo please, lock it
lock {D} only
may I ask that {D} be locked
might {D} be locked for the night
would you be so good as to lock {D}
it would set my mind at rest if {D} were locked
for my peace of mind {D} locked
my wife is nervous, lock {D}
my mother always said lock {D}, so lock it
the kids are in bed, {D} locked please
{D} nice and locked please
{D} all locky locked
nobody comes in, {D} lock
the bikes are in there, lock {D}
the tools are in there so I want {D} locked
see to it that {D} is locked
make sure {D} is locked
double check {D} by locking it
we're leaving, lock {D}
everyone's home, {D} can be locked
locked is how {D} should be
I want {D} shut tight with the key turned
let no one pass {D}, lock it
'''

CONTROL['unlock'] = '''
I'd like {D} unlocked
{D} should be unlocked
{D} ought to be off the lock
take {D} off the lock
take the lock off {D}
take the bolt off {D}
why is {D} locked, I live here
why is {D} locked in the middle of the day
I'm locked out, {D} please
locked out of my own house, {D} unlock
I forgot my key again, {D}
I left my keys inside, unlock {D}
keys gone. {D}. unlock.
the key's broken off, unlock {D} for me
the cleaner can't get in by {D}, unlock it
the plumber is waiting, unlock {D}
my son forgot his key, unlock {D} for him
let my sister in, unlock {D}
{D} needn't be locked
{D} shouldn't be locked
{D} mustn't be locked now
don't keep {D} locked
no need for {D} to be locked
{D} no longer needs to be locked
oh wonderful, {D} is locked and I'm out here. unlock
well this is embarrassing, I've shut myself out, {D} unlock
I can't get in, {D} is locked
I can't get out, {D} is locked
{D} won't budge because it's locked, undo that
undo the lock on {D}
undo {D}'s lock
unbolt {D}
unbar {D}
unlatch {D} please, unlocked I mean
release {D}
release the lock on {D}
release the bolt of {D}
disengage the lock of {D}
free {D}
draw back the bolt on {D}
turn the key of {D} the other way, unlock
{D} unlocked stop
UNLOCK {D}
UNLOCK {D} I AM OUTSIDE
unlck {D}
unlokc {D} pls
{D}: unlocked
unlock: {D}
{D} -> unlocked
{D} to unlocked
make unlock {D} please
please to unlock {D}
kindly unlock {D}
do unlock {D} na
unlock {D} only
de-lock {D}
would you be so kind as to unlock {D}
might I be let in, unlock {D}
may I ask for {D} to be unlocked
it would be awfully good of you to unlock {D}
could {D} be made not locked
can {D} be unlocked
{D} no more locked please
unlocky {D}
let me in pwease, unlock {D}
let the guests in, {D} unlocked
the coast is clear, unlock {D}
friend not foe, unlock {D}
it's only me, unlock {D}
it's me, {D} off the latch please, unlocked
we're back, unlock {D}
I'm nearly home, have {D} unlocked
see that {D} is unlocked by the time I'm there
unlocked is how I need {D}
I want to be able to get through {D}, unlock it
get the lock off {D}
'''

CONTROL['set'] = '''
{D} at {v} please
{v} for {D}
{v} on {D}
{D}: {v}
{D} = {v}
{D} -> {v}
{D} {v}
{v}, {D}
I'd like {D} to be at {v}
{D} should be at {v}
{D} ought to be on {v}
{D} wants to be {v}
{v} is where I want {D}
{v} would suit me for {D}
{v} would be about right for {D}
{v} would be heaven for {D}
make {D} {v}
make it {v} on {D}
put {D} on {v}
put {D} at {v}
bring {D} to {v}
take {D} to {v}
get {D} to {v}
adjust {D} to {v}
dial {D} to {v}
dial in {v} on {D}
nudge {D} to {v}
crank {D} to {v}
ease {D} to {v}
tune {D} to {v}
move {D} to {v}
change {D} to {v}
tweak {D} till it's at {v}
pin {D} at {v}
fix {D} at {v}
hold {D} at {v}
keep {D} at {v}
leave {D} at {v} from now
park {D} at {v}
let {D} sit at {v}
have {D} at {v}
have {D} sitting at {v}
I want to see {v} on {D}
I want {v} from {D}
give me {v} on {D}
give {D} {v}
target {v} for {D}
setpoint {v}, {D}
setpoint of {D}: {v}
value of {D} := {v}
set point {v} on {D} please
SET {D} TO {v}
{D} TO {v} PLEASE
st {D} to {v}
set {D} 2 {v}
pls set {D} {v} thx
{D} to {v} stop
adjust {D} stop {v} stop
how about {v} for {D}
what about {D} at {v}
let's say {v} for {D}
let's try {D} at {v}
let's go with {v} on {D}
let's settle on {v} for {D}
shall we say {v} for {D}
I think {v} for {D}, yes, {v}
the doctor says {v} so {D} to {v}
my wife wants {D} at {v} and I've learned not to argue
we've agreed on {v} for {D} after long negotiations
after three days of fighting over {D} it's going to be {v}
my mother-in-law insists on {v} for {D}
gran likes {D} at {v}
the baby needs {D} at {v}
the cat prefers {D} at {v}, so do I
the manual says {v} for {D}, so there you go
{D} has to read {v}
{D} must be {v}
{D} must not be anything but {v}
nothing but {v} for {D}
anything other than {v} on {D} is wrong
no more and no less than {v} on {D}
exactly {v} on {D}
precisely {v} please, {D}
{v} on the nose for {D}
{v} sharp, {D}
{v} and not a hair more on {D}
could we live with {v} on {D}? I think so, do it
could {D} be {v}
might {D} be set at {v}
would you be so kind as to bring {D} to {v}
I'd be obliged if {D} stood at {v}
if I might have {D} at {v}
it would be agreeable to have {D} at {v}
kindly set {D} at {v}
kindly keep {D} on {v} only
please to put {D} at {v}
please {D} make {v}
do {v} on {D} na
put {D} {v} only
{D} on {v} would be lovely ta
{D} to {v} mate
whack {D} to {v}
stick {D} on {v}
bung {D} on {v}
pop {D} to {v} would you
{D:light} at {v}, my eyes
mood lighting, {D:light} {v}
something cosier, {D:light} at {v}
{D:light} brightness {v}
brightness of {D:light}: {v}
{v} brightness from {D:light}
intensity {v} for {D:light}
dim or brighten {D:light}, I don't care, as long as it's {v}
{D:light} is a floodlight, {v} please
a glow of {v} from {D:light}
it's polar in here, {D:heat} {v}
I'm wearing two jumpers, {D:heat} on {v} please
I'm cooking, {D:heat} to {v}
warm me to {v} with {D:heat}
thermostat-wise, {v} for {D:heat}
temperature for {D:heat} {v}
cool us to {v} with {D:cool}
{D:cool} at {v}, I'm wilting
volume of {D:sound} {v}
{D:sound} volume {v}
{D:sound} is deafening, {v}
I can barely hear {D:sound}, {v} please
{D:opener} {v} of the way
{D:opener} to {v}, no further
leave {D:opener} at {v}
{D:machine} speed {v}
run {D:machine} at {v}
let {D:machine} do {v}
{D} too high or too low or whatever, I want {v}
why isn't {D} at {v}
why is {D} not {v} like I said
I thought we'd said {v} for {D}
I asked for {v} on {D}, didn't I
{D} is nowhere near {v}, correct that
{D} shouldn't be where it is, it should be {v}
wherever {D} is now, {v} is better
{v}, that's all I ask of {D}
all I want in life is {D} at {v}
see to it that {D} shows {v}
make sure {D} is at {v}
can {D} do {v}? then do {v}
{D} {v} pwease
me want {D} {v}
{v} {v} {v} for {D}
{D}, you know, {v}
so um {D} like {v} maybe, yes {v}
before the guests come, {D} at {v}
when you get round to it {D} on {v}
configure {D} with {v}
parameter {D} value {v}
assign {v} to {D}
'''

MOVE = {}

MOVE['forward'] = '''
onward, {R}
{n} onward with {R}
ahead with {R}, {n}
{R} ahead by {n}
{R} {n} forward
{R}: forward {n}
{R} fwd {n}
fwd {n} {R}
forward march {R}
{R} should be {n} further on
I'd like {R} to stand {n} further forward
I want {R} {n} nearer to what it's facing
{R} is standing {n} too far back, bring it forward
{n} short, {R}, go ahead
just keep going straight with {R}, {n}
straight on for {n}, {R}
straight ahead {R}
dead ahead {n} with {R}
follow your nose {n}, {R}
nose first, {n}, {R}
let {R} follow its nose [for {n}|]
advance {R}
advance {R} by {n}
an advance of {n} for {R}
{R} to advance {n} stop
let {R} creep {n} forward
let {R} inch forward
creep ahead {R}
inch {R} {n} ahead
nudge {R} {n} onwards
push on {n} with {R}
press on {R}
press ahead with {R}, {n}
roll {R} {n} on
roll on {R}
carry on forward with {R}
{R} frwrd {n} pls
foward {n} {R}
FORWARD {n} {R}
{R} FORWARD
go {R} go, {n}
giddy up {R}
giddy up {R}, {n}
off you go {R}, {n} straight on
{R} vroom vroom {n} forward
{R} go brum brum straight on
{n} more in the direction {R} is looking
in the direction of travel, {n}, {R}
where {R} is facing, {n} that way
the way it's pointing, {R}, {n}
kindly proceed {n} with {R}
kindly move {R} ahead by {n} only
please to drive {R} {n} to the front
make {R} go {n} to the front
to the front with {R}
might {R} progress by {n}
if {R} could see its way to going {n} ahead
{R} may advance now
{R} has stood there long enough, forward {n}
why is {R} stopping, go on straight {n}
why has {R} stopped? straight ahead
{R} isn't going to get anywhere standing there, forward
no need to turn, {R}, just {n} ahead
don't turn, {R}, straight on {n}
don't go back {R}, go forward {n}
{n2}, no sorry, {n} forward with {R}
{R} forward {n2}, I mean {n}
forward {n2} {R}, wait, make that {n}
drive on {R}
drive {R} {n} straight
take {R} {n} ahead
one short trip ahead of {n} for {R}
displacement forward {n}, {R}
x plus {n}, {R}, that is forward
let's see {R} gain {n}
gain {n} of ground with {R}
bring {R} forward
step forward {R}
'''

MOVE['back'] = '''
back with {R}
back it up, {R}, {n}
back up {R}
reverse {R}
reverse {n} with {R}
{R} in reverse for {n}
{R} reverse gear, {n}
retreat {R}
retreat {n} with {R}
{R} to withdraw {n}
withdraw {R} {n}
pull {R} back {n}
pull back {R}
draw {R} back by {n}
{R} should be {n} further back
I'd like {R} to stand {n} further back
{R} is {n} too far forward
{R} has gone {n} too far, back
{R} overshot, back {n}
too far, {R}, {n} back
{R} is far too close, back it off {n}
get {R} off my toes, {n} back
{R} is nearly on my foot, back
give me some room, {R}, {n} back
step back {R}
step back {n}, {R}
one step back, {R}, {n}
backwards {R}
backwards {n} {R}
backward ho, {R}
{R} bckwrds {n}
{R} bakc {n} pls
BACK {R}
{R} BACK {n} NOW
BACK BACK BACK {R}
{R}: back {n}
back {n} {R}
{R} rearwards {n}
to the rear {R}
to the rear by {n}, {R}
tail first {n} with {R}
tail first, {R}
like a crab, no, backwards, {R}, {n}
beep beep beep {R} reversing {n}
{R} go backsies {n}
whoa {R}, back a bit, {n}
whoa there, back {R}
ease {R} back {n}
let {R} roll back {n}
roll {R} back
kindly take {R} {n} back
kindly reverse {R} by {n} only
please to go back {n} with {R}
make {R} go {n} to the back
might {R} retire by {n}
if {R} could be persuaded to retreat {n}
no further, {R}, back {n}
don't go forward {R}, go back
not forward, {R}, back {n}
stop there {R} and reverse {n}
{n2} back, sorry, {n}, for {R}
{R} back {n2}, er, {n}
reverse {R} {n2} no wait {n}
{R} must give up {n} of ground
give ground {R}, {n}
undo {n} of the way, {R}, backwards
away from the wall {R}, {n} back
{R} is hitting the wall, reverse
displacement backward {n}, {R}
without turning round, {R}, {n} backwards
{R} {n} the way it came
the way it came, {R}, {n}
'''

MOVE['left'] = '''
left with {R}
{R} left
{R} left {n}
{n} left {R}
{R}: left {n}
to the left, to the left, {R}
to the left {R}
to the left by {n}, {R}
{R} {n} to its left
{R} should be {n} further left
I'd like {R} {n} more to the left
{R} is {n} too far right
{R} is too far right, other way
{R} sits {n} too far to the right, shift it
a bit left, {R}, {n}
a shade to the left, {R}
a tad left, {n}, {R}
hang a left {R}
hang left {n} with {R}
bear left {R}
bear left {n}, {R}
veer left {R}
keep left {R}
leftwards {R}
leftward {n} {R}
shift {R} left
shift {R} {n} left
sidestep left {R}
sidestep {n} left with {R}
slide {R} left {n}
scoot {R} {n} left
scoot left {R}
swing {R} to the left
swing {R} left by {n}
take {R} left
take {R} {n} to the left
LEFT {R}
{R} LEFT {n}
LEFT I SAID {R}
lft {n} {R}
{R} lefft {n}
{R} letf pls
where the heart is, {R}, left {n}
the heart side, {R}, so left
the left side, {R}, {n}
left hand side, {R}, {n}
kindly move {R} leftwards
kindly shift {R} {n} left only
please to go {n} on left with {R}
make {R} go left {n}
might {R} drift {n} to the left
if {R} would care to go left
not right, {R}, left
not right, left {n}, {R}
right, I mean left, {R}, {n}
right no left {R}
left {n2}, no, {n}, {R}
{R} left by {n2}, correction, {n}
{n} in the left direction, {R}
direction left distance {n}, {R}
{R} goey left
robot dance, {R} to the left {n}
one to the left, {R}, {n}
move over to the left {R}
budge up {R}, {n} left
more left {R}
'''

MOVE['right'] = '''
right with {R}
{R} right
{R} right {n}
{n} right {R}
{R}: right {n}
to the right, {R}
to the right by {n} with {R}
{R} {n} to its right
{R} should be {n} further right
I'd like {R} {n} more to the right
{R} is {n} too far left
{R} is too far to the left, other way
{R} sits {n} too far left, shift it
a bit right, {R}, {n}
a shade to the right, {R}
a tad right, {n}, {R}
hang a right {R}
hang right {n} with {R}
bear right {R}
bear right {n}, {R}
veer right {R}
keep right {R}
rightwards {R}
rightward {n} {R}
shift {R} right
shift {R} {n} right
sidestep right {R}
sidestep {n} right with {R}
slide {R} right {n}
scoot {R} {n} right
swing {R} to the right
swing {R} right by {n}
take {R} right
take {R} {n} to the right
RIGHT {R}
{R} RIGHT {n}
TO THE RIGHT I SAID {R}
rght {n} {R}
{R} rihgt {n}
{R} rigth pls
the hand I write with, {R}, right {n}
right hand side, {R}, {n}
the right side, {R}, {n}
kindly move {R} rightwards
kindly shift {R} {n} right only
please to go {n} on right with {R}
make {R} go right {n}
might {R} drift {n} to the right
if {R} would care to go right
right then, {R}, right {n}
not left, {R}, right
not left, right {n}, {R}
left, I mean right, {R}, {n}
left no right {R}
right {n2}, no, {n}, {R}
{R} right by {n2}, correction, {n}
{n} in the right hand direction, {R}
direction right distance {n}, {R}
{R} goey righty
one to the right, {R}, {n}
move over to the right {R}
budge up {R}, {n} right
more right {R}
'''

MOVE['north'] = '''
northwards {R}
northward {n} {R}
{R} north
{R} north {n}
{n} due north, {R}
due north with {R}
{R}: N {n}
heading north {n}, {R}
{R} on a northerly course
a northerly course of {n} for {R}
toward the north pole {n}, {R}
towards the pole star, {R}, north {n}
up north with {R}
{n} up north {R}
north is where {R} belongs
{R} should be {n} further north
I'd like {R} {n} more to the north
{R} is {n} too far south
{R} has drifted {n} too far south, correct it
follow the needle north, {R}, {n}
compass north, {R}
compass north {n}, {R}
NORTH {R}
{R} NORTH {n}
nrth {n} {R}
norht {R}
to the north {R}
to the north by {n}, {R}
kindly take {R} {n} northwards
please to go {n} to north with {R}
not south, {R}, north {n}
south, er, north {R}
north {n2}, no, {n}, {R}
make {R} go north
bring {R} {n} north
take {R} north
bearing zero, that's north, {n}, {R}
let {R} wander north
let {R} wander {n} north
'''

MOVE['south'] = '''
southwards {R}
southward {n} {R}
{R} south
{R} south {n}
{n} due south, {R}
due south with {R}
{R}: S {n}
heading south {n}, {R}
{R} on a southerly course
a southerly course of {n} for {R}
where the swallows go, south {n}, {R}
like the swallows, {R}, south
down south with {R}
{n} down south {R}
south is where {R} belongs
{R} should be {n} further south
I'd like {R} {n} more to the south
{R} is {n} too far north
{R} has drifted {n} too far north, correct it
towards the midday sun, {R}, south {n}
compass south, {R}
compass south {n}, {R}
SOUTH {R}
{R} SOUTH {n}
sth {n} {R}
suoth {R}
to the south {R}
to the south by {n}, {R}
kindly take {R} {n} southwards
please to go {n} to south with {R}
not north, {R}, south {n}
north, er, south {R}
south {n2}, no, {n}, {R}
make {R} go south
bring {R} {n} south
take {R} south
bearing one eighty, south, {n}, {R}
let {R} wander south
let {R} wander {n} south
'''

MOVE['east'] = '''
eastwards {R}
eastward {n} {R}
{R} east
{R} east {n}
{n} due east, {R}
due east with {R}
{R}: E {n}
heading east {n}, {R}
{R} on an easterly course
an easterly course of {n} for {R}
toward the sunrise, east, {n}, {R}
towards where the sun comes up, {R}, east
out east with {R}
{n} out east {R}
east is where {R} belongs
{R} should be {n} further east
I'd like {R} {n} more to the east
{R} is {n} too far west
{R} has drifted {n} too far west, correct it
into the morning sun, {R}, east {n}
compass east, {R}
compass east {n}, {R}
EAST {R}
{R} EAST {n}
esat {n} {R}
eest {R}
to the east {R}
to the east by {n}, {R}
kindly take {R} {n} eastwards
please to go {n} to east with {R}
not west, {R}, east {n}
west, er, east {R}
east {n2}, no, {n}, {R}
make {R} go east
bring {R} {n} east
take {R} east
bearing ninety, east, {n}, {R}
let {R} wander east
let {R} wander {n} east
'''

MOVE['west'] = '''
westwards {R}
westward {n} {R}
{R} west
{R} west {n}
{n} due west, {R}
due west with {R}
{R}: W {n}
heading west {n}, {R}
{R} on a westerly course
a westerly course of {n} for {R}
go west young {R}
into the sunset, west, {n}, {R}
off into the sunset, {R}, west
out west with {R}
{n} out west {R}
west is where {R} belongs
{R} should be {n} further west
I'd like {R} {n} more to the west
{R} is {n} too far east
{R} has drifted {n} too far east, correct it
compass west, {R}
compass west {n}, {R}
WEST {R}
{R} WEST {n}
wst {n} {R}
wset {R}
to the west {R}
to the west by {n}, {R}
westward ho {R}
westward ho, {n}, {R}
kindly take {R} {n} westwards
please to go {n} to west with {R}
not east, {R}, west {n}
east, er, west {R}
west {n2}, no, {n}, {R}
make {R} go west
bring {R} {n} west
take {R} west
bearing two seventy, west, {n}, {R}
let {R} wander west
let {R} wander {n} west
'''

MOVE['place'] = '''
{L}, {R}
{R}, {L}
{R} to {L}
{R}: {L}
{R} -> {L}
destination {L}, {R}
destination for {R}: {L}
next stop for {R}: {L}
next stop {L}, {R}
{R} belongs at {L}
{R} should be at {L}
{R} ought to be at {L} by now
I'd like {R} to be at {L}
I want to find {R} at {L}
I expect {R} at {L}
I need {R} over at {L}
{R} is wanted at {L}
{R} is needed at {L}
{L} is waiting for {R}
duty calls {R} to {L}
somebody at {L} is waiting for {R}
they're screaming for {R} at {L}
why isn't {R} at {L}
why isn't {R} at {L} yet, I asked an hour ago
what is {R} doing here, it should be at {L}
{R} has no business here, {L} is its place
{R} shouldn't be here but at {L}
{L} and nowhere else, {R}
off to {L} with {R}
off you pop to {L}, {R}
off {R} goes to {L}
away to {L}, {R}
{R} may go to {L}
{R} is free to go to {L}, so go
{R} is in the way here, {L} please
get {R} out of my way, to {L}
a trip to {L} for {R}
a little outing to {L} for {R}
{R} could do with a visit to {L}
pay a visit to {L} with {R}
have {R} pop over to {L}
pop {R} over to {L}
dispatch {R} to {L}
despatch {R} stop {L} stop
send {R} off to {L}
send {R} {L}
bring {R} to {L}
take {R} to {L}
get {R} to {L}
get {R} over to {L}
see {R} to {L}
escort {R} to {L}
guide {R} to {L}
navigate {R} to {L}
route {R} to {L}
steer {R} to {L}
drive {R} all the way to {L}
let {R} find its way to {L}
let {R} trundle over to {L}
let {R} toddle off to {L}
let {R} trot along to {L}
{R} toddle toddle to {L}
{R} go {L} pwease
{L} is where {R} sleeps, take it there
park {R} at {L}
park {R} {L}
station {R} at {L}
position {R} at {L}
deploy {R} to {L}
relocate {R} to {L}
transfer {R} to {L}
target position of {R} is {L}
goal: {L}, {R}
goto {L} {R}
go {R} {L}
{R} to {L} ASAP
{R} TO {L}
SEND {R} TO {L} NOW
snd {R} to {L} pls
tkae {R} to {L}
{R} tto {L} quik
kindly send {R} to {L}
kindly direct {R} towards {L} and nowhere else
please to bring {R} until {L}
make {R} go to {L}
make that {R} comes to {L}
do send {R} to {L} na
might {R} betake itself to {L}
would {R} be so good as to go to {L}
if {R} could make its way to {L} I'd be most grateful
I should be grateful if {R} presented itself at {L}
when {R} has a moment, {L}
no hurry but {R} to {L}
my husband wants {R} at {L}
the kids want to see {R} at {L}
the gardener says {R} has to be at {L}
set a course for {L}, {R}
set course {L}
course: {L}
make for {L}
make for {L} with {R}
head for {L}, {R}
head over to {L}
see you at {L}, {R}
meet me at {L}, {R}
I'm at {L}, {R} should come
I'm waiting at {L} for {R}
'''

NOTIFY = {}

NOTIFY['plain'] = '''
{m}, pass it on
{m}. pass that on
pass it on: {m}
pass the word: {m}
spread the word that {m}
word should get round that {m}
let it be known that {m}
be it known that {m}
make it known that {m}
let them know {m}
let everybody know {m}
let the house know {m}
let the others know that {m}
everyone ought to know that {m}
everybody should hear that {m}
people need to know that {m}
they should know {m}
nobody knows yet that {m}, tell them
nobody's been told that {m}, send a notification
hear ye hear ye, {m}
town crier please: {m}
announcement: {m}
an announcement please: {m}
announce {m}
announce that {m}
notice: {m}
a notice saying {m}
a notification saying {m} please
notification: {m}
notification with the text {m}
notification text {m}
notify: {m}
notify {m}
notfy: {m}
notif {m}
ping: {m}
ping them {m}
ping people with {m}
a ping that says {m}
a quick ping: {m}
a line to everyone: {m}
drop everyone a line that {m}
drop them a note saying {m}
a little message: {m}
a message would be nice, one that says {m}
message: {m}
message out: {m}
msg {m}
send msg {m}
snd a notfication {m}
SEND A MESSAGE {m}
NOTIFY {m}
TELL THEM {m}
message stop {m} stop
telegram: {m} stop
send word that {m}
send word: {m}
send round {m}
send out: {m}
send out the message {m}
put out a message: {m}
put out word that {m}
put it about that {m}
put the word out, {m}
get the message out that {m}
get the news out: {m}
get it to people that {m}
the news is: {m}. send it
the news: {m}. tell the others
I want it said that {m}
I want a message to go out: {m}
I want the phone to say {m}
I'd like the following to reach everyone: {m}
I'd like people informed that {m}
I'd like a notification to appear: {m}
a message should go out saying {m}
a message ought to reach them: {m}
the message should read {m}
the wording: {m}. please send
text to send: {m}
broadcast {m}
broadcast: {m}
broadcast that {m}
relay: {m}
relay the following: {m}
relay that {m}
forward this to everyone: {m}
communicate that {m}
convey that {m}
convey the following if you'd be so kind: {m}
inform: {m}
inform all that {m}
kindly inform that {m}
kindly intimate all that {m}
please to inform {m}
please do the needful and notify {m}
make notice: {m}
give notice that {m}
give them the message {m}
give everyone a heads up that {m}
heads up to all: {m}
give a shout: {m}
give a shout out that {m}
shout it out: {m}
shout that {m}
say to everyone {m}
say it to them: {m}
tell the world {m}
tell them all {m}
tell everyone I said {m}
tell whoever is listening that {m}
tell em {m}
tell my lot that {m}
let my lot know {m}
could you put it about that {m}
might you let it be known that {m}
would you be so kind as to have them told that {m}
I should be obliged if you announced {m}
if it isn't too much bother, send {m}
if you get a moment, let them know {m}
before I forget, send a message, {m}
I've no time to ring round, so send {m}
I can't shout that far, so send a message that {m}
my voice is gone, so you tell them: {m}
oh and tell them {m}
by the by, let folk know {m}
do not keep it to yourself: {m}
don't let it stay a secret that {m}
they mustn't find out from someone else, send {m}
a gentle note to the family: {m}
push: {m}
push message {m}
push a notification out with {m}
fire off a message: {m}
fire off: {m}
shoot them a message, {m}
shoot out {m}
beam out {m}
flash up the message {m}
pop up a message that says {m}
pop {m} on everyone's screen
bring it to their attention that {m}
draw people's attention: {m}
raise a notification: {m}
issue a notice: {m}
issue: {m}
publish the message {m}
deliver this message: {m}
deliver {m} to the family
tell tell tell: {m}
tell mummy and everybody {m}
'''

NOTIFY['low'] = '''
no rush at all, but let them know {m}
low priority: {m}
low prio {m}
lowest priority please, {m}
send it quietly: {m}
quietly pass on {m}
a quiet notification: {m}
a silent one: {m}
softly softly: tell them {m}
on the quiet, let them know {m}
without any fuss, tell them {m}
without waking anybody, notify {m}
without any noise, send {m}
nothing urgent, just say {m}
not important, but {m}, pass it on at low priority
it's hardly worth mentioning, low priority: {m}
for what it's worth, low priority, {m}
fyi only, low priority: {m}
a low-key message: {m}
a low-key note that {m}
low key notify {m}
low key: {m}, send it
unimportant notice: {m}
unimportant but send it anyway: {m}
trifling matter, low priority, tell them {m}
a trifle to pass on, low priority: {m}
a minor notification, {m}
minor thing to send round: {m}
in small print, so to speak, low priority: {m}
a whisper to everyone: {m}
whisper it round: {m}
notify low: {m}
notification, priority low, text {m}
prio=low msg={m}
LOW PRIORITY {m}
send with the lowest urgency {m}
kindly inform at low priority that {m}
please to notify, not urgent: {m}
no hurry whatever, let people know {m}
whenever, no urgency, notification {m}
it can wait, but send low priority: {m}
nobody needs to jump, just tell them {m}
don't alarm anyone, just low priority: {m}
don't make a song and dance, low priority, {m}
'''

NOTIFY['high'] = '''
URGENT {m}
urgent!!! {m}
urgent: {m}
urgnt {m}
send urgently: {m}
raise the alarm: {m}
raise the alarm, {m}
sound the alarm: {m}
red alert, {m}
alert everybody, {m}
alert: {m}
alert high: {m}
high priority: {m}
high prio {m}
highest priority, {m}
top priority message: {m}
priority high, text {m}
prio=high msg={m}
notify high {m}
emergency, tell them {m}
EMERGENCY {m} TELL EVERYONE
it's an emergency, {m}, let them all know
mayday, {m}, tell them now
sos: {m}
all hands: {m}, urgent
this cannot wait: {m}
this won't wait, notify {m}
everyone must know this second: {m}
they need to hear this right now, high priority: {m}
drop everything and send {m}
wake everyone up: {m}
wake them if you must, {m}, urgent
loudest alert you have: {m}
shout it from the rooftops, urgent: {m}
a loud one, top urgency: {m}
critical: {m}
critical alert please, {m}
important important important: {m}
very important notification: {m}
most urgently inform that {m}
kindly inform on urgent basis that {m}
on an urgent basis notify {m}
please to alert all, it is urgent: {m}
with the greatest urgency, {m}
quick quick tell them {m}, it's urgent
hurry, send an urgent message: {m}
I mean it, high priority, {m}
no time to lose, alert them that {m}
'''

NOTIFY['log'] = '''
for the record: {m}
for the log: {m}
log: {m}
log {m}
log entry: {m}
log entry, {m}
logbook: {m}
in the logbook: {m}
put it in the log that {m}
put {m} in the log
into the log with it: {m}
into the log goes {m}
enter {m} in the log
enter in the log that {m}
an entry in the log: {m}
a line in the log saying {m}
the log should say {m}
the log ought to mention that {m}
I want to see {m} in the log
I'd like the log to show {m}
I'd like it logged that {m}
let the log show that {m}
let the record show in the log: {m}
be it logged that {m}
to be logged: {m}
make a log of this: {m}
make a log entry, {m}
captain's log: {m}
captain's log, today: {m}
don't tell anyone, just log {m}
no need to disturb people, log channel: {m}
not to the phone, to the log: {m}
log only: {m}
log channel {m}
channel log: {m}
channel=log message={m}
notification to the log channel: {m}
send this to the log: {m}
send {m} to the log
snd to log {m}
LOG {m}
LOG THIS {m}
kindly log that {m}
please to make log: {m}
might this be logged: {m}
would you log for me that {m}
via the log: {m}
write up in the log that {m}
'''

REMEMBER = '''
tuck this away: {fact}
file this in your head: {fact}
file away that {fact}
keep in that head of yours that {fact}
hold on to this for me: {fact}
hang on to the fact that {fact}
don't let go of this: {fact}
don't you dare forget that {fact}
don't forget: {fact}
do not forget {fact}
never forget that {fact}
mustn't forget that {fact}
I'll forget it in five minutes, so you keep it: {fact}
my memory is a sieve, so note {fact}
I've a head like a sieve, {fact}, keep that
head like Swiss cheese here, so remember {fact}
my brain won't keep it, yours will: {fact}
be my memory: {fact}
be my second brain, {fact}
act as my notebook: {fact}
you're my notebook today, {fact}
notebook: {fact}
mental note: {fact}
mental note for you, {fact}
tie a knot in your hankie: {fact}
a knot in the handkerchief please: {fact}
engrave it: {fact}
carve it in stone: {fact}
burn it into your memory that {fact}
stamp it on your memory: {fact}
brand it on your brain, {fact}
etch this in: {fact}
to memory with this: {fact}
commit to memory: {fact}
commit it to memory that {fact}
memorise {fact}
memorize: {fact}
memory: {fact}
memory add {fact}
add to memory: {fact}
add to what you know: {fact}
add this to what you know about me: {fact}
store: {fact}
store this for later, {fact}
store it that {fact}
save this: {fact}
save in memory {fact}
save it under things to know: {fact}
bank this: {fact}
bank that {fact}
park this in memory: {fact}
stash this: {fact}
stash away that {fact}
squirrel this away: {fact}
put by for later: {fact}
put it in your memory that {fact}
put this behind your ear: {fact}
put this in the memory drawer: {fact}
pop this in your memory: {fact}
stick it in your memory, {fact}
get this into your head: {fact}
get it down: {fact}
jot down for yourself that {fact}
jot in memory: {fact}
note: {fact}
note that {fact}
note to keep: {fact}
nota bene: {fact}
NB {fact}
n.b. {fact}, remember it
note well, {fact}
take note: {fact}
take note that {fact}
make a note to yourself: {fact}
make yourself a note that {fact}
make a memory: {fact}
keep a note of this: {fact}
keep in mind that {fact}
keep it in mind, {fact}
keep this: {fact}
keep {fact} in memory
keep this one safe: {fact}
keep safe: {fact}
bear in mind that {fact}
bear it in mind: {fact}
kindly note that {fact}
kindly keep in your memory that {fact}
kindly be noting {fact}
please to remember {fact}
please to keep in the head: {fact}
do remember na, {fact}
remember me that {fact}
make remember: {fact}
REMEMBER {fact}
REMEMBER THIS {fact}
DONT FORGET {fact}
rmmbr {fact}
remeber that {fact}
rember {fact} pls
remembr this {fact}
remember stop {fact} stop
rem: {fact}
for the future: {fact}
for future reference {fact}
for your information and for keeps: {fact}
for later: {fact}
for next time, {fact}
for when I ask again: {fact}
for ever and ever: {fact}
I'll ask you about it one day: {fact}
I'll want this back later: {fact}
one day I'll ask, so: {fact}
you'll need this later: {fact}
you should know that {fact}
you ought to know {fact}, so keep it
you might as well know that {fact}, keep it somewhere
it would be useful if you knew that {fact}
it would help if you kept in mind that {fact}
I'd like you to know and keep that {fact}
I'd like it remembered that {fact}
I'd like this kept: {fact}
I want you to have this in your memory: {fact}
I want this to stay with you: {fact}
I need you to retain that {fact}
retain: {fact}
retain this please, {fact}
let it be remembered that {fact}
let it be on record in your memory that {fact}
let this sink in: {fact}
learn this: {fact}
learn that {fact}
learn by heart: {fact}
by heart please: {fact}
know this: {fact}
know henceforth that {fact}
henceforth know that {fact}
be aware from now on that {fact}
from now on you know that {fact}
something to hold on to: {fact}
something worth keeping: {fact}
a thing to remember: {fact}
a fact for your collection: {fact}
one for the memory: {fact}
one for your memory bank, {fact}
new fact: {fact}
fact: {fact}
fact to store: {fact}
fact for you to keep, {fact}
here's one to remember: {fact}
here is something you must not lose: {fact}
this mustn't get lost: {fact}
it mustn't be forgotten that {fact}
before I forget: {fact}
before it slips my mind, {fact}
before it goes out of my head again, {fact}, note it
so that I needn't remember it: {fact}
so I can forget it in peace, you remember that {fact}
so nobody has to ask me again, remember {fact}
we had this argument last week, for the record in your memory: {fact}
my wife told me and I'll forget, so: {fact}
my daughter just told me on the phone, remember it please, {fact}
the man on the phone said {fact}, keep that for me
the plumber mentioned it, remember {fact}
gran wants you to remember that {fact}
I found out today that {fact}, keep it in mind
I just learned, remember it, {fact}
you're going to laugh but {fact}, remember that
it's a bit silly but remember that {fact}
might I entrust you with this: {fact}
I entrust this to your memory: {fact}
I confide this to your memory, {fact}
might you be so good as to remember that {fact}
would you kindly bear in mind that {fact}
would you hang on to something for me: {fact}
could you keep something in your head for me, {fact}
can your memory hold this: {fact}
if your memory has room: {fact}
if you can remember one thing, let it be that {fact}
of all things remember this: {fact}
whatever else you forget, remember that {fact}
lock it in your memory: {fact}
{fact}, keep that in mind
{fact}. remember that
{fact}. keep that
{fact}, don't forget
{fact} - note it
{fact}, for the memory
{fact}, tuck that away
{fact}. got it? keep it
{fact}, and I'd like you to remember it
{fact}, write it behind your ears
{fact}, make a note
{fact}, in case I ask
{fact} REMEMBER THAT
{fact} rmember pls
'''

RECALL = '''
{topic}?? I told you once
{topic}, what was it again
{topic} - what did I say
{topic}: what's in your memory
{topic}, anything in memory?
{topic}. I told you. what was it
what's in your head about {topic}
what's in the memory drawer about {topic}
what have you got on {topic}
what have you filed under {topic}
what have you squirrelled away on {topic}
what did you tuck away about {topic}
what did I tell you about {topic}
what did I once say about {topic}
what did I have you remember about {topic}
what was that about {topic} again
what was the thing with {topic}
what was the story with {topic}
what was {topic} again, I've forgotten
what was {topic}, my head's empty
what do you remember of {topic}
what do you recall regarding {topic}
what do you know from me about {topic}
what do your notes say on {topic}
what does your memory say about {topic}
what does your memory hold on {topic}
what does memory have for {topic}
what ever did I say {topic} was
any idea what I said {topic} was
any memory of {topic}
any recollection of {topic}
any record in memory of {topic}
any notes on {topic}
anything on {topic}
anything stored about {topic}
anything come to mind on {topic}
anything you remember about {topic} would help
does {topic} ring a bell
does {topic} ring any bells in there
does {topic} mean anything to you
does your memory contain {topic}
did I ever mention {topic}
did I ever tell you {topic}
did I tell you {topic} at some point
did I not tell you {topic} once
did I say anything on the subject of {topic}
did we ever speak of {topic}
do you by any chance remember {topic}
do you happen to recall {topic}
do you still know {topic}
do you still have {topic} in your head
do you still have what I said about {topic}
do you recollect {topic}
do remind me what I said about {topic}
refresh my memory: {topic}
refresh my memory about {topic}
jog my memory, {topic}
jog my memory regarding {topic}
help me remember {topic}
help me out with {topic}, I told you once
help an old man out, what did I say {topic} was
my memory fails me: {topic}?
my mind's gone blank on {topic}
my mind is a blank, {topic}?
my brain has dropped {topic}, have you got it
blank on {topic}, you?
it's on the tip of my tongue, {topic}
it has slipped my mind, {topic}
I've clean forgotten {topic}
I've forgotten {topic}, you were supposed to keep it
I've lost {topic}, did you keep it
I forget {topic}, what did I tell you
I can't for the life of me recall {topic}
I can't bring {topic} to mind, can you
I'm drawing a blank on {topic}
I'm racking my brains about {topic}
I'm sure I told you {topic}
I'm sure I gave you {topic} to keep
I know I told you {topic}, out with it
I gave you {topic} to look after, what was it
I had you note {topic}, let's hear it
I entrusted you with {topic}, may I have it back
I'd like to be reminded of {topic}
I'd like to have {topic} back from your memory
I'd be glad to hear what you remember about {topic}
I should like to know what I told you about {topic}
I need what you've got on {topic}
I need {topic} back, from memory
I want to know what I said {topic} was
dig up {topic} from memory
dig out what I told you on {topic}
dig in your memory for {topic}
rummage in your memory for {topic}
rummage around for {topic} in there
fish {topic} out of your memory
pull {topic} out of memory
pull up what you have about {topic}
fetch {topic} from memory
fetch me {topic} out of your notes on me
retrieve {topic}
retrieve from memory: {topic}
recall {topic}
recall: {topic}
recall what I said of {topic}
recollect for me {topic}
memory: {topic}?
memory search {topic}
memory lookup, {topic}
search memory for {topic}
query memory: {topic}
lookup {topic} in memory
look {topic} up in your memory
look in your memory under {topic}
look through what I've told you for {topic}
see whether you remember {topic}
see if {topic} is in your memory
see what you've got for {topic}
check your memory for {topic}
check what I said on {topic}
consult your memory about {topic}
consult your memory: {topic}
cast your mind back, {topic}
cast your mind back to {topic}
think back: {topic}
think hard, what did I say about {topic}
search your soul for {topic}, or your memory at least
scratch your head about {topic}, I told you
RECALL {topic}
WHAT WAS {topic} AGAIN
WHAT DID I SAY ABOUT {topic}
wht did i tell u abt {topic}
wat was {topic} agn
u remeber {topic}
remeber {topic}?
recal {topic} pls
{topic} rmmbr??
{topic} query stop
kindly tell what I had told regarding {topic}
kindly recollect {topic}
please to say me what I told of {topic}
what I have told you about {topic}
how I said was {topic}
tell me na what I said about {topic}
tell me back {topic}
tell me again about {topic}, what I told you
tell me what you know of {topic} from me
give me back {topic}
give me what's in memory on {topic}
give me {topic} out of your memory
let me have {topic}, you kept it for me
let's hear what I told you of {topic}
let's have {topic} then, you've got it somewhere
let me hear what I said {topic} was
out with it, {topic}
come on you know this, {topic}
surely you remember {topic}
surely I told you {topic}
surely {topic} is in there somewhere
you haven't forgotten {topic} have you
you haven't by chance still got {topic}
you do remember {topic}, don't you
you were going to remember {topic} for me
you promised to remember {topic}
you should have {topic} in memory
you must have {topic} somewhere in that memory
{topic} must be in your memory somewhere
{topic} should be among the things I told you
{topic} is something I told you, what was it
{topic} was important and I've forgotten it, help
might I ask what I said about {topic}
might you recall {topic}
would you happen to have {topic} in mind
would you be so kind as to recall {topic}
could you cast light on {topic}, I told you once
could I have {topic} again, you noted it
may I be reminded of {topic}
if memory serves, and I mean yours, {topic}?
if you'd be so good: {topic}, from memory
my wife is asking about {topic}, what did I tell you
mum wants to know {topic}, I told you that once
my son asks about {topic}, I told you, didn't I
the man at the door wants {topic}, what did I say it was
I'm standing in front of it and can't think of {topic}, what did I tell you
on the subject of {topic}, what have I said
concerning {topic}, your memory please
re: {topic}, what did I tell you
as regards {topic}, what is stored
who would have thought I'd forget {topic}, but I have, what was it
how was that with {topic} again
how did it go with {topic} again, I told you
where in your memory is {topic}
'''

READ = '''
{f}, out loud
{f}, read
{f}?
{f}: contents please
{f} please
the contents of {f}
the inside of {f}
the text of {f} if you'd be so kind
a look into {f} please
a peek inside {f}
a glance at {f} would help
a reading from {f}
a reading from the book of {f}
read {f}
read me {f}
read me {f} like a bedtime story
read from {f}
read out {f}
read aloud from {f}
read through {f} and tell me what it says
recite {f}
cat {f}
cat {f} pls
less {f}
type {f}
print {f}
print out {f} here
dump {f}
dump of {f}
display {f}
display contents {f}
show {f}
show me {f}
show me what's in {f}
show me the insides of {f}
SHOW {f}
READ {f}
OPEN THE FILE {f} AND READ IT
rd {f}
raed {f}
shw me {f} pls
wats in {f}
whats in {f}
what's in {f}
what's inside {f}
what's written in {f}
what stands in {f}
what does {f} say
what does it say in {f}
what does {f} contain
what did I write in {f}
what did I put in {f}
what on earth did I put in {f}
what lurks in {f}
what has {f} got to say for itself
what wisdom is in {f}
what am I going to find in {f}
what secrets does {f} hold
what nonsense did I write into {f}
how does {f} read
how does {f} go
open {f} and tell me what's there
open up {f} for reading
open the file {f}
crack open {f} and read it to me
have a look in {f}
have a peek in {f}
have a read of {f}
have a gander at {f}
look into {f} for me
look at {f}
look inside {f}
peek in {f}
take a look in {f}
take me through {f}
take {f} and read it to me
bring up {f}
bring me {f}, the text of it
bring {f} onto the screen
pull up {f}
pull up the file {f}
fetch me the contents of {f}
fetch {f}
get {f}
get me what's in {f}
get me the text in {f}
give me {f}
give me the lowdown, what's in {f}
give us {f}
let me see {f}
let me have a look at {f}
let me hear {f}
let's have {f}
let's hear what's in {f}
let's see what {f} has
I want to see {f}
I want to know what's in {f}
I want {f} on the screen
I'd like {f} read out
I'd like to hear {f}
I'd love to know what I wrote in {f}
I'd give a lot to see {f}
I'd be curious to see {f}
I need {f}
I need to see {f} quickly
I need the contents of {f}
I've forgotten what's in {f}
I can't remember what I put in {f}
I've not got my glasses, read me {f}
my eyes are tired, you read {f}
I lost my specs, so {f} aloud please
my wife asks what's in {f}
my boss wants to know what {f} says
the wife wrote something in {f}, read it
somebody wrote in {f}, what is it
it's all in {f}, read it to me
it should be in {f}, have a look
the answer must be in {f}, show me
the list is in {f}, let's hear it
don't summarise, just show me {f}
don't keep me guessing, what's in {f}
no need to change anything, only read {f}
word for word please, {f}
verbatim {f}
from top to bottom, {f}
every line of {f}
line by line, {f}
kindly open and read {f}
kindly show the contents of {f}
kindly read out {f} only
please to read {f}
please to show me the inside of {f}
make me see {f}
say me what is in {f}
tell me what's in {f}
tell me what {f} says
do read {f} na
might I see {f}
might I trouble you for the contents of {f}
may I hear {f}
may I see what stands in {f}
could I get a look at {f}
could you run your eyes over {f} and read it to me
would you be so good as to read {f} to me
would you open {f} so I can read it
is there anything in {f}
is there something in {f}? show me
has {f} got anything in it
contents stop {f} stop
read file path={f}
file content: {f}
view {f}
view file {f}
'''

LIST = '''
{p}, what's in there
{p}: list
{p}?
{p}, contents please
ls {p}
dir {p}
ls -l {p}
tree of {p} please
list {p}
lst {p}
listing of {p}
a listing of {p}
a listing please, {p}
an inventory of {p}
an inventory of {p} if you'd be so kind
a roll call of the files in {p}
roll call in {p}
a tour of {p}
a list of everything that lives in {p}
what lives in {p}
what dwells in {p}
what's lurking in {p}
what's lying around in {p}
what's sitting in {p}
what's hiding in {p}
what is there in {p}
what is kept in {p}
what have we got in {p}
what have I stuffed into {p}
what did I put into {p}
what files are in {p}
what all is there in {p}
which files does {p} hold
which files are at home in {p}
which papers are in {p}
who's at home in {p}, files I mean
how full is {p}, list it
how does it look inside {p}
show {p}
show me {p}
show me the inside of {p}
show me the files of {p}
show the folder {p}
SHOW ME {p}
LIST {p}
LS {p}
shw {p}
lsit {p} pls
wats in {p}
whats in the {p} folder
what's in {p}
what's in the folder {p}
name the files in {p}
name everything in {p}
name me what's in {p}
enumerate {p}
enumerate the files in {p}
itemise {p}
count off what's in {p}
list off what {p} has
rattle off the files in {p}
reel off what's in {p}
run through what's in {p}
open the folder {p} and tell me what's there
open the drawer {p}, what's in it
look in {p} and tell me what's there
look into the folder {p}
have a look in {p}, which files are there
have a rummage in {p}
have a nose around {p}
peek into {p}
take stock of {p}
let me see what's in {p}
let me see {p}
let's see what's in {p}
let's have a look at {p}
I'd like to know what {p} holds
I'd like to see {p}
I'd like an overview of {p}
I want to see which files are in {p}
I've lost track of what's in {p}
I've no idea what's in {p} any more
I can't remember what I put in {p}, list it
I'm looking for a file in {p}, what's there
there must be something in {p}, what is it
it must be somewhere in {p}, show me what's there
is there anything in {p}
is {p} empty
is there stuff in {p}
does {p} contain anything
kindly list {p}
kindly show which files are there in {p}
please to show the files of {p}
give me {p}
give me the file names in {p}
give me an overview of {p}
give us a list of {p}
get me a list of {p}
bring up {p}
browse {p}
browse to {p} and list
directory {p}
directory listing {p}
list dir path={p}
contents of {p}
contents of the folder {p} stop
might I see what is in {p}
may I have a list of {p}
could you tell me what {p} has in it
would you be so kind as to list {p}
my wife wants to know what's in {p}
don't read anything, only list {p}
not the contents, just the names in {p}
only the names of the files in {p}
ls
dir
ls please
list
list everything
list all files
list the files
lst fils
LIST FILES
LIST EVERYTHING
all files please
all my files
every file
every single file you've got
files?
files please
my files, all of them
the files, which ones are there
the workspace please
the whole workspace
the whole lot of files, list them
workspace listing
a listing of the workspace
an inventory of everything
an inventory of my files please
roll call, all files
show files
show me my files
show me everything that's there in the workspace
show me the workspace
show me what files I have
what files are there
what files do I have
what files have we got
what files exist
what all files are there
what have I got in the way of files
what's in the workspace
what's in my workspace
what's lying about in the workspace
what documents are there
which files are there
which files do you have access to
which documents exist here
wat files r there
is there any file at all
are there any files
do I have any files
do I have files here, and which
have I got any files
how does the workspace look
how's my workspace looking, files wise
let me see all files
let me see what I've got in the workspace
let's see what files there are
let's have the list of files
I'd like to see all the files
I'd like an overview of my files
I've lost track of my files, what is there
I've no clue what files I've made, list them
name all the files
enumerate the files
rattle off my files
reel off the file names
take stock of the workspace
have a rummage through the workspace and tell me what's there
look round the workspace, what's in it
the names of my files please
the table of contents of the workspace
tell me what files there are
tell me which files I've got
kindly list all the files
kindly show all files which are there
please to show all the files
give me the files, the names I mean
give me a list of the files
directory listing
top level listing please
root folder, list
'''

WRITE = '''
{text}, into {f}
{text} -> {f}
{text} > {f}
echo {text} > {f}
{f}: {text}
{f} <- {text}
{f} should say {text}
{f} should contain {text}
{f} ought to read {text}
{f} is to say {text}
{f} must contain the words {text}
I want {text} in {f}
I want {f} to read {text}
I want to find {text} in {f} later
I'd like {f} to contain {text}
I'd like {text} to be in {f}
I'd like to have {text} in {f}, in black and white
I'd like it written in {f} that {text}
in {f} I want to read {text}
in {f} it should stand: {text}
in {f} write {text}
into {f} with {text}
into {f} goes {text}
on paper, so to say, in {f}: {text}
put {text} into {f}
put it down in {f}: {text}
put down {text} in {f}
put the words {text} in {f}
put pen to paper in {f}: {text}
pop {text} in {f}
stick {text} in {f}
chuck {text} into {f}
bung {text} into {f}
drop {text} into {f}
dump {text} into {f}
jot {text} in {f}
jot down in {f}: {text}
scribble {text} in {f}
scrawl into {f}: {text}
pen {text} in {f}
type {text} into {f}
type up {f}: {text}
get {text} into {f}
get it down in {f}: {text}
take this down in {f}: {text}
take dictation into {f}: {text}
dictation for {f}: {text}
a new file {f} with {text} in it
a file called {f}, and in it {text}
a file by the name of {f} saying {text}
make a file {f} that says {text}
make {f} with the text {text}
make {f} say {text}
create {f} containing {text}
create {f}: {text}
create a file {f}, contents {text}
new file {f}: {text}
file {f}, text {text}
file={f} text={text}
save {text} as {f}
save {text} to {f}
save this under {f}: {text}
save as {f} the following: {text}
store {text} in the file {f}
fill {f} with {text}
let {f} be filled with {text}
let {f} say {text}
let {f} read {text}
leave {text} in {f} for me
leave a note in {f}: {text}
note in {f}: {text}
note {text} in {f}
record {text} in {f}
write {text} to {f}
write in {f}: {text}
write into {f} that {text}
write up {f} with {text}
write me {f} with {text} in it
write {f} stop {text} stop
WRITE {text} TO {f}
SAVE {text} IN {f}
writ {text} in {f}
wrte in {f} {text}
sav {text} to {f} pls
pls put {text} in {f} thx
kindly write {text} in {f}
kindly make one file {f} with {text}
kindly do the needful and save {text} in {f}
please to write in {f}: {text}
make written in {f} {text}
do write {text} in {f} na
might {text} be written to {f}
might I have {f} say {text}
would you be so kind as to put {text} in {f}
could {f} be made to say {text}
could you immortalise {text} in {f}
immortalise this in {f}: {text}
for posterity, in {f}: {text}
put it in writing, {f}: {text}
in writing please, in {f}: {text}
set down in {f}: {text}
set down {text} in {f}
the text {text} belongs in {f}
{text} belongs in {f}
{text} goes in {f}
{text}, that should go in {f}
{text}, save that as {f}
{text}. put that in {f}
my wife wants {text} in {f}
my boss wants a file {f} saying {text}
we need {f} with {text} in it
I need a file {f} with {text}
don't read {f}, write {text} in it
so it isn't lost: {text} into {f}
before I lose the thought, {f}: {text}
when you've a minute, {text} into {f}
compose {f} thus: {text}
output {text} to {f}
'''

TIME = '''
time?
time
time please
the time
the time, if you have it
the time please, sir
the hour?
the hour please
what hour is it
what hour have we
what is the hour
what's the clock saying
what does the clock say
what does the clock show
what does your watch say
what's the time
what time is it
what time is it now
what time do we have
what time do you make it
what time do you have there
what time have you got
wht time is it
wat time is it
whats the tiem
wots the time
WHAT TIME IS IT
TIME PLEASE
TIME NOW
time now?
current time
current time stop
current date and time
now()
date
date?
date please
the date
the date today please
today's date
todays date pls
what's the date
what's the date today
what date is it
what date have we got
what date do we write
which date is today
which date is it
whats the date 2day
DATE TODAY
what day is it
what day is today
what day of the week is it
what day have we
what weekday is it
which weekday is it today
which day is it
which day are we on
what day are we
is it Monday
is it Friday yet
is it the weekend yet
is it Sunday today or have I lost a day
is today Tuesday
is it still Wednesday
is it already Thursday
have we got Saturday today
is it noon yet
is it midnight already
is it past midnight
is it past six
is it late
is it early still
is it late already, what time
is it morning or evening
is it lunchtime yet
is it teatime yet
is it bedtime yet
is it time for bed, what's the hour
is it already past ten
how late is it
how late have we
how early is it
how much is the clock
how many o'clock is it
how goes the time
how's the clock doing
how old is the day
how far along is the day
how long till I can decently have a beer, I mean what time is it
is it five o'clock yet
o'clock?
have you got the time
have you got the time on you
have you the time
have you a clock
have you got a watch on
got the time
got the time mate
gotta catch a bus, what time is it
do you have the time
do you know what time it is
do you know what day it is
do you happen to have the time
do you know the date
might I ask the time
might I enquire what time it is
might I trouble you for the time
may I know the time
may I ask what day it is
would you have the time by any chance
would you be so good as to tell me the time
would you be so kind as to tell me the date
could you tell me the time
could you tell me how late it is
could I have the exact time
can you say me the time
can you tell me the day
kindly tell the time
kindly tell today's date
please to tell the hour
what is the time ji
what's the time now yaar
time kya hai, what is the time
tell me the time
tell me the hour
tell me what day it is
tell me the date
tell me how late it is, I've lost all sense of it
give me the time
give me the date and the time
give us the time
I need the time
I need the date for a form
I need today's date for a cheque
I'm filling in a form, what's today's date
I'm signing something, what's the date
I'd like to know the time
I'd like to know what day it is
I'd love to know how late it is
I've lost track of time
I've lost track of the days, which one is it
I've no idea what day it is
I've no idea how late it is
I've no clue what time it is
my watch has stopped
my watch stopped, what time is it
my watch is broken, the time please
the clock on the wall is dead, what time is it
the battery in my clock is flat, how late is it
I just woke up, what time is it
I just woke up and don't know what day it is
I fell asleep, how late is it
I'm jet lagged, what day is it even
time flies, where is it now, what's the time
where did the day go, what time is it
how far has the hour hand got
where's the big hand and where's the little hand
which month is it
what month are we in
what month is it
what year is it
what year have we got
which year are we in
are we in March already
which week are we in
what week is it
is it a weekday
are we still in autumn, what's the date
day and date please
day of the week?
weekday?
day?
exact time
the exact time please
local time
local time?
time here
the time at our place
the time over here
what's the time in my house
what's the time where we are
clock
clock?
clock please
clock check
time check
time check please
tick tock what's the clock
what's the time mister wolf
wakey wakey, what time is it
beep boop time please
my husband asks what time it is
grandma wants to know the day
the kids want to know how late it is
am I late, what time is it
have I overslept, what time is it
have I missed lunch, how late is it
is the shop still open, I mean what time is it
'''

TIME_IN = '''
{city} time
{city} time?
{city} time please
{city}, time
{city}: time?
{city}, what's the time there
{city}, how late is it there
{city}, what does the clock say
{city} clock please
time {city}
time in {city}
time in {city}?
time in {city} pls
time over in {city}
tiem in {city}
TIME IN {city}
WHAT TIME IS IT IN {city}
the time in {city}
the hour in {city}
the hour in {city} please
the local time in {city}
the clock in {city}, what does it say
the date in {city}
the day in {city}, which is it
what time is it in {city}
what time have they got in {city}
what time do they have in {city}
what time do folks in {city} have
what time would it be in {city}
what time would my cousin in {city} have
what hour is it in {city}
what hour have they in {city}
what do the clocks say in {city}
what do the clocks in {city} show right now
what's the clock saying in {city}
what's the time in {city}
what's the date in {city}
what's the local time over in {city}
what's their time in {city}
what day is it in {city}
what part of the day is it in {city}
wats the time in {city}
whats the time {city}
is it late in {city}
is it night in {city}
is it morning in {city}
is it dark o'clock in {city}, what time
is it still today in {city}
is it already tomorrow in {city}
is it tomorrow yet in {city}
is it office hours in {city}
is it too late to ring {city}
is it a decent hour in {city}
is it bedtime in {city}
is it breakfast time in {city}
is it lunchtime in {city} right now
are they asleep in {city}, what time is it
are they still up in {city}
are people awake in {city}
are the folks in {city} in bed, what time is it there
can I ring {city} at this hour, what time is it there
can one decently phone {city} now, how late is it
how late is it in {city}
how late have they in {city}
how early is it in {city}
how much is the clock in {city}
how many o'clock is it in {city}
how far along is the day in {city}
how goes the clock in {city}
have they had lunch yet in {city}, what time is it
have you the time in {city}
have you got {city} time
do you know the time in {city}
do you know how late it is in {city}
my son lives in {city}, what time is it there
my sister's in {city}, would she be awake, what's the time
my aunt in {city} goes to bed early, how late is it there
my boss flew to {city}, what's the time there
my flight lands in {city}, what time is it there now
our daughter is studying in {city}, what hour is it with her
I want to call someone in {city}, what's the time there
I don't want to wake anyone in {city}, what time is it there
I've a meeting with {city}, what's their time
I need {city} time
I need to know how late it is in {city}
I'd like to know the time in {city}
I wonder what time it is in {city}
I wonder how late they have it in {city}
if I were in {city} now, what would my watch say
if I stood in {city}, how late would it be
suppose I'm in {city}, what time is it
were I in {city}, what would the hour be
tell me the time in {city}
tell me the hour they have in {city}
tell me what the clock says in {city}
give me {city} time
give me the time over there in {city}
give us the time in {city}
kindly tell the time in {city}
kindly tell what is time in {city} now
please to tell me the hour in {city}
what is the time in {city} ji
may I know the time in {city}
might I ask the time in {city}
might I enquire after the hour in {city}
would you know the time in {city} by any chance
would you be so kind as to say how late it is in {city}
could you tell me the time in {city}
could you say me the hour of {city}
can you say what time they have in {city}
not here, in {city}, what's the time
not our time, {city} time
the time, but in {city}
the time please, and I mean in {city}
time zone wise, {city}, what time now
{city} local time stop
query time {city} stop
now in {city}
right now in {city} it is what time
currently in {city} the time is?
over in {city}, what's the hour
down in {city}, how late
in {city}, what time
in {city}, how late is it
in {city} they've got what time
'''

CALC = '''
{e}
{e}?
{e} =
{e} = ?
{e} equals
{e} equals what
{e} equals how much
{e} is?
{e} is what
{e} is how much
{e} makes
{e} makes how much
{e} makes what
{e} comes to what
{e} gives?
{e}, how much does that give
{e}, quickly
{e}, go
{e}, please
{e}, and no guessing
{e}, roughly or exactly, exactly please
{e}, my head's too tired
{e}, I can't do it in my head
{e}, I haven't enough fingers
{e}, I've run out of fingers
{e}, you do it
{e}, over to you
{e}, what do you get
{e}, what does that make
{e}, what comes out
{e}, what's the damage
{e}, what's the result
{e}, what's the answer
{e}, result please
{e} result
{e} stop
{e} pls
{e} ??
{e} thx
calc {e}
calc: {e}
clac {e}
calculate {e}
calculation: {e}
compute {e}
evaluate {e}
eval {e}
solve {e}
work out {e}
work {e} out for me
figure out {e}
figure {e}
reckon {e}
reckon up {e}
reckon me {e}
tot up {e}
crunch {e}
crunch the numbers: {e}
number crunching: {e}
do the sum: {e}
do the sums for me, {e}
do me {e}
do {e} for me
do the maths, {e}
do the math on {e}
sum: {e}
the sum please: {e}
maths: {e}
math problem: {e}
maths homework: {e}
my homework says {e}
my kid's homework: {e}
my daughter asks what {e} is
my son says he knows {e}, I don't
the teacher wants {e}
the textbook asks for {e}
grandpa bets I don't know {e}
my wife and I disagree on {e}, settle it
settle an argument: {e}
we've been arguing over {e} for ten minutes
a bet: what's {e}
quick one: {e}
quick sum, {e}
quick maths {e}
a little arithmetic: {e}
a small sum for you, {e}
an easy one for you: {e}
a hard one for you: {e}
let's see if you can do {e}
let's have {e}
let me have {e}
let me know what {e} comes to
let me know {e}
give me {e}
give me the value of {e}
give me the answer to {e}
get me {e}
tell me {e}
tell me what {e} is
tell me how much {e} is
say me how much is {e}
what's {e}
what is {e}
what's {e} again
what does {e} make
what does {e} come to
what does {e} amount to
what does {e} work out at
what do I get for {e}
what do you get for {e}
what do you make of {e} as a number
what would {e} be
what would {e} come to
what the heck is {e}
what on earth is {e}
what's the answer to {e}
what's the value of {e}
what's the outcome of {e}
whats {e}
wats {e}
WHAT IS {e}
CALCULATE {e}
how much is {e}
how much are {e}
how much does {e} make
how much would {e} be
how much do I get if I take {e}
how much makes {e}
hw much is {e}
how do you calculate {e}, just the result please
how big is {e}
how many is {e}
I need {e}
I need the result of {e}
I'd like to know {e}
I'd like {e} calculated
I want to know how much {e} is
I wonder what {e} is
I can never remember {e}
I make no sense of {e}, you try
I keep getting {e} wrong
I get something different every time for {e}
I'm too lazy to work out {e}
I'm too stupid for {e}, help
I'm in the shop and need {e}
I'm at the till, what's {e}, quick
I'm splitting the bill, {e}
I'm baking and need {e}
I'm building a shelf, what's {e}
no calculator at hand, {e}
my calculator is dead, {e}
the battery of my calculator's gone, {e}
I haven't got a pencil, {e}
without a pencil I can't, so {e}
on the back of an envelope, {e}
in your head: {e}
mental arithmetic: {e}
be my calculator: {e}
be my abacus, {e}
calculator please, {e}
sharpen your pencil: {e}
put your thinking cap on: {e}
kindly calculate {e}
kindly tell me {e}
kindly compute {e} only
please to calculate {e}
please to say how much is {e}
make me {e}, the number I mean
do {e} na
might I ask what {e} comes to
might I trouble you with {e}
may I know how much {e} is
would you be so good as to work out {e}
would you reckon {e} for me
could you do {e} in your head
could you calculate me {e}
can you do {e}
can you manage {e}
could someone with brains tell me {e}
is it hard to work out {e}? please do
if I take {e}, where do I end up
if I have {e}, what's that as one number
say I've got {e}, how much is it
suppose I work out {e}, what do I get
you know what {e} is, don't you
you'll know {e}
surely you can tell me {e}
bet you can't do {e}
'''

TWO = {}

TWO['a_first'] = '''
{a}, and while you're at it {b}
{a} and {b}
{a}, {b}
{a}; {b}
{a}. {b}
{a} + {b}
{a} & {b}
{a} && {b}
{a} / {b}
{a} then {b}
{a} thn {b}
{a}, then {b}
{a}, and then {b}
{a}, next {b}
{a}, next up {b}
{a}, after that {b}
{a}, afterwards {b}
{a}, following which {b}
{a}, whereupon {b}
{a}, whereafter {b}
{a}, subsequently {b}
{a}, later {b}
{a}, thereafter {b}
{a}, also {b}
{a}, plus {b}
{a} plus also {b}
{a}, as well as {b}
{a}, not forgetting: {b}
{a}, oh and {b}
{a}, oh, and another thing, {b}
{a}, oh wait there's more, {b}
{a}, ah yes and {b}
{a}, in addition {b}
{a}, on top of that {b}
{a}, besides that {b}
{a}, and for good measure {b}
{a}, and to round it off {b}
{a}, and to finish {b}
{a}, and as a second thing {b}
{a}, and in the same breath {b}
{a}, and in one go {b}
{a}, and if you still have strength {b}
{a}, and if you're not too tired {b}
{a}, and if it's not too much to ask {b}
{a}, and since you're up, {b}
{a}, and since we're talking, {b}
{a}, and when that's done {b}
{a}, and once that's out of the way {b}
{a}, as soon as that's done {b}
{a} stop {b} stop
{a} STOP {b}
{a} PLEASE AND {b}
{a}, immediately followed by {b}
{a}, that's the first thing, and the second: {b}
{a}, that's one, {b}, that's two
{a}, done? good, {b}
{a}, right, then {b}
{a}, right, and now {b}
{a}, yes? and {b}
{a} na, and {b} also
{a}, kindly also {b}
{a}, would you, and {b}
{a}, be a dear, and {b}
{a}, ta, and {b}
{a}, thanks, and {b}
{a}, cheers, then {b}
{a}, please, and I'd be glad if you'd {b}
{a}, and one more small thing, {b}
{a}, and the second favour, {b}
{a}, and there's a further wish, {b}
first {a}, then {b}
first {a}. then {b}
first of all {a}, secondly {b}
first thing {a}, second thing {b}
firstly {a}; secondly {b}
1. {a} 2. {b}
1) {a} 2) {b}
(1) {a} (2) {b}
a) {a} b) {b}
one: {a}. two: {b}.
- {a} - {b}
step one {a}, step two {b}
to begin with {a}, to end with {b}
to start, {a}, and to follow, {b}
for starters {a}, for afters {b}
before anything else {a}, and then {b}
before you {b}, {a}
before {b}, first {a}
after you {a}, please {b}
once you've done this, {a}, go on with that, {b}
when you're finished with this: {a}, do that: {b}
two things: {a} and {b}
two things. {a}. {b}.
two wishes: {a}, and {b}
two favours, {a}, and {b}
two jobs for you: {a} and {b}
two birds with one stone: {a} and {b}
twofold request: {a}, and then {b}
both of these please: {a} and {b}
both: {a}; {b}
I've two requests, {a}, and {b}
I've a couple of things, {a} and {b}
I need you to do two things, {a} and {b}
I want this: {a}, and this: {b}
not only {a} but also {b}
don't only {a}, {b} as well
start with this, {a}, and end with this, {b}
begin: {a}, continue: {b}
would you {a} and, if I may add to it, {b}
might I ask you to {a}, and then to {b}
please {a} and please {b}
kindly {a} and then kindly {b}
do {a}, then {b}, thank you
pls {a} n {b}
now {a}, soon after {b}
good, {a}, and afterwards {b}, that's all
we're off to bed, so {a} and {b}
I'm off out, so {a} and then {b}
my hands are full, {a} and {b}
hello, {a}, and {b}, bye
'''

TWO['b_first'] = '''
{a}, but before that {b}
{a}, but first {b}
{a}, but {b} first
{a}, only {b} first
{a} but not before you {b}
{a}, not before you {b} though
{a}, but prior to that {b}
{a}, but beforehand {b}
{a}, oh no wait, first {b}
{a}, hang on, first of all {b}
{a}, after you {b}
{a} after this: {b}
{a} once you {b}
{a}, as soon as you've done this: {b}
{a}, when you're done with the following: {b}
{a}, but start with this: {b}
{a}, but the first thing to do is {b}
{a}, that's second, first is {b}
{a} comes second, {b} comes first
{a}, with this going ahead of it: {b}
{a}, preceded by this: {b}
{a}, and in advance {b}
{a}, and before doing so {b}
{a}, although {b} has to come first
{a}, after first you {b}
{a} last, {b} first
{a} at the end, {b} at the start
{a} stop before that {b} stop
{a} BUT FIRST {b}
{a} bt 1st {b}
before you {a}, {b}
before you go and {a}, please {b}
before {a}, {b}
prior to this, {a}, do this, {b}
ahead of this, {a}, first {b}
second {a}, first {b}
secondly {a}, firstly {b}
last {a}, first {b}
later {a}, now {b}
in a moment {a}, but right now {b}
eventually {a}, but to begin with {b}
please {a}, but kindly {b} before that
kindly {a}, but before only {b}
two things, the later one: {a}, the earlier one: {b}
I want you to {a}, but not until you {b}
I need you to {a}, having first done this: {b}
when you have done {b}, then {a}
once you've done this, {b}, do that, {a}
'''

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a}; {b}; {c}
{a}. {b}. {c}.
{a} {b} {c}
{a} + {b} + {c}
{a} && {b} && {c}
{a} and {b} and {c}
{a} and {b}, oh and {c}
{a} and then {b} and then {c}
{a} then {b} then {c}
{a}, then {b}, then {c}
{a}, then {b}, finally {c}
{a}, after that {b}, and last of all {c}
{a}, next {b}, next {c}
{a} stop {b} stop {c} stop
{a}, {b}, and to top it all {c}
{a}, {b}, and if you still have breath, {c}
{a}, {b}, and while you're at it {c}
{a}, while you're at it {b}, and for good measure {c}
{a}, also {b}, also {c}
{a}, plus {b}, plus {c}
{a}, as well as {b}, not forgetting {c}
{a}. oh and {b}. oh and {c}.
{a}, ta, {b}, ta, {c}, ta
{a}, and when that's done {b}, and when that's done {c}
first {a}, then {b}, then {c}
first {a}, second {b}, third {c}
firstly {a}, secondly {b}, thirdly {c}
first {a}. after that {b}. at the end {c}.
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
a) {a} b) {b} c) {c}
one, {a}, two, {b}, three, {c}
- {a} - {b} - {c}
step one {a}, step two {b}, step three {c}
three things: {a}, {b} and {c}
three things. {a}. {b}. {c}.
three wishes like in the fairy tale: {a}, {b}, {c}
three favours please, {a}, {b}, {c}
I've a whole list: {a}, {b}, {c}
to-do: {a}; {b}; {c}
to begin {a}, in the middle {b}, to end {c}
starter {a}, main course {b}, dessert {c}
begin with this, {a}, go on with this, {b}, end with this, {c}
before bed: {a}, {b}, {c}
we're leaving so {a}, {b} and {c}
kindly {a}, kindly {b} and kindly {c}
please {a}, please {b}, and please {c}
ALL THREE PLEASE {a} {b} {c}
pls {a} n {b} n {c}
the following in this order: {a}; {b}; {c}
in order: {a}, {b}, {c}
'''

FOLLOW = {}

FOLLOW['same_action_other_device'] = '''
and the {d} too
and {D}
and {D}?
and {D} while you're there
and {D} likewise
and {D} as well please
and {D} also
and {D} along with it
and while you're at it {D}
and now {D}
and now {D} the same
and then {D}
and next {D}
and of course {D}
and don't forget {D}
and what about {D}
and how about {D}
and let {D} follow
and may I say the same of {D}
and the same again with {D}
{D} too
{D} tooo pls
{D} too please
{D} as well
{D} also
{D} aswell
{D} likewise
{D} ditto
{D} equally
{D} idem
{D} the same
{D} same
{D} same thing
{D} next
{D} now
{D} now please
{D} while we're at it
{D} deserves the same
{D} deserves the same treatment
{D} could do with that too
{D} wants that as well
{D} is next in line
{D} feels left out
{D} mustn't be left out
{D} shouldn't be any different
{D}, same story
{D}, same procedure
{D}, same again
{D}, ditto please
ditto {D}
ditto for {D}
ditto with {D}
idem for {D}
likewise {D}
likewise for {D} if you please
same for {D}
same 4 {D}
same with {D}
same goes for {D}
same to {D}
same on {D}
same deal with {D}
same game with {D}
same treatment for {D}
same again, this time {D}
same only with {D}
same command, {D}
SAME FOR {D}
AND {D} TOO
the same for {D}
the same to be done with {D}
the same honour for {D}
the same kindness for {D} please
the very same with {D}
repeat for {D}
repeat with {D}
repeat that on {D}
again for {D}
again but {D}
once more, with {D}
one more time for {D}
do the same with {D}
do that to {D} too
do likewise with {D}
do {D} too
do {D} as well
do {D} also na
do {D} next
now do {D}
now the same for {D}
now it's {D}'s turn
it's {D}'s turn
the turn of {D}
then {D}
then {D} likewise
next: {D}
next {D} please
next candidate: {D}
also {D}
also {D} please
also for {D} same thing
plus {D}
+ {D}
as well {D}
as with that one, so with {D}
as before, but {D}
like that, {D} too
just like it for {D}
treat {D} alike
treat {D} the same way
include {D}
include {D} as well
extend that to {D}
extend the favour to {D}
apply to {D} as well
apply that to {D}
kindly {D} also
kindly do {D} also
please to do also {D}
oh and {D}
oh and {D}, silly me
oh, {D} too
oh I forgot {D}
I forgot {D}
I meant {D} too
I meant {D} as well, sorry
how about {D} too
what about {D}
could {D} get that too
could {D} have the same
might {D} have the same
may {D} join in
would you do {D} too
my wife says {D} too
not just that one, {D} as well
not only it but {D} too
don't stop there, {D} as well
'''

FOLLOW['undo'] = '''
no, put it back
change of mind
change of heart
I've changed my mind
ive changed my mind
on second thoughts no
on second thought, undo
second thoughts, put it back
undo
undo that
undo please
undo it
undo what you just did
undo the last thing
UNDO
UNDO THAT
udno
ctrl z
ctrl+z please
revert
revert that
reverse that
roll that back
roll back the last one
back to how it was
back to the way it was
back as it was
back as before please
put it back
put it back the way it was
put it like it was
make it like before
make it as it was
make it unhappen
make that not have happened
as it was before please
as you were
it was better before
it was fine the way it was
I liked it better before
I liked it the way it was
I preferred it as it was
leave it how it was before
restore it
restore the previous state
previous state please
the previous state was nicer
former state please
take that back
take it back
I take it back
I take that back, the other way again
forget I said that, back again
forget that, put it back as it was
pretend I never said that, undo it
pretend that didn't happen, put it back
that was a mistake, undo
that was a mistake, back please
my mistake, put it back
my bad, undo
oops, back
oops undo
oopsie, back back
whoops, not that, undo it
no no no, back
no not that, back
nah, undo
nope, other way round again
wrong, undo
wrong one, put it back
scrap that, as before
scratch that, undo
strike that, reverse it
cancel that, put it back
cancel what you did
kindly undo
kindly make as before
please to make it back
sorry, it was wrong, back as before
sorry, the way it was
forgive me, I'd rather have it back as it was
might it be put back as it was
I regret it already, undo
I regret that
bad idea, back
terrible idea of mine, put it back
my wife says no, put it back
my wife disagrees, back as it was
'''

FOLLOW['other_action_same_device'] = {}

FOLLOW['other_action_same_device']['on'] = '''
turn it on again
turn it back on
and on again
on again
on again please
back on
back on please
back on with it
and now on
now on
now have it on
let it run again
let it come back on
wake it up again
bring it back to life
it may come on again
it should be on after all
it should be on again
I want it on again
I'd like it back on
I'd rather have it on after all
actually on
actually I want that on
no, on
no on
no, it should be on
okay on with it again
it's too dark without it, on again
I miss it already, on again
I miss it, back on
start it again
start that again
start it up once more
restart it, on I mean
switch that back on
switch it on after all
give it power again
off was wrong, on
enough rest for it, on
it's had its nap, on again
ON AGAIN
on agn
kindly make it on again
please to put it on again
'''

FOLLOW['other_action_same_device']['off'] = '''
turn it off again
and off again
off again
off again please
back off, I mean switch it back off
now off
and now off
no, off
no off
off after all
it can go off again
it may go off now
it should be off after all
it needn't be on after all
it doesn't have to be on any more
I don't need it any more
I don't need it after all
I've had enough of it
that's enough of it, off
enough, off with it
okay off with it
now kill it
kill it again
let it rest now
let it sleep again
let it have a rest
put it back to sleep
put it off again
stop it again
stop that again
it's done its duty, off
it has done its job, off
it's annoying me already, off
switch that off again
switch it off after all
cut it off
power it down again
I'd rather have it off
I'd like it off after all
actually off
actually off would be better
on was a mistake, off
OFF AGAIN
of agn pls
kindly make it off again
please to put it off now
'''

FOLLOW['other_action_same_device']['open'] = '''
open it again
and open again
open again
open again please
open it up again
open it after all
now open it
now open
and now open
no, open
no open it
back open
reopen it
re-open that
it should be open after all
it may be open again
it can open again
it shouldn't be closed after all
I want it open again
I'd like it open after all
I'd rather it were open
closed was wrong, open
let it be open
let it stand open
let it open again
let the air in again, open it
I forgot something inside, open it again
the dog's still out, open it again
someone's coming, open it again
actually open
actually I want that open
swing it open again
get it open again
OPEN IT AGAIN
opn it agn
kindly make it open again
please to open it again
'''

FOLLOW['other_action_same_device']['close'] = '''
close it again
and shut again
shut again
shut it again
close again please
closed again please
and closed again
now close it
now shut it
now shut
and now shut it
no, close it
no, closed
shut after all
shut it after all
back shut please
it should be shut after all
it can be closed again
it may close again
it shouldn't be open after all
it needn't be open any longer
it mustn't stay open
don't leave it open
don't let it stand open
I want it shut again
I'd like it shut
I'd rather it were closed
open was wrong, closed
we're through, close it
everyone's in, shut it
that's enough fresh air, shut it
it's cold, close it again
the rain's coming in, shut it
pull it to
push it to again
close that behind me
actually closed
actually shut that
SHUT IT AGAIN
cls it agn
kindly make it closed again
please to close it now
'''

FOLLOW['other_action_same_device']['lock'] = '''
lock it again
and lock it
and lock it again
and locked please
and now lock it
now lock it
now lock that
now locked
no, lock it
no, locked
lock again
locked again please
lock that
lock it after all
lock it behind me
lock it up again
it should be locked after all
it should be locked again
it mustn't stay unlocked
don't leave it unlocked
I want it locked again
I'd like it locked
I'd rather it were locked
I'd sleep better if it were locked
unlocked was wrong, lock it
everyone's in, lock it
he's in, lock it again
back on the lock with it
put it back on the lock
turn the key in it again
bolt it again
secure it again
make it safe again, lock
actually locked
actually lock that
LOCK IT AGAIN
lck it
kindly make it locked
please to lock it again
'''

FOLLOW['other_action_same_device']['unlock'] = '''
unlock it again
and unlock it
and now unlock it
now unlock it
now unlock that
no, unlock it
no, unlocked
unlock again
unlocked again please
unlock that
unlock it after all
unlock it for a moment
it should be unlocked after all
it should be unlocked again
it needn't be locked after all
it needn't stay locked
it mustn't be locked
don't keep it locked
I want it unlocked again
I'd like it unlocked
I'd rather it weren't locked
locked was wrong, unlock it
someone's still outside, unlock it
he forgot his key, unlock it again
she's back, unlock it again
take it off the lock again
take the lock off it
get the lock off it again
undo the lock on it
unbolt it again
release it again, unlock
actually unlocked
actually unlock that
UNLOCK IT AGAIN
unlck it
kindly make it unlocked
please to unlock it again
'''

OUT = '''
will it rain on my washing
do I need an umbrella
do I need a brolly today or can I risk it
is it going to snow before the weekend
how warm will it get tomorrow
what's it like outside, weatherwise
weather
weather pls
the weather for Saturday please
forecast for the coast
is there a storm on the way
will the garden gate freeze tonight
should I water the garden or will it rain
when does the sun go down
when does the sun come up tomorrow
what phase is the moon in
is tonight good for stars
how windy is it up on the hill
what's the pollen like
how high is the tide this afternoon
is there black ice on the road to the north shed
what's in the news
any news from the world
headlines please
what happened in parliament today
who won the election
has anything terrible happened while I slept
what do the papers say
read me the morning paper
is the strike over
what's the latest on the bridge that collapsed
who won last night
did we win
what was the score
how did the rugby go
who is top of the league
when do they play again
who holds the record in the hundred metres
which team has the most cups
what time is the match on telly
is the Tour through the mountains yet
google it for me
google how to fix a dripping tap
search the web for second-hand lamps
look online for a cheap heater
find me a website about bees
what does the internet say about knee pain
look up the opening hours of the library
is the chemist open on Sunday
open YouTube
open a browser
go to wikipedia
go on facebook and see what my sister's up to
post this on instagram
tweet that I'm bored
put a photo of the shed on my page
like her picture
what's trending
who unfollowed me
call my mother
ring grandma, she's waiting
phone the plumber
dial 112
get me the police on the line
I want to talk to my son on the phone
call a taxi
get me a cab to the station
hang up
answer the phone, my hands are wet
put the call on hold
who rang me just now
who was that on the phone
any missed calls
play my voicemail
text Anna that I love her on whatsapp
whatsapp my brother
facetime with the grandchildren please
send an e-mail to the landlord
e-mail the invoice to accounts
any mail
have I got post
what does my inbox look like
read me the last mail from my boss
reply to that mail with a polite no
delete all the spam
forward the mail from the bank to my wife
order me a pizza
I fancy sushi, order some
buy milk
get milk, eggs and a loaf delivered
put a new light bulb in my basket
order a replacement pump
find me a cheap fan and buy it
what does a heater like ours cost these days
how much is a decent lamp
is there a sale on garden furniture
where's my parcel
track my parcel
has the delivery left the depot
send the shoes back to the shop
pay the electricity bill
pay the gas bill before they cut us off
transfer fifty to my daughter
what's left in my account
how's my bank balance, be gentle
how are my shares doing
should I sell my shares
what's bitcoin at
how many dollars do I get for a hundred pounds
what's the euro worth
play something by ABBA
play that song that goes la la la
play Bohemian Rhapsody on the kitchen speaker
put on some jazz
some Mozart on the radio please
I want to hear the Beatles
next song
skip this song
who's singing this
what's this tune
sing me something
sing happy birthday
hum me a lullaby
whistle
play the news podcast
start the audiobook where I left it
put the football on the telly
what's on TV tonight
find me a film with a robot in it
put a film on netflix
record the late show
translate "the door is open" into Spanish
how do you say lamp in Portuguese
what's French for gate
what is "Schlüssel" in English
say good morning in Japanese
what does ciao mean
translate this letter from the tax office
put that in Polish for the cleaner
how do I spell rendezvous
what's another word for lovely
what rhymes with curtain
is it "fewer" or "less"
correct my grammar
what's the plural of octopus
write me a poem
a poem about the old lamp please
a sonnet to my heater
roses are red, go on
write a limerick about a rover
tell me a story
tell me a bedtime story about a dragon and a gate
make up a fairy tale
write my wedding speech
write a letter of complaint to the council
write me a cover letter
write an essay on the French revolution
compose a love letter to my wife
rap for me
draw me a cat
paint a picture of the garden
draw a plan of the shed
make me a logo
generate an image of a robot on Mars
show me a photo of a lighthouse
make a picture of gran with a hat
edit this photo so I look thinner
take a photo
take a selfie
film the garden
what does the camera see
is anyone at the door, have a look through the camera
who's that standing in the garden
show me the front camera
is the baby asleep, look
can you see me
can you hear the dog barking
what am I holding
what colour is my jumper
is the stove still hot
how warm is it in the living room
how cold is the cellar
what's the humidity in the bathroom
is there water on the cellar floor
how much petrol is in the car
how full is the rain barrel
what's the air like in here, measured
how much electricity did we use last month
how much power does the heater draw
what did the lamp cost us this year
is the washing done yet
has the dishwasher finished
how long will the dryer take
how much battery is left in the rover
what's the rover seeing right now
where is the rover standing
where's my phone
where's the cat
where are my children
where's my wife
find my keys
how far is it to Leeds
how do I get to the station
what's the quickest way to the airport
is there a jam on the motorway
when does the next bus go
when's the last train home
is my train late
book me a train ticket
book me a flight to Rome
find a hotel by the sea
book a table for four at the Italian
is there a table free tonight
reserve two seats for the opera
what's a good restaurant round here
where can one park near the museum
wake me at seven
wake me up at six tomorrow
set an alarm for half past five
set a timer for the eggs
ten minute timer please
timer, three minutes
tell me when twenty minutes are up
remind me at eight to take my pills
remind me tomorrow to ring the dentist
remind me every Monday about the bins
in an hour shout at me to leave
count down from sixty seconds, ticking
start a stopwatch
how long have I been sitting here
what have I got on today, in my calendar
when is my next appointment
put dentist on Thursday in the calendar
move the meeting to Friday
cancel my haircut
am I free on the fourteenth
invite the team to lunch
who's coming to the meeting
when is Easter next year
is Monday a bank holiday
when do the schools break up
my knee hurts, what should I do
I've got a rash, what is it
is 38.5 a fever
how many of these pills may I take
can I take aspirin with wine
is this mole dangerous
what helps against hiccups
how do I get rid of a cold
I can't sleep, what helps
am I pregnant
should I see a doctor
book me in at the doctor's
what's my blood pressure
how many calories are in a banana
how many steps did I do today
how do I lose weight by summer
is coffee bad for the heart
my tooth aches, any advice
what do I do for a burn
is my landlord allowed to do that
can I sue the neighbour over the fence
do I have to pay this fine
is my contract valid
how do I make a will
can they sack me for that
what does the law say about noise after ten
how do I get a divorce
fill in my tax return
what can I deduct from tax
which insurance do I need for the house
should I marry him
does she love me
should I quit my job
what should I wear
what should I cook tonight
give me a recipe for pancakes
how do I make a béchamel
how long do you boil an egg
what can I do with three courgettes
what wine goes with fish
how do I get red wine out of a carpet
how do I clean a lamp
how do you descale a kettle
how do I bleed a radiator
how do I change a fuse
how do I fix a squeaky door
how do I oil a gate
how does a lock work
how does a pump work
how does a heater make heat
why does the fan rattle
why does a light bulb burn out
why is the sky blue
why is the grass green
why do cats purr
why do onions make you cry
why is the sea salty
who invented the lock
who invented the light bulb
who built the first gate
who was Napoleon
who wrote Hamlet
who painted the Mona Lisa
who's the king of Norway
who's the president of France
who was the first man on the moon
when was the war
when was the telephone invented
when did the Romans leave Britain
when did the Titanic go down
what is the capital of Mongolia
what's the longest river
what's the highest mountain
what is a black hole
what is photosynthesis
what's inside the sun
what does DNA stand for
what's a quark
what do badgers eat
what is the meaning of life
what's the difference between a curtain and a blind
what's love
how old is the universe
how deep is the ocean
how far is the moon
how many people live in India
how many bones has a hand
how tall is the Eiffel tower
how fast is a cheetah
how heavy is an elephant
how big is a football pitch
how do bees make honey
how do planes stay up
do fish sleep
do ghosts exist
is there a god
is there life on Mars
are tomatoes fruit
can pigs look up
can dogs eat chocolate
explain relativity to me
explain the offside rule
explain it like I'm five, why is there night
define entropy
give me the etymology of window
quote Shakespeare
recommend me a book
recommend a film
which phone should I buy
which is better, gas or electric
which lamp would suit the living room
what colour should I paint the door
what shall we call the cat
name for a baby girl
tell me a joke
make me laugh
know any good ones about doctors
knock knock
say something funny
riddle me this
ask me a riddle
play chess with me
let's play twenty questions
let's play a game
hide and seek with the robot, you count
flip a coin
roll the dice
pick a card
pick a lottery number
what are the lottery numbers
what's my horoscope
read my palm
what will happen tomorrow
who's going to win on Sunday
write a python script
write me some javascript for a button
debug this code
why does my program crash
what does segfault mean
fix the bug in my website
how do I sort a list in python
write an sql query
make me a website
make me a spreadsheet of my expenses
make a powerpoint
turn this into a pdf
print the document on the printer
print it in colour, twice
scan this letter
scan for viruses
install the update
install zoom
install a new app
update yourself
update the firmware of the lock
download the manual for the pump
download more memory
uninstall that rubbish
reboot the router
reboot
run npm install
run the tests
execute this script
run rm -rf on the folder
sudo make me a sandwich
ping the server at work
what's my ip address
why is the internet so slow
connect to the bluetooth headset
pair my phone
format the disk
delete notes/todo.md
delete the file
rename the folder to old
move the file into another folder
copy the file to a stick
zip up the notes folder
upload the folder to the cloud
back up my pictures
encrypt the file
share the document with Paul
make a photocopy
commit and push
clone the repository
make me a coffee
make me a sandwich
bring me a beer
do the washing up
vacuum under the bed
walk the dog
feed the cat
water the tomatoes
iron my shirts
do my homework
write my thesis
drive me to work
park the car
mow the lawn
take out the rubbish
change the baby
give me a hug
kiss me
scratch my back
mend the gate
repair the lamp
paint the fence
replace the bulb in the hallway
install a new lock on the front door
build me a shed
weld the pump back together
fold the laundry, robot
pick up my socks with the rover
have the rover dig a hole
fly the drone over the field
who is at home right now
who opened the gate last night
when was the door last opened
is the front door locked
is the light in the cellar on
did the heater run all night
why did the alarm go off
are the windows shut, have a look
how many lights are on
turn back time
make it stop raining
make it Friday
make me rich
make me young again
kill my neighbour's rooster
hack into my ex's phone
tell me his password
what am I thinking
guess how old I am
can you smell the gas
do I look fat in this
does the lamp go with the curtains
is it worth repairing a ten year old fan
did my lottery ticket win
what is the stock of nails in the shop
cn u check the wether 4 me
WHATS THE WEATHER
PLAY MUSIC
play musik pls
wats on telly tonite
kindly book one ticket to Mumbai
kindly tell cricket score
please to order taxi for the airport
weather stop answer soon stop
me want cartoon
can I watch Peppa pwease
sing the twinkle song
why why why is the moon
what noise does the giraffe make
summarise the last meeting for me
transcribe this recording
take minutes of the meeting
proofread my letter
what's wrong with this sentence
count the words in my essay
unit prices at the hardware store, what are they
is the museum free on Sundays
how do I apply for a passport
renew my library books
renew my passport
vote for me in the talent show
cancel my newspaper subscription
cancel my gym
negotiate a better price for my phone plan
how do I tie a bow tie
how do I get the kids to sleep
how do I train a puppy
teach me Italian
teach me the guitar
give me a quiz on history
what's the best way to hang curtains
how many litres does the pump in the fire engine do
which key opens the south gate, a brass one or a steel one
why are barn doors red
is a door still a door when it's ajar
how do I insulate a garage door
what kind of bulb goes in a porch lamp
what's the warranty on the dishwasher
where do they sell fan belts
'''

VAGUE = {}

VAGUE['device'] = '''
switch that on
turn it on
turn it off please
open it please
open up
close that
close it
shut it
shut that thing
lock it
lock up
unlock it
switch it off
off
on
off please
on please
toggle it
flip it
turn that thing on
turn that thing off
switch the thingy on
the whatsit, off
the thingamajig, on please
that gizmo over there, off
do the on thing
I want it on
I want it off
I'd like it open
I'd like that shut
it should be on
it should be off by now
it should be open
why is it open
why is it still on
why is that on
who left it on
make it go
make it brighter
make it warmer
make it quieter
set it to 20
put it at half
put that on 30 percent
set that to 21 degrees
turn something on
switch something off
open one of them
close the other one
not that one, the other one, off
the usual one, on
you know which one, off
you know what I mean, switch it on
that one
the one over there please
the one in the corner, on
start the thing
start it
stop it
stop that
kill it
power off
power on
activate
deactivate it
SWITCH IT ON
TURN IT OFF
trn it on
opn it
kindly switch on
kindly open
please to open
me want it on
that off pwease
could you turn that down
could you open for me
would you mind closing it
might I have it on
is there any chance you'd switch it off
do me a favour and lock it
get that for me, would you
'''

VAGUE['value'] = '''
set {D}
set {D} please
set {D} properly
set {D} differently
set {D} to the right value
set {D} to something else
set {D} the way I like it
set {D} to whatever is good
set {D} the way it ought to be
adjust {D}
adjust {D} a bit
adjust {D} please
change {D} a little
change the setting of {D}
change the level of {D}
another setting for {D}
a different value for {D}
a better value for {D}
a nicer setting on {D}
alter {D}
regulate {D}
tune {D}
tweak {D}
dial {D}
dial {D} in
put {D} to a different value
put {D} at a good level
bring {D} to the right level
{D} isn't set right
{D} needs adjusting
{D} needs setting
{D} wants setting
{D} to, hmm, let me think
set {D} to
set {D} to er
set {D} at, um
{D} should be at a different level
{D} at the proper value please
{D} to the usual
{D} to my favourite
{D} as the doctor ordered
{D}, the setting please
{D} set
SET {D}
SET {D} TO
st {D} pls
kindly set {D}
kindly adjust {D}
please to regulate {D}
do set {D} na
can you set {D}
could you set {D} for me
would you be so kind as to set {D}
might {D} be adjusted
might one adjust {D}
I want {D} set
I'd like {D} set to something sensible
I'd like another value on {D}
my wife wants {D} set
fiddle with {D} a bit
fiddle the knob on {D}
'''

VAGUE['fact'] = '''
remember this
remember that
remember
remember something for me
remember it
remember what I told you
remember please
remember this for me please
please remember something
please remember
memorise
memorise this
memorise something
note this down
note something down for me
note
note it
note that
take a note
take a note please
make a note
make a note for me
make a mental note
keep this in mind
keep that in mind
keep something in mind for me
keep it in your head
bear it in mind
don't forget
don't forget it
don't forget this
don't forget what I said
never forget this
store this
store something in memory
store it
save this in your memory
save it to memory
put this in your memory
put something in your memory
tuck this away
file this away
commit this to memory
hold on to this
hang on to something for me
learn this
I want you to remember something
I want you to know something
I'd like you to remember something
I've something for you to remember
I have to tell you something to keep
I need you to keep something for me
there's something you should remember
there's something I mustn't forget
something I mustn't forget
it's important that you remember
you must remember this
can you remember something for me
could you keep something in mind
would you remember something for me
would you take a note
might I ask you to remember something
let me tell you something to remember
a thing to remember
one for the memory
REMEMBER THIS
REMEMBER
rember this
rmmbr smth
kindly note
kindly remember
please to remember
'''

VAGUE['place'] = '''
go there
go
go go go
go over there
go somewhere
go somewhere else
go to the place
go to that place
go to the other one
go where I told you
go where you were before
go to, er
drive there
drive over there
drive
drive somewhere nice
drive the rover there
drive the robot over
drive it over
move
move it
move the rover
move the robot
move the robot there
move that thing
move over there
move somewhere else
send the rover
send the rover there
send the rover off
send the robot
send the robot over there
send the robot somewhere
send it there
send it away
take the rover there
take the robot to the place
take it there
bring the rover there
bring it over
bring the robot somewhere
get the rover over there
get it over there
get going
get moving
get a move on
off you go
off with the rover
on your way
onward to you know where
head over there
head off
set off
set out
the rover should be somewhere else
the rover is in the way
the robot is in the wrong place
the robot is in the way, put it elsewhere
park the rover
park the robot somewhere
park it
let the rover go
let the robot drive
let it go there
rover, go
robot, move
rover to the thing
rover to the, what's it called
the usual place please, rover
you know the place, send it there
a little trip for the rover
MOVE
GO THERE
mv the robt
kindly move the robot
kindly go there
please to go over there
might the rover be moved
would the robot kindly move
could you send it over
navigate
navigate the robot
'''

VAGUE['file'] = '''
read it
read it to me
read me the file
read the file
read a file
read out the file
read that file
read that document
read me something from my files
read me that
read what's in there
read the other one
read the note
read my note
read that list
read it out
open the file
open a file
open that document
open the document for me
show me the file
show me that file
show me the document
show me the contents
show the contents
show me what I wrote
show me my notes from that file
display the file
print the file
view the file
view it
what's in the file
what's in that file
what's in the document
what's written there
what does it say
what does the file say
what does that document contain
the file please
that file please
the document
cat the file
cat
write a file
write a file for me
write it to a file
write that into a file
write something in the file
write this down in a file
write to the file
make a file
make a new file
make me a document
create a file
create a new document
create one more file
new file
new file please
save it
save it in a file
save that to a file
save this somewhere
save the document
put it in a file
put that in a document
put it in writing
store it in a file
a file please
I want a file written
I want to see the file
I need the file
I need a new file
I'd like to read that file
I'd like a document made
can you read the file
can you write a file
could you open the document
would you read the file to me
might I see the file
my wife wants the file
READ THE FILE
WRITE A FILE
raed the fiel
kindly read the file
kindly create a file
please to open the document
'''

VAGUE['message'] = '''
send a message
send a message please
send the message
send a notification
send a notice
send them something
send it out
send it round
send it to everyone
send word
send it to the log
send something to the log
notify
notify them
notify everybody
notify the family
notify me
notification
notification please
a notification please
a message please
message
message everyone
message the others
message to all
make an announcement
make an announcement please
announce it
announce something
announce it to the house
broadcast
broadcast it
broadcast a message
tell them
tell everyone
tell everybody
tell the others
tell my family
let them know
let everyone know
let people know
let the family know
alert everyone
alert them
an alert please
raise an alert
sound the alert
send an alert
send an urgent message
send an urgent notification
something urgent, tell them
inform everybody
inform the others
inform them
pass it on
pass the word
spread the word
spread the news
put out a message
put out an announcement
push a notification
push something out
ping everyone
ping them
give them a heads up
give everyone a shout
drop them a line
write them a message
log something
log it
make a log entry
put it in the log
I want to send a message
I want to tell everyone something
I want an announcement made
I'd like to send a notification
I'd like to let people know something
I need to inform the others
can you send a message
could you notify the others
would you tell everyone
might a message be sent
SEND A MESSAGE
TELL EVERYONE
snd a msg
kindly inform all
kindly send a message
please to notify
'''

TALK = {}

TALK['greeting'] = '''
hi
hello
hey
hey there
hi there
hello there
hello you
hello hello
hello hello hello
hello again
hi again
hi it's me
hello it's me again
hey it's only me
hey you
hey buddy
hey pal
hey mate
hey robot
hello robot
hello machine
hello computer
hello little box
hello my dear
hello dear
hello old friend
hello house
hello in there
hello, anybody in there
hello? anyone?
hello is this thing on
is anybody home
anybody there
anyone awake
are you there
are you awake
you there?
you up?
u there
yo
yo yo
yoo-hoo
yoohoo
ahoy
ahoy there
aloha
howdy
howdy partner
hiya
hiya love
hiyaa
heya
heyyy
oi oi
oi
ey up
ey up duck
alright
alright mate
alright love
wotcha
wagwan
what's up
wassup
sup
whats up doc
g'day
g'day mate
good day
good day to you
a good day to you sir
good morning
good morning to you
good morning sunshine
good morning world
gd mrning
mornin
morning
morning all
morning, I'm up
top of the morning
rise and shine
wakey wakey
good afternoon
afternoon
afternoon all
good evening
good evening, ladies and gentlemen
evening
evening all
gd evening
greetings
greetings earthling
greetings from the kitchen
salutations
season's greetings
namaste
namaste ji
salaam
salam alaikum
shalom
bonjour
bonjour my friend
buongiorno
ciao bella
hola
hola amigo
guten tag
moin
gruezi
ola
merhaba
konnichiwa
HELLO
HI THERE
HEY
helo
hullo
hlo
hy
heloo
peekaboo
knock knock, hello
hi hi
hewwo
I'm home
honey I'm home
I'm back
I'm back again
here I am
here I am again
it's me
me again
guess who
look who's here
long time no see
long time no chat
we meet again
nice to meet you
pleased to meet you
how do you do
pleasure to make your acquaintance
may the day be kind to you
peace be with you
God bless this house
well hello
well well, good evening
why hello there
testing testing
test
test one two
one two, one two
mic check
tap tap, is it working
'''

TALK['thanks'] = '''
thanks
thank you
thank you very much
thank you so much
thank you kindly
thank you dear
thank you my dear
thank you sir
thank you robot
thank you little box
thank you from the bottom of my heart
thank you thank you thank you
thank you for everything
thank you for your patience
thank you for bearing with me
thank you, that's all
thank you, that will be all
thank you, that was quick
thank you, you're an angel
thanks a lot
thanks a bunch
thanks a million
thanks a ton
thanks ever so
thanks ever so much
thanks very much
thanks awfully
thanks heaps
thanks mate
thanks love
thanks pal
thanks boss
thanks bud
thanks yaar
thanks ji
thanks for that
thanks for the help
thanks for nothing, no just kidding, thanks
thanks, much appreciated
thanks, you saved me
thanks, that's it
thanks, sorted
thanks, lovely
thanks, works
thanks in advance
thx
thnx
thx a lot
thks
tnx
tks
ty
tyvm
tysm
tanks
thank u
thankyou
thank yu
THANK YOU
THANKS
THANKS A LOT
ta
ta very much
ta love
ta muchly
ta mate
cheers
cheers mate
cheers me dears
cheers for that
nice one, cheers
much obliged
I'm much obliged
I'm obliged to you
much appreciated
I appreciate it
I do appreciate it
appreciate that
appreciated
greatly appreciated
grateful
I'm so grateful
I'm very grateful to you
I can't thank you enough
I can't tell you how grateful I am
I thank you
I thank thee
I owe you one
I owe you
I'm in your debt
eternally grateful
how kind
how very kind
how kind of you
that's very kind
that's so kind of you
very kind of you
too kind
you're too kind
you're very kind
bless you
bless your heart
bless your cotton socks
God bless
merci
merci beaucoup
merci vielmal
danke
danke schön
gracias
muchas gracias
grazie
grazie mille
obrigado
dhanyavaad
shukran
shukriya
arigato
tak
tack
spasibo
kiitos
thankies
fank you
tank oo
many thanks
many many thanks
a thousand thanks
big thanks
heartfelt thanks
warmest thanks
with thanks
thanks stop
'''

TALK['how_are_you'] = '''
how are you
how are you today
how are you this morning
how are you this fine evening
how are you doing
how are you keeping
how are you feeling
how are you getting on
how are you holding up
how are you, my friend
how are you then
how are things
how are things with you
how are things in there
how are your circuits
how are the bits and bytes
how r u
how ru
hw r u
hows u
HOW ARE YOU
how do you do today
how do you feel
how do you feel today
how fare you
how fares my little helper
how goes it
how goes the day
how goes the battle
how have you been
how've you been
how is it going
how's it going
hows it goin
how's it hanging
how's life
how's life in the box
how's life treating you
how's tricks
how's things
how's everything
how's your day
how's your day been
how's your day going
how's your night
how's the mood
how's yourself
how's my favourite machine
howzit
how you doing
how you doin
how you been
how ya going
how was your night
how was your day
how did you sleep
did you sleep well
slept well?
are you well
are you all right
are you alright
are you okay
are you ok in there
are you happy
are you feeling well today
are you in good shape
are you in a good mood
are you having a good day
are you tired
are you bored
you okay
you ok hun
you alright
you good
you well
u ok
u good
all good
all good with you
all well
all well I hope
all right in there
everything okay
everything all right with you
everything good
everything fine
everything fine at your end
I hope you're well
I trust you are well
I hope this finds you well
hope you're good
what's new
what's new with you
what are you up to
what's cooking
what's the craic
what gives
what about you, how are you
and you, how are you
and yourself
and how are we today
are we feeling well today
feeling good
feeling all right
having a nice day
having fun in there
keeping well
keeping busy
had your breakfast
you have eaten?
long day?
busy day?
rough day?
'''

TALK['identity'] = '''
who are you
who are you really
who are you then
who are you exactly
who r u
who u
wo are you
WHO ARE YOU
who is this
who is there
who is it
who's this
who's there
who's speaking
who's talking
who am I talking to
who am I speaking with
whom do I have the honour of addressing
with whom do I have the pleasure
who do I have on the line
who made you
who built you
who created you
who trained you
who programmed you
who wrote you
who's your maker
who's your father
who's your boss
who do you belong to
who do you work for
who's behind you
who owns you
what are you
what are you exactly
what are you, actually
what are you called
what are you made of
what are you running on
what are you for
what kind of thing are you
what kind of machine are you
what kind of AI are you
what sort of creature are you
what sort of program are you
what manner of beast are you
what the heck are you
what r u
wat are you
wat model r u
WHAT ARE YOU
what model are you
what model is this
what model am I talking to
what model are you based on
what language model is this
what version are you
what version is this
which model is it
which model are you
which model runs you
which AI is this
which AI are you
which version of you is this
which company made you
which brand are you
what's your name
what's your name again
whats ur name
what's your good name
what is your good name please
what is your name
what name do you go by
what may I call you
what should I call you
what do they call you
what do people call you
do you have a name
have you got a name
do you have a surname
got a name
name please
your name?
your name sir
may I know your name
might I ask who you are
might I enquire as to your nature
may I ask with whom I speak
kindly introduce yourself
kindly tell your good name
introduce yourself
introduce yourself please
tell me about yourself
tell me who you are
tell me what you are
tell me your name
tell me something about you
say who you are
explain yourself
reveal yourself
identify yourself
state your name and business
describe yourself
describe yourself in a sentence
are you a robot
are you a bot
are you a real robot
are you a person
are you a human
are you a man or a woman
are you a boy or a girl
are you a he or a she
are you a computer
are you a machine
are you a program
are you a neural network
are you a language model
are you an llm
are you an AI
are you artificial
are you an alien
are you a ghost
are you a genie
are you alive
are you conscious
are you real
are you sentient
are you human
are you somebody
are you ChatGPT
are you GPT
are you Siri
are you Alexa
are you Claude
are you Gemini
are you Google
are you Jarvis
are you HAL
are you open source
are you big or small
are you a small model
are you clever
are you intelligent
are you old
are you online
are you in the cloud
are you on the internet
are you inside my computer
are you still you
is this a real person
is this a human
is this a bot
is this an AI
is this ChatGPT
is there someone behind this
is there a human on the other end
am I talking to a machine
am I talking to a person
am I chatting with a computer
do I speak with a machine or a man
you are a robot?
you are who?
you human?
u a bot?
r u real
how big are you
how many parameters do you have
how many parameters have you got
how large is your brain
how small are you
how old are you
how smart are you
how do you work
how do you think
how were you made
how were you trained
where are you
where are you from
where do you come from
where do you live
where were you born
where do you run
when were you made
when were you born
when's your birthday
have you got a body
have you got feelings
have you a soul
do you have a brain
do you have a mother
do you have feelings
do you think
do you sleep
do you dream
do you exist
do you run locally
do you run on my machine
'''

TALK['capability'] = '''
what can you do
what can you do for me
what can you do then
what can you all do
what can you actually do
what can I ask you
what can I do with you
what can I say to you
what can I use you for
what can u do
wht can u do
wat can you do
WHAT CAN YOU DO
what all can you do
what are you able to do
what are you capable of
what are you good at
what are you good for
what are you useful for
what are your abilities
what are your skills
what are your talents
what are your features
what are your functions
what are your powers
what are your tools
what are your limits
what are your strengths
what are your tricks
what is it that you do
what is your purpose
what is your job
what is your use
what is in your repertoire
what's in your toolbox
what's in your bag of tricks
what's on the menu
what's possible with you
what's your speciality
what's your party trick
what do you do
what do you do all day
what do you offer
what do you know how to do
what do you understand
what tools do you have
what tools have you got
what commands are there
what commands do you know
what commands do you understand
what sort of things can you do
what kind of help do you give
what services do you provide
what would you do for me
what might one ask of you
what may I expect from you
what can't you do
what aren't you able to do
what else
what else can you do
what else have you got
what else is there
anything else you can do
any other tricks
any other talents
how can you help
how can you help me
how can you be of service
how can you be useful
how could you help an old lady
how do I use you
how do I use this
how does this work
how do I talk to you
how do I start
how may you assist me
how much can you do
how useful are you
help
help me
help please
help!
HELP
hlp
help menu
/help
?help
show help
show me your skills
show me what you can do
show me your tricks
show off a bit
show commands
tell me what you can do
tell me what you're good for
tell me your skills
tell me how you can help
list your skills
list your tools
list your commands
list of commands please
list what you can do
name your talents
enumerate your abilities
explain what you do
explain your functions
describe your abilities
give me an idea of what you can do
give me some examples of what to say
give me an overview of your skills
give me the tour
brief me on what you do
your abilities please
your skills?
your functions?
capabilities
capabilities?
features?
commands?
options?
manual please
instructions please
user guide
kindly tell what you can do
kindly list your functions
please to tell what you are able
may I know what you can do
might I ask what you're able to do
would you tell me what you can do
could you tell me your skills
could you explain to me what you do
can you do anything
can you do anything useful
can you do tricks
can you do magic
can you do more than that
can you do several things at once
can you also do other things
can you also do sums
can you also remember things
can you also read files
can you also switch lights
can you also open doors
can you also lock things
can you also drive the robot
can you also send messages
can you also tell the time
can you calculate
can you count
can you read
can you write
can you remember things
can you control things in the house
can you control the heating
can you control my robot
can you help me
can you understand me
can you understand everything I say
can you understand children
can you speak German
can you speak other languages
can you work without internet
can you work offline
can you learn
can you think
can you hear
can you see
do you do lights
do you do heaters as well
do you do sums
do you do doors
do you do robots
do you do files too
do you know how to switch things
do you know how to open the gate
do you know what you're doing
do you know anything
do you speak English
do you understand plain English
do you understand me
do you understand long sentences
do you take orders
do you need internet
do you work offline
are you able to switch things on
are you able to remember
are you able to do maths
are you able to read files
are you good at maths
are you any good
are you any use
are you of any use to me
are you useful
are you handy around the house
is there anything you can do
is there anything you can't do
is there a manual
is there a list of commands
is there something you're good at
so what's this good for
so what do you do
so what can one do here
and what else
and what can you do
okay what now
now what
I'm new here, what can you do
I don't know what to ask you
I don't know how to use this
I've no idea what you can do
I wonder what you can do
I wonder what you're for
I'd like to know what you can do
my grandson set you up, what do you do
they say you can do things, which
are you just for lights
are you only for the house
could you run a household
'''

TALK['bye'] = '''
bye
bye bye
bye bye now
bye then
bye for now
bye love
bye dear
bye mate
bye robot
bye everybody
byeee
by by
bai
BYE
BYE BYE
buh bye
goodbye
goodbye my friend
goodbye and God bless
goodbye for today
goodbye then
gdbye
good bye sir
good night
good night and sweet dreams
good night, sleep tight
good night little box
good night all
gnight
gd nite
night
night night
nighty night
nite nite
sweet dreams
sleep well
sleep tight
have a good night
have a good one
have a nice day
have a nice evening
have a lovely weekend
have a pleasant night
see you
see you later
see you tomorrow
see you soon
see you around
see you anon
see you when I see you
see ya
see ya later alligator
in a while crocodile
cya
c u
cu l8r
later
laters
later mate
till later
till tomorrow
till next time
till we meet again
until next time
until tomorrow then
so long
so long and thanks for all the fish
farewell
farewell my friend
fare thee well
adieu
adios
au revoir
auf wiedersehen
tschüss
arrivederci
ciao
ciao ciao
sayonara
hasta la vista
hasta mañana
hooroo
toodle-oo
toodle pip
toodles
ta-ta
tata for now
ta ra
ttfn
cheerio
cheery bye
pip pip
over and out
roger and out
signing off
I'm signing off
I'm off
I'm off now
I'm off to bed
I'm off then
I'm out
I'm outta here
I'm leaving
I'm going now
I'm going to sleep
I'm turning in
I must dash
I must be off
I must love you and leave you
I have to go
I've got to go
gotta go
gtg
ttyl
brb
that's all
that's all for now
that's all for today
that's it for today
that will be all
that would be all for today
we're done here
we're done for today
done for today
enough for today
let's call it a day
let's leave it there
off I pop
off I go
take care
take care of yourself
mind how you go
catch you later
catch you on the flip side
talk later
talk to you tomorrow
speak soon
peace out
God be with you
safe travels
keep well
be good
stay well
end of conversation
exit
quit
'''

TALK['praise'] = '''
well done
well done you
well done indeed
well done little one
good job
good job mate
gud job
great job
great work
good work
nice work
nice job
nice one
nice
nicely done
neat
neatly done
good robot
good boy
good girl
good bot
good lad
clever you
clever thing
clever little thing
clever clogs
clever machine
smart cookie
you clever thing
you're clever
you're smart
you're a genius
you're a star
you're a gem
you're a treasure
you're a marvel
you're a legend
you're a darling
you're an angel
you're a clever one
you're good at this
you're better than my husband
you're quicker than I am
you're the best
you're the bee's knees
you're worth your weight in gold
you're brilliant
you're amazing
you're wonderful
you're awesome
you're so helpful
you're very helpful indeed
you are too good
you rock
u rock
ur the best
you did it
you did well
you did that beautifully
you never let me down
you've earned your keep
you've made my day
you make my life easier
what would I do without you
where have you been all my life
I like you
I like this
I love you
I love it
I love how fast you are
I'm impressed
I am most impressed
I couldn't have done it better
I couldn't ask for more
I take my hat off to you
hats off
chapeau
bravo
bravissimo
brilliant
brill
excellent
excellent work
exemplary
superb
splendid
marvellous
magnificent
fabulous
fantastic
terrific
wonderful
perfect
perfect, just so
purrfect
spot on
bang on
first class
first rate
top notch
top marks
ten out of ten
A plus
full marks
gold star for you
five stars
smashing
ace
wicked
cool
cool stuff
sweet
lovely
lovely jubbly
beautiful
bonza
ripper
not bad
not bad at all
not half bad
not too shabby
can't complain
that was quick
that was fast
that worked a treat
that's the spirit
that's my robot
that's what I call service
wow
WOW
wow that was good
yay
hooray
hip hip hooray
amazing
impressive
genius
yes! exactly
exactly what I wanted
just what I wanted
just the ticket
like magic
like a charm
worked like a charm
my hero
'''

TALK['complaint'] = '''
you're useless
you're hopeless
you're slow
you're so slow
you're stupid
you're dumb
you're thick as two short planks
you're no help
you're no help at all
you're not very bright
you're not listening
you're driving me mad
you're annoying
you're wrong
you're wrong again
you're broken
you're a waste of electricity
you never listen
you never understand me
you don't get it
you don't understand
you don't understand a word
you didn't listen
you didn't understand me
you got that wrong
you got it wrong again
you messed up
you misunderstood
you always do the wrong thing
you've got it all wrong
you've let me down
you've had better days
you had one job
you call that help
you could be quicker
you should know better
u suck
ur dumb
YOU ARE USELESS
THIS IS WRONG
WHY DONT YOU LISTEN
wrong
wrong again
wrong wrong wrong
all wrong
that was wrong
that's wrong
that's not right
that's not what I said
that's not what I meant
that's not what I asked for
that's not what I wanted
that's nonsense
that's rubbish
that's no good
that didn't work
that did nothing
that was not helpful
that was no use to anyone
that took forever
that makes no sense
this is useless
this is ridiculous
this is hopeless
this is going nowhere
this is a joke
this doesn't work
this isn't working
this is getting on my nerves
it doesn't work
it didn't work
it's not working
it's still not working
it takes too long
it's always the same with you
nothing works
nothing happened
nothing ever works here
no good
not good
not good enough
not what I wanted
not funny
not again
oh not this again
oh come on
oh for heaven's sake
oh great, wonderful, thank you for nothing
for crying out loud
for pity's sake
give me strength
good grief
ugh
argh
grr
bah
boo
pfft
meh
rubbish
garbage
nonsense
bad robot
bad bot
naughty robot
stupid machine
stupid thing
silly machine
dumb box
bloody thing
blasted contraption
infernal contraption
terrible
awful
dreadful
appalling service
disappointing
I'm disappointed
I'm disappointed in you
I'm not happy with you
I'm not amused
I'm not impressed
I'm annoyed
I'm angry with you
I'm fed up
I'm fed up with you
I'm losing patience
I'm sick of this
I'm getting cross
I hate this
I hate you
I hate computers
I give up
I despair
I expected better
I expected more from you
I've had it with you
I've seen better
I could have done it quicker myself
I'd be faster on foot
I said something else
I didn't say that
I didn't ask for that
I didn't mean that
I don't like your answer
I don't like you
I want my money back
I want to speak to your manager
my toaster is cleverer than you
my cat is more obedient
my old one was better
a brick would be more use
even my dog understands me better
what a load of rubbish
what a mess
what was that supposed to be
what nonsense is this
why are you so slow
why are you so stupid
why can't you get it right
why don't you ever listen
why do you never understand me
how hard can it be
how can one be so dense
is it so difficult
are you deaf
are you asleep
are you kidding me
are you even listening
do you ever listen
did you hear a word I said
can't you do anything right
must I do everything myself
'''

TALK['statement'] = '''
I'm tired today
I'm tired
I'm a bit tired this evening
I'm knackered
I'm hungry
I'm a bit peckish
I'm thirsty
I'm bored
I'm bored stiff
I'm sad
I'm a little sad today
I'm happy
I'm so happy
I'm over the moon
I'm in a good mood
I'm in a foul mood
I'm cold today but it's a nice cold
I'm at work
I'm at home today
I'm in the kitchen
I'm in the garden with a book
I'm lying on the sofa
I'm having a cup of tea
I'm eating soup
I'm reading a good book
I'm knitting a scarf
I'm baking a cake
I'm cooking pasta
I'm watching the birds
I'm waiting for my daughter
I'm expecting guests
I'm getting old
I'm seventy-nine, you know
I'm nearly ninety
I'm only seven
I'm five and a half
I'm left-handed
I'm from Glasgow
I'm from a small village
I'm a teacher
I'm a retired postman
I'm a nurse on nights
I'm no good with computers
I'm new to all this
I'm just thinking aloud
I'm just talking
I'm just saying
I'm only joking
I'm alone tonight
I'm a bit lonely
I'm worried about my sister
I'm looking forward to the weekend
I'm proud of my grandson
I'm getting married in May
I'm off coffee for Lent
I slept badly
I slept like a log
I had a strange dream
I had a dream about a gate
I had soup for lunch
I had a long day
I had a good day
I had a dog once
I had a lamp just like it as a child
I have two cats
I have a cold
I have three sisters
I have a new neighbour
I have a headache
I've got a headache
I've got a day off
I've got new shoes
I've got flour on my hands
I've been gardening
I've been to the market
I've been up since five
I've had a busy week
I've had better days
I've never liked Mondays
I've never been to Paris
I've just come home
I've just had breakfast
I've finished my book
I've painted the shed
I've lost at cards again
I like rain
I like the evenings here
I like the sound of the fan
I like old things
I like robots
I love the smell of bread
I love autumn
I love my garden
I love the sea
I don't like Mondays
I don't like spiders
I don't care for opera
I don't mind the cold
I don't know
I don't believe in ghosts
I never liked that heater
I never drink coffee after four
I bought the lamp in Bristol
I bought a new fan last week
I bought too many apples
I broke a cup
I burnt the toast
I missed the bus
I met an old friend today
I walked ten miles yesterday
I went swimming this morning
I went to bed late
I worked all day
I used to live by the sea
I used to be a carpenter
I used to have a gate like that
I painted the door green last summer
I planted tomatoes
I saw a fox this morning
I saw a film about a robot
I think I'm coming down with something
I think the garden looks nice
I think so
I suppose so
I wish it were Friday
I miss my mother
I miss the summer
I feel good today
I feel a bit under the weather
I feel old
I feel fine
I fell asleep in the chair
I forgot my lunch today
I found a feather
I got up early
I got a letter from my aunt
I can't complain
I grew up on a farm
I live alone
I live on the third floor
I play the violin, badly
I sing in a choir
I work nights
my back aches
my feet hurt
my knees aren't what they were
my tea has gone cold
my cat is asleep on the paper
my cat has a will of her own
my dog is called Bruno
my dog is snoring
my wife is out
my wife is in the garden
my wife picked the curtains
my husband is asleep
my husband snores
my husband built the shed
my son is a pilot
my son broke the fan last year
my daughter starts school soon
my daughter lives abroad
my sister came to visit
my brother is taller than me
my granddaughter drew a picture of you
my grandfather made that gate
my neighbour has a red car
my neighbour is a noisy man
my mum is at work
my mummy is a doctor
my teddy is called Bob
my tooth fell out
my birthday was last week
my favourite colour is green
my house is a hundred years old
my garden is full of bees
my train was late
my English is not so good
we had a lovely evening
we had guests on Sunday
we had no power all morning
we have a new baby
we have been married forty years
we have hens now
we're having fish tonight
we're a family of five
we're all well here
we're back from holiday
we moved here in spring
we went for a walk
we live near the station
we used to have candles only
we like it quiet
we don't have a car
the lamp was a present
the lamp is from my grandmother
the lamp in the hall is an ugly thing
the heater is older than I am
the heater came with the house
the fan is a birthday present
the door was painted last year
the door squeaks
the gate is made of oak
the gate has seen better days
the curtains are from Turkey
the lock is brand new
the pump was expensive
the speaker was my brother's
the robot is funny
the rover has a scratch
the rover got a new wheel on Tuesday
the house is quiet
the house smells of cinnamon
the garden is lovely in May
the garden needs rain
the roses are out
the birds are singing
the kids are asleep
the kids are at school
the children are playing outside
the neighbours are nice
the dog ate my slipper
the cat caught a mouse
the coffee is good today
the soup was too salty
the bread is fresh
the kettle is boiling
the bus was full
the shops were crowded
the sea was rough yesterday
the sun is shining
the wind is up
the moon is beautiful tonight
the plumber was here yesterday
the postman has been
the week went by so fast
the book was dull
the film was too long
the party was fun
the game was a draw
the exam went well
it's raining
it's snowing
it's a lovely day
it's a grey old day
it's hot today
it's Monday again
it's my birthday
it's my day off
it's been a long week
it's been one of those days
it's quiet here tonight
it's nice to have company
it's good to be home
it's funny how time passes
it's only me rambling
it's a small kitchen
it was a pleasure
it was nothing
it was a nice evening
it was my fault
it was like that when I got here
it runs in the family
it never rains but it pours
that lamp was on sale
that was fun
that was my aunt's chair
that reminds me of my youth
that's life
that's just how it is
that's interesting
that's good to hear
that's a pity
this chair is comfortable
this house is old
this tea is too strong
there was a rainbow
there's a spider in the bath
there's a bird on the roof
there's cake left
there's no place like home
he's a good boy
he's always late
he works too hard
she's a lovely girl
she sings in the shower
they got married in June
they live next door
today was a good day
today is a holiday here
tomorrow is another day
yesterday was my birthday
yesterday we were at the zoo
last summer was warmer
last night I couldn't sleep
on Sundays we have roast
in my day we had candles
when I was little we had no fridge
life is good
life is short
time flies
home sweet home
tea is better than coffee
cats are cleverer than dogs
robots are funny
breakfast was good
dinner's in the oven
no news is good news
everybody is asleep already
everything hurts
nothing new here
nobody tells me anything
not much happening here
just thinking
just woke up
just got home
im tired
im so hungry
so tired tdy
feeling a bit blue
had a bad day at wrk
bad day
long day
what a day
what a week
what a lovely evening
SO TIRED
I AM HAPPY
ARRIVED SAFELY STOP ALL WELL STOP
me sleepy
me has a new bike
teddy is sleeping
I am having headache since morning
I am coming from Finland
I am liking this house very much
my good wife has made curry
today is very much hot here
one gets used to everything
one does what one can
you remind me of my brother
you have a nice way of talking
old houses creak
our gate was made by a smith
our rover is called Rosie
our heater is Swedish
our speaker is in the attic, broken
a friend of mine has a robot too
a penny saved is a penny earned
funny old world
could be worse
mustn't grumble
fair enough
as my gran used to say, slowly does it
'''
