"""Phrasings, writer A: warm, chatty, household and country voices; British and Irish English among others."""

CONTROL = {
'on': '''
turn {D} on
put {D} on, [love|pet|would you|there's a dear]
stick {D} on for me
pop {D} on will you
{D} on
{D}: on
{D} on [please|pls|now|ta]
switch on {D}
would you ever turn on {D}
[would|will] you put {D} on for us, we're just in from the yard
go on and put {D} on
I'd like {D} on, if you wouldn't mind
I want {D} running
could you start {D} up
any chance you'd get {D} going
is there any chance of having {D} on
it's getting dark in here, {D:light} please
I can hardly see my knitting, put {D:light} on
my eyes aren't what they were, give me {D:light}
can't see my hand in front of my face, {D:light} on quick
light {D:light} for me
I'm stumbling about here, would you light up {D:light}
it's perishing in this house, put {D:heat} on
my feet are like ice, let's have {D:heat} on
I'm foundered with the cold, turn on {D:heat} would you
the grandchildren are coming and it's freezing, get {D:heat} going
take the chill off the place, {D:heat} on
I'm melting in here, {D:cool} on for pity's sake
it's awful close today, could we have {D:cool} on
there isn't a breath of air, start {D:cool}
bit of noise in the place would be nice, switch {D:sound} on
it's too quiet since himself went out, put on {D:sound}
get {D:machine} started while I hang out the washing
the load's in and the door's shut, start {D:machine}
set {D:machine} going, it's all filled up
fire up {D}
power up {D}
power on {D}
activate {D}
enable {D} please
engage {D}
{d}, on you go
{d} please, on
on with {D}
let's get {D} on
let's have {D} on, shall we
we need {D} on
we'll be needing {D} on in a minute, so put it on now
I think we could do with {D} on
I think it's time {D} was on
{D} should be on by now, would you see to it
{D} ought to be on and it isn't
why is {D} off, put it on
who turned {D} off? put it back on
somebody switched {D} off on me, can you turn it on again
{D} is still off, I want it on
don't leave {D} off
{D} shouldn't be off
I don't want {D} off any more
no point sitting here with {D} off, turn it on
my wife wants {D} on
the mother-in-law is asking for {D} to be put on
himself says {D} has to go on
grandad says can you put {D} on
the vet's on his way, have {D} on for him
when you have a second, {D} on
when you get a minute would you switch {D} on
if it's not too much trouble, I'd have {D} on
if it isn't on already, put {D} on
sorry to bother you, but could {D} go on
be a pet and turn {D} on
be an angel, {D} on
do me a favour and flick {D} on
do us a favour, whack {D} on
give {D} a go there, switch it on
flip {D} on
throw {D} on there
[hello|hi there|good morning], would you turn {D} on? [Thanks|Much obliged|Bless you]
thanks, and now {D} on
I was out with the hens and forgot, {D} needs switching on
I've just come in soaked to the skin so please put {D} on
I've my hands in flour, can you turn on {D} for me
hands full of shopping, {D} on
I left the house without putting {D} on, do it for me please
make sure {D} is on
see that {D} is on, please
see to it that {D} comes on
check {D} is on and if not turn it on
could {D} be turned on
may I have {D} on please
kindly switch on {D}
please do the needful and put on {D}
you please on {D}
please to turn on {D}
I would like that you turn on {D}
can you make {D} on
make {D} go
make {D} work now please
can {D} go on please please
I want to have {D} on, I'm scared
turn off no wait I mean turn on {D}
off, no, sorry, on. {D} on
okay computer turn {D} on now please thank you
right so turn on {D} and that'll do me
chuck {D} on mate
crank {D} up, would ya
get {D} on, hurry
quick, {D}, on
{D} again please, on
bring {D} to life
wake {D} up
we've visitors in ten minutes and I want {D} on
dad's home, {D} on
it's milking time, get {D} on
set {D} to on
change {D} to on
{D} from off to on please
state of {D}: on
you can put {D} on now
you may as well turn {D} on
I'm going to need {D}, so start it
I'll be wanting {D} on tonight, may as well have it on from now
what about putting {D} on
how about {D} on
would it be all right to have {D} on
ah go on, put {D} on
I know it's early but let's have {D} on
I was up at the top field since six and I'm frozen to the marrow, so would you have {D} on for me
there was a card from Bridie in the post and I can't read a word of it, {D:light} on please
the lambs came early and there's one here by the range, poor mite, put {D:heat} on for it
well we got the last of the hay in and I'm dripping, {D:cool} if you please
hey computer it's me I'm on my way up the lane can you have {D} on thanks
{D} wouldn't go amiss, switch it on
I could murder a warm room, {D:heat} on
we'd be glad of {D}, so put it on
is {D} on? It should be, so turn it on if not
nobody put {D} on and I've been sat here like a lemon, on please
arvo, chuck {D} on would ya
I reckon {D} should be going by now, switch it on
can ya get {D} goin'
yo turn on {D}
gimme {D} on
would it kill you to put {D} on
{D} on please mammy said
I forgot {D} was off, on please
''',
'off': '''
turn {D} off
switch off {D}
{D} off
{D}, off, [please|thanks|ta]
{D} off now
off with {D}
knock {D} off
knock off {D} there, good man
kill {D}
cut {D}
put {D} off
put {D:light} out
put out {D:light} before you go
quench {D:light}
douse {D:light}, would you
lights out, {D:light}
it's bright enough now, we don't need {D:light}
the sun's splitting the stones, what's {D:light} doing on? Off
that {d:light} is shining right in my eyes, turn it off
I'm off up to bed, so {D} off
I'm away to my bed, switch off {D} for me
we're all going to mass, so turn {D} off
it's roasting in here, {D:heat} off
I'm boiled alive, turn {D:heat} off
it's warm enough now, {D:heat} can go off
the price of oil! turn off {D:heat}
there's a draught on my neck, {D:cool} off please
I'm catching my death here, shut off {D:cool}
hush {D:sound} for me, the baby's down
I can't hear myself think, turn {D:sound} off
that {d:sound} is giving me a headache, switch it off
quiet please, {D:sound} off
stop {D:machine}
stop {D:machine}, it's making a fierce racket
{D:machine} has done enough, turn it off
shut {D} down
shut off {D}
power off {D}
power down {D}
deactivate {D}
disable {D}
unplug, I mean switch off, {D}
disengage {D}
halt {D}
let {D} rest
give {D} a rest, switch it off
that's enough of {D}, off
enough of {D} now
that's {D} finished with, you can turn it off
I'm done with {D}
we're finished with {D} so switch it off
we don't need {D} on any longer
no need for {D} any more
no need to have {D} running all day
don't leave {D} on
don't be leaving {D} on, it's a waste
{D} shouldn't be on
{D} shouldn't be on any more
{D} is not to be on at this hour
I don't want {D} on
I'd rather {D} wasn't on
I'd sooner have {D} off
I would prefer {D} off
who left {D} on? Turn it off
somebody's left {D} on again, switch it off would you
{D} is still on, would you mind
is {D} still going? Well, turn it off
why's {D} on, off with it
did I leave {D} on? If I did turn it off
I think I left {D} on, can you switch it off
I'm halfway to town and I've left {D} on, turn it off quick
I clean forgot about {D}, put it off would you
it's eating the electric, turn {D} off
save the electric, {D} off
the bill's high enough, {D} off
my husband wants {D} off
nan says {D} has to be off
Mammy said turn off {D}
the child's asleep so {D} off
the dog doesn't like {D}, turn it off
could you see {D} is off
make sure {D} is off
make certain {D} is off before the night
check {D} is off, turn it off if it isn't
would you ever turn off {D}
would you mind turning {D} off
I wonder could you switch off {D}
could {D} be switched off
{D} can go off now
{D} may be turned off
you can turn {D} off now
you might turn off {D} when you're ready
when you've a minute, {D} off
whenever suits you, turn {D} off
if it isn't too much bother, {D} off
before I forget, {D} off
while I think of it, switch off {D}
last thing tonight, {D} off
hello dear, turn {D} off please, thank you
much obliged if you'd turn {D} off
be a love, {D} off
there's a good lad, switch {D} off
flick {D} off
hit the switch on {D}, off
turn on, no, off, turn off {D}
I said on but I meant off, {D} off
please make {D} off
please off {D}
kindly switch off {D}
I want you switch off {D}
can you please to stop {D}
no more {D} please
no {d} please
bye bye {d}
set {D} to off
{D} to off
{d} = off
change {D} from on to off
say goodnight to {D}
that'll do for {D}
ditch {D} for now
right then, {D}, off you go
I'm sick of {D}, turn the thing off
stop {D}, stop
quick turn off {D}
there's smoke! turn off {D}
something's burning, {D} off now
let's not have {D} on
let's have {D} off
we could do without {D}
I can manage without {D}, off with it
get {D} off
we were at a fiftieth wedding last night and my head is splitting, {D} off for the love of God
I came down for a glass of water and there was {D} still going, turn it off
the meter's spinning like a top, would you switch off {D}
I read in the paper what the electric will cost next year, so {D} off
the sun came out at last so {D:light} isn't wanted
{D:heat} has the place like an oven, off with it
the visitors are gone and there's no sense burning {D}, off please
{D} is wasting electricity, please switch off
ok that's dinner done turn off {D} thanks
no don't turn {D} on, off I said
no need, {D} off
you can stop {D} now
nobody's using {D}, turn it off
nobody is in that room, so {D} off
is {D} off? If not, make it so
turn {D} off before your father sees the bill
hey mate kill {D} will ya
gonna need {D} off
''',
'toggle': '''
toggle {D}
toggle {D} please
toggle {D} for me
toggle {D} there
{D}, toggle
{d} toggle
{D} toggle please
could you toggle {D}
would you toggle {D}
can you do a toggle on {D}
flip {D}
flip {D} over
flip the state of {D}
flip {D} to the other state
flip {D}, whichever way it is
change {D} over
change {D} round
change {D} to whatever it isn't
change the state of {D}
swap {D} over
swap the state of {D}
swap {D}, on to off or off to on
switch {D} over
switch {D} over to the other way
switch {D} to the opposite
switch {D} to the other position
switch {D} the other way
switch {D} around
reverse the state of {D}
reverse {D}, if it's on then off, if it's off then on
invert {D}
invert the state of {D}
if {D} is on turn it off, and if it's off turn it on
if {D} is off put it on, otherwise put it off
I don't know is {D} on or off, but I want the other one
I can't see from here whether {D} is on, but swap it over
I can't mind was {D} on or off, just change it
whatever {D} is doing, make it do the opposite
whatever way {D} is, I want it the other way
whichever way {D} is now, flip it
the opposite of what it is now, for {D}
the opposite for {D} please
have {D} the other way about
let's have {D} the other way
put {D} the other way
put {D} to its other state
turn {D} to the other state
turn {D} the opposite of how it is
give {D} a toggle
give {D} a flip
give the switch on {D} a flick
press the switch for {D}
press the button for {D}
press {D} once
hit the toggle on {D}
hit the toggle for {D}
just toggle {D}, I don't mind which
himself fiddled with {D}, toggle it back whichever way
somebody changed {D} on me, toggle it
sorry love, toggle {D} would you
when you can, toggle {D}
please {D}, toggle it
kindly toggle {D}
I'd like {D} toggled
I want {D} toggled
{D} needs toggling
{D} wants flipping
{D} is the wrong way, flip it
toggle it, {D} I mean
toggle the heater, no, {D}
set {D} to toggle
{D} on if off, off if on
whether it's on or not I couldn't tell you, but toggle {D}
the wee one was playing with {D}, flip it back
could {D} be toggled
would you mind toggling {D}
go and toggle {D}
just flip {D} for me love
''',
'open': '''
open {D}
open up {D}
open {D} for me, my hands are full
open {D} please and thank you
{D} open
{D}, open
{D} open please
would you open {D}
would you ever open {D} for the postman
could you get {D} open
get {D} open, the lorry's here
get {D} open quick
let's have {D} open
let's get {D} open, the sheep are coming down the road
I want {D} open
I'd like {D} open, it's a grand day
I'd love {D} open
I need {D} open
I'll need {D} open for the tractor
it's stuffy in here, open {D:opener}
let a bit of air in, open {D:opener}
let the morning in, {D:opener} open
let the day in, would you, {D:opener}
let the light in, open {D:opener}
the hay's coming in, open {D:opener}
the cows are waiting, {D:opener} open
the cat's crying to get out, open {D:opener}
there's someone at {D:opener}, open it
the nurse is outside, open {D:opener} for her
my daughter's outside in the rain, open {D:opener}
my son is in the van, would you let him through {D:opener}
throw {D} open
throw open {D}
fling {D} open
swing {D} open
pull {D} open
push {D} open
slide {D} open
draw {D} open
crack {D} open
undo {D}
raise {D} so it's open
leave {D} open
leave {D} open for the dog
have {D} open for when I come up the lane
make {D} open
make sure {D} is open
make sure {D} stays open
see that {D} is open
check {D} is open, and if it's not, open it
{D} should be open
{D} shouldn't be closed
{D} ought to be open at this hour
{D} is shut, I want it open
{D} is still shut, would you open it
who closed {D}? Open it again
don't keep {D} closed
don't leave {D} shut
I don't want {D} shut
why is {D} closed, open it
no sense having {D} closed on a day like this
close, no sorry, open {D}
open, that's open, {D}
my wife wants {D} open
granny wants {D} open
the lads want {D} opened
the delivery man needs {D} opened
can {D} be opened
could {D} be opened for a while
may {D} be opened
is there any chance you'd open {D}
if it's no bother, open {D}
when you're ready, open {D}
when you have a second, {D} open please
would you mind opening {D}
do you mind opening {D}
be a good girl and open {D}
kindly open {D}
please to open {D}
please do open {D}
I wish to have {D} open
I was wondering could you open {D}
I'm nearly at the house, open {D}
I'm at {D:opener}, open up
open sesame, {D}
{D} to open
set {D} to open
put {D} to open
change {D} from closed to open
you can open {D} now
you may open {D}
right, open {D} so
there's a calf on the wrong side and I've a bucket in each hand, open {D}
the postman has a parcel the size of a cow, would you open {D}
we've been shut in all week with the rain and now it's lovely, open {D}
he's coming up the lane with the trailer on, {D} open please
pop {D} open
{D} needs opening
{D} wants opening, there's steam everywhere
it's time {D} was open
''',
'close': '''
close {D}
close {D} please
close up {D}
close over {D}
shut {D}
shut {D} would you
shut {D} there, there's a draught
shut up {D}, I mean close it
{D} closed
{D} closed please
{D} shut
{D}: close
close {D} after you
close {D} behind them
close {D} before the hens get in
close {D} before it rains
there's rain coming over the hill, shut {D:opener}
there's a wind getting up, close {D:opener}
there's a wicked draught from {D:opener}, shut it
it's blowing a gale, {D:opener} shut please
the neighbours can see in, close {D:opener}
the midges are getting in, shut {D:opener}
were you born in a barn? shut {D:opener}
you're letting the heat out, close {D:opener}
we're letting all the warm out, {D:opener} please
the bullocks will be out, shut {D:opener}
the fox is about, close {D:opener}
that's all the cows in, you can shut {D:opener}
that's the last of them through, close {D:opener}
that's everybody in now, {D:opener} closed
it's dusk, time to close {D:opener}
night's falling, would you close {D:opener}
pull {D} to
pull {D} over
pull {D} shut
push {D} to
push {D} shut
draw {D} closed
draw {D} across
slide {D} shut
swing {D} closed
bring {D} down so it's closed
drop {D} shut
slam {D}
don't leave {D} open
don't leave {D} open all night
{D} shouldn't be open
{D} shouldn't be open any more
{D} isn't meant to be open
{D} is open and I want it shut
{D} is still open, would you close it
{D} has been left open
{D} has been left open again, shut it please
who left {D} open? Close it
somebody left {D} open, close it for me
why is {D} open, shut it
did I close {D}? close it if not
I forgot to close {D}, do it for me
I've come away and left {D} open, would you shut it
I drove off without closing {D}
I'd like {D} closed
I want {D} closed
I'd be happier with {D} shut
I'd rest easier if {D} was closed
I don't want {D} open
I won't sleep with {D} open
we'd better have {D} closed
we need {D} closed
my husband wants {D} shut
auntie says close {D}
make sure {D} is closed
make sure {D} is shut for the night
see {D} is shut
see that {D} gets closed
check {D} is closed, close it if it isn't
could {D} be closed
could you get {D} closed
can you shut {D} for us
would you mind closing {D}
if you wouldn't mind, {D} closed
if it's not a bother, shut {D}
when you get a chance close {D}
whenever you can, {D} shut
kindly close {D}
please to close {D}
open, no, close {D}, sorry
not open, closed. {D}
keep {D} closed
keep {D} shut, please
have {D} closed
have {D} closed by the time I'm gone
set {D} to closed
put {D} to closed
change {D} to closed
you can close {D} now
that's grand, close {D}
the goat got into my cabbages last time, so don't leave {D} open, close it
I'm up to my elbows in jam and {D} is open, would you close it
my mother always had {D} closed by six, so shut it
{D} needs closing
{D} wants shutting
it's time {D} was closed
pop {D} closed
draw {D}
''',
'lock': '''
lock {D}
lock {D} please
lock up {D}
lock {D} up for the night
lock {D} behind me
lock {D} after me, I'm away
lock {D} on your way
{D} locked
{D} locked please
{D}, lock
{D} lock now
{d} lock
I want {D} locked
I'd like {D} locked
I'd like {D} locked, there's been break-ins about
I'd feel safer with {D} locked
I'd sleep better if {D} was locked
I can't remember locking {D}, do it for me
I can't remember did I lock {D}
I never locked {D}, would you do it
I forgot to lock {D}
I've gone and left {D} unlocked, lock it please
I'm in the bed and {D} isn't locked, do it for me
I'm on the bus and {D} isn't locked, lock it
I'm on my own tonight so lock {D}
there's strangers about, lock {D}
there's a strange van in the lane, lock {D}
the guards said to keep {D} locked
the insurance says {D} must be locked
we're off to the sea for the weekend, lock {D}
we're going to town, so {D} locked
that's everyone in, lock {D}
that's us all home, {D} can be locked
bolt {D}
bolt {D} for me
put the bolt on {D}
put the lock on {D}
put {D} on the lock
turn the key in {D}
secure {D}
secure {D} please
make {D} secure
make {D} safe, lock it
make sure {D} is locked
make sure and lock {D}
see that {D} is locked
see to locking {D}
check {D} is locked and lock it if not
double-check {D} is locked
don't leave {D} unlocked
don't let {D} stay unlocked
{D} shouldn't be unlocked
{D} should be locked
{D} ought to be locked at this hour
{D} isn't locked, would you mind
{D} is unlocked, lock it
{D} wants locking
{D} needs to be locked
{D} needs locking before dark
who left {D} unlocked? Lock it
why is {D} not locked, lock it
my mother wants {D} locked
granny worries, lock {D} for her
the wife's nervous, lock {D}
would you lock {D} for us
would you mind locking {D}
would you ever lock {D}
could you lock {D} when you have a second
could {D} be locked
can we have {D} locked
can I have {D} locked please
is there a chance you'd lock {D}
if it isn't too much to ask, lock {D}
before bed, {D} locked please
last thing, lock {D}
unlock, no, lock {D}
open no lock, I said lock, {D}
kindly lock {D}
please to lock {D}
set {D} to locked
keep {D} locked
keep {D} locked till I'm back
have {D} locked
get {D} locked
lock her up, {D} I mean
Josie down the road had her shed robbed on Tuesday, so lock {D}
we're all sat down to our tea, you can lock {D}
I'm ninety percent sure I never locked {D}, would you do it
could you see to {D}, it's to be locked
has {D} been locked? If not, lock it
''',
'unlock': '''
unlock {D}
unlock {D} please
unlock {D} for me
unlock {D} for the plumber
unlock {D}, it's only Mary
{D} unlocked
{D} unlocked please
{D}, unlock
{d} unlock
take the lock off {D}
take the bolt off {D}
take {D} off the lock
slip the lock on {D}
release the lock on {D}
release {D:lock}
undo the lock on {D}
undo the bolt on {D}
draw the bolt on {D}
pull back the bolt on {D}
turn the key back in {D}
turn {D:lock} to unlocked
unbolt {D}
unlatch {D}
leave {D} unlocked
leave {D} unlocked for the home help
leave {D} off the lock
leave {D} on the latch, not locked
have {D} unlocked for when I get there
have {D} unlocked by the time she comes
get {D} unlocked
I want {D} unlocked
I'd like {D} unlocked
I need {D} unlocked
I need to get through {D}, unlock it
I need in, unlock {D}
I've lost my key, unlock {D}
I've no key on me, would you unlock {D}
I left my keys on the dresser, unlock {D}
I've locked myself out, {D} please, unlock
I'm locked out like an eejit, unlock {D}
I'm standing here with the messages, unlock {D}
I'm at the door, would you unlock {D}
the vet can't get in, unlock {D}
the nurse is here, unlock {D} for her
the milk tanker's here, unlock {D}
the grandchildren are here, unlock {D}
the lads are waiting to get in, {D} unlocked please
my sister's on the step, unlock {D}
my wife wants {D} unlocked
himself is outside, take the lock off {D}
mam says unlock {D}
somebody locked {D} on me, unlock it
who locked {D}? Unlock it
why is {D} locked, unlock it
{D} is locked and I want it unlocked
{D} is still locked, would you undo it
{D} shouldn't be locked
{D} shouldn't be locked during the day
{D} ought to be unlocked by now
{D} needs unlocking
don't leave {D} locked
don't keep {D} locked
there's no need to have {D} locked
no need for {D} to be locked
make sure {D} is unlocked
make sure {D} isn't locked
see that {D} is unlocked
check {D} isn't locked, and unlock it if it is
could you unlock {D}
could {D} be unlocked
can you let me in by {D}, unlock it
would you mind unlocking {D}
would you ever unlock {D}
is there any chance you'd unlock {D}
if it's no trouble, unlock {D}
when you're able, unlock {D}
whenever you can, {D} unlocked
kindly unlock {D}
please to unlock {D}
lock, no sorry, unlock {D}
not lock, unlock. {D}
set {D} to unlocked
change {D} to unlocked
you can unlock {D} now
it's morning, unlock {D}
good morning dear, unlock {D} please
the nephew is coming with the turf and I can't get down the stairs, unlock {D} for him
I'm back from the shops with the arms pulled out of me, unlock {D}
could you see to {D}, it's to be unlocked
is {D} locked? If so, unlock it
''',
'set': '''
set {D} to {v}
set {D} at {v}
put {D} to {v}
put {D} at {v}
put {D} up to {v}
put {D} down to {v}
turn {D} up to {v}
turn {D} down to {v}
bring {D} up to {v}
bring {D} down to {v}
take {D} up to {v}
take {D} down to {v}
drop {D} to {v}
drop {D} down to about {v}
raise {D} to {v}
lower {D} to {v}
nudge {D} to {v}
push {D} to {v}
pull {D} back to {v}
ease {D} to {v}
ease {D} back to {v}
change {D} to {v}
adjust {D} to {v}
move {D} to {v}
fix {D} at {v}
hold {D} at {v}
keep {D} at {v}
leave {D} at {v}
leave {D} sitting at {v}
have {D} at {v}
get {D} to {v}
get {D} up to {v} for me
make {D} {v}
make it {v} on {D}
let {D} be {v}
let's have {D} at {v}
let's try {D} at {v}
let's say {v} for {D}
let's go {v} on {D}
{D} to {v}
{D} at {v}
{D} {v}
{D}, {v}
{D} - {v}
{d} {v} please
{v} on {D}
{v} for {D}
{v} on {D} please
{v} will do for {D}
{v} would be plenty for {D}
{v} should be about right for {D}
{v}, that's what I want on {D}
I want {D} at {v}
I'd like {D} at {v}
I'd like {D} at {v} if you don't mind
I'd be happier with {D} at {v}
I'm only happy when {D} is at {v}
I need {D} at {v}
we usually have {D} at {v}
we'd have {D} at {v} as a rule, put it there
we want {D} at {v} for the evening
{D} should be at {v}
{D} ought to be at {v}
{D} is meant to be at {v}
{D} needs to be {v}
{D} wants to be about {v}
{D} isn't at {v}, put it there
{D} shouldn't be any other than {v}
{D} is too high, {v} would do
{D} is too low, {v} please
{D} is wrong, it should be {v}
who touched {D}? It was at {v}, put it back
somebody's been at {D}, set it to {v} again
the wife has {D} too high, put it to {v}
my husband wants {D} at {v}
mammy likes {D} at {v}
grandad says {v} for {D}
the vet said to keep {D} at {v}
the doctor says {D} should be at {v}
the book says {v} for {D}, set it so
the recipe wants {D} at {v}
the lambs need it, put {D:heat} at {v}
the chicks are shivering, {D:heat} to {v}
it's a bit nippy, {D:heat} at {v} please
it's roasting, bring {D:heat} back to {v}
my joints are at me, put {D:heat} up to {v}
there's a frost forecast so {D:heat} at {v}
we can't afford it any higher, {D:heat} to {v}
it's a warm night, {D:cool} at {v}
too blowy, set {D:cool} to {v}
dim {D:light} to {v}
brighten {D:light} to {v}
soften {D:light} to {v}
{D:light} is glaring at me, {v} would be kinder
for reading I want {D:light} at {v}
we're going to watch a picture, {D:light} to {v}
I'm a bit deaf, put {D:sound} to {v}
the volume of {D:sound} to {v}
{D:sound} is blaring, {v} is plenty
volume {v} on {D:sound}
open {D:opener} to {v}
have {D:opener} at {v}, just for a bit of air
would you set {D} to {v}
would you put {D} at {v} for me
would you mind putting {D} to {v}
would you ever put {D} at {v}
could you do {v} on {D}
could {D} go to {v}
can {D} be set at {v}
can we have {D} at {v}
can I get {v} on {D}
may I have {D} at {v}
is there any chance of {v} on {D}
what about {v} for {D}
how about {D} at {v}
if it isn't too much trouble, {D} to {v}
when you have a second, set {D} to {v}
as soon as you can, {D} at {v}
before I sit down, would you put {D} to {v}
kindly set {D} to {v}
kindly keep {D} at {v}
please to put {D} on {v}
I would wish {D} to be {v}
adjust please {D}, {v}
set value of {D} to {v}
set the level of {D} to {v}
{d} = {v}
{d} setting {v}
dial {D} to {v}
dial {D} back to {v}
wind {D} down to {v}
wind {D} up to {v}
crank {D} to {v}
turn the knob on {D} to {v}
bit more on {D}, say {v}
a touch less on {D}, make it {v}
no more than {v} on {D}
not off, just {v}, {D}
don't turn {D} off, just put it to {v}
don't have {D} over {v}, set it there
hello, it's me again, {D} to {v} please, thank you
thanks for before, now {D} at {v}
right, {D}, {v}, quick as you like
my mother-in-law is here and she feels the cold something terrible, {D:heat} to {v}
we've a clutch of duck eggs under it, so {D} has to be at {v}
I had it lovely last night at {v}, do {D} the same again
the jam won't set otherwise, {D} at {v}
I'm neither hot nor cold, but {v} would be nicer on {D}
would {v} be all right for {D}? Set it so
can ya whack {D} up to {v}
set {D} to, what is it, {v}
{v} please love, {D}
at {v} please, {D}
{D} on {v} please
''',
}

