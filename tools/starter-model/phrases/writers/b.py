"""Phrasings, writer b: terse, technical, hurried, non-native, young, dictated, command-line-like."""

CONTROL = {
'on': '''
{d} on
{d}: on
{d} = on
{d} -> on
set {d} state=on
ON {d}
power on {d}
pwr on {d} pls
enable {d}
activate {D}
start up {D:machine}
boot {D:machine}
fire up {D}
{d} on now plz
on with {D}
turn on {D}
turn {D} on
turn {D} on real quick
switch on {D} no
kindly switch on {D}
please do the needful and put {D} on
put on {D} na
just on {D} yaar
[sir|madam|hello], {D} on karo please, I mean switch it on
pls make {D} on
make {D} on please
can you on {D}
please to activate {D}
could you make {D} running
I would have {D} on, please
bitte {D} on, thank you
be so nice and make {D} on
I need that {D} goes on
please put {D} in on position
would you please connect {D}
I want that you turn on {D}
hey can you put on {D} because I am cold and my hands are full
{d} please light up, it is very dark in this side:
open {D:light}, too dark here, I mean switch on
lighten {D:light} please
give me {D:light}
need {D:light} over here
{D:light} pls i cant see anything
too dark. {D:light}.
its pitch black can u do {D:light}
mum says put {D} on
my brother turned {D} off but I want it on
can {D} be on please please please
pleeease turn {D} on
yo turn on {D}
yo {D} on
bro turn {D} on
bruh {D} is off, turn it on
lemme get {D} on
gimme {D} on
kick {D} on
crank up {D:machine}
get {D} going
get {D} running asap
get {D} started will you
quick quick {D} on
hurry put {D} on
on. {D}. now.
no time to explain, {D} on
running late just switch {D} on for me
hands full, {D} on
carrying a baby so please could {D} go on
ok um so i think i would like {D} on
hello computer turn on {D} thank you
so basically i just got home and its freezing can you start {D:heat}
cold. {D:heat} on.
im shivering {D:heat} please
my toes are ice, get {D:heat} going
heat me up, {D:heat} on
boiling in here, {D:cool} on
so hot yaar, put {D:cool}
sweating like mad, start {D:cool}
need some air, run {D:cool}
we need music speakers so switch {D:sound} on
wake {D:sound} up
{D:sound} on i want to listen something
run {D:machine}
start {D:machine} now
begin {D:machine} please, it is already loaded
let {D:machine} run
{D:machine} is ready to go, start it
is {D} off? then turn it on
why is {D} off, put it on
{D} should be on
{D} must be on
{D} needs to be on
{D} has to be on before the guests come
I forgot to switch {D} on, can you
somebody switched off {D}, turn it back on
don't leave {D} off
{D} shouldn't be off
no need to keep {D} off any more
not off, on: {D}
I wanted {D} on, not off
{D} off - no wait, on
the kids are scared of the dark, leave {D:light} on
bring {D} online
energize {D}
energise {D}
engage {D}
supply power to {D}
send the on command to {D}
relay for {D} to 1
home ctl {d} on
control {d} on
/on {d}
> {d} on
!on {d}
device={d} action=on
action: on, device: {d}
on {d} ok thx
my wife wants {D} on
grandma asks for {D} on
dad needs {D} switched on
the baby wakes up, {D:light} on but quick
when you can, {D} on
when u have a sec turn {D} on
if it's not a problem, {D} on
if you don't mind could {D} be turned on
any chance of getting {D} on
mind turning {D} on
would it be possible that {D} is switched on
I'd be happy with {D} on
how about {D} on
let's have {D} on
let's switch {D} on
let us put {D} on, ok
time for {D}
we'll be needing {D}
I'm gonna need {D} on
im about to come in so {D} on pls
getting dark, {D:light}
I'm reading and it gets dark, please {D:light}
i cant find my shoes turn {D:light} on
i dropped my phone put {D:light} on please
who turned out {D:light}? back on please
light: {D:light}. do it.
flick {D} on
flip {D} on
click {D} on
press on for {D}
push the button of {D}, so that it goes on
do {D} on
do on for {D}
so yesterday I hit my knee on the table because it was so dark, anyway, please {D:light}
my exam is tomorrow and I will study whole night, so kindly keep {D:light} on
we are having the cousins over and the house feels like a fridge, put {D:heat} on please
it's 38 degrees outside and I just walked home from the metro, {D:cool} please please
I wanted to do it by myself but I am already in bed, could {D} be switched on
I know I said off five minutes ago but now I'd like {D} on
turn on um what is it called {D}
turn on the, the, ah, {D}
[wait|hmm|erm] which one was it... {D}, yes, on please
is it okay if {D} is on for a while? then do it
would you have the kindness of turning {D} on
do me a favour and put {D} on
favor: {D} on
as soon as possible {D} must run
make sure {D} is on
make sure that {D} gets switched on
check that {D} is on, if not put it on
see to it that {D} is on
I guess we need {D} now
I can't reach the switch, {D} on
the button is too high for me can you do {D} on
i'm too small for the switch, {D} on please
I hurt my foot, so please you turn {D} on for me
the switch is broken, so you turn {D} on
''',
'off': '''
{d} off
{d}: off
{d} = off
{d} -> off
OFF {d}
off {d}
pwr off {d}
power down {D}
kill {D}
kill {D} now
cut {D}
cut power to {D}
disable {D}
deactivate {D}
shut off {D}
shut down {D:machine}
stop {D:machine}
halt {D:machine}
abort {D:machine}
{D:machine} stop stop stop
turn off {D}
turn {D} off
just turn {D} off already
switch {D} off no please
kindly off {D}
please off {D}
off kar do {D}, I mean turn it off
please do one thing, {D} off
{D} you can off now
can you off {D}
make {D} off
make off {D}
please close {D:light}, I mean turn it off
put {D} off
put off {D} please
please to switch {D} out
make {D:light} out please
the {d} out, please
{D:light} out
I want that {D} is off
it is not necessary that {D} is on, turn off please
we don't need {D} no more
no more {D} please
no need for {D} now
don't need {D}
dont want {D} on
I don't want {D} on anymore
don't leave {D} on
{D} shouldn't be on
{D} should not be running
{D} must not stay on
{D} can go off
{D} may be switched off
{D} isn't needed
who left {D} on?? off pls
why is {D} still on, turn it off
is {D} still on? switch it off then
did i leave {D} on? whatever, off
i think {D} is on, turn it off
{D} is on and nobody is there, off
nobody in the room, {D} off
I already left the house, {D} off please
leaving now, {D} off
im out the door turn off {D}
going to bed {D} off
sleepy. {D:light} off.
lights out, {D:light}
night night {D:light}
goodnight {D:light} off
bedtime so {D} off please
too bright, {D:light} off
{D:light} is in my eyes, off
my eyes hurt turn off {D:light}
too loud!! {D:sound} off
shush {D:sound}
silence {D:sound}
mute {D:sound}
{D:sound} is so annoying, turn it off
im trying to do homework turn {D:sound} off
too hot, {D:heat} off
I am melting, stop {D:heat}
warm enough. {D:heat} off
it's warm enough for me, could {D:heat} be turned off
brr {D:cool} off
{D:cool} is blowing on my neck, stop it
too windy, {D:cool} off
enough with {D}
enough {D}
that's enough of {D}
ok {D} off
yo {D} off
bro kill {D}
dude turn {D} off
can u turn {D} off thx
cn u swtch off {D}
pls {D} off mum is angry
mum says turn {D} off
dad wants {D} off
my wife wants {D} off
the neighbours complain, {D} off
landlord says {D} has to be off
the electricity bill is killing me, switch {D} off
save power, {D} off
save energy: {D} off
we pay for that, turn off {D}
on. no sorry off. {D}
turn {D} on, no I mean off
{D} on - scratch that, off
not on, off: {D}
I said off, {D}
{D} off, and leave it off
{D} off until I say
shut {D} off asap
quick {D} off
quickly kill {D} it's smoking
emergency {D} off
smoke! {D} off!
{D} smells burnt, switch off
I smell something, turn {D} off
stop {D} please
pull the plug on {D}
unplug {D}
isolate {D}
de-energise {D}
take {D} offline
relay for {D} to 0
send off to {D}
control {d} off
home ctl {d} off
/off {d}
!off {d}
> {d} off
device={d} action=off
action: off / device: {d}
set {d} state=off
flick {D} off
flip {D} off
click {D} off
tap {D} off
douse {D:light}
extinguish {D:light}
lose {D:light}
black out {D:light}
when u get a sec {D} off
if possible {D} off
if it isn't too much trouble, {D} off
would you mind turning {D} off
could you be so kind and switch {D} off
is there any chance {D} goes off
any way to get {D} off
I'd like {D} off
id like {D} turned off now
I would prefer {D} off
better turn {D} off
let's turn {D} off
lets have {D} off
we're done with {D}
im finished with {D}
I finish with {D}, you can turn off
thanks for {D}, now off please
okay um {D} off thank you
so i was in the room before and i think i forgot {D} can you turn it off
computer please turn off {D} thank you very much
be so good and turn {D} off
let {D} rest
give {D} a break
put {D} to sleep
I was already at the bus stop when I remembered that {D} is still running, please off
my roommate always forgets and then we pay, so {D} off please
i left in a hurry this morning and {D} is on since then, switch it off
the film starts now and {D:light} is still on, off with it
I know I said on, but please {D} off again
turn off um the, how do you call it, {D}
[wait|hmm|erm] it's getting too much, {D} off
do me a favour, {D} off
make sure {D} is off
make sure that {D} doesn't stay on overnight
make sure nobody left {D} on
check that {D} is off, otherwise turn it off
see to it that {D} is off
I can't reach it, {D} off please
the button is stuck so you turn off {D}
{D} has been on for hours, turn off
{D} is on the whole day already, enough
since the morning {D} is going on, off it please
no more power for {D}
we have load shedding soon so {D} off
the meter is spinning, {D} off
it's already bright outside, {D:light} is not needed
sun's up, {D:light} off
''',
'toggle': '''
toggle {d}
toggle {D}
tgl {d}
{d} toggle
{d}: toggle
{d} = !{d}
{d} ^= 1
/toggle {d}
!toggle {d}
> toggle {d}
control {d} toggle
device={d} action=toggle
action toggle on {d}
flip {D}
flip {d}
flip the state of {D}
flip the switch of {D}
flip {D} to whatever it isn't
invert {D}
invert {d} state
reverse the state of {D}
change the state of {D}
change {D} to the other state
change over {D}
switch over {D}
switch {D} round
switch {D} to the opposite
swap {D}
swap the state of {D}
{d} the other way
{D} the other way round please
{D} opposite of now
if {D} is on turn it off, otherwise on
if {D} is off then on, if on then off
if off {d} on else off
{D}: on if off, off if on
whatever {D} is, make it the other one
whatever {D} does now, do the contrary
make {D} the contrary of now
put {D} in the contrary state
please do the toggling of {D}
kindly toggle {D}
toggle {D} na please
just toggle {D} once
one toggle for {D}
one time toggle {D} please
press the switch of {D} once
press the button on {D} once
push {D}'s button
hit the switch on {D}
click {D}
click the switch for {D} once
tap {D}
flick {D}
flick the switch for {D}
flick {D} over
bro toggle {D}
yo flip {D}
can u flip {D} pls
can you toggle {D}
could you please toggle {D}
would you toggle {D} for me
toggle {D} thx
toggle {D} asap
quick, toggle {D}
I don't know if {D} is on, just toggle it
dont care if its on or off just toggle {D}
not sure what {D} is now but flip it
no idea whether {D} is on or off, change it
I want {D} changed from what it is
I want {D} to be not what it is now
{D} should be the opposite
{D} should switch state
let {D} change state
let {D} toggle
let's toggle {D}
have {D} toggled
get {D} toggled
need {D} toggled
needs toggling: {D}
do a toggle on {D}
do the switch thing with {D}
do the opposite with {D}
send toggle to {D}
send a toggle pulse to {D}
pulse {D}
relay {d} invert
negate {d}
my son wants {D} flipped
my wife asks to toggle {D}
ok toggle {D} thank you
hello please toggle {D}
um toggle {D} i think
if its not hard toggle {D}
when you have time toggle {D}
my hands are wet and I can't see it from here, just toggle {D}
I keep pressing it and nothing happens, you toggle {D}
for a test, toggle {D} one time
just to see if it reacts, flip {D}
as a prank flip {D}
do me a favour and toggle {D}
if it was on it should be off and the other way, {D} I mean
[hmm|erm] toggle, toggle... {D} yes
''',
'open': '''
{d} open
{d}: open
open {d}
open {D}
OPEN {d}
/open {d}
!open {d}
> open {d}
control {d} open
device={d} action=open
{d} -> open
{d} = open
set {d} state=open
open up {D}
open up, {d}
crack open {D}
pop {D} open
pop open {D}
pull {D} open
push {D} open
slide {D} open
swing {D} open
throw {D} open
raise {D}
lift {D}
roll up {D}
{D} up
{D} wide open
fully open {D}
get {D} open
get {D} open quick
hurry open {D} its raining on me
quick {D} open i have bags
hands full, {D} open
bro open {D}
yo open {D}
can u open {D}
open {D} plzzz
im outside open {D}
I'm standing in front of {D}, open
I'm here. {D}. open it
delivery guy is here open {D}
the courier came, kindly open {D}
kindly open {D}
please to open {D}
please do open {D} na
open {D} na yaar
you please open {D}
make {D} open
make open {D}
do {D} open
please put {D} in open position
I want that {D} opens
I need that you open me {D}
it is possible to open {D}?
can one open {D} please
be so nice, open {D}
would you {D} please open
may you open {D}
could {D} be opened
could you get {D} open for me
mind opening {D}
any chance you open {D}
is there any chance of {D} being open
{D} should be open
{D} must be open
{D} has to open
{D} needs opening
{D} shouldn't be closed
{D} shouldn't be shut
don't leave {D} closed
dont keep {D} shut
not closed, open: {D}
close {D} - no, open it I mean
{D} close, sorry, open
why is {D} shut, open it
who closed {D}? open please
is {D} closed? then open
it stinks in here, open {D}
stuffy. {D} open.
fresh air please, open {D}
let some air in through {D}
let the sun in, open {D}
let me in, open {D}
let the dog out, open {D}
the cat wants out, open {D}
grandpa is coming, open {D}
my wife wants {D} open
dad says open {D}
mum is outside open {D}
the kids come home, {D} open
car is coming, {D} open
ill be there in a sec, open {D}
when you have a second, open {D}
if it is no trouble, open {D}
if you can, {D} open
let's open {D}
lets have {D} open
time to open {D}
unseal {D}
release {D} so that it stands open
bring {D} to open
move {D} to open
motor {d} open
actuate {d}: open
um can you open {D} thank you
hello please open {D} thanks bye
I'd like {D} open
i would love {D} open right now
I'm coming with the wheelbarrow and both hands are busy, so open {D}
the food smells terrible, I burned the onions, open {D} quickly
I want to see the stars, open {D}
so the postman rang and I am upstairs, could you open {D}
make sure {D} is open when they arrive, so open it now
open um the, {D}
do me a favour, open {D}
I can't reach the handle, {D} open please
i am too small to open {D}, you do it
{D} is stuck shut, try to open it
I know I said close but open {D}
''',
'close': '''
{d} close
{d} closed
{d}: close
{d}: shut
close {d}
close {D}
CLOSE {d}
shut {D}
shut {d}
/close {d}
!close {d}
> close {d}
control {d} close
device={d} action=close
{d} -> closed
{d} = closed
set {d} state=closed
close up {D}
pull {D} shut
pull {D} to
push {D} shut
slide {D} shut
slam {D}
swing {D} shut
draw {D} closed
lower {D}
roll down {D}
{D} down
bring {D} down
get {D} closed
get {D} shut asap
hurry shut {D}
quick close {D} the dog escapes
bro shut {D}
yo close {D}
can u close {D}
close {D} pls pls
omg close {D} there's a wasp
mosquitoes are coming, close {D}
mosquitos! {D} shut!
kindly close {D}
please to close {D}
close {D} na
you just close {D}
make {D} close
make {D} closed
make shut {D}
make {D} to please
do {D} closed
please put {D} in closed position
I want that {D} closes
I need that {D} is closed
would you {D} please close
may you close {D}
please close me {D}
it pulls, can you close {D}
there is draught, {D} shut
there's a draft, close {D}
it's cold from outside, shut {D}
rain's coming in, close {D}
its raining!! {D}
storm coming, close {D}
wind is strong, please {D} close
too much sun, close {D}
sun blinds me, {D} closed please
people can look in, close {D}
neighbours are watching, close {D}
too noisy outside, shut {D}
were you born in a barn? {D}
who left {D} open? close it
why is {D} open, shut it
is {D} open? then close
did i leave {D} open? close it pls
I forgot {D} open, can you close
{D} is still open, close it
{D} shouldn't be open
{D} shouldn't be open any more
{D} must be shut
{D} should be closed
{D} has to be closed
{D} needs closing
{D} ought to be shut
don't leave {D} open
dont keep {D} open
no need for {D} to be open
not open, closed: {D}
open {D}, no no, close
{D} open - scratch that, shut
I want {D} shut
i'd like {D} closed
could you shut {D}
could {D} be closed
mind closing {D}
any chance of {D} closed
is it possible that you close {D}
would it be ok to close {D}
let's close {D}
lets shut {D}
time to close {D}
leaving. {D} shut.
im gone, close {D}
going to sleep close {D}
mum says close {D}
my husband wants {D} shut
the teacher said close {D}
when you can close {D}
if its not too much, shut {D}
seal {D}
motor {d} close
actuate {d}: close
bring {D} to closed
move {D} to closed
um {D} closed please thank you
hello please close {D} thanks
everybody is in, close {D}
car is inside, {D} can close
the whole street can see us eating, so please close {D}
I sit here with a stiff neck because of the wind, shut {D} please
I was sure that I closed {D} but no, so please close
make sure {D} is closed
make sure {D} doesn't stay open overnight
see to it that {D} is shut
close um the, {D}
do me a favour, shut {D}
I can't reach it, {D} closed please
I know I said open but close {D}
the cat is not allowed out, {D} closed
the chickens run away, shut {D}
''',
'lock': '''
lock {d}
lock {D}
{d} lock
{d}: lock
{d} locked
LOCK {d}
/lock {d}
!lock {d}
> lock {d}
control {d} lock
device={d} action=lock
{d} -> locked
{d} = locked
set {d} state=locked
lock up {D}
lock down {D}
bolt {D}
bolt {d}
latch {D}
deadbolt {D}
secure {D}
make {D} secure
make {D} safe, lock
engage the lock on {D}
lock {D} asap
quick lock {D}
hurry lock {D} someone is coming
bro lock {D}
yo lock {D}
can u lock {D}
lock {D} pls
pls lock {D} im scared
im home alone lock {D}
kindly lock {D}
please to lock {D}
do lock {D} na
please put lock on {D}
put the lock to {D}
put {D} under lock
make {D} locked
make lock {D}
close {D} with key
please close {D} with the key
with the key {D}, please
I want that {D} is locked
I need that you lock {D}
would you {D} please lock
may you lock {D}
be so good and lock {D}
could you lock {D}
could {D} be locked
mind locking {D}
any chance {D} gets locked
is it possible to lock {D}
{D} should be locked
{D} must be locked
{D} has to be locked at night, do it
{D} needs locking
{D} shouldn't be unlocked
{D} shouldn't stay unlocked
don't leave {D} unlocked
dont keep {D} unlocked
no one should get through {D}, lock it
nobody gets in, lock {D}
not unlocked, locked: {D}
unlock {D}, no sorry, lock
{D} unlock - I mean lock
did i lock {D}? lock it anyway
not sure i locked {D}, please do
I forgot to lock {D}
forgot {D}, lock it
is {D} locked? if not lock
who left {D} unlocked, lock it
why isn't {D} locked, lock it
leaving now lock {D}
off to work, lock {D}
going to bed, lock {D}
everyone in, lock {D}
good night lock {D}
my wife wants {D} locked
mum says lock {D}
grandma is afraid, lock {D}
the boss wants {D} locked
I'd like {D} locked
let's lock {D}
lets have {D} locked
when you get a sec lock {D}
if it's no trouble lock {D}
if you please, {D} locked
lock {D} and keep it locked
um lock {D} thank you
hello please lock {D} thanks
send lock to {D}
bolt {d} state=1
there was a burglar in our street last week so please lock {D}
I am already in the taxi and not sure about {D}, lock it
make sure {D} is locked
make sure nobody can open {D}, lock it
see to it that {D} is locked
check that {D} is locked and if not lock it
lock um the, {D}
do me a favour, lock {D}
I know I said unlock but lock {D}
the kids shouldn't get in, {D} locked please
''',
'unlock': '''
unlock {d}
unlock {D}
{d} unlock
{d}: unlock
{d} unlocked
UNLOCK {d}
/unlock {d}
!unlock {d}
> unlock {d}
control {d} unlock
device={d} action=unlock
{d} -> unlocked
{d} = unlocked
set {d} state=unlocked
unbolt {D}
unbolt {d}
unlatch {D}
undo the lock on {D}
undo the bolt on {D}
disengage {D}
disengage the lock on {D}
release the lock on {D}
take the lock off {D}
take off the lock from {D}
unlock {D} asap
quick unlock {D}
hurry unlock {D} its raining
bro unlock {D}
yo unlock {D}
can u unlock {D}
unlock {D} pls
pls unlock {D} i forgot my key
i lost my key unlock {D}
no keys on me, unlock {D}
locked myself out, unlock {D}
i'm locked out. {D}. please.
kindly unlock {D}
please to unlock {D}
unlock {D} na
just unlock {D} once
please remove lock of {D}
make {D} unlocked
make unlock {D}
make the lock of {D} away
I want that {D} is not locked
I need that you unlock {D}
would you {D} please unlock
may you unlock {D}
be so nice and unlock {D}
could you unlock {D}
could {D} be unlocked
mind unlocking {D}
any chance {D} gets unlocked
is it possible to unlock {D}
{D} should be unlocked
{D} must be unlocked
{D} has to be unlocked for the plumber
{D} needs unlocking
{D} shouldn't be locked
{D} shouldn't stay locked
don't leave {D} locked
dont keep {D} locked
no need to have {D} locked
not locked, unlocked: {D}
lock {D}, no wait, unlock
{D} lock - sorry, unlock
is {D} locked? unlock it
who locked {D}? unlock pls
why is {D} locked, unlock it
I can't get through {D}, unlock it
it won't let me through, unlock {D}
the cleaner is here, unlock {D}
friend is waiting, unlock {D}
grandpa can't get in, unlock {D}
the plumber comes, {D} unlocked please
my kids are back from school unlock {D}
my wife wants {D} unlocked
mum says unlock {D}
dad's outside unlock {D}
I'm at {D}, unlock
im in front of {D} let me in unlock
I'd like {D} unlocked
let's unlock {D}
lets have {D} unlocked
when you get a sec unlock {D}
if it's no trouble unlock {D}
if you please, {D} unlocked
free {D} from its lock
um unlock {D} thank you
hello please unlock {D} thanks
send unlock to {D}
bolt {d} state=0
my mother in law is standing outside with bags and she is angry, unlock {D}
I left my keys at the office, so unlock {D} for me
make sure {D} isn't locked when they come, unlock it
see to it that {D} is unlocked
unlock um the, {D}
do me a favour, unlock {D}
I know I said lock but unlock {D}
the key doesn't turn, you unlock {D}
the ambulance people need in, unlock {D}
''',
'set': '''
{d} {v}
{d} to {v}
{d}: {v}
{d} = {v}
{d}={v}
{d} -> {v}
{d} @ {v}
set {d} {v}
set {D} to {v}
set {D} at {v}
/set {d} {v}
!set {d} {v}
> set {d} {v}
control {d} set {v}
device={d} action=set value={v}
{d}.value = {v}
{d} setpoint {v}
{d} target {v}
setpoint for {D} {v}
put {D} to {v}
put {D} at {v}
put {D} on {v}
put {v} on {D}
put {D} in {v}
keep {D} at {v}
hold {D} at {v}
leave {D} at {v}
have {D} at {v}
run {D} at {v}
get {D} to {v}
bring {D} to {v}
take {D} to {v}
move {D} to {v}
change {D} to {v}
change over {D} to {v}
adjust {D} to {v}
adjust {d}, {v}
tune {D} to {v}
dial {D} to {v}
dial in {v} on {D}
make {D} {v}
make it {v} on {D}
make {D} to be {v}
do {D} {v}
do {v} on {D}
give {D} {v}
give me {v} on {D}
go {v} on {D}
{v} on {D}
{v} for {D}
{v}, {D}
{v} please, {d}
{v} is what I want on {D}
fix {D} at {v}
regulate {D} to {v}
configure {D} to {v}
program {D} to {v}
calibrate {D} to {v}
stick {D} on {v}
whack {D} on {v}
crank {D} to {v}
bump {D} to {v}
nudge {D} to {v}
turn {D} to {v}
turn {D} up to {v}
turn {D} down to {v}
raise {D} to {v}
lower {D} to {v}
reduce {D} to {v}
increase {D} to {v}
drop {D} to {v}
dim {D:light} to {v}
dim down {D:light} till {v}
brighten {D:light} to {v}
{D:light} brightness {v}
brightness of {D:light} {v}
less bright please, {D:light} to {v}
{D:light} is too strong, make {v}
too bright can you do {D:light} {v}
movie time, {D:light} {v}
heat to {v} with {D:heat}
{D:heat} temp {v}
temperature of {D:heat} {v} please
warm it to {v}, {D:heat}
im cold put {D:heat} to {v}
freezing!! {D:heat} {v}
too warm, {D:heat} down to {v}
cool to {v}, {D:cool}
{D:cool} speed {v}
{D:cool} at {v} as it is so hot today
volume {v} on {D:sound}
{D:sound} volume {v}
vol {v} {D:sound}
{D:sound} louder, {v}
{D:sound} quieter please, to {v}
cant hear it, {D:sound} up to {v}
granny can't hear, {D:sound} on {v}
{D:opener} {v} open
{D:opener} only {v} please
open {D:opener} to {v}
open {D:opener} {v}
close {D:opener} to {v}
let {D:opener} be {v} open
kindly set {D} to {v}
please keep {D} at {v} only
keep {v} in {D}
{D} please keep on {v} na
do one thing, put {D} at {v}
please to set {D} on {v}
please put me {D} on {v}
I want that {D} has {v}
I would like {D} by {v}
I need {D} with {v}
I need {v} in {D}
can you please make {D} on {v}
would you {D} to {v} set please
{D} should be {v}
{D} should be at {v}
{D} must be {v}
{D} has to be at {v}
{D} needs to be {v}
{D} needs {v}
{D} wants to be at {v}
{D} shouldn't be more than {v}, set it there
not more than {v} for {D} please
I want {D} at {v}
id like {D} at {v}
i'd rather have {D} at {v}
my wife wants {D} at {v}
mum says {D} to {v}
doctor said {v} is better, so {D} to {v}
the plants need {v}, set {D}
guests are coming, {D} to {v}
yo {D} to {v}
bro set {D} to {v}
can u put {D} on {v}
pls {D} {v} thx
{d} {v} asap
{v} on {D} quick
could you set {D} to {v}
could {D} be at {v}
mind putting {D} at {v}
any chance {D} goes to {v}
is it possible to have {D} at {v}
would {v} be possible on {D}? do it
what about {v} for {D}
how about {D} at {v}
let's have {D} at {v}
lets try {D} at {v}
let's say {v} for {D}
when you can {D} to {v}
if it's no bother {D} to {v}
um set {D} to um {v} please
okay so {D} to {v} thank you
hello please set {D} to {v} thanks
I said {v} for {D}
as yesterday please: {D} {v}
exactly {v} on {D}
send {v} to {D}
the baby has a cold and the nurse said warm air is good, so {D:heat} to {v} please
I was reading the manual and it says {v} is best, so set {D} to that
we agreed yesterday on {v} for {D}
the bill was too high last month, so {D} only {v}
set {D} to um let me think {v}
set {D} to, how much was it, {v}
[hmm|wait|erm] {D}... {v} should be good
do me a favour and put {D} at {v}
make sure {D} is at {v}
see to it that {D} is at {v}
I know it was different before, but now {D} at {v}
the button is stuck, you set {D} to {v}
somebody changed {D}, back to {v} please
{v} would be nice for {D}
{v} is enough for {D}
{v} is fine on {D}
''',
}

