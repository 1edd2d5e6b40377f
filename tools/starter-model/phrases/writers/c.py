CONTROL = {
'on': '''
if it's not too much of an imposition, might we have {D} on
I wouldn't object to {D} being on
would it trouble you terribly to switch {D} on
let there be light, beginning with {D:light}
it's gloomy as a crypt in here, so {D:light} please
since nobody else is going to do it, put {D} on
{D}: I'd like it running
kindly bring {D} to life
breathe some life into {D}, would you
{D} needn't stay off on my account
there's no reason for {D} to be off any longer
don't leave {D} off, please
I don't want {D} off any more
{D} shouldn't be off at this hour
why is {D} still off? fix that
could somebody explain why {D} isn't on yet
I can't believe {D} is off. please remedy that
I'm shivering, [so|therefore] {D:heat} should come on
it's freezing, so crank up {D:heat} would ya
my toes have turned blue; {D:heat}, if you'd be so good
it's a stinker today mate, chuck {D:cool} on
bloody hot in here, {D:cool} on please
it's forty in the shade, I'd say {D:cool} has earned its moment
fire up {D}
spark up {D} for us
kick {D} into gear
get {D} going
get {D} up and running, please
go ahead and power up {D}
please action the following: {D} to be switched on
per my last message, {D} needs to be on
for visibility: {D} has to be on before the guests come
let's go live with {D}
energise {D}
energize {D} please
engage {D}
activate {D}, won't you
enable {D}
would you do the honours with {D}? on, I mean
turn {D} off, no wait, I mean on
off, sorry, ON. {D} on.
switch {D}, the... yes, on please
not off, on: {D}
I said {D} on, not off
{D}. On. Thank you.
{D} on
on with {D}
on, {D}, on, if you please
[hey|yo], hit {D:light}
hit {D:light}, my hands are full
illuminate {D:light}
light up {D:light} before someone breaks their neck
someone will trip and sue us, so {D:light} on
I can't see my own hand, put {D:light} on
reading in the dark ruins the eyes, my gran said, so {D:light} please
it's getting dark out and I'd feel better with {D:light} on
the sun has abandoned us again; {D:light}, please
set {D} running
start {D}
start up {D:machine} whenever convenient
{D:machine} may begin
let {D:machine} do its thing
put {D:machine} to work
the laundry won't do itself, so start {D:machine}
everything's loaded, {D:machine} can go
I'd kill for a coffee, so get {D:machine} going
wake {D} up
rouse {D} from its slumber
{D} has been idle long enough
I find myself wanting {D} on
what I'd really love is for {D} to be on
my husband would be much happier with {D} on
the boss wants {D} on when she walks in
the missus reckons {D} ought to be on
grandpa asks whether {D} could be on, so please
the kids are begging for {D}, switch it on
would you mind awfully popping {D} on
pop {D} on, love
stick {D} on, ta
whack {D} on, mate
flick {D} on for me
chuck {D} on, would you
be a dear and turn {D} on
be a good chap and put {D} on
I'd be much obliged if {D} came on
it would be lovely if {D} were on
were {D} to come on I'd be eternally grateful
should you have a second, {D} on
when you get a sec, could {D} go on
as soon as you can, {D} on
no rush at all, but {D} should go on
at your earliest convenience, please turn on {D}
I'm going to need {D} on
we'll be needing {D} switched on
I'm fairly sure it's time for {D} to be on
I was wondering if you might turn on {D}
any chance {D} could be on
is there a world in which {D} gets turned on today
can you not leave me in the dark? {D:light} on please
who turned off {D}? put it back on
some genius switched off {D}, on again please
looks like {D} got turned off, I want it on
can you make {D} work please, it is off
please to make on {D}
{D} please on make
kindly do the needful and switch on {D}
do one thing, put {D} on
turn the {d} on now please and thank you
i need the {d} on
{d} on pls
{d} ON
g'day, could you get {D} on
evening all. {D} on, cheers
hello there, I'd appreciate {D} being switched on
it's awfully quiet in here, {D:sound} on please
silence is overrated, put {D:sound} on
let's have {D:sound} on
[I don't think it'd hurt|it wouldn't hurt] to have {D} on
not having {D} on is driving me nuts
it isn't on yet, {D}, is it? well, it ought to be
get that {d} on before I lose my mind
I can manage most things, but not without {D}. on please
you'll want to switch {D} on, the guests are nearly here
so the guests arrive in ten and the hall looks like a morgue, anyway, {D} on please
long story short I need {D} on
power to {D} please
give {D} some juice
restore power to {D}
have {D} switched on
see to it that {D} is on
make sure {D} is on
ensure {D} is on, please
check that {D} is on and if not, put it on
let me have {D} on
I'll take {D} on, thanks
bring {D} online
get {D} online please
{D} should be on by now, could you see to that
the thing about {D} is that it is of precious little use when it's off
funny how {D} never switches itself on; a hint, that was
so I walked in, banged my shin on the table, swore in front of the vicar, and, well, could you put {D} on
we've the in-laws coming and I refuse to receive them without {D}
I was going to leave {D} off, but I've thought better of it, so on it goes
I'd turn {D} on myself if I weren't up to my elbows in dough
nobody would complain if {D} happened to come on
it cannot possibly be a bad idea to have {D} on
{D} off? no no no, I'd like it on
I haven't the faintest idea why {D} isn't running, get it running
''',
'off': '''
I think {D} has done quite enough for one day, off please
I'd rather {D} weren't on
I would prefer not to have {D} on
would you be so kind as to extinguish {D:light}
douse {D:light}
snuff out {D:light}
kill {D}
cut {D}
kill the {d}, would you
put {D:light} out
lights out: {D:light}
out with {D:light}
out, out, brief candle. I mean {D:light}
there's no earthly reason for {D} to be on
nobody's in there, so why is {D} on? off please
we're not made of money, turn {D} off
the electric bill is obscene, so {D} off
think of the planet and switch {D} off
{D} is eating electricity for nothing, end it
don't leave {D} on
please don't leave {D} on all night
{D} shouldn't be on any more
{D} doesn't need to be on
{D} needn't be on
I don't need {D} any longer
we no longer need {D} on
we can do without {D} now
I can't sleep with {D} on
I can't hear myself think with {D} on, shut it off
I can't concentrate; {D:sound} has to go off
that racket from {D:machine} has to stop
silence {D:sound}
shut {D:sound} up
mute the madness, {D:sound} off
peace and quiet please: {D:sound} off
turn {D} on, er, no, off, turn it off
on, no, off. {D} off.
I meant {D} off, not on
not on, off: {D}
{D} off
{D}: off, please
off with {D}
off you go, {D}
shut down {D}
shut {D} down please
shut off {D}
power down {D}
power off the {d}
deactivate {D}
disable {D}
disengage {D}
de-energise {D}
take {D} offline
decommission {D} for the night
let's sunset {D} for today
going forward I'd like {D} off
action item: {D} off
please ensure {D} is off by close of business, which is now
can you make sure {D} is off
double check {D} is off, and if it isn't, switch it off
see that {D} goes off
have {D} turned off for me
knock {D} off
flick {D} off, mate
flick off {D}, ta
whip {D} off would you
pop {D} off for us
turn off {D} before the wife sees
I forgot {D} again, off please
I left {D} on like an idiot, can you turn it off
did I leave {D} on? if so, off please
oh no, {D} is still on, turn that off
someone left {D} running again
[I fear|I'm afraid] {D} is still on; would you attend to it
the kids left {D} on, as ever. off.
it's broad daylight and {D:light} is burning, how decadent. off please
it's bright enough now without {D:light}
the sun's up, we can spare {D:light}
{D:light} is blinding me, turn it off
{D:light} is giving me a migraine, off
I'm melting, turn {D:heat} off
it's an oven in here, off with {D:heat}
I'm warm enough now, thanks, so {D:heat} can rest
it's turned rather chilly, {D:cool} may go off
I'm freezing because of {D:cool}, kill it
give {D} a rest
let {D} rest
let {D} cool down, turn it off
{D} can sleep now
put {D} to sleep
put {D} to bed
retire {D} for the evening
call it a night for {D}
stop {D}
stop {D:machine}, the job's done
halt {D:machine}
make {D:machine} stop
{D:machine} has finished, off please
that'll do for {D:machine}
that'll do, {D}, that'll do
enough of {D}
I've had enough of {D}
I could do without {D}
would it kill you to switch {D} off
might I ask that {D} be turned off
would you be an angel and turn off {D}
if you'd be so good, {D} off
I'd be grateful were {D} off
I don't suppose you could switch off {D}
I can't say I'm fond of {D} being on
it isn't that I dislike {D}, but off with it please
my daughter says {D} should be off, she's trying to study
my flatmate is complaining about {D}, switch it off
the baby's just gone down so {D} off please
baby sleeping {D} off quick
we are leaving, so {D} must be off
I'm off to work, turn {D} off
heading out, kill {D}
before we go, {D} off
once you've a moment, {D} off
quick, {D} off
hurry, turn off {D}
{d} off pls
turn of {D} please
please to close {D:light}
{D} please off
kindly switch off {D}
switch {D} off na
please do switch off the {d}, I am not needing it
switch it off, {D} I mean
the {d}, turn it off
that blasted {d}, off
pull the plug on {D}
unplug {D}, virtually speaking
cut the power to {D}
no more {D} for tonight
that's me done with {D}
I'm finished with {D}
done with {D} thanks, you can turn it off
I want {D} off
I need {D} off right now
{D} wants switching off
{D} needs turning off
the way I see it {D} has no business being on at this hour
I went round the whole house and blow me if {D} wasn't still on; see to it
I was going to leave {D} on, then I saw the bill, so off
I'd turn {D} off myself but the cat is on my lap
no one's going to miss {D}, switch it off
it can't be good to have {D} on all day, so let's not
there isn't a single reason not to turn {D} off
on? heavens no, {D} off
I'm not saying I dislike {D}, I'm saying I'd like it off
{D} has outstayed its welcome
''',
'toggle': '''
toggle {D}
toggle {D}, please
please toggle the {d}
give {D} a toggle
could you toggle {D} for me
flip {D}
flip {D} to the other state
flip the state of {D}
flip the switch on {D}
invert {D}
invert the state of {D}
reverse the state of {D}, whatever it may be
whatever {D} is doing, make it do the opposite
whatever state {D} is in, I want the other one
if {D} is on turn it off, and if off, on
if {D}'s on, off; if {D}'s off, on
I can't tell whether {D} is on or off, just change it
I don't know if {D} is on, but swap it
I neither know nor care what {D} is now; the other, please
{D}: the contrary of what it is
do the opposite with {D}
the other way round for {D}
switch {D} over
switch {D} to the opposite
switch {D} around
change {D} from whatever it is to whatever it isn't
change the state of {D}
{D}, change state
swap {D} over
swap the state of {D}
make {D} not what it is now
{D} should be the reverse of how it is
{D} toggle
{d} toggle pls
press the button on {D} once
push the switch of {D}, once is enough
hit the switch for {D}
tap {D} once
tap the {d} switch
flick the switch on {D}, whichever way it goes
flick {D} the other way
throw the switch on {D}, whichever way
cycle {D} to its other state
cycle {D} over, one step
alternate {D}
turn {D} on if it's off and off if it's on
turn {D} on, or off if it's already on
turn {D} off unless it's off, in which case on
put {D} in the other position
if {D} happens to be on, off with it; otherwise on
would you kindly toggle {D}
might I trouble you to flip {D}
I'd like {D} toggled
I want {D} toggled
{D} needs a toggle
{D} needs flipping
let's see {D} toggled
toggle the state of {D}
can you toggle {D} real quick
mate, toggle {D}
toggle that {d}
toggle {D} when you're free
toggle, {D}
turn {D} off, no, on, oh just toggle it
on or off, I've lost track, toggle {D}
my son wants {D} toggled, don't ask me why
humour me and toggle {D}
''',
'open': '''
would you get {D}, I heard knocking, open it
get {D} open
open {D}
open up {D}
open {D} up, it's stuffy
it's unbearably stuffy, could we have {D} open
I could use some air, so {D} open please
I need fresh air, {D}
the cat is scratching at {D}, let her through
someone's waiting outside, open {D}
there's a fellow outside with a parcel; {D}, if you please
I've got my hands full of groceries, open {D}
my arms are full, {D} please
I'm pulling into the drive, {D} open
I'm almost home, would you have {D} open
I'm standing in front of {D} like a fool, open it
open sesame, {D}
{D}: open
{D} open
{d} open pls
open the {d}
open the {d} now please
throw open {D}
fling {D} wide
draw back {D}
draw {D} open
pull {D} open
pull back {D}
slide {D} open
roll up {D}
raise {D}
lift {D}
part {D}
swing {D} open
crack {D} open
unfurl {D}
don't leave {D} shut
don't keep {D} closed
{D} shouldn't be closed
{D} should not be shut at this hour
{D} needn't be closed
why's {D} closed? open it
no point in keeping {D} shut
close {D}, no I'm being silly, open it
shut, I mean open, {D}
not closed, open: {D}
I'd prefer {D} open
I'd like {D} to stand open
I'd be glad to see {D} open
would it be a bother to open {D}
might {D} be opened
may I have {D} open, please
if you wouldn't mind opening {D}
be a sport and open {D}
would you kindly open {D}
kindly open {D} for the guests
let the daylight in through {D}
let some light in, open {D}
let the morning in: {D}
let the breeze in, open {D}
it's a glorious day, open {D}
it's a crime to keep {D} shut on a day like this
get {D} open would ya mate
mate, open {D}, I'm roasting
the delivery bloke's here, open {D}
the courier can't get in, {D} please
my brother is outside, open {D} for him
mum wants {D} open
make {D} open
make sure {D} is open
see that {D} stands open
leave {D} open
have {D} opened
I want {D} wide open
all the way open with {D}
fully open {D}
please open for me the {d}
I burnt the toast and the whole place reeks, so {D}, open, quick
the piano is being delivered and it won't fit through a closed door, ha, so open {D}
I'd open {D} myself if my back weren't playing up
it can't hurt to have {D} open for a bit
nobody can get in while {D} is shut, so open it
''',
'close': '''
close {D}
close {D} up
shut {D}
shut the {d}, were you born in a barn
was somebody born in a tent? shut {D}
there's a draught, {D} please, shut
there's a terrible draft, close {D}
it's blowing a gale in here, shut {D}
it's starting to rain, close {D}
it's bucketing down, shut {D} quick
looks like a storm, so I'd rather {D} were closed
the flies are getting in, mate, shut {D}
the mozzies are coming in, close {D}
the dog will get out, close {D}
the heating's on and {D} is open, how wasteful. close it
{D} is still open, would you see to that
{D} shouldn't be open any more
{D} should not be left open
don't leave {D} open
please don't leave {D} gaping
I don't want {D} open
I'd feel safer with {D} closed
I'd rather have {D} closed
I would prefer it if {D} were shut
no reason to keep {D} open
{D} needn't stay open
we've no further need of {D} being open
{D}: closed, please
{D} closed
{D} shut
{d} close pls
close the {d}
close the {d} behind me
shut {D} behind us
draw {D} closed
pull {D} to
pull {D} shut
push {D} to
slide {D} shut
bring down {D}
bring {D} down
lower {D}
let down {D}
roll {D} down
seal {D}
seal up {D}
swing {D} shut
open {D}, no wait, close it
open, sorry, close {D}
I said close {D}, not open it
not open, closed: {D}
who left {D} open? shut it please
I left {D} open again, silly me, close it
did I leave {D} open? better shut it
I think I forgot to close {D}, do it for me
oh dear, {D} is open. would you be so kind
the neighbours can see in, close {D}
I don't fancy being watched, close {D}
the sun's in my eyes, {D} closed please
too bright, close {D}
I can't see the telly with that glare, {D} closed
my wife's cold, shut {D}
the kids never close {D}, so you do it
would you be so good as to close {D}
might I ask you to shut {D}
could {D} perhaps be closed
if it's no bother, {D} closed
make sure {D} is closed
check {D}, and close it if it isn't
see to it that {D} is shut
have {D} closed before nightfall
kindly close {D}
please to close {D}
do close {D}, there's a dear
it would be nice if {D} closed
time to close {D}
get {D} shut
I've just sat down and I can feel the cold creeping in, so be a dear and shut {D}
the paper's blowing off my desk, kindly close {D}
it's not that I mind fresh air, but {D} should be shut
I'd shut {D} myself, only I'm in the bath
it isn't wise to leave {D} open overnight, so close it
''',
'lock': '''
lock {D}
lock up {D}
lock {D} up tight
lock the {d}
lock the {d} please, I'm paranoid
I'm not superstitious but lock {D}
I never feel safe unless {D} is locked
I can't sleep unless {D} is locked
I won't sleep a wink with {D} unlocked
one can't be too careful: {D} locked, please
you never know who's about, lock {D}
there was a burglary down the street, so lock {D}
strange noises outside, lock {D} now
secure {D}
secure the {d} for the night
make {D} secure
bolt {D}
bolt the {d}
latch {D}
deadbolt {D}
bar {D}
batten down {D}
turn the key in {D}
throw the bolt on {D}
engage the lock on {D}
put {D} on the latch
put the lock on {D}
{D} locked
{D}: lock it
{D} lock pls
{d} lock
don't leave {D} unlocked
{D} shouldn't be unlocked
{D} must not stay unlocked
I don't want {D} unlocked
I'd rather {D} weren't unlocked
did I lock {D}? lock it anyway
I can't remember if I locked {D}, please do
not sure {D} is locked, make sure it is
make sure {D} is locked
check that {D} is locked, otherwise lock it
see that {D} gets locked
ensure {D} is locked per policy
security wants {D} locked
my landlady insists {D} be locked
my wife is asking you to lock {D}
the kids are in bed, lock {D}
we're away for the weekend, lock {D}
I've just left the house, lock {D}
I'm halfway to work and never locked {D}, would you
everyone's in, you can lock {D}
the last guest has gone, so {D} may be locked
unlock, no, lock {D}
unlock {D}, scratch that, lock it
I meant lock {D}, not unlock
would you mind locking {D}
might you lock {D} for me
could I get {D} locked
I'd be obliged if {D} were locked
if it isn't too much trouble, lock {D}
when you've a moment, {D} wants locking
have {D} locked
keep {D} locked
get {D} locked
locking {D} would be a fine idea
lock {D} before you do anything else
nobody gets in: lock {D}
keep the riffraff out, lock {D}
please make lock {D}
kindly lock {D}
call me old-fashioned, but I like {D} locked after dark
I watched a thriller and now I won't rest until {D} is locked
it wouldn't be prudent to leave {D} unlocked
I'd go down and lock {D} myself, but I'm already in my pyjamas
''',
'unlock': '''
unlock {D}
unlock the {d}
unlock {D} for me
I forgot my keys, unlock {D}
I've locked myself out like a fool, {D} please
I'm stuck outside, unlock {D}
I've no key for {D}, would you
my sister's coming and hasn't a key; unlock {D}
the cleaner has arrived, so {D} may be unlocked
the plumber needs in, unlock {D}
the nurse is here, unlock {D} for her
guests are due any minute, {D} unlocked please
they can't get in: {D}
{D} unlocked
{D}: unlock
{D} unlock pls
{d} unlock
undo the lock on {D}
undo {D}
unbolt {D}
unlatch {D}
unbar {D}
slide the bolt back on {D}
release {D}
release the lock on {D}
disengage the lock on {D}
free {D}
take the lock off {D}
turn the key the other way in {D}
remove the lock from {D}
don't keep {D} locked
don't leave {D} locked
{D} shouldn't be locked
{D} needn't be locked
{D} doesn't have to be locked any more
no need for {D} to stay locked
I don't want {D} locked
why on earth is {D} locked? undo that
who locked {D}? unlock it please
lock, I mean unlock, {D}
lock {D}, no, other way, unlock it
not locked, unlocked: {D}
let me in through {D}
let him in, unlock {D}
let her in, {D} please
let them through {D}, it's locked
would you be so kind as to unlock {D}
might {D} be unlocked, please
could you please have {D} unlocked
I'd appreciate {D} being unlocked
I need {D} unlocked
I want {D} unlocked
I'm on the doorstep, unlock {D}
I'm at {D} with the shopping, unlock
be a legend and unlock {D}
be a love and unlock {D}
mate, can ya unlock {D}
kindly unlock {D}, I have reached
I reached home, unlock {D}
make {D} unlocked
make sure {D} is unlocked
see to it that {D} is unlocked
get {D} unlocked before the movers get here
unlock {D} when you can
unlock {D}, there's no reason not to
I trust everyone here, unlock {D}
give the gardener access: unlock {D}
grant access, {D}
allow entry at {D}
unsecure {D}
my mother-in-law has been standing in front of {D} for five minutes, so unlock it before she starts
there's no sense in keeping {D} locked while we're all home
I'd use my key on {D}, had I not left it at work
it's not necessary for {D} to be locked, so undo it
''',
'set': '''
set {D} to {v}
{D} to {v}
{D} at {v}
{D} {v}
{D}: {v}
{v} on {D}
{v} for {D}
{v}, {D}
{v} would suit me, for {D}
I'd say {v} for {D}
make {D} {v}
make it {v} on {D}
put {D} at {v}
put {D} on {v}
get {D} to {v}
bring {D} to {v}
bring {D} to around {v}
take {D} to {v}
have {D} at {v}
keep {D} at {v}
hold {D} at {v}
hold {D} steady at {v}
leave {D} on {v}
turn {D} to {v}
dial {D} to {v}
dial {D} in at {v}
crank {D} to {v}
whack {D} on {v}
chuck {D} on {v}, ta
bung {D} on {v}
stick {D} at {v}
nudge {D} to {v}
ease {D} to {v}
tweak {D} to {v}
tune {D} to {v}
adjust {D} to {v}
adjust {D} so it reads {v}
alter {D} to {v}
change {D} to {v}
change the setting of {D} to {v}
shift {D} over to {v}
move {D} to {v} on the dial
calibrate {D} to {v}
regulate {D} to {v}
configure {D} for {v}
fix {D} at {v}
peg {D} at {v}
cap {D} at {v}
limit {D} to {v}
update {D} to {v}
let {D} be {v}
let's go with {v} for {D}
let's settle on {v} for {D}
let's align on {v} for {D}
let's compromise: {D} at {v}
after much deliberation, {v} for {D}
for the sake of domestic peace, {D} at {v}
my wife wants {D} at {v}
himself would like {D} on {v}
the doctor recommends {v}, so {D} accordingly
the baby's room ought to be cosy: {D:heat} at {v}
it's a touch nippy, {D:heat} to {v} please
I'm frozen solid, {D:heat} to {v}
it's turned cold, could {D:heat} be {v}
I'm sweating like a horse, {D:cool} to {v}
it's a scorcher, {D:cool} at {v}
a softer mood please, {D:light} at {v}
the mood calls for {D:light} at {v}
dim {D:light} to {v}
brighten {D:light} to {v}
film night, {D:light} at {v}
I can't read like this, {D:light} to {v}
too glaring, {D:light} at {v}
I can barely hear it, {D:sound} to {v}
the neighbours are banging on the wall, {D:sound} to {v}
turn up {D:sound} to {v}
turn {D:sound} down to {v}
lower {D} to {v}
drop {D} to {v}
reduce {D} to {v}
raise {D} to {v}
lift {D} to {v}
bump {D} to {v}
up {D} to {v}
down to {v} with {D}
up to {v} with {D}
not too much, not too little: {D} at {v}
neither hot nor cold, {D:heat} at {v}
nothing more than {v} for {D}
no more than {v} on {D}
not higher than {v} for {D}, so set it there
don't let {D} go past {v}, set it there
I don't want {D} at anything but {v}
anything other than {v} is wrong, {D} please
a bit more, well, say {v}, for {D}
a bit higher, no, let's be precise: {v} on {D}
would you mind setting {D} to {v}
might {D} be set to {v}
may I request {v} for {D}
I'd be most grateful for {v} on {D}
would {v} be possible for {D}
is {v} feasible for {D}? then do it
could we try {D} at {v}
could we have {D} at {v}, pretty please
what about {D} at {v}
how about {v} for {D}
if it's all the same to you, {D} at {v}
I'd be happier with {D} at {v}
I'd like {D} to be at {v}
I want {D} on {v}
I need {D} at {v}
{D} ought to be at {v}
{D} should sit at {v}
{D} should read {v}
{D} wants to be at {v}
target for {D}: {v}
setpoint {D} {v}
value for {D}: {v}
{D} equals {v}
{D} level {v}
{d} {v} pls
please make {D} on {v}
kindly keep {D} at {v} only
keep {D} {v} na
when you get a chance, {D} to {v}
sometime soon, {D} at {v}
cheers, and {D} at {v}
thanks, could you also get {D} to {v}
open {D:opener} to {v}
close {D:opener} to {v}
{D:opener} at {v}, so there's some air
I've been fiddling with {D} all morning and the only thing I can bear is {v}
the manual says {v} for {D}, and who am I to argue with the manual
he says tomato, she says tomahto, but we both agree on {v} for {D}
it wouldn't be unreasonable to have {D} at {v}
I shan't be content until {D} is at {v}
whatever {D} is at now, it isn't {v}, and it should be
{D} isn't at {v} yet, is it? kindly fix that
since it's only the two of us, {v} will do for {D}
''',
}