MOVE = {
'forward': '''
move {R} forward
move {R} forward {n}
drive {R} forward {n}
drive {R} on {n}
send {R} forward
send {R} on ahead
send {R} on ahead {n}
send {R} on {n} further
take {R} forward {n}
bring {R} forward {n}
bring {R} up {n}, straight ahead
nudge {R} forward {n}
inch {R} forward
inch {R} forward, {n} or so
edge {R} ahead {n}
push {R} on {n}
walk {R} on {n}
run {R} ahead {n}
roll {R} forward {n}
let {R} roll ahead {n}
let {R} go on {n}
have {R} go forward
have {R} go {n} straight on
get {R} to go ahead {n}
get {R} moving forward
get {R} going forward, {n}
make {R} go forwards
make {R} go forwards {n} please
{R} forward
{R} forward {n}
{R}, forward {n}
{R}: ahead {n}
{R} ahead
{R} straight ahead {n}
{R} straight on
{R} go forward
{R} go on {n}
{R}, on you go, {n}
{R}, {n} ahead please
{R} advance
{R} advance {n}
advance {R} by {n}
forward with {R}
forward {n} with {R}
forward {n}, {R}
forward {n} for {R} please
ahead {n} with {R}
{n} forward for {R}
{n} ahead, {R}
{n} straight on for {R}, like a good thing
keep {R} going ahead {n}
keep {R} going straight
on with {R} another {n}
a bit forward with {R}, {n} will do
would you send {R} forward {n}
would you drive {R} ahead for me
would you ever move {R} on {n}
could {R} go forward {n}
could {R} come ahead {n}
can you get {R} to go forwards
I want {R} {n} further forward
I'd like {R} to go ahead {n}
I'd like {R} a wee bit forward
I need {R} to move {n} ahead
{R} is too far back, bring it forward {n}
{R} isn't far enough on, {n} more ahead
{R} needs to be {n} further on
{R} should go forward {n}
don't leave {R} there, forward {n}
the hens are behind it, drive {R} forward {n}
it's stopped short of the gate, {R} forward {n}
there's nothing in front of {R}, so go ahead {n}
the way's clear, {R} forward
forward {n2}, no, {n}, with {R}
move {R} ahead {n2}, sorry, I mean {n}
drive {R} forward {n2}, no wait, make that {n}
{R} forward not {n2} but {n}
when you have a second, {R} forward {n}
if it's not too much trouble send {R} ahead {n}
please to move {R} forward {n}
kindly move {R} ahead by {n}
the postman's van is behind it, so {R} forward {n}
I want to sweep where {R} is standing, move it forward {n}
go ahead with {R}
go straight on with {R} {n}
go {n} forward with {R}
''',
'back': '''
move {R} back
move {R} back {n}
move {R} backwards {n}
drive {R} back {n}
drive {R} backwards
reverse {R}
reverse {R} {n}
reverse {R} by {n}
reverse {R} out {n}
back {R} up
back {R} up {n}
back {R} out {n}
back up {n} with {R}
back up with {R}
back {n} with {R}
back {n}, {R}
back a bit with {R}, {n}
pull {R} back {n}
draw {R} back {n}
bring {R} back {n}
bring {R} backwards a bit
take {R} back {n}
take {R} {n} in reverse
put {R} in reverse
put {R} in reverse for {n}
send {R} back {n}
send {R} backwards
nudge {R} back {n}
inch {R} backwards {n}
ease {R} back {n}
roll {R} back {n}
let {R} back up {n}
let {R} roll backwards {n}
have {R} reverse {n}
have {R} back off {n}
get {R} to reverse
get {R} to back up {n}
make {R} go backwards {n}
make {R} retreat {n}
{R} back
{R} back {n}
{R} backwards
{R} backwards {n}
{R}, reverse {n}
{R} reverse
{R}: back {n}
{R} go back {n}
{R} back up {n}
{R}, retreat
{R} retreat {n}
retreat {n} with {R}
{n} back for {R}
{n} backwards, {R}
{n} in reverse with {R}
would you reverse {R} for me
would you back {R} up {n}
would you mind backing {R} {n}
could {R} come back {n}
could {R} go backwards a little, say {n}
can you get {R} to go back {n}
I want {R} {n} further back
I want {R} reversed
I'd like {R} to go back {n}
{R} is too close, back it up {n}
{R} is too far forward, {n} back please
{R} is on my good rug, back it off
{R} went too far, bring it back {n}
{R} has its nose in the hedge, reverse {n}
that's too close to the pond, {R} back {n}
mind the dog! reverse {R}
don't let {R} go on, back {n}
not forward, back with {R}, {n}
{R} forward, no, backward {n}
reverse {R} {n2}, no, {n}
back {R} up {n2}, sorry love, {n} I meant
kindly take {R} backward {n}
please {R} go in back {n}
I nearly broke my neck over {R}, back it up {n}
I can't get the door open with {R} there, reverse it {n}
go back with {R}
go back {n} with {R}
go {n} backwards with {R}
''',
'left': '''
move {R} left
move {R} left {n}
move {R} to the left {n}
move {R} over to the left by {n}
drive {R} left {n}
drive {R} to the left
turn {R} left
turn {R} to the left
turn {R} left and go {n}
send {R} left
send {R} left {n}
send {R} off to the left {n}
swing {R} left
swing {R} to the left {n}
bring {R} left {n}
bring {R} over left
take {R} left {n}
shift {R} left {n}
shift {R} {n} to the left
nudge {R} left {n}
nudge {R} a bit to the left
edge {R} left {n}
ease {R} over to the left {n}
slide {R} left {n}
steer {R} left
steer {R} left for {n}
pull {R} left {n}
push {R} {n} left
let {R} go left {n}
let {R} take the left
have {R} go left
have {R} go {n} left
get {R} to go left {n}
make {R} go left
make {R} turn left please
{R} left
{R} left {n}
{R}, left {n}
{R}: left
{R} to the left
{R} to the left {n}
{R} go left {n}
{R}, {n} left
left with {R}
left {n} with {R}
left {n}, {R}
left a bit, {R}, {n}
to the left {n} with {R}
{n} left for {R}
{n} to the left, {R}
{R} wants to go left {n}
{R} should be {n} to the left
{R} should go left
{R} needs to be further left, {n}
would you send {R} left {n}
would you mind taking {R} left
could {R} go left {n}
could {R} come over to the left a bit
can you shift {R} left for me
I want {R} to the left {n}
I'd like {R} {n} more to the left
{R} is too far right, bring it left {n}
it'll hit the trough, {R} left {n}
the lane bends there, take {R} left
right, I mean left, {R} left {n}
not right, left with {R}
{R} left {n2}, no, {n}
move {R} left {n2}, or rather {n}
kindly take left with {R} {n}
go left with {R} {n}, hurry
I've the wheelbarrow to get past, {R} left {n}
the path's wet on that side, so move {R} to the left
go {n} left with {R}
''',
'right': '''
move {R} right
move {R} right {n}
move {R} to the right {n}
move {R} over to the right
drive {R} right {n}
drive {R} {n} to the right
turn {R} right
turn {R} to the right
turn {R} right and drive {n}
send {R} right
send {R} right {n}
send {R} away to the right {n}
swing {R} right
swing {R} round to the right {n}
bring {R} right {n}
bring {R} across to the right
take {R} right {n}
take {R} off to the right
shift {R} right {n}
shift {R} {n} to the right
nudge {R} right {n}
nudge {R} a wee bit right
edge {R} right {n}
ease {R} to the right {n}
slide {R} right {n}
steer {R} right
steer {R} to the right {n}
pull {R} right {n}
push {R} over right {n}
let {R} go right {n}
let {R} drift right {n}
have {R} go right
have {R} go {n} right
get {R} to go right {n}
get {R} over to the right a bit
make {R} go right
make {R} turn to the right please
{R} right
{R} right {n}
{R}, right {n}
{R}: right {n}
{R} to the right
{R} to the right {n}
{R} go right {n}
{R}, {n} to the right
right with {R}
right {n} with {R}
right {n}, {R}
to the right {n} with {R}
{n} right for {R}
{n} to the right, {R}, thank you
{R} should be {n} to the right
{R} should turn right
{R} needs to be over more to the right, {n}
would you send {R} right {n}
would you ever bring {R} to the right
could {R} go right {n}
could {R} move over to the right a bit
can you shift {R} right for me
I want {R} to the right {n}
I'd like {R} {n} more to the right
{R} is too far left, {n} right please
there's a puddle, take {R} to the right {n}
it's heading for my roses, {R} right
left, no, right, send {R} right {n}
not left, right. {R}, {n}
{R} right {n2}, no wait, {n}
take {R} right {n2}, sorry now, {n}
kindly turn {R} on the right side {n}
go right with {R}
right so, {R} to the right {n}
I've a tray of seedlings there, so {R} right {n}
the cat's asleep on that side, move {R} to the right
go {n} right with {R}
''',
'north': '''
move {R} north
move {R} north {n}
drive {R} north {n}
send {R} north
send {R} up north {n}
send {R} northwards {n}
send {R} due north {n}
take {R} north {n}
bring {R} north {n}
point {R} north and go {n}
head {R} north
head north with {R} {n}
get {R} to go north {n}
have {R} go north
let {R} go {n} north
nudge {R} northwards {n}
{R} north
{R} north {n}
{R}, north {n}
{R} due north
{R} go northwards
{R} {n} to the north
{R} heads north, {n}
north with {R}
north {n} with {R}
{n} north for {R}
{n} northward with {R}
would you send {R} north {n}
could {R} go north {n}
I want {R} {n} further north
I'd like {R} to go northward
up towards the north with {R}, {n}
the hill's to the north, drive {R} north {n}
{R} is too far south, bring it north {n}
south, no, north {n} with {R}
{R} north {n2}, sorry, {n}
kindly drive {R} in north direction {n}
''',
'south': '''
move {R} south
move {R} south {n}
drive {R} south {n}
drive {R} down south {n}
send {R} south
send {R} southwards {n}
send {R} due south {n}
take {R} south {n}
bring {R} south {n}
bring {R} down to the south {n}
point {R} south and go {n}
head {R} south
head south with {R} {n}
get {R} to go south {n}
have {R} go south
let {R} go {n} south
edge {R} southwards {n}
{R} south
{R} south {n}
{R}, south {n}
{R} due south
{R} go southwards
{R} {n} to the south
{R} makes {n} south
south with {R}
south {n} with {R}
{n} south for {R}
{n} southward with {R}
would you drive {R} south {n}
could {R} go south a bit
I want {R} {n} more to the south
I'd like {R} to go southward
it's sunnier on that side, {R} south {n}
{R} is too far north, {n} south please
north, no sorry, south {n} with {R}
{R} south {n2}, no, {n}
kindly proceed {R} to south {n}
''',
'east': '''
move {R} east
move {R} east {n}
drive {R} east {n}
drive {R} off to the east {n}
send {R} east
send {R} eastwards {n}
send {R} due east {n}
take {R} east {n}
bring {R} over east {n}
point {R} east and go {n}
head {R} east
head east with {R} {n}
get {R} to go east {n}
have {R} go east
let {R} go {n} east
shift {R} eastwards {n}
{R} east
{R} east {n}
{R}, east {n}
{R} due east
{R} go eastwards
{R} {n} to the east
{R} shall go {n} east
east with {R}
east {n} with {R}
{n} east for {R}
{n} eastward with {R}
would you move {R} east {n}
could {R} go east
I want {R} {n} further east
I'd like {R} to go eastward
towards the sunrise side, east, with {R}, {n}
{R} is too far west, east {n} please
west, no, east with {R} {n}
{R} east {n2}, I mean {n}
kindly make {R} go east side {n}
''',
'west': '''
move {R} west
move {R} west {n}
drive {R} west {n}
drive {R} out west {n}
send {R} west
send {R} westwards {n}
send {R} due west {n}
take {R} west {n}
bring {R} over west {n}
point {R} west and go {n}
head {R} west
head west with {R} {n}
get {R} to go west {n}
have {R} go west
let {R} go {n} west
ease {R} westwards {n}
{R} west
{R} west {n}
{R}, west {n}
{R} due west
{R} go westwards
{R} {n} to the west
{R} to go {n} west
west with {R}
west {n} with {R}
{n} west for {R}
{n} westward with {R}
would you take {R} west {n}
could {R} go west {n}
I want {R} {n} more to the west
I'd like {R} to go westward
over on the west side with {R}, {n}
{R} is too far east, west {n} please
east, ah no, west {n} with {R}
{R} west {n2}, no, {n} I should say
kindly send {R} towards west {n}
''',
'place': '''
send {R} to {L}
drive {R} to {L}
move {R} to {L}
take {R} to {L}
bring {R} to {L}
bring {R} over to {L}
bring {R} round to {L}
run {R} over to {L}
run {R} up to {L}
run {R} down to {L} for me
walk {R} across to {L}
get {R} to {L}
get {R} over to {L} [quick|now|please]
get {R} to go to {L}
have {R} go to {L}
have {R} wait for me at {L}
have {R} meet me at {L}
let {R} go to {L}
let {R} make its way to {L}
make {R} go to {L}
steer {R} to {L}
steer {R} towards {L}
guide {R} to {L}
point {R} at {L} and go
pilot {R} to {L}
dispatch {R} to {L}
navigate {R} to {L}
park {R} at {L}
leave {R} at {L}
put {R} at {L}
{R} to {L}
{R} to {L} [please|now|ta]
{R}, {L}
{R}: {L}
{R}, go to {L}
{R} goes to {L}
{R}, off to {L} with you
{R}, away to {L}
{R}, come to {L}
{L}, {R}
{L} with {R}
{L} for {R} please
off to {L} with {R}
over to {L} with {R}
to {L} with {R}, there's a good thing
to {L}, {R}, and stay there
next stop {L} for {R}
destination {L} for {R}
would you send {R} to {L}
would you ever send {R} over to {L}
would you mind bringing {R} to {L}
could {R} go to {L}
could you get {R} to {L} before the rain
can you see {R} gets to {L}
can {R} come over to {L}
is there any chance {R} could go to {L}
I want {R} at {L}
I'd like {R} at {L}
I'd like to see {R} at {L}
I need {R} over at {L}
I'm waiting at {L}, send {R}
I'm down at {L} with a load of eggs, send {R}
I dropped my glove near {L}, send {R} there
himself is at {L} and wants {R}
my wife is at {L}, send {R} to her
grandad's working at {L}, bring {R} to him
we'll be wanting {R} at {L}
{R} is needed at {L}
{R} should be at {L}
{R} should be at {L} by now, send it
{R} belongs at {L}, take it there
{R} isn't to stay here, it goes to {L}
don't leave {R} out there, bring it to {L}
don't have {R} sitting here, send it to {L}
it's going to pour, get {R} to {L}
something's barking near {L}, send {R}
when you have a second, {R} to {L}
when you're done, take {R} to {L}
if it's not too much trouble, {R} to {L}
kindly send {R} up to {L}
please {R} go at {L}
I would like that {R} goes to {L}
not here, {R} to {L}
no stop, send {R} to {L} instead
the farrier's there waiting on his tools, send {R} to {L}
I'm too old to be walking that far, send {R} to {L} for me
I've a basket to go over, so {R} to {L}
the hens got out near {L}, get {R} there quick
go to {L} with {R}
{R} has no business here, {L} is where it should be
take {R} home, no, to {L}
''',
}