MOVE = {
'forward': '''
{R} forward {n}
{R} fwd {n}
fwd {n}
forward {n}
fd {n}
forward
fwd
{R} forward
{R}: forward {n}
{R}.forward({n})
{R} --forward {n}
move {R} forward
move {R} forward {n}
move {R} forward by {n}
move {R} {n} forward
move {n} ahead
move ahead {n}
go {n} forward
go forward {n}
go forward a little, {R}
go ahead with {R}, {n}
go straight {n}
go straight with {R}
straight on {n}
straight ahead {n} please
keep going {n}
drive {R} {n} straight ahead
drive {n} forward
drive forward
drive on, {R}
roll {R} forward {n}
roll on {n}
roll ahead
push {R} {n} forward
advance {n}
advance {R} {n}
{R} advance
proceed {n}
proceed forward with {R}
creep forward {n}
inch {R} forward {n}
step forward {n}
onward {n}
onwards {R}
yo {R} go forward {n}
go go go {R} forward
vroom {R} forward {n}
make {R} go forward {n}
make {R} go ahead
make {R} drive {n} in front
{R} must go {n} forward
{R} should go forward {n}
{R} should drive {n} more
{R} needs to be {n} further forward
{R} please {n} in forward direction
kindly move {R} {n} ahead
please take {R} ahead by {n}
take {R} {n} forward
bring {R} {n} forward
get {R} {n} ahead
get {R} moving forward
let {R} go forward {n}
let {R} drive straight on
let it roll {n} forward, {R} I mean
can you go {n} forward with {R}
can {R} go forward {n}
could {R} come forward {n}
could you drive {R} forwards
I want that {R} goes {n} forward
i want {R} forward {n}
I need {R} {n} forward
forwards {n} thx
forwards please, {R}
full ahead {n}
ahead {n}
ahead, {R}
{n} ahead
{n} forward
{n} straight on with {R}
{n2} forward, no sorry, {n}
forward {n2}, no wait make that {n}
{R} forward {n}, not {n2}
um forward like {n}
okay {R} drive forward {n} thank you
nothing in the way, {R} forward {n}
it's clear, go forward {n}
path is free, {R} can drive forward {n}
it's too close to me, wait no, too far, {R} forward {n}
x += {n} for {R}
not back, forward: {R} {n}
don't turn, just go forward {n}
nose first {n}, {R} forward
the ball is just in front, so {R} forward {n} and we have it
I measured it, it is {n}, so move {R} forward that much
i think {n2}, no let me see, {n}, {R} forward
do me a favour and drive {R} forward {n}
until the line it is {n}, {R} go ahead please
''',
'back': '''
{R} back {n}
back {n}
bk {n}
{R} back
{R}: back {n}
{R}.back({n})
{R} --back {n}
rev {n}
reverse
reverse {n}
reverse {R}
reverse {R} {n}
reverse {R} by {n}
{R} reverse {n}
put {R} in reverse for {n}
back up
back up {n}
back {R} up
back {R} up {n}
backup {n}
back off {n}, {R}
backwards {n}
backward {n}
backwards please {R}
move {R} back
move {R} backwards {n}
move {R} {n} backward
move back {n}
move backwards {n} with {R}
go back {n}
go backwards {n}
go {n} back
{R} go back {n}
drive {R} back {n}
drive backwards {n}
drive backwards
drive {n} in reverse
roll {R} back {n}
roll back {n}
pull {R} back {n}
pull back {n}
draw {R} back {n}
step back {n}
retreat {n}
retreat {R}
{R} retreat {n}
withdraw {R} {n}
fall back {n}
get back {n}
get {R} back {n}
get {R} backwards
scoot {R} back {n}
inch {R} back {n}
creep back {n}
make {R} go back {n}
make {R} go backwards
make {R} to reverse {n}
take {R} {n} back
kindly take {R} back by {n}
please take reverse {n}
take a reverse of {n}
{R} must {n} back
{R} should go back {n}
{R} should reverse
{R} please drive {n} to behind
I want that {R} goes {n} back
i want {R} back {n}
let {R} go back {n}
let {R} roll backwards
can {R} go backwards {n}
can you reverse {R} {n}
could you back {R} up {n}
could {R} back up a bit
{n} back
{n} backwards
{n} in reverse
{n} back with {R}
back {n2}, no {n}
{n2} back, sorry I mean {n} back
back {n} not {n2}
{R} is too close, back {n}
too near the wall, {R} back {n}
it hits the table!! {R} back
you are on my foot, {R} back {n}
stuck. {R} reverse {n}
yo {R} back it up {n}
beep beep {R} back up {n}
um back like {n} please
{R} go away from me backwards {n}
not forward, back: {R} {n}
without turning, {R} back {n}
x -= {n} for {R}
give me {n} of reverse
{R} is blocking the door, take it back {n}
I measured, {n} is enough, so reverse {R}
i think {n2}, no let me see, {n}, {R} back
do me a favour and back {R} up {n}
the cat sits in front, so {R} back {n}
''',
'left': '''
{R} left {n}
left {n}
lt {n}
left
{R} left
{R}: left {n}
{R}.left({n})
{R} --left {n}
l {n}
turn left
turn left {R}
turn {R} left
turn {R} to the left {n}
turn left and drive {n}
go left
go left {n}
go {n} left
go to the left side {n}
go on the left hand side
{R} go left {n}
{R} go left
move left {n}
move {R} left
move {R} left {n}
move {R} {n} to the left
move {R} leftwards {n}
drive left {n}
drive {R} left
drive {R} {n} to the left
steer {R} left
steer left {n}
veer left
veer {R} left {n}
swing {R} left
swing left {n}
bear left {n}
hang a left, {R}
hang a left and go {n}
take a left
take left {R}
take left turn and go {n}
take {R} to left side by {n}
shift {R} left {n}
shift left {n}
slide {R} left {n}
nudge {R} left {n}
scoot left {n}
roll left {n}
send {R} left {n}
send {R} leftward
bring {R} {n} left
get {R} over to the left {n}
make {R} go left {n}
make {R} go to left
make a left with {R}
{R} should go left {n}
{R} must go {n} to the left
{R} please {n} at left
let {R} go left {n}
let {R} turn left
kindly move {R} left by {n}
I want that {R} goes left {n}
i want {R} on the left by {n}
can {R} go left {n}
can you make {R} go left
could {R} move {n} to the left
{n} left
{n} to the left
{n} leftwards please
to the left {n}
to the left, {R}
leftwards {n}
leftward {n} {R}
over to the left, {R}
left {n2}, no {n}
left {n}, not {n2}
right, no, left {n}
not right, left: {R} {n}
{R} right, sorry, left {n}
wall on the right, so {R} left {n}
there's a chair, {R} left {n}
yo {R} left {n}
um left like {n}
left left left {R}
the plant is in the way so {R} should go {n} to the left
i think {n2}, no let me see, {n}, {R} left
do me a favour and take {R} left {n}
''',
'right': '''
{R} right {n}
right {n}
rt {n}
right
{R} right
{R}: right {n}
{R}.right({n})
{R} --right {n}
r {n}
turn right
turn right {R}
turn {R} right
turn {R} to the right {n}
turn right and drive {n}
go right
go right {n}
go {n} right
go to the right side {n}
go on the right hand side {n}
{R} go right {n}
{R} go right
move right {n}
move {R} right
move {R} right {n}
move {R} {n} to the right
move {R} rightwards {n}
drive right {n}
drive {R} right
drive {R} {n} to the right
steer {R} right
steer right {n}
veer right
veer {R} right {n}
swing {R} right
swing right {n}
bear right {n}
hang a right, {R}
hang a right for {n}
take a right
take right {R}
take right turn and go {n}
take {R} to right side by {n}
shift {R} right {n}
shift right {n}
slide {R} right {n}
nudge {R} right {n}
scoot right {n}
roll right {n}
send {R} right {n}
send {R} rightward
bring {R} {n} right
get {R} over to the right {n}
make {R} go right {n}
make {R} go to right
make a right with {R}
{R} should go right {n}
{R} must go {n} to the right
{R} please {n} at right
let {R} go right {n}
let {R} turn right
kindly move {R} right by {n}
I want that {R} goes right {n}
i want {R} on the right by {n}
can {R} go right {n}
can you make {R} go right
could {R} move {n} to the right
{n} right
{n} to the right
{n} rightwards please
to the right {n}
to the right, {R}
rightwards {n}
rightward {n} {R}
over to the right, {R}
right {n2}, no {n}
right {n}, not {n2}
left, no, right {n}
not left, right: {R} {n}
{R} left, sorry, right {n}
wall on the left so {R} right {n}
table in the way, {R} right {n}
yo {R} right {n}
um right like {n}
right right right {R}
all right, {R} go right {n}
the plant is in the way so {R} should go {n} to the right
i think {n2}, no let me see, {n}, {R} right
do me a favour and take {R} right {n}
''',
'north': '''
{R} north {n}
north {n}
n {n}
north
{R} north
{R}: heading north, {n}
{R} --north {n}
go north
go north {n}
go {n} north
move {R} north {n}
move {R} {n} northwards
move {R} to the north
drive north {n}
drive {R} {n} to the north
head north
head {R} north for {n}
northwards {n}
northward {R}
northbound {n}
{R} northwards please
{R} should go north {n}
{R} must {n} in direction north
send {R} north
send {R} north {n}
take {R} {n} north
kindly take {R} towards north {n}
towards north {n}
due north {n}
{n} north
{n} due north with {R}
{n} to the north
make {R} go north {n}
let {R} go north
i want {R} to go north {n}
can {R} go north {n}
could you drive {R} up north {n}
direction north, {n}
heading 0, {R} north {n}
south, no, north {n}
north {n2}, sorry {n}
follow the compass north {n}, {R}
roll {R} northward {n}
yo {R} north
''',
'south': '''
{R} south {n}
south {n}
s {n}
south
{R} south
{R}: heading south, {n}
{R} --south {n}
go south
go south {n}
go {n} south
move {R} south {n}
move {R} {n} southwards
move {R} to the south
drive south {n}
drive {R} {n} to the south
head south
head {R} south for {n}
southwards {n}
southward {R}
southbound {n}
{R} southwards please
{R} should go south {n}
{R} must {n} in direction south
send {R} south
send {R} down south {n}
take {R} {n} south
kindly take {R} towards south {n}
towards south {n}
due south {n}
{n} south
{n} due south with {R}
{n} to the south
make {R} go south {n}
let {R} go south
i want {R} to go south {n}
can {R} go south {n}
could you drive {R} south {n}
direction south, {n}
heading 180, {R} south {n}
north, no, south {n}
south {n2}, sorry {n}
roll {R} southward {n}
yo {R} south
''',
'east': '''
{R} east {n}
east {n}
e {n}
east
{R} east
{R}: heading east, {n}
{R} --east {n}
go east
go east {n}
go {n} east
move {R} east {n}
move {R} {n} eastwards
move {R} to the east
drive east {n}
drive {R} {n} to the east
head east
head {R} east for {n}
eastwards {n}
eastward {R}
eastbound {n}
{R} eastwards please
{R} should go east {n}
{R} must {n} in direction east
send {R} east
send {R} out east {n}
take {R} {n} east
kindly take {R} towards east {n}
towards east {n}
due east {n}
{n} east
{n} due east with {R}
{n} to the east
make {R} go east {n}
let {R} go east
i want {R} to go east {n}
can {R} go east {n}
could you drive {R} east {n}
direction east, {n}
heading 90, {R} east {n}
west, no, east {n}
east {n2}, sorry {n}
roll {R} eastward {n}
toward the sunrise, so east, {n}
yo {R} east
''',
'west': '''
{R} west {n}
west {n}
w {n}
west
{R} west
{R}: heading west, {n}
{R} --west {n}
go west
go west {n}
go {n} west
move {R} west {n}
move {R} {n} westwards
move {R} to the west
drive west {n}
drive {R} {n} to the west
head west
head {R} west for {n}
westwards {n}
westward {R}
westbound {n}
{R} westwards please
{R} should go west {n}
{R} must {n} in direction west
send {R} west
send {R} out west {n}
take {R} {n} west
kindly take {R} towards west {n}
towards west {n}
due west {n}
{n} west
{n} due west with {R}
{n} to the west
make {R} go west {n}
let {R} go west
i want {R} to go west {n}
can {R} go west {n}
could you drive {R} west {n}
direction west, {n}
heading 270, {R} west {n}
east, no, west {n}
west {n2}, sorry {n}
roll {R} westward {n}
toward the sunset, so west, {n}
yo {R} west
''',
'place': '''
{R} {L}
{R} to {L}
{R}: {L}
{R} -> {L}
{R} --goto {L}
goto {L}
go to {L}
go {L}
{R} goto {L}
{R} go to {L}
/go {L}
dest {L}
destination: {L}
dest={L} target={R}
nav to {L}
navigate {R} to {L}
navigate to {L}
route {R} to {L}
move to {L}
move {R} to {L}
drive to {L}
drive {R} to {L}
drive {R} over to {L}
drive over to {L}
ride to {L}
roll {R} to {L}
roll over to {L}
head to {L}
head for {L}
head over to {L} with {R}
send {R} to {L}
send {R} over to {L}
dispatch {R} to {L}
deploy {R} to {L}
take {R} to {L}
bring {R} to {L}
get {R} to {L}
get {R} to {L} asap
get over to {L}, {R}
steer {R} to {L}
guide {R} to {L}
park {R} at {L}
park at {L}
stop {R} at {L}
put {R} at {L}
place {R} at {L}
position {R} at {L}
station {R} by {L}
I need {R} at {L}
I want {R} at {L}
I want that {R} goes to {L}
I would like {R} be in {L}
we need {R} in {L}
we need {R} near {L} now
{R} is needed at {L}
{R} must go to {L}
{R} should be at {L}
{R} should drive until {L}
{R} has to be in {L}
{R} belongs to {L}, drive it there
why is {R} not at {L}? send it
make {R} go to {L}
make {R} to go {L}
make {R} drive up to {L}
let {R} go to {L}
let {R} visit {L}
let's send {R} to {L}
lets go to {L}
lets drive to {L} {R}
kindly send {R} to {L}
kindly take {R} till {L}
please go till {L}
please to go to {L}
just go to {L} na
do one thing, {R} send to {L}
can {R} go to {L}
can {R} come to {L}
can you send {R} to {L}
can u drive {R} to {L}
could {R} go to {L}
could you get {R} over to {L}
any chance {R} can go to {L}
is it possible that {R} drives to {L}
mind sending {R} to {L}
would you drive {R} to {L}
come to {L}
come to {L} {R}
come over to {L}
{R} come to {L}
off to {L}
off you go to {L}, {R}
back to {L}
{R} back to {L}
return to {L}
return {R} to {L}
{R} return to {L}
yo {R} go {L}
bro {R} to {L} now
quick {R} to {L}
hurry {R} to {L}
zoom to {L}
vroom vroom to {L}
go go go to {L}
{L} please, {R}
{L}, {R}, now
{L} next
next stop {L}
{L} is where I want {R}
um {R} to {L} please
ok {R} go to {L} thank you
mum is waiting at {L}, send {R}
there is a parcel at {L}, send {R} there
something fell down at {L}, get {R} there
my son wants {R} at {L}
not here, {R} to {L}
not where it is now, {R} should be at {L}
don't stay here, go to {L}
all the way to {L}, {R}
straight to {L}
make your way to {L}
run along to {L}, {R}
when you have time {R} to {L}
if you can, take {R} to {L}
if it's free send {R} to {L}
I dropped my glove at {L} this morning, send {R} there please
the kids want to play with it near {L}, so bring {R} there
it's going to rain so {R} better goes to {L}
do me a favour and send {R} to {L}
make sure {R} gets to {L}
battery is low, {R} to {L}
go to um {L}
where is {R}? never mind, to {L}
''',
}