MOVE = {
'forward': '''
forward {n}
forward, {R}
ahead {n}, {R}
{R} forward {n}
{R}, onward
{R}, onwards {n}
onward {n}
straight on for {n}
straight ahead, {R}, {n}
dead ahead, {R}, {n} please
drive {R} {n} forward
drive {R} straight on
march {R} {n} forward
march on, {R}
roll {R} {n} ahead
roll {R} forward a touch
let {R} roll forward {n}
inch {R} forward
inch {R} forward by {n}
nudge {R} forward {n}
edge {R} ahead {n}
creep {R} forward {n}
push {R} forward {n}
push on, {R}
press on {n}, {R}
advance {n}
advance {R} {n}
advance {R}
have {R} advance by {n}
proceed {n}, {R}
{R} may proceed
{R} may proceed {n}
{R} shall go {n} forward
send {R} ahead {n}
send {R} forward
take {R} forward {n}
move {R} {n} to the front
move {R} up {n}
bring {R} forward by {n}
make {R} go forward {n}
get {R} moving forward
get {R} {n} further along
I'd like {R} {n} further ahead
{R} needs to be {n} further forward
{R} isn't far enough along, {n} forward
{R} stopped short, forward {n} more
don't let {R} just stand there, forward
not back, forward, {R}, {n}
back, no, forward {n}, {R}
{n2} forward, sorry, {n}, {R}
{R} ahead {n2}, make that {n}
forward {n2}... on reflection {n}, {R}
would you drive {R} ahead {n}
might {R} advance {n}, please
would it be possible for {R} to go {n} forward
if {R} could go forward {n} I'd be delighted
whenever you're ready, {R} forward {n}
full steam ahead, {R}
chuck {R} forward {n}
shove {R} {n} ahead
go go go, {R} forward {n}
{n} ahead with {R}
{n} forward
{n} straight on, {R}
mate, run {R} forward {n}
there's nothing in the way, {R} forward {n}
the path is clear, so {R} can go straight ahead {n}
onwards and upwards, well, onwards: {R} {n}
{R} please go front {n}
kindly move {R} {n} ahead
continue forward {n}, {R}
carry on {n}, {R}
I measured it twice and {R} still isn't close enough, so {n} forward please
I was about to say back, but forward it is, {R}, {n}
there's no turning back now, {R}, onward {n}
''',
'back': '''
back {n}
{R} back {n}
{R}, back
back up, {R}
back up {R} {n}
back {R} up by {n}
back it up {n}, {R}
reverse {R}
reverse {R} {n}
{R} in reverse for {n}
put {R} in reverse, {n}
chuck {R} in reverse, {n}
retreat {n}, {R}
{R}, retreat
{R} shall beat a retreat of {n}
a tactical retreat of {n} for {R}
discretion is the better part of valour; {R} back {n}
withdraw {R} {n}
withdraw {R}
pull {R} back {n}
pull back, {R}
draw {R} back {n}
ease {R} backwards {n}
inch {R} backwards
nudge {R} back {n}
roll {R} backwards {n}
let {R} roll back {n}
drive {R} backwards {n}
drive {R} {n} to the rear
move {R} backward {n}
move {R} back a bit
send {R} back {n}
take {R} back {n}
fall back {n}, {R}
{R} has gone too far, back {n}
{R} overshot by {n}, bring it back that much
{R} is too close to the wall, reverse {n}
{R} went past it, back {n}
too far! {R} back {n}
whoa, {R} back up
easy there, {R}, back {n}
not forward, back, {R}, {n}
forward, no, backwards {n}, {R}
back {n2}, or rather {n}, {R}
{R} back {n2}, correction, {n}
reverse {R} {n2}, wait, {n} is better
would you kindly reverse {R} {n}
might {R} step back {n}
I'd prefer {R} {n} further back
could {R} be persuaded to back off {n}
if you don't mind, {R} backwards by {n}
make {R} go backwards {n}
get {R} to back off {n}
have {R} retreat {n}
{n} backwards with {R}
{n} in reverse, {R}
{n} back
I need room here, {R} back {n}
give me some space: {R} back
give us {n} of room, back {R} up
mate, back {R} up {n}, it's on my foot
{R} is in my way, back it up {n}
please to go back {R} {n}
I've gone and driven {R} nose first into the skirting board, back it up {n}
I was about to say forward, but no: back, {R}, {n}
regroup: {R} back {n}
''',
'left': '''
left {n}
{R} left
{R} left {n}
{R} to the left {n}
{R}, a left please
hang a left, {R}
chuck a left, {R}
hang a left with {R} for {n}
turn {R} left
turn {R} left and go {n}
swing {R} left {n}
steer {R} left
steer {R} to the left by {n}
veer left, {R}
veer {R} left {n}
bear left with {R} {n}
bear {R} left
shift {R} {n} to the left
shift {R} left
slide {R} left {n}
scoot {R} left {n}
shuffle {R} to the left {n}
nudge {R} left
nudge {R} {n} leftwards
edge {R} leftward
sidestep left {n}, {R}
{R} leftwards {n}
move {R} left by {n}
move {R} over to the left
drive {R} off to the left {n}
send {R} left {n}
send {R} to the left
take {R} left for {n}
{R} should go left {n}
{R} ought to be {n} more to the left
{R} needs to come left {n}
I'd like {R} {n} to its left
right, no, left, {R}, {n}
not right, left: {R} {n}
right {n2}, I beg your pardon, left {n}, {R}
left {n2}, hmm, {n}, {R}
{R} left {n2}, sorry, I meant {n}
would you take {R} left {n}
might {R} go {n} to the left
could {R} keep left for {n}
if possible {R} leftwards
kindly turn {R} left side {n}
make {R} go left {n}
get {R} going left
have {R} veer left
there's a puddle on the right, so {R} left {n}
obstacle! {R} left
mate, {R} left {n}
{n} left with {R}
{n} to the left
left left left, {R}
left hand side {n}, {R}
I'd have gone right, but they all say left, so {R} left {n}
if {R} doesn't go left {n} it'll hit the wall
''',
'right': '''
right {n}
right, {R}, to the right {n}
{R} right
{R} right {n}
{R} to the right
{R}, a right please
hang a right, {R}
chuck a right with {R}
make a right, {R}, {n}
turn {R} right
turn {R} to the right for {n}
swing {R} right {n}
steer {R} right {n}
steer {R} to the right
veer right, {R}
veer {R} right by {n}
bear right {n}, {R}
bear {R} to the right
shift {R} {n} right
shift {R} to the right
slide {R} to the right {n}
scoot {R} right
shuffle {R} {n} to the right
nudge {R} right {n}
nudge {R} rightwards
edge {R} right by {n}
sidestep right {n}, {R}
{R} rightwards {n}
move {R} {n} to the right
move {R} over right
drive {R} right {n}
send {R} right
send {R} {n} to the right
take {R} off to the right {n}
{R} should come right {n}
{R} needs {n} more to the right
I'd like {R} moved right by {n}
left, no, right, {R}, {n}
not left but right, {R}, {n}
left {n2}, pardon, right {n}, {R}
right {n2}, rather {n}, {R}
{R} right {n2}, strike that, {n}
would you swing {R} right {n}
might {R} go right
could {R} keep to the right for {n}
if I may, {R} {n} to the right
kindly take {R} right side {n}
make {R} go right {n}
get {R} heading right
have {R} turn right
the left is blocked, so {R} right {n}
two wrongs don't make a right, but {R} can: {n}
mate, {R} right {n}
{n} right with {R}
{n} to the right
right hand side {n} with {R}
all right, {R} right {n}
I'd have gone left, but the map says right, so {R} right {n}
if {R} doesn't go right {n} it'll end up in the pond
''',
'north': '''
north {n}
{R} north
{R} north {n}
northward, {R}
northwards {n}, {R}
{R} northward {n}
head north, {R}
head {R} north for {n}
drive {R} due north
drive {R} due north {n}
due north {n}, {R}
point {R} north and go {n}
go {n} towards the north with {R}
set {R} on a northerly course, {n}
{R} to the north by {n}
send {R} north
send {R} {n} northwards
take {R} north {n}
move {R} north
move {R} {n} up north
shift {R} north by {n}
{R} should go north {n}
{R} needs to be {n} further north
south, no, north {n}, {R}
not south, north, {R}
north {n2}, make it {n}, {R}
would you drive {R} north {n}
might {R} venture north {n}
{R} longs for the north, {n} please
nudge {R} northward
have {R} travel north {n}
follow the pole star, {R}, I mean north, {n}
north side {n} {R} please
''',
'south': '''
south {n}
{R} south
{R} south {n}
southward, {R}
southwards {n}, {R}
{R} southward {n}
head south, {R}
head {R} south {n}
drive {R} due south
due south for {n}, {R}
point {R} south and go {n}
go {n} to the south with {R}
set {R} on a southerly heading, {n}
{R} to the south {n}
send {R} south
send {R} {n} southwards
take {R} south {n}
take {R} down south
move {R} south
move {R} {n} south
shift {R} {n} southward
{R} should go south by {n}
{R} has to be {n} further south
north, sorry, south {n}, {R}
not north, south: {R}
south {n2}, actually {n}, {R}
would you mind driving {R} south {n}
might {R} go a little south
I want {R} {n} south of where it is
let {R} migrate south {n}
have {R} roll south {n}
things may go south, and so should {R}, {n}
kindly send {R} south side {n}
''',
'east': '''
east {n}
{R} east
{R} east {n}
eastward, {R}
eastwards {n}, {R}
{R} eastward {n}
head east, {R}
head {R} east {n}
drive {R} due east
due east {n}, {R}
point {R} east and go {n}
go {n} toward the east with {R}
set {R} on an easterly course, {n}
{R} to the east by {n}
send {R} east
send {R} {n} eastwards
take {R} east {n}
take {R} out east
move {R} east
move {R} {n} east
shift {R} {n} eastward
{R} should go east {n}
{R} must be {n} further east
west, no, east {n}, {R}
not west, east, {R}
east {n2}, no, {n}, {R}
would you steer {R} east {n}
might {R} go eastward a little
I want {R} {n} east of here
towards the sunrise, that is east, {R}, {n}
have {R} travel east {n}
edge {R} eastwards
kindly send {R} east side {n}
''',
'west': '''
west {n}
{R} west
{R} west {n}
westward, {R}
westwards {n}, {R}
westward ho, {R}, {n}
{R} westward {n}
head west, {R}
head {R} west {n}
drive {R} due west
due west {n}, {R}
point {R} west and go {n}
go {n} toward the west with {R}
set {R} on a westerly course for {n}
{R} to the west {n}
send {R} west
send {R} {n} westwards
take {R} west {n}
take {R} out west
move {R} west
move {R} {n} west
shift {R} {n} westward
{R} should go west {n}
{R} ought to be {n} further west
east, no, west {n}, {R}
not east, west, {R}
west {n2}, I mean {n}, {R}
would you mind sending {R} west {n}
might {R} go west a bit
go west, young {R}, {n}
I want {R} {n} west of here
have {R} trundle west {n}
kindly send {R} west side {n}
''',
'place': '''
{R} to {L}
{R}: {L}
{R} {L}
send {R} to {L}
send {R} off to {L}
send {R} over to {L} when you can
dispatch {R} to {L}
deploy {R} to {L}
despatch {R} to {L} at once
route {R} to {L}
route {R} via the shortest way to {L}
navigate {R} to {L}
guide {R} to {L}
escort {R} to {L}
steer {R} toward {L}
drive {R} to {L}
drive {R} over to {L}
take {R} to {L}
bring {R} to {L}
get {R} to {L}
get {R} over to {L}, pronto
move {R} to {L}
relocate {R} to {L}
transfer {R} to {L}
park {R} at {L}
park {R} by {L}
station {R} at {L}
position {R} at {L}
put {R} at {L}
let {R} wander over to {L}
let {R} go to {L}
have {R} go to {L}
have {R} report to {L}
make {R} go to {L}
off to {L}, {R}
off you go to {L}, {R}
go to {L}, {R}
{R}, make your way to {L}
{R}, betake yourself to {L}
{R}, proceed to {L}
{R} should be at {L}
{R} ought to be at {L} by now
{R} is needed at {L}
{R} is expected at {L}
{R}'s presence is requested at {L}
they're waiting for {R} at {L}
I want {R} at {L}
I'd like {R} to visit {L}
I'd love to see {R} at {L}
my dad needs {R} at {L}
there's work at {L}, send {R}
something's up at {L}, {R} had better go there
{R} has no business here, send it to {L}
{R} can't stay here, {L} please
{R} isn't needed here, off to {L} with it
not here, {R}, to {L}
why isn't {R} at {L}? send it there
would you escort {R} to {L}, please
would it be possible to have {R} at {L}
might {R} be sent to {L}
could {R} pay a visit to {L}
could {R} swing by {L}
if you'd be so kind, {R} to {L}
when you have a sec, {R} to {L}
destination for {R}: {L}
target location {L}, {R}
next stop {L}, {R}
to {L}, {R}
to {L} with {R}
to {L} and don't spare the horses, {R}
mate, run {R} over to {L}
whip {R} round to {L}
shoot {R} across to {L}
kindly take {R} to {L} only
please {R} go {L}
{R} must go to {L} please
I promised the kids they'd find {R} at {L}, so make an honest woman of me and send it there
I was going to leave {R} where it is, however {L} would be better
it's no use having {R} here when it's wanted at {L}
{R} isn't at {L} yet, is it? have it go there
forget where {R} was going, {L} instead
''',
}