NOTIFY = {
'plain': '''
notify me: {m}
notify me that {m}
notify me, {m}
notify: {m}
notify {m}
notify us that {m}
notification: {m}
notification saying {m}
notification please: {m}
a notification please, {m}
a small notification: {m}
a wee notification for me: {m}
send a notification: {m}
send a notification saying {m}
send me a notification that says {m}
send me a notification, {m}
send me a message on the screen: {m}
send me a little message saying {m}
send a note to my screen: {m}
send up a notice, {m}
send up a wee message: {m}
show a notification: {m}
show me a notification that reads {m}
show a message: {m}
show me a message saying {m}
show on the screen: {m}
show this on the screen: {m}
show the words {m} in a notification
show {m} on my desktop
show {m} as a notification
show me {m} in a pop-up
pop up a message: {m}
pop up a note saying {m}
pop up {m}
pop {m} up on the screen
pop a notification up, {m}
put up a notification: {m}
put up a notice saying {m}
put up a message for the family: {m}
put a message on the screen: {m}
put {m} up on the screen
put {m} on the screen for us
put it on the screen that {m}
put on the desktop: {m}
put a wee notice up that {m}
give me a notification: {m}
give me a notice that {m}
give me a nudge on the screen: {m}
give us a notification, {m}
give a notification with {m}
give out a notice: {m}
give them a message: {m}
make a notification: {m}
make a notification that says {m}
make {m} pop up
make a message appear: {m}
bring up a message: {m}
bring up a notification saying {m}
raise a notification: {m}
raise a notice that {m}
post a notification: {m}
post a notice: {m}
post {m} to the desktop
post on the desktop that {m}
push a notification: {m}
push a notification with the text {m}
fire off a notification: {m}
flash up {m}
flash a message: {m}
flash {m} on the screen
display {m}
display a notification: {m}
display a message saying {m}
display the message {m}
drop me a notification: {m}
drop a note on my screen saying {m}
ping me: {m}
ping me with {m}
ping: {m}
ping me that {m}
let it be shown that {m}
let the screen say {m}
let me see a notification saying {m}
let me know with a notification: {m}
let everyone see on the screen that {m}
let himself know on the screen, {m}
have a notification come up: {m}
have the screen say {m}
have it say on the desktop that {m}
I want a notification: {m}
I want a notification that says {m}
I'd like a notification, {m}
I'd like it up on the screen that {m}
I'd like a little notice: {m}
I need a notification saying {m}
I need a pop-up with {m}
could you notify me that {m}
could you put up a notification, {m}
could you show a notification saying {m}
could I have a notification: {m}
could we get a message on the screen: {m}
can you notify me: {m}
can you pop a message up saying {m}
can I get a notification that {m}
would you notify us: {m}
would you put a notice on the screen: {m}
would you ever put up a message saying {m}
would you mind showing a notification: {m}
will you put up a wee message, {m}
may I have a notification saying {m}
is there any chance of a notification: {m}
the children never listen, put it on the screen: {m}
himself is at the computer with his ears shut, show him a notification: {m}
my husband's on the computer, notify him that {m}
she'll not hear me from here, so pop up {m} on the screen
he's glued to that screen, put up a message that {m}
I'm shouting up the stairs to no avail, notify them: {m}
the family should see this: notification, {m}
everyone in the house should see a notification: {m}
my wife wants a notification up: {m}
grandad needs a notice on the desktop, {m}
if you wouldn't mind, a notification: {m}
when you have a second, notify me: {m}
hello there, would you notify me that {m}, thank you
please notify: {m}
please show notification {m}
please to show message {m}
kindly notify that {m}
kindly display the notification: {m}
do notify me please: {m}
say on the screen: {m}
say it in a notification: {m}
write on the desktop in a notification: {m}
desktop notification: {m}
desktop message, {m}
screen message: {m}
pop-up: {m}
{m} - put that in a notification
{m}, show that as a notification
{m}. Notify me of that please
{m}. Put that up on the screen for them
"{m}" as a notification please
I've called him three times for his dinner, so put it up on the screen: {m}
my voice is gone with the cold, so show them a notification: {m}
the young ones only look at screens, so notify them: {m}
tell them on the screen that {m}
tell me in a notification that {m}
tell himself with a pop-up that {m}
can ya pop up a message, {m}
''',
'low': '''
low priority notification: {m}
a low priority notification please, {m}
notify me, low priority: {m}
notify me with low priority that {m}
notification, priority low: {m}
priority low, notification: {m}
low: {m}, as a notification
quiet notification: {m}
a quiet notification that {m}
a quiet wee notice: {m}
a gentle notification: {m}
just a gentle notice that {m}
show gently, low priority: {m}
softly now, a low priority message: {m}
no hurry on it, but notify me: {m}
no rush at all, low priority notification: {m}
nothing urgent, a notification: {m}
it's not urgent, but put up a notification: {m}
it isn't important, just notify me that {m}
it's nothing important, low priority, {m}
it's only a small thing, low priority notification, {m}
this can wait, low priority: {m}, notify me
not important but show a notification: {m}
not pressing at all, notification: {m}
unimportant notification: {m}
unobtrusive notification: {m}
minor notification: {m}
send a low priority message: {m}
send a low-key notification: {m}
send me something low priority saying {m}
send it low: notification, {m}
put up a low priority notice: {m}
put up {m}, low priority, I don't want to bother anyone
pop up a low priority note: {m}
show {m} with low priority
show a low-priority notification saying {m}
display at low priority: {m}
ping me low priority: {m}
push a low priority notification, {m}
could you notify me, low priority, that {m}
would you show a low priority message: {m}
I'd like a low priority notification: {m}
keep it low priority: notify that {m}
without any fuss, low priority, notify me: {m}
don't make a fuss, low priority notification: {m}
at your leisure, a low priority notification: {m}
kindly notify on low priority: {m}
{m}, low priority notification please
''',
'high': '''
high priority notification: {m}
urgent notification: {m}
urgent! notify me: {m}
urgent, put up a notification: {m}
this is urgent, notify me that {m}
this is important, notification: {m}
important notification: {m}
very important, notify us: {m}
notify me urgently: {m}
notify me urgently that {m}
notify me, high priority: {m}
notify me with high priority that {m}
notify everyone, it's urgent: {m}
notification, priority high: {m}
priority high, notification: {m}
top priority notification: {m}
emergency notification: {m}
emergency! show a notification: {m}
quick, urgent notification: {m}
quick, notify himself, it's urgent: {m}
hurry, high priority message: {m}
send an urgent notification: {m}
send a high priority notification saying {m}
send it high priority: {m}, as a notification
put up an urgent notice: {m}
put up {m}, high priority, they mustn't miss it
put {m} on the screen, high priority
pop up an urgent message: {m}
show an urgent notification: {m}
show {m} with high priority
show a high-priority message that {m}
flash up urgently: {m}
display at high priority: {m}
ping me high priority: {m}
push a high priority notification, {m}
raise an urgent notification: {m}
raise an alert, high priority: {m}
they can't miss this, high priority notification: {m}
I don't want anyone missing it, urgent notification: {m}
it can't wait, high priority notification: {m}
it's serious, high priority: notify that {m}
could you put up an urgent notification that {m}
would you notify them urgently: {m}
I need an urgent notification: {m}
I want a high priority notification: {m}
don't delay, urgent notification: {m}
kindly notify on most urgent basis: {m}
{m}, notify me, high priority
{m}. That's urgent, put it in a notification
''',
'log': '''
log: {m}
log {m}
log that {m}
log this: {m}
log it: {m}
log a message: {m}
log the message {m}
log the following, {m}
log for me that {m}
log please: {m}
just log {m}
just log it, no pop-up: {m}
to the log: {m}
to the log please: {m}
into the log: {m}
into the log with this: {m}
in the log: {m}
log entry: {m}
a log entry please: {m}
a line for the log: {m}
one for the log: {m}
one for the log, {m}
add to the log: {m}
add {m} to the log
add a log entry that {m}
add a line to the log saying {m}
put in the log: {m}
put {m} in the log
put it in the log that {m}
put down in the log that {m}
write in the log: {m}
write {m} to the log
enter in the log: {m}
enter {m} in the log
record in the log that {m}
make a log entry: {m}
make an entry in the log: {m}
mark it in the log that {m}
send {m} to the log
send to the log channel: {m}
send it to the log, not the screen: {m}
notify on the log channel: {m}
notify in the log: {m}
notification to the log: {m}
notify, channel log: {m}
show nothing on the screen, just log {m}
no need to bother anyone, just put it in the log: {m}
let the log say that {m}
let the log show {m}
have the log show that {m}
could you log that {m}
would you put it in the log that {m}
would you mind logging {m}
I'd like it in the log that {m}
I want it logged that {m}
kindly log: {m}
{m}, log that
{m}. Put that in the log
{m}, for the log
''',
}