NOTIFY = {
'plain': '''
notify {m}
notify: {m}
notify "{m}"
notify me: {m}
notify me that {m}
notify-send "{m}"
/notify {m}
!notify {m}
> notify {m}
echo "{m}" as a notification
popup {m}
popup: {m}
pop up {m}
pop up a message {m}
pop up something like {m}
popup with text {m}
toast: {m}
show a toast {m}
show toast "{m}"
banner: {m}
show a banner with {m}
show a banner saying {m}
bubble with {m}
show bubble {m}
notification {m}
notification: {m}
notification text: {m}
notification please: {m}
new notification, {m}
send notification {m}
send a notification: {m}
send me a notification {m}
send notif {m}
notif {m}
notif: {m}
notif pls: {m}
gimme a notif {m}
gimme a popup that says {m}
quick notif {m}
quick popup: {m}
message on screen: {m}
on screen: {m}
on my desktop: {m}
on desktop show {m}
desktop message {m}
desktop notification with {m}
desktop popup {m}
display {m}
display notification {m}
display a note on the screen: {m}
display to me {m}
display the following as notification: {m}
show {m} as a notification
show me a notification: {m}
show me a small message: {m}
show notification with text "{m}"
show on the screen {m}
show the message {m}
show this as notification: {m}
put a notification: {m}
put a notification saying {m}
put {m} on the screen
put {m} on my desktop as a notification
put up a notice: {m}
put up {m} as a notice
put one notification {m}
flash {m} on the screen
flash a message: {m}
raise a notification {m}
raise notification saying {m}
trigger a notification {m}
trigger popup {m}
fire a notification: {m}
fire off a notification saying {m}
push a notification {m}
push {m} to my desktop
ping me {m}
ping me with {m}
ping: {m}
ping the desktop with {m}
give me a notification {m}
give a notification that {m}
give notification {m} only
kindly notify {m}
kindly give one notification: {m}
kindly display {m}
please to notify {m}
please notify me with the text {m}
please make a notification: {m}
make a notification {m}
make a popup {m}
make a message on the screen {m}
make appear the message {m}
make {m} appear on the screen
let a notification appear: {m}
let me see a notification with {m}
let the screen say {m}
let it pop up: {m}
I want a notification with {m}
I want a message on the screen, {m}
I would like to have a notification: {m}
I need a notification: {m}
i need a popup saying {m}
i wanna see {m} pop up
it should pop up {m}
it should show me "{m}"
a small notification, {m}
a short notice please: {m}
one notification please: {m}
short message to the desktop: {m}
tell whoever sits at the screen: {m}
tell my wife on the screen {m}
so my sister sees it, put up a notification {m}
for my kid, on the screen: {m}
for my boss show notification {m}
for everybody at the computer: {m}
can you notify me {m}
can you pop up {m}
can u notify {m}
can u show a msg {m}
could you notify {m}
could you put up a notification that says {m}
could a notification say {m}
would you notify me: {m}
mind popping up {m}
any chance you pop up {m}
is it possible to show the notification {m}
yo notify {m}
yo pop up {m}
bro send a notif {m}
pls notify {m} thx
plz show {m} in a notification
um notification that says {m}
okay notify me {m} thank you
hello please send a notification {m}
I always miss things so please show me a notification: {m}
my head is full, throw me a notification {m}
throw a notification with {m}
throw up a popup, {m}
drop a notification: {m}
post a notification: {m}
post {m} to the desktop
issue a notification: {m}
emit notification {m}
message="{m}" channel=desktop
channel desktop: {m}
test notification: {m}
text of the notification is {m}
the notification should say {m}
the notification must be: {m}
not an email, just a notification: {m}
not to the log, on the desktop: {m}
when you have a sec notify {m}
if you can, show {m} as popup
I sit on the other side of the room but I see the screen, so show a notification {m}
my husband works on that computer, pop up {m} for him
do me a favour and pop up a notification saying {m}
we have a guest at the pc, so a notification: {m}
so that I see it when I come back, notify {m}
''',
'low': '''
notify low: {m}
notify --low {m}
notify -p low "{m}"
low prio: {m}
low prio notif {m}
low priority notification: {m}
low priority, {m}
priority low: {m}
prio=low {m}
notify {m} (low)
notify {m}, low priority
notify me {m} with low priority
message="{m}" priority=low
send {m} as low priority
send a low priority notification saying {m}
send notification {m} low priority only
show {m} but low priority
show a low-priority notice: {m}
pop up {m}, priority low
popup {m} nothing important, low priority
quiet notification: {m}
a quiet notification please, {m}
quietly notify me {m}
gently notify {m}
discreet notification: {m}
soft notification {m}
not urgent, notify {m}
notify {m}, not urgent
notification, not urgent at all: {m}
no rush, notification: {m}
no hurry but show me {m} as a notification
not important but notify me {m}
it is not so important, please notify with low priority {m}
unimportant notification: {m}
minor notification {m}
just fyi notification, low: {m}
low key notify me {m}
lowkey notif: {m}
kindly put low priority notification {m}
please notify in low priority: {m}
notification of small priority: {m}
with lowest priority show {m}
lowest priority notif: {m}
make it a low priority notification: {m}
make a notification {m}, but not a big one, low
I want a low notification {m}
can u send {m} low prio
could you notify me {m}, it's low priority
um low priority notification {m} please
nothing dramatic, low priority notification {m}
without disturbing me too much notify {m}
don't make a fuss, just a low priority popup: {m}
only if there is nothing else, low priority notification: {m}
by the way, small notification with low priority: {m}
this is not serious, low prio popup {m}
''',
'high': '''
notify high: {m}
notify --high {m}
notify -p high "{m}"
high prio: {m}
hi prio notif {m}
high priority notification: {m}
high priority, {m}
priority high: {m}
prio=high {m}
notify {m} (high)
notify {m}, high priority
notify me {m} with high priority
message="{m}" priority=high
send {m} as high priority
send a high priority notification saying {m}
show {m}, high priority
show a high-priority notice: {m}
pop up {m}, priority high
popup {m} its urgent
URGENT notify {m}
urgent notification: {m}
urgent!!! notify {m}
urgent: put up a notification {m}
urgently notify {m}
notify urgently that {m}
kindly notify on urgent basis: {m}
important notification: {m}
very important notification {m}
it is very important, notify with high priority {m}
critical notification: {m}
critical: notify {m}
crit notif {m}
emergency notification {m}
emergency popup: {m}
alarm level notification: {m}
red alert notification {m}
loud notification please {m}
big urgent popup {m}
top priority notification: {m}
topmost priority notify {m}
highest priority: notification {m}
with highest priority show {m}
asap high prio popup {m}
make it a high priority notification: {m}
make it urgent: notification {m}
I want a notification with high priority, {m}
can u send {m} high prio
could you notify me {m}, it's urgent
um urgent notification {m} please
so nobody misses it, high priority notification {m}
it can't wait, urgent notification {m}
this cant be missed, notify high: {m}
don't let me miss this, high priority notification: {m}
everyone must see it at once, notification with high priority: {m}
life and death, notification: {m}
this is serious, high priority popup {m}
''',
'log': '''
log {m}
log: {m}
log "{m}"
log this: {m}
log that {m}
/log {m}
!log {m}
> log {m}
echo "{m}" >> log
notify log: {m}
notify --channel log {m}
notify log {m}
channel=log message="{m}"
channel log: {m}
to log: {m}
to the log: {m}
into the log: {m}
in the log please: {m}
in log write {m}
write to log {m}
write {m} to the log
write in the log that {m}
put {m} in the log
put in log: {m}
put this into the log, {m}
put one log entry {m}
add {m} to the log
add a log line: {m}
add a log entry saying {m}
add to log {m}
append to the log: {m}
append log {m}
log entry: {m}
log entry {m}
new log entry, {m}
log message: {m}
log line: {m}
log notification {m}
notification to the log channel: {m}
send {m} to the log
send to log {m}
make a log entry: {m}
make an entry in the log, {m}
enter in the log {m}
enter {m} in log only
kindly log {m}
kindly make log entry {m}
please log {m}
please to log: {m}
record in the log: {m}
note in the log {m}
note {m} in the log
drop {m} in the log
stick {m} in the log
post to log: {m}
can you log {m}
can u log {m} pls
could you log that {m}
could this go in the log: {m}
yo log {m}
I want {m} in the log
I want it logged: {m}
it should be in the log that {m}
no popup, just the log: {m}
not on the desktop, in the log: {m}
only to log, not screen: {m}
dont show it, just log it: {m}
for the log: {m}
captain's log: {m}
um log {m} thank you
''',
}