NOTIFY = {
'plain': '''
notify me: {m}
notification: {m}
notify: {m}
a notification saying {m}
a notification that reads {m}, please
a small notification if you will: {m}
put up a notification: {m}
pop up a note that says {m}
pop up: {m}
popup, {m}
let a popup say {m}
show a message: {m}
show me {m} as a notification
show a notification with {m}
show this on the screen: {m}
show on desktop: {m}
display {m} on the desktop
display the following: {m}
display this notice, {m}
display a notice reading {m}
flash up {m}
flash {m} on my screen
put {m} on the screen
put {m} on my desktop as a notification
put this up as a notification: {m}
stick a notification up, {m}
chuck up a notification: {m}
whack {m} up on the screen
send me a notification: {m}
send a notification that says {m}
send a desktop notification: {m}
send the note {m} to my screen
send a little nudge: {m}
give me a nudge on screen: {m}
give me a notification with the words {m}
give notice: {m}
ping me: {m}
ping me with {m}
drop me a note on the desktop: {m}
drop a notification, {m}
post a notification: {m}
post {m} on the desktop
post this to the desktop: {m}
raise a notification, {m}
issue a notice: {m}
issue a notification with the text {m}
publish a notification: {m}
broadcast on my desktop: {m}
announce on screen: {m}
let the screen announce {m}
tell me on the screen: {m}
tell me via notification: {m}
tell whoever sits at the computer: {m}
tell my wife on the screen {m}
let the screen show {m}
let whoever's at the desk know: {m}
let me know by notification: {m}
let everyone at the desktop know, {m}
I'd like a notification: {m}
I'd like a popup that says {m}
I'd be grateful for a notification reading {m}
I want a notification saying {m}
I want to see {m} pop up
I need a notification, text: {m}
I need a message on the screen saying {m}
my memory is a sieve, so put up a notification: {m}
I'll forget otherwise, show a notification: {m}
lest I forget, notify me: {m}
lest we forget, a notification: {m}
so nobody overlooks it, notification: {m}
so that my husband sees it, show a notification: {m}
because nobody reads my e-mails, notification: {m}
would you notify me, {m}
would you be so kind as to show a notification: {m}
would you mind popping up {m}
would it be possible to display a notification: {m}
might I have a notification that says {m}
may I get a notification with {m}
could you flash a notification saying {m}
could we have {m} as a notification
could you let the desktop say {m}
can you do me a notification, {m}
can you pop {m} on the screen for me
can I get a notification {m}
please notify: {m}
please notify me that {m}
please display the message {m}
please let a notification appear: {m}
kindly notify me: {m}
kindly display {m}
kindly show one notification that {m}
do show a notification: {m}
make a notification: {m}
make a notification of this: {m}
make {m} pop up
make it pop up on screen: {m}
create a notification, content: {m}
create a desktop notice: {m}
trigger a notification with {m}
trigger notification {m}
fire off a notification: {m}
fire a notification: {m}
throw a notification, {m}
push a notification: {m}
push {m} to the desktop
desktop notification, text {m}
desktop: {m}
desktop notice: {m}
message on screen: {m}
message for the desktop: {m}
on screen please: {m}
on the desktop, nothing fancy: {m}
nothing dramatic, just a notification: {m}
not a log entry, a desktop notification: {m}
not an alarm, merely a notification: {m}
the notification should say {m}
the text of the notification is {m}
the notification ought to read {m}
in a notification, write {m}
in a popup, tell me {m}
as a notification: {m}
{m} - as a notification, please
{m}. show that as a notification
{m}, notify me of that
{m}, put that in a notification
{m} is what the notification should say
notify everyone here: {m}
for the attention of the household, a notification: {m}
FYI notification: {m}
heads-up on the screen, please: {m}
a heads up notification, {m}
hey, give me a heads-up popup: {m}
quick notification {m}
test notification with {m}
a polite notification, if you can: {m}
I've told them three times and nobody listens, so put it on the screen: {m}
so that I needn't shout up the stairs, a notification: {m}
it's not a secret, let it pop up: {m}
I was going to leave a sticky note, but do it as a notification: {m}
''',
'low': '''
low priority notification: {m}
notify me with low priority: {m}
a low-priority note: {m}
low prio: {m}
low priority, {m}
priority low, message {m}
quiet notification: {m}
quietly notify me: {m}
quietly put up {m}
discreetly show {m}
discreetly notify me that {m}
a discreet little notification: {m}
a gentle notification, low priority: {m}
a soft nudge on screen, nothing urgent: {m}
nothing urgent, notify me: {m}
nothing pressing, just a notification: {m}
not urgent at all, but notify me: {m}
not important, notification: {m}
not in the least urgent, show {m}
unimportant, but show a notification: {m}
it isn't urgent: notification {m}
no urgency, notify {m}
no hurry whatsoever, notification with {m}
no big deal, pop up {m}
hardly worth mentioning, but notify me: {m}
hardly earth-shattering, low priority notification: {m}
of no great consequence: notify me {m}
of minor importance, display {m}
minor notification: {m}
minor notice, {m}
trivial, but put up a notification: {m}
a trifling notification: {m}
for what it's worth, low priority: {m}
without any fuss, notify me: {m}
without disturbing anyone, show {m}
don't make a fuss, but show {m}
don't make it loud, low priority notification: {m}
{m}, low priority notification
{m}, notify quietly
{m}. as a low-priority notification
when it doesn't bother anybody, notification: {m}
send a notification at the lowest priority: {m}
show {m}, with low priority
as unobtrusively as you can, notify me: {m}
unobtrusive notification please: {m}
keep it low-key: notify {m}
a low-key popup: {m}
''',
'high': '''
high priority notification: {m}
notify me with high priority: {m}
high-priority: {m}
high prio, {m}
priority high, message {m}
urgent notification: {m}
urgent! show {m}
urgently notify me: {m}
this is urgent, notification: {m}
it's rather urgent: notify {m}
it is most urgent that the screen shows {m}
important notification: {m}
important! notify me {m}
this is important, pop up {m}
of the utmost importance, notification: {m}
vital: notify me {m}
critical notification: {m}
critical: display {m}
critical priority please, {m}
emergency notification: {m}
emergency! show {m} on screen
alert: {m}
alert me: {m}
red alert: {m}
an alert, top priority: {m}
top priority notification: {m}
top priority, display {m}
loud and clear, high priority: {m}
with the highest priority, notify me: {m}
with all due urgency, show {m}
asap notification: {m}
this can't wait, notify: {m}
this mustn't be missed: notification {m}
nobody must miss this: {m}, urgent notification
not to be ignored: high priority notification {m}
so I can't possibly overlook it, high priority: {m}
don't let me miss this, urgent notification: {m}
not a quiet one, an urgent notification: {m}
make it urgent: notification, {m}
mark it urgent and notify {m}
mark as high priority and show {m}
escalate to the screen: {m}
{m}, urgent notification
{m}. notify me, high priority
{m}, that's urgent, put it up
send an urgent notice: {m}
warn me in big letters, high priority: {m}
show an important warning: {m}
''',
'log': '''
log {m}
log: {m}
log this: {m}
log that {m}
log entry: {m}
log a message: {m}
log the following: {m}
log it, please: {m}
to the log: {m}
to the log channel: {m}
for the log: {m}
for the record, log {m}
for the log only, {m}
in the log: {m}
in the log, write {m}
in the log channel, {m}
into the log with {m}
just the log please: {m}
only to the log: {m}
not on the screen, in the log: {m}
not the desktop, the log: {m}
don't show it, just log {m}
no popup, only log {m}
add a log entry: {m}
add {m} to the log
add to log {m}
append to the log: {m}
append a log line, {m}
put {m} in the log
put a line in the log: {m}
put this into the log: {m}
chuck {m} in the log
enter into the log: {m}
enter {m} in the log
record in the log: {m}
make a log entry: {m}
make an entry in the log that {m}
write to the log: {m}
write a log line saying {m}
write {m} to the log channel
send {m} to the log
send a notification to the log: {m}
notify the log: {m}
notify on the log channel: {m}
channel log: {m}
the log should say {m}
the log ought to mention {m}
captain's log: {m}
let it be entered in the log that {m}
let the log show that {m}
I'd like it logged: {m}
I want {m} logged
would you log {m}
would you mind logging that {m}
might you log the following, {m}
kindly log {m}
{m}, log that
{m}. put that in the log
{m}, into the log please
please log: {m}
''',
}