REMEMBER = '''
remember that {fact}
remember {fact}
remember: {fact}
remember this: {fact}
remember this for me, {fact}
remember for later: {fact}
remember for next time that {fact}
remember now, {fact}
do remember that {fact}
please remember {fact}
please remember that {fact}, pet
please to remember, {fact}
kindly remember that {fact}
kindly keep in memory: {fact}
can you remember that {fact}
can you keep in mind that {fact}
can you keep a hold of this for me: {fact}
could you remember {fact}
could you remember for me that {fact}
could you make a note that {fact}
could you keep this in your head: {fact}
could you hold on to this: {fact}
would you remember that {fact}
would you mind remembering that {fact}
would you ever remember that {fact}
would you keep it in mind that {fact}
would you make a note for yourself that {fact}
will you remember {fact}
will you remember for me that {fact}
will you mind this for me: {fact}
mind this for me: {fact}
mind that now, {fact}
bear in mind that {fact}
bear in mind, {fact}
keep in mind {fact}
keep in mind that {fact}
keep it in your head that {fact}
keep this safe: {fact}
keep this for me, {fact}
keep a note that {fact}
keep a note of this: {fact}
keep hold of this one, {fact}
hold on to this: {fact}
hold that thought for me: {fact}
hang on to this fact: {fact}
don't forget that {fact}
don't forget {fact}
don't forget now, {fact}
don't be forgetting that {fact}
don't you forget that {fact}
don't let me lose this: {fact}
never forget that {fact}
you mustn't forget {fact}
you're not to forget that {fact}
I'd hate for this to be forgotten: {fact}. Remember it
I always forget this, so remember it for me: {fact}
I always forget it, so you keep it: {fact}
I'll only forget, so would you remember that {fact}
I'll never remember it myself, so keep it in memory: {fact}
I'm bound to forget, you remember it: {fact}
I've a head like a sieve, so remember {fact}
I've a memory like a colander, keep this one: {fact}
my memory isn't what it was, so remember for me that {fact}
my memory's gone, keep this: {fact}
at my age you forget things, so hold on to this: {fact}
the old brain lets me down, so remember that {fact}
I've nothing to write on, so remember {fact}
I can't find a pen, would you remember that {fact}
I wrote it on an envelope and lost it, so you remember: {fact}
I was looking for it all morning and now I have it, so remember: {fact}
the neighbour just told me so remember it for us: {fact}
I've just got off the phone and before it goes out of my head, remember {fact}
before I forget, remember that {fact}
before it slips my mind, note that {fact}
before it goes out of my head: {fact}. Keep that
while I think of it, remember {fact}
while it's in my head, take a note that {fact}
make a note: {fact}
make a note that {fact}
make a note to yourself that {fact}
make a mental note that {fact}
make a mental note: {fact}
make sure you remember that {fact}
take a note: {fact}
take note: {fact}
take note that {fact}
take it down that {fact}
note that {fact}
note: {fact}
note for later: {fact}
note down in your memory that {fact}
note to self, remember it for me: {fact}
a note for your memory: {fact}
a thing to remember: {fact}
one thing to remember, {fact}
something to remember: {fact}
something for your memory: {fact}
something you should remember about us: {fact}
something to keep in mind, {fact}
here's one for your memory: {fact}
here's one to remember: {fact}
here's something to remember: {fact}
here's a fact to keep: {fact}
save this: {fact}
save this to memory: {fact}
save to memory that {fact}
save the fact that {fact}
save it for later that {fact}
store this: {fact}
store in memory: {fact}
store the fact that {fact}
store this away for me: {fact}
memorise this: {fact}
memorise that {fact}
memorize {fact}
learn this: {fact}
learn this by heart: {fact}
learn that {fact}
commit to memory: {fact}
commit this to memory, {fact}
put this in your memory: {fact}
put in your memory that {fact}
put this away for later: {fact}
put it in your memory that {fact}
put it down in your memory, {fact}
file this away: {fact}
file away in your memory that {fact}
tuck this away for me: {fact}
tuck it into your memory that {fact}
stick this in your memory: {fact}
pop this in your memory: {fact}
get this into your memory: {fact}
add to memory: {fact}
add to your memory that {fact}
add this to what you know about me: {fact}
memory: {fact}
to remember: {fact}
for the record in your memory: {fact}
for future reference, {fact}
for future reference remember that {fact}
for the next time, remember {fact}
for next time I ask: {fact}
for when I ask again, {fact}. Remember that
so you know for next time, {fact}
so you'll know again: {fact}
so that you have it, remember {fact}
just so you have it in memory, {fact}
I want you to remember that {fact}
I want you to know for later that {fact}
I want you to keep this: {fact}
I'd like you to remember {fact}
I'd like you to keep it in mind that {fact}
I'd like it remembered that {fact}
I'd be glad if you'd remember that {fact}
I need you to remember {fact}
I need this kept in memory: {fact}
you should remember that {fact}
you should know for the future that {fact}
you might remember for me that {fact}
you may remember this: {fact}
you can remember for me that {fact}
let it be remembered that {fact}
let's remember that {fact}
let me tell you something to remember: {fact}
let me give you this to keep: {fact}
listen now and remember this: {fact}
listen love, remember {fact}
right, remember this, {fact}
now then, this wants remembering: {fact}
this needs remembering: {fact}
this is one to keep: {fact}
this is for your memory: {fact}
my wife says to remember that {fact}
my husband wants it remembered that {fact}
the doctor told me to have it kept somewhere: {fact}. Remember it for me
the children should be able to ask you later: {fact}. So remember it
if it isn't too much trouble, remember that {fact}
when you have a second, remember {fact}
is there any chance you'd remember that {fact}
do me a favour and remember {fact}
be a dear and remember that {fact}
hello, remember something for me please: {fact}
thanks for that, and remember too that {fact}
oh and remember {fact}
also remember that {fact}
by the way, remember {fact}
{fact}, remember that
{fact}. Remember that
{fact}. Remember that for me, will you
{fact}, keep that in mind
{fact}. Don't forget it
{fact}, and don't be forgetting it
{fact}. Hold on to that for me
{fact}. Make a note of that
{fact}. Keep that in your memory please
{fact}. I'll be asking you about it again, so remember
{fact} - save that
{fact}, store that
I was talking to the man from the co-op and he says {fact}. Remember that for me
I had it on a bit of paper behind the clock but the paper's gone, so remember {fact}
the nurse asked me twice and I hadn't a clue, so for next time remember {fact}
in case I'm asked again, {fact}. Keep it in memory
in case I forget, remember {fact}
you'd want to remember that {fact}
it's worth remembering that {fact}
it's important you remember {fact}
'''

RECALL = '''
what did I tell you about {topic}
what did I say about {topic}
what did I say to you about {topic} the other day
what did I say {topic} was
what did we say about {topic}
what was it I said about {topic}
what was it I told you about {topic}
what was {topic} again
what was {topic}, do you remember
what have I told you about {topic}
what have you got in memory about {topic}
what have you got on {topic}
what have you on {topic} in your notes
what have you noted about {topic}
what do you remember about {topic}
what do you have about {topic}
what do you have stored for {topic}
what do you know about {topic} from me
what do your notes say about {topic}
what do my notes say about {topic}
what does your memory say about {topic}
what does it say in the notes on {topic}
what's in your memory about {topic}
what's in my notes on {topic}
what's noted for {topic}
what's {topic} again
what's {topic} again, I've forgotten
what's this I said about {topic}
do you remember {topic}
do you remember what I said about {topic}
do you remember anything about {topic}
do you remember me telling you about {topic}
do you recall {topic}
do you recall what I told you on {topic}
do you have {topic} in memory
do you have anything on {topic}
do you have a note of {topic}
do you know {topic}, I told you before
do you mind what I said about {topic}
do you mind me telling you about {topic}
did I tell you about {topic}
did I tell you anything about {topic}
did I ever tell you {topic}
did I ever mention {topic}
did I mention {topic} to you
did I say anything about {topic}
did I leave a note about {topic}
did I ask you to remember {topic}
did we note {topic}
did you keep {topic} for me
did you make a note of {topic}
have I told you {topic}
have I told you about {topic} before
have I a note about {topic}
have I notes on {topic}
have you {topic} in your memory
have you anything about {topic}
have you anything noted on {topic}
have you still got {topic} for me
have a look in your memory for {topic}
have a look through my notes for {topic}
have a wee look for {topic} in your memory
have a search in memory for {topic}
can you remember {topic}
can you remember what I said about {topic}
can you remind me what I said about {topic}
can you remind me what {topic} was
can you find {topic} in my notes
can you look up {topic} in your memory
can you look up what I told you about {topic}
can you tell me again about {topic}, I told you once
can you recall {topic} for me
could you look up {topic} for me
could you look up {topic} in the notes
could you see if I told you {topic}
could you search your memory for {topic}
could you find what I said on {topic}
could you check your memory for {topic}
could you jog my memory about {topic}
would you look up {topic} in memory for me
would you remember what I told you about {topic}
would you have {topic} anywhere
would you have a note about {topic}
would you happen to have {topic} in your memory
would you mind checking your notes for {topic}
would you check what I said on {topic}
would you know what I said {topic} was
any idea what I said {topic} was
any idea what I told you about {topic}
any note on {topic}
any notes about {topic}
any memory of {topic}
anything about {topic} in your memory
anything on {topic} in the notes
anything noted under {topic}
is there anything in memory about {topic}
is there anything in the notes on {topic}
is there a note about {topic}
is {topic} in your memory
is {topic} in the notes anywhere
remind me what I said about {topic}
remind me what {topic} is
remind me of {topic}
remind me again about {topic}, you have it in memory
jog my memory, {topic}
jog my memory on {topic}
refresh my memory on {topic}
refresh my memory, what did I say about {topic}
look up {topic}
look up {topic} in memory
look up {topic} in my notes
look in your memory for {topic}
look through your memory for {topic}
look through the notes for {topic}
look it up for me in your notes, {topic}
search memory for {topic}
search your memory: {topic}
search my notes for {topic}
search for {topic} in what I told you
search: {topic}
find {topic} in memory
find {topic} in the notes
find what I told you about {topic}
find me the note about {topic}
check your memory for {topic}
check memory: {topic}
check the notes for {topic}
check have I told you {topic}
check what I said on {topic}
see if there's a note about {topic}
see if you have {topic}
see what you've got on {topic}
see what I said about {topic}, would you
go through your memory for {topic}
go through the notes and find {topic}
dig out what I said on {topic}
dig up {topic} from your memory
root out what I told you about {topic}
fetch {topic} from memory
pull up {topic} from your notes
bring up what I told you about {topic}
recall {topic}
recall what I said about {topic}
tell me what I told you about {topic}
tell me again what I said about {topic}
tell me what you remember of {topic}
tell me what's in memory on {topic}
memory search: {topic}
memory, {topic}
notes on {topic}?
{topic}?
{topic}, what did I say
{topic}, what did I tell you
{topic}, have you got it
{topic}, do you remember it
{topic} - look it up in your memory
{topic} please, it's in your memory
{topic}, I told you it last week
{topic} again please, I've forgotten it
I've forgotten {topic}
I've forgotten {topic}, do you have it
I've forgotten what I told you about {topic}
I've clean forgotten {topic}, look it up would you
I've gone blank on {topic}
I forget {topic}, do you remember
I forget what I said about {topic}
I can't remember {topic}, do you have it
I can't remember what I told you about {topic}
I can't for the life of me think of {topic}, look it up
I can't mind {topic}, have you it noted
I can't think what I said about {topic}
I know I told you {topic}
I know I told you about {topic}, what was it
I told you {topic}, what was it
I told you about {topic} before, what did I say
I told you once about {topic}
I told you something about {topic} a while back
I gave you {topic} the other week, what was it
I gave you a note on {topic}, find it
I asked you to remember {topic}, what was it
I mentioned {topic} at some stage, look it up
I must have said something about {topic}
I'm sure I told you about {topic}
I'm looking for {topic}, you should have it in memory
I'm trying to think of {topic}, do you have it noted
I'm an old goat and I've lost {topic} again, look in your memory
I'd like to know what I said about {topic}
I'd like to hear again what I told you about {topic}
I want to know what you have on {topic}
I want {topic} from your memory
I need {topic}, I told it to you
I need what I told you about {topic}
I wonder did I tell you about {topic}
I wonder have you anything on {topic}
I was wondering if you remember {topic}
I was certain I wrote {topic} down somewhere, would you look in the notes
it's on the tip of my tongue, {topic}, look it up for me
the daughter's asking about {topic}, what did I tell you
my wife wants to know {topic}, I told you it once
my husband is asking about {topic}, is it in your memory
the man at the door wants to know {topic}, do you have it
the children want to know what I said about {topic}
please recall {topic}
please search {topic} in memory
please to look up {topic} in notes
kindly check memory for {topic}
kindly tell what I said regarding {topic}
if it's not too much trouble, what did I say about {topic}
when you have a second, look up {topic} in memory
sorry to ask again, what did I tell you about {topic}
sorry love, {topic} again?
hello, would you remember {topic} at all
ah what was it now, {topic}
I turned the kitchen upside down for it, what did I tell you about {topic}
I had it written on the calendar but that was last year's, what did I say about {topic}
the nurse is here with her form, what have I told you about {topic}
{topic} has gone clean out of my head, look it up
{topic} escapes me, what did I tell you
you had {topic} for me, what was it
you know {topic}, I told you, what was it
you were to remember {topic} for me, what was it
'''

READ = '''
read {f}
read {f} to me
read {f} out
read {f} out to me
read {f} out loud, I haven't my glasses
read me {f}
read me out {f}
read us {f}
read us out what's in {f}
read over {f} for me
read through {f} and tell me what it says
read the file {f}
read the file called {f}
read what's in {f}
read back {f}
read back to me what's in {f}
read aloud {f}
read from {f}
open {f}
open up {f} and read it
open the file {f}
open {f} and show me what's in it
show {f}
show me {f}
show me what's in {f}
show me the inside of {f}
show me the contents of {f}
show me the text of {f}
show us {f} there
show contents of {f}
let me see {f}
let me see what's in {f}
let me hear {f}
let me have a look at {f}
let me have the text of {f}
let's see {f}
let's see what {f} says
let's have a look at {f}
let's hear what's in {f}
what's in {f}
what's in {f}?
what's in the file {f}
what's inside {f}
what's written in {f}
what's down in {f}
what's on {f}
what is in {f}, please
what is written in the file {f}
what does {f} say
what does it say in {f}
what does {f} have in it
what does {f} contain
what did I write in {f}
what did I put in {f}
what did I have down in {f}
what have I in {f}
what have I written in {f}
what have we got in {f}
what's this in {f}
tell me what's in {f}
tell me what {f} says
tell me what I wrote in {f}
tell us what's in {f}
give me {f}
give me the contents of {f}
give me what's in {f}
give me a read of {f}
give us a look at {f}
give {f} a read for me
have a look in {f} for me and tell me what's there
have a look at {f}
have a read of {f}
take a look at {f} and tell me what's in it
take me through {f}
look in {f}
look into {f} and tell me what's written
look at the file {f}
look at {f} for me
check {f}
check what's in {f}
check what it says in {f}
print {f}
print {f} here
print out the text of {f} here on the screen
display {f}
display the contents of {f}
view {f}
load {f} and show it to me
fetch {f}
fetch me {f}
fetch the text of {f}
get {f}
get me what's in {f}
get {f} up for me
bring up {f}
pull up {f}
call up {f}
dig out {f} and read it to me
cat {f}
{f}
{f}?
{f} please
{f}, read it
{f}, what does it say
{f}, what's in it
{f} - open it
{f}: contents please
contents of {f}
contents of {f} please
text of {f}
the file {f}, read it to me
the file {f}, what's in it
I want to see {f}
I want to read {f}
I want to hear what's in {f}
I want to know what {f} says
I'd like to see {f}
I'd like {f} read out
I'd like to hear {f}
I need to see {f}
I need what's in {f}
I need to know what's in {f}
I can't remember what I put in {f}, read it to me
I forget what's in {f}
I wonder what's in {f}
I wrote something in {f} last week, read it back to me
I haven't my glasses with me, what does {f} say
I left my reading glasses in the car, read {f} to me
I'm off to the shop, what's in {f}
I'm standing in the shop, read me {f}
I'm curious what {f} has in it
my eyes are bad, would you read {f} to me
my hands are wet, read {f} out
could you read {f}
could you read me {f}
could you open {f} and read it to me
could you tell me what's in {f}
could I see {f}
could I have a look at {f}
could I hear what {f} says
can you read {f} for me
can you read out {f}
can you show me {f}
can you open {f}
can you see what it says in {f}
can I see {f}
can I see what's in {f}
may I see {f}
would you read {f} to me
would you read me what's in {f}
would you ever read out {f}
would you mind reading {f} to me
would you have a look in {f}
will you read me {f}
will you open {f} for us
is there any chance you'd read {f} to me
is there anything in {f}
my wife wants to know what {f} says
my husband left me something in {f}, read it
the daughter wrote in {f}, what does it say
when you have a second, read me {f}
if it's no trouble, read {f} out
before I go, what's in {f}
sorry, what does {f} say
good morning, would you read {f} please
kindly read {f}
kindly open the file {f}
please read {f}
please open {f}
please to show what is in {f}
'''