REMEMBER = '''
remember {fact}
remember: {fact}
remember that {fact}
remember this: {fact}
rem {fact}
rmbr {fact}
mem: {fact}
memo: {fact}
memo to you: {fact}
memorize {fact}
memorise: {fact}
memorize that {fact}
mem add "{fact}"
mem.write("{fact}")
memory += {fact}
memory: {fact}
/remember {fact}
!remember {fact}
> remember {fact}
add to memory: {fact}
add to memory {fact}
add this to your memory, {fact}
append to memory: {fact}
store: {fact}
store {fact}
store this fact: {fact}
store in memory that {fact}
save: {fact}
save this info: {fact}
save in memory {fact}
save it for later, {fact}
save for next time: {fact}
save to memory that {fact}
keep in memory: {fact}
keep in mind {fact}
keep in mind that {fact}
keep in your head that {fact}
keep this: {fact}
keep this with you, {fact}
keep it in your mind only, {fact}
keep a note that {fact}
take note: {fact}
take note that {fact}
take a note {fact}
take one note: {fact}
note: {fact}
note that {fact}
note it down, {fact}
note to self {fact}
note for later: {fact}
note for the future, {fact}
make a note: {fact}
make a note that {fact}
make a mental note {fact}
make note of this {fact}
make it in your memory: {fact}
jot down that {fact}
jot this {fact}
write it behind your ears: {fact}
notice please that {fact}, for the memory
please notice for later that {fact}
please note: {fact}
kindly note that {fact}
kindly remember {fact}
kindly keep in mind {fact}
kindly save this information: {fact}
please to remember that {fact}
please remind you that {fact}, I mean remember
please hold in memory that {fact}
please learn that {fact}
learn this: {fact}
learn that {fact}
fact: {fact}
fact to remember: {fact}
new fact: {fact}
new info: {fact}
info for you to keep: {fact}
fyi and remember it, {fact}
fyi {fact}, save that
for the record, {fact}. remember it
for your memory: {fact}
for later: {fact}
for future use: {fact}
for next time remember {fact}
for the next sessions: {fact}
for ever and ever remember {fact}
from now on remember that {fact}
don't forget {fact}
don't forget that {fact}
dont forget {fact} ok
do not forget: {fact}
never forget that {fact}
you must not forget {fact}
you shouldn't forget that {fact}
you have to know for later: {fact}
you should know {fact}, keep it
you need to remember {fact}
you will need this later: {fact}. save it
I want you to remember {fact}
I want that you remember: {fact}
I need you to remember {fact}
i need u to remember {fact}
i'd like you to remember that {fact}
I would like that you keep {fact}
i always forget that {fact} so you remember it
i keep forgetting, {fact}, can you remember that
my memory is bad. {fact}. please remember
I'm getting old, please remember for me that {fact}
my head is like a sieve, remember {fact}
before I forget: {fact}
before i forget, {fact}, save it please
{fact}, remember that
{fact}. remember this
{fact} - remember
{fact}, don't forget
{fact} dont forget that
{fact}, keep that in mind
{fact}, keep it in memory please
{fact}, make a note
{fact}. note it
{fact}. Noted? save it
{fact}, store that
{fact}, save it
{fact} (save)
{fact} // remember
{fact}, put that in your memory
{fact}, memorize it
{fact}. Please memorise.
{fact}. You got that? Keep it for later
{fact}, so you know for next time, remember
{fact}. I'll ask you again later so remember
{fact}, for your notes
put in memory {fact}
put {fact} in your memory
put down that {fact}
put this in your brain: {fact}
put it to memory, {fact}
get this in your head: {fact}
commit to memory: {fact}
commit this: {fact}
can you remember {fact}
can you remember something for me: {fact}
can u remember {fact}
can you keep a note {fact}
can you save that {fact}
can you please learn {fact}
could you remember that {fact}
could you make a note {fact}
could you keep in mind that {fact}
could you hold on to this: {fact}
hold on to this, {fact}
hang on to this info {fact}
will you remember {fact}
will you please remember that {fact}
would you note that {fact}
would you be so kind to remember {fact}
mind remembering {fact}
any chance you remember {fact} for me
is it possible that you remember {fact}
yo remember {fact}
yo save this {fact}
bro remember {fact}
remember bro, {fact}
pls remember {fact} thx
plz rmbr {fact}
remember plz {fact}
quick note {fact}
quick, remember {fact}
listen, {fact}, remember it
listen carefully and remember: {fact}
hey remember {fact} okay
hello please remember {fact} thank you
ok so remember that um {fact}
um {fact} can you remember that thanks
so my teacher told me {fact} please remember it
my mum said to tell you {fact} remember it
my wife says we must not forget that {fact}
the doctor told me that {fact}, please keep it
just so you have it: {fact}
just remember {fact}
just keep {fact} in memory na
do one thing, remember {fact}
important for later: {fact}
important, remember: {fact}
update your memory: {fact}
update: {fact}, remember that
correction for your memory: {fact}
remember for me that {fact}
remember for tomorrow and after: {fact}
remember forever {fact}
remember this one: {fact}
remember the following. {fact}
remember the following fact for me: {fact}
remember if you can {fact}
remember, and this matters: {fact}
I spent half an hour searching for it today so please remember: {fact}
we talked with the landlord and now {fact}, keep that for us
do me a favour and remember that {fact}
my daughter told me and I will forget it for sure: {fact}. remember please
it changed, now {fact}, remember it new
I say it only once: {fact}. remember
make sure you remember {fact}
you can remember stuff right? ok {fact}
I was thinking you should know that {fact}, please store it
there's one thing you should keep: {fact}
one thing to remember: {fact}
'''

RECALL = '''
{topic}?
{topic} ?
recall {topic}
recall: {topic}
recall my {topic}
search memory {topic}
search memory for {topic}
search your memory: {topic}
search in your memory for {topic}
search notes {topic}
search my notes for {topic}
mem search {topic}
mem.search("{topic}")
memory search: {topic}
memory lookup {topic}
memory: {topic}?
/recall {topic}
!recall {topic}
> recall {topic}
grep memory {topic}
grep {topic} in memory
query memory: {topic}
query "{topic}"
lookup {topic}
look up {topic}
look up {topic} in your memory
look up {topic} in my notes
look in memory {topic}
look in your notes for {topic}
look into the memory for {topic}
look what I told you about {topic}
look through your memory for {topic}
check memory for {topic}
check your memory {topic}
check your notes about {topic}
check my notes for {topic}
check what we saved about {topic}
kindly check {topic} in memory
kindly tell what I told about {topic}
find {topic} in memory
find {topic} in my notes
find my note about {topic}
find what i said about {topic}
fetch {topic} from memory
get {topic} from memory
get me {topic} from my notes
pull up {topic} from memory
pull up what I told you on {topic}
bring up {topic} from your memory
dig up {topic}
dig out what I told you about {topic}
retrieve {topic}
retrieve memory: {topic}
remember {topic}?
do you remember {topic}
do you remember {topic}?
do u remember {topic}
do you still remember {topic}
do you still know {topic}
do you know still what I said about {topic}
do you have {topic} in memory
do you have {topic} saved
do you have something stored about {topic}
do you have any notes about {topic}
do you recall {topic}
do you recall me saying something about {topic}
do you know my {topic}
do you remember what i told about {topic}
did I tell you {topic}
did i tell you about {topic}
did I ever tell you {topic}
did I mention {topic}
did i say anything about {topic}
did we note {topic} somewhere
did we save {topic}
did you save {topic}
did you note {topic}
have I told you {topic}
have I told you something about {topic}
have you got {topic} saved
have you stored {topic}
have we written down {topic}
what did I tell you about {topic}
what did i say about {topic}
what did I say {topic} was
what did I told you about {topic}
what did we save for {topic}
what did we note about {topic}
what do you know about {topic}
what do you remember about {topic}
what do you have on {topic}
what do you have stored about {topic}
what do u know about my {topic}
what do my notes say about {topic}
what does your memory say about {topic}
what is in memory about {topic}
what is {topic} again
what's {topic} again
whats {topic} again
what was {topic}
what was {topic} again
what was that with {topic}
what was it about {topic}
what was the thing with {topic}
what have I told you on {topic}
what have we on {topic} in memory
whats the {topic}, i told you
what's the {topic} i gave you
which {topic} did I tell you
which {topic} have you stored
how was {topic} again
how was it with {topic}
how was it again with {topic}, I have told you
i forgot {topic}
i forgot {topic}, what was it
I forgot again {topic}, do you have it
i forgot my {topic} can u tell me
I don't remember {topic}, please look in memory
i don't remember {topic} do you
I cant remember {topic}
I can't recall {topic}, can you
I don't know any more {topic}, you have it
I told you {topic}, what was it
I told you once about {topic}
i told u {topic} yesterday what was it
I told you about {topic} last week, tell me
I need {topic} from memory
I need the {topic} I gave you
i need my {topic}, you saved it
I want to know what I said about {topic}
I would like to know what you have saved on {topic}
I'm sure I told you {topic}
I'm looking for {topic} in my notes
my {topic}?
my {topic} pls, you know it
my wife asks for {topic}, I told you once
my mum wants to know {topic}, you have it saved
mum asks what {topic} was
the {topic} i told you?
the {topic} again?
the {topic} please, from memory
tell me {topic} again
tell me again {topic}
tell me again about {topic}
tell me what i said about {topic}
tell me what you know about {topic}
tell me what is saved for {topic}
tell me my {topic}
remind me what I said about {topic}
remind me what {topic} was
remind me of {topic}
remind me again, {topic}?
jog my memory about {topic}
help me remember {topic}
help me, what was {topic}
refresh my memory: {topic}
refresh me on {topic}
say me {topic} again
say me what I told you about {topic}
give me {topic} from your memory
give me what you have on {topic}
give me everything on {topic}
gimme {topic} again
show me what you remember about {topic}
show what you know about {topic}
show memory on {topic}
anything on {topic}
anything in memory about {topic}
anything saved for {topic}
anything about {topic} in my notes
any idea what I said {topic} was
any idea about {topic}, I told you
any note on {topic}
any memory of {topic}
any entry for {topic}
is there something about {topic} in memory
is there a note about {topic}
is {topic} in your memory
is {topic} saved
is {topic} somewhere in my notes
was there something with {topic}
wasn't there something about {topic}
wasnt there a note on {topic}
can you remember {topic}
can you remember what i told you about {topic}
can you look up {topic}
can you check {topic} in your notes
can you find {topic} in memory
can u tell me {topic} again
could you look up what I said about {topic}
could you tell me {topic} again
could you check your memory for {topic}
would you know {topic} still
would you look for {topic} in memory
yo whats {topic} again
bro what was {topic}
quick, {topic}, what was it
hurry whats my {topic} i told u
um what was {topic} again
hello do you remember {topic} please
so i told you something about {topic} what was it
long time ago I told you {topic}, do you have it
at the door now, what was {topic}
they are asking {topic}, what did i save
{topic}, what was that again
{topic}: what did I tell you
{topic}: what do we have
{topic} - do you have it
{topic} - look in memory
{topic}, do you remember
{topic}, anything saved
{topic} i told you already
{topic} from my notes please
{topic} was what again
{topic} what was it i forget
I am standing in the shop and can't think of it, {topic}, what did I tell you
some weeks ago we spoke about {topic}, what was it
do me a favour and look up {topic} in the notes
my daughter asks me and I have no clue, {topic}, you should have it
it must be somewhere in your memory, {topic}
you should have {topic} in memory
you should know {topic}, I told you
I must have told you {topic}
see if you have {topic} in memory
see whether there is something on {topic} in my notes
'''

READ = '''
cat {f}
read {f}
read: {f}
less {f}
more {f}
type {f}
head {f}
bat {f}
view {f}
/read {f}
!cat {f}
> cat {f}
$ cat {f}
open {f}
open {f} and read
open file {f}
open the file {f}
open {f} for me
open up {f}
show {f}
show me {f}
show me file {f}
show me the content of {f}
show content of {f}
show me what's in {f}
show me whats inside {f}
show text of {f}
display {f}
display contents of {f}
display file {f}
print {f}
print the content of {f}
print out {f} here
dump {f}
dump the content of {f}
output {f}
load {f}
load {f} and show it
pull up {f}
bring up {f}
get {f}
get me the text of {f}
get contents of {f}
fetch {f}
give me {f}
give me the content of {f}
give me the text from {f}
gimme {f}
gimme whats in {f}
read {f} to me
read me {f}
read me out {f}
read out {f}
read aloud {f}
read {f} please
read {f} once
read the file {f}
read file {f}
read the text {f}
read through {f}
read what is in {f}
read what stands in {f}
what stands in {f}
what is standing in {f}
what is in {f}
what's in {f}
whats in {f}
what is inside {f}
what is written in {f}
what's written in {f}
what does {f} say
what does it say in {f}
what do we have in {f}
what's the content of {f}
whats the contents of {f}
what did I write in {f}
what did i put in {f}
what does {f} contain
what text is in {f}
whats up with {f}, what does it say
tell me what's in {f}
tell me what {f} says
tell me the content of {f}
tell what is written in {f}
say me what is in {f}
let me see {f}
let me read {f}
let me have a look at {f}
lemme see {f}
lets see {f}
let's look at {f}
look at {f}
look into {f}
look in {f}
look in {f} and tell me what's there
look inside {f} please
have a look in {f}
take a look at {f}
peek at {f}
peek into {f}
check {f}
check what's in {f}
check the content of {f}
kindly read {f}
kindly open {f}
kindly show me the contents of {f}
please to read {f}
please show me file {f}
please open me {f}
I want to see {f}
I want to read {f}
i wanna see {f}
I want that you read {f}
I need the content of {f}
i need to see {f}
I need {f} on my screen, read it
I would like to read {f}
i forgot what i wrote in {f}
I don't remember what's in {f}, read it
can you read {f}
can you open {f}
can you show me {f}
can u read {f}
can u cat {f}
can I see {f}
can i have {f}
could you read {f}
could you read me {f}
could you show what is in {f}
could I see {f}
may I see {f}
may I read {f}
would you read {f}
would you open {f}
mind reading {f}
any chance you can read {f}
is there anything in {f}
is there something in {f}
is {f} empty?
yo read {f}
yo whats in {f}
bro open {f}
pls cat {f}
quick, {f}
quickly show {f}
{f}
{f}?
{f} please
{f}: read
{f} content
{f} read it
{f}, what's in there
{f}, what does it say
{f} - show me
{f} contents pls
the contents of {f}
the text in {f} please
content of {f}?
contents of {f}
um read {f} please
hello please read {f} thank you
mum wants to know what's in {f}
my boss asks what is in {f}
don't change it, just read {f}
only read {f}
path={f} read
I wrote it on the train and can't remember a word, read me {f}
before I go to the shop, what's in {f}
do me a favour and read {f}
see what {f} says
someone changed {f}, show it to me
'''