REMEMBER = '''
remember {fact}
remember that {fact}
remember: {fact}
please remember {fact}
do remember that {fact}
kindly remember that {fact}
remember for me that {fact}
remember this: {fact}
remember the following, {fact}
remember for next time that {fact}
remember for later: {fact}
remember from now on that {fact}
remember, won't you, that {fact}
try to remember that {fact}
you should remember that {fact}
you ought to know that {fact}, so keep it
you'll want to remember that {fact}
you need to remember {fact}
you must remember this: {fact}
you may wish to note that {fact}
don't forget that {fact}
don't forget {fact}
don't you forget that {fact}
don't ever forget that {fact}
do not forget: {fact}
never forget that {fact}
never let me forget that {fact}
please don't forget {fact}
let's not forget that {fact}
lest we forget, {fact}, keep that
it mustn't be forgotten that {fact}
I'd hate for you to forget that {fact}
it wouldn't do to forget that {fact}
I would not want it forgotten that {fact}
I keep forgetting that {fact}, so remember it for me
I always forget this: {fact}. you keep it
I'm bound to forget that {fact}, hold on to it please
I've a head like a sieve, so remember {fact}
my memory isn't what it was; remember that {fact}
at my age one forgets, so please note that {fact}
note that {fact}
note: {fact}
note to self: {fact}
note to memory, {fact}
note down that {fact}
note for future reference: {fact}
please note {fact}
please take note that {fact}
take note: {fact}
take a note that {fact}
take a mental note: {fact}
make a note: {fact}
make a note that {fact}
make a mental note that {fact}
make note of the fact that {fact}
make a memory of this: {fact}
memorise {fact}
memorize that {fact}
memorise this for me: {fact}
commit to memory: {fact}
commit this to memory, {fact}
commit to memory that {fact}
learn this: {fact}
learn by heart that {fact}
store {fact}
store this: {fact}
store in memory that {fact}
store the fact that {fact}
save to memory: {fact}
save this for later: {fact}
save the information that {fact}
keep in mind that {fact}
keep in mind: {fact}
keep it in mind, {fact}
keep this for me: {fact}
keep hold of this: {fact}
keep at the back of your mind that {fact}
bear in mind that {fact}
bear in mind please, {fact}
do bear in mind {fact}
hold on to this thought: {fact}
hang on to this one for me: {fact}
retain that {fact}
retain the following: {fact}
file away that {fact}
file this away: {fact}
tuck this away in your memory: {fact}
tuck away for later that {fact}
squirrel this away: {fact}
stash this in memory: {fact}
stick this in your memory: {fact}
chuck this in your memory bank: {fact}
put in your memory that {fact}
put this in memory: {fact}
put it on record that {fact}
for the long term: {fact}
for future reference, {fact}
for future sessions: {fact}
for later: {fact}
for next time: {fact}, remember that
for posterity, remember that {fact}
for the avoidance of doubt, remember: {fact}
for your memory, {fact}
just so you know for the future, {fact}
just so it's on file: {fact}
just so that you have it: {fact}, remember
so that I can ask you later: {fact}
so you don't have to ask again: {fact}
in case I ask one day, {fact}, keep it
in case it comes up, remember that {fact}
I'd like you to remember that {fact}
I'd like you to know for later that {fact}
I'd be glad if you kept in mind that {fact}
I'd appreciate you remembering that {fact}
I want you to remember {fact}
I want this remembered: {fact}
I need you to remember that {fact}
I need this kept: {fact}
I'm telling you so you'll remember: {fact}
I'm telling you this once: {fact}. remember it
I shall only say it once, {fact}, so keep it
would you remember that {fact}
would you please remember for me that {fact}
would you mind remembering that {fact}
would you be so kind as to bear in mind that {fact}
would it be possible for you to remember that {fact}
could you remember {fact}
could you make a note that {fact}
could you hold on to the fact that {fact}
could you keep for me that {fact}
can you remember that {fact}
can you memorise {fact}
can you keep a fact? {fact}
might you commit to memory that {fact}
may I ask you to remember that {fact}
{fact}, remember that
{fact}. remember that please
{fact}. please remember
{fact}, please make a note
{fact}, keep that in mind
{fact}. keep it in mind, would you
{fact}; do bear it in mind
{fact}. don't forget
{fact}, don't forget it
{fact}. don't let me forget that
{fact}, and I'd like you to remember it
{fact}, note that
{fact}, noted? remember it
{fact}, commit that to memory
{fact}. that's one to remember
{fact}, store that
{fact}. save that to memory
{fact}, file that away
{fact}. you'll need that later, so remember
{fact}. write that into your memory
what you should remember is this: {fact}
the thing to remember is that {fact}
here's something to remember: {fact}
here's a fact for your memory: {fact}
here's one for the memory: {fact}
new fact: {fact}
new memory: {fact}
another thing to remember: {fact}
one more thing for your memory, {fact}
something worth remembering: {fact}
a fact to keep: {fact}
memory: {fact}
add to memory: {fact}
add to your memory that {fact}
add to what you know of me: {fact}
write to memory that {fact}
write it in your memory: {fact}
update your memory: {fact}
correction for your memory: {fact}
forget what I said before, well no, remember this: {fact}
I was wrong earlier; remember that {fact}
mate, remember {fact}
mate, remember for us that {fact}
oi, don't forget {fact}
be a dear and remember that {fact}
you please remember {fact}
please to remember that {fact}
my wife says I should have you remember that {fact}
my daughter told me to tell you to remember {fact}
since I've just learned it, remember that {fact}
as we discussed at dinner, {fact}, please remember it
I found out today that {fact}, remember it for me
good to know for later: {fact}. please keep it
before it goes clean out of my head, {fact}, keep that for me
I had it written on a napkin and the napkin's gone, so this time remember: {fact}
it may come in handy one day that {fact}, so store it
contrary to what I said, {fact}; remember it that way
it isn't true what I told you before, in truth {fact}, please remember
you never know when we'll need it: {fact}. keep it in memory
the plumber asked me and I felt a fool for not knowing, so remember {fact}
for the handover notes in your head: {fact}
between you and me, and please retain it, {fact}
'''

RECALL = '''
{topic}?
remind me, {topic}?
remind me about {topic}
remind me of {topic}
remind me what I told you about {topic}
remind me what we said regarding {topic}
remind me, what was it with {topic}
what did I tell you about {topic}
what did I say about {topic}
what did I say {topic} was
what had I said about {topic}
what have I told you about {topic}
what have I mentioned concerning {topic}
what have you got on {topic}
what have you stored about {topic}
what have we got in the notes on {topic}
what do you know about {topic}
what do you remember about {topic}
what do you recall of {topic}
what do your notes say about {topic}
what do my notes say on {topic}
what does your memory say about {topic}
what does the memory hold on {topic}
what's in memory about {topic}
what's in my notes about {topic}
what's on file for {topic}
what's the story with {topic}, I told you once
what's {topic} again
what's my {topic} again
what was {topic}
what was {topic} again
what was {topic}, I've forgotten
what was it I said about {topic}
what was that about {topic}
what was that thing I told you about {topic}
what were the details of {topic}
what were we saying about {topic}
what on earth did I say {topic} was
any idea what I said {topic} was
any idea about {topic}
any notes on {topic}
any memory of {topic}
any record of {topic}
anything on {topic}
anything in memory regarding {topic}
anything in your memory on {topic}
anything I told you about {topic}
anything written down about {topic}
do you remember {topic}
do you remember what I said about {topic}
do you remember me mentioning {topic}
do you recall {topic}
do you recall what {topic} was
do you happen to remember {topic}
do you happen to know {topic}
do you know {topic}
do you know what I told you about {topic}
do you by any chance remember {topic}
do you have anything about {topic}
do you have {topic} in your memory
do you still have {topic}
do you still know {topic}
do you still remember {topic}
don't you remember {topic}
don't you recall what I said about {topic}
don't tell me you've forgotten {topic}
you haven't forgotten {topic}, have you
you haven't by any chance kept {topic}
you wouldn't happen to remember {topic}
you wouldn't know {topic}, would you
you surely remember {topic}, don't you
you do remember {topic}, I hope
you must have something on {topic}
you were going to remember {topic}
you were told about {topic}, what was it
didn't I tell you something about {topic}
didn't I mention {topic} at some point
didn't I give you {topic}
haven't I told you about {topic}
have I ever told you about {topic}
have I mentioned {topic}
have I not told you {topic}
have you any recollection of {topic}
have you anything on {topic}
have you got {topic}
have you got a note on {topic}
have you kept {topic}
did I ever tell you {topic}
did I mention {topic}
did I say anything about {topic}
did I leave a note about {topic}
did we write down {topic}
did you note {topic}
did you keep what I said about {topic}
can you remember {topic}
can you recall {topic}
can you find {topic} in your memory
can you look up {topic} in memory
can you look {topic} up in my notes
can you check your memory for {topic}
can you dig up {topic}
can you remind me what {topic} is
could you recall {topic} for me
could you jog my memory about {topic}
could you refresh my memory on {topic}
could you search your memory for {topic}
could you look through the notes for {topic}
could you tell me again about {topic}
could you consult your memory regarding {topic}
would you remember {topic}
would you look up in memory {topic}
would you mind checking what I said about {topic}
would you be so good as to recall {topic}
might you recall {topic}
may I ask what you remember about {topic}
jog my memory: {topic}
refresh my memory about {topic}
refresh me on {topic}
recall {topic}
recall what I said on {topic}
search memory for {topic}
search your memory: {topic}
search the notes for {topic}
search in my notes {topic}
look up {topic}
look up {topic} in memory
look in your memory for {topic}
look through your memory for {topic}
have a look in the notes for {topic}
have a rummage in your memory for {topic}
rummage through memory for {topic}
dig through your memory for {topic}
dig out what I said about {topic}
dredge up {topic}
retrieve {topic}
retrieve what you have on {topic}
pull up {topic} from memory
pull up what I told you on {topic}
fetch {topic} from memory
find {topic} in my notes
find what I said about {topic}
check memory for {topic}
check your notes for {topic}
check if I told you {topic}
consult your memory on {topic}
memory lookup {topic}
memory: {topic}?
from memory, {topic}?
tell me {topic} again
tell me once more about {topic}
tell me what you know about {topic}
tell me what I said about {topic}
tell me again what {topic} is
give me {topic} from memory
give me what you have on {topic}
let me have {topic} again
I forgot {topic}
I've forgotten {topic}, what was it
I've clean forgotten {topic}
I seem to have forgotten {topic}
I can't remember {topic}
I can't for the life of me remember {topic}
I can't recall {topic}, can you
I cannot seem to recall {topic}
I don't remember {topic}
I don't recall {topic}, do you
I never can remember {topic}, do you have it
I'm drawing a blank on {topic}
I'm blanking on {topic}
I'm trying to remember {topic}
I'm not sure any more about {topic}, what did I say
I've lost track of {topic}
I've lost the slip with {topic}, you had it
I know I told you {topic}, what was it
I know I mentioned {topic} once
I told you {topic} some time ago, what was it
I told you about {topic}, didn't I
I believe I told you about {topic}
I must have told you {topic}
I may have mentioned {topic}; what was it
I need {topic}, I gave it to you once
I need what I told you about {topic}
I want to know what I said about {topic}
I'd like to hear what you remember of {topic}
I'd like to know what we noted about {topic}
I'd be interested in what you recall about {topic}
I wonder whether you remember {topic}
I wonder what I said about {topic}
it has slipped my mind: {topic}
it's on the tip of my tongue, {topic}
{topic} has slipped my mind
{topic} escapes me, help
{topic} eludes me, what did I tell you
{topic}, what was it again
{topic}, remind me
{topic}: what do we know
{topic}, do you still have that
{topic}, I told you about it last time
{topic}, please, from memory
{topic} again please
where did I say {topic} was
when did I say {topic} was
who did I say {topic} was
how was it with {topic} again
which was it, {topic}, I told you the other day
senior moment: {topic}
old age, you know: what was {topic}
my wife wants to know what I told you about {topic}
somebody's asking me about {topic}, what did I say
I'm at the shop, what did I tell you about {topic}
mate, what was {topic} again
mate, ya remember {topic}
please tell {topic}, I told you before
kindly recall {topic}
as per my notes, {topic}?
circling back on {topic}, what did I say
I had it in my head a minute ago, {topic}, and poof; what did I tell you
I'm standing here with my wallet out and can't think of {topic}, help me
I could swear I mentioned {topic} to you, no?
unless I'm much mistaken I told you {topic}
it's not that I don't know {topic}, I just can't think of it
far be it from me to forget {topic}, and yet I have
as per our earlier conversation, what was {topic}
you wouldn't let me forget {topic}, would you? so what is it
'''

READ = '''
read {f}
read me {f}
read {f} to me
read {f} aloud
read out {f}
read {f} out please
read through {f}
read the file {f}
read what's in {f}
read back {f}
read it to me, {f}
read from {f}
please read {f}
do read me {f}
kindly read {f}
open {f} and read it
open {f} and tell me what it says
open the file {f}
open up {f} for reading
open {f}
show {f}
show me {f}
show me what {f} says
show me what's inside {f}
show the contents of {f}
show the text of {f}
display {f}
display the contents of {f}
print {f}
print out {f} here
cat {f}
view {f}
let me view {f}
let me see {f}
let me see what's written in {f}
let me have a look at {f}
let me hear {f}
let's hear what {f} has to say
let's have a look at {f}
let's see {f}
let's take a peek at {f}
have a look at {f} and tell me
have a squiz at {f} for me
have a read of {f}
take a look inside {f}
take a peek into {f}
look into {f}
look at {f}
look inside {f}
look in {f} for me, what does it say
peek at {f}
check {f}
check what's in {f}
check what {f} says
check the contents of {f}
what's in {f}
what's inside {f}
what's written in {f}
what is it that {f} says
what does {f} say
what does {f} contain
what does it say in {f}
what did I write in {f}
what did I put in {f}
what have I got in {f}
what have we written in {f}
what on earth is in {f}
what stands in {f}
what might {f} contain, I wonder
I wonder what {f} says
I wonder what's in {f}
I forgot what I wrote in {f}
I can't recall what's in {f}, read it please
I don't know what's in {f}, do show me
I haven't got my glasses, read me {f}
my eyes are tired; would you read {f}
I've misplaced my spectacles, {f} aloud please
I'd like to see {f}
I'd like to hear {f}
I'd like to know what {f} says
I'd love to know what's in {f}
I'd be grateful to hear the contents of {f}
I want to read {f}
I want to see {f}
I need the contents of {f}
I need to see {f}
I need what's in {f}
could you read {f}
could you read me what {f} says
could you open {f} for me
could you tell me what's in {f}
could you show me the contents of {f}
would you read {f} to me
would you mind reading {f}
would you be so kind as to read {f}
would you fetch the text of {f}
might I see {f}
might I trouble you for the contents of {f}
may I see {f}
may I have the contents of {f}
can you read {f}
can you pull up {f}
can I see {f}
can I hear what {f} says
can we look at {f}
pull up {f}
bring up {f}
fetch {f}
fetch me {f} and read it
get {f} and read it
get me the text of {f}
give me {f}
give me the contents of {f}
give me {f} word for word
tell me what's in {f}
tell me what {f} says
dump {f}
load {f}
contents of {f}
contents of {f} please
text of {f}
{f}
{f} please
{f}, read it
{f}, what does it say
{f}, what's in there
{f}: contents
don't summarise {f}, just read it
not the folder, the file: {f}
don't change anything, just read {f}
before I change anything, show me {f}
I've a meeting in a minute, what does {f} say
my colleague wrote something in {f}, read it to me
my wife left something in {f}, what is it
is there anything in {f}
is there something written in {f}
anything of interest in {f}
anything in {f}
for review: {f}
mate, what's {f} say
I wrote {f} late at night after two glasses of port, do read me what I put
before the meeting starts I had better know what {f} says
unless I dreamt it there's something in {f}, read it out
nobody has told me what's in {f}, so please do
'''