LIST = '''
list the files
list files
list my files
list all the files
list everything
list everything you have
list what's there
list what files we have
list the files in {p}
list {p}
list what's in {p}
list all in {p}
list everything in {p}
list the contents of {p}
list the folder {p}
list out {p} for me
list out the files
ls
ls {p}
dir
dir {p}
show the files
show me the files
show me my files
show me all the files
show me all my files, would you
show me what files I have
show me what's in the workspace
show me the workspace
show me what's in {p}
show me what's in the folder {p}
show me the files in {p}
show me the folder {p}
show me everything in {p}
show me all that's in {p}
show files under {p}
show {p} folder
what files are there
what files are in {p}
what files have I
what files have I got
what files have I in {p}
what files have we in the workspace
what files do I have
what files do I have in {p}
what files do we have altogether
what files did I make
what files can you see
what's in {p}
what's in the folder {p}
what's in the {p} folder
what's in my workspace
what's in the workspace
what's there in the way of files
what's kept in {p}
what's under {p}
what's inside the {p} folder
what is in the workspace
what is in the {p} directory
what is stored in {p}
what have I in the workspace
what have I saved
what have I in {p}
what have we got in {p}
what have we got in the way of files
what do I have saved
what do I have in {p}
what all is in {p}
what sort of files are in {p}
what documents are in {p}
what documents do I have
what notes are in {p}
which files are in {p}
which files are there
which files do I have
which files do we have in {p}
files
files?
files please
files in {p}
files in {p}?
files in {p} please
files under {p}
all files
all the files please
all files in {p}
all my files, let me see them
my files
my files please, all of them
the files in {p} please
the whole list of files please
{p}, what's in it
{p}, list it
{p} - files please
contents of {p}
contents of the folder {p}
contents of the workspace
directory listing
directory listing of {p}
a listing of {p}
a listing please
a list of my files
a list of the files in {p}
a list of everything in the workspace
give me a list of files
give me a list of the files in {p}
give me the names of the files in {p}
give me the file names
give me the names of all the files
give us a look in {p}
give us a look at what files there are
tell me what's in {p}
tell me what files are in {p}
tell me what files there are
tell me the files
tell me the names of the files
let me see the files
let me see what's in {p}
let me see the folder {p}
let me see everything that's there
let me know what's in {p}
let's see the files
let's see what's in {p}
let's see what we have in the workspace
let's have a look in {p}
let's have a look at the files
have a look in {p} and tell me what files are there
have a look what's in {p}
have I any files
have I any files in {p}
have I anything in {p}
have we any files at all
have we anything in {p}
look in {p}
look in {p} and see what files there are
look in the folder {p}
look what files there are
look through {p} and give me the names
check what's in {p}
check what files there are
check the folder {p}
see what's in {p} for me
see what files there are
are there any files
are there any files in {p}
are there files in {p}
are there any notes in {p}
is there anything in {p}
is there anything in the workspace
is there a file in {p}
is the folder {p} empty
is the workspace empty
did I save anything in {p}
did I leave any files in {p}
do I have any files
do I have anything in {p}
do we have files in {p}
I want to see the files
I want to see what's in {p}
I want a list of the files
I want to know what's in {p}
I'd like to see my files
I'd like to see what's in {p}
I'd like a list of what's in {p}
I need the list of files
I need to see what files are in {p}
I need to know what files there are
I can't remember what I called the file, list them for me
I can't remember what's in {p}
I can't find my recipe, list the files
I saved it somewhere, list all the files
I've lost track of my files, show me the lot
I've lost something in {p}, list what's there
I forget what I have in {p}
I wonder what's in {p}
I put something in {p} but the name's gone from me, list it
could you list the files
could you list what's in {p}
could you show me what's in {p}
could you tell me what files I have
could you have a look in {p}
could I see the files
could I see the files in {p}
could I have a list of the files
can you list {p}
can you show me the files
can you see what's in {p}
can you tell me what's in the workspace
can I see my files
can I see what's in {p}
would you list the files
would you show me what's in {p}
would you have a look what's in {p}
would you mind listing {p}
will you show me what's in {p}
may I see the files please
may I see the contents of {p}
is there any chance you'd list {p}
when you have a second, list {p}
if it's no trouble, show me the files
my wife wants to know what files we have
my husband put something in {p}, what's there
kindly list the files
kindly show the files in {p}
please list {p}
please show what all files are there
please to list the directory {p}
enumerate the files in {p}
enumerate everything in the workspace
'''

WRITE = '''
write {text} to {f}
write {text} in {f}
write {text} into {f}
write {text} into the file {f}
write in {f}: {text}
write into {f}: {text}
write this in {f}: {text}
write this to {f}: {text}
write a file {f} with {text}
write a file called {f} that says {text}
write the file {f}: {text}
write me a file {f} with {text} in it
write {f} with the text {text}
write {f}: {text}
write down in {f}: {text}
write down {text} in {f}
write it in {f} for me: {text}
save {text} in {f}
save {text} to {f}
save {text} as {f}
save as {f}: {text}
save this to {f}: {text}
save this in the file {f}: {text}
save a file {f} with {text}
save the words {text} in {f}
put {text} in {f}
put {text} into {f}
put {text} into a file called {f}
put in {f}: {text}
put this in {f}: {text}
put the text {text} in the file {f}
put down {text} in {f}
make a file {f} with {text}
make a file called {f} and put {text} in it
make a file called {f} with {text} in it
make me a file {f}: {text}
make {f} say {text}
make {f} with {text} in it
make a new file {f}, text: {text}
create {f} with {text}
create {f} containing {text}
create a file {f} with {text}
create a file called {f} that has {text}
create a file {f}: {text}
create the file {f} with content {text}
create file {f}, content: {text}
create a text file {f} saying {text}
start a file {f} with {text}
start me a new file called {f} with {text}
new file {f}: {text}
new file {f} with {text}
new file called {f}, and in it {text}
file {f}: {text}
file {f}, text {text}
{f}: {text}
{f} should say {text}
{f} should have {text} in it
{f} is to contain {text}
{f}, write {text} in it
{f} - put {text} in it
{text}, save that in {f}
{text}, put that in {f}
{text}. Write that in {f}
{text} goes in {f}
{text} into {f} please
in {f} write {text}
in {f} put {text}
in a file called {f}, write {text}
in the file {f} I want {text}
into {f}: {text}
to {f}: {text}
let {f} say {text}
let's have a file {f} with {text}
have {f} say {text}
have a file {f} made with {text} in it
set the content of {f} to {text}
replace {f} with {text}
replace what's in {f} with {text}
replace the text in {f} by {text}
overwrite {f} with {text}
change {f} so it says {text}
store {text} in {f}
store {text} in a file called {f}
jot {text} down in {f}
jot down in {f}: {text}
note in the file {f}: {text}
take this down in {f}: {text}
type {text} into {f}
type up {f} with {text}
fill {f} with {text}
output {text} to {f}
I want a file {f} with {text}
I want {text} written in {f}
I want {text} saved in {f}
I'd like a file {f} that says {text}
I'd like {text} put in {f}
I need a file called {f} with {text} in it
I need {text} in {f}
I've no paper to hand, write {text} in {f} for me
I was at the shop without my list again, so put {text} in {f}
my pen's run dry, save {text} in {f}
my hands are covered in dough, write in {f}: {text}
could you write {text} in {f}
could you make a file {f} with {text}
could you save {text} as {f}
could you put {text} into {f} for me
could {f} have {text} in it
can you write {text} to {f}
can you create {f} with {text}
can you put down {text} in {f}
would you write {text} in {f}
would you make me a file {f} saying {text}
would you mind saving {text} in {f}
would you ever put {text} in {f}
will you write {text} into {f} for me
is there any chance you'd write {text} in {f}
when you have a second, write {text} to {f}
if it's not too much bother, save {text} in {f}
my wife wants {text} in {f}
my husband asked for a file {f} with {text}
before I forget, put {text} in {f}
kindly write {text} in {f}
kindly create the file {f} having {text}
please write in {f} the text {text}
please to save {text} under the name {f}
hello, would you save {text} in {f}, thanks
'''

TIME = '''
what time is it
what time is it now
what time is it, please
what time is it there, love
what time is it at all
what time is it getting to
what time do you make it
what time have you
what time have you got
what time are we at
what time would it be now
what's the time
what's the time please
what's the time now
what's the time there
what's the time, my watch has stopped
what's the hour
what's the exact time
what's the date
what's the date today
what's today's date
what's today
what's the day today
what's the time and date
what day is it
what day is it today
what day is today
what day are we on
what day of the week is it
what day have we
what date is it
what date is it today
what date have we
what date are we on
what date is today, for the cheque
what month is it
what month are we in
what year is it
what year are we in now
what hour is it
what o'clock is it
which day is it today
which day of the week is today
which month is it
which date is today
how late is it
how late is it now
how late has it got
how's the time
how are we for time
time
time?
time please
time now
time now please
the time please
the time, if you'd be so kind
the time and the date please
the date please
the date, quick
the day and date please
today's date
today's date please
today is what day
date
date?
date today
date please
date and time
date and time please
day?
day and date
current time
current time please
current date
current date and time
clock
tell me the time
tell me the time please
tell me the date
tell me what time it is
tell me what day it is
tell me today's date
tell us the time there
give me the time
give me the date
give me today's date
give me the exact time
give us the time, will you
show me the time
show the date
show me what date it is
say the time
check the time for me
check the clock for me
check what day it is
look at the clock for me
read me the clock
have you the time
have you the time on you
have you got the time
have you today's date
have you any notion what time it is
do you have the time
do you have the time on you there
do you know the time
do you know what time it is
do you know what day it is
do you know the date
do you know is it Tuesday
any idea what time it is
any idea what day it is
any idea of the date
could you tell me the time
could you tell me the time please
could you tell me what day it is
could you give me the date
could I have the time
could I have today's date
can you tell me the time
can you tell me the date
can you tell me what day of the week it is
can you say what time it is
can I get the time
would you have the time
would you have the right time
would you tell me the time
would you tell me what date it is
would you know what time it is
would you mind telling me the time
would you happen to know the date
may I know the time
may I know today's date
may I ask what time it is
is it late
is it late already
is it noon yet
is it midday yet
is it past eleven
is it gone six yet
is it gone nine o'clock
is it time for the six o'clock news yet, what time is it
is it Monday today
is it Wednesday or Thursday
is it the weekend yet
is it bin day, what day is it
is it still morning
is it still January
is it afternoon already
is today Friday
is today the fourteenth
are we Tuesday or Wednesday
are we in March yet
I want to know the time
I want to know what day it is
I'd like to know the time
I'd like the date please
I'd like to know what day we're on
I need the time
I need today's date
I need to know what day it is
I need the date for a letter
I wonder what time it is
I wonder what the date is
I've no watch on me, what time is it
I've no clock in this room, what's the time
I've lost track of time, what is it now
I've lost all track of the days, what day is it
I've to take my tablet at two, what time is it now
I've bread in the oven, what time is it
I've just woken up, what time is it
I nodded off in the chair, what time is it now
I dozed off, what time have you
I'm writing a cheque, what's the date
I'm all mixed up since the holiday, what day is it
I don't know is it Monday or Tuesday
I don't know what time it is
I don't know what day I'm on
I can't see the clock from here, what time is it
I haven't a notion what day it is
my watch stopped, have you the time
my phone's dead, what time is it
the clock on the wall is stopped, what time is it
the power went and the clock's flashing, what's the right time
the cows will be bawling, what time is it
the days all run together, which one is it
since I retired I never know the day, what is it today
himself wants to know the time
my wife is asking what day it is
the child wants to know what day it is
grandad's asking what the date is
sorry, what time is it
excuse me, what time is it
excuse me, the time please
hello, what time is it
good morning, what day is it today
when you have a second, the time please
quick, what time is it
kindly tell the time
kindly tell me today's date
please tell time
please what time is it
please to tell me which day is today
how much is the clock
what is the clock now
what the time is it
mister what time is it
wots the time
what time izzit
'''

TIME_IN = '''
what time is it in {city}
what time is it in {city} now
what time is it over in {city}
what time is it beyond in {city}
what time is it now in {city}, please
what time is it for them in {city}
what time is it at the moment in {city}
what time would it be in {city}
what time would it be now over in {city}
what time have they in {city}
what time have they got in {city}
what time do they have in {city}
what time are they at in {city}
what's the time in {city}
what's the time in {city} now
what's the time in {city} right now
what's the time over there in {city}
what's the local time in {city}
what's the hour in {city}
what's the date in {city}
what's the date over in {city}
what's the day in {city}
what day is it in {city}
what day is it now in {city}
what day is it over in {city}
what date is it in {city}
what date have they in {city}
what hour is it in {city}
what o'clock is it in {city}
which day is it in {city}
how late is it in {city}
how late is it in {city} now
time in {city}
time in {city}?
time in {city} please
time in {city} now
time over in {city}
the time in {city}
the time in {city} please
the date in {city} please
the hour in {city}
local time {city}
local time in {city} please
current time in {city}
current time {city}
current date in {city}
{city} time
{city} time?
{city} time please
{city} time now
{city}, what time is it there
{city}, what's the time there now
{city}: time?
in {city}, what time is it
in {city} what day is it
and in {city}, what time have they
tell me the time in {city}
tell me what time it is in {city}
tell me what time they have in {city}
tell me the date in {city}
give me the time in {city}
give me {city} time
show me the time in {city}
check the time in {city}
check what time it is in {city}
see what time it is in {city}
find out what time it is in {city}
do you know what time it is in {city}
do you know the time in {city}
do you have the time in {city}
have you the time in {city}
have you any idea what time it is in {city}
any idea what time it is in {city}
any notion what time they have in {city}
could you tell me the time in {city}
could you tell me what time it is in {city}
could you give me the time in {city}
could I have the time in {city}
can you tell me the time in {city}
can you tell me what day it is in {city}
can you check the time in {city} for me
can I have {city} time please
would you tell me the time in {city}
would you know what time it is in {city}
would you have the time in {city}
would you mind checking the time in {city}
may I know the time in {city}
is it late in {city}
is it late in {city} now
is it night in {city}
is it night-time in {city} now
is it morning in {city}
is it still today in {city}
is it tomorrow in {city} already
is it Monday yet in {city}
is it too late to ring {city}, what time is it there
is it bedtime in {city} yet
are they up yet in {city}, what time is it there
are they in bed in {city} at this hour, what time is it there
would they be up in {city} now, what time is it
I want to know the time in {city}
I'd like to know the time in {city}
I'd like the time in {city}
I need the time in {city}
I need to know what time it is in {city}
I wonder what time it is in {city}
I wonder what day it is in {city}
I can never work out the time in {city}, what is it now
I never know what time it is in {city}
I've a cousin in {city}, what time is it for her
I've a friend living in {city}, what time would it be there
my son's in {city}, what time has he
my son lives in {city} and I don't want to wake him, what time is it there
my daughter's in {city}, what time is it with her
my daughter emigrated to {city}, tell me the time there
my sister's away in {city}, is it late there
my brother is ringing from {city}, what time is it there
the grandchildren are in {city}, what time is it over there
the lad's working in {city}, what time have they there
we're ringing the family in {city}, what time is it there
himself flew to {city} yesterday, what's the time there
there's a match on from {city}, what time is it there now
not here, the time in {city}
not our time, {city} time
sorry, what time is it in {city}
hello, what's the time in {city} please
kindly tell the time in {city}
kindly tell what is time in {city}
please tell me what is the clock in {city}
please what time in {city}
what the time is in {city}
'''