LIST = '''
ls
ls .
ls {p}
ls -l
ls -la {p}
ll
ll {p}
dir
dir {p}
tree
tree {p}
find . -type f
$ ls {p}
> ls
!ls
/ls {p}
list
list {p}
list all
list files
list files in {p}
list folder {p}
list the files
list the files in {p}
list all files
list all the files you can see
list content of {p}
list everything
list everything in {p}
list what is there in {p}
list: {p}
list workspace
list out the files in {p}
list out all files na
files
files?
files please
files in {p}
files in {p}?
files of {p}
all files
all files in {p}
all my files
all the files please
show files
show me the files
show me all files
show me all my files
show me the files in {p}
show me what's in {p}
show me what is in the folder {p}
show me the workspace
show me everything in {p}
show me the list of files
show directory
show dir {p}
show folder {p}
show {p}
show the content of the folder {p}
display files in {p}
display all the files
display directory listing of {p}
directory listing
directory listing {p}
directory of {p}
contents of {p}
content of folder {p}
contents of the workspace
what files are there
what files are in {p}
what files do I have
what files do i have in {p}
what files do we have
what files have we got in {p}
what files exist
what files exist in {p}
what all files are there
what all is there in {p}
what is in {p}
what's in {p}
whats in {p}
what's in the {p} folder
whats in the {p} dir
what is inside {p}
what is inside the folder {p}
what is in the workspace
whats in my workspace
what's in here, files I mean
what is lying in {p}
what lies in the folder {p}
what have I in {p}
what do I have in {p}
what do we have in the workspace
what's there in {p}
which files are there
which files are in {p}
which files do you have
which files do you see
which files do you see in {p}
which files lie in {p}
which files can you read
which documents are there
which documents are in {p}
which things are saved in {p}
how many files are in {p}, list them
is there anything in {p}
is there something in folder {p}
is {p} empty?
are there files in {p}
are there any files
any files in {p}
any files here
anything in {p}?
tell me the files in {p}
tell me what files there are
tell me what's in the folder {p}
tell which files are in {p}
say me all files
say me which files are in {p}
give me the files in {p}
give me a list of files
give me a list of everything in {p}
give me the file list
give file list of {p}
gimme the files
gimme a list of {p}
get file list
get me a listing of {p}
file list
file list {p}
file listing of {p} please
file names in {p}
filenames in {p}
names of the files in {p}
names of all files
kindly list files in {p}
kindly show all the files
kindly give me list of files
please to list the files
please list me the folder {p}
please show what files you have
let me see the files
let me see what's in {p}
let me look in {p}
lemme see the files
lemme see whats in {p}
lets see what files there are
lets see {p}
look in {p} and tell me which files
look in the folder {p}
look into folder {p}
have a look in {p} folder
peek in {p}
check the folder {p}
check which files are in {p}
check what files I have
I want to see the files
I want to see all files in {p}
i wanna see my files
I need a list of the files in {p}
I need to know which files are there
I would like to see the folder {p}
i lost a file, show me everything in {p}
i lost my file, list all
i forgot the filename, list {p}
I don't know what the file is called, show me all files
can you list the files
can you list {p}
can you show me what is in {p}
can u list files
can u ls {p}
can I see the files in {p}
can i see all my files
could you list all files
could you show me the folder {p}
could I see what's in {p}
may I see the files
would you list {p}
mind listing {p}
yo list files
yo whats in {p}
bro show me the files
pls ls {p}
quick list of {p}
{p} listing
{p}: files?
{p}: list
{p}, what's in there
{p}, which files
folder {p}
folder {p} please
workspace?
workspace content
workspace listing
um what files do i have
hello please list the files thank you
my boss wants to know what's in {p}
everything in {p}
everything you have, list it
the whole workspace, please list
the whole list of files
inventory of {p}
enumerate {p}
enumerate files
I saved something yesterday but where, list the files please
do me a favour and list what's in {p}
see what files are in {p}
before I clean up, show me all the files in {p}
'''

WRITE = '''
write {f}: {text}
write {text} to {f}
write {text} in {f}
write {text} into {f}
write "{text}" > {f}
write in {f}: {text}
write in {f} the text {text}
write in file {f} {text}
write into {f}: {text}
write file {f} with {text}
write a file {f} with {text}
write a file {f} that says {text}
write a file called {f} with content {text}
write this to {f}: {text}
write the following to {f}: {text}
write {f} content="{text}"
write me a file {f} with the text {text}
write me in {f} {text}
echo "{text}" > {f}
echo {text} > {f}
$ echo "{text}" > {f}
printf '{text}' > {f}
cat > {f}: {text}
/write {f} {text}
!write {f} "{text}"
> write {f} {text}
{f}: {text}
{f} <- {text}
{f} = "{text}"
{f} with text: {text}
{f} should contain {text}
{f} should say {text}
{f} must contain only {text}
{f}, write {text} in it
{f}, new file, text {text}
path={f} content="{text}"
file {f}, content {text}
file={f} text={text}
new file {f}: {text}
new file {f} with {text}
new file named {f}, inside it {text}
create {f}: {text}
create {f} with {text}
create {f} and put {text} in it
create {f} and write {text}
create {f} containing {text}
create a file {f} with the text {text}
create a text file {f} saying {text}
create the file {f}, content: {text}
create one file {f} and in that put {text}
make {f} with {text}
make a file {f} with {text} inside
make a file {f} that says {text}
make a new file {f}, text {text}
make me a file {f} where stands {text}
make me {f} with {text} in it
save {text} to {f}
save {text} in {f}
save {text} as {f}
save as {f}: {text}
save this as {f}: {text}
save this text in {f}: {text}
save it in {f}: {text}
save to {f} the text {text}
save to file {f} {text}
put {text} in {f}
put {text} into {f}
put {text} into a file {f}
put this in {f}: {text}
put in {f} {text}
put in the file {f} the text {text}
store {text} in the file {f}
store in {f}: {text}
store this in file {f}: {text}
overwrite {f} with {text}
overwrite {f}: {text}
replace {f} with {text}
replace the content of {f} with {text}
replace everything in {f} by {text}
replace what's in {f}, new text: {text}
set {f} to "{text}"
set content of {f} to {text}
change {f} to {text}
change the text in {f} to {text}
fill {f} with {text}
dump {text} into {f}
drop {text} in {f}
stick {text} in {f}
type {text} into {f}
note {text} in {f}
note in {f}: {text}
jot {text} in {f}
output {text} to {f}
kindly write {text} in {f}
kindly create {f} with {text}
kindly save {text} in {f}
please to write in {f}: {text}
please make in {f} the text {text}
I want a file {f} with {text}
I want {text} in {f}
I want that {f} contains {text}
I want that in {f} stands {text}
i need a file {f} that says {text}
I need {text} saved in {f}
I would like to have {text} in {f}
there should be a file {f} with {text}
let {f} say {text}
let {f} contain {text}
can you write {text} to {f}
can you make a file {f} with {text}
can you save {text} in {f}
can u write {text} in {f}
can u make {f} and put {text}
could you write {text} into {f}
could you create {f} with the words {text}
could you put {text} in {f}
could {f} have {text} in it
would you write {text} in {f}
would you save {text} as {f}
mind writing {text} to {f}
any chance you put {text} in {f}
yo write {text} in {f}
bro make {f} with {text}
pls save {text} in {f} thx
quick write {text} to {f}
um write {text} in the file {f}
hello please create {f} with text {text} thank you
for my homework make {f} with {text}
my boss wants {f} with {text}
the file {f} shall contain {text}
the text {text} goes in {f}
the text for {f} is {text}
text {text}, file {f}
the words {text} into {f} please
"{text}" -> {f}
"{text}" into {f}
my brother will read it later, so write {text} in {f}
do me a favour and save {text} in {f}
before I lose it, put {text} in {f}
the old text is rubbish, {f} should now say {text}
'''

TIME = '''
time
time?
time pls
time please
time now
time now?
date
date?
date please
date today
date and time
date/time
datetime
datetime.now()
now()
now?
date +%H:%M
$ date
> time
/time
!time
clock
clock?
day?
today?
today's date
today's date please
todays date
today is what
today which day
today which date is it
which date is today
which day is today
which day is it
which day do we have
which date do we have today
which day of the week is it
which weekday is today
which weekday
which month are we in
which month is it
which year is it
which year are we
what time
what time is it
what time is it now
what time is it here
what time is it please
what time it is
what time is now
what time have we
what time do we have
what time do you have
what time you got
what's the time
whats the time
what is the time now
what is the time please
what is the present time
what is the current time
what is the exact time
what is the hour
what hour is it
what hours are it
what's the clock
what is the clock saying
what says the clock
what does the clock say
wat time is it
wht time is it
whats the date
what's the date today
what is the date
what is the date today
what is today's date
what is today
what day is it
what day is today
what day are we
what day is it today
what date is it
what date is today
what date do we write
what date are we today
what year is it
what month is it
what weekday is it
what weekday do we have today
how late is it
how late is it now
how late do we have it
how late have we
how is the time
how much is the clock
how much clock
how spät, sorry, how late is it
how late am i, what time is it
is it monday or tuesday today
is it friday
is it weekend already
is it late
is it noon yet
is it past midnight
is it already evening? what time
is it already 5
is it bedtime already, what time is it
is it morning or evening now
is today a weekday
is today sunday
tell time
tell me the time
tell me time
tell me the time please
tell me the date
tell me today's date
tell me what time it is
tell me what day it is
tell me which day we have
tell me date and time
say the time
say me the time
say me what time it is
say me the date please
give me the time
give me the date
give me the exact time
give me date and time
give time
give timestamp
gimme the time
gimme the date
show time
show me the time
show me the date
show date
show current time
get time
get current date
current time
current time?
current time please
current date
current date and time
current timestamp
local time
local time?
local time here
system time
system date
time here
time right now
time at the moment
timestamp
timestamp please
exact time please
kindly tell the time
kindly tell me today's date
kindly tell what time is it now
please tell time
please to say me the time
the time please
the time?
the date?
the hour please
time check
time check please
yo time
yo what time is it
bro what time is it
bro whats the date
quick what time is it
hurry what time is it i have to go
am i late, what time is it
my watch stopped, what time is it
my watch is broken, the time please
i dont have a watch, time?
i have no clock here, how late is it
my phone is dead, what time is it
i lost track of time, what time is it
i lost track of the days, what day is it
just woke up what time is it
just woke up, which day is it
i overslept i think, what's the time
i need the time
i need today's date for a form
I need to know the date
i want to know the time
I would like to know what time it is
I wonder what time it is
do you know the time
do you know what time it is
do you know which day is today
do you have the time
do you have time, I mean what is the clock
d'you know what day it is
got the time
got the time?
have you the time please
can you tell me the time
can you tell me what day it is
can you tell the date
can u tell me the time
could you tell me the time
could you tell me what date it is
could you say me the date of today
may I know the time
may I know today's date
may i know what day is it today
would you tell me the time
any idea what time it is
any idea which day it is
any clue what time it is
um what time is it
hello what time is it please
ok and what time is it now
what time is it my mum is asking
my mum asks how late it is
the kids ask if it's saturday, what day is it
school starts soon, what time is it
my mother waits for my call at five, what time is it now
the bread needs to come out soon, how late is it
I'm filling a form, what's the date
do me a favour and tell me the time
after the holidays I never know, what day is it today
'''

TIME_IN = '''
time in {city}
time in {city}?
time {city}
time {city}?
{city} time
{city} time?
{city} time now
{city} now?
{city}? what time
{city}: time?
{city} local time
{city}, what time is it
{city}, how late is it there
{city}, date and time
in {city} what time is it
in {city} how late is it
in {city} it is what time now
in {city} which day is it now
and in {city}? what's the clock there
at {city} what is the time
/time {city}
!time {city}
> time {city}
TZ={city} date
date in {city}
date {city}
date in {city} now
tz {city} now
now({city})
clock {city}
clock in {city}
what time in {city}
what time is it in {city}
what time is it in {city} now
what time is it at {city}
what time is it over in {city}
what time is it there in {city}
what time it is in {city}
what time is now in {city}
what time do they have in {city}
what time have they in {city}
what time have the people in {city}
what's the time in {city}
whats the time in {city}
whats {city} time
what is the time in {city}
what is the present time in {city}
what is the current time in {city}
what is the local time in {city}
what is {city} time right now
what is the hour in {city}
what hour is it in {city}
what does the clock say in {city}
what date is it in {city}
what day is it in {city}
what's the date in {city}
wat time is it in {city}
which time is it in {city}
which time have they in {city}
which day do they have in {city}
which date is it in {city}
how late is it in {city}
how late is it now in {city}
how late in {city}
how late do they have in {city}
is it late in {city}
is it night in {city}
is it day or night in {city}
is it morning in {city}
is it already tomorrow in {city}
is it past midnight in {city}
is it too late to call {city}, what time is it there
is it weekend already in {city}
is {city} awake, what time is it there
are they sleeping in {city} now, what time is it
are they already at work in {city}, what's the time there
tell me the time in {city}
tell me time of {city}
tell me what time it is in {city}
tell me the date in {city}
tell the {city} time
say me the time in {city}
say me how late it is in {city}
give me {city} time
give me the time for {city}
give me the local time in {city}
gimme the time in {city}
show me the time in {city}
show {city} time
get time for {city}
get {city} time
current time in {city}
current time {city}
current {city} time
current date in {city}
local time in {city}
local time {city} please
exact time in {city}
the time in {city} please
the time in {city}?
the hour in {city}
time for {city}
time of {city}
time over in {city}
time there in {city}
timezone {city}, what time
kindly tell {city} time
kindly tell me the time in {city}
please tell me what is the time in {city}
please to say the time in {city}
yo what time is it in {city}
bro time in {city}
quick what time in {city}
my cousin lives in {city}, what time does he have
my boss is in {city}, what time is it there
my mum is in {city}, how late is it there
my granny is in {city}, is she asleep, what time is it there
my friend moved to {city} what time is it for her
my flight lands in {city}, what time is it there now
my girlfriend is in {city} what time is it at hers
I have a call with {city}, what time is it there
i have a meeting with {city} what time do they have
I want to call {city}, what's the time there
i wanna know the time in {city}
I need the time in {city}
I need {city} time quickly
I need to know how late it is in {city}
I wonder what time it is in {city}
I would like to know the time in {city}
we have a server in {city}, what's local time there
do you know the time in {city}
do you know what time it is in {city}
do you know how late it is in {city}
do you have the time for {city}
can you tell me the time in {city}
can you check the time in {city}
can u tell me {city} time
could you tell me what time it is in {city}
could you give me {city} time
may I know the time in {city}
may I know what is the time at {city}
any idea what time it is in {city}
any idea how late it is in {city}
um what time is it in {city}
hello what time is it in {city} please
not here, in {city}: what time is it
not the time here but in {city}
my colleague in {city} doesn't answer, what time is it there
do me a favour and tell me the time in {city}
before I ring {city}, what time do they have
the match is played in {city}, what time is it there
'''