LIST = '''
list files
list the files
list all files
list everything
list everything in the workspace
list what's there
list {p}
list the files in {p}
list all the files in {p}
list the contents of {p}
list what's in {p}
list out {p}
ls
ls {p}
dir
dir {p}
files
files please
files in {p}
files in {p} please
all files
all my files
all the files, please
show files
show me the files
show me all the files
show me my files
show me everything in the workspace
show me what files there are
show me what's in {p}
show me the files in {p}
show me the folder {p}
show me {p}
show the workspace
show the contents of {p}
show the directory
show {p} contents
what files are there
what files have I got
what files do I have
what files do we have
what files are in {p}
what files are stored in {p}
what files live in {p}
what files exist
what's in the workspace
what's in my workspace
what's in {p}
what's in the {p} folder
what's inside {p}
what's sitting in {p}
what is there in {p}
what have I got in {p}
what have we got in the workspace
what have I stored so far
what have I saved in {p}
what do I have in {p}
what does {p} contain
what does the workspace contain
what does the folder {p} hold
what documents are there
what documents are there in {p}
which files are there
which files are in {p}
which files do I have
which documents live in {p}
which notes are in {p}
are there any files
are there any files in {p}
are there files in {p}
is there anything in {p}
is there anything in the workspace
is {p} empty
is the workspace empty
isn't there anything in {p}
anything in {p}
anything in the workspace
do I have any files
do I have anything in {p}
do we have files in {p}
have I got any files
have I got anything in {p}
have a look in {p} and tell me what's there
have a squiz in {p}
look in {p}
look into the folder {p}
look through {p} and list it
check {p} for files
check which files exist
check what's in the workspace
check what's in {p}
peek into {p}
let me see the files
let me see what's in {p}
let me see the workspace
let me see the contents of {p}
let's see which files we have
let's see what {p} has in store
let's have the file list
let's have an inventory of {p}
give me a list of files
give me a file list
give me the file listing
give me an overview of the files
give me an overview of {p}
give me the directory listing of {p}
give me an inventory of the workspace
tell me which files there are
tell me what's in {p}
tell me the files in {p}
tell me what files I have
could you list the files
could you list {p}
could you tell me what files there are
could you show me what's in the folder {p}
would you list the files
would you be so kind as to list the contents of {p}
would you mind telling me what's in {p}
might I see what's in {p}
might I have a list of my files
may I see the file list
may I know which files are in {p}
can you see any files
can you see what's in {p}
can you list all the files in the workspace
can I see my files
can I get a listing of {p}
can we get a directory listing
I'd like to see all files
I'd like to see what's in {p}
I'd like a list of what's in {p}
I'd be glad of a file list
I want to see the files
I want to know what's in {p}
I need a list of the files
I need to know what's in {p}
I've lost track of my files, what have we got
I can't remember what I called it, which files are in {p}
I don't know what's in {p} any more
I don't recall which files I have
I wonder what's in {p}
I wonder what files there are
I'm looking for a file, what's in {p}
I'm looking for something, show me all files
not the contents, only the file names please
don't open anything, just list {p}
no need to read them, only list the files in {p}
directory listing
directory listing of {p}
folder contents
folder contents, {p}
contents of the folder {p}
contents of the workspace
index of {p}
inventory of files
overview of the workspace please
names of the files in {p}
file names only
{p}, what's in there
{p}: which files
{p} folder, list it
what all files are there in {p}
kindly list the files
kindly show files of {p}
mate, what files have we got
how many files are in {p}
how many files do I have
enumerate the files
enumerate {p}
browse {p}
explore the workspace
I've been saving things left and right; what have I got by now
I know I put it somewhere in {p}, what are the files called
before I make a new one, which files exist already
surely {p} isn't empty, what's in it
'''

WRITE = '''
write {text} to {f}
write {text} into {f}
write {text} in {f}
write to {f}: {text}
write into {f} the following: {text}
write in {f} that {text}
write the file {f} with {text}
write a file {f} that says {text}
write a file called {f} with {text} in it
write down {text} in {f}
write {f}: {text}
please write {text} in {f}
please create {f} with the text {text}
please save {text} as {f}
please put {text} in {f}
create {f} with {text}
create {f} and write {text} in it
create a file {f} containing {text}
create a file named {f}, content: {text}
create a new file {f}: {text}
create {f}, contents {text}
make a file {f} with {text}
make a file called {f} that contains {text}
make {f} say {text}
make {f} contain {text}
make me a file {f}, and put {text} in it
make a new file {f} with the words {text}
save {text} to {f}
save {text} in {f}
save {text} as {f}
save {text} under {f}
save as {f}: {text}
save to {f}: {text}
save this to {f}: {text}
store {text} in {f}
store this in {f}: {text}
put {text} in {f}
put {text} into the file {f}
put the following in {f}: {text}
put the words {text} into {f}
put down {text} in {f}
chuck {text} in {f}
bung {text} into {f}
pop {text} into {f}
stick {text} in a file called {f}
jot {text} down in {f}
jot down in {f}: {text}
scribble {text} in {f}
set down in {f} the following: {text}
record {text} in {f}
record in the file {f}: {text}
enter {text} in {f}
type {text} into {f}
type into {f}: {text}
file {text} under {f}
fill {f} with {text}
fill the file {f} with the text {text}
overwrite {f} with {text}
replace the contents of {f} with {text}
replace {f} with {text}
replace whatever is in {f} by {text}
replace the text in {f}: {text}
change {f} so that it says {text}
update {f} to say {text}
update {f}, new text: {text}
rewrite {f} as {text}
start a file {f} with {text}
start a new file {f}: {text}
draft {f}: {text}
draft a file {f} saying {text}
generate {f} with the content {text}
output {text} to {f}
dump {text} into {f}
export {text} to {f}
echo {text} to {f}
note {text} in {f}
note in {f}: {text}
make a note in {f} that {text}
leave a note in {f}: {text}
let {f} contain {text}
let {f} read {text}
let {f} say {text}
{f} should say {text}
{f} should contain {text}
{f} ought to read {text}
{f}: write {text}
{f} with the content {text}, please create it
{text}, write that to {f}
{text}. save that as {f}
{text}, put that in {f}
{text} goes into {f}
{text} belongs in {f}, please write it
into {f}, please: {text}
in the file {f} write {text}
in {f} I'd like to have {text}
new file {f}, text: {text}
new file {f} with {text}
file {f}, text {text}, please write
I'd like {text} written to {f}
I'd like a file {f} that says {text}
I'd like {f} to say {text}
I'd be obliged if you wrote {text} into {f}
I want {text} in {f}
I want a file called {f} with {text}
I need {f} to contain {text}
I need {text} saved in {f}
could you write {text} to {f}
could you create {f} and put {text} in
could you save {text} in the file {f}
would you write {text} into {f}
would you be so kind as to write {text} in {f}
would you mind saving {text} to {f}
might you put {text} in {f}
can you make a file {f} with {text}
can you write in {f} {text}
can I have {text} saved as {f}
kindly write {text} in {f}
kindly create one file {f} with {text}
not in the log, in the file {f}: {text}
don't notify me, write {text} to {f}
for the record, write {text} to {f}
so I have it in writing: {text}, into {f}
whatever {f} says now, it should say {text}
forget what's in {f}, write {text} instead
mate, write {text} in {f}
I want it in black and white, so put {text} in {f}
before I lose my nerve, write {text} into {f}
so that nobody can say I never wrote it: {text}, in the file {f}
I was going to type it myself, but you do it: {text} into {f}
'''

TIME = '''
what time is it
what time is it now
what time is it right now
what time do you make it
what time have you got
what time would it be
what time is it here
what time do we have
what's the time
what's the time, please
what's the time mate
what's the time now
what's the hour
what's the current time
what's the local time
what's the exact time
what's the date
what's the date today
what's today's date
what's today
what's the day today
what's the clock say
what's the date and time
what is the hour, pray tell
what is the time of day
what is today's date, please
what day is it
what day is it today
what day is today
what day of the week is it
what day of the week do we have
what date is it
what date is it today
what date do we have
what month is it
what year is it
what year are we in, I've lost count
what month are we in
what weekday is it
what week day is today
which day is it
which day of the week is today
which date is today
which date do we write
which month do we have
how late is it
how late is it already
how late do we have
how early is it
time
time please
time?
the time please
the time, if you'd be so kind
the time now
the date please
the date, please
the date and the time
the day of the week please
date
date?
date today
date and time
date and time please
day?
day and date please
today's date
today's date please
current time
current time please
current date
current date and time
local time
local time please
time check
time check please
time now
now what time is it
tell me the time
tell me what time it is
tell me the date
tell me the current time
tell me today's date
tell me which day it is
tell me what day it is
give me the time
give me the current time
give me the date
give me the time and the date
let me know the time
let me know what day it is
could you tell me the time
could you tell me what time it is
could you tell me the date
could you tell me what day it is today
could you give me the time please
could you check the time
could you check the clock for me
would you tell me the time
would you happen to have the time
would you mind telling me what time it is
would you be so kind as to tell me the hour
would you know today's date
might I ask the time
might I know what day it is
might I trouble you for the time
may I ask what time it is
may I know the time
may I know today's date
may I have the time, please
can you tell me the time
can you tell me the date
can you tell me what time it is now
can I get the time
can I have the date please
do you have the time
do you have the time on you
do you know what time it is
do you know what day it is
do you know the time
do you know today's date
do you happen to know the time
have you got the time
have you the time
have you any idea what time it is
got the time
got the time mate
any idea what time it is
any idea what day it is
any idea how late it is
I'd like to know the time
I'd like to know what day it is
I'd love to know what time it is
I need the time
I need to know the time
I need today's date for a form
I want to know the time
I wonder what time it is
I wonder what day it is
I've no idea what time it is
I've no idea what day it is
I've lost all sense of time, what day is it
I've lost track of time
I've lost track of the days, which one is it
I don't know what time it is
I don't know what day it is any more
I don't have a watch, what time is it
I haven't got my watch on, the time please
I've left my watch upstairs, what time is it
my watch has stopped, what's the time
my phone's dead, what time is it
the clock on the wall has stopped, what time is it
the days all blend together; what is today
retirement, you know: which day is it
I'm writing a cheque, what's the date
I'm filling in a form, what's today's date
I'm dating a letter, what day is it
I must not be late, what time is it
am I late? what time is it
isn't it getting late? what time is it
is it late
is it late already
is it past midnight yet
is it noon yet
is it still morning
is it morning or afternoon
is it Monday today
is today Friday
isn't it Tuesday today
is it the weekend
is it the weekend yet
it isn't Monday already, is it
it can't be five already, can it
is it time for bed yet, what does the clock say
is it beer o'clock, what's the time
where are we in the week
how far along is the day
surely it isn't noon yet, what's the time
not the date, the time
not the time, the date please
time and date, thanks
kindly tell the time
kindly tell today's date
what is the time please sir
what time it is
please say me the time
what hour is it
what's the time, Mr Wolf
the sun's quite high and I've not had breakfast, what's the time
I nodded off in my chair, what time is it, and what day for that matter
unless I'm mistaken it's Thursday, what day is it really
I've a train to catch and no watch, what's the time
'''

TIME_IN = '''
what time is it in {city}
what time is it in {city} now
what time is it right now in {city}
what time is it over in {city}
what time have they got in {city}
what time do they have in {city}
what time would it be in {city}
what time do people in {city} have
what's the time in {city}
what's the time in {city}, please
what's the local time in {city}
what's the current time in {city}
what's the date in {city}
what's the day in {city}
what's the hour in {city}
what does the clock say in {city}
what do the clocks in {city} show
what do the clocks say in {city} now
what day is it in {city}
what day do they have in {city}
what date is it in {city}
what is {city} time
what is the time difference, or rather just the time, in {city}
how late is it in {city}
how early is it in {city}
how late do they have in {city}
time in {city}
time in {city} please
time {city}
time in {city} now
time over in {city}
{city} time
{city} time please
{city} time now
{city}, what time is it there
{city}: time?
{city}, current time
{city} local time
current time {city}
current time in {city}
current local time for {city}
local time {city}
local time in {city} please
date in {city}
date and time in {city}
day and time in {city}
the time in {city}
the time in {city}, if you please
the hour in {city}, would you
and in {city}, what time is it
now in {city}, what's the time
right now in {city} it is what time
tell me the time in {city}
tell me what time it is in {city}
tell me what day it is in {city}
tell me {city} time
give me the time in {city}
give me {city} time
give me the local time in {city}
let me know the time in {city}
check the time in {city}
check the clock in {city}
could you tell me the time in {city}
could you tell me what time it is in {city}
could you check what time it is in {city}
could you look up the time in {city}
would you tell me the time in {city}
would you know the time in {city}
would you mind telling me what time it is over in {city}
would you be so kind as to tell me the hour in {city}
might I know the time in {city}
might I ask what time it is in {city}
may I know the time in {city}
can you tell me the time in {city}
can you tell me what time they have in {city}
can I get the time in {city}
do you know what time it is in {city}
do you know the time in {city}
do you happen to know what time it is in {city}
have you any idea what time it is in {city}
any idea what time it is in {city}
any idea how late it is in {city}
I'd like to know the time in {city}
I'd like to know what time it is in {city}
I need the time in {city}
I need to know what time it is in {city}
I want to know the time in {city}
I wonder what time it is in {city}
I wonder how late it is in {city}
I don't know what time it is in {city}
I never know what time it is in {city}
I can never work out the time in {city}
I'm calling someone in {city}, what time is it there
I'm ringing my aunt in {city}, I don't want to wake her, what time is it there
my daughter lives in {city}, what time is it for her
my son is studying in {city}, what time would he have now
my colleague sits in {city}, what's his local time
my mum's flying to {city}, what time is it there
our client is in {city}; what time do they have
we've a call with {city}, what is the time there
I've a meeting with {city} people, what time have they got
is it late in {city}
is it late already in {city}
is it morning in {city}
is it night in {city} now
is it still yesterday in {city}
is it already tomorrow in {city}
is it daytime in {city}
isn't it the middle of the night in {city}
are they asleep in {city} yet, what time is it
are they already up in {city}, what's the time there
not here, in {city}: what's the time
not our time, the time in {city}
if I were in {city}, what time would it be
when it's now here, what time is it in {city}
were I in {city} now, what would my watch say
mate, what time's it in {city}
kindly tell the time of {city}
what is time in {city} please
which time is in {city}
'''

CALC = '''
{e}
{e}?
{e} please
{e}, please
{e} =
{e} equals
{e} equals what
{e} is what
{e} is how much
{e} makes
{e} makes what
{e} makes how much
{e}, how much is that
{e}, what's that
{e}, what does that come to
{e}, what's the answer
{e}, quick
{e}, roughly, well exactly
{e}, if you'd be so kind
{e}, I can't do it in my head
{e}, I'm no good at sums
{e}, work it out
{e}. go
what is {e}
what's {e}
what's {e} again
what's {e} exactly
what's {e} come to
what's the result of {e}
what's the answer to {e}
what's the value of {e}
what's the sum: {e}
what would {e} be
what would {e} come to
what would {e} amount to
what does {e} make
what does {e} come to
what does {e} give
what does {e} equal
what does {e} work out to
what does {e} amount to
what do I get for {e}
what do I get if I compute {e}
what do you get for {e}
what do you make {e}
what might {e} be
what on earth is {e}
how much is {e}
how much is {e} then
how much would {e} be
how much does {e} make
how much does {e} come to
how much do I owe if it's {e}
how much do I get with {e}
how much have I got with {e}
how many is {e}
how many are {e}
how many would {e} be
how many do I have if I have {e}
calculate {e}
calculate {e} please
calculate for me {e}
calculate the following: {e}
compute {e}
compute for me {e}
work out {e}
work out {e} for me
work {e} out
work out what {e} is
figure out {e}
figure {e} for me
solve {e}
reckon up {e}
reckon {e} for us
evaluate {e}
determine {e}
do the maths: {e}
do the math on {e}
do the sum {e}
do this sum for me: {e}
run the numbers: {e}
run the numbers on {e}
crunch this: {e}
crunch {e}
number crunching: {e}
tally {e}
tot up {e}
maths: {e}
math question: {e}
quick sum: {e}
quick maths, {e}
quick one: {e}
a sum for you: {e}
a small sum, if I may: {e}
arithmetic: {e}
calculator: {e}
calc {e}
calc: {e}
find {e}
give me {e}
give me the answer to {e}
give me the result of {e}
give me the figure for {e}
tell me {e}
tell me what {e} is
tell me how much {e} is
tell me how much {e} makes
let me know what {e} is
let's see, {e} would be
let's calculate {e}
let x be {e}, what's x
could you calculate {e}
could you work out {e}
could you tell me what {e} is
could you tell me how much {e} makes
could you do {e} for me
could you compute {e}, please
would you calculate {e}
would you work out {e} for me
would you mind working out {e}
would you be so kind as to compute {e}
might you work out {e}
might I ask what {e} is
may I know how much is {e}
can you calculate {e}
can you do {e}
can you tell me {e}
can you work out what {e} comes to
can you solve {e}
can you check {e} for me
do you know what {e} is
do you happen to know {e}
any idea what {e} is
I'd like to know what {e} is
I'd like {e} calculated
I'd be glad to know how much {e} is
I need {e}
I need the result of {e}
I need to know {e}
I want to know what {e} is
I want {e} worked out
I wonder what {e} comes to
I wonder how much {e} is
I never could do {e}
I can't work out {e}
I can't do {e} in my head
I don't know what {e} is
I don't have a calculator, what's {e}
I haven't a calculator handy, {e}
I've forgotten all my maths, what's {e}
I've got {e} apples in total, how many is that
I've to pay {e}, how much is it
I'm splitting the bill, what's {e}
I'm doing my taxes, {e}, please
I'm doing the invoices: what's {e}
I'm baking and need to know {e}
I'm measuring the room, what's {e}
I'm checking my homework, is it right, what is {e}
I'm helping my daughter with homework: {e}
for the budget: {e}
for the quarterly numbers, {e}
for my homework, {e}
for the recipe, how much is {e}
the waiter wants to know: {e}
the teacher asks {e}
my son wants to know what {e} is
my teacher wants me to say {e}
my wife says I can't work out {e}, can you
the bill comes to {e}, so how much
the total would be {e}, how much is it
sum: {e}
sorry to be a nuisance, but what's {e}
not being a mathematician, I ask: what is {e}
it can't be hard: {e}
isn't {e} something you can work out
no, not that, {e}
wait, let me rephrase: what's {e}
mate, what's {e}
how much it is {e}
please to calculate {e}
kindly calculate {e}
kindly tell {e}
{e} becomes how much
the tiler wants to know how many, so what is {e}
I've done it twice and got two different answers, what is {e}
I make it something else, but what do you get for {e}
there's a bet on: what is {e}
correct me if I'm wrong, but what's {e}
'''