CALC = '''
what's {e}
what is {e}
what is {e}?
what's {e}, please
what's {e}, my head's away
what's {e} when it's at home
what's {e} come to
what's {e} altogether
what's the answer to {e}
what's the result of {e}
what's the value of {e}
what does {e} come to
what does {e} make
what does {e} give
what does {e} equal
what does {e} work out at
what would {e} be
what would {e} come to
what would {e} leave me with
what will {e} be
what will {e} come to
what do you get for {e}
what do you get if you do {e}
what do you make {e}
what do I get from {e}
what have I if I do {e}
what answer do you get for {e}
what number is {e}
how much is {e}
how much is {e}?
how much would {e} be
how much does {e} come to
how much does {e} make
how much do I get with {e}
how much will {e} be
how many is {e}
how many does {e} make
how many would {e} be
{e}
{e}?
{e} =
{e} equals
{e} equals what
{e} is what
{e} is how much
{e} please
{e}, please
{e}, what's that
{e}, what does that come to
{e}, what does it make
{e}, how much is it
{e}, how much is that
{e}, quick
{e}, work it out for me
{e}, would you work that out
{e}, I make it too much, what do you make it
{e} - answer?
{e} makes?
calculate {e}
calculate {e} for me
calculate this: {e}
calculate: {e}
calc {e}
compute {e}
compute: {e}
evaluate {e}
solve {e}
work out {e}
work out {e} for me
work out {e}, would you
work this out: {e}
work me out {e}
figure out {e}
figure out what {e} is
figure {e}
reckon up {e}
reckon {e} for me
tot up {e}
tot {e} up for me
do {e}
do {e} for me
do the sum {e}
do this sum: {e}
do me this sum, {e}
do a sum for me: {e}
do the maths on {e}
do the math: {e}
sum: {e}
a sum for you: {e}
here's a sum: {e}
here's one for you, {e}
tell me {e}
tell me what {e} is
tell me how much {e} is
tell us what {e} comes to
give me {e}
give me the answer to {e}
give me the result of {e}
give us {e} there
find {e}
find the value of {e}
find out what {e} is
get me {e}
run {e} for me
run the numbers on {e}
run the figures: {e}
check {e} for me
check my sum, {e}
check what {e} is
let me have {e}
let me know what {e} is
let's work out {e}
let's see, what's {e}
let's say {e}, what's that
could you work out {e}
could you do {e} for me
could you calculate {e}
could you tell me what {e} is
could you tot up {e}
could I have {e} worked out
can you do {e}
can you work out {e} for me
can you tell me what {e} is
can you calculate {e}
can you figure out {e}
can I get {e}
would you work out {e}
would you do {e} for me
would you ever work out {e}
would you mind working out {e}
would you know what {e} is
would you tell me what {e} comes to
will you do {e} for me
may I know {e}
do you know what {e} is
do you know {e}
any idea what {e} is
any chance you'd work out {e}
is there any chance you'd do {e} for me
I need {e}
I need to know what {e} is
I need {e} worked out
I want {e}
I want to know what {e} is
I'd like {e} worked out
I'd like to know how much {e} is
I wonder what {e} is
I make it wrong every time, what's {e}
I keep getting a different answer for {e}, what is it
I can't do sums in my head any more, what's {e}
I can't work out {e}
I can't find the calculator, what's {e}
I've no calculator here, {e}
I've been sitting here with a pencil and I can't get {e}
I've to order meal for the calves and need {e}
I'm doing the accounts, what's {e}
I'm doing the shopping sums, {e}
I'm measuring up for curtains, {e}
I'm baking for the parish and need to know {e}
I'm knitting and have to know stitches, what's {e}
I was never any good at sums, {e}
my maths is terrible, {e}
my head's not able for it, work out {e}
my grandson has homework, what's {e}
my daughter's homework asks for {e}
the child has a sum here, {e}
the bill's here in front of me, what's {e}
the man wants paid, what's {e}
the recipe's for a crowd, so what's {e}
for the hens' feed I need {e}
for the bit of fencing, what's {e}
if I do {e}, what have I
if you do {e}, what do you get
if it's {e}, how much is that
say it's {e}, what's that
suppose I have {e}, how much is that
I bet you can't do {e}
himself says he knows {e} but I doubt it, what is it
settle an argument, what's {e}
settle this for us: {e}
quick sum: {e}
quick, what's {e}
when you have a second, {e}
if it's no trouble, {e}
sorry, what's {e}
hello, could you do a sum, {e}
thanks, and what's {e}
kindly calculate {e}
kindly tell how much is {e}
please calculate {e}
please to compute {e}
please how much makes {e}
how much it is {e}
'''