CALC = '''
{e}
{e}=
{e} =
{e} = ?
{e}?
{e} ?
= {e}
calc {e}
calc: {e}
calc {e} pls
/calc {e}
!calc {e}
> {e}
>>> {e}
$ bc <<< "{e}"
eval {e}
eval({e})
expr {e}
echo $(( {e} ))
print({e})
compute {e}
compute: {e}
calculate {e}
calculate: {e}
calculate me {e}
calculate for me {e}
calculate the value of {e}
calculate out {e}
work out {e}
work {e} out
work {e} out for me
figure out {e}
figure {e}
find {e}
find the value of {e}
find out how much is {e}
evaluate {e}
solve {e}
solve: {e}
solve this {e}
do {e}
do the math: {e}
do the maths {e}
do the sum {e}
do this sum {e}
do this calculation: {e}
do {e} for me quick
reckon {e}
reckon up {e}
count {e}
count me {e}
count for me how much is {e}
math: {e}
maths: {e}
math question: {e}
maths homework: {e}
mathematics: {e}
homework question {e}
sum: {e}
sum for you: {e}
result of {e}
result of {e}?
result: {e}
the result of {e} please
the answer to {e}
the answer of {e} is what
answer for {e}
total of {e}
value of {e}
what is {e}
what's {e}
whats {e}
wats {e}
what is {e} equal to
what does {e} equal
what equals {e}
what does {e} make
what makes {e}
what does {e} give
what gives {e}
what gives {e} as result
what do you get for {e}
what do i get if i do {e}
what do I get with {e}
what comes out at {e}
what comes out if I do {e}
what comes for {e}
what will be {e}
what will {e} be
what would {e} be
what is the answer to {e}
what's the answer of {e}
what is the result of {e}
what is the value of {e}
what is the total of {e}
what's {e} in total
what's {e} again
how much is {e}
how much's {e}
how much are {e}
how much makes {e}
how much does {e} make
how much would {e} be
how much is it {e}
how much it is, {e}
how much do I get with {e}
how much do I have with {e}
how much is {e} in total
how much exactly is {e}
how many is {e}
how many are {e}
how many does {e} make
how many is that, {e}
{e} is how much
{e} is what
{e} is equal to
{e} equals
{e} equals what
{e} equals?
{e} makes
{e} makes how much
{e} gives?
{e} gives how much
{e} comes to what
{e} comes how much
{e}, how much is it
{e}, how much is that
{e}, how much
{e}, what's that
{e}, what is the result
{e} what is it
{e} pls
{e} please
{e} quick
{e} result
{e} answer pls
{e} in your head, go
{e} idk what that is
tell me {e}
tell me how much is {e}
tell me what {e} is
tell me the result of {e}
tell me the answer to {e}
tell how much {e} will come
say me how much is {e}
say me the result of {e}
give me {e}
give me the result of {e}
give me the answer for {e}
give the value of {e}
gimme {e}
gimme the answer to {e}
kindly calculate {e}
kindly tell {e}
kindly find {e}
please calculate {e}
please compute {e}
please to calculate {e}
please make the calculation {e}
make the calculation {e}
make me the sum {e}
run the numbers: {e}
crunch {e}
use the calculator for {e}
calculator {e}
calculator: {e}
on the calculator: {e}
put {e} in the calculator
type {e} in a calculator
i need {e}
I need to know {e}
I need to calculate {e}
i need the answer to {e}
i need help with {e}
i cant do {e}
i don't get {e}, what is it
i'm stuck on {e}
i am bad in maths, {e}?
I'm bad at math. {e}?
I want to know how much is {e}
I would like to know {e}
I must calculate {e}
i have to do {e} for school
my homework is {e}
my teacher asks {e}
my son asks me {e}
my boss wants to know {e}
the question is {e}
the exercise says {e}
the bill is {e}, how much is it
I have to pay {e}, how much is that
the shop says {e}, what do I pay
for the tip I need {e}
for the invoice: {e}
for my recipe, how much is {e}
for the fence I need {e}, what is it
do you know {e}
do you know how much is {e}
can you calculate {e}
can you compute {e}
can you do {e}
can you solve {e}
can you tell me {e}
can you work out {e}
can u do {e}
can u calculate {e}
could you calculate {e}
could you work out {e} for me
could you tell me how much {e} is
could you do {e}
would you calculate {e}
would you work out {e}
may I know how much is {e}
any idea what {e} is
any idea how much is {e}
yo what's {e}
yo {e}
bro whats {e}
bet you can't do {e}
quick math {e}
quick: {e}
quick question, {e}
quickly {e}
um what is {e}
um {e} please
hello what is {e} please
okay so what is {e}
ok next: {e}
so if i have {e} what do i get
let's see, {e} is?
let me think, {e}... what is it
is there a quick answer for {e}
double check for me: {e}
check {e}
check this sum: {e}
verify {e}
do me a favour, what's {e}
my calculator is dead, {e} please
we argue at the table, how much is {e}
I get always another result, what is {e}
'''