TWO = {
'a_first': '''
{a} and {b}
{a}, {b}
{a}. {b}
{a}; {b}
{a} & {b}
{a} + {b}
{a} plus {b}
{a}, and {b}
{a}, and then {b}
{a} then {b}
{a}, then {b}
{a}, then please {b}
{a}. then {b}
{a}. Then {b}.
{a}. Also {b}.
{a}, also {b}
{a} and also {b}
{a} and, if it isn't too much, {b}
{a} and, while we're about it, {b}
{a}, and while you're at it {b}
{a}, and while you're there, {b}
{a} and when that's done {b}
{a}. when that's done, {b}
{a}, and once you've done that {b}
{a}; once finished, {b}
{a}, and after that {b}
{a}, after which {b}
{a}, afterwards {b}
{a}, whereupon {b}
{a}, subsequently {b}
{a}, followed by: {b}
{a}, next {b}
{a}. next: {b}
{a}, as well as {b}
{a}, and please {b} as well
{a} and {b} too
{a}, oh and {b}
{a}. oh, and {b}
{a} - oh and {b}, thanks
{a}, and one more thing, {b}
{a}. one more thing: {b}
{a}. another thing: {b}
{a}, and another thing, {b}
{a}. and not to be greedy, but {b}
{a}, and I hate to ask, but {b}
{a}. if I may add, {b}
{a}, and if you could also {b}
{a}. would you also {b}
{a}. additionally, {b}
{a}. moreover {b}
{a}. furthermore, {b}
{a}. besides, {b}
{a}. what's more, {b}
{a}. last but not least, {b}
{a}. finally, {b}
{a}, finally {b}
{a} before you {b}
{a} and don't forget to {b}
{a}, not forgetting to {b}
{a}, but also {b}
{a} and be so kind as to {b}
{a} and make sure you {b}
{a} and straight after {b}
{a} and right away {b}
{a} and in the same breath {b}
{a} and at the same time {b}
{a}, at once, and {b}
first {a}, then {b}
first {a}. then {b}
first {a} and then {b}
first, {a}; second, {b}
firstly {a}, secondly {b}
first of all {a}, and after that {b}
first things first: {a}. then {b}
to begin with {a}, and then {b}
start by doing this: {a}. then {b}
step one, {a}. step two, {b}
one: {a}. two: {b}
1. {a} 2. {b}
1) {a}, 2) {b}
a) {a} b) {b}
two things: {a} and {b}
two things, {a}, and {b}
two action items: {a}, {b}
two requests, if I may: {a}; {b}
two small favours: {a} and {b}
a couple of things: {a} and {b}
do two things for me, {a} and {b}
both please: {a} and {b}
not only {a} but also {b}
could you {a} and {b}
could you {a} and then {b}
could you please {a}, and also {b}
can you {a} and {b}
can you {a}, and then can you {b}
would you {a} and {b}
would you kindly {a}, and thereafter {b}
would you be so good as to {a} and {b}
might you {a} and perhaps {b}
please {a} and {b}
please {a}, then {b}
kindly {a} and {b}
kindly {a} and also {b} only
I'd like you to {a} and {b}
I'd like you to {a}, and then to {b}
I want you to {a} and {b}
I need you to {a} and also to {b}
you should {a} and {b}
you could {a} and then {b}, couldn't you
after you {a}, {b}
as soon as you {a}, {b}
once you {a}, please {b}
when you're done with this: {a}, do this: {b}
before anything else {a}, then {b}
hey, {a} and {b}
hi there, {a}, and {b}, thanks
mate, {a} and {b}
right then, {a} and {b}
we're off to bed, so {a} and {b}
we've guests coming, so {a} and then {b}
I'm in a hurry: {a} and {b}
{a} for me, and {b} for my wife
I hate to ask for two things at once, but {a} and {b}
while I'm putting my coat on, {a}, and then {b}
it won't do to only {a}; also {b}
{a}, and it wouldn't hurt to {b}
''',
'b_first': '''
{a}, but before that {b}
{a} but first {b}
{a}, but first please {b}
{a}, only first {b}
{a} - but {b} first
{a}, though {b} first
{a}, however {b} beforehand
{a}; beforehand, {b}
{a}. before you do, {b}
{a}. but before you do that, {b}
{a}, no wait, first {b}
{a}, actually hang on, {b} first
{a}, though prior to that {b}
{a}. prior to that, {b}
{a}, preceded by: {b}
{a} after you {b}
{a} once you {b}
{a}, but only after you {b}
{a}, but not before you {b}
{a}, and don't do it until you {b}
{a} as soon as you {b}
{a} the moment you {b}
{a} when you're done with this: {b}
{a} as the second thing; first {b}
{a} last, {b} first
{a}. well, start with this: {b}
{a}, and ahead of that {b}
before you {a}, {b}
before you {a}, please {b}
before you {a} would you {b}
don't {a} before you {b}
do not {a} until you {b}
you may {a}, but not until you {b}
I'd like you to {a}, but first {b}
could you {a}, but before that {b}
please {a}, though first {b}
I want you to {a}, but {b} beforehand
by all means {a}, but {b} first
second {a}, first {b}
''',
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a} and {b} and {c}
{a}. {b}. {c}.
{a}; {b}; {c}
{a}, {b}, and please {c}
{a}, {b}, oh and {c}
{a}, then {b}, then {c}
{a}, then {b} and finally {c}
{a} then {b} then {c}
{a} and then {b}, and after that {c}
{a}, after that {b}, and lastly {c}
{a} and {b}. also {c}
{a}. also {b}, and {c}
{a}. and {b}. and while you're at it {c}
{a}, {b}, and one more thing: {c}
{a}, {b}, and last but not least {c}
{a} plus {b} plus {c}
{a} as well as {b}, and {c}
{a}, {b} and, if it's no trouble, {c}
{a}, {b}, and don't forget to {c}
first {a}, then {b}, then {c}
first {a}, second {b}, third {c}
firstly {a}, secondly {b}, thirdly {c}
first of all {a}, next {b}, and finally {c}
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
a) {a}, b) {b}, c) {c}
step one: {a}. step two: {b}. step three: {c}
three things: {a}, {b} and {c}
three action items: {a}; {b}; {c}
three favours, if I may: {a}, {b}, and {c}
could you {a}, {b} and {c}
could you please {a}, then {b}, and {c}
can you {a}, {b}, and also {c}
would you {a}, {b}, and when that's done {c}
would you be so kind as to {a}, {b} and {c}
please {a}, {b} and {c}
please {a}. then {b}. after that {c}
kindly {a}, {b} and {c}
I'd like you to {a}, to {b} and to {c}
I want you to {a}, {b} and {c}
after you {a}, {b}, and then {c}
once you {a}, {b} and {c}
bedtime: {a}, {b}, {c}
we're leaving, so {a}, {b} and {c}
we're home, so {a}, {b} and {c}
mate, {a}, {b} and {c}, cheers
all of these: {a}, {b}, {c}
'''

FOLLOW = {
'same_action_other_device': '''
and {D}
and {D} too
and {D} as well
and {D}, please
and also {D}
and now {D}
and then {D}
and {D}, while you're at it
and {D}, if you'd be so kind
and might I say {D} likewise
and what about {D}
and how about {D}
and the {d} too
and the {d}, thanks
and, not to be unfair, {D}
also {D}
also {D} please
also do {D}
now {D}
now the {d}
now do {D}
now {D} please
next {D}
next, {D}
then {D}
plus {D}
{D} too
{D} too please
{D} as well
{D} as well, would you
{D} also
{D} likewise
{D} the same
{D} next
{D} next please
{D} and all, mate
{D} could do with the same
{D} deserves the same treatment
{D} shouldn't be left out
{D} needn't feel neglected, same please
same for {D}
same for {D} please
same with {D}
same again for {D}
same again with {D}
same thing for {D}
same thing with {D}
same goes for {D}
same to {D}
same deal for {D}
same story with {D}
same procedure for {D}
the same for {D}
the same for {D}, if I may
the same with {D}
the same goes for {D}
the same applies to {D}
the same thing with {D}
likewise {D}
likewise for {D}
ditto {D}
ditto for {D}
ditto the {d}
do {D} too
do {D} as well
do the same with {D}
do the same to {D}
do the same for {D} please
do that with {D} too
do that to {D} also
do it for {D} as well
do it again for {D}
repeat for {D}
repeat that for {D}
repeat with {D}
roll that out to {D}
extend that to {D}
apply that to {D}
apply the same to {D}
let's do {D} too
let's have {D} the same way
could you do {D} too
could you do the same for {D}
could {D} get the same
would you do {D} as well
would you treat {D} likewise
can you do that with {D} as well
can {D} be done too
don't forget {D}
don't forget the {d}
not forgetting {D}
not to forget {D}
not just that one, {D} too
not only that, {D} as well
oh, and {D}
oh and {D} as well
oh yes, and {D}
ah, {D} too
ok and {D}
okay, now {D}
good, now {D}
great, and {D}
lovely, and {D}
thanks, and {D}
thank you, and {D} please
cheers, {D} too
perfect, same for {D}
I'd like {D} as well
I'd like the same for {D}
I meant {D} as well
I want {D} too
I need {D} too
I need the same for {D}
if you did that, do {D} too
while you're there, {D}
what about {D}
how about {D}
how about {D} while we're at it
''',
'undo': '''
no, put it back
put it back
put it back please
put it back as it was
put it back the way it was
put it back how you found it
put that back
put things back
change of mind
change of mind, undo that
changed my mind
I changed my mind
I've changed my mind
I've had second thoughts
on second thoughts, no
on second thought, undo that
on reflection, the other way round
undo
undo that
undo it
undo that please
undo the last thing
undo what you just did
undo your last action
revert
revert that
revert to how it was
revert it please
reverse that
reverse that decision
roll that back
roll it back
take that back
take it back
scratch that
cancel that
no, cancel that
no, the other way
no, the opposite
no, not like that, back again
no, I take it back
no no, as it was
nope, back to how it was
oops, undo
oops, wrong one, put it back
oh dear, I didn't mean that
oh, that was a mistake, undo
I didn't want that, undo it
I didn't mean to do that
I didn't mean that one, put it back
I liked it better before
it was better before
it was nicer the way it was
that was a mistake
that was not what I wanted, put it back
that wasn't my best idea, undo it
that's not what I meant, reverse it
as you were
back to how it was
back to the way it was
back as before
back again please
make it the way it was
make it like before
make it as it was before
leave it the way it was, sorry
restore it
restore the previous state
return it to its former state
go back to how it was
would you undo that
would you kindly reverse that
would you be so kind as to put it back
could you put it back
could you undo that
can you undo that
can you put it back please
I'd rather have it the way it was
I'd rather it were as before
I regret that already, undo
regrettably I was wrong, put it back
my wife disagrees, put it back
never mind, put it back
never mind that, undo
wait, no, undo that
sorry, put it back
sorry, my mistake, undo that
sorry about that, the other way please
crikey, no, put it back
mate, no, put it back
''',
'other_action_same_device': {
'on': '''
turn it on
turn it on again
turn it back on
turn that back on please
switch it on
switch it on again
switch it back on
switch that one on again
put it on
put it on again
put it back on
now on
now on again
on again
on again, please
back on
back on please
and on again
and now turn it on
it should be on again
it may come on again
it shouldn't be off after all, on again
I want it on again
I'd like it on again
I'd rather it were on
I need it on after all
could you turn it on again
would you switch it back on
would you mind turning it on after all
can you put it back on
might it be on again
okay, it can go on again
start it again
start it up again
fire it up again
power it back on
let it run again
I miss it, turn it back on
ok now on
flick it back on, mate
''',
'off': '''
turn it off
turn it off again
turn that off again
turn it back off
switch it off
switch it off again
switch it back off
switch that off please
put it off again
now off
now off again
off again
off again, please
back off again, I mean switch it off
and off again
and now turn it off
ok, off
ok, that's enough, off
that's enough, turn it off
enough of that, off
enough, switch it off again
it should be off after all
it needn't stay on
it doesn't have to be on any more
it can go off now
it can be off again
I want it off
I'd like it off again
I'd rather it were off
I don't need it any more
I no longer need it on
don't leave it on
kill it
kill it again
cut it
shut it off
shut it down
stop it again
stop it now
could you turn it off again
would you switch it off again
would you mind turning it off after all
can you switch it off now
power it down
flick it off again, mate
''',
'open': '''
open it
open it again
open it up
open it up again
open that again
open that one please
reopen it
re-open it please
now open it
now open it again
now open
and open it again
and now open it
open again
open again please
back open
get it open again
pull it open again
let it be open again
it should be open again
it can be open again
it shouldn't be closed after all
it needn't be closed after all, open it
don't keep it closed
I want it open again
I'd like it open
I'd rather have it open
I need it open after all
could you open it
could you open it again
would you open it again
would you mind opening it after all
might it be opened again
can you open it back up
ok, open it
right, open it again
on second thoughts, open it
throw it open again
''',
'close': '''
close it
close it again
close it up
close that again
close that one please
shut it
shut it again
shut that
shut it please
now close it
now close it again
now shut it
and close it again
and now close it
close again
closed again please
back closed
pull it shut
pull it to again
push it shut again
get it closed
it should be closed again
it can be closed now
it shouldn't be open any longer
it needn't stay open
don't leave it open
I want it closed
I'd like it closed again
I'd rather have it shut
I don't want it open after all
could you close it
could you close it again
would you shut it again
would you mind closing it after all
might it be closed again
can you shut it now
ok, close it
right, shut it
that's enough air, close it
on second thoughts, close it
''',
'lock': '''
lock it
lock it again
lock it up
lock it up again
lock that
lock that one please
relock it
re-lock it please
now lock it
now lock it again
and lock it
and lock it again
and now lock it
lock again
locked again please
bolt it
bolt it again
secure it
secure it again
make it secure
get it locked
it should be locked again
it ought to be locked
it can be locked now
it shouldn't be unlocked
it mustn't stay unlocked
don't leave it unlocked
I want it locked
I'd like it locked again
I'd rather it were locked
I'd feel better if it were locked
could you lock it
could you lock it again
would you lock it again
would you mind locking it after all
might it be locked again
can you lock it now
ok, lock it
they're in, lock it again
''',
'unlock': '''
unlock it
unlock it again
unlock that
unlock that one please
now unlock it
now unlock it again
and unlock it
and unlock it again
and now unlock it
unlock again
unlocked again please
unbolt it
unbolt it again
undo the lock on it
undo the lock again
release it
release it again
get it unlocked
it should be unlocked again
it can be unlocked now
it may be unlocked
it shouldn't be locked after all
it needn't be locked
it doesn't need to be locked any longer
don't keep it locked
don't leave it locked
I want it unlocked
I'd like it unlocked again
I'd rather it weren't locked
I need it unlocked after all
could you unlock it
could you unlock it again
would you unlock it again
would you mind unlocking it after all
might it be unlocked
can you unlock it now
ok, unlock it
someone's coming, unlock it again
''',
},
}

OUT = '''
what's the weather like today
will it rain this afternoon
do I need an umbrella
is it going to snow at the weekend
how cold will it get tonight
what's the temperature outside
what's the forecast for [Melbourne|Boston|the coast] tomorrow
should I bring the washing in, is rain on the way
when is sunset today
how windy will it be at sea
is there a heatwave coming
what phase is the moon in
what's in the news
any headlines this morning
read me the newspaper
what did the president say yesterday
who won the election
has anything dreadful happened overnight
what are the markets doing
how's the stock market
what's a share of [Apple|Toyota|Shell] worth today
what's the exchange rate of the dollar
what is bitcoin at
convert dollars to euros at today's rate
search the web for cheap flights
google the opening hours of the library
look up the train to London online
open the browser
go to wikipedia and read about otters
find me a plumber nearby
find a dentist who is open on Saturdays
what's the best restaurant round here
book a table for two tonight
book me a flight to Lisbon
book a hotel in Adelaide
call my mother
ring the doctor's surgery
phone the office and say I'm ill
dial the emergency number
give my brother a call
answer the phone
hang up
send an e-mail to my boss
email the invoice to the client
any new e-mails
read me my latest mail
reply to Janet's mail, politely
text my wife that I'll be late
send a WhatsApp to the group
message my son on his phone
post this on Facebook
tweet that I'm bored
check my Instagram
order a pizza
order more printer paper
buy milk
buy me a new lamp online
add bread to my Amazon basket
how much does a new heater cost at the shop
where can I buy a decent curtain rail
get me tickets for the opera
pay my electricity bill
transfer fifty pounds to my landlord
what's my bank balance
how much did I spend last month
call me a taxi
get me an Uber
how long is the drive to the airport
what's the traffic like
give me directions to the station
how do I get to the museum from here
when's the next bus
is my train on time
track my parcel
where is my package
play some jazz
play Bohemian Rhapsody
play the new album by that Norwegian band
put on a podcast about history
skip this song
what song is this
who sings this
play the radio, the classical station
play a film on the telly
what's on TV tonight
recommend a film for tonight
recommend me a novel, something melancholic
what should I watch
translate good morning into French
how do you say thank you in Japanese
what does schadenfreude mean
what's the German for curtain
translate this letter to Spanish
how do you spell rhythm
is it who or whom
check my grammar
correct this paragraph for me
give me a synonym for happy
what rhymes with lamp
write me a poem about the sea
write a limerick about my landlord
compose a haiku on rain
write an essay on the fall of Rome
write a cover letter for me
draft a resignation letter with some dignity
write a speech for my sister's wedding
write a story about a rover that dreams
tell me a bedtime story
tell me a joke
tell me another joke, a better one
do you know any riddles
make me laugh
sing me a song
sing happy birthday
do an impression of a pirate
play chess with me
let's play twenty questions
roll a die
flip a coin
pick a random number
draw me a cat
generate an image of a castle
make a logo for my bakery
edit this photo
crop the picture
what's in this picture
look at me, how's my hair
take a photo of the garden
show me the camera at the front door
who is at the door
is anybody in the garden
is there somebody in the hallway right now
did the postman come
how warm is it in the living room
what's the humidity in the bathroom
how much power is the heater drawing
what's the battery level of the rover
where is the rover right now
what does the rover see
is the smoke detector all right
has the motion sensor picked anything up
what's the air quality in here
how much water did we use this week
scan the room for intruders
record a video of the garage
wake me at seven
set an alarm for six thirty
set a timer for ten minutes
set a timer for the eggs
start a stopwatch
remind me at five to call the vet
remind me tomorrow to water the plants
remind me every Monday about the bins
in half an hour, remind me of the oven
count down from a minute
how long until the timer is done
turn on the lamp at eight tomorrow morning
switch the heater off in two hours
open the curtains every morning at seven
when the sun goes down, put the porch light on by itself
if it rains close the window automatically
what's on my calendar today
when's my next meeting
put lunch with Harriet in my diary
move my two o'clock to three
cancel all my appointments
am I free on Thursday
invite the team to a meeting
schedule a call with the accountant
who won the cricket
what's the footy score
did the Yankees win last night
when do the Olympics start
who's top of the league
who scored in the final
what's the capital of Mongolia
how high is Mount Everest
who wrote Middlemarch
who invented the lock
who invented the light bulb
when was the first curtain made
when did the Second World War end
how many people live in Peru
how far away is the moon
why is the sky blue
why do cats purr
what do hedgehogs eat
how old is the universe
what is the meaning of life
who was Napoleon's second wife
what's the longest river in the world
explain quantum mechanics to me
explain how a heat pump works
how does a lock work
how does a lamp produce light
how do I clean a lamp
how do I bleed a radiator
how do I fix a squeaky door
how do I replace a fuse
how do I hang curtains without drilling
what size bulb fits the desk lamp
which heater uses the least electricity
is an LED lamp better than halogen
what colour should I paint the gate
is it safe to leave a fan on overnight, generally speaking
how often should one oil a garage door
are speakers supposed to hum
how do I descale a coffee machine
why does my washing machine smell
how much does a locksmith charge
how do I pick a lock
how do rovers on Mars get their power
who drove the first lunar rover
how do I make scrambled eggs
give me a recipe for lasagne
what can I cook with leeks and potatoes
how long does one boil an egg
how many calories are in a banana
what wine goes with trout
what can I use instead of butter
I have a headache, what should I take
I've a rash on my arm, what is it
is this mole dangerous
how much ibuprofen may I take
can I mix these two tablets
what's a normal blood pressure
my chest hurts, what is wrong with me
diagnose my cough
how do I lose weight
make me a training plan for a marathon
can I sue my neighbour
is my landlord allowed to raise the rent
draw up a contract for me
what are my rights if I'm fired
how do I write a will
how do I file my tax return
should I buy or rent
should I invest in gold
which phone should I buy
should I leave my husband
what should I wear tonight
what should I give my wife for her birthday
give me relationship advice
what's my horoscope
which star sign goes with Leo
tell me my fortune
who will win the lottery
what will happen tomorrow
write a Python script that sorts a list
debug this function
fix my code
what does this error message mean
how do I reverse a string in Java
write me an SQL query
explain recursion
write a regular expression for phone numbers
run ls -la in the terminal
run the backup script
execute this command
restart the computer
reboot the router
install Firefox
install the latest updates
update your software
download that file from the internet
uninstall the game
format the disk
free up some disk space
how much memory has this computer
what's my IP address
is the internet down
connect to the wifi
pair my headphones
print this document on the printer
scan this letter
open the spreadsheet in Excel
make a PowerPoint about lamps
make a pie chart of my expenses
convert the PDF to Word
zip the folder and mail it
delete notes/todo.md
delete all my files
rename the file to something nicer
move plan.txt to the archive folder
copy the file onto the USB stick
encrypt my notes
share the folder with Tom
back up my files to the cloud
who edited this file last
when was the file last changed
how big is the folder
take a screenshot
copy that to the clipboard
type this into the other window for me
click the OK button
fill in the form on the website
log me into my account
change my password
hack my neighbour's wifi
read my thoughts
do my homework
do the dishes
make me a sandwich
clean my room
feed the cat
walk the dog
water the plants by hand
carry my suitcase upstairs
let the rover pick up my socks
have the rover bring me a beer from the fridge
can the rover take a picture
fold the laundry
babysit the kids
drive me to work
fly the drone round the house
how is my mother doing
find my phone
how many steps have I done
how did I sleep
what's my heart rate
measure my temperature
identify this plant
what breed is my dog
what bird is singing out there
listen to what the baby is doing
how loud is it in here
summarise the book Moby Dick for me
what happened in the last episode
who played the lead in that film
name all the kings of England
quiz me on geography
teach me Italian
practise English conversation with me
help me prepare for a job interview
give me a name for my kitten
suggest a title for my novel
come up with a slogan for our lamp shop
brainstorm ideas for the party
plan my holiday in Tasmania
what should I see in Vienna
do I need a visa for India
is the pharmacy still open
what are the library's opening hours
when do the clocks go back this year
is tomorrow a bank holiday somewhere
what's the tide at the harbour
how's the surf at Bondi
is there a bushfire near us
what's the pollen count
report a crime to the police
call an ambulance
order my prescription
make me an appointment with the hairdresser
subscribe to the newsletter
unsubscribe me from everything
block that number
forward the voicemail
join the video call
mute my microphone in the meeting
record this meeting
transcribe this recording
who's calling
'''

VAGUE = {
'device': '''
switch that on
turn it on
turn it off please
switch it off, would you
open it please
open up
close it
shut that thing
lock it
unlock that one
turn off the thing
turn on the thingy
turn on the whatsit in the corner
switch the doodah off
you know, that one, off please
the other one, on
not this one, the other one
on please
off
off, please
open
close please
shut it
lock up
switch on
switch off
turn on
turn something on
turn one of them off
put one of them on
put that on for me
could you turn that off
could you open that
would you mind switching that off
would you be so kind as to put it on
might you close that for me
kindly switch it on
I want it on
I'd like it off
I'd like that one open
I need it locked
set it to 21
set it to half
make it 40%
a bit warmer, that thing
toggle it
toggle that
flip it
it shouldn't be on
it shouldn't be open
don't leave it on
don't leave that open
why is it still on, turn it off
mate, chuck it on
''',
'value': '''
set {D}
set {D} please
set {D} to something
set {D} differently
set {D} properly
set {D} to the right value
set {D} to, erm
set {D} to a certain value
set {D} to the usual
set the {d} for me
adjust {D}
adjust {D} please
adjust {D}, would you
would you adjust {D}
would you set {D} for me
would you be so kind as to set {D}
might you adjust {D} a little
could you set {D}
could you adjust the level of {D}
could you change the setting of {D}
can you set {D}
can you change {D} to something else
change {D}
change the setting of {D}
change the value of {D}
change the level on {D}
alter {D}
alter the setting on {D}
tweak {D}
tune {D}
regulate {D}
calibrate {D}
configure {D}
make {D} different
make {D} better
make {D} nicer
fix the level of {D}
I'd like {D} set
I'd like {D} set to a different level
I'd like {D} otherwise
I want to set {D}
I need {D} adjusted
I don't like the setting of {D}, change it
{D} isn't set right
{D} needs adjusting
{D} needs a different setting
{D} isn't how I like it, set it
{D} to a value
{D} on a different setting
new value for {D}
kindly set {D}
''',
'fact': '''
remember
remember this
remember that
remember this for me
remember something
remember something for me
remember one thing
remember a fact
please remember
please remember something for me
please remember this
do remember it
could you remember something
could you remember something for me please
could you keep something in mind for me
could you make a note
can you remember something
can you remember a thing for me
can you memorise something
would you remember something for me
would you take a note
would you be so kind as to remember something
might you remember something for me
don't forget this
don't forget that please
don't forget it
don't forget
never forget this
keep this in mind
keep that in mind
keep something in mind
bear this in mind
note this
note this down
note that down for me
take a note
make a note
make a note please
make a note for me
commit this to memory
memorise this
memorise something
store this
store something in your memory
save this to memory
save something for later
put something in your memory
add something to your memory
I'd like you to remember something
I want you to remember something
I need you to remember something important
I have something for you to remember
there's something you should remember
here's something to remember
kindly note one thing
''',
'place': '''
go
go there
go there please
go over there
go somewhere
go to the place
go to that place
go to the usual spot
go to the other place
send the rover
send the rover there
send the rover somewhere
send the rover over there
send the rover off
send it there
send it over
move
move the rover
move the rover please
move the rover there
move the rover somewhere else
move the rover out of here
move it
move over
drive
drive there
drive the rover
drive the rover to, hmm, there
drive the rover to the place I mean
drive somewhere
bring the rover there
bring the rover to that spot
take the rover there
take the rover somewhere nice
take the rover to the other one
get the rover over there
get the rover moving
get moving
park the rover over there
park the rover somewhere
station the rover elsewhere
the rover should go there
the rover should be elsewhere
the rover ought not to be here
the rover needs to move
the rover shouldn't stay here
I'd like the rover over there
I'd like the rover somewhere else
I want the rover to go
I want the rover gone from here
could the rover move
could you send the rover there
would you move the rover
would you be so kind as to send the rover over
can you drive the rover
might the rover go there
that way, rover
rover, move
rover, go there
kindly send the rover there
''',
'file': '''
write a file
write a file please
write it down in a file
write something in a file
write that to a file
write something down
create a file
create a file please
create a new file
create a document
make a file
make a new file for me
make a text file
save a file
save it
save it in a file
save that to a file
save this somewhere
save that please
read a file
read the file
read the file please
read it
read it to me
read it out
read that file
read me the document
read me a file
read the other one
open the file
open the document
open that file for me
open a file
show me the file
show me the document
show me that file
show me what it says
show it to me
what's in the file
what's in it
what does the file say
what does it say
what did I write in the file
what's written there
could you read the file
could you write a file
could you open the document
would you read it to me
would you write a file for me
would you be so kind as to read the file
might I see the file
can you create a file
can you make a file for me
can you read that file
I'd like to see the file
I'd like a new file
I want to write a file
I need a file
I need that file
put it in a file
overwrite the file
replace the file
update the file
change the file
kindly read the file
''',
'message': '''
notify
notify me
notify me please
notify everyone
notify them
send a notification
send a notification please
send a message
send me a notification
send me a message on the screen
send something to the log
show a notification
show a notification please
show me a notification
show a message
show a message on the screen
show something on the desktop
show a popup
pop up a notification
pop up a message
put up a notification
put a message on the screen
put something in the log
put a note on the desktop
display a message
display a notification
display something
make a notification
make a popup
create a notification
give me a notification
give me a notice
give me a heads up
issue a notice
raise a notification
post a notification
alert me
alert everyone
warn me
ping me
log something
log it
log this
add a log entry
make a log entry
write a log entry
write something to the log
an urgent notification please
a low-priority notification please
a notification, if you'd be so kind
could you notify me
could you show a notification
could you send me a notification
would you notify me
would you put up a notification
might I have a notification
can you show me a message
can you notify me
I'd like a notification
I want a notification
I need a message on the screen
kindly send one notification
''',
}

TALK = {
'greeting': '''
hello
hello there
hello hello
hello again
hello, my friend
hello computer
hello house
hello, anybody home
hello, are you there
hello, can you hear me
hi
hi there
hi again
hi all
hi, it's me
hi, it's me again
hi, I'm back
hi friend
hi assistant
hiya
hey
hey there
hey you
hey, what's up
hey mate
hey buddy
heya
howdy
howdy partner
g'day
g'day mate
good day
good day to you
a very good day to you
good morning
good morning, sunshine
good morning to you all
morning
morning all
mornin'
top of the morning
good afternoon
afternoon
good evening
good evening to you
evening
evening all
greetings
greetings and salutations
salutations
well hello
well, hello there
oh hello
oh, hi
why, hello
ahoy
yo
yo yo
sup
wassup
what's up
what's new
oi oi
welcome back
long time no see
look who's here
nice to meet you
pleased to meet you
pleasure to make your acquaintance
how do you do
I'm home
I'm back
I'm here
it's me
here I am again
we meet again
wakey wakey
rise and shine
are you awake
are you there
you there?
anyone there
namaste
hello sir
hello ji
dear assistant, hello
hope this finds you well
hope you're well
''',
'thanks': '''
thanks
thanks a lot
thanks a million
thanks a bunch
thanks so much
thanks very much
thanks mate
thanks again
thanks ever so much
thanks awfully
thanks heaps
thanks for that
thanks for your help
thanks for everything
thanks for nothing, just kidding, thanks
thanks, that's all
thanks, that's it
thanks, you're a star
thanks, you're a lifesaver
thanks, I'd be lost without you
thanks, much appreciated
many thanks
many thanks indeed
a thousand thanks
thank you
thank you so much
thank you very much
thank you very much indeed
thank you kindly
thank you, that will be all
thank you, that was quick
thank you for your help
thank you for your patience
thank you for doing that
thank you, my dear
thank you, sir
thank you, you needn't have hurried
thank you, dear machine
thx
thnx
ty
tysm
ta
ta very much
ta love
cheers
cheers mate
cheers for that
cheers, legend
much obliged
I'm much obliged to you
I'm obliged
I'm grateful
I'm most grateful
I'm deeply indebted to you
I'm in your debt
I owe you one
I can't thank you enough
I don't know how to thank you
I appreciate it
I appreciate that
I really appreciate your help
appreciated
much appreciated
greatly appreciated
very kind of you
that's very kind of you
that's kind, thank you
how kind
you're too kind
nice one, cheers
bless you
bless you, dear
lovely, thanks
great, thanks
perfect, thank you
super, thanks
wonderful, thank you
ok thanks
okay thank you
alright, thanks
good, thank you
no, thank you
that's all, thanks
that'll be all, thank you
my wife says thank you
grandma says thanks too
thanking you
with thanks
''',
'how_are_you': '''
how are you
how are you today
how are you doing
how are you doing today
how are you feeling
how are you getting on
how are you keeping
how are you holding up
how are things
how are things with you
how are things going
how've you been
how have you been
how have you been lately
how have you been keeping
how do you feel
how do you feel today
how's it going
how's it going mate
how's it hanging
how's everything
how's life
how's life treating you
how's your day
how's your day going
how's your day been
how's the world treating you
how's tricks
how goes it
how goes the day
how was your night
how was your day
how ya going
how ya goin mate
how you doing
how you doin
how you been
how u doing
and how are you
and you, how are you
and yourself
are you all right
are you okay
are you ok
are you well
are you doing well
are you having a good day
are you happy
are you tired
are you bored
are you in a good mood
you all right
you alright
you alright mate
you good
you ok
you well
everything all right
everything okay with you
everything good
all good
all well with you
I hope you're well, how are you
I trust you are well
I trust you're in good health
not too bad yourself
feeling well today
did you sleep well
did you have a good night
did you have a nice weekend
what's it like being you today
what mood are you in
you're not unwell, are you
''',
'identity': '''
who are you
who are you exactly
who are you really
who is this
who am I talking to
who am I speaking with
who am I speaking to, please
who have I the pleasure of addressing
who do I have the pleasure of speaking to
who's there
who's this
who's speaking
who made you
who built you
who created you
who trained you
who wrote you
who programmed you
who owns you
who is behind you
who do you work for
what are you
what are you exactly
what are you called
what are you made of
what kind of thing are you
what kind of AI are you
what kind of assistant are you
what kind of model are you
what sort of machine are you
what is your name
what is this
what is this program
what is this thing
what is it I'm talking to
what's your name
what's your name again
what's your real name
what's your version
what's under the hood
what's running here
what model is this
what model are you
what model are you running on
what language model are you
what version are you
what AI is this
what am I talking to
what should I call you
what do I call you
what do they call you
which model are you
which model is this
which AI am I using
which company made you
which version is this
how old are you
how big are you
how big is your model
how many parameters do you have
how were you made
how were you trained
how do you work
where are you
where are you from
where do you come from
where do you live
where do you run
where were you made
when were you made
when were you born
do you have a name
do you have feelings
do you have a body
do you have a soul
do you think
do you sleep
do you run on my computer
do you run in the cloud
have you a name
are you a robot
are you a human
are you a person
are you a real person
are you a machine
are you a computer
are you a program
are you an AI
are you alive
are you real
are you human or machine
are you male or female
are you conscious
are you intelligent
are you online
are you local
are you ChatGPT
are you GPT
are you Claude
are you Alexa
are you Siri
are you Gemini
are you a language model
are you a small model
are you the rover
are you the house
are you some sort of butler
aren't you a human
aren't you ChatGPT
you aren't a person, are you
you're not a human, are you
you're a bot, right
is this ChatGPT
is this a bot
is this a person or a machine
is there a human on the other end
am I talking to a robot
am I talking to a human
may I ask who you are
may I ask your name
might I ask what you are
could you introduce yourself
would you introduce yourself, please
introduce yourself
tell me about yourself
tell me who you are
tell me what you are
I'd like to know who you are
I'd like to know what model this is
I wonder what you are
say something about yourself
describe yourself
identify yourself
state your name
your name please
your good name please
pray, who are you
''',
'capability': '''
what can you do
what can you do for me
what can you do here
what can you help me with
what can you help with
what can I ask you
what can I say to you
what can I use you for
what can this do
what can you control
what can you switch
what can you not do
what can't you do
what else can you do
what are you able to do
what are you capable of
what are you good at
what are you good for
what are you for
what are your skills
what are your functions
what are your features
what are your abilities
what are your capabilities
what are your limits
what are your tools
what are my options
what do you do
what do you do all day
what do you know how to do
what do you offer
what does this thing do
what is your purpose
what is your job
what is it you do
what is it that you can do for me
what would you be able to do
what might you do for me
what might I ask of you
what sort of things can you do
what kind of things can I ask
what tools do you have
what tools have you got
what commands are there
what commands do you know
what should I ask you
what's your job
what's your purpose
what's possible
what's in your repertoire
what's in your toolbox
which tools do you have
which commands do you understand
which devices can you control
which things can you do
how can you help
how can you help me
how can I use you
how do I use you
how do I use this
how does this work
how may you be of service
how could you be useful to me
in what way can you help
can you help me
can you help
can you do anything useful
can you do anything at all
can you do more than that
can you do other things
can you do maths
can you also do calculations
can you also control lights
can you also drive the rover
can you also remember things
can you also read files
can you also write files
can you also tell the time
can you also show notifications
can you control devices
can you control the house
can you switch things on and off
can you open and close things
can you lock doors
can you move the rover
can you remember things
can you read files
can you write files
can you count
can you tell the time
can you tell me what you do
can you work offline
can you speak other languages
can you learn
can you see me
can you hear me talk
could you tell me what you can do
could you explain what you do
could you give me some examples
would you tell me what you can do
might I know what you're capable of
may I ask what you can do
are you able to remember things
are you able to control the heating
are you any use
are you useful
are you good at maths
do you do maths
do you do calculations
do you control the lights
do you know how to drive the rover
do you understand me
do you have any skills
do you have tools
aren't you able to do more
is there anything you can do
is there anything you can't do
is there a list of what you can do
is there a manual
isn't there anything else you can do
tell me what you can do
tell me your functions
tell me what I can ask you
show me what you can do
show me what you've got
show me your tools
give me a few examples of what you can do
give me some ideas
list your functions
list your capabilities
list your skills
explain what you can do
explain yourself, what do you do
I don't know what to ask you
I don't know what you can do
I'd like to know what you can do
I'm new here, what can I do
I'm new to this, how does it work
I wonder what you can do
help
help me
help please
need help
''',
'bye': '''
bye
bye bye
bye now
bye for now
bye then
bye, and thanks
bye, see you tomorrow
bye, have a good one
goodbye
goodbye then
goodbye, my friend
goodbye for now
good night
good night, sleep tight
good night, sweet prince
goodnight
night
night night
nighty night
see you
see you later
see you soon
see you tomorrow
see you around
see you next time
see ya
see ya later
see ya mate
cya
catch you later
catch ya later
later
laters
later, alligator
till next time
till tomorrow
until we meet again
until tomorrow
farewell
farewell then
fare thee well
adieu
ciao
cheerio
toodle-oo
toodle pip
ta-ta
tata
hooroo
so long
take care
take care of yourself
take it easy
have a good day
have a nice evening
have a good night
have a good one
I'm off
I'm off to bed
I'm off now
I'm leaving
I'm going now
I'm heading out
I must be off
I must go
I have to go
I've got to go
I should be going
I'd better be off
gotta go
got to run
that's me for today
that's it for today
that's all for today
that's all for now
that will be all
talk to you later
talk to you tomorrow
speak soon
signing off
over and out
peace out
I'll be back
we're done here
enough for today, good night
parting is such sweet sorrow
''',
'praise': '''
well done
good job
great job
nice job
nice work
good work
great work
excellent work
splendid work
splendid
excellent
brilliant
marvellous
magnificent
superb
perfect
fantastic
wonderful
lovely
awesome
amazing
impressive
very impressive
not bad
not bad at all
not half bad
not too shabby
can't complain
couldn't have done it better myself
bravo
kudos
hats off
hats off to you
good boy
good robot
good one
nice one
beauty
bonza
ripper
you beauty
you little ripper
you legend
you're a legend
you're a star
you're a gem
you're a treasure
you're an angel
you're a genius
you're the best
you're great
you're brilliant
you're clever
you're smart
you're very helpful
you're so good at this
you're quick
you're faster than my husband
you rock
you did well
you did that well
you've done well
you never disappoint
you never let me down
you do understand me
you're not as silly as you look
you aren't half clever
that was quick
that was fast
that was perfect
that was well done
that was impressive
that worked
that worked a treat
that worked like a charm
that's exactly what I wanted
that's great
that's perfect
that's brilliant
spot on
top marks
ten out of ten
full marks
five stars
I'm impressed
I'm quite impressed
I'm delighted
I'm very happy with you
I like you
I love you
I couldn't be happier
I couldn't be more pleased
I couldn't ask for more
I have no complaints
works a treat
works like a charm
clever thing
clever machine
smart cookie
good thinking
what would I do without you
what a marvel you are
where would I be without you
exceeded expectations
great execution, team
''',
'complaint': '''
that's wrong
that's not right
that's not what I said
that's not what I meant
that's not what I asked for
that's not it
that isn't right
that isn't correct
that isn't what I wanted
that was wrong
that was the wrong one
that was no help
that didn't work
that didn't help
that doesn't work
that's rubbish
that's nonsense
that's useless
that's no good
that's stupid
wrong
wrong again
wrong one
wrong answer
wrong device
no, that's wrong
no, not that
no, that's not it
no no no
nope, wrong
nothing happened
nothing is happening
nothing works
nothing works around here
it didn't work
it doesn't work
it isn't working
it's not working
it's still not working
it's broken
you're wrong
you're mistaken
you're useless
you're not much use
you're not helping
you're no help at all
you're not listening
you're slow
you're awfully slow
you're stupid
you're annoying
you're getting on my nerves
you aren't the sharpest knife, are you
you got it wrong
you got that wrong
you got it wrong again
you made a mistake
you misunderstood
you misunderstood me
you misheard
you didn't understand
you didn't listen
you didn't do anything
you did the wrong thing
you don't understand
you don't understand me
you don't get it
you never listen
you never understand me
you always get it wrong
you keep getting it wrong
you can't do anything
you can't do anything right
you forgot
you forgot again
you're joking, surely
you call that help
you had one job
I didn't say that
I didn't mean that
I didn't ask for that
I never said that
I said something else
I meant something else
I'm not happy
I'm not happy with you
I'm not satisfied
I'm not impressed
I'm disappointed
I'm rather disappointed
I'm annoyed
I'm fed up
I'm losing patience
I expected better
I expected more
I had hoped for more
I give up
I'm sorry, but that's poor
how useless
how disappointing
how hard can it be
how many times do I have to tell you
what a disappointment
what a load of rubbish
what rubbish
what are you doing
what was that supposed to be
why don't you listen
why don't you understand me
why is this so hard
why did you do that
are you deaf
are you stupid
are you broken
are you even listening
do you even understand English
is this a joke
not good enough
not helpful
not what I wanted
not great, to be honest
bad robot
bad job
terrible
awful
pathetic
rubbish
useless
hopeless
good grief
for heaven's sake
for crying out loud
oh come on
this is hopeless
this is ridiculous
this is unacceptable
this falls short of expectations
strewth, that's no good
my toaster is smarter than you
my old one was better
even my grandmother would have understood that
''',
'statement': '''
I'm tired today
I'm a little tired
I'm rather tired of all this
I'm hungry
I'm a bit peckish
I'm bored
I'm bored out of my mind
I'm sad today
I'm happy
I'm in a good mood
I'm in a foul mood
I'm not in the mood
I'm not feeling well
I'm not a morning person
I'm not as young as I was
I'm having a bad day
I'm having a lovely day
I'm having a cup of tea
I'm having a quiet evening
I'm just looking around
I'm just testing
I'm just trying this out
I'm just saying
I'm just thinking out loud
I'm only curious
I'm on holiday
I'm on my lunch break
I'm working from home today
I'm reading a good book
I'm cooking
I'm waiting for a friend
I'm learning the piano
I'm getting old
I'm getting married in June
I'm a teacher
I'm a nurse
I'm from Perth
I'm from a small town in Ohio
I'm seventy-four
I'm new in town
I've had a long day
I've had a long week
I've had better days
I've just come home
I've just woken up
I've got a cold
I've got a new job
I've got two cats
I've been to the market
I've been thinking
I've never been to Paris
I've never liked Mondays
I've nothing to do
I slept badly
I slept well
I overslept
I missed my bus
I burnt the toast
I broke a cup
I lost my keys again
I met an old friend today
I went for a walk
I went to the dentist
I bought a new coat
I baked a cake
I saw a fox last night
I won at cards
I passed my exam
I had a strange dream
I had fish for dinner
I don't like spinach
I don't drink coffee
I don't much care for opera
I don't sleep well these days
I don't mind
I don't know
I don't care
I can't complain
I can't decide
I can't sleep
I couldn't agree more
I think it'll be a nice day
I think so too
I think I'm in love
I suppose so
I guess not
I see
I understand
I agree
I disagree
I know
I know that already
I love this house
I love rainy days
I love my garden
I like the quiet
I hate ironing
I used to live by the sea
I used to smoke
I wish it were Friday
I wish I had more time
I miss my grandmother
I need a holiday
I never learn
I'll think about it
I'll do it myself
I'll be in the kitchen
I'll have an early night
I'd rather do it myself
we're having guests tonight
we're out of biscuits
we're painting the hallway this week
we moved here last year
we got a new sofa
we had a barbie on Sunday
we had a power cut yesterday
we've been married forty years
we've got a new neighbour
my name is Walter
my name's Priya
my back aches
my feet hurt
my head is spinning
my sister is visiting
my son started school
my daughter is a doctor
my wife is asleep
my husband snores
my boss is impossible
my dog is asleep on the sofa
my cat caught a mouse
my team lost again
my phone is new
my train was late
my neighbour plays the trumpet
my grandfather built this house
my favourite colour is green
the lamp was a present
the lamp is a bit ugly, to tell the truth
the lamp belonged to my aunt
the heater is older than I am
the fan was a bargain
the curtains are new
the gate was painted last summer
the garage is full of junk
the speaker was expensive
the lock is from the hardware shop
the door squeaks
the coffee machine makes good coffee
the kitchen smells of onions
the bedroom faces the street
the rover is a clever little thing
the rover has dirty wheels
the kids are at school
the baby is asleep
the garden looks lovely
the weather is lovely
the film was dreadful
the soup was too salty
the meeting went well
the meeting could have been an e-mail
the file was easy to write
the shops are shut today
the train was packed
the neighbours are nice
the cat sat on the keyboard
it's Friday, thank goodness
it's raining again
it's hot today
it's been a while
it's been a day
it's a lovely evening
it's quiet tonight
it's my birthday
it's only me
it's nothing
it's not important
it's fine as it is
it's complicated
it isn't easy
it could be worse
it doesn't matter
it was worth it
that's life
that's interesting
that's good to know
that's a pity
that's what she said
that's true
that's my cup
that's how it goes
there's no place like home
there's a bird on the windowsill
there's cake left
this is nice
this is my first time
this chair is comfortable
nothing much going on here
nothing to report
never mind
no worries
no problem
no matter
not really
not today
not now
not that I mind
just wondering
just passing by
just talking to myself
so be it
so it goes
fair enough
all right then
okay
ok
yes
no
maybe
perhaps
hmm
right
oh well
oh dear
well, well
c'est la vie
life's too short
time flies
tea tastes better in a pot
old habits die hard
dinner was delicious
today was a good day
tomorrow is my day off
yesterday was better
Mondays are the worst
arguably the best synergy we've had all quarter
it is a truth universally acknowledged that I dislike ironing
''',
}