TWO = {
'a_first': '''
{a} and {b}
{a} and then {b}
{a}, then {b}
{a}, and then {b}
{a}. Then {b}
{a} then {b} please
{a} and after that {b}
{a}, after that {b}
{a} and afterwards {b}
{a}, and afterwards {b}
{a} and also {b}
{a}. Also {b}
{a}, also {b}
{a}, and could you also {b}
{a} and {b} too
{a}, {b}
{a}; {b}
{a} + {b}
{a} & {b}
{a}, plus {b}
{a} plus {b}
{a} as well as {b}
{a}, and {b} as well
{a} and {b} while you're at it
{a}, and while you're at it {b}
{a}, and while you're there {b}
{a} and while you're about it, {b}
{a}, and when that's done {b}
{a}. When that's done, {b}
{a}, and once you've that done {b}
{a}, once that's done {b}
{a}, and once it's done {b}
{a}, followed by {b}
{a}. Next, {b}
{a}, next {b}
{a}. Second thing, {b}
{a}. And another thing, {b}
{a}, and another thing, {b}
{a}. Oh, and {b}
{a}, oh and {b}
{a} oh and before I forget {b}
{a}. And before I forget, {b}
{a} and sure {b} too while we're at it
{a}, and you may as well {b}
{a}, and you might {b} as well
{a}, and if you don't mind {b}
{a}, and if it's not too much trouble {b}
{a}, and when you have a second {b}
{a} and be a dear and {b}
{a}, and do me a favour, {b}
{a}, and for good measure {b}
{a}, and to finish {b}
{a} and finally {b}
{a} and lastly {b}
{a}, and that done, {b}
{a}. That's the first. The second: {b}
{a} first, then {b}
{a} first and {b} after
{a} first of all, and then {b}
{a} before you {b}
{a} before anything else, then {b}
first {a}, then {b}
first {a}. Then {b}
first {a} and second {b}
first of all {a}, and after that {b}
firstly {a}, secondly {b}
first thing, {a}. Second thing, {b}
start with this: {a}. Then {b}
to begin with, {a}, and then {b}
one, {a}. Two, {b}
1. {a} 2. {b}
1) {a}, 2) {b}
two things: {a}, and {b}
two things for you, {a} and {b}
two wee things, {a} and {b}
two jobs: {a}; {b}
a couple of things, {a}, then {b}
there's two things I want, {a} and {b}
I've two favours to ask: {a}, and {b}
I want you to {a} and {b}
I want you to {a} and then {b}
I'd like you to {a} and {b}
I'd like you to {a}, and after that {b}
I need you to {a} and to {b}
could you {a} and {b}
could you {a} and then {b}
could you {a}, and also {b}
can you {a} and {b}
can you {a} then {b}
can you {a} for me and {b}
would you {a} and {b}
would you {a}, and then {b}
would you ever {a} and {b}
will you {a} and {b}
both please: {a}, {b}
do both: {a} and {b}
not only {a}, but {b} too
please {a} and {b}
please {a}, then please {b}
please to {a} and also to {b}
kindly {a} and {b}
kindly {a} and thereafter {b}
we've visitors coming, so {a} and {b}
I'm going up to bed, so {a} and {b}
I'm heading out the door, so {a} and {b}
I'm in a terrible hurry, {a} and {b}
my wife says {a} and {b}
as soon as you {a}, {b}
hello there, {a}, and {b}, thank you
''',
'b_first': '''
{a}, but first {b}
{a} but before that {b}
{a}, but before that {b}
{a}, but before you do, {b}
{a}. But before you do that, {b}
{a}, but {b} first
{a} but {b} first of all
{a}, only {b} first
{a}, and {b} before it
{a}, and before it {b}
{a}. Before that, {b}
{a}, before that {b}
{a}, though first {b}
{a}, though before anything {b}
{a} after you {b}
{a} once you {b}
{a}, after you {b}
{a} as soon as you {b}
{a} when you've done this: {b}
{a} later, first {b}
{a} afterwards, {b} first
{a} second, {b} first
{a} - oh wait, {b} first
{a}, no hold on, {b} first
{a}, but the first thing is to {b}
{a}, but start with this: {b}
before you {a}, {b}
before you {a}, would you {b}
before you {a}, could you {b}
before you go and {a}, {b}
before {a}, I want you to {b}
{b} before you {a}
don't {a} until you {b}
don't {a} yet, {b} first, then do it
I want you to {a}, but {b} first
I'd like you to {a}, but before that {b}
could you {a}, but first {b}
can you {a}, but {b} beforehand
would you {a}, only {b} before that
last, {a}. First, {b}
''',
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a}, {b}, and {c}
{a} and {b} and {c}
{a}; {b}; {c}
{a}. {b}. {c}
{a}, then {b}, then {c}
{a}, then {b} and then {c}
{a} then {b} then {c} please
{a}, then {b}, and after that {c}
{a}, {b}, and also {c}
{a}, {b}, and to finish {c}
{a}, {b} and finally {c}
{a}, {b}, and last of all {c}
{a}, and {b}, and while you're at it {c}
{a}, {b}, and while you're there {c}
{a} and {b}. Oh, and {c}
{a} and {b}. Then {c}
{a}. Then {b} and {c}
{a}. After that {b}. After that {c}
{a} followed by {b} followed by {c}
{a}, plus {b}, plus {c}
{a}, also {b}, also {c}
{a}, next {b}, next {c}
{a} first, then {b}, then {c}
{a} and {b}, and before I forget, {c}
{a}, {b} and {c} as well
{a}, {b} and {c}, and that'll do me
{a}, {b} and {c}, thank you dear
first {a}, then {b}, then {c}
first {a}, second {b}, third {c}
first {a}. Then {b}. And last, {c}
firstly {a}, secondly {b}, thirdly {c}
first of all {a}, after that {b}, and finally {c}
one, {a}. Two, {b}. Three, {c}
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
three things: {a}, {b}, {c}
three things for you: {a}, {b} and {c}
three wee jobs, {a}, {b} and {c}
there's three things I want, {a}, {b} and {c}
I've three favours to ask: {a}, {b}, and {c}
I want you to {a}, {b} and {c}
I'd like you to {a}, then {b}, then {c}
I need you to {a}, {b} and {c}
could you {a}, {b} and {c}
can you {a}, {b}, and then {c}
would you {a}, {b} and {c}
will you {a} and {b} and {c}
we're going away for the weekend, so {a}, {b} and {c}
I'm off to bed, so {a}, {b} and {c}
please {a}, {b} and {c}
kindly {a}, {b} and {c}
to begin with {a}, then {b}, and to end {c}
'''

FOLLOW = {
'same_action_other_device': '''
and the {d} too
and {D}
and {D} too
and {D} as well
and {D} as well, please
and {D}, while you're at it
and {D}, if you'd be so good
and {D} again
and also {D}
and do {D} too
and do the same with {D}
and now {D}
and now the {d} please
and then {D}
and what about {D}
and the same for {D}
and likewise {D}
also {D}
also {D} please
also the {d}
{D} too
{D} too please
{D} as well
{D} as well, thanks
{D} also
{D} the same
{D} the same way
{D} next
{D} next please
{D} likewise
the {d} too, love
the {d} as well
the {d} while you're there
same for {D}
same for {D} please
same with {D}
same again for {D}
same again with the {d}
same thing for {D}
same thing with {D}
same goes for {D}
same to {D}
the same for {D}
the same for the {d}, would you
the same again on {D}
the same with {D}, please
now {D}
now {D} please
now the {d}
now do {D}
now do the same for {D}
now the same on {D}
next {D}
then {D}
then {D} as well
do {D} too
do {D} as well
do {D} next
do {D} while you're at it
do the {d} the same
do the same for {D}
do the same to {D}
do the same with the {d}
do likewise with {D}
do that for {D} as well
do that with {D} too
could you do {D} too
could you do the same for {D}
could you do {D} as well for me
can you do {D} as well
can {D} be done too
would you do {D} too
would you do the same with {D}
would you mind doing {D} as well
what about {D}
what about the {d}
how about {D} too
I want {D} done too
I'd like the same for {D}
I'd like {D} done as well
I meant {D} too
I forgot {D}
I forgot about {D}, do it too
oh and {D}
oh and the {d}
oh, {D} too
ah, and {D} while we're at it
don't forget {D}
don't leave out {D}
let's do {D} too
let {D} be the same
you may as well do {D} too
you might do {D} as well
sure do {D} as well
grand, and {D}
lovely, and {D} too
thanks, and {D}
thanks, now {D}
right, {D} next
not just that one, {D} too
plus {D}
repeat for {D}
repeat that for {D}
apply that to {D} as well
ditto {D}
ditto for {D}
my wife wants {D} done too
kindly do {D} also
please {D} also
same same for {D}
''',
'undo': '''
no, put it back
put it back
put it back please
put it back the way it was
put it back how it was
put that back, would you
put things back as they were
change of mind
change of mind, put it back
change of mind, sorry
I've changed my mind
I've changed my mind, undo that
I changed my mind, back please
undo
undo that
undo it
undo please
undo what you did
undo that last thing
undo the last one
take that back
reverse that
reverse what you just did
revert
revert that
back to how it was
back the way it was
back as it was please
ah no, leave it the way it was
ah no, go back on that
actually no, undo that
actually, put it back
actually, don't, put it back
no no, the way it was before
no, not that, put it back
no wait, undo
no, I preferred it before
no, I liked it the other way
no, I didn't mean that, undo it
wait, no, put it back
sorry, my mistake, undo that
sorry love, could you undo that
sorry, I shouldn't have asked, put it back
oops, undo
oops, put it back
oh no, put it back quick
that was wrong, undo it
that was a mistake, put it back
that's not what I wanted, undo it
that's worse, put it back
that's no good, back the way it was
I was wrong, put it back
I was better off before, undo that
I take it back
I'd sooner it was how it was
I'd rather it the way it was before
I didn't want that, reverse it
himself is complaining, put it back
my wife says no, put it back
could you undo that
could you put it back as it was
can you go back on that
would you undo that for me
would you put it back how it was
on second thoughts, put it back
on second thoughts, no, undo that
second thoughts, undo
cancel that, put it back
scrap that, back how it was
never mind that, put it back
forget that, put it back as it was
restore it
restore how it was
return it to how it was
kindly undo
kindly make it as before
please make like before
make it like it was
make it how it was before
''',
'other_action_same_device': {
'on': '''
turn it on again
turn it back on
turn it on after all
turn it on now
switch it on again
switch it back on
switch that back on please
put it on again
put it back on
put it back on would you
stick it back on
pop it back on
now turn it on
now put it on
now switch that on
right, on again with it
on again
on again please
back on
back on please
and now on
and on again
on with it again
I want it on again
I'd like it back on
I've changed my mind, turn it on
could you put it on again
could you turn that back on
can you switch it on again
would you put it back on
would you turn it on for me again
let's have it on again
get it going again
start it up again
start it again
actually turn it on
no, on
no, turn it on
better on, put it on
I miss it, turn it on again
it's cold without it, put it back on
it should be on
make it on again
''',
'off': '''
turn it off again
turn it off now
turn it back off
turn it off after all
turn that off again
switch it off again
switch it back off
switch that off please
put it off again
now turn it off
now switch it off
now off with it
right, off again
off again
off again please
and now off
and off again
off with it
off with it again
kill it
cut it
stop it now
stop it again
shut it off
shut that off again
knock it off again
that's enough, turn it off
that'll do, switch it off
that's plenty, off with it
I've had enough of it, turn it off
I want it off again
I'd like it off now
I've changed my mind, turn it off
could you turn it off again
could you switch that off now
can you turn it off
would you turn it off for me
would you put it off again
let's have it off again
actually turn it off
no, off
no, turn it off
better off, switch it off
it's too much, turn it off
don't leave it on
it shouldn't be on
make it off again
''',
'open': '''
open it again
open it up
open it up again
open it back up
open it now
open it after all
open that again
open that back up please
now open it
now open that
and now open it
and open it again
right, open it again
open again
open again please
back open
open up again
get it open again
have it open again
let's have it open again
throw it open again
pull it open again
I want it open again
I'd like it open after all
I need it open
I've changed my mind, open it
could you open it again
could you open that now
can you open it
can you open it back up
would you open it for me again
would you ever open it again
actually open it
no, open
no, open it
better open, open it
it should be open
it shouldn't be closed
don't leave it closed
it's stuffy now, open it again
the dog wants out again, open it
make it open
''',
'close': '''
close it again
close it up
close it up again
close it back up
close it now
close it after all
close it over
close that again
close that please
shut it
shut it again
shut it now
shut that again would you
now close it
now shut it
now close that
and now close it
and shut it again
right, close it again
close again
shut again please
back to closed
get it closed again
have it closed again
let's have it shut
pull it to
push it to
pull it over
I want it closed again
I'd like it shut after all
I've changed my mind, close it
could you close it again
could you shut that now
can you close it
can you shut it again
would you close it for me
would you ever shut it
actually close it
no, close it
no, shut
better shut, close it
don't leave it open
it shouldn't be open
there's a draught now, close it
that's everyone through, shut it
make it closed
''',
'lock': '''
lock it
lock it again
lock it now
lock it too
lock it up
lock it back up
lock it after all
lock it as well please
lock that
lock that again
now lock it
now lock that
and now lock it
and lock it
and lock it behind me
right, lock it again
lock again
lock again please
locked, please
back to locked
bolt it
bolt it again
secure it
make it secure
put the lock on it
put the bolt on it again
I want it locked
I want it locked again
I'd like it locked now
I've changed my mind, lock it
could you lock it
could you lock it again
can you lock that now
would you lock it for me
would you ever lock it too
actually lock it
no, lock it
don't leave it unlocked
it shouldn't be unlocked
better locked, lock it
she's gone now, lock it
that's them in, lock it
''',
'unlock': '''
unlock it
unlock it again
unlock it now
unlock it back
unlock it after all
unlock that
unlock that again
unlock that please
now unlock it
now unlock that
and now unlock it
and unlock it
right, unlock it again
unlock again
unlock again please
unlocked, please
back to unlocked
unbolt it
unbolt it again
take the lock off it
take the bolt off it
take it off the lock
I want it unlocked
I want it unlocked again
I'd like it unlocked now
I need in, unlock it
I've changed my mind, unlock it
could you unlock it
could you unlock it again
can you unlock that now
would you unlock it for me
would you ever unlock it again
actually unlock it
no, unlock it
don't leave it locked
it shouldn't be locked
better unlocked, unlock it
someone's coming, unlock it again
he forgot his hat, unlock it
leave it unlocked
''',
},
}

OUT = '''
what's the weather like
what's the weather doing tomorrow
will it rain today
will it rain on the hay
will I get the turf in before the rain
do I need my umbrella
is it going to freeze tonight
is there frost coming for my geraniums
is it windy down at the harbour
how cold is it outside
how warm is the greenhouse at the moment
what temperature is the hot press
what's the temperature in the bedroom
what's the humidity in the cellar
is there anyone in the yard
is anyone at the gate
who's at the front door
show me the camera over the porch
look through the camera and tell me if the cows are out
can you see the dog
where's the cat got to
is the porch lamp made of brass
how many eggs did the hens lay
is the kettle boiling
is the iron still warm
is there post in the box
how much oil is left in the tank
how much does the heater cost to run
what's the news
read me the headlines
what's in the paper today
any news of the election
who died in the parish this week
read me the death notices
who won the match
who won the hurling
what was the score in the United game
when are Mayo playing
what's the score in the cricket
who won the Grand National
who's leading the Tour de France
what channel is the match on
play some Daniel O'Donnell
play me the Dubliners
put on Bohemian Rhapsody
play Dancing Queen in the kitchen
play the next song
play something by Abba on the speaker
skip this song
play the news on the radio
put on a film for the children
what's on the television tonight
record Coronation Street
ring my daughter
ring the doctor's surgery
call Mary next door
phone the vet
give my sister a ring
call 999
dial this number for me, 01 555 0199
answer the phone
who rang me this morning
text my husband that I'm late
send a text to Siobhan
send an e-mail to the council
e-mail my grandson
write an e-mail to the bank and send it
read me my e-mails
have I any new post in my inbox
send a WhatsApp to the family group
post this on Facebook
put a photo on Instagram
order a pound of sausages
order more hen feed
order a pizza for six
buy a new lamp online
buy me a kettle
order the shopping from Tesco
what does a new heater cost
where can I buy a gate hinge
find me a cheap pump
how much is a bag of coal now
what's the price of cattle at the mart
what's the price of diesel
what are the shares at
how much is a euro in pounds today
what's the exchange rate for the dollar
book me a taxi
get me a taxi for eight o'clock
book a table for Sunday lunch
book the train to Cork
when's the next bus into town
what time does the bus leave
is the train late
when does the post office open
is the chemist open now
what are the shop's opening hours
make me a doctor's appointment
make an appointment with the hairdresser
what's in my diary today
what's on my calendar this week
put the dentist in my calendar for Tuesday
add mass to my calendar
cancel my appointment with the vet
set an alarm for six
wake me at half past five
wake me in an hour
set a timer for ten minutes
set a timer for the eggs
time the bread for forty minutes
how long is left on the timer
remind me at eight to take my tablets
remind me tomorrow to ring Joan
remind me in an hour to check the oven
remind me when I get home to feed the cat
give me a reminder every Monday for the bins
snooze
turn the heater on at six tomorrow morning
switch the lamp off in twenty minutes
open the curtains every morning at seven
turn the porch light on whenever someone comes
how do I clean a lamp
how do I bleed a radiator
how do I mend a gate latch
how do I fix a dripping tap
how do you rewire a plug
how do I oil a squeaky door
how do I get wax off a tablecloth
how do I get a stain out of wool
how do I descale the kettle
how do I get rid of moss on the roof
how do I keep the fox away from the hens
how do I make soda bread
how do you make marmalade
how long do I boil an egg
what can I cook with a turnip and two eggs
give me a recipe for apple tart
what goes well with lamb
can I freeze rhubarb
is it safe to eat a green potato
when should I plant onions
when do I prune roses
what's eating my cabbages
why are my hens not laying
why is my sheep limping
what's wrong with my calf, she won't drink
what breed of dog is best for sheep
how much should I feed a pony
who invented the lock
who invented the light bulb
who invented the radio
who was the first king of Ireland
who is the president of France
who wrote Wuthering Heights
who sang Galway Bay
who was Florence Nightingale
what's the capital of Mongolia
what's the longest river in Europe
what's the tallest mountain in Scotland
how many counties are in Ireland
how many people live in Leeds
how far is it to the moon
how far is it from Dublin to Galway
how old is the Queen's house
when was the Battle of the Boyne
when did the Titanic sink
when is Easter this year
when does the sun set
when's high tide
what year did decimal money come in
why is the sky blue
why do cats purr
why is the sea salty
what do hedgehogs eat
what is a robin's egg like
what's a heat pump
how does a fridge work
how does a lock work
what's the difference between a lamp and a lantern
what colour curtains suit a green room
what does the word perishing mean
how do you spell diarrhoea
how do you spell necessary
what's another word for lovely
what's the Irish for door
what's the Welsh for heater
how do you say thank you in Polish
translate good morning into French
translate this letter into German
what does bon appétit mean
say something in Spanish
tell me a joke
tell me a funny story
tell me a bedtime story about a tractor
tell us a ghost story
tell me a riddle
sing me a song
sing happy birthday
write me a poem about my garden
write a poem for our anniversary
write a verse for a birthday card
write me a limerick about a goat
write a speech for my brother's wedding
write a letter to the council about the potholes
write an essay on the Famine
write me a prayer
say a prayer for Mrs Murphy
say the rosary with me
draw me a picture of a cow
draw a plan of the shed
make a picture of a cottage by the sea
take a photo of the garden
show me photos of the grandchildren
print my photographs
print the boarding pass on the printer
scan this letter
what's in this picture
make this photo brighter
I've a pain in my chest, what is it
I've a fierce headache, what should I take
can I take two of these tablets at once
what are the side effects of my blood pressure pills
is a swollen ankle dangerous
is this rash measles
what should I do for a wasp sting
how do I bring down a child's fever
what's good for a cough
am I having a stroke
how much paracetamol can a child have
should I see a doctor about my knee
can my neighbour put a fence on my land
can the landlord put me out
do I need a solicitor to make a will
how do I contest a parking fine
what are my rights if the boiler man never came
do I have to pay tax on eggs I sell
how do I apply for the pension
am I entitled to the fuel allowance
fill in my tax form
pay the electricity bill
pay the gas man
send fifty pounds to my grandson
how much money have I in the bank
what's my account balance
transfer money to the savings
should I sell the cattle now or wait
should I buy shares in oil
which horse should I back
give me the lottery numbers
what are the winning numbers
google the chip shop
search the internet for gate hinges
look up the Wikipedia page for Cork
open YouTube
open the website of the bank
go onto the internet and find my cousin
download the minutes from the parish website
show me a map of Kerry
how do I get to Sligo
what's the traffic like on the M50
what's the quickest road to the hospital
how long would it take to drive to Belfast
where am I
where is my phone
find my glasses
find my keys
drive me to town
what's my blood pressure
how many steps did I walk today
how did I sleep last night
weigh me
write a program that sorts numbers
write me a Python script
what's wrong with this code
fix the bug in my website
run a virus scan
install the new printer
install Skype for me
update the computer
restart the computer
run npm install
delete all my files
delete notes/old.txt
rename the file to shopping.md
copy that file to the memory stick
zip up the folder
run the backup
empty the bin on the desktop
why is the internet so slow
connect to the bluetooth
who's on the wifi
make the screen bigger
turn the text larger
take a screenshot
take a photo of what's in the shed
hoover the stairs
wash the dishes
make me a cup of tea
peel the potatoes
feed the cat
milk the cows
walk the dog
bring me my slippers
iron my shirt
have the rover fetch my newspaper
get the robot to pick up the ball
make the rover dance
can the rover climb the stairs
let the rover sing
what does the rover see
how much battery has the rover left
how heavy is the rover
fly the drone over the field
what's the meaning of life
does God exist
who should I vote for
will United win on Saturday
what will I wear to the wedding
what should I call the new calf
what should I give my husband for Christmas
which is better, a gas cooker or electric
recommend me a good book
what's a good film for a wet Sunday
what happened on this day in history
what star sign is the second of May
read me my horoscope
what's the moon tonight
play a game of chess with me
play cards with me
give me a crossword clue
seven letters, a bird, starts with W
help me with my history homework
explain photosynthesis to my grandson
explain the offside rule
summarise the news for me
summarise War and Peace
how do I stop my wife snoring
my neighbour won't speak to me, what should I say
teach me to knit
teach me the ukulele
how do I tie a bowline
how do I change a tyre
what size bulb does a porch lamp take
how long do candles burn
who made the kitchen clock
is the hall carpet Axminster
what's the rover's warranty
how tall should a garden gate be
what wood makes the best door
what's the history of curtains
'''

VAGUE = {
'device': '''
switch that on
switch it on
switch it on for me, would you
switch it off
switch off the thing
switch the thing on
switch the other one off
turn it on
turn it off
turn that off please
turn off that yoke
turn on the yoke there
turn the thing off
turn something on, it's dark
turn it up
turn it down
turn that down a bit
put it on
put it off
put it on for us
put that on there
put the other one on
put it at 20
put the what-do-you-call-it on
open it
open it please
open it up
open that for me
open up
open the thing
open that, my hands are full
close it
close that
close it over, please
close the other one
shut it
shut it please
shut that, there's a draught
shut the thingamajig
lock it
lock it up
lock up
lock that one
unlock it
unlock it for me
unlock that please
unlock the other one
toggle it
toggle that
flip it
on
off
on please
off please
open
close
lock
unlock
would you turn that off
would you switch it on
would you open it for me
would you mind shutting that
could you open it
could you close that for me
could you turn it off
could you get that one
can you switch that off
can you lock it please
can you put it on
I want it on
I want it off
I want that closed
I'd like it open
I'd like that off please
I need it on
I don't want it on any more
set it to 21
set it to half
set that to 40%
make it warmer with that thing
don't leave it on
don't leave it open
it's too loud, turn it off
it's in my eyes, turn it off
who left that on? Turn it off
the thing in the corner, switch it off
that yoke beside the window, turn it on
the other one, off
the usual, please
the one I always have on, put it on
kindly switch off the same
please open that
start it
start the machine
stop it
stop that thing
stop that noise
kill it
my wife wants it off
grandad says shut it
''',
'value': '''
set {D}
set {D} please
set {D} for me
set {D} for me would you
set {D} to something
set {D} to something nice
set {D} properly
set {D} right
set {D} differently
set {D} to the right level
set {D} to what it should be
set {D} to the usual
set {D} to my usual
set {D} to
set {D} a bit
set {D} to a good level
set the {d}
set up {D} for the evening
would you set {D}
would you set {D} for me
would you mind setting {D}
would you ever change {D}
could you set {D}
could you set {D} please
could you adjust {D}
could you change {D} a bit
can you set {D}
can you adjust {D} for me
can you change the setting of {D}
adjust {D}
adjust {D} please
adjust {D} for me
adjust {D} a bit
adjust the {d}
change {D}
change {D} please
change {D} to something better
change the setting on {D}
change the setting of {D}, would you
change the level of {D}
alter {D}
alter the setting of {D}
regulate {D}
tune {D} for me
{D} to the right setting please
{D} needs setting
{D} needs adjusting
{D} needs to be set
{D} wants adjusting
{D} should be set
{D} should be different
{D} isn't right, change it
{D} is not set right
{D} is set wrong
{D} isn't how I like it
{D} the way I like it
{D} at my usual please
{D} to the level I like
I want {D} set
I want {D} at a different level
I want to set {D}
I'd like to set {D}
I'd like to change {D}
I'd like {D} set differently
I need {D} set
I need to change the setting of {D}
put {D} to a different setting
put {D} at the proper level
put {D} to what I said
put {D} where I like it
put another value on {D}
give {D} another setting
give {D} a different level
let's set {D}
let's change {D} a bit
make {D} different
make {D} just right
my wife wants {D} set
the wife wants {D} changed
somebody's been at the setting of {D}, fix it
kindly set {D}
kindly adjust {D}
please adjust the setting of {D}
new value for {D}
new setting for {D} please
''',
'fact': '''
remember this
remember this for me
remember this, please
remember something for me
remember that
remember that for me
remember it
remember it for later
remember
remember a thing for me
remember what I tell you
please remember something
please remember this for me
would you remember something for me
would you remember this
would you mind remembering something
would you keep something in mind for me
could you remember something
could you remember a thing for me
could you make a note for me
could you keep a note of something
can you remember something for me
can you remember this
can you keep something in your memory
can you make a note
I want you to remember something
I want you to remember this
I'd like you to remember a thing
I'd like you to keep something in mind
I need you to remember something
I've something for you to remember
I've a thing I want remembered
I've something to tell you to keep in mind
make a note
make a note of it
make a note of this
make a mental note
make a note for me please
take a note
take a note for me
take this down
note this
note this down
note something for me
save this
save this to memory
save something to your memory
save that for later
store this
store this in memory
store something for me
don't forget
don't forget this
don't forget what I told you
don't be forgetting it now
don't let me forget
keep this in mind
keep this for me
keep it in mind
keep a note for me
keep something in your head for me
memorise this
memorise it
memorize this please
learn this
hold on to this for me
commit this to memory
put this in your memory
put it in your memory
add this to memory
bear this in mind
mind this for me
there's something you should remember
there's something I don't want to forget
my head's like a sieve, remember something for me
before I forget, make a note
kindly remember
kindly note this
''',
'place': '''
go there
go over there
go over yonder
go somewhere
go to the place
go to the other one
go to the usual spot
go where I told you
go where it was before
go
drive there
drive over there
drive somewhere
drive
move
move it
move over
move the rover
move the rover please
move the rover a bit
move the rover somewhere else
move it over there
move it out of the way
send the rover
send the rover there
send the rover over
send the rover somewhere
send the rover to the usual place
send the rover on its way
send it there
send it over there
take the rover there
take the rover over
take it somewhere else
take it to the place
bring the rover
bring the rover over
bring it there
bring it to the other place
park the rover
park it there
park it somewhere out of the way
get the rover going
get the rover moving
get the rover over there
get the rover out of here
get it out of that
start the rover driving
have the rover go there
have the rover go to the place
have it go over
let the rover go
let the rover drive
let it go there
steer the rover
guide the rover over
put the rover somewhere
put the rover there
put it in its place
rover, go
rover, move
rover, there
rover go there now
the rover should go there
the rover should be somewhere else
the rover is in the way
the rover isn't where I want it
the rover has to move
would you move the rover
would you send the rover over
would you drive the rover for me
could you move the rover
could you send it there
could the rover go over there
can you move it
can you drive the rover there
can the rover go somewhere else
I want the rover to go there
I want the rover moved
I'd like the rover somewhere else
I need the rover over there
kindly move the rover
please the rover go there
three metres with the rover
five metres please, the rover
two metres, rover
''',
'file': '''
write a file
write a file for me
write a file please
write me a file
write something in a file
write something down for me
write it in the file
write it in a file
write this to a file
write to the file
write that down in the file
make a file
make a file for me
make me a new file
make a new file, would you
create a file
create a file please
create a new file for me
create a text file
new file
new file please
start a new file
start a file for me
save it in a file
save it to the file
save this to a file
save a file
save it
read the file
read the file to me
read me the file
read me that file
read out the file
read it
read it to me
read it out
read that to me, I haven't my glasses
read me what's in it
read a file
read the other file
open the file
open the file please
open that file
open a file for me
open my document
open the document
show me the file
show me that file
show me what's in the file
show me what I wrote
show me the text
what's in the file
what's in that file
what does the file say
what does it say in it
what did I write in the file
let me see the file
let me see that one
look in the file
look in the file for me
have a look at the file
check the file
check that file for me
print the file here
would you read the file
would you read me the file
would you write a file for me
would you make a file
could you open the file
could you read it to me
could you write something in a file
could you create a file
can you read the file
can you make a file for me
can you write that in a file
I want to write a file
I want to read a file
I want you to make a file
I'd like a file made
I'd like to see the file
I need a new file
I need the file
I need that file read
put it in a file
put it in the file
put this in a file for me
overwrite the file
replace the file
kindly open the file
kindly create file
my wife wants the file read out
the file, please
''',
'message': '''
notify me
notify me please
notify me, would you
notify us
notify himself
notify the others
notify them
notify everyone
send a notification
send a notification please
send me a notification
send me a message
send a message to my screen
send up a notice
send something to the log
send an urgent notification
send a low priority notification
show a notification
show me a notification
show a notification please
show a message
show a message on the screen
show something on the screen
show an urgent message
put up a notification
put up a notice
put up a message for the family
put up a message please
put a message on the screen
put something on the screen
put something in the log
put an entry in the log
pop up a message
pop up a notification
pop a message up for me
pop something up on the screen
give me a notification
give me a notice
give me a message on the screen
give us a notification
make a notification
make a notification for me
make a log entry
make an entry in the log
make a message pop up
display a message
display a notification
display something
log something
log something for me
log it
log that
log this
log an entry
write something in the log
add something to the log
add a line to the log
ping me
ping me please
push a notification
raise a notification
raise an alert
post a notification
post a notice
flash up a message
high priority notification
high priority notification please
urgent notification
low priority notification
notification
notification please
desktop notification
a notification please
a message on the screen please
would you notify me
would you send me a notification
would you put up a message
would you put something in the log
could you notify me
could you send a notification
could you show a message
could you log something
can you notify me
can you send me a notification
can you put up a message for them
can I have a notification
I want a notification
I want a message on the screen
I'd like a notification
I'd like to send a message to the screen
I need a notification
my wife wants a notification
kindly notify
kindly send notification
please notify
''',
}

TALK = {
'greeting': '''
hello
hello there
hello love
hello dear
hello pet
hello my dear
hello, it's me
hello, it's only me
hello again
hello again, me back
hello, are you there
hello, anyone home
hello hello
hi
hi there
hi, it's me again
hi, just checking you're there
hiya
hiya love
hey
hey there
hey you
heya
howdy
howdy neighbour
good morning
good morning to you
good morning, dear
good morning, lovely day
good afternoon
good afternoon to you
good evening
good evening, I'm home
good day
good day to you
g'day
g'day mate
morning
morning all
morning love
morning, you're up early
mornin'
afternoon
afternoon all
evening
evening all
evening, just in from the fields
ay up
ey up duck
alright
alright there
alright mate
well
well hello
well, stranger
top of the morning
namaste
namaste ji
hello ji
hello sir
greetings
greetings from the kitchen
salutations
yo
yoo-hoo
yoo-hoo, anyone there
knock knock, are you there
oi oi
ahoy
wakey wakey
I'm home
I'm back
I'm back again
I'm back from the shops
I'm up
I'm here
only me
it's me
it's only me again
it's grandma here
grandad here
nice to meet you
pleased to meet you
lovely to see you
long time no see
happy Christmas
merry Christmas to you
happy new year
happy Easter
hello to all in this house
God bless all here
are you there
are you awake
testing, testing
is this thing on
can you hear me
''',
'thanks': '''
thanks
thanks a lot
thanks a million
thanks a mill
thanks very much
thanks ever so much
thanks so much
thanks love
thanks pet
thanks dear
thanks, dear
thanks mate
thanks again
thanks again for that
thanks for that
thanks for your help
thanks for your trouble
thanks for minding that for me
thanks, that's grand
thanks, that's all
thanks, that'll do
thanks, you're very good
thanks, you're a star
many thanks
many thanks indeed
thank you
thank you very much
thank you kindly
thank you, dear
thank you, love
thank you so much
thank you so very much
thank you, that's very kind
thank you, that's lovely
thank you, that's just right
thank you, you're a great help
thank you for all your help
thank you for that
thank you for being patient with me
thank you, sir
thank you ji
ta
ta love
ta very much
ta muchly
ta, duck
cheers
cheers mate
cheers love
cheers for that
cheers, big ears
much obliged
much obliged to you
much appreciated
appreciate it
I appreciate it
I appreciate that, thank you
I'm very grateful
I'm much obliged
I'm grateful to you
I'm in your debt
I can't thank you enough
I don't know what I'd do without you, thanks
bless you
bless you for that
bless your heart
God bless you
good on you, thanks
good man yourself, thanks
fair play, thanks
sound
sound, thanks
nice one, cheers
lovely, thank you
lovely, ta
grand, thanks
grand job, thanks
perfect, thank you
great, thanks
brilliant, ta
that's very good of you
that's very kind of you
that's great, thank you
that was a great help
you're very good
you're very kind
you're a dote, thanks
you're a pet
kind of you
very kind
my thanks to you
my wife says thanks
grandma says thank you
go raibh maith agat
diolch
thx
thnx
tysm
thank u
''',
'how_are_you': '''
how are you
how are you today
how are you, love
how are you keeping
how are you keeping these days
how are you getting on
how are you getting along
how are you doing
how are you feeling
how are you this morning
how are you this evening
how are you all
how are things
how are things with you
how are things with yourself
how are ya
how are ye
how are you faring
how's things
how's yourself
how's yourself today
how's life
how's life treating you
how's the form
how's the form today
how's it going
how's it going there
how's it hanging
how's tricks
how's your day
how's your day been
how's your day going
how's every bit of you
how's everything
how goes it
how do you feel today
how do you do today
how have you been
how have you been keeping
how did you sleep
how you doing
how r u
how you are
how is it with you
are you well
are you well in yourself
are you keeping well
are you all right
are you ok
are you okay today
are you happy
are you in good form
are you in good spirits
are you tired
are you bearing up
you all right
you alright there
you ok
you well
you good
all well with you
all good with you
everything all right with you
everything ok
is everything well with you
keeping well I hope
I hope you're well
I hope you're keeping well
and how are you
and yourself, how are you
well, how's the head
what's new with you
what's up
what's the story
did you have a good day
did you have a good night
what way are you
what about ye
what's the craic
how's she cutting
how's she cuttin' boy
hey, how's things with you
hello, how are you today
''',
'identity': '''
who are you
who are you at all
who are you, if you don't mind me asking
who are you then
who are you when you're at home
who am I talking to
who am I speaking to
who have I got here
who is this
who is it I'm talking to
who's this
who's there
who's that
who's in there
who made you
who built you
who wrote you
who trained you
who put you in here
who do you belong to
who do you work for
who owns you
what are you
what are you at all
what are you exactly
what are you called
what are you made of
what is this
what is this thing
what is this program
what is your name
what's your name
what's your name, dear
what's your name again
what's your full name
what do they call you
what do I call you
what should I call you
what will I call you
what do you call yourself
what kind of thing are you
what kind of machine are you
what kind of model are you
what sort of yoke are you
what sort of a computer are you
what model is this
what model are you
what model am I talking to
what model do you run
what language model are you
what AI is this
what version are you
what version is this
what company are you from
which model is this
which model are you
which AI are you
which version of you is this
how big are you
how big is this model
how many parameters have you
how many parameters do you have
how old are you
how were you made
how were you trained
how do you work
how clever are you
when were you made
where are you from
where are you
where do you live
where do you come from
are you a person
are you a real person
are you a real person or a machine
are you a human
are you a robot
are you a machine
are you a computer
are you a man or a woman
are you a he or a she
are you a bot
are you an AI
are you alive
are you real
are you somebody sitting in an office
are you the thing in the computer
are you the same as last time
are you ChatGPT
are you Alexa
are you Siri
are you Claude
are you a language model
are you a big model or a small one
are you a small model
are you on the internet
are you in the cloud or on this machine
are you listening to me all the time
are you from Google
are you from here
is this a real person
is this a person
is this an AI
is this ChatGPT
is this a computer I'm talking to
is anyone there or is it a machine
is that a person or a recording
is there a person in there
am I talking to a machine
am I talking to a person
am I speaking with a human
do you have a name
do you have a mother
do you have feelings
do you have a body
do you think
do you sleep
do you eat
do you know who you are
have you a name
have you a name at all
have you a brain
tell me about yourself
tell me who you are
tell me what you are
tell me your name
introduce yourself
introduce yourself to my wife
say who you are
your name?
your name please
your good name please
you are who
you're not a person, are you
you're a computer, is that right
you're only a machine
my grandson says you're a robot, is that so
my wife wants to know who you are
the grandchildren put you on here and I've no idea what you are
could you tell me who you are
could I ask your name
can I ask who I'm talking to
may I know who is this
''',
'capability': '''
what can you do
what can you do for me
what can you do at all
what can you do around the house
what can you do then
what can you help with
what can you help me with
what can you switch on
what can you control
what can you remember
what can't you do
what could you do for an old man
what could you do for me
what are you able to do
what are you able for
what are you good for
what are you good at
what are you for
what are your skills
what are your tools
what are your functions
what do you do
what do you do all day
what do you do exactly
what do you know how to do
what do you understand
what else can you do
what else are you able for
what all can you do
what all you can do
what sort of things can I ask you
what sort of things do you do
what kind of jobs can you do
what things can you do for us
what tools do you have
what tools have you
what commands do you know
what commands are there
what may I ask you
what should I ask you
what can I ask
what can I ask you
what can I say to you
what can I get you to do
what use are you
what's your job
what's your purpose
what is it you do
which tools do you have
which things can you do
which devices can you control
how can you help
how can you help me
how do I use you
how do you work, what do I say
how does this work
how would you be of use to me
can you do much
can you do anything useful
can you do more than one thing
can you do sums
can you do sums as well
can you also do sums
can you also remember things
can you also write files
can you also open the gate
can you also drive the rover
can you also turn on lights
can you remember things
can you remember things for me
can you read files
can you write things down
can you tell the time
can you tell the time in other places
can you work the lights
can you work the heating
can you work the machines
can you lock doors
can you move the rover
can you send notifications
can you count
can you help
can you help me
can you help me please
can you do the shopping
can you cook
can you ring people
can you see me
can you hear me talk
can you speak Irish
can you speak German
can you understand my accent
can you learn
can you learn new things
could you do anything for me
could you help me with something
could you also look after the heating
are you able to do sums
are you able to remember things
are you able to switch things on
are you able to open doors
are you any good at sums
are you any use
are you good for anything
are you clever
do you do sums
do you do heating
do you do the lights
do you know how to do anything
do you know any tricks
do you remember things from one day to the next
do you need the internet
do you work without the internet
do you understand English
do you understand me
do you speak other languages
have you any talents
have you any tricks
is there anything you can do
is there anything you can't do
is there a list of what you do
help
help me
help please
I need help
I don't know how to use you
I don't know what to ask you
I've never used one of these, what does it do
I'm new to this, what can you do
my grandson set this up, what does it do
my daughter says you're very useful, what can you do
my wife wants to know what you can do
tell me what you can do
tell me what you do
tell me what you're able for
tell me how you can help
show me what you can do
show me what you're made of
list what you can do
explain what you do
explain to my wife what you can do
give me an idea of what you can do
give me some examples
give me a few examples of what I can ask
remind me what you can do
kindly tell what you can do
''',
'bye': '''
bye
bye bye
bye now
bye love
bye for now
bye dear, thanks
bye then
bye bye bye
goodbye
goodbye now
goodbye dear
goodbye and God bless
good night
good night now
good night, sleep well
good night and God bless
night
night night
night love
nighty night
night all
see you
see you later
see you tomorrow
see you in the morning
see you soon
see ya
see you after
seeya mate
so long
so long for now
farewell
cheerio
cheerio now
cheerio pet
ta-ta
ta-ta for now
ta-ra
ta-ra duck
toodle-oo
toodle-pip
take care
take care now
take care of yourself
mind yourself
mind yourself now
safe home
all the best
God bless
slán
slán abhaile
hwyl
later
laters
catch you later
catch you tomorrow
until tomorrow
until next time
till the next time
that's me off
that's me for the night
that's me away
that's all for today
that's all from me
that'll be all
that's it for now, bye
I'm off
I'm off now
I'm off to bed
I'm away
I'm away to my bed
I'm away home
I'm going now
I'm going to bed, good night
I'll be off
I'll be off then
I'll leave you to it
I'll talk to you later
I'll talk to you tomorrow
I'll be back
I'll say good night
I must go
I must be off
I have to go now
I'd better be going
we're off now, bye
talk to you soon
talk later
have a good night
have a nice day
have a good evening
right, I'm off
right so, bye
off I go
over and out
''',
'praise': '''
good job
good lad
good girl
good man yourself
good on you
good work
great job
great stuff
great work
grand job
grand
well done
well done you
well done, that was quick
very good
very nice
very clever
very clever altogether
brilliant
brilliant, that's just what I wanted
excellent
perfect
lovely
lovely job
lovely stuff
lovely jubbly
smashing
super
superb
wonderful
marvellous
magic
class
deadly
mighty
savage
spot on
just the ticket
just what I wanted
just what the doctor ordered
fair play to you
fair play
fair dues to you
full marks
top marks
nice work
nicely done
bravo
hats off to you
aren't you great
aren't you clever
aren't you the clever one
you're great
you're great altogether
you're a great help
you're a gem
you're a star
you're a marvel
you're a treasure
you're a wonder
you're a legend
you're very clever
you're very handy to have
you're very quick
you're the best
you're doing well
you're better than my husband
you're a clever wee thing
you did that well
you got it right first time
you never let me down
you've been a great help
I like you
I love you
I'm very pleased with you
I'm impressed
I couldn't manage without you
I don't know how we managed before you
that's great
that was quick
that was well done
that's brilliant, so it is
my wife thinks you're marvellous
the grandchildren love you
what a good helper
what a clever machine
wow
''',
'complaint': '''
that's wrong
that's not right
that's not what I asked
that's not what I said
that's not what I meant
that's no good to me
that's no use
that was the wrong one
that was no help
that didn't work
that's rubbish
that's daft
that's terrible
that's not good enough
it didn't work
it's not working
it doesn't work
it's broken
it's still the same
it does nothing
nothing happened
nothing's happening
nothing works here
no, that's wrong
no, that's not it
no, not like that
wrong
wrong again
wrong one
wrong answer
not right
not what I wanted
not again
you got that wrong
you got it wrong again
you're wrong
you're wrong there
you're no help
you're no use
you're no use to me
you're useless
you're hopeless
you're very slow
you're not listening
you're not listening to me
you're not very clever
you're a bit slow today
you're driving me mad
you misunderstood me
you misheard me
you don't understand
you don't understand me
you don't listen
you didn't do it
you didn't do what I asked
you didn't listen
you did it wrong
you did the wrong thing
you never listen
you never get it right
you keep getting it wrong
you forgot again
you stupid machine
are you deaf
are you even listening
can you not get anything right
what are you doing
what did you do that for
what's wrong with you
what's the matter with you today
why did you do that
why don't you listen
why is it so slow
why won't it work
I didn't ask for that
I didn't say that
I never said that
I said something else
I already told you
I've told you twice
I've said it three times now
I'm not happy
I'm not happy with that
I'm not impressed
I'm fed up with this
I'm disappointed in you
I'm losing patience
I give up
I can't be doing with this
I could have done it quicker myself
my old radio was smarter than you
my wife says you're useless
the cat would do better
for heaven's sake
for goodness' sake
for crying out loud
God give me patience
ah here
oh come on
useless
rubbish
hopeless
this is no good
this is useless
this is ridiculous
this thing is useless
this never works
it was better before
''',
'statement': '''
I'm tired today
I'm worn out
I'm jaded
I'm wrecked after that day
I'm a bit down today
I'm lonely
I'm happy today
I'm in good form
I'm bored
I'm hungry
I'm starving
I'm just having my tea
I'm having my breakfast
I'm making soup
I'm baking today
I'm making jam
I'm knitting a jumper for the baby
I'm sitting by the window
I'm in the garden
I'm minding the grandchildren today
I'm eighty-two next week
I'm seventy today
I'm retired thirteen years
I'm from Leitrim
I'm not from around here
I'm off to mass in a while
I'm getting old
I'm learning the accordion
I'm reading a great book
I'm only talking to myself
I'm only trying this out
I'm just looking around
I had a lovely day
I had porridge this morning
I had a bad night
I had a fall last winter
I had a dog like that once
I had my hair done
I had a letter from my sister
I slept badly
I slept like a log
I slept in
I woke up early
I went to the mart yesterday
I went to town on the bus
I met Joe at the post office
I saw a fox this morning
I saw the first swallow today
I heard the cuckoo
I planted the onions
I painted the gate green
I fixed the gate myself
I fixed that lamp myself years ago
I burnt the toast
I dropped a plate
I lost my glasses again
I found my glasses
I found an old photograph
I bought a new heater last week
I bought new curtains
I never liked that lamp
I like the smell of turf
I like the quiet
I like the rain on the roof
I love this time of the year
I love the autumn
I miss my husband
I miss the old house
I used to be a teacher
I used to drive a lorry
I used to work on the railway
I've three sons
I've five grandchildren
I've a sore back
I've a cold coming
I've been up since five
I've had this clock forty years
I've never been to London
I've the washing out
I can't sleep
I can hear the sea from here
I don't like Mondays
I don't care much for the television
I don't sleep much these days
I think it's going to be a good year
I think the dog is getting old
I suppose it's near Christmas
I was just thinking about my mother
I was at a funeral today
I was at the bog all day
I was born in this house
we had a great night
we had a power cut last night
we had a lovely dinner
we had eleven lambs this week
we have a new calf
we have visitors coming on Sunday
we got the hay in
we got a new puppy
we got a new front door last year
we moved here in the spring
we're all well here
we're just back from the sea
we're married fifty years
we're getting the kitchen done
we never had lights like this when I was young
when I was young we'd no electric
my mother had a lamp like that
my father built that shed
my father always locked the door at ten
my sister is coming on Friday
my brother lives in Boston
my son is an engineer
my daughter had a baby
my wife is asleep
my husband is out on the tractor
my grandson gave me this computer
my knee is at me again
my hip is bad today
my tea's gone cold
my roses are out
my neighbour got a new car
the lamp was a present
the lamp belonged to my aunt
the gate was always stiff
the heater is nearly new
the fan is a noisy old thing
the kitchen door is blue
the garage is full of junk
the curtains were dear enough
the dog is asleep at the fire
the cat had kittens
the hens are laying well
the cows are in the top field
the sheep are all sheared
the baby's teething
the children are at school
the house is quiet
the house is very quiet since they left
the tide is out
the apples are ripe
the neighbours are away
the bus was late
the bread turned out well
the tea was lovely
the rover got muddy yesterday
the rover is a funny wee thing
the radio is older than I am
the roof leaked last night
the power was off yesterday
the priest came for tea
the shop was shut
the match was terrible
it was a grand day
it was my birthday yesterday
it's a lovely evening
it's a wet old day
it's raining again
it's raining cats and dogs
it's Sunday so there's nobody about
it's very quiet here
it's been a long day
it's been a hard winter
it's nearly spring
it's my wedding anniversary
it's only me here
it's nice to have someone to talk to
there's a lovely smell of bread
there's a robin on the sill
there's snow on the hill
there's a grand stretch in the evenings
there's nobody home but me
there was a wedding in the village
that lamp is fifty years old
that gate has a squeak
that was a good dinner
that was before your time
this is a nice house
this chair is very comfortable
this was my mother's kitchen
nothing much happening here
not much going on today
just sitting here
just having a cup of tea
just thinking out loud
mustn't grumble
can't complain
so it goes
that's life
such is life
what a day
what a lovely morning
long day today
''',
}