TWO = {
'a_first': '''
{a} and {b}
{a} and then {b}
{a} then {b}
{a}, then {b}
{a}; {b}
{a} && {b}
{a} & {b}
{a} + {b}
{a}, {b}
{a}. {b}
{a} / {b}
{a} -> {b}
{a} => {b}
{a}. Then {b}.
{a}. Next {b}
{a}. next: {b}
{a}. After that {b}
{a}, after that {b}
{a} and after that {b}
{a} and afterwards {b}
{a}, afterwards {b}
{a} after this {b}
{a} and after {b}
{a}. Afterwards please {b}
{a} and also {b}
{a}, also {b}
{a} also {b}
{a} and {b} also
{a} and {b} too
{a} plus {b}
{a} as well as {b}
{a} and {b} as well
{a} and {b} please
{a} and {b} thx
{a} and {b} asap
{a} and {b}, quick
{a} and {b}, both
{a} and {b} both please
{a} n {b}
{a} n then {b}
{a} nd {b}
{a}, and {b}
{a}, and while you're at it {b}
{a}, and when that's done {b}
{a}, and when done {b}
{a} and when finished {b}
{a} and once that is done {b}
{a}. when its done {b}
{a}. if done, {b}
{a}. done? then {b}
{a}. Once done, {b}.
{a}, followed by: {b}
{a}, later {b}
{a} and later {b}
{a} first, then {b}
{a} first and {b} second
{a} first, {b} after
{a} at first, {b} at second
{a} before you {b}
{a} before {b}
{a} and at the same time {b}
{a} and simultaneously {b}
{a} and in the same go {b}
{a} and in addition {b}
{a}. Additionally {b}
{a}. Besides, {b}
{a}. Apart from that {b}
{a}, moreover {b}
{a} and one more thing, {b}
{a}. one more thing: {b}
{a}. one thing more, {b}
{a}. oh and {b}
{a} oh and {b}
{a}, oh, also {b}
{a}. Oh yes, and {b}.
{a} ah and {b}
{a} um and {b}
{a} and um then {b}
{a} and uh {b}
{a} ok and then {b} ok
{a} okay now {b}
{a}. now {b}
{a}, now also {b}
{a} and so also {b}
{a} and directly after {b}
{a} and right after that {b}
{a} and straight after {b}
{a} and finally {b}
{a}. lastly {b}
{a}, last thing {b}
{a}. second: {b}
{a}. second thing {b}
{a}. 2. {b}
{a} and secondly {b}
{a}, same time {b}
first {a} then {b}
first {a}, then {b}
first {a}. then {b}
first {a} and after {b}
first {a}, second {b}
first {a} next {b}
first of all {a}, then {b}
firstly {a}, secondly {b}
at first {a} and then {b}
1. {a} 2. {b}
1) {a} 2) {b}
1: {a}, 2: {b}
1 {a} 2 {b}
one, {a}. two, {b}
a) {a} b) {b}
- {a} - {b}
* {a} * {b}
step 1: {a}. step 2: {b}
steps: {a}, {b}
todo: {a}, {b}
two things: {a} and {b}
two things, {a}, {b}
2 things: {a}, {b}
two tasks. {a}. {b}
two works for you: {a} and {b}
kindly do two things, {a} and {b}
do both: {a} and {b}
do this: {a}, {b}
do these: {a}; {b}
do one thing, {a} and also {b}
please {a} and {b}
please {a} and please {b}
please {a}, then please {b}
pls {a} and {b}
kindly {a} and {b}
kindly {a}, afterwards {b}
can you {a} and {b}
can you {a} and then {b}
can you {a} and can you {b}
can you {a}? and {b}?
can u {a} and {b}
can u {a} n {b}
could you {a} and {b}
could you {a} and also {b}
could you {a}, and after that could you {b}
would you {a} and {b}
would you please {a} and afterwards {b}
I want you to {a} and {b}
I want you to {a} and then {b}
i need you to {a} and {b}
i need u to {a} and also {b}
I'd like you to {a} and {b}
yo {a} and {b}
bro {a} and {b}
hey {a} and {b}
ok {a} and {b}
ok so {a} and then {b}
um {a} and then um {b}
hello please {a} and {b} thank you
quick {a} and {b}
mum says {a} and {b}
not only {a}, also {b}
start with: {a}. continue with: {b}
now {a}, later {b}
after you {a}, {b}
let's {a} and {b}
run: {a}; {b}
run {a} && {b}
batch: {a}; {b}
queue: {a}, {b}
''',
'b_first': '''
{b} but before that {a}
{b}, but before that {a}
{b}, but first {a}
{b} but first {a}
{b} but {a} first
{b}, but {a} before
{b}. But first {a}.
{b}. but before, {a}
{b} - first {a} though
{b}, first {a} though
{b}. No wait, first {a}
{b}, no wait {a} first
{b}. Hold on, {a} first.
{b}, ah, first {a}
{b} and before that {a}
{b} and before {a}
{b}. Before this {a}
{b}, before this {a} please
{b}, beforehand {a}
{b}. Beforehand please {a}.
{b} and {a} before it
{b} only after you {a}
{b} after you {a}
{b} once you {a}
{b}, prior to that {a}
{b} as second, as first {a}
{b} second, {a} first
{b} later, first {a}
{b} at the end, {a} at the beginning
{b} last, {a} first
{b} but begin with: {a}
{b} but start with this: {a}
before you {b}, {a}
before you {b} please {a}
before u {b} {a}
before doing this: {b}, do this: {a}
kindly {b} but before that kindly {a}
can you {b} but first {a}
can u {b} but {a} first
could you {b}, and before that {a}
I want you to {b} but first {a}
2. {b} 1. {a}
step 2: {b}. step 1: {a}
second {b}, first {a}
um {b} oh but first {a}
yo {b} but first {a}
then {b}, but now {a}
afterwards {b}, first {a}
''',
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a} {b} {c}
{a}; {b}; {c}
{a} && {b} && {c}
{a} + {b} + {c}
{a} / {b} / {c}
{a} -> {b} -> {c}
{a}. {b}. {c}.
{a}. Then {b}. Then {c}.
{a} and {b} and {c}
{a} and then {b} and then {c}
{a} then {b} then {c}
{a}, then {b}, then {c}
{a}, {b}, and also {c}
{a} and {b}, also {c}
{a} and {b}. oh and {c}
{a} and {b}, after that {c}
{a}, after that {b}, at the end {c}
{a}, afterwards {b} and finally {c}
{a}, next {b}, last {c}
{a}, {b} and lastly {c}
{a} n {b} n {c}
{a}, {b} plus {c}
{a} first then {b} and {c}
first {a}, then {b}, then {c}
first {a} second {b} third {c}
first {a} then {b} and at last {c}
firstly {a}, secondly {b}, thirdly {c}
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
1 {a} 2 {b} 3 {c}
a) {a} b) {b} c) {c}
- {a} - {b} - {c}
step 1: {a}. step 2: {b}. step 3: {c}
three things: {a}, {b}, {c}
3 things {a}, {b} and {c}
three works: {a}, {b} and {c}
todo: {a}, {b}, {c}
do these: {a}; {b}; {c}
please {a}, {b} and {c}
please {a}, please {b} and please {c}
kindly {a}, {b} and {c}
can you {a}, {b} and {c}
can u {a} {b} and {c}
could you {a}, then {b} and then {c}
I want you to {a}, {b} and {c}
i need you to {a} and {b} and {c}
yo {a} {b} and {c}
um {a} and then {b} and um {c}
ok so {a} and {b} and then {c} thank you
mum says {a} and {b} and {c}
all three: {a}, {b}, {c}
run: {a}; {b}; {c}
'''

FOLLOW = {
'same_action_other_device': '''
and {D}
and {D} too
and {D} too please
and {D}?
and also {D}
and {D} also
and {D} as well
and now {D}
and then {D}
and the same for {D}
and the same with {D}
and same thing for {D}
and {D} of course
and {D} like that
and do {D} also
and please {D}
and {D} na
also {D}
also {D} please
also do {D}
also for {D}
also with {D}
also the same for {D} please
{D} too
{D} too pls
{D} also
{D} as well
{D} as well thx
{D} same
{D} same thing
{D} likewise
{D} also like this
{D} the same way
{D} equally please
{D} next
{D} now
now {D}
now {D} too
now also {D}
now the same for {D}
now do it with {D}
next {D}
next: {D}
next one, {D}
then {D}
same {D}
same for {D}
same for {D} pls
same to {D}
same with {D}
same on {D}
same thing {D}
same thing with {D}
same thing for {D} bro
same again for {D}
same again, {D}
the same for {D}
the same with {D} please
the same at {D}
the same please for {D}
the same action on {D}
repeat for {D}
repeat with {D}
repeat that on {D}
again for {D}
again but {D}
do {D} too
do {D} as well
do {D} next
do the same for {D}
do the same with {D}
do the same to {D}
do the same thing to {D}
do same for {D}
do it for {D} too
do it with {D} also
do it also with {D}
do that to {D} too
do that for {D} as well
do likewise with {D}
oh and {D}
oh and {D} too
oh also {D}
oh, {D} too, I forgot
ah and {D} please
um and {D}
plus {D}
+ {D}
&& {D}
ditto {D}
ditto for {D}
likewise {D}
likewise for {D}
kindly do same for {D}
kindly {D} also
please {D} too
pls {D} also
can you do {D} too
can you do the same with {D}
can you also do {D}
can u do {D} as well
could you do {D} also
could {D} get the same
what about {D}
what about {D}, same please
how about {D} too
how about the same for {D}
yo {D} too
bro {D} also
ok now {D}
ok and {D}
good, now {D}
great now {D}
thanks, and {D}
thanks now {D} too
yes and {D}
perfect, {D} too
super, and the same for {D}
I want the same for {D}
I want {D} too
i need {D} too
I would like the same with {D}
don't forget {D}
you forgot {D}
forgot {D}, same
{D} needs it too
{D} needs the same
not only that one, also {D}
exactly so with {D}
in the same way {D}
let's do {D} too
apply to {D}
apply same to {D}
''',
'undo': '''
undo
undo that
undo it
undo this please
/undo
!undo
ctrl z
ctrl+z
git revert
revert
revert that
revert it please
rollback
roll that back
reverse that
no no no, undo
no, put it back
no put it how it was
no, back again
no change it back
no sorry undo that
no not that, undo
nope, undo
nah undo that
nvm undo
nvm, put it back
never mind, put it back
change of mind
change of mind, back please
i changed my mind
I changed my mind, undo
changed my mind put it back
oops undo
oops, wrong, put it back
ups, back please
oh no put it back
wait no, undo
wait, go back to how it was
stop, undo it
mistake, undo
my mistake, put it back
that was a mistake, make it like before
that was wrong, undo
wrong one, undo
not what i wanted, undo
I didn't mean that, undo it
i didnt mean to, put it back
I did not want that, back please
I don't want it anymore, undo
take it back
take that back
make it back
make it like before
make it again like before
make it how it was
make it as it was
put it back
put it back how it was
put that back please
put it like it was before
set it back
set it back to before
turn it back
switch it back
bring it back to previous
back to before
back to how it was
back to the previous state
back again please
back please
go back to before
previous state
previous state please
restore
restore the old state
restore it how it was
do the opposite
do it back
do the reverse of that
kindly undo
kindly make it as before
please undo the last thing
please to make that undone
cancel that
cancel it, as before please
cancel the last
scratch that
scrap that, back
can you undo that
can u undo
can you make it like before
could you undo the last one
could you put it back
I liked it better before
it was better before, undo
better like before
as it was please
as before
yo undo that
bro undo
my wife didn't like it, put it back
mum says put it back
sorry, undo
sorry sorry back please
um can you undo that
''',
'other_action_same_device': {
'on': '''
on
on again
on again please
now on
now on again
turn it on
turn it on again
turn it back on
turn that on
switch it on
switch it on again
switch it back on
put it on
put it back on
put it on again na
make it on
make it on again
power it on
start it
start it again
it on
it should be on
it should be on again
and on again
and now turn it on
ok on again
ok turn it back on
no, on
no i want it on
yo turn it on again
can you turn it on again
can you on it
can u put it back on
could you switch it on again
kindly on it again
please on it
I want it on again
i need it on again
enable it
enable it again
set it on
bring it back on
get it going again
let it go on again
''',
'off': '''
off
off again
off again please
now off
now off again
turn it off
turn it off again
turn it back off
turn that off
switch it off
switch it off again
put it off
put it off again
put it off na
make it off
kill it
kill that
cut it
stop it
stop it now
shut it off
shut it down
power it off
it off
it should be off
it can be off again
it can go off now
and off again
and now turn it off
ok off
ok turn it off again
ok enough, off with it
no, off
no i want it off
yo turn it off
can you turn it off again
can you off it
can u kill it
could you switch it off again
kindly off it
please off it again
I want it off again
i dont need it anymore, off
disable it
disable it again
don't leave it on
it shouldn't stay on
done with it, off
''',
'open': '''
open
open again
open again please
now open
now open it
open it
open it again
open it up
open it back up
open that
open that again
reopen
reopen it
re-open it please
it open
make it open
make it open again
pull it open
push it open
get it open
get it open again
and open it again
and now open
ok open it
ok open it again
no, open
no i want it open
yo open it again
can you open it again
can u open it
could you open it again
kindly open it
please to open it again
I want it open again
i need it open
it should be open
it should be open again
don't leave it closed
it shouldn't be shut
let it open
''',
'close': '''
close
close again
close again please
now close
now close it
close it
close it again
close it up
close that
close that again
shut it
shut it again
shut it now
shut that
it closed
make it closed
make it shut
make it close again
pull it shut
push it shut
get it shut
and close it again
and now shut it
ok close it
ok shut it again
no, close
no i want it closed
yo shut it
can you close it again
can u shut it
could you close it again
kindly close it
please to close it again
I want it closed again
i need it shut
it should be closed
it should be shut again
don't leave it open
it shouldn't be open any more
''',
'lock': '''
lock
lock again
lock again please
now lock
now lock it
lock it
lock it again
lock it up
lock it back up
lock that
lock that again
relock
relock it
re-lock it
bolt it
bolt it again
secure it
secure it again
it locked
make it locked
make it locked again
close it with the key
turn the key on it
and lock it again
and now lock it
ok lock it
ok lock it again
no, lock
no i want it locked
yo lock it
can you lock it again
can u lock it
could you lock it again
kindly lock it
please to lock it
I want it locked again
i need it locked
it should be locked
it should be locked again
don't leave it unlocked
it shouldn't stay unlocked
everyone is in, lock it
''',
'unlock': '''
unlock
unlock again
unlock again please
now unlock
now unlock it
unlock it
unlock it again
unlock it back
unlock that
unlock that again
unbolt it
unbolt it again
unlatch it
it unlocked
make it unlocked
make it unlocked again
undo the lock on it
release its lock
take the lock off it
and unlock it again
and now unlock it
ok unlock it
ok unlock it again
no, unlock
no i want it unlocked
yo unlock it
can you unlock it again
can u unlock it
could you unlock it again
kindly unlock it
please to unlock it
I want it unlocked again
i need it unlocked
it should be unlocked
it should be unlocked again
don't leave it locked
it shouldn't be locked
someone is coming, unlock it again
I need to go through it, unlock it
''',
},
}

OUT = '''
weather
weather?
weather tomorrow
weather forecast for [Pune|Hamburg|Seville|Chengdu]
is it raining
is it gonna rain
will it rain on the shed tonight
do i need an umbrella
how cold is it outside
how is the weather at you
what's the humidity
will there be frost in the garden this week
curl wttr.in
curl https://example.com
ping google.com
ping 8.8.8.8
sudo apt install htop
pip install numpy
npm i express
brew install ffmpeg
docker ps
run the script build.sh
run ls in bash, no I mean execute rm -rf build
run my python script
execute main.py
start the server on port 8080
restart the router
reboot the computer
shut down this pc
ssh into the nas
git push origin main
git commit -m "fix"
make a git branch
kill process 4412
how much disk space is left
whats my ip
how fast is my internet
update windows
install the new driver for my printer
uninstall zoom
download the ubuntu iso
download this video for me
compile it
deploy to production
open chrome
open youtube
open whatsapp
open instagram pls
open a new tab
google it
google how tall is shaq
search the web for cheap flights
search online for lamp shops
look on wikipedia for lamps
search ebay for a used heater
what's on the news
news
news headlines today
what happened in the world today
who won the election
who won the cricket match
ipl score
what's the score bayern
did real madrid win
when does india play
who is the best football player
formula 1 results
nba standings
call mum
call my wife
call the plumber
phone the school and say he's ill
dial 112
call an ambulance
ring dad
facetime grandma
text my brother im late
send sms to Ravi
send a whatsapp to Klaus
write an email to my boss
send an email to the landlord about the heater
send mail
check my inbox
any new emails
read my last email
reply to Li that i agree
forward this mail to the team
post on twitter that the gate is broken
tweet this
make a tiktok
order pizza
order me a new lamp on amazon
buy milk online
buy a new lock
order toner for the printer
book a taxi
book a table for two
book me a flight to Madrid
get me an uber
find me a hotel in Goa
how much does a smart lock cost
whats the price of bitcoin
tata stock price
convert my euros at todays rate
what's the dollar rate today
play despacito
play some music
play the frozen song
play shakira on the speaker
next song
skip this song
pause the music and go to next track
put on a podcast
play the news on the radio
play a movie
put on netflix
play minecraft with me
record a voice memo
take a photo
take a selfie
take a picture of the garden
who is at the door, show the camera
show me the porch camera
show me a live picture of the garage
is someone in the garden
did anyone come through the gate today
is the baby crying
what is the temperature in the living room
how warm is it in the greenhouse
how much power does the heater use
how much battery has the rover
what does the thermometer say
how full is the water tank
is there smoke in the kitchen
set a timer for 10 minutes
timer 5 min
start a stopwatch
egg timer please, six minutes
alarm 6:30
wake me at 7
wake me up tomorrow at six
set alarm for school
remind me at 5 to call Anna
remind me tomorrow to buy bread
remind me in 20 minutes about the oven
in ten minutes remind me of the laundry
put dentist in my calendar on friday
what's on my calendar today
any appointments today
schedule a meeting with Priya at 3
when is my next meeting
cancel my meeting
add birthday of Juan to calendar
which holidays are this month
is monday a bank holiday
translate good morning to Spanish
translate "the lamp is on" into German
how do you say thank you in chinese
what does "Feierabend" mean in english
say hello in hindi
what is lamp in spanish
was heißt tür auf englisch
write me a poem
write a poem about the moon
write a haiku about a fan
write a story about a robot and a gate
tell me a bedtime story
tell me a story with a dragon
sing a song
sing happy birthday
tell me a joke
joke pls
say something funny
tell me a riddle
knock knock
rap about my door
draw a cat
draw me a picture of the rover
make an image of a red house
generate a logo
paint me a lamp
make a meme
what's in this photo
describe the picture
write my essay
write an essay about the second world war
do my homework
help me with my history homework
summarize this article
summarise the book Harry Potter
give me a book tip
recommend a good film
what should I watch tonight
recommend a restaurant
what should I cook today
recipe for dal
how do i make tortilla
how long do I boil an egg
how do you bake bread
what wine goes with fish
write a python function to sort a list
write me some javascript
code a snake game
fix my code
what is a pointer in c
why does my program crash
explain recursion
regex for emails pls
how do i exit vim
what does error 404 mean
how to center a div
write sql to join two tables
what is docker
who are the beatles
who is the president of france
who invented the lock
who invented the light bulb
who built the great wall
who painted the mona lisa
who was Gandhi
when did the war end
when was Berlin founded
when does the supermarket close
is the library open today
what time does the shop open
when does the next bus come
when does the train to Munich go
how's the traffic
how do I get to the station
directions to the airport
where is the nearest pharmacy
where am i
where is my phone
find my phone
how far is the moon
how deep is the ocean
how tall is mount everest
how old is the universe
how many people live in india
capital of peru
what's the capital of mongolia
what is photosynthesis
what is a black hole
why is the sky blue
why do cats purr
why do we yawn
do fish sleep
are sharks dangerous
what's the biggest dinosaur
dinosaurs
tell me about volcanoes
tell me about quantum physics
explain gravity like i'm five
what is the meaning of life
is there a god
are ghosts real
is santa real
my head hurts what do i take
i have fever, which pill
how much ibuprofen can I take
is this rash bad
my tummy hurts
what's good against a cold
is it safe to mix bleach and vinegar
how do I lose weight
can I sue my landlord
is my contract valid
do i have to pay this fine
how do I do my taxes
can my boss fire me
what are my rights as tenant
should I buy shares
how do I get a visa for canada
how do I clean a lamp
how do I repair a heater
how does a fan work
how does a lock work inside
how does a heat pump work
how do i fix a squeaky door
why is my curtain so dusty
what lamp fits in a kid's room
what colour should I paint the gate
which heater is the best
what's better, led or halogen
how long does a pump live
how do I pick a lock
how do i wash curtains
what is the difference between a lamp and a light
how much is a rover on mars doing per day
which rover landed on mars
what's a good name for my rover
who makes the best coffee machine
is a smart home worth it
how do I sharpen a garden shear
how to get wax off a table lamp
what is md format
how do I write a good notes file
what program opens a .csv
zip the notes folder
delete notes/old.txt
delete all files
rename a.txt to b.txt
move the file to the trash
copy notes.txt to a usb stick
print this on the printer
print report.txt on paper
scan this document
convert the pdf to word
make a powerpoint
make an excel table with a chart
upload the file to drive
back up my photos
encrypt the folder
share the folder with Maria
forget everything I told you about the code
what did my wife do today
what is my sister doing
what am i thinking
guess my age
read my mind
what is my horoscope
horoscope leo
lotto numbers please
roll a dice
flip a coin
let's play a game
play chess with me
play rock paper scissors
quiz me
teach me guitar
teach me english
correct my grammar please
how do you spell necessary
rhyme with door
synonym of fast
what's the plural of mouse
make me a sandwich
bring me a beer
clean my room
feed the cat
walk the dog
water my plants by hand
do the dishes
iron my shirt
hug me
will you marry me
can you lend me 10 euros
pay the electricity bill
transfer 50 to Carlos
what's my bank balance
check my account
paypal Wei 20
what's my credit score
cancel my subscription
track my parcel
where is my package
when will the courier come
is the flight on time
did my visa come through
scan the wifi
connect to bluetooth
pair my headphones
make a phone hotspot
charge my phone
unlock my phone
hack my friend's account
give me a vpn
screenshot
record the screen
type this into word for me
turn my voice into text
say that out loud
speak spanish with me
change your voice
dance
jump
do a flip with the camera drone
fly the drone over the house
start my car
drive me to school
how many steps did i do today
what's my heart rate
how did i sleep
count my calories
how long until christmas, make a countdown
give me the sunrise time
when is full moon
when does it get dark today
when is diwali this year
what's the lyrics of bohemian rhapsody
what song is this
who sings this
whats trending
subscribe to mrbeast
how do I get more followers
write a caption for my pic
write a birthday card for mum
write a cover letter
make my cv better
plan my trip to japan
plan my week
give me a workout
meditation please
calm me down with whale sounds
read the newspaper to me
read me the website of the school
scrape this page
what does my doctor's letter mean
translate my file to german
proofread this: i has a cat
train a neural network
simulate the weather on mars
what's the latest iphone
is windows better than linux
who would win, batman or superman
'''

VAGUE = {
'device': '''
on
off
on please
off please
turn on
turn off
turn it on
turn that off
turn it up a bit
switch on
switch that on
switch it off please
switch off that thing
switch on the thing
switch on the other one
turn the thingy off
turn off the whatsit
that one off
this one on
the other one please, on
open
open it
open it please
open that
open up
close
close it
close that one
shut it
lock
lock it
lock that please
unlock
unlock it now
toggle
toggle it
flip it
flip that
kill it
cut it off
put it on
put it off na
put that on please
kindly switch on
kindly off it
please on
please to open it
please make it off
make it on
make that off
make it close
make open
do it on
can you turn it on
can you turn that off
can u open it
can u switch it off
could you open that
could you lock it please
would you close it
I want it on
i want that off
I need it open
it should be off
it is too loud, turn it off
too bright, turn it off
too hot turn it down
im cold turn it on
my mum says turn it off
yo turn it off
bro open it
pls on
plz off
quick off
power on
power off
enable
disable
enable that device
activate it
deactivate it
set to 20
set 21
set it to 40%
put it at half
control on
control off
/on
/off
device on
the device off please
um turn that thing on
hello please open it thank you
get that one going
don't leave it on
it shouldn't be open
start it up
stop that machine thing
''',
'value': '''
set {D}
set {d}
set {D} please
set {D} to
set {D} at
set {D} to something else
set {D} to a different value
set {D} right
set {D} properly
set {D} for me
set {D} how it should be
/set {d}
!set {d}
control {d} set
{d} set
{d} =
{d} to
{d} value
adjust {D}
adjust {D} please
adjust {D} a bit
change {D}
change {D} please
change the setting of {D}
change the value on {D}
change {D} to another value
put {D} to
put {D} at the right value
put {D} different
put {D} on another level
make {D} different
make {D} better
make {D} a bit other
make {D} to another number
regulate {D}
regulate {D} please
tune {D}
configure {D}
calibrate {D}
program {D}
dial {D}
kindly set {D}
kindly adjust {D}
kindly change setting of {D}
please to set {D}
please adjust {D} na
can you set {D}
can you set {D} for me
can you change {D}
can you adjust {D}
can u set {D}
could you set {D}
could you adjust {D} please
would you set {D}
I want to set {D}
I want {D} set
I want {D} on another value
I want that {D} is set
i need {D} set
I need to adjust {D}
{D} needs to be set
{D} needs adjusting
{D} needs another setting
{D} should be different
{D} is not set right
{D} has the wrong value, change it
{D} must be adjusted
the value of {D} please change
new value for {D}
new setting for {D}
another setting for {D}
my wife wants {D} set differently
mum says change {D}
yo set {D}
bro adjust {D}
quick set {D}
um set {D} to um
set {D} to the number
set {D} to a number
set {D} to you know what
set {D} to some temperature
''',
'fact': '''
remember
remember this
remember that
remember it
remember something
remember something for me
remember something please
remember this please
remember this for me
remember a thing
remember one thing
remember for later
remember my thing
/remember
!remember
> remember
mem add
memory add
add to memory
add something to memory
add a fact
new fact
save
save this
save that
save this info
save it
save it for later
save something
save something in memory
store this
store it in memory
store a fact
memorize
memorize this
memorise that please
keep this in mind
keep in mind
keep that in your head
keep it in memory na
note
note this
note that down
note it down
note something for me
make a note
make a note please
make a note for me
make a note of something
take a note
take one note
take note
jot this down
jot something down
write down something for me to remember
don't forget this
don't forget
dont forget it
you must not forget something
kindly remember this
kindly note down
kindly save one information
please to remember something
please notice something for me
please keep something in memory
can you remember something
can you remember something for me
can you remember this
can you make a note
can you note something
can u remember smth
could you remember something
could you keep a note for me
could you save a fact
would you remember something for me
will you remember it
I want you to remember something
I want that you remember something
i need you to remember something
I have something you should remember
I have a fact for you
there is something to remember
something to remember
something for your memory
put this in your memory
put something in your memory
yo remember this
bro remember something
quick note
quick make a note
um remember this
hello please remember something
''',
'place': '''
go
go there
go to
go to the place
go somewhere
go somewhere else
go over there
go to that place
goto
/go
move
move it
move please
move the rover
move there
move over there
move to there
move somewhere
move the rover somewhere
move the robot to the place
drive
drive there
drive the rover
drive the rover there
drive to that one
drive to it
drive somewhere
drive over there
drive the rover to
rover
rover go
rover move
rover drive
rover there
rover goto
rover to
rover, go to the usual place
navigate
navigate there
navigate the rover
nav to
send the rover
send the rover there
send it there
send the robot over
send the rover somewhere
send the robot to that place
take the rover there
take it there
bring the rover there
bring it there
bring the robot to the other place
get the rover over there
get it there
put the rover there
park the rover
park the rover there
park it somewhere
park it
kindly move the rover
kindly send rover
kindly go to that side place
please to drive there
please drive to the place
make the rover go
make it go there
make the robot go to the place I said
let it drive there
let the rover drive somewhere
can you move the rover
can you go there
can u drive the rover
can u go there
could you move it there
could you send the rover there
could the rover go there
would you drive there
I want the rover there
I want that the rover drives
I need the rover over there
i need it somewhere else
the rover should go there
the rover should be somewhere else
the rover must move
the robot is in the wrong place
lets drive
yo move it
bro go there
quick drive
um go to the um
back to that place
next place please
''',
'file': '''
read
read file
read the file
read a file
read it
read it to me
read that file
read my file
read the document
read the text
read me something
cat
/read
open file
open the file
open the document
open that file
open my file
open a file
show file
show the file
show me the file
show me the document
show the content
show content of file
display the file
print the file
what's in the file
what is in it
whats in the file
what does the file say
what stands in the file
what is written there in the file
let me see the file
lemme see the file
look in the file
check the file
kindly read the file
kindly open the document
please to read the file
please show file
can you read the file
can you read a file
can you open a file for me
can u read the file
could you read the document
could you open that file
would you read the file
I want to read a file
i wanna see the file
I need the content of the file
I want that you read the file
write
write a file
write file
write the file
write to file
write to a file
write a text file
write something in a file
write it in a file
write that to a file
/write
create a file
create file
create a new file
create new text file
make a file
make a new file
make me a file
make a text file please
new file
new text file
new document
save a file
save it in a file
save the text
save to file
save this to a file
save as
put it in a file
put that in the file
store it in a file
kindly create a file
kindly make one new file
please to write a file
please make a file
can you write a file
can you make a file
can you create a document
can u make a file
could you write a file
could you save it to a file
would you create a file
I want a new file
i need a file
I need a new document
I want that you write a file
overwrite the file
replace the file
change the file
change the text in the file
edit the file
yo make a file
bro read the file
quick new file
um write a file
hello please read the file
mum wants a file
''',
'message': '''
notify
notify me
notify me please
notify please
notify something
notify me about it
notify me of that
notify-send
/notify
!notify
notification
notification please
notification now
new notification
send a notification
send notification
send me a notification
send me one notification
send a message
send a message to the screen
send a message to my desktop
show a notification
show notification
show me a notification
show me a message
show a message on the desktop
show a popup
popup
popup please
pop up
pop up something
pop something up
make a popup
make a notification
make a message
make me a notification
make appear a notification
give me a notification
give notification
give a notification na
gimme a notif
gimme a popup
notif
notif pls
put a notification
put up a notification
put a message on the screen
put something on the screen
display a message
display a notification
display something
raise a notification
trigger a notification
push a notification
ping
ping me
toast
show toast
banner please
kindly notify
kindly notify me
kindly send one notification
please to notify
please make a message
can you notify me
can you send a notification
can you show a message
can u notify me
can u pop smth up
could you notify me
could you put up a notification
would you show a notification
I want a notification
I want a popup
I want that you notify me
i need a notification
I need a message on the desktop
I would like a notification
high priority notification
send a high priority notification
urgent notification please
urgent notify
low priority notification
low prio notif
send something with low priority
log
log this
log it
log something
log entry
log that please
make a log entry
write something in the log
write to the log
write to log
add to the log
add a line to the log
put it in the log
put something in the log
can you log it
could you log this
kindly log
yo notify me
bro send a notif
quick notification
um notify me
hello please send a notification
''',
}

TALK = {
'greeting': '''
hi
hii
hiii
hiya
hello
hello?
hello there
hello hello
helo
hallo
hullo
hey
heyy
hey there
hey you
hey buddy
hey bot
hey computer
hi there
hi bot
hi again
hi, me again
hello again
yo
yoo
yo yo
sup
sup bro
wassup
what's up
howdy
oi
ahoy
greetings
greetings friend
salutations
good morning
good mornin
goood morning
morning
mornin
gm
good afternoon
good afternoon sir
good evening
good evening to you
evening
evening all
good day
good day to you
g'day
g'day mate
guten morgen, I mean good morning
hola, hello
namaste
namaste ji, hello
ni hao, hello
hello sir
hello madam
dear sir, hello
hello dear
hello my friend
hello little helper
hello robot
hello mister robot
hi im Leo
hi i'm 7
hello from school
hello, I'm back
im back
im home
back again
anyone there
anybody there?
anyone home
are you there
are you there?
you there?
u there
are you awake
wake up
knock knock, hello
testing, hello
test
test test
ping? hello
hi everybody
nice to meet you
nice to meet you, hello
pleased to meet you
hello, first time here
first time I use this, hello
hi, good to see you
long time no see
welcome back to me
echo hello
hello world
hey hey hey
um hello
is this on, hello
can you hear me
do you hear me
''',
'thanks': '''
thanks
thank you
thx
thnx
tnx
ty
tysm
tyvm
thank u
thank you!
thank you so much
thank you very much
thank you very very much
thank you sir
thank you ji
thank you dear
thank you my friend
thank you, that was all
thank you for your help
thank you for the help
thank you for helping me
thank you for that
thank you for the fast answer
thank you kindly
thank you, very nice
thanking you
many thanks
many many thanks
thanks a lot
thanks a ton
thanks a million
thanks so much
thanks man
thanks bro
thanks mate
thanks buddy
thanks bot
thanks computer
thanks robot
thanks for that
thanks for the quick help
thanks, that's it
thanks thats all
thanks, all good
thanks, works
thanks it worked
thanks, got it
ok thanks
okay thank you
ok thx
ok ty
k thx
great thanks
perfect, thanks
super thanks
cool thanks
nice, thanks
yes thanks
good, thank you
danke, thanks
gracias, thank you
xie xie, thanks
merci, thanks
dhanyavaad, thanks
cheers
cheers mate
ta
much appreciated
appreciated
I appreciate it
i appreciate that
very kind of you
that's very kind, thanks
I thank you
i thank you from heart
my mum says thank you
my wife says thanks
you helped me a lot, thanks
it helped, thank you
that helped
bless you, thanks
kindly accept my thanks
um thank you
''',
'how_are_you': '''
how are you
how are you?
how are you today
how are you doing
how are you doing today
how are u
how r u
hru
how you doing
how ya doing
how do you do
how is it going
how's it going
hows it going
how goes it
how goes it you
how are things
how is everything
how is life
how's life
how's your day
how was your day
how is your day going
how do you feel
how do you feel today
how are you feeling
how have you been
how's things mate
how are you sir
how are you my friend
how is your health
how is your good self
you ok?
you good?
u good
you alright
you all right?
are you ok
are you fine
are you well
are you good today
are you happy
are you sad
are you tired
everything ok with you
everything good?
all good?
all well with you?
all fine at your side?
what's up with you
whats new
what's new with you
what are you up to
what are you doing
what are you doing right now
wyd
did you sleep well
slept well?
are you bored
hope you are well
hope you are doing good
i hope you are fine
I'm fine, and you
im good, how are you
hello how are you
hi how r u
how are you, little robot
how does it go
kaise ho, how are you
wie geht's, how are you
que tal, how are you
um how are you
status? I mean how are you
how's your mood
what's your mood today
''',
'identity': '''
who are you
who are you?
who are u
who r u
who is this
who is there
who am I talking to
who am I speaking with
who am i chatting with
who do I talk to
who made you
who has made you
who built you
who created you
who programmed you
who trained you
who is your boss
who is your maker
who owns you
who's your developer
what are you
what are you?
what r u
what is this
what is this thing
what is this program
what are you exactly
what exactly are you
what kind of thing are you
what kind of bot are you
what kind of ai are you
what type of model are you
what model are you
what model is this
what model r u
which model are you
which model is running here
which ai is this
which ai are you
which llm is this
which version are you
which company made you
what version are you
what's your version
--version
/version
version?
whoami? no, who are you
uname? who are you
model?
model name
model name please
your name?
your name please
name?
what's your name
whats ur name
what is your name
what is your good name
what are you called
what do they call you
what should I call you
how are you called
how do you call yourself
how is your name
how old are you
how old r u
how big are you
how many parameters do you have
how many parameters
how large is your model
how do you work
how were you made
how were you trained
where are you from
where do you come from
where do you live
where do you run
where are you running
do you run in the cloud
do you run on my computer
do you run locally
do you have a name
do you have a body
do you have feelings
do you have a mum
do you sleep
do you eat
are you a robot
are you a bot
are you a human
are you human
are you real
are you a real person
are you a person
are you a computer
are you an AI
are you ai
are you alive
are you a girl or a boy
are you a man
are you chatgpt
are you gpt
are you claude
are you alexa
are you siri
are you gemini
are you google
are you deepseek
are you a big model
are you a language model
are you smart
are you intelligent
are you local
are you open source
are you online
r u human
r u a robot
u a bot?
am I talking to a machine
am i talking to a real person
is this chatgpt
is this a bot
is this an ai
is there a human here
introduce yourself
introduce yourself please
present yourself
tell me about yourself
tell me who you are
tell me your name
tell something about you
say me who you are
kindly introduce yourself
please introduce you
can you introduce yourself
can you tell me who you are
may I know your name
may I know who you are
my son asks if you are a robot
my grandma wants to know who you are
um who are you
hello who is this
''',
'capability': '''
help
help?
--help
-h
/help
!help
?
man
usage
usage?
commands
commands?
list commands
list of commands
options
options?
menu
features
features?
functions
tools
tools?
which tools do you have
which tools can you call
which functions do you have
which commands do you know
which commands are there
what can you do
what can you do?
what can u do
what can you do for me
what can you do here
what can this do
what can I do here
what can i ask
what can I ask you
what can I say to you
what can I tell you to do
what all can you do
what all things you can do
what are you able to do
what are you capable of
what are you good for
what are you good at
what are your skills
what are your features
what are your functions
what are your abilities
what are your limits
what do you do
what do you do all day
what do you know
what do you offer
what do you understand
what does this thing do
what else can you do
what else
what can't you do
what can you not do
what is your job
what is your purpose
what is your work
what is your use
what's your function
what tools do you have
what is possible with you
what would you be able to do
how can you help
how can you help me
how can you assist me
how do I use you
how do i use this
how does this work
how does one use this
how to use
how to use this
how do I talk to you
how do i give you commands
can you help me
can you help
can you help me with something
can u help
can you do maths
can you calculate too
can you also calculate
can you also do lights
can you control my house
can you control the lamps
can you switch lights
can you open doors
can you lock doors
can you drive the rover
can you move things
can you read files
can you also write files
can you see my files
can you remember things
can you remember stuff
can you keep secrets
can you show notifications
can you speak german
can you speak spanish
can you speak hindi
do you speak chinese
do you speak english
do you understand english
do you understand me
can you do everything
can you do anything
can you do two things at once
can you think
can you learn
can you see me
can you hear me talk
can you go on the internet
do you have internet
do you have access to my files
do you have access to the internet
do you remember what I say
do you know things
do you do lights
could you help me
could you explain what you do
are you able to help
are you able to switch devices
are you able to control a heater
is there a manual
is there a help page
is there a list of what you can do
tell me what you can do
tell me what you do
tell me how you can help
tell me your functions
say me what you can
show me what you can do
show me what you got
show help
show commands
give me an example
give me examples of what I can say
give some example commands
explain what you do
explain yourself
explain how this works
kindly tell what you can do
kindly help me
please tell me your features
please explain me what you can
I don't know what you can do
i dont know what to ask you
I need help
i need some help
help me
help me please
pls help
plz help
hlp
my son wants to know what you can do
my boss asks what this can do
yo what can you do
bro what can u do
so what now
what now
um what can you do
hello what can you do
''',
'bye': '''
bye
bye!
bye bye
byee
byeee
bubye
by
goodbye
good bye
good-bye
good bye sir
bye for now
bye then
bye mate
bye bro
bye robot
bye computer
bye have a nice day
bye take care
ok bye
okay bye bye
ok thanks bye
thanks bye
thank you goodbye
cya
cu
cul8r
see ya
see you
see u
see you later
see you soon
see you tomorrow
see you next time
see you again
see you on monday
later
laters
l8r
ttyl
talk later
talk to you later
talk to you tomorrow
speak soon
until later
until tomorrow
until next time
till tomorrow
till then
good night
good nite
gn
night
night night
nighty night
sleep well
sweet dreams
have a good one
have a nice day
have a nice evening
have a good night
have a great weekend
take care
farewell
so long
ciao
adios, bye
tschüss, bye
hasta luego, bye
zai jian, bye
alvida, bye
cheers, bye
peace
peace out
im out
im off
I'm going now
i go now
i have to go
i gotta go
gtg
g2g
brb
I must go now, bye
I take leave now
we are leaving, bye
mum says i have to go bye
that's all, bye
thats it for today
done for today
finished for today, goodbye
exit
quit
logout
:q
/exit
/quit
^D
end
close the chat
end of session
over and out
um bye
''',
'praise': '''
good
good job
good bot
good work
good boy
good robot
great
great job
great work
great stuff
gj
well done
well made
wow
wow nice
woow
wow you are fast
nice
nice one
nice work
nicee
noice
very nice
very good
very good work
very well
super
super duper
superb
excellent
excellent work
perfect
perfecto
perfect job
awesome
awesome sauce
amazing
brilliant
fantastic
wonderful
lovely
sweet
cool
cool bot
so cool
sick
lit
epic
legend
goat
ur the best
you're the best
you are the best
you are great
you are good
you are so smart
you are very clever
you are very helpful
you are very useful
you are cool
you rock
you rule
u rock
i like you
i love you
I love it
i love this
I like this
I am very happy with you
I'm impressed
i am impressed by you
that was good
that was quick
that was fast
that was perfect
that worked great
that's great
thats cool
it works very good
it works well
works like a charm
exactly right
exactly what i wanted
just what I needed
clever
smart
smart bot
bravo
kudos
props
hats off
shabash, well done
+1
10/10
10 out of 10
five stars
lgtm
my kids love you
my wife is impressed
better than alexa
um that was really good
''',
'complaint': '''
bad
bad bot
bad robot
wrong
that's wrong
thats wrong
that was wrong
that is not right
that's not right
not right
not correct
incorrect
false
nope wrong
no that's not it
not what i asked
that's not what I asked
that's not what I wanted
that is not what I said
not what I meant
I didn't say that
i never said that
you got it wrong
you did it wrong
you made a mistake
you have made an error
you don't understand
you dont get it
you don't understand me
you understand nothing
you understood wrong
you didn't listen
you are not listening
are you deaf
are you stupid
are you broken
you are stupid
you're dumb
ur dumb
you suck
u suck
you are useless
useless
you are slow
so slow
too slow
why so slow
why are you so slow
why did you do that
why are you like this
why doesn't it work
this doesn't work
it doesn't work
it's not working
its not working
not working
it is not functioning
nothing happened
nothing happens
nothing changed
it did nothing
you did nothing
still nothing
still wrong
again wrong
wrong again
again not
not again
always the same
every time the same mistake
how many times do I have to say it
I said it already
i told you already
I told you three times
I'm angry
i am angry with you
I am not happy with this
I am not satisfied
I am disappointed
very poor
very bad service
this is bad
this is annoying
this sucks
this is rubbish
this is nonsense
this is broken
what a rubbish
what nonsense
what is this nonsense
you're annoying
ugh
argh
grr
omg no
wtf
bruh
bruh moment
smh
fail
epic fail
lame
boo
meh
alexa is better
my old one was better
I hate this
i hate you
i want my money back
that didnt work
that did not help
not helpful
doesn't help
um that's wrong
''',
'statement': '''
i'm tired
I'm tired today
im so tired
i am bored
im bored
I'm hungry
i'm thirsty
i am sick today
i have a cold
I slept bad
I slept well
i had a bad dream
I woke up early
i just woke up
I'm at home
i am at work
I'm in the office
im at school
i'm in the kitchen
I'm in the garden
I am in the bus
i am on holiday
I'm on the train
I'm cooking
i am eating
we are eating
im eating noodles
I'm drinking tea
I am working from home today
i'm coding
I'm debugging
my build is broken
my build is green
the tests are failing
the server was down yesterday
the deploy went fine
my laptop is new
my laptop is old
my phone is almost empty
my keyboard is sticky
my mouse is broken
my screen is dirty
I bought a new lamp
the lamp was a present
the lamp is from my grandma
the lamp is red
my lamp is pretty
the heater is new
the heater makes noise
the fan is from ikea
our gate is green
the gate is very old
the door is made of oak
our door squeaks
the curtains are blue
the curtains are from my mother
the lock is german
the pump is in the cellar
the rover is cute
the rover is fast
the rover has four wheels
I like the rover
my robot is funny
the speaker is small
the coffee machine was expensive
coffee is good
I like coffee
i like trains
i like pizza
i like dinosaurs
i like cats more than dogs
i don't like spinach
I have a dog
i have a cat
i have two brothers
i have a sister
my cat is called Minka
my dog is sleeping
my dog is silly
the cat sleeps on the sofa
the baby sleeps
the baby is sleeping finally
the kids are in bed
the kids are in school
my brother is annoying
my sister is mean
my sister plays piano
my mum is cooking
my mum is at work
my dad is a teacher
my dad snores
my wife is from Spain
my wife is in the garden
my husband is in Shanghai
my son is learning english
my daughter is five
my grandma is visiting
my grandpa has a tractor
my friend is here
my friend has a better robot
my teacher is strict
i am 8 years old
im 13
I'm in class 7
i have no homework today
i have homework
we have a test tomorrow
the test was easy
the test was hard
I got an A in maths
i hate mondays
it's monday again
it's friday finally
today is my birthday
it was my birthday yesterday
today was a long day
today is a good day
long day
long day today
what a day
it's raining
it rains
it is raining since morning
it's sunny
it's hot today
it is very hot in Delhi
it's cold outside
its snowing!!
it's getting late
it's dark outside
it was nice yesterday
it's quiet here
it is loud here
we moved last year
we moved to a new flat
we live in a small village
we live near Munich
I live in Bangalore
I come from Mexico
I am from Germany
i am from china
I am Indian
I am an engineer
I'm a student
I'm a nurse
I am retired
I work at night
i work too much
I'm learning English
my English is not so good
sorry for my english
English is not my mother tongue
I talk too fast
I am typing with one hand
i'm dictating this
i'm in a hurry
i am late
im late again
I missed the bus
the bus was late
traffic was horrible
I went jogging
i played football
we won the game
we lost the game
i watched a film
the film was boring
I read a book yesterday
the book was good
the soup was too salty
the pizza was cold
I burnt the toast
the milk is sour
i found my keys
i lost my tooth
I painted the shed
I cleaned the garage
I repaired the pump yesterday
I planted tomatoes
the tomatoes are growing
the neighbours are nice
the neighbour has a new car
I have a new bicycle
i got new shoes
i'm happy
im happy today
I'm sad
i am a bit sad
I'm stressed
i'm excited
I am nervous about tomorrow
i miss my friend
nothing special
nothing to do today
just testing
just chatting
just looking around
I was just thinking
i think about holidays
I will go to the market later
we go to Goa next month
tomorrow my parents come
guests came yesterday
the party was fun
I'm fine
all good here
all good
same as always
life is good
life is hard
such is life
that was funny
lol
haha
hehe
hmm
ok
okay
k
oh
i see
I understand
interesting
really
cool story
no idea
whatever
maybe
maybe later
not now
yes
no
''',
}

# In these {b} is said first and {a} is done first.
TWO['a_first'] += TWO.pop('b_first')
