CONTROL = {
'on': '''
{D} on
{d}: on
{D} on please
on with {D}
[get|put] {D} on, [would you|will you|can you]
stick {D} on for me, love
flick {D} on
flip {D} on, my hands are full
fire up {D:machine}
fire {D:heat} up, the pipes will freeze otherwise
start {D:machine}
start up {D:machine} for the first batch
[run|start] {D:machine}, the lads are ready
get {D:machine} going
get {D:machine} running before the milk comes in
set {D:machine} going will you
kick {D:machine} off
let {D:machine} run
bring {D} up
bring {D} to life
power up {D}
power on {D}
give {D} some juice
give power to {D}
I've got the baby on my arm, can you put {D} on
baby's asleep on me and I can't reach, {D} on please
with the little one on my hip I can't get to the switch, so {D} on
got a screaming toddler here, just put {D} on quick
feeding the baby in the dark here, {D:light} would be lovely
can't see what I'm doing with this nappy, {D:light} please
the wee one's afraid of the dark, put {D:light} on for her
my hands are covered in [dough|paint|oil|glue], can you do {D} for me? on, I mean
hands full of shopping, need {D} on
I'm up the ladder, somebody switch {D} on
I'm under the sink with both hands busy so please turn on {D}
we're opening in ten minutes and {D} is still off, put it on
shop opens now. {D} on
customers are coming in, {D} should be on by now
first guests are here so {D} wants switching on
the guests in room four are asking for {D} to be on
a guest says {D} isn't on and would like it on
the lady at reception wants {D} switched on
the boss wants {D} on
my wife says to put {D} on
my husband would like {D} on
the apprentice needs {D} on
granddad's asking for {D} to be turned on
the kids want {D} on
the foreman said {D} goes on now
the vet is coming and will need {D} on
it's getting dark in here, {D:light} please
it's pitch black out there, put on {D:light}
can't see a thing down here, I need {D:light}
I can't see my own hand, {D:light} on
can't read the label without {D:light}, put it on
sun's gone down and the lads are still working, so let's have {D:light}
dusk already. time for {D:light}
a bit of light wouldn't hurt, {D:light} I think
let there be light: {D:light}
light up {D:light}
shine {D:light} would you
there's a cow calving and I've no light, {D:light} on now
I'd rather not break my neck on the stairs, {D:light} please
someone's going to trip in the dark, do put {D:light} on
it's freezing in here, {D:heat} please
my fingers are numb, get {D:heat} on
I'm cold. {D:heat}.
it's brass monkeys in this shop, {D:heat} on
bit chilly for the baby, {D:heat} on I think
the lambs are shivering so we ought to have {D:heat} on
frost tonight they say, so {D:heat} had better be on
you can see your breath in here, warm it up with {D:heat}
the paint won't dry at this temperature, so {D:heat} needs to be on
guests are complaining of the cold, start {D:heat}
it's boiling in here, {D:cool} please
I'm sweating like a pig, get {D:cool} going
the air's thick enough to cut, put {D:cool} on
stuffy in the workshop today, {D:cool} on mate
it's so hot the butter's melting, we want {D:cool}
hens are panting in there, give them {D:cool}
too quiet in here, put {D:sound} on
let's have a bit of noise, {D:sound} on
the salon feels dead without {D:sound}, switch it on
I'd like {D} on
I want {D} on
I need {D} on
we need {D} on
we could do with {D} being on
I could really do with {D} right now
it'd be grand if {D} was on
it would be nice to have {D} on
wouldn't mind {D} on
I wish {D} were on
I was hoping you might turn {D} on
I'd be grateful if you'd switch {D} on
I'd appreciate {D} being on
would you be so kind as to turn {D} on
might I trouble you to switch on {D}
could I ask you to put {D} on
if it isn't too much trouble, {D} on
if it's no bother, stick on {D}
if you don't mind, I'd have {D} on
when you have a second, turn {D} on
when you get a minute, {D} wants to go on
whenever you're ready, {D} can go on
as soon as you can, {D} on
quick, {D} on!
hurry up and turn on {D}
now {D} on please, fast
could you [turn|switch|put] {D} on
can you get {D} on for me
will you switch {D} on
would you turn {D} on for us
is there any chance of {D} being switched on
any chance you could put {D} on
is it possible to have {D} on
how about turning {D} on
what about {D}, shall we have it on? yes, put it on
why isn't {D} on? put it on
why is {D} off, turn it on please
who switched {D} off? on again please
{D} is off and it shouldn't be
{D} shouldn't be off
{D} has no business being off
don't leave {D} off
don't keep {D} off, switch it on
I don't want {D} off any more
no reason for {D} to be off now
{D} ought to be on
{D} should be on
{D} must be on
{D} has to be on
{D} needs to be on
{D} needs switching on
{D} wants turning on
{D} can go on now
{D} may be switched on
{D} is supposed to be on
{D} to on
set {D} to on
make {D} go on
make sure {D} is on
see to it that {D} is on
see that {D} gets switched on
check that {D} goes on, turn it on now
have {D} on
have {D} switched on
let's have {D} on
let's get {D} on
let me have {D} on
let us turn on {D}
go ahead and turn {D} on
go and put {D} on
just {D} on, nothing else
only {D} on, leave the rest
please activate {D}
enable {D}
engage {D:machine}
energise {D}
switch-on command for {D}
{D}, state on
turning on {D} would be great
switching {D} on would help a lot
I forgot to put {D} on, could you
forgot {D} again. on please
I left without switching {D} on, can you do it from there
oh and I never put {D} on, please do
my back's gone and I can't get up, so would you put {D} on
the old legs aren't what they were, be a dear and switch {D} on
kindly switch on {D}
kindly do the needful and put {D} on
sir please on the {d}
please to turn on {D}
you can make {D} on?
I want that {D} goes on
make on {D} please
chuck {D} on, would ya
whack {D} on mate
pop {D} on please
bung {D} on
crank up {D:machine}
get {D} up and running
get {D:light} lit up, we open at nine
{D} please, on
on please, {D}
on. {D}. thanks
hello, {D} on please
morning! get {D} on would you
evening all, {D} on please
thanks, and turn {D} on
cheers, {D} on when you can
hey can u put {D} on
pls turn on {D}
plz {D} on thx
yo switch {D} on
erm, {D}, could it be on
um can we have {D} on please
off, no wait, on: {D}
turn {D} off, sorry, I meant on
we've been sitting in the yard waiting for the vet since four, it's cold and everybody's grumpy, so please put {D} on before there's a mutiny
there's a delivery coming round the back and the driver is new here, so what I'd like is {D} on until he's done
I promised the guests a nice evening and then clean forgot, so would you turn on {D}, they're nearly here
after the day I've had all I want is {D} on and a chair
I just came in from milking, soaked to the bone, and what I want is {D:heat} on
the tiler is coming at eight and he can't work unless {D} is on, so on with it please
my mother used to do this by hand, but I'm lazy, so {D} on please
I would do it myself but I'm holding a ladder for Pete: {D} on
what I need, before anything else, is {D} switched on
the thing I'd like now is for {D} to come on
one more thing before I sit down with the baby: {D} on
could somebody, before the customers come in, put {D} on
would you, since I've got glue on both hands, turn {D} on
please, and I won't ask again, {D} on
if you want me to finish this wall today, turn on {D}
unless you want frozen pipes in the morning, {D:heat} on
I'd feel better with {D} on
we'd all be happier if {D} was on
no {d}, no work. put it on
can't get started till {D} is on
work can't begin without {D}, so switch it on
the midwife is at the door, the hall's black as soot and I'm in my nightshirt, so would you get {D:light} on
it's been a day, the boiler man never came, and before I go up I'd be glad of {D:heat} on
I told the missus I'd see to it an hour ago and then the pigs got out, long story, {D} should be on
the bread, if it's ever to be ready by six, needs {D} on
my mate, who's under the floor with a torch in his teeth, would like {D:light} on
there we were, three men and one candle, so {D:light} if you please
the couple in room nine, honeymooners they are, were hoping for {D} to be on
with a sleeping baby in the crook of my arm I've been staring at {D} for ten minutes, turn it on, I beg you
not a soul can work like this, {D} off in the middle of the day, on with it
the smith says he's not lifting a finger till {D} is on
we've a full house tonight and {D} mustn't stay off
I don't care who turned it off, I want {D} on
seeing as nobody else will, could you have {D} on, ta
my apron's soaked, my fingers are blue and {D:heat} isn't on, do something, put it on
''',
'off': '''
{D} off
{d}: off
{D} off please
off with {D}
kill {D}
cut {D}
cut the power to {D}
take the power off {D}
shut {D} off
shut down {D:machine}
stop {D:machine}
stop {D:machine} now, something's caught in it
halt {D:machine}
pull the plug on {D}
knock {D} off will you
flick {D} off
flip {D} off, I'm carrying the baby
pop {D} off please
turn off {D}
switch off {D}
put {D} off please, my hands are wet
put out {D:light}
douse {D:light}
lights out for {D:light}
{D:light} out please
out with {D:light}
no more {D}
no more {D} for today
that's enough {D}
enough of {D} now
we're done with {D}
I'm finished with {D}
finished in there so {D} can go off
nobody's in there any more, {D} off
nobody's using {D}, switch it off
there's no one in the room and {D} is on, turn it off please
who left {D} on? off please
someone's left {D} on again, off with it
some fool left {D} on all night, get it off
the last guest has gone up to bed, so {D} off
guests have checked out, {D} off now
we're closed. {D} off
closing up shop, {D} off
locking up for the night so {D} off please
shift's over lads, {D} off
that's us done for the day, turn {D} off
knocking off time, kill {D}
lunch break, {D:machine} off
day's milking is done, so stop {D:machine}
last customer's out of the door, switch {D} off
I'm off home, see that {D} goes off
baby's just dropped off, {D} off please
the baby's asleep, please turn {D:sound} off before she wakes
ssh, baby's sleeping. {D:sound} off
I can't hear the baby over {D:machine}, off please
baby on one arm and the bottle in the other, so you'll have to switch {D} off
I'm stuck under a sleeping child, can {D} go off
the little one won't sleep with {D} on
the kids won't sleep while {D:light} is on, turn it off
I can't sleep with {D} on
can't hear myself think with {D:machine} going, shut it off
can't hear the customer over {D:sound}, off
what a racket, {D:sound} off
{D:sound} is giving me a headache, off
I can't stand {D:sound} any longer
silence {D:sound}
hush {D:sound}, guests are trying to sleep
quiet please: {D:sound} off
it's far too hot in here, {D:heat} off
we're roasting, stop {D:heat}
I'm melting, turn {D:heat} off
it's warm enough now without {D:heat}
we don't need {D:heat} in this weather
sun's out, so {D:heat} can go off
there's a draught from {D:cool}, off please
I'm freezing with {D:cool} blowing at me, stop it
cold enough now, {D:cool} off
chickens are getting a chill, {D:cool} off
it's broad daylight, why is {D:light} on? off
sun's up, {D:light} off
{D:light} is shining right in my eyes, off please
it's light enough without {D:light}
moths everywhere, turn off {D:light}
the neighbours complain about {D:light}, off with it
{D} is wasting electricity
{D} is eating money, switch it off
the bill will kill me, {D} off
save some power: {D} off
{D} has no business being on
{D} shouldn't be on
{D} shouldn't be on at this hour
{D} shouldn't be running any more
{D} ought to be off
{D} must be off
{D} must not stay on
{D} has to be off
{D} needs to be off
{D} needs turning off
{D} wants switching off
{D} can go off now
{D} may go off
{D} has been on long enough
{D} has run long enough
{D} isn't needed any more
{D} isn't needed
no need for {D} any longer
no need to keep {D} on
there's no point having {D} on
no sense in {D} running all night
don't leave {D} on
don't leave {D} running
don't let {D} run any longer
don't want {D} on any more
I don't want {D} on
I don't need {D} right now
we won't be needing {D}
we can do without {D}
I'd rather {D} was off
I'd rather not have {D} on
I'd prefer {D} off
I'd like {D} off
I want {D} off
I need {D} off
I'd be happier with {D} off
I wish {D} was off
it'd be better if {D} was off
would be good to have {D} off
would you mind turning {D} off
do you mind switching {D} off
could you switch {D} off
could you shut off {D} for me
can you kill {D} for a bit
can we have {D} off
may I have {D} off
might {D} be switched off
will you turn {D} off
would you be a darling and put {D} off
is there any chance of {D} going off
any way to get {D} off from there
is it possible {D} goes off now
how about switching {D} off
shall we turn {D} off? yes do
why is {D} still on, off please
why on earth is {D} running, stop it
isn't it time {D} went off
time to turn {D} off
time for {D} to go off
set {D} to off
{D} to off
{D}, state off
switch-off for {D}
deactivate {D}
disable {D}
power down {D}
power {D} down
de-energise {D}
cut out {D:machine}
put {D:machine} to rest
let {D:machine} stop
let {D} be off
let's have {D} off
let's turn off {D}
make {D} stop
make sure {D} is off
see that {D} is off
see to it that {D} isn't on
check {D} gets switched off, do it now
have {D} switched off
get {D} off
get {D} turned off before the inspector comes
go ahead and switch off {D}
just {D} off please
only {D} off, not the rest
my wife wants {D} off
my husband can't bear {D}, put it off
the boss says {D} off
the landlord wants {D} turned off
the gentleman in room six asks for {D} to be off
housekeeping asks for {D} to be switched off
the vet wants {D} off while he works
the electrician needs {D} off
mum says turn off {D}
grandma wants {D} off, she's going to bed
if it isn't too much trouble, turn {D} off
if you wouldn't mind, {D} off
if you're not busy, switch {D} off
when you have a second, {D} off
when you get round to it, shut off {D}
as soon as possible please, {D} off
quick, {D:machine} off, my sleeve's caught
stop {D:machine} at once!
right now: {D} off
pls switch off {D}
plz turn {D} off
hey {D} off ok
kindly switch off {D}
please do one thing, switch off {D}
please to make {D} off
I want that {D} goes off
you make off {D} please?
off the {d} please
turn {D} on, no I mean off
on, sorry, off: {D}
I forgot to turn {D} off
forgot {D} is still on, please deal with it, off
I think I left {D} on, turn it off please
I've gone out and left {D} on, can you
we're already in the car and {D} is on, off please
hi, {D} off please, thanks
thanks for that, now {D} off
good night, {D} off please
night night, turn off {D}
cheers, you can turn {D} off
we've been at it since five this morning, everyone's gone for breakfast, and nobody thought of {D}, so off please
I've been round the whole hotel twice tonight and my feet hurt, so be so good as to turn off {D}
the glazier's up the ladder right next to it, so before he burns himself, {D} off
could somebody, before I lose my temper, switch off {D}
would you, as soon as the last customer has paid, no, do it now, turn {D} off
what I'd really like is {D} off
all I ask is that {D} be off
the thing that bothers me is {D}, off please
my dad always said never leave a thing running, so {D} off
the smell from that motor isn't right, stop {D:machine}
there's smoke, {D:machine} off!
it's dripping on the cable, {D} off right away
the cow's spooked by {D}, turn it off
the dog's barking at {D}, off please
I need some rest, so {D} off
the last of the hay's in, everyone's gone for a beer, and {D} is still going, off please
I've just this minute got her to sleep, so quietly now, {D} off
the travelling salesman in room one says he can't sleep, it's {D} he means, so off please
my hand's in the gearbox, don't ask, just have {D:machine} off
what with the price of power these days {D} can't stay on
nobody, and I mean nobody, needs {D} on at three in the morning
the old man next door shook his fist at me again because of {D}, off please
there's a fellow on the roof who'd rather not be fried, so {D} off
the cake, bless it, is out of the oven, so we can have {D} off
I was half way to the village when it struck me that {D} is still on, off please
that was the last plank, so {D:machine} has nothing more to do, off
it isn't as if anyone's looking at it, {D} might as well be off
I don't see why {D} should be on with nobody home
she's dropped off at last, the little madam, and what I don't need on now is {D}
''',
'toggle': '''
toggle {D}
toggle {D} please
{D} toggle
{d}: toggle
flip {D}
flip {D} over
flip the state of {D}
flip the switch of {D}
flip the switch on {D}
flick the switch for {D}
change over {D}
swap the state of {D}
swap {D} round
invert {D}
reverse the state of {D}
switch {D} over
switch {D} to the other state
switch {D} the other way
switch {D} to whatever it isn't
put {D} the other way
put {D} the other way round
turn {D} to the opposite
turn {D} the other way round
make {D} the opposite of what it is
make {D} the other way
hit the switch for {D}
hit {D}'s button
press the button for {D}
press {D}'s switch
push the switch of {D} once
tap {D}
tap {D} once
bump {D}
give {D} a tap
give the {d} switch a flick
give {D} a toggle
give {D} the other state
{D} the other way please
{D} to the opposite
{D}: other state
{D}, flip it
{D}, swap it
if {D} is on turn it off, and if it's off turn it on
if {D} is off put it on, otherwise off
on if it's off, off if it's on: {D}
whatever {D} is doing, I want the opposite
whatever state {D} is in, change it
I don't know if {D} is on or off, just flip it
not sure whether {D} is on, toggle it
can't see from here whether {D} is on, just change it over
no idea what {D} is at, but flip it
I can't tell with the baby on my arm, just toggle {D}
both hands full, give {D} a flip
could you toggle {D}
could you flip {D} for me
can you swap {D} over
can you change {D} to the other state
would you mind toggling {D}
would you flip the {d} switch
is there any chance of a toggle on {D}
please invert the state of {D}
please change the state of {D}
kindly toggle {D}
kindly flip over {D}
I'd like {D} toggled
I want {D} flipped
I want {D} in its other state
I need {D} toggled
I'd like {D} the other way to how it is now
we need {D} changed over
let's toggle {D}
let's flip {D}
let me have {D} the other way
the boss wants {D} flipped
my wife wants {D} changed over, on or off, whichever it isn't
the apprentice should have flipped {D}, do it for him
the guest wants {D} the other way from now
{D} needs toggling
{D} needs a flip
{D} wants flipping
{D} should be the other way
{D} shouldn't stay as it is, toggle it
don't leave {D} as it is, flip it
don't keep {D} how it is now, change it over
it's the wrong way round, {D}, flip it
{D} is the wrong way, toggle it
{D} is in the wrong state
{D} is doing the opposite of what I want, switch it over
somebody set {D} wrong, flip it back the other way
toggle the switch for {D}
toggle the state of {D}
toggle {D} for us
do a toggle on {D}
do the switch of {D}
run a toggle for {D}
perform a toggle on {D}
send a toggle to {D}
fire a toggle at {D}
change {D} from on to off or the other way round
turn {D} on or off, opposite of now
on/off for {D}, whichever it isn't
{D} on/off
just flip {D}
just toggle {D} quickly
quick toggle of {D}
quickly flip {D} over
flip {D} when you've got a moment
when you have a second, toggle {D}
if it's no bother, flip {D}
if you don't mind, toggle {D}
pls toggle {D}
plz flip {D}
toggle {D} thx
thanks, toggle {D}
hi there, toggle {D} please
morning, flip {D} will you
oh, and toggle {D}
on, no, just toggle {D}
testing the wiring here, toggle {D}
I'm checking the fuse, toggle {D} for me
I've changed the relay and want to see if it clicks, so toggle {D}
the sparky's on the ladder and wants {D} toggled
to see if the cable's good, flip {D} once
to show the customer how it works, toggle {D}
the kids want to see it change, so flip {D}
let's see if it works, toggle {D}
try {D}, the other way
try flipping {D}
signal the driver by flipping {D}
I'd be obliged if you flipped {D}
might I ask you to toggle {D}
you can make {D} contrary?
please to change {D}, on or off
the electrician, who's in the cellar shouting up at me, wants {D} flipped
I had the one hand on the baby and the other on the wrong button, anyway, {D} the other way please
somebody's been fiddling with {D} again, change it over
I never know with that old switch, so flip {D} whichever way it isn't
''',
'open': '''
open {D}
open {D} please
open up {D}
open up {D} for the lorry
{D} open
{d}: open
{D} open please
open sesame, {D}
get {D} open
get {D} opened
get {D} open, the tractor's coming through
get {D:opener} out of the way
swing {D:opener} open
throw {D:opener} open
throw open {D:opener}
fling {D:opener} open, it reeks in here
slide {D:opener} open
pull {D:opener} open
pull {D:opener} back
draw {D:opener} back
draw open {D:opener}
crack {D:opener} open
roll {D:opener} up
roll up {D:opener}, we're open for business
raise {D:opener}
put {D:opener} up
lift {D:opener}
part {D:opener}
unshut {D:opener}
let me through {D:opener}
let me in through {D:opener}
let the cows out through {D:opener}
let the vet in by {D:opener}
let the courier in, {D:opener}
let some air in through {D:opener}
let some light in, {D:opener}
let in some sun, {D:opener} open
fresh air please, {D:opener}
it's stuffy, so {D:opener} open
it stinks of varnish, get {D:opener} open
smells like nappies in here, {D:opener} open please
the paint fumes are awful, I want {D:opener} open
it's gorgeous outside, have {D:opener} open
it's morning, time for {D:opener} to open
I've got the pram and can't reach, {D:opener} please
I've the baby on one arm and the bags on the other, {D:opener} open
carrying a sheet of glass, {D:opener} open!
coming through with a wheelbarrow, {D:opener}!
my hands are full of eggs, open {D:opener}
I'm standing outside {D:opener} like a lemon, open it
I'm in front of {D:opener} and it's shut
we're stuck outside {D:opener}
can't get in, {D:opener} is shut
can't get the trailer past, {D:opener} needs to be open
the delivery's here, {D:opener} open
the hay's coming, {D:opener} wants opening
the tractor needs to get by, so {D:opener}, open
the milk lorry's hooting, open {D:opener}
the guests have arrived, {D:opener} open please
customers are queuing outside {D:opener}
a taxi is waiting for {D:opener} to open
the fire brigade must get in, open {D:opener} now
the cat wants out, {D:opener} open
the dog is scratching at {D:opener}, open it
shop's open, so {D:opener} too
{D:opener} shouldn't be shut
{D:opener} shouldn't be closed at this hour
{D:opener} has no business being shut
{D:opener} has no business being closed
{D:opener} is shut and it ought to be open
{D:opener} ought to be open
{D:opener} must be open
{D:opener} must not be closed
{D:opener} needs to be open
{D:opener} needs opening
{D:opener} wants opening
{D:opener} has to be open by the time they come
{D:opener} can be opened now
{D:opener} can open
{D:opener} may stand open
{D:opener} should stand open
don't leave {D:opener} shut
don't leave {D:opener} closed
don't keep {D:opener} shut
I don't want {D:opener} closed
I don't want {D:opener} shut any more
no reason for {D:opener} to be shut
why is {D:opener} shut? open it
who closed {D:opener}? open again please
I'd like {D:opener} open
I want {D:opener} open
I need {D:opener} open
I'd like to have {D:opener} opened
I'd be glad if {D:opener} was open
I'd appreciate {D:opener} being opened
I wish {D:opener} was open
could you open {D}
could you get {D:opener} open for me
can you open {D} for us
can you let me in at {D:opener}
can we have {D:opener} open
would you open {D}
would you mind opening {D}
would you be so good as to open {D}
will you open {D:opener} for the gentleman
might I trouble you to open {D}
is there any chance of opening {D}
any chance of {D:opener} being opened
is it possible to open {D}
how about opening {D:opener}
what about having {D:opener} open
set {D:opener} to open
{D:opener} to open
put {D:opener} in the open position
drive {D:opener} open
make {D:opener} open
make sure {D:opener} is open
see that {D:opener} gets opened
see to it that {D:opener} stands open
have {D:opener} opened
have {D:opener} open when I get there, open it now
let's have {D:opener} open
let's open {D:opener}
go ahead, open {D}
just open {D}
quickly open {D:opener}
fully open {D:opener}
open {D:opener} all the way
open {D:opener} wide
wide open with {D:opener}
open {D:opener} for a while
my wife wants {D:opener} open
my daughter would like {D:opener} open
the boss says to open {D:opener}
the receptionist asks for {D:opener} to be opened
the foreman wants {D:opener} open
if it isn't too much trouble, open {D}
if you don't mind, {D:opener} open
when you have a second, open {D}
as soon as you can, open {D:opener}
pls open {D}
plz {D:opener} open
open {D} thx
hi, open {D:opener} please
thanks, now open {D}
kindly open {D}
please be opening {D}
please to open {D}
I want that {D:opener} is open
close, no sorry, open {D:opener}
close {D:opener}, no wait, I mean open it
I forgot to open {D:opener}
forgot {D:opener}, it's still shut, open please
I drove all the way from town with a ton of feed on the back and now {D:opener} is in my way, open it
after the night we had with the sick calf I've no strength left in my arms, so please open {D:opener} for me
the carpenter's coming with a beam six metres long, so {D:opener} had better be open
the bride's mother wants the place aired before noon, so could {D:opener} be opened
what I'd like is {D:opener} open
all I want is {D:opener} open and some air
could somebody, while I hold this beam, open {D:opener}
would you, before the bread burns, open {D:opener}
unless you want me to climb over, open {D:opener}
there's a man with a wardrobe on his back who'd be ever so glad if {D:opener} were open
the bees have swarmed, the smoker's empty, long story, we need {D:opener} open
I varnished the whole floor, clever me, and now I can't breathe, {D:opener} open please
the twins are in the buggy, the rain's coming down and {D:opener} is shut, have a heart
a coach full of pensioners has just pulled up, so {D:opener} can't stay closed
the miller, who hasn't all day, is sitting in his van waiting for {D:opener} to open
it's no use knocking with a baby on your arm, open {D:opener} for me
the calves, as soon as they see me, want out, so {D:opener} open
nobody will come in as long as {D:opener} is shut
it's a shop, not a prison, have {D:opener} open
''',
'close': '''
close {D}
close {D} please
{D} closed
{D} shut
{d}: close
{D} closed please
shut {D:opener}
shut {D:opener} please
shut {D:opener} behind me
close up {D:opener}
close {D} behind the tractor
close {D} after us
pull {D:opener} to
pull {D:opener} shut
pull {D:opener} closed
push {D:opener} to
draw {D:opener} closed
swing {D:opener} shut
slam {D:opener} shut
slide {D:opener} shut
slide {D:opener} to
bring {D:opener} down
roll down {D:opener}
let {D:opener} down
lower {D:opener}
drop {D:opener}
put {D:opener} down
put {D:opener} to
get {D:opener} shut
get {D:opener} closed
get {D:opener} shut before the goats get out
were you born in a barn? {D:opener}!
there's a draught, {D:opener} please
there's a howling draught from {D:opener}
wind's coming through {D:opener}, shut it
rain's coming in, {D:opener} shut
it's raining in through {D:opener}, close it
a storm's on the way, {D:opener} closed
snow's blowing in at {D:opener}
it's getting cold with {D:opener} open
the heat's all going out of {D:opener}
we're heating the whole street with {D:opener} open
flies are coming in by {D:opener}, shut it
the wasps are coming in, {D:opener} closed please
the fox will get in, {D:opener} must be shut
the hens are in, {D:opener} can be shut
the cows are all through, so {D:opener} shut
that's the last of the sheep, close {D:opener}
the pigs will be out on the road, {D:opener} closed now
the dog'll run off, shut {D:opener}
the toddler's heading for {D:opener}, shut it quick
baby's in a draught, {D:opener} shut please
baby's napping, could {D:opener} be closed
I've got the baby asleep on my arm and can't get up, so {D:opener} closed please
I've both hands full, shut {D:opener} for me
I'm already on the bus and {D:opener} is open, shut it please
the last guest is in, {D:opener} closed
we're shut for the day, so {D:opener} too
closing time, {D:opener} down
the neighbours can see right in, {D:opener} closed
people are looking in, {D:opener} shut please
the sun's in my eyes, {D:opener} please, close it
the sun's bleaching the cloth in the window, close {D:opener}
too bright for the baby, close {D:opener}
it's too loud out there, shut {D:opener}
the street noise comes in by {D:opener}, close it
sawdust's blowing everywhere, {D:opener} shut
{D:opener} has no business being open
{D:opener} shouldn't be open
{D:opener} shouldn't be open any more
{D:opener} shouldn't stand open at night
{D:opener} isn't meant to be open
{D:opener} is not supposed to be open
{D:opener} mustn't be open
{D:opener} mustn't stay open
{D:opener} can't stay open
{D:opener} ought to be shut
{D:opener} ought to be closed
{D:opener} must be closed
{D:opener} has to be shut
{D:opener} needs to be closed
{D:opener} needs shutting
{D:opener} wants shutting
{D:opener} can be closed now
{D:opener} may close
{D:opener} has been open long enough
{D:opener} was open long enough, thank you
{D:opener} is still open, shut it
{D:opener} is wide open again
{D:opener} is standing open
don't leave {D:opener} open
don't leave {D:opener} standing open
don't let {D:opener} stay open
don't keep {D:opener} open
I don't want {D:opener} open
I don't want {D:opener} open any more
we don't need {D:opener} open
no need for {D:opener} to be open
who left {D:opener} open? close it
why is {D:opener} open, shut it please
some idiot left {D:opener} open
I'd like {D:opener} closed
I want {D:opener} shut
I need {D:opener} closed
I'd rather {D:opener} was shut
I'd prefer {D:opener} closed
I'd feel safer with {D:opener} shut
could you close {D}
could you shut {D:opener} for me
can you close {D} now
can you shut {D:opener} behind the lorry
would you close {D}
would you mind shutting {D:opener}
would you be so kind as to close {D}
will you shut {D:opener}
do you mind closing {D:opener}
may {D:opener} be closed
is there any chance of {D:opener} being shut
any chance you'd close {D:opener}
is it possible to close {D}
how about shutting {D:opener}
set {D:opener} to closed
{D:opener} to closed
{D:opener} in the closed position please
drive {D:opener} shut
make {D:opener} close
make sure {D:opener} is closed
make sure {D:opener} isn't open
see that {D:opener} is shut
see to it {D:opener} gets closed
have {D:opener} closed
have {D:opener} shut before dark, best do it now
let's have {D:opener} shut
let's close {D:opener}
go ahead and close {D}
go on, shut {D:opener}
just shut {D:opener}
close {D:opener} fully
close {D:opener} completely
close {D:opener} all the way
quickly shut {D:opener}
my wife wants {D:opener} shut
my old man likes {D:opener} closed
the lady in room two wants {D:opener} closed
the boss says {D:opener} shut
the night porter asks for {D:opener} to be closed
if it isn't too much trouble, close {D}
if you'd be so good, {D:opener} shut
when you have a second, close {D}
when you get a minute shut {D:opener}
pls close {D}
plz shut {D:opener}
close {D} thx
hi, {D:opener} shut please
thanks, you can close {D:opener}
kindly close {D}
kindly shut {D:opener}
please to close {D}
I want that {D:opener} is shut
you close {D:opener} yes?
open, no sorry, close {D:opener}
open {D:opener}, no, other way, shut it
I forgot to close {D:opener}
I think {D:opener} is still open, close it please
I've chased that goat round the village twice this week already, so {D:opener} closed please
my mother-in-law catches cold if you look at her sideways, so could you shut {D:opener}
we had a fox in last night and lost three hens, so I want {D:opener} closed
could somebody, before the whole herd walks out, shut {D:opener}
would you, now that the van's in, close {D:opener}
what I'd like now is {D:opener} closed and a cup of tea
the piglets found it before I did, so if you'd shut {D:opener}, I'd be obliged
the flour's blowing off the table, which tells me somebody should close {D:opener}
every time the baby nods off a lorry goes by, so {D:opener} closed please
you can hear the whole street in room three, and the guest, poor thing, wants {D:opener} shut
it's not a barn dance, {D:opener} needn't be wide open
nobody told me {D:opener} was still open, shut it
I've glued forty joints and dust is coming in, so what I want is {D:opener} shut
the geese, if you leave {D:opener} open, will be in the lettuce, so close it
that's the last barrel in, {D:opener} has done its job, close it
I'm not heating the village, {D:opener} shut
''',
'lock': '''
lock {D}
lock {D} please
{D} locked
{d}: lock
{D:lock} locked please
lock up {D:lock}
lock {D} up for the night
lock {D:lock} behind me
lock {D:lock} after the last guest
get {D:lock} locked
get {D:lock} locked before dark
put the lock on {D:lock}
put {D:lock} under lock and key
turn the key in {D:lock}
bolt {D:lock}
bolt {D:lock} for me, would you
bar {D:lock}
secure {D:lock}
secure {D:lock}, the tools are in there
make {D:lock} secure
make {D:lock} fast
make {D:lock} burglar proof, lock it
make sure {D:lock} is locked
make sure nobody gets in by {D:lock}
see that {D:lock} is locked
see to it {D:lock} gets locked
check {D:lock} gets locked, do it now please
{D:lock} must be locked
{D:lock} mustn't be unlocked
{D:lock} must not stay unlocked
{D:lock} shouldn't be unlocked
{D:lock} shouldn't be left unlocked
{D:lock} has no business being unlocked
{D:lock} isn't meant to be unlocked at this hour
{D:lock} ought to be locked
{D:lock} should be locked by now
{D:lock} has to be locked
{D:lock} needs to be locked
{D:lock} needs locking
{D:lock} wants locking
{D:lock} can be locked now
{D:lock} may be locked
don't leave {D:lock} unlocked
don't leave {D:lock} like that, lock it
don't let {D:lock} stay unlocked
don't forget to lock {D:lock}
I don't want {D:lock} unlocked
I don't like {D:lock} being unlocked
I don't want anyone getting in at {D:lock}
nobody should get in through {D:lock}
nobody gets past {D:lock} tonight, lock it
no one's to get in by {D:lock}
we're closed, {D:lock} locked please
closing up, {D:lock} locked
everyone's gone home, {D:lock} locked
last one out, lock {D:lock}
the till's still full, so {D:lock} locked please
the tools were pinched last year so I want {D:lock} locked
there's been thieves about, get {D:lock} locked
strangers in the yard, lock {D:lock} now
I don't trust that fellow, {D:lock} locked
I'm off to bed, {D:lock} locked please
we're going away for the weekend so {D:lock} locked
I've already left, did I lock {D:lock}? lock it anyway
I forgot to lock {D:lock}
forgot {D:lock}! lock it please
I never locked {D:lock}, can you do it from there
my hands are full with the baby, lock {D:lock}
pram in one hand and keys lost, so you lock {D:lock}
baby's crawling toward {D:lock}, lock it quick
the kids keep going in, so {D:lock} locked
the little one can reach the handle now, {D:lock} locked please
I'd like {D:lock} locked
I want {D:lock} locked
I need {D:lock} locked
I'd sleep better with {D:lock} locked
I'd feel safer if {D:lock} was locked
could you lock {D}
could you lock up {D:lock} for us
can you lock {D} behind the cleaners
can you bolt {D:lock}
would you lock {D}
would you mind locking {D:lock}
will you lock {D:lock} tonight? now is fine
might I ask you to lock {D}
is there any chance of locking {D:lock}
any chance {D:lock} could be locked
is it possible to lock {D:lock} from there
how about locking {D:lock}
set {D:lock} to locked
{D:lock} to locked
engage the lock on {D:lock}
activate the lock of {D:lock}
throw the bolt on {D:lock}
shoot the bolt on {D:lock}
have {D:lock} locked
let's lock {D:lock}
let's have {D:lock} locked
go ahead and lock {D}
just lock {D:lock}
quick, lock {D:lock}
lock {D:lock} right away
the boss wants {D:lock} locked
the night porter wants {D:lock} locked
my wife is nervous, she wants {D:lock} locked
the insurance says {D:lock} has to be locked
the manager asks that {D:lock} be locked
if it isn't too much trouble, lock {D}
if you'd be so kind, lock {D:lock}
when you have a second, lock {D}
when everyone's out, and they are, lock {D:lock}
pls lock {D}
plz {D:lock} locked
lock {D} thx
good night, lock {D:lock} please
thanks, lock {D:lock} now
kindly lock {D}
please to lock {D:lock}
I want that {D:lock} is locked
unlock, no sorry, lock {D:lock}
unlock {D:lock}, wait no, lock it I meant
ever since they took the quad bike I can't sleep unless {D:lock} is locked, so please
I've cashed up and swept the floor, only {D:lock} is left, lock it please
could somebody, as I've the baby on my arm, lock {D:lock}
the takings are still in the drawer and there's a shifty fellow outside, so {D:lock} locked please
our eldest has learned how handles work, so from now on {D:lock} is to be locked, starting now
the inspector wrote us up last time because of it, so {D:lock} must be locked
I'm two streets away already with the pram and it dawns on me, {D:lock}, lock it please
''',
'unlock': '''
unlock {D}
unlock {D} please
{D:lock} unlocked
{d}: unlock
{D:lock} unlocked please
unlock {D:lock} for the plumber
unlock {D:lock} for me, I've no key
take the lock off {D:lock}
take the bolt off {D:lock}
turn back the key in {D:lock}
unbolt {D:lock}
unbar {D:lock}
unlatch {D:lock}
undo the lock on {D:lock}
undo {D:lock}
undo the bolt on {D:lock}
release {D:lock}
release the lock of {D:lock}
free {D:lock}
disengage the lock on {D:lock}
buzz {D:lock} unlocked
get {D:lock} unlocked
get {D:lock} unlocked for the guests
{D:lock} shouldn't be locked
{D:lock} shouldn't be locked during opening hours
{D:lock} shouldn't be locked any more
{D:lock} has no business being locked
{D:lock} mustn't be locked while people are in there
{D:lock} must be unlocked
{D:lock} must not stay locked
{D:lock} isn't supposed to be locked
{D:lock} ought to be unlocked
{D:lock} should be unlocked by now
{D:lock} has to be unlocked for the fire inspector
{D:lock} needs to be unlocked
{D:lock} needs unlocking
{D:lock} wants unlocking
{D:lock} can be unlocked now
{D:lock} may be unlocked
don't leave {D:lock} locked
don't keep {D:lock} locked
don't have {D:lock} locked while the builders are here
I don't want {D:lock} locked
no need for {D:lock} to be locked
no reason to keep {D:lock} locked in the daytime
why is {D:lock} locked? unlock it
who locked {D:lock}? unlock it please
some clown locked {D:lock} with me outside
I'm locked out at {D:lock}
I've lost my key, unlock {D:lock}
I left my key inside, {D:lock} unlocked please
I'm standing at {D:lock} without a key
my key's stuck, unlock {D:lock} for me
can't get the key in with the baby on my arm, unlock {D:lock}
got the baby, the bag and the buggy, so unlock {D:lock} please
the child's locked herself in, unlock {D:lock}
my boy's locked in behind {D:lock}, quick, unlock it
the cleaners can't get in, unlock {D:lock}
the cleaner is waiting at {D:lock}, unlock it
the plumber's here and {D:lock} is locked
the postman's here with a big parcel, {D:lock} unlocked please
the vet's here, unlock {D:lock}
guest's forgotten his key card, unlock {D:lock}
the guest in three can't get in, unlock {D:lock}
the staff are here, {D:lock} unlocked please
morning shift's at {D:lock}, let them in, unlock
opening time, {D:lock} unlocked
we open in five minutes, unlock {D:lock}
I'm back, unlock {D:lock}
I'm nearly home, unlock {D:lock}
I'll be there in a minute, have {D:lock} unlocked
fire drill, {D:lock} unlocked now
people need to get out, unlock {D:lock} at once
let the apprentice get at {D:lock}, unlock it
I'd like {D:lock} unlocked
I want {D:lock} unlocked
I need {D:lock} unlocked
I'd be glad to have {D:lock} unlocked
could you unlock {D}
could you take the lock off {D:lock}
can you unlock {D} for us
can you unlock {D:lock} from where you are
would you unlock {D}
would you mind unlocking {D:lock}
will you unlock {D:lock} for the lads
might I have {D:lock} unlocked
is there any chance of unlocking {D:lock}
any chance {D:lock} could be unlocked
is it possible to unlock {D:lock} remotely? please do
how about unlocking {D:lock}
set {D:lock} to unlocked
{D:lock} to unlocked
make sure {D:lock} isn't locked
make sure {D:lock} is unlocked
see that {D:lock} is unlocked
see to it that {D:lock} isn't locked
have {D:lock} unlocked
let's unlock {D:lock}
let's have {D:lock} unlocked
go ahead and unlock {D}
just unlock {D:lock}
quick, unlock {D:lock}
unlock {D:lock} right away
the boss wants {D:lock} unlocked
my husband is outside, unlock {D:lock}
my daughter forgot her key, {D:lock} unlocked please
the manager asks that {D:lock} be unlocked
reception asks to have {D:lock} unlocked
if it isn't too much trouble, unlock {D}
if you don't mind, {D:lock} unlocked
when you have a second, unlock {D}
as soon as you can, unlock {D:lock}
pls unlock {D}
plz {D:lock} unlocked
unlock {D} thx
good morning, unlock {D:lock} please
thanks, unlock {D:lock} now
kindly unlock {D}
please to unlock {D:lock}
I want that {D:lock} is not locked
lock, no sorry, unlock {D:lock}
lock {D:lock}, oh no I mean unlock it
I walked three miles back from the field and now {D:lock} is locked and my key's in the tractor, unlock it please
could somebody, before it starts to pour, unlock {D:lock}
what I need, and quickly, is {D:lock} unlocked
the bride is outside in the rain and {D:lock}, would you believe it, is locked, unlock it
my fault, I had the baby in one arm and let it fall shut, so {D:lock} unlocked please
the lads have been kicking their heels since seven because {D:lock} is locked
nobody can get to the fuse box while {D:lock} is locked, so unlock it
''',
'set': '''
{D} [to|at|on] {v}
{d}: {v}
{D} {v}
{D} {v} please
{v} on {D}
{v} for {D}
{v} for {D} please
{v}, {D}
set {D} to {v}
set {D} at {v}
set {D} to {v} please
set {D} on {v}, would you
set {D} to {v} for the night
set {D} to {v} before the guests come
put {D} at {v}
put {D} to {v}
put {D} on {v} for me, love
put {D} up to {v}
put {D} down to {v}
turn {D} to {v}
turn {D} up to {v}
turn {D} down to {v}
turn {D} up to {v}, my hands are frozen
bring {D} up to {v}
bring {D} down to {v}
bring {D} back to {v}
take {D} to {v}
take {D} down to {v}
take {D} up to {v}
move {D} to {v}
move {D} up to {v}
run {D} at {v}
run {D:machine} at {v} from now on
let {D} run at {v}
have {D} at {v}
have {D} run at {v}
keep {D} at {v}
keep {D} on {v}
hold {D} at {v}
leave {D} at {v}
leave {D} on {v} overnight
drop {D} to {v}
drop {D} down to {v}
lower {D} to {v}
raise {D} to {v}
lift {D} to {v}
crank {D} up to {v}
crank {D} to {v}, mate
whack {D} up to {v}
knock {D} down to {v}
nudge {D} to {v}
tweak {D} to {v}
dial {D} in at {v}
dial {D} to {v}
dial {D} back to {v}
dim {D:light} to {v}
dim {D:light} down to {v}, baby's nearly off
brighten {D:light} to {v}
heat to {v} with {D:heat}
cool to {v} with {D:cool}
adjust {D} to {v}
change {D} to {v}
change the setting of {D} to {v}
change {D} over to {v}
switch {D} to {v}
shift {D} to {v}
get {D} to {v}
get {D} up to {v}
get {D} down to {v}
make {D} {v}
make it {v} on {D}
make that {v} for {D}
give {D} {v}
give me {v} on {D}
give us {v} from {D}
go to {v} with {D}
go up to {v} on {D}
go down to {v} on {D}
let's have {D} at {v}
let's go {v} on {D}
let's try {D} at {v}
let's say {v} for {D}
let me have {D} at {v}
I'd like {D} at {v}
I'd like {v} on {D}
I want {D} at {v}
I want {v} from {D}
I need {D} at {v}
I need {v} on {D} for the dough to rise
I'd prefer {D} at {v}
I'd rather have {D} at {v}
I'd go for {v} on {D}
I think {v} would do for {D}
I reckon {v} is about right for {D}
I fancy {D} at {v}
I'd be comfier with {D} at {v}
I wish {D} was at {v}
{v} would be nice for {D}
{v} would suit {D} better
{v} is plenty for {D}
{v} is enough for {D}
{v} will do for {D}
{v} should do it for {D}
{v} feels right for {D}
{D} shouldn't be above {v}, set it there
{D} shouldn't be anything but {v}
{D} should be at {v}
{D} ought to be at {v}
{D} must be at {v}
{D} has to be at {v}
{D} needs to be at {v}
{D} needs setting to {v}
{D} wants to be at {v}
{D} wants setting to {v}
{D} belongs at {v}
{D} is meant to be at {v}
{D} is supposed to be on {v}
{D} isn't at {v} yet, fix that
{D} can go to {v}
{D} can go down to {v}
{D} can come up to {v}
{D} may go to {v}
don't leave {D} like that, set it to {v}
don't run {D} flat out, {v} is enough
not so much on {D}, {v} will do
not full, {D} only to {v}
no more than {v} on {D} please
just {v} on {D}
only {v} for {D}
exactly {v} on {D}
could you set {D} to {v}
could you put {D} at {v}
could you bring {D} to {v} for us
can you turn {D} to {v}
can you get {D} to {v}
can you make {D} {v}
can we have {D} at {v}
can I have {D} on {v}
would you set {D} to {v}
would you put {D} on {v}
would you mind setting {D} to {v}
would you mind having {D} at {v}
would you be so kind as to put {D} to {v}
will you set {D} to {v}
might I ask for {v} on {D}
could I trouble you for {v} on {D}
is there any chance of {v} on {D}
any chance of having {D} at {v}
is it possible to put {D} to {v}
how about {v} for {D}
what about {D} at {v}
why isn't {D} at {v}? set it
the guest in room five wants {D} at {v}
the lady at table three would like {D} at {v}
the boss wants {D} at {v}
my wife wants {D} at {v}
my husband likes {D} at {v}
mum wants {D} on {v}
the vet said {v} for {D}
the midwife says {v} on {D}
the recipe says {v}, so put {D} to that
the book says {v} for {D}
the doctor says the baby's room should be cool, so {D} to {v}
for the baby, {D} to {v}
baby's asleep, so {D} down to {v} please
I've got the baby on me and can't reach, put {D} to {v}
hands full of plaster, so {D} to {v} please
the dough won't rise, so let {D} go to {v}
the glue has to set, so {D} at {v}
the chicks need it warm, so {D} at {v}
the lambs are cold, so bring {D} to {v}
the guests are freezing, {D} to {v}
it's too much in here, {D} to {v}
it's not enough, {D} to {v}
a bit much. {v} on {D}
it's too bright, {D:light} to {v}
too bright for the little one, {D:light} down to {v}
it's rather gloomy for the diners, {D:light} to {v}
it's a candlelit dinner, so {D:light} at {v}
it's freezing in here, {D:heat} to {v}
we're roasting, {D:heat} to {v}
I'm cold, {v} on {D:heat}
it's sweltering, put {D:cool} at {v}
too loud for the guests, {D:sound} to {v}
can't hear it over the saw, {D:sound} up to {v}
it's deafening, {D:sound} down to {v}
the neighbours are knocking on the wall, {D:sound} to {v}
only let a little air in, {D:opener} to {v}
open {D:opener} to {v}
close {D:opener} to {v}
{D:opener} open to {v}
slow {D:machine} to {v}
slow {D:machine} down to {v}, it's shaking
speed {D:machine} up to {v}
if it isn't too much trouble, {D} at {v}
if you don't mind, set {D} to {v}
if it's all right with you, {v} on {D}
when you have a second, set {D} to {v}
when you get a minute, bring {D} to {v}
as soon as you can, {D} to {v}
quick, {D} to {v}
pls set {D} to {v}
plz {D} {v}
{D} {v} thx
kindly set {D} to {v}
kindly put {D} at {v} only
please to put {D} at {v}
I want that {D} is {v}
you make {D} {v} please
hi, {D} to {v} please
thanks, and put {D} to {v}
good night, {D} to {v} please
same as yesterday, {D} at {v}
let's not overdo it, {D} at {v}
half measures won't do, {D} at {v}
see that {D} is at {v}
see to it that {D} goes to {v}
make sure {D} is at {v}
make sure {D} stays at {v}
have {D} set to {v}
go ahead and put {D} to {v}
target for {D}: {v}
setpoint {v} on {D}
value {v} for {D}
level of {D}: {v}
{D} = {v}
{D} -> {v}
we had the lambs in last night and it was far too cold for them, so put {D} at {v} please
I've tried all sorts and in the end the wood dries best when {D} is at {v}, so set it
my grandmother always swore by {v}, so put {D} there
could somebody, before the customers notice, set {D} to {v}
would you, while I rock the baby, put {D} to {v}
what I'd like is {v} on {D}
all I'm asking for is {D} at {v}
unless you object, {D} goes to {v}
the inspector's coming and he'll want to see {v}, so {D} there please
bring it to {v}, {D} I mean
to {v} please, {D}
{v} please. {D}.
the baker before me had {D} at {v} and his rolls were better, so do the same
the little one kicks off her blanket, so at night {D} ought to be at {v}, set it please
what with the guests on the terrace and the music and all, {v} on {D} would be about right
I've been back and forth to it all morning, last time now, {D} at {v}
the lady with the small dog, she's very particular, asks for {D} at {v}
nobody can work at that level, make it {v} for {D}
the varnish, says the tin, wants {v}, so {D} there
{v}, not a hair more, on {D}
if it were up to me {D} would be at {v}, and it is up to me
''',
}

NOTIFY = {
'plain': '''
notify: {m}
notification: {m}
notify everyone: {m}
notify everyone that {m}
notify the crew that {m}
notify the team: {m}
notify staff: {m}
notify the others, {m}
notify me that {m}
notify us: {m}
please notify people that {m}
send a notification: {m}
send a notification saying {m}
send out a notification that {m}
send a message: {m}
send a message saying {m}
send a message round: {m}
send a message to the crew, {m}
send the crew a message: {m}
send the lads a message that {m}
send word: {m}
send word that {m}
send word round that {m}
send word to the yard that {m}
send out word, {m}
send this: {m}
send this round: {m}
send this out: {m}
send it out to all: {m}
send an alert that {m}
send a note: {m}
send a note round the house: {m}
send a quick note saying {m}
send a line to everyone: {m}
send everyone a line saying {m}
send them a note that {m}
tell everyone {m}
tell everyone that {m}
tell everybody: {m}
tell the team {m}
tell the crew {m}
tell the crew that {m}
tell the lads {m}
tell the boys {m}
tell the girls at reception {m}
tell the staff that {m}
tell the kitchen {m}
tell the kitchen that {m}
tell the front desk {m}
tell reception that {m}
tell housekeeping that {m}
tell the night porter {m}
tell the workshop {m}
tell the yard {m}
tell the shop floor {m}
tell the neighbours {m}
tell my husband {m}
tell my wife that {m}
tell mum {m}
tell dad that {m}
tell the kids {m}
tell the family: {m}
tell grandma {m}
tell the boss {m}
tell the foreman that {m}
tell the apprentice {m}
tell the guests that {m}
tell whoever's listening that {m}
tell people {m}
tell all hands: {m}
tell all of them {m}
tell them all that {m}
tell them {m}
tell the others {m}
tell the rest of them that {m}
go tell the others that {m}
let everyone know {m}
let everyone know that {m}
let everybody know: {m}
let the crew know {m}
let the crew know that {m}
let the team know that {m}
let the lads know {m}
let the others know {m}
let them know {m}
let them all know that {m}
let people know {m}
let folks know that {m}
let the household know {m}
let the whole house know {m}
let the staff know that {m}
let the kitchen know that {m}
let housekeeping know {m}
let the drivers know {m}
let my wife know {m}
let my mum know that {m}
let the boss know {m}
let the boss know that {m}
let me know by notification: {m}
let it be known, {m}
let it be known that {m}
let it be known to all hands that {m}
let word go round that {m}
let the word out that {m}
pass it on: {m}
pass it on that {m}
pass on that {m}
pass on the message: {m}
pass on a message that {m}
pass this on: {m}
pass this on to the crew: {m}
pass this along: {m}
pass along that {m}
pass the word: {m}
pass the word that {m}
pass the word along the row, {m}
pass word to the others: {m}
drop a note to the crew: {m}
drop a note to everyone: {m}
drop a note that {m}
drop the team a line: {m}
drop the team a line saying {m}
drop them a note saying {m}
drop everyone a message: {m}
drop a line to the kitchen, {m}
spread the word: {m}
spread the word that {m}
spread the news: {m}
spread the news that {m}
put the word out: {m}
put the word out that {m}
put it about that {m}
put out a notice: {m}
put out a notice that {m}
put out a message: {m}
put out a call: {m}
put up a notice: {m}
put up a notice saying {m}
put a notice out saying {m}
put a message out to everyone that {m}
put this out to all: {m}
get the word out: {m}
get the word out that {m}
get word to the lads that {m}
get word to everyone: {m}
get a message to the crew: {m}
get a message out that {m}
get this out to people: {m}
give notice that {m}
give everyone notice: {m}
give the crew a shout: {m}
give the crew a shout that {m}
give them a shout, {m}
give them the message: {m}
give them a heads-up: {m}
give the team a heads-up that {m}
give a heads up: {m}
give everyone a heads up that {m}
give everyone a nudge: {m}
give this message to the staff: {m}
heads up everyone, {m}
heads up to the crew: {m}
heads-up for the team that {m}
announce: {m}
announce that {m}
announce to everyone that {m}
announce to the house: {m}
make an announcement: {m}
make an announcement that {m}
make it known that {m}
make it known: {m}
make known that {m}
make sure everyone knows {m}
make sure everybody knows that {m}
make sure the crew know {m}
make sure they all hear this: {m}
make sure the message gets out: {m}
broadcast: {m}
broadcast that {m}
broadcast a message: {m}
broadcast to the team, {m}
inform the team that {m}
inform everyone: {m}
inform all staff that {m}
inform the crew, {m}
inform the housekeeper that {m}
please inform all: {m}
kindly inform everyone that {m}
kindly intimate all staff that {m}
kindly notify all: {m}
advise the team that {m}
advise everyone that {m}
advise all drivers that {m}
remind everyone that {m}
remind everyone right now with a message: {m}
alert the crew: {m}
alert everyone that {m}
ping the crew: {m}
ping everyone with {m}
ping the team that {m}
ping: {m}
message the team: {m}
message the crew that {m}
message everyone saying {m}
message to all: {m}
message for the crew: {m}
message for everyone, {m}
message for the kitchen: {m}
message for the night shift: {m}
a message for the lads: {m}
here's a message for everyone: {m}
here's one for the crew: {m}
here's what to tell the others: {m}
here is the notice: {m}
notice to all: {m}
notice to staff: {m}
notice for guests: {m}
notice: {m}
attention all: {m}
to all: {m}
to all hands, {m}
to everyone: {m}
for everybody's information, {m}
for the whole crew to know: {m}
word to the crew: {m}
word to everyone, {m}
relay this: {m}
relay to the others that {m}
relay the message that {m}
forward this to the team: {m}
circulate this: {m}
circulate a note that {m}
circulate among the staff: {m}
issue a notice: {m}
issue a notice that {m}
post a notification: {m}
post a message that {m}
post a notice: {m}
post this for the team: {m}
push a notification: {m}
push a message: {m}
push this out: {m}
fire off a message: {m}
fire off a note that {m}
shoot the team a message: {m}
shoot over a note that {m}
shout it out: {m}
shout out that {m}
shout to the others that {m}
call out to everyone that {m}
holler to the crew that {m}
signal to the team that {m}
sing out that {m}
flag it to the team: {m}
flag to everyone that {m}
report to the boss that {m}
report to everyone: {m}
update the team: {m}
update everyone that {m}
share with the crew: {m}
share this with everybody: {m}
share the news that {m}
leave word that {m}
leave word with the crew that {m}
leave everyone a message: {m}
could you tell everyone {m}
could you tell the others that {m}
could you let the crew know {m}
could you let people know that {m}
could you pass on that {m}
could you pass this on: {m}
could you send a message that {m}
could you send word that {m}
could you spread the word, {m}
could you notify the team that {m}
could you drop the crew a note: {m}
could you put it round that {m}
can you tell the lads {m}
can you let everybody know {m}
can you let them know that {m}
can you send out a message: {m}
can you send a notification that {m}
can you get word to the yard: {m}
can you pass word that {m}
can you announce that {m}
can you give the team a shout, {m}
would you tell the crew that {m}
would you let the others know: {m}
would you pass it on that {m}
would you mind telling everyone {m}
would you mind letting people know that {m}
would you mind passing this on: {m}
would you mind sending a note round, {m}
would you be so kind as to tell everybody that {m}
would you be an angel and let everyone know {m}
will you tell the others {m}
will you let them know {m}
will you send word: {m}
might I ask you to inform everyone that {m}
could I ask you to pass on that {m}
could I trouble you to tell the team that {m}
is there any chance of telling everyone that {m}
any chance you could let the crew know {m}
is it possible to let everyone know that {m}
how about telling the crew that {m}
I'd like everyone to know that {m}
I'd like everyone to know: {m}
I'd like the crew told that {m}
I'd like a message sent: {m}
I'd like you to pass on that {m}
I'd like to let everyone know {m}
I'd like to send a note round: {m}
I'd like it known that {m}
I'd be grateful if you'd tell the others that {m}
I'd appreciate it if the team knew that {m}
I want everyone to know {m}
I want the lads told {m}
I want it known that {m}
I want a notification sent: {m}
I want to tell everyone that {m}
I need everyone to know that {m}
I need the team to hear this: {m}
I need to get a message out: {m}
I need you to tell the crew {m}
I need to let people know that {m}
I have to tell everybody that {m}
I must let the others know {m}
we need to tell everyone that {m}
we ought to let the crew know that {m}
we should tell people {m}
we'd better let everyone know {m}
you'd better tell the others {m}
someone should tell the crew that {m}
somebody let the crew know {m}
somebody tell the kitchen {m}
everyone should know that {m}
everyone ought to know: {m}
everybody needs to hear that {m}
the crew ought to know that {m}
the crew should hear that {m}
the lads don't know yet that {m}, tell them
the others don't know {m}, let them know
nobody's been told that {m}, pass it on
nobody knows yet that {m}, send word
they haven't heard that {m}, would you tell them
don't keep it to yourself, tell everyone {m}
don't let anyone miss this: {m}, send it round
don't forget the crew, tell them {m}
not only me, everyone should be told that {m}
{m}, tell everyone
{m}, tell the others
{m}, let everyone know
{m}, let the crew know please
{m}, pass it on
{m}, pass it along would you
{m}, spread the word
{m}, please notify the team
{m}. tell the team.
{m}. let people know.
{m}. send that round please
{m} - send that to everyone
{m} - pass that on, will you
{m}, could you tell everybody
{m}, could you send that out
{m}, that's what you should tell them
{m}, that's the message for everyone
I'm up a ladder and can't shout that far, tell the others {m}
I've got the baby asleep on my arm and daren't raise my voice, so tell everyone {m}
hands in the dough, so please let the team know {m}
my phone's flat, so can you tell everyone {m}
I'm out in the top field, get word to the house that {m}
I've just had a word with the supplier, tell everyone {m}
I've just come from the boss and the crew should know {m}
the boss wants everyone to know {m}
the boss asks me to pass on that {m}
my wife wants the family to know that {m}
my husband says to tell everybody {m}
the manager would like the staff informed that {m}
the chef says to let everyone know {m}
when you have a second, tell the crew {m}
when you get a minute, let everyone know that {m}
if it isn't too much trouble, tell the others that {m}
if you don't mind, pass on that {m}
if you would, let it be known that {m}
before I forget, tell everyone {m}
before they all go home, let them know {m}
before lunch is over the lads should hear that {m}, so send it
oh, and tell the others {m}
oh and could everyone be told that {m}
by the way, let the crew know {m}
one more thing, tell everyone that {m}
hi, tell everyone {m}
morning, please let the crew know {m}
thanks, and let them know {m}
cheers, tell the lads {m} would you
pls tell everyone {m}
plz notify all {m}
msg everyone: {m}
msg to team {m}
fyi everyone: {m}
lmk no wait, let THEM know: {m}
please to tell all people that {m}
I want that all know: {m}
you tell everybody {m} yes?
please be informing everyone that {m}
say to everyone that {m}
say to the crew: {m}
say this to all of them: {m}
please say to the guests that {m}
tell me, no, tell everyone: {m}
just a quick word to everyone: {m}
just let them know {m}
only to let you all know, send this: {m}
quick message to the team: {m}
short note to all: {m}
a word to the wise, and to the crew: {m}
word of mouth takes too long here, so notify them: {m}
I'm standing in the cold store with a side of beef on my shoulder, so be a good lad and tell them {m}
the lorry driver leaned out of his window and said {m}, so pass it on to the crew
I've just put the phone down on the agency and what the staff should hear is {m}
it's all round the village already, but our own people don't know yet, so tell them {m}
the lady at the desk asked me to ask you to tell everyone that {m}
could somebody, meaning you, let the lads know {m}
would you, before they all scatter, tell the crew {m}
the crew, if you'd be so good, should be told that {m}
everyone, from the cook to the stable boy, should hear that {m}
all of them, please, need to be told {m}
put it on everybody's screen that {m}
have everyone told that {m}
have the crew informed: {m}
have a note go round that {m}
have it passed down the line that {m}
see that the lads hear that {m}
see to it that everybody gets this: {m}
there's news for the crew: {m}
there's word from the boss for everyone: {m}
what I want people told is this: {m}
what the others need to hear is that {m}
the message is {m}, send it to everyone
the message to pass on is: {m}
give the kitchen my message, {m}
give it out that {m}
take a message to the crew: {m}
take this to the others: {m}
carry the word to everyone that {m}
run and tell the others {m}
run tell the lads {m}
''',
'low': '''
low priority: {m}
low priority notification: {m}
notify low: {m}
low: {m}
send with low priority: {m}
send a low priority message: {m}
send a low-priority note that {m}
send it low priority, {m}
tell everyone, low priority, {m}
tell the crew that {m}, low priority
tell everyone that {m}, but it isn't urgent
tell everyone that {m}, no rush
tell the team, no hurry, {m}
tell the lads whenever: {m}
tell them when it suits that {m}, nothing urgent
tell the others quietly that {m}, it's not pressing
tell the kitchen, no panic, {m}
tell reception, nothing serious, {m}
let everyone know, no hurry: {m}
let everyone know that {m}, it can wait
let the crew know {m}, but it's no big deal
let the team know {m}, not urgent
let them know, not urgently, that {m}
let people know at low priority that {m}
let it be known, without any fuss, {m}
let the house know gently: {m}
not urgent, but tell everyone {m}
not urgent: {m}, pass it on
not urgent at all, let the crew know {m}
nothing urgent, tell the others {m}
nothing pressing, just let them know {m}
nothing important, tell the lads {m}
nothing to worry about, tell everyone that {m}
nothing that can't wait, send round that {m}
no rush: tell the team {m}
no rush at all, pass on that {m}
no hurry with this, let everyone know that {m}
no great hurry, notify them that {m}
no stress, tell the crew {m}
no need to drop everything, but tell the others {m}
no need to alarm anyone, just pass on: {m}
no need for anyone to jump, tell them {m}
no drama, tell everyone {m}
no pressure, notify the team: {m}
no big deal, send a note that {m}
it isn't urgent, send word that {m}
it isn't important, but let everyone know {m}
it's not pressing, send the message {m}
it's only minor, notify: {m}
it's minor, pass it on: {m}
it's a trifle, but tell them {m}
it can wait, but let the crew know {m}
this can wait: tell everyone {m}
this one's low: {m}
this is low priority, tell the team that {m}
this is just by the by, tell everyone {m}
this isn't urgent, drop a note to the crew: {m}
drop a low priority note to the crew: {m}
drop the team a line, no rush, {m}
drop them a note in no hurry: {m}
just for information, low priority: {m}
just so they know, nothing urgent: {m}
just a gentle notification: {m}
just a gentle nudge to everyone: {m}
just a small notice, low priority, {m}
just a quiet word to the crew: {m}
just a minor message to all: {m}
a small thing, low priority: {m}
a low key message to the team: {m}
a quiet notification, please: {m}
a soft heads-up to everyone, nothing urgent: {m}
send a quiet notification: {m}
send a gentle message to all: {m}
send it quietly: {m}
send a note without any urgency: {m}
send a message, lowest priority, that {m}
send round, it isn't urgent, that {m}
pass on without hurry that {m}
pass it on, no rush, {m}
pass it on, low urgency: {m}
pass the word when there's time, low priority: {m}
spread the word, nothing urgent: {m}
spread the word at your leisure, low priority, {m}
notify everyone quietly that {m}
notify the crew, priority low: {m}
notify the team with low priority that {m}
notify people, unimportant though: {m}
notify them gently: {m}
notification with priority low: {m}
priority low: {m}
prio low {m}
low prio msg: {m}
low-prio to all: {m}
unimportant, but tell them {m}
trivial, but let everyone know {m}
on the low side of important: tell everyone {m}
by the by, not urgent, tell everyone {m}
by the way, and it's no emergency, tell the crew {m}
when anyone has time, low priority: {m}
could you tell everyone, it's not urgent, that {m}
could you let the crew know without any rush that {m}
could you send a low priority notification: {m}
could you send it as low priority: {m}
could you pass on, no rush, that {m}
can you send this with low priority, {m}
can you let them know {m}, it's not important
can you mention to everyone, low priority, that {m}
would you mind passing on, nothing urgent, that {m}
would you let the others know, low priority, {m}
I'd like to send something of low priority: {m}
I'd like everyone to know, though it isn't urgent, that {m}
I want a low priority message out: {m}
I need a low-priority notification saying {m}
we might let people know, not urgent, that {m}
{m}, tell everyone, no rush
{m}, low priority, pass it on
{m}, let them know but it isn't urgent
{m}, no hurry, tell the crew
{m}. not urgent. tell the team.
{m}, send that with low priority
{m} - low priority to all
{m}, notify low please
don't make a fuss, just let everyone know {m}
don't disturb anyone, send it low priority: {m}
don't mark it urgent, just tell them {m}
don't wake anybody over it, low priority: {m}
I don't want a panic, tell the crew softly that {m}
the boss says it's not urgent but tell everyone {m}
baby's asleep, so a quiet low priority message: {m}
kindly inform all, not urgent, {m}
pls tell everyone, low prio: {m}
please to tell all, is not urgent: {m}
nobody has to run, but tell them {m}
for whenever they've finished their tea, low priority: {m}
it's only housekeeping, low priority: {m}
no one needs to put their coffee down, but let them know {m}
it'll keep, but sooner or later everyone should hear that {m}, low priority please
file it under trivial and notify them: {m}
''',
'high': '''
urgent: {m}
urgent! {m}
urgent message: {m}
urgent message to all: {m}
urgent notification: {m}
urgently tell everyone {m}
urgently notify the crew that {m}
urgently let them know {m}
high priority: {m}
high priority to everyone: {m}
high priority notification: {m}
high priority message to the crew, {m}
notify high: {m}
notify everyone, high priority: {m}
notify everyone at once that {m}
notify the crew immediately that {m}
notify the team urgently: {m}
notify staff right away: {m}
notify all, this is critical: {m}
send with high priority: {m}
send a high priority message: {m}
send a high-priority notification that {m}
send an urgent message that {m}
send an urgent notice: {m}
send it urgent: {m}
send this as urgent, {m}
send word at once that {m}
send out an alarm: {m}
send an emergency message: {m}
send the loudest message you've got: {m}
tell everyone right now {m}
tell everyone immediately that {m}
tell everyone at once: {m}
tell everyone urgently that {m}
tell everyone, it's an emergency, {m}
tell everyone, and I mean now, that {m}
tell the crew quick, {m}
tell the crew straight away that {m}
tell the lads on the double that {m}
tell the lads to look sharp, urgent: {m}
tell the kitchen this very minute that {m}
tell the staff without delay that {m}
tell reception, it's urgent, {m}
tell them with top priority that {m}
tell them it's urgent: {m}
tell the vet's people and everyone, emergency: {m}
let everyone know immediately: {m}
let everyone know right away that {m}
let everyone know this instant, {m}
let everyone know it's urgent that {m}
let the crew know at once that {m}
let the team know asap: {m}
let the team know as a matter of urgency that {m}
let them know with high priority that {m}
let it be known at once, {m}
let the house know, very important, {m}
emergency! {m}, tell everyone
emergency message: {m}
emergency notice to all hands: {m}
this is an emergency, tell everyone {m}
this is urgent, tell the crew {m}
this is urgent: {m}, pass it on
this is important, let everyone know {m}
this is critical, send word that {m}
this is serious, notify them: {m}
this can't wait, tell everyone that {m}
this won't wait: {m}, notify the crew
this is top priority: {m}
it's urgent, tell the team {m}
it's urgent! let them know {m}
it's very important that everyone hears {m}
it's an emergency, notify all that {m}
it can't wait, let the others know {m}
it's life and death, tell them {m}
there's no time to lose, tell everyone {m}
there isn't a moment to lose, notify the crew that {m}
no time to waste, send word that {m}
no delay please, tell the crew {m}
don't wait, tell everyone {m}
don't dawdle, notify them: {m}
don't sit on this, tell the crew now that {m}
drop everything and tell everyone {m}
drop an urgent note to the crew: {m}
get the word out fast: {m}
get the word out now, urgent, {m}
get everyone's attention: {m}
get hold of everybody at once, {m}
quick, tell everyone {m}
quick! notify the crew: {m}
quickly, let them know {m}, it's urgent
hurry, tell the others {m}
hurry up and let everyone know {m}
raise the alarm: {m}
raise the alarm, {m}
sound the alarm: {m}
alarm everyone: {m}
red alert: {m}
alert everyone urgently: {m}
alert all hands immediately, {m}
attention, urgent: {m}
important announcement, urgent: {m}
all hands, urgent: {m}
mayday to the crew: {m}
top priority to all: {m}
top priority, pass it on: {m}
highest priority: {m}
maximum priority notification: {m}
utmost urgency: {m}, let them know
priority high: {m}
prio high {m}
asap tell everyone {m}
asap notification: {m}
spread the word fast: {m}
spread the word, it's urgent, {m}
pass it on immediately: {m}
pass it on quick, {m}
pass the word at the double: {m}
pass on urgently that {m}
broadcast urgently: {m}
broadcast at high priority: {m}
could you tell everyone urgently that {m}
could you send an urgent notification: {m}
could you let everybody know right this second that {m}
could you mark it urgent and send: {m}
can you get an urgent message out that {m}
can you alert the crew at once: {m}
can you send this high priority, {m}
would you tell everyone, it really is urgent, that {m}
would you please notify all at once that {m}
I need everyone told immediately that {m}
I need an urgent message sent: {m}
I want everyone to know this minute that {m}
I want it out with high priority: {m}
everyone must know right now that {m}
everyone must hear this at once: {m}
somebody tell the crew now, it's an emergency: {m}
{m}! tell everyone at once
{m}, tell everyone right now
{m}, urgent, pass it on
{m}, let them know immediately
{m}. urgent. tell the team.
{m}, send that as urgent
{m} - high priority to everyone
{m}, it's an emergency, notify all
{m}, and it can't wait, tell the crew
kindly inform all urgently that {m}
pls urgent tell all {m}
please to tell all very fast: {m}
the boss wants everyone to know this instant: {m}
I've got a screaming baby and no time, urgently tell everyone {m}
I've run all the way from the barn, tell everyone at once {m}
never mind the tea, tell everyone this second: {m}
wake them all if you must, they have to know {m}
bells and whistles, highest urgency, tell them {m}
everyone's to drop their tools and hear this: {m}
get them out of bed, urgent message: {m}
as fast as you can, let the crew know {m}
without losing a second, tell the staff {m}
with the utmost urgency inform everyone that {m}
''',
'log': '''
log: {m}
log that {m}
log this: {m}
log it: {m}
log the following: {m}
log an entry: {m}
log entry: {m}
log as an entry that {m}
log quietly that {m}
log for the record that {m}
log only: {m}
log only, no message: {m}
just log that {m}
just log it: {m}
just log this, don't tell anyone: {m}
only log that {m}
only to the log: {m}
only for the log: {m}
to the log: {m}
to the log with this: {m}
into the log: {m}
into the log with it: {m}
in the log please: {m}
for the log: {m}
for the log, {m}
for the log book: {m}
add to the log: {m}
add to the log that {m}
add this to the log: {m}
add a log entry: {m}
add a log entry that {m}
add a line to the log: {m}
add a line in the log that {m}
add {m} to the log
put in the log: {m}
put in the log that {m}
put it in the log: {m}
put it in the log that {m}
put this into the log: {m}
put down in the log that {m}
put a line in the log: {m}
put a log entry in saying {m}
put {m} in the log
write in the log: {m}
write in the log that {m}
write it in the log: {m}
write to the log: {m}
write to the log that {m}
write a log entry: {m}
write a log line: {m}
write this up in the log: {m}
write {m} in the log
enter in the log: {m}
enter in the log that {m}
enter it in the log: {m}
enter {m} into the log
make a log entry: {m}
make a log entry that {m}
make an entry in the log: {m}
make an entry in the log that {m}
make a line in the log: {m}
record in the log: {m}
record in the log that {m}
record this in the log: {m}
note in the log: {m}
note in the log that {m}
note for the log: {m}
note it in the log, {m}
mark in the log that {m}
mark it in the log: {m}
jot in the log that {m}
jot it in the log: {m}
file in the log: {m}
enter a log note: {m}
drop into the log: {m}
drop a line in the log: {m}
drop {m} into the log
stick it in the log: {m}
stick in the log that {m}
pop this in the log: {m}
pop a line in the log that {m}
bung it in the log: {m}
chuck it in the log, {m}
send to the log: {m}
send this to the log: {m}
send it to the log channel: {m}
send to the log that {m}
post to the log: {m}
post in the log that {m}
append to the log: {m}
log channel: {m}
log message: {m}
log note: {m}
message for the log: {m}
message to the log that {m}
notify the log: {m}
notify via log: {m}
notification to the log only: {m}
event for the log: {m}
new log entry, {m}
the log should say that {m}
the log should read: {m}
the log ought to show that {m}
the log needs a line: {m}
there should be a line in the log that {m}
could you log that {m}
could you log this for me: {m}
could you put in the log that {m}
could you make a log entry: {m}
could you add to the log that {m}
can you log {m}
can you log it please: {m}
can you enter in the log that {m}
can you write in the log: {m}
would you log that {m}
would you mind logging that {m}
would you put a line in the log, {m}
will you log this: {m}
is there any chance of logging that {m}
I'd like it logged that {m}
I'd like this in the log: {m}
I'd like a log entry saying {m}
I want it in the log that {m}
I want this logged: {m}
I need it logged that {m}
I need an entry in the log: {m}
let it be logged that {m}
let the log show that {m}
let's log that {m}
have it logged that {m}
have the log say {m}
see that it's in the log: {m}
make sure the log says {m}
get it into the log that {m}
don't notify anyone, just log that {m}
don't send it to people, put it in the log: {m}
not to everyone, only in the log: {m}
no need to tell people, log it: {m}
nobody needs a message, just log {m}
{m}, log that
{m}, log it please
{m}, put that in the log
{m}, just for the log
{m}, log only
{m}. into the log.
{m}. log entry please.
{m} - to the log
{m}, could you log that
{m}, enter that in the log
the boss wants it logged that {m}
the inspector will ask, so log that {m}
the night porter asks for a log entry: {m}
for the shift log: {m}
for the farm log: {m}
for the hotel log: {m}
in the shop log please: {m}
when you have a second, log that {m}
if it isn't too much trouble, log that {m}
before I forget, log this: {m}
baby on my arm, can't write, so log that {m}
my hands are filthy, so put it in the log that {m}
kindly log that {m}
kindly make entry in log: {m}
pls log {m}
plz add to log: {m}
please to write in log: {m}
for the books only, log {m}
the shift after us should find it in the log: {m}
so it's in black and white, log entry: {m}
keep the log up to date: {m}
no bells, no pings, a plain log line: {m}
the log, not the crew: {m}
''',
}

MOVE = {
'forward': '''
{R} forward {n}
{R} forward
forward {n}
forward
forwards {n} please
ahead {n}
go forward {n}
go forward
go ahead {n} with {R}
go straight on for {n}
go straight ahead
go on another {n}
drive forward {n}
drive {R} forward {n}
drive {R} straight ahead
drive straight on {n}
move forward
move forward {n}
move {R} forward by {n}
move {R} ahead {n}
move up {n}
move on {n} forward
roll forward {n}
roll {R} forwards a bit
roll {R} forward {n}, the wheel's in a hole
send {R} forward
send {R} {n} forward
send {R} {n} straight ahead
take {R} forward {n}
take {R} forward
bring {R} forward {n}
bring {R} up {n} forward
get {R} to go forward {n}
get {R} moving forward
have {R} go forward {n}
have {R} drive ahead
let {R} go forward {n}
let {R} roll {n} forward
let's go forward {n}
let's move ahead
push {R} {n} forward
nudge {R} forward {n}
nudge {R} forward
inch {R} forward {n}
creep forward {n}
crawl forward {n} with {R}
edge {R} forward {n}
advance {n}
advance {R} {n}
advance {R}
advance by {n}
make {R} advance {n}
proceed {n}
proceed forward
proceed straight ahead {n}
onward {n}
onwards with {R}
straight on {n}
straight ahead {n} please
{R}, straight on
{R}, {n} forwards
{R}: advance {n}
{n} forward
{n} ahead please
{n} straight on with {R}
{n} to the front
could you drive {R} forward {n}
could {R} come forward {n}
could you take {R} straight on for {n}
can you move {R} forward
can {R} go {n} ahead
would you mind sending {R} forward {n}
would you move {R} on {n}, straight
is there any chance {R} could go forward {n}
I'd like {R} {n} further forward
I'd like {R} to go straight ahead
I want {R} {n} forward
I need {R} {n} further ahead
{R} should go forward {n}
{R} should advance
{R} needs to go {n} forward
{R} wants to be {n} further forward
{R} isn't far enough forward, {n} more
{R} isn't far enough forward, move it on
don't stop there, {R} goes {n} further ahead
don't just stand there, {R}, go forward
forward {n2}, no sorry, {n}
go forward {n2}, no, make that {n}
{n2} forward, erm no, {n} forward
drive ahead {n2}, wait, I meant {n}
the mortar's out of my reach, {R} forward {n}
I've the baby here and can't push it, so {R} forward {n} please
the hay's in front of it, so let {R} go on {n} straight ahead
when you have a second, {R} forward {n}
if it isn't too much trouble, {R} {n} forward
the boss wants {R} {n} further forward
pls move fwd {n}
fwd {n}
{R} fwd
kindly move {R} {n} forward only
please to go {n} in front
the feed bucket's just out of my reach, so bring {R} forward, would you, by {n}
''',
'back': '''
{R} back {n}
{R} back
back {n}
back
backwards {n}
backward {n} please
back up
back up {n}
back {R} up {n}
back {R} up a bit
back off {n}
back it up {n}
go back {n}
go backwards
go backwards {n} with {R}
go {n} in reverse
reverse
reverse {n}
reverse {R}
reverse {R} {n}
reverse {R} by {n}, there's a calf in front
put {R} in reverse for {n}
put {R} into reverse
drive back {n}
drive {R} backwards {n}
drive {R} backwards
drive in reverse {n}
move back
move back {n}
move {R} back {n}
move {R} backwards
move {R} {n} to the rear
roll back {n}
roll {R} back
roll {R} backwards {n}
send {R} {n} backwards
send {R} backwards
take {R} back {n}
take {R} backwards a little
bring {R} back {n}
bring {R} {n} backwards
pull back {n}
pull {R} back
pull {R} back {n}
draw {R} back {n}
get {R} to back up {n}
get {R} to reverse
have {R} reverse {n}
have {R} back up
let {R} go back {n}
let {R} reverse {n}
let's go back {n}
let's reverse
nudge {R} back {n}
inch {R} backwards {n}
edge back {n}
creep back {n}
retreat
retreat {n}
{R} should retreat {n}
retreat {R} by {n}
withdraw {n}
withdraw {R} {n} backwards
{n} back
{n} backwards please
{n} in reverse with {R}
{R}, {n} back please
{R}: reverse {n}
could you reverse {R} {n}
could you back {R} up for me
could {R} go back {n}
can you move {R} back {n}
can {R} back off {n}
would you mind backing {R} up {n}
would you reverse {R}, it's on my foot
is there any chance of {R} going back {n}
I'd like {R} {n} further back
I'd like {R} to back up
I want {R} {n} back
I need {R} {n} backwards
{R} should back up
{R} should go {n} back
{R} needs to reverse {n}
{R} is too close, back it off
{R} is too far forward, back it up by {n}
{R} has come too close to the oven, back {n}
don't go forward, go back {n}
don't let {R} come any nearer, reverse it {n}
not forward, back {n}
forward {n2}, no sorry, I mean back {n}
back {n2}, no sorry, {n}
reverse {n2}, hang on, only {n}
{n2} backwards, no, {n} is right
go back {n2}, or rather {n}
the cow can't get out, {R} back {n}
it's nearly on the baby's blanket, back {R} up
customers can't get past, so reverse {R} by {n}
when you have a second, {R} back {n}
if you don't mind, back {R} up {n}
the foreman wants {R} {n} further back
pls back {n}
kindly take {R} {n} back
please to go {n} behind
get {R} off my toes, backwards {n}
rearwards {n}
step back {n}
step {R} back
''',
'left': '''
{R} left {n}
{R} left
left {n}
left
left please
to the left {n}
to the left
go left
go left {n}
go {n} left with {R}
go to the left by {n}
turn left
turn left {n}
turn {R} left
turn {R} to the left
turn to the left and go {n}
move left
move left {n}
move {R} left {n}
move {R} to the left
move {R} {n} leftwards
move over to the left {n}
drive left {n}
drive {R} left
drive {R} to the left {n}
steer left
steer {R} left
steer {R} left for {n}
swing left {n}
swing {R} left
veer left {n}
veer {R} left
bear left
bear left {n}
keep left {n}
shift left {n}
shift {R} left
shift {R} {n} to the left
slide {R} left {n}
scoot left {n}
scoot {R} over to the left
nudge {R} left
nudge {R} {n} to the left
inch left {n}
send {R} left
send {R} {n} left
take {R} left {n}
take {R} round to the left
take a left {n}
hang a left
hang a left {n}
bring {R} left {n}
bring {R} over to the left
get {R} to go left {n}
get {R} over to the left
have {R} go left {n}
let {R} turn left
let {R} go {n} left
let's go left {n}
roll left {n}
leftward {n}
leftwards
leftwards {n} please
left hand side, {n}
on the left by {n} with {R}
{n} left
{n} to the left
{n} leftwards, {R}
{R}, {n} left please
{R}: left {n}
could you send {R} left {n}
could {R} go left
can you turn {R} left
can {R} move {n} to the left
would you mind moving {R} left {n}
would you steer {R} left
is there any chance of {R} moving left {n}
I'd like {R} {n} further left
I'd like {R} to go left
I want {R} {n} left
I need {R} over to the left
{R} should go left {n}
{R} needs to turn left
{R} needs to be {n} further left
{R} isn't far enough left, {n} more
don't go right, go left {n}
not right, left
right {n2}, no I mean left {n}
left {n2}, no sorry, {n}
go left {n2}, no wait, {n}
{n2} to the left, make it {n}
the manger is on the left, so {R} left {n}
there's a pram in the way, take {R} left
the ladder's in its way, left {n}
when you have a second, {R} left {n}
if it isn't too much trouble, {R} to the left
the tiler wants {R} {n} more to the left
pls left {n}
kindly turn {R} left
please to go on the left side {n}
''',
'right': '''
{R} right {n}
{R} right
right {n}
right
to the right please
to the right {n}
to the right with {R}
go right
go right {n}
go {n} right with {R}
go to the right by {n}
turn right
turn right {n}
turn {R} right
turn {R} to the right
turn to the right and go {n}
move right
move right {n}
move {R} right {n}
move {R} to the right
move {R} {n} rightwards
move over to the right {n}
drive right {n}
drive {R} to the right
drive {R} to the right for {n}
steer right
steer {R} right
steer {R} right for {n}
swing right {n}
swing {R} over to the right
veer right {n}
veer {R} right
bear right
bear right {n}
keep right {n}
shift right {n}
shift {R} right
shift {R} {n} to the right
slide {R} right {n}
scoot right {n}
scoot {R} over to the right
nudge {R} right
nudge {R} {n} to the right
inch right {n}
send {R} right
send {R} {n} right
take {R} right {n}
take {R} round to the right
take a right {n}
hang a right
hang a right {n}
bring {R} right {n}
bring {R} over to the right side
get {R} to go right {n}
get {R} over to the right
have {R} go right {n}
let {R} turn right
let {R} go {n} right
let's go right {n}
roll right {n}
rightward {n}
rightwards
rightwards {n} please
right hand side, {n}
on the right by {n} with {R}
{n} right
{n} to the right
{n} rightwards, {R}
{R}, {n} right please
{R}: right {n}
could you send {R} to the right {n}
could {R} go right
can you turn {R} right
can {R} move {n} to the right
would you mind moving {R} right {n}
would you steer {R} to the right
is there any chance of {R} moving right {n}
I'd like {R} {n} further right
I'd like {R} to go to the right
I want {R} {n} right
I need {R} over on the right
{R} should go right {n}
{R} needs to turn right
{R} needs to be {n} further right
{R} isn't far enough right, {n} more
don't go left, go right {n}
not left, right
left {n2}, sorry no, right {n}
right {n2}, no sorry, {n}
go right {n2}, oh dear, {n} I mean
{n2} to the right, better {n}
the trough's on the right, so {R} right {n}
there's a cot in the way, take {R} right
the scaffold's in the way, right {n}
when you have a second, {R} to the right {n}
if you'd be so kind, {R} to the right
the roofer wants {R} {n} more to the right
pls right {n}
kindly turn {R} right
please to go on the right side {n}
''',
'north': '''
{R} north {n}
north {n}
north
go north
go north {n}
go {n} to the north
head north
head north {n}
head {R} north
drive north {n}
drive {R} north
drive {R} northwards {n}
move north {n}
move {R} north {n}
move {R} to the north
send {R} north
send {R} {n} north
send {R} up north {n}
take {R} north {n}
take {R} northward
northward {n}
northwards
northwards {n} please
due north {n}
{n} north
{n} to the north with {R}
{R}, {n} north please
let {R} go north {n}
have {R} go north
could you send {R} north {n}
can {R} go north
would you mind driving {R} north {n}
I'd like {R} {n} further north
I want {R} to go north
{R} should head north {n}
{R} needs to be {n} further north
not south, north {n}
south {n2}, no sorry, north {n}
north {n2}, no, {n}
the sheep are up there, so {R} north {n}
if it isn't too much trouble, {R} north
with the baby I can't walk the field, send {R} north {n}
''',
'south': '''
{R} south {n}
south {n}
south
go south
go south {n}
go {n} to the south
head south
head south {n}
head {R} south
drive south {n}
drive {R} south
drive {R} southwards {n}
move south {n}
move {R} south {n}
move {R} to the south
send {R} south
send {R} {n} south
send {R} down south {n}
take {R} south {n}
take {R} southward
southward {n}
southwards
southwards {n} please
due south {n}
{n} south
{n} to the south with {R}
{R}, {n} south please
let {R} go south {n}
have {R} go south
could you send {R} south {n}
can {R} go south
would you mind driving {R} south {n}
I'd like {R} {n} further south
I want {R} to go south
{R} should head south {n}
{R} needs to be {n} further south
not north, south {n}
north {n2}, no sorry, south {n}
south {n2}, no, {n}
the ditch ends down there, so {R} south {n}
if you don't mind, {R} south
the old man says {R} belongs {n} further south
''',
'east': '''
{R} east {n}
east {n}
east
go east
go east {n}
go {n} to the east
head east
head east {n}
head {R} east
drive east {n}
drive {R} east
drive {R} eastwards {n}
move east {n}
move {R} east {n}
move {R} to the east
send {R} east
send {R} {n} east
send {R} out east {n}
take {R} east {n}
take {R} eastward
eastward {n}
eastwards
eastwards {n} please
due east {n}
{n} east
{n} to the east with {R}
{R}, {n} east please
let {R} go east {n}
have {R} go east
could you send {R} east {n}
can {R} go east
would you mind driving {R} east {n}
I'd like {R} {n} further east
I want {R} to go east
{R} should head east {n}
{R} needs to be {n} further east
not west, east {n}
west {n2}, no sorry, east {n}
east {n2}, no, {n}
the row starts over there, so {R} east {n}
if it's no bother, {R} east
my husband wants {R} {n} more to the east
''',
'west': '''
{R} west {n}
west {n}
west
go west
go west {n}
go {n} to the west
head west
head west {n}
head {R} west
drive west {n}
drive {R} west
drive {R} westwards {n}
move west {n}
move {R} west {n}
move {R} to the west
send {R} west
send {R} {n} west
send {R} out west {n}
take {R} west {n}
take {R} westward
westward {n}
westwards
westwards {n} please
due west {n}
{n} west
{n} to the west with {R}
{R}, {n} west please
let {R} go west {n}
have {R} go west
could you send {R} west {n}
can {R} go west
would you mind driving {R} west {n}
I'd like {R} {n} further west
I want {R} to go west
{R} should head west {n}
{R} needs to be {n} further west
not east, west {n}
east {n2}, no sorry, west {n}
west {n2}, no, {n}
the fence is down there, so {R} west {n}
whenever it suits, {R} west
the surveyor wants {R} {n} more to the west
''',
'place': '''
{R} to {L}
{R} to {L} please
to {L} with {R}
to {L}
off to {L}
off to {L} with {R}
go to {L}
go over to {L}
go and wait at {L}
head to {L}
head for {L}
head over to {L}
make for {L}
make your way to {L}
drive to {L}
drive {R} to {L}
drive {R} over to {L}
move to {L}
move {R} to {L}
move {R} over to {L}
send {R} to {L}
send {R} off to {L}
send {R} round to {L}
send {R} over to {L} with the tools
take {R} to {L}
take {R} across to {L}
bring {R} to {L}
bring {R} round to {L}
bring {R} over to {L}
get {R} to {L}
get {R} over to {L}
get {R} to {L} before it rains
park {R} at {L}
park up at {L}
put {R} at {L}
have {R} at {L}
have {R} go to {L}
have {R} wait at {L}
let {R} go to {L}
let {R} drive to {L}
let's get {R} to {L}
let's send {R} to {L}
steer {R} to {L}
steer for {L}
navigate to {L}
navigate {R} to {L}
direct {R} to {L}
route {R} to {L}
dispatch {R} to {L}
relocate {R} to {L}
roll over to {L}
roll {R} to {L}
trundle over to {L}
pop {R} over to {L}
run {R} over to {L}
run along to {L}, {R}
walk {R} to {L}
{R}, go to {L}
{R}, {L} please
{R}: {L}
{R} belongs at {L}
{R} should be at {L}
{R} should go to {L}
{R} ought to be at {L}
{R} needs to be at {L}
{R} needs to get to {L}
{R} is needed at {L}
{R} is wanted at {L}
{R} has to go to {L}
{R} has no business here, it belongs at {L}
{R} shouldn't be here but at {L}
we need {R} at {L}
we could do with {R} at {L}
the lads need {R} at {L}
the plasterer is waiting for {R} at {L}
the boss wants {R} at {L}
my wife wants {R} at {L}
the guests' luggage is waiting, {R} to {L} please
could you send {R} to {L}
could you bring {R} round to {L}
could {R} come to {L}
can you get {R} to {L}
can you drive {R} over to {L}
can {R} go to {L}
would you send {R} to {L}
would you mind taking {R} to {L}
would you be so good as to bring {R} to {L}
will you move {R} to {L}
is there any chance of getting {R} to {L}
how about sending {R} to {L}
I'd like {R} at {L}
I'd like {R} to go to {L}
I want {R} at {L}
I need {R} at {L}
I need {R} over at {L}, quick
I'll meet {R} at {L}, send it there
don't leave {R} here, take it to {L}
don't let {R} stand about, off to {L}
not here, {R} goes to {L}
when you have a second, send {R} to {L}
when it's convenient, {R} to {L}
if it isn't too much trouble, bring {R} to {L}
if nobody needs {R}, send it to {L}
quick, {R} to {L}
pls send {R} to {L}
{R} 2 {L} pls
kindly send {R} to {L}
please to drive at {L}
I want that {R} goes to {L}
I'm carrying the baby and a bag of feed, so send {R} to {L}
my back's gone and the bricks are heavy, {R} to {L} please
it's in everybody's way here, take {R} to {L}
there's a load waiting at {L}, get {R} there
we've finished this row, so {R} can go to {L}
the work's done here, {R} to {L}
destination {L}
next stop {L}
target {L} for {R}
''',
}

REMEMBER = '''
remember {fact}
remember that {fact}
remember this: {fact}
remember for me that {fact}
remember for next time: {fact}
remember please, {fact}
please remember that {fact}
do remember that {fact}
always remember {fact}
you must remember that {fact}
keep in mind that {fact}
keep in mind: {fact}
keep this in mind, {fact}
keep that {fact} in mind
keep a note that {fact}
keep this for me: {fact}
keep this safe: {fact}
keep hold of this: {fact}
bear in mind that {fact}
bear in mind, {fact}
make a note that {fact}
make a note: {fact}
make a mental note that {fact}
make a note to yourself: {fact}
take a note: {fact}
take a note that {fact}
take note: {fact}
take note that {fact}
take down that {fact}
note: {fact}
note that {fact}
note this for later: {fact}
note down that {fact}
note it down, {fact}
note to memory: {fact}
please note, {fact}
kindly note that {fact}
kindly remember {fact}
jot down that {fact}
jot this down for me: {fact}
write it on your slate that {fact}
put it in your memory that {fact}
put in your memory: {fact}
put this in memory: {fact}
put it at the back of your mind that {fact}
put this away for later: {fact}
put it to memory, {fact}
commit this to memory: {fact}
commit to memory that {fact}
store this: {fact}
store in memory that {fact}
store the fact that {fact}
store it: {fact}
save this to memory: {fact}
save the information that {fact}
save it for me: {fact}
save in memory: {fact}
memorise this: {fact}
memorise that {fact}
memorize: {fact}
file this away: {fact}
file away that {fact}
file it under things to know: {fact}
retain this: {fact}
hold on to this: {fact}
hold this thought: {fact}
hang on to this for me: {fact}
learn this: {fact}
learn that {fact}
get it into your head that {fact}
get this into your memory: {fact}
don't forget {fact}
don't forget that {fact}
don't you forget that {fact}
don't let me lose this: {fact}
don't lose this: {fact}
don't let it slip your mind that {fact}
never forget that {fact}
and don't forget, {fact}
you mustn't forget that {fact}
you shouldn't forget that {fact}
it mustn't be forgotten that {fact}
let's not forget {fact}
so we don't forget: {fact}
so that it's not forgotten, {fact}
so you know for next time: {fact}
so you'll remember it: {fact}
for your memory: {fact}
for the memory: {fact}
for later: {fact}, remember that
for future reference, {fact}
for future reference remember {fact}
for the next time I ask: {fact}
for when I ask you: {fact}
in case I forget, {fact}
in case I ask later: {fact}
in case anyone asks you, {fact}, so remember it
just so you remember, {fact}
just remember {fact}
just keep it in mind: {fact}
just a thing to remember: {fact}
here's something to remember: {fact}
here's one for your memory: {fact}
here's a fact to keep: {fact}
something to bear in mind: {fact}
something you should remember: {fact}
a thing to remember: {fact}
one to remember: {fact}
one for the memory: {fact}
worth remembering: {fact}
new fact: {fact}
new in memory: {fact}
fact to store: {fact}
memory: {fact}
memo: {fact}
memo to self: {fact}
add to memory: {fact}
add to your memory that {fact}
add this to what you know: {fact}
add to what you know about us: {fact}
could you remember that {fact}
could you remember something for me: {fact}
could you keep in mind that {fact}
could you make a note that {fact}
could you store that {fact}
could you hold on to this for me, {fact}
can you remember {fact}
can you remember this for me: {fact}
can you make a note: {fact}
can you keep it in mind that {fact}
can you save that {fact}
would you remember that {fact}
would you remember this please, {fact}
would you make a note that {fact}
would you mind remembering that {fact}
would you mind keeping this in your head: {fact}
would you be so good as to remember {fact}
will you remember that {fact}
might I ask you to remember that {fact}
could I ask you to bear in mind that {fact}
is there any chance you'd remember that {fact}
how about you remember that {fact}
I'd like you to remember that {fact}
I'd like you to know for later that {fact}
I'd like this remembered: {fact}
I want you to remember {fact}
I want you to keep in mind that {fact}
I need you to remember that {fact}
I need this remembered: {fact}
I'd be glad if you'd remember that {fact}
I'd be grateful if you kept in mind that {fact}
I keep forgetting that {fact}, so remember it for me
I always forget it, so keep it for me: {fact}
I'll never remember this myself: {fact}
my memory's like a sieve, so you remember: {fact}
my head's full with the baby, so please remember {fact}
I've no hands for a pen with this baby, remember that {fact}
I haven't got a pencil on me, remember {fact}
I'm up a ladder and can't write, keep in mind {fact}
before I forget: {fact}
before it slips my mind, {fact}, please remember
before I forget it, make a note that {fact}
you should know that {fact}, remember it
you should remember that {fact}
you ought to keep in mind that {fact}
you'll want to remember that {fact}
you need to remember that {fact}
you had better remember that {fact}
let it be remembered that {fact}
let me tell you something to remember: {fact}
let me give you a fact to keep: {fact}
listen and remember: {fact}
listen, {fact}, keep that in mind
oh, and remember that {fact}
by the way, remember {fact}
hi, please remember {fact}
thanks, and remember that {fact}
one more thing to remember: {fact}
my wife says to remember that {fact}
my husband wants you to remember that {fact}
the boss wants it remembered that {fact}
the new lad asked, so remember: {fact}
the guest told me, so keep in mind that {fact}
when you have a second, remember that {fact}
if it isn't too much trouble, remember {fact}
if you'd be so kind, make a note that {fact}
pls remember {fact}
plz note {fact}
remember {fact} thx
please to remember that {fact}
you remember please: {fact}
I want that you remember {fact}
{fact}, remember that
{fact}, please remember
{fact}, remember it for me
{fact}, keep that in mind
{fact}, bear that in mind please
{fact}, make a note of it
{fact}, note that down please
{fact}, don't forget
{fact}, don't forget that will you
{fact}. remember that.
{fact}. keep it in mind.
{fact}. store that please
{fact}, could you remember that
{fact}, would you make a note
{fact}, can you keep that for later
{fact}, commit that to memory
{fact}, that's one to remember
{fact}, you should remember that
{fact} - remember please
{fact}, save that
I've just been told that {fact}, so please remember it
I had to ask three people to find out that {fact}, so now remember it
I'm telling you now so nobody has to ask again: {fact}, remember
'''

RECALL = '''
{topic}?
{topic} again?
what's {topic}, do you remember
what about {topic}, did I tell you
what did I tell you about {topic}
what did I say about {topic}
what did I say {topic} was
what did I say {topic} was again
what did we say about {topic}
what did we note about {topic}
what did we write down about {topic}
what was {topic} again
what was {topic}
what was it about {topic}
what was it I told you about {topic}
what was that about {topic}
what do you know about {topic}
what do you remember about {topic}
what do you remember of {topic}
what do you recall about {topic}
what do you have on {topic}
what do you have in memory for {topic}
what have you got on {topic}
what have you got in your memory about {topic}
what have you stored about {topic}
what have I told you about {topic}
what is in your memory on {topic}
what is noted for {topic}
what is saved about {topic}
what does your memory say about {topic}
what does the note about {topic} say
what's stored under {topic}
what's in the memory about {topic}
what's that note on {topic}
which was it, {topic}, I told you
how was that with {topic} again
how did that go with {topic}, I told you once
do you remember {topic}
do you remember what I said about {topic}
do you remember anything about {topic}
do you recall {topic}
do you recall what I told you on {topic}
do you know {topic} still
do you still know {topic}
do you still have {topic}
do you still remember {topic}
do you have {topic} in memory
do you have a note on {topic}
do you have anything on {topic}
do you happen to remember {topic}
do you happen to know what I said about {topic}
did I tell you {topic}
did I tell you anything about {topic}
did I ever mention {topic}
did I mention {topic} to you
did I say anything about {topic}
did we save anything about {topic}
did we note {topic} somewhere in your memory
did you keep {topic} for me
did you save what I said about {topic}
did you remember {topic}
have you got {topic}
have you got {topic} in your memory
have you got a note about {topic}
have you kept {topic}
have I told you {topic}
have I told you about {topic} already
have we anything in memory on {topic}
any idea what I said {topic} was
any idea what I told you about {topic}
any memory of {topic}
any note on {topic}
anything in your memory about {topic}
anything saved on {topic}
anything you remember about {topic}
is there anything in memory about {topic}
is there a note about {topic}
is {topic} in your memory
is {topic} something I told you
is there any chance you remember {topic}
can you remember {topic}
can you remember what I told you about {topic}
can you recall {topic}
can you recall for me {topic}
can you look up {topic} in your memory
can you check your memory for {topic}
can you find what I said about {topic}
can you remind me what I said about {topic}
can you tell me {topic} again
can you tell me what you've got on {topic}
could you remember for me {topic}, I told you once
could you look in your memory for {topic}
could you look up what we said about {topic}
could you search your memory for {topic}
could you tell me again about {topic}
could you tell me what I noted about {topic}
could you dig out {topic}
could you jog my memory about {topic}
would you know {topic} from what I told you
would you look up {topic} for me in memory
would you mind telling me {topic} again
would you mind checking what I said about {topic}
would you tell me once more about {topic}
will you look in memory for {topic}
might I ask what I told you about {topic}
may I ask you for {topic} again
recall {topic}
recall what I said about {topic}
recall from memory: {topic}
look up {topic} in memory
look in your memory for {topic}
look up what I said on {topic}
look for {topic} in what I told you
look through your memory for {topic}
search memory for {topic}
search your memory: {topic}
search what you remember for {topic}
check your memory for {topic}
check what I told you about {topic}
check your notes in memory for {topic}
find what I told you about {topic}
find {topic} in your memory
fetch {topic} from memory
get me {topic} from memory
dig up what I said about {topic}
dig {topic} out of your memory
tell me {topic} again
tell me again {topic}
tell me what you remember about {topic}
tell me what I said about {topic}
tell me what you know about {topic}, I told you
remind me: {topic}
remind me what {topic} was
remind me what I said {topic} was
remind me of {topic}
remind me about {topic}, what did I say
refresh my memory on {topic}
refresh my memory, {topic}
jog my memory: {topic}
help me out, what was {topic}
help my poor memory, {topic}
give me {topic} again
give me what you've got on {topic}
give me back what I told you about {topic}
let me have {topic} again
let me hear what you remember of {topic}
let's see what you remember about {topic}
memory lookup: {topic}
memory: {topic}?
from memory, {topic} please
what you know on {topic}, please
{topic}, what was that again
{topic}, what did I say
{topic}, what did I tell you about it
{topic}, do you remember
{topic}, do you still know it
{topic}, have you got that
{topic}, any idea
{topic}, look it up in memory please
{topic}, remind me
{topic}, I told you that once
{topic}, I'm sure I mentioned it
I forgot {topic}
I forgot what I said about {topic}
I've forgotten {topic}
I've forgotten {topic}, what was it
I've clean forgotten {topic}, do you have it
I can't remember {topic}
I can't remember what I told you about {topic}
I can't for the life of me think of {topic}
I can't recall {topic}, can you
I don't remember {topic}
I don't know {topic} any more, do you
I know I told you about {topic}, what was it
I told you {topic} once, what was it
I told you about {topic}, didn't I? what did I say
I must have mentioned {topic}, look it up
I'd like to know what I said about {topic}
I'd like {topic} again please
I want to know what you have on {topic}
I need {topic}, I gave it to you the other day
I need what I told you about {topic}
I need to know {topic}, it's in your memory
I wonder what I said about {topic}
I wonder whether you remember {topic}
I was wondering if you still had {topic}
my memory's gone, what was {topic}
my head's like a sieve since the baby came, {topic}?
the baby kept me up all night and I've lost it, what was {topic}
my wife asks what we said about {topic}
my husband wants to know {topic}, I told you it
the boss is asking about {topic}, what have you got
the guest's standing here, quick, {topic}?
the new lad wants to know {topic}, what did I tell you
a customer's asking me about {topic}, what did I tell you
I'm standing here like a fool, what was {topic}
wasn't there something about {topic}
wasn't there something I told you on {topic}
surely you remember {topic}
you surely know {topic}, I told you
you knew {topic} yesterday, what was it
you haven't forgotten {topic}, have you
you should know {topic}, tell me
don't tell me you forgot {topic}
don't you remember {topic}
when you have a second, what was {topic}
if it isn't too much trouble, {topic} again
if you remember, what was {topic}
hi, what was {topic} again
sorry, what was {topic} again
excuse me, do you remember {topic}
erm, {topic}, what was it now
pls tell {topic} again
wat was {topic} again
kindly tell {topic} as I told you before
kindly recall {topic}
please to remember me what is {topic}
you know still {topic}?
'''

READ = '''
read {f}
read {f} please
read me {f}
read {f} to me
read {f} out
read {f} out loud
read out {f} for me
read out what's in {f}
read the file {f}
read from {f}
read through {f} for me
read what {f} says
read back {f}
open {f} and read it
open the file {f}
open up {f} for me
show {f}
show me {f}
show me what's in {f}
show me the contents of {f}
show me the text of {f}
show the file {f}
show us {f}
display {f}
display the contents of {f}
print {f}
print out the contents of {f} here
output {f}
cat {f}
type out {f}
view {f}
look at {f}
look into {f}
look inside {f}
have a look in {f}
have a look at {f} for me
have a read of {f}
take a look at {f}
peek into {f}
check {f}
check what {f} says
check what's in {f}
get {f}
get me {f}
get me the contents of {f}
get the text from {f}
fetch {f}
fetch me {f}
bring up {f}
pull up {f}
call up {f}
load {f}
give me {f}
give me the contents of {f}
give me what's in {f}
give us a look at {f}
let me see {f}
let me have a look at {f}
let me hear {f}
let's see {f}
let's have a look at {f}
let's hear what {f} says
tell me what's in {f}
tell me what {f} says
tell me what it says in {f}
tell me the contents of {f}
go through {f} with me
contents of {f}
contents of {f} please
the contents of {f}, please
the text in {f}
{f}
{f} please
{f}, read it
{f}, what does it say
{f}, what's in it
{f}: show
what's in {f}
what's written in {f}
what's in the file {f}
what is in {f} at the moment
what is the content of {f}
what does {f} say
what does it say in {f}
what does the file {f} contain
what do we have in {f}
what have I got in {f}
what did I write in {f}
what did we put in {f}
what stands in {f}
what's inside {f}
what's the text of {f}
is there anything in {f}, show me
is there any chance of seeing {f}
could you read {f}
could you read me {f}
could you open {f} for me
could you show me {f}
could you have a look in {f}
could you tell me what's in {f}
can you read {f}
can you read {f} to me, my hands are wet
can you show me {f}
can you open {f}
can you tell me what {f} says
can I see {f}
can I hear what's in {f}
may I see {f}
would you read {f} for me
would you read me {f} please
would you mind reading {f} to me
would you mind opening {f}
will you read {f}
might I see what {f} says
I'd like to see {f}
I'd like to hear {f}
I'd like {f} read to me
I want to see {f}
I want to read {f}
I want to know what's in {f}
I need {f}
I need to see {f}
I need to know what {f} says
I have to check {f}, show it to me
I can't find my glasses, read {f} to me
I've got the baby on my arm, so read me {f}
hands full of flour, what does {f} say
I'm up the ladder, read me {f} out loud
the boss wants to know what's in {f}
my wife asks what {f} says
the apprentice lost the paper, so read {f}
before we start, read {f}
before I go shopping, what's in {f}
don't change anything, just show me {f}
don't summarise, read {f}
just show {f}
quickly read {f}
when you have a second, read {f}
if it isn't too much trouble, read me {f}
pls read {f}
plz show {f}
kindly open {f} and show
kindly read {f}
please to read {f}
I forgot what I wrote in {f}, show me
hi, {f} please
thanks, now {f}
'''

LIST = '''
list {p}
list files in {p}
list the files in {p}
list everything in {p}
list all in {p}
list what's in {p}
list the folder {p}
list the contents of {p}
list {p} for me
list out {p}
ls {p}
dir {p}
show {p}
show me {p}
show me the folder {p}
show me the files in {p}
show me what's in {p}
show me what files are in {p}
show me everything under {p}
show the contents of the folder {p}
display the files of {p}
print the list of files in {p}
folder {p}, what's in it
folder {p} please
files in {p}
files in {p} please
files under {p}
the files in {p}, please
all files in {p}
contents of {p}
contents of folder {p}
{p}, what's in there
{p}, list it
{p}: files
what's in {p}
what's in the folder {p}
what's in the {p} folder
what is there in {p}
what is in directory {p}
what files are in {p}
what files do I have in {p}
what files have we got in {p}
what files does {p} hold
what do we have in {p}
what do I have in the folder {p}
what have I saved in {p}
what have we got under {p}
what's under {p}
what lies in {p}
which files are in {p}
which files are there in {p}
which files lie in {p}
which documents are in {p}
are there any files in {p}
are there files in {p}, list them
is there anything in {p}
is there something in {p}
is {p} empty
is the folder {p} empty or not
how many files are in {p}
tell me what's in {p}
tell me the files in {p}
tell me which files are in {p}
tell me what {p} holds
give me a list of {p}
give me the files in {p}
give me a list of what's in {p}
give us the contents of {p}
let me see {p}
let me see the files in {p}
let me see what's in the folder {p}
let's see what's in {p}
let's have a look in the folder {p}
look in {p}
look in the folder {p}
look what's in {p}
have a look in the folder {p}
take a look in {p} and list the files
check the folder {p}
check what files are in {p}
go through the folder {p}
go to {p} and list what you see
open the folder {p}
could you list {p}
could you list the files in {p}
could you show me the folder {p}
could you look what's in {p}
can you list {p}
can you see what's in {p}
can you show what files {p} has
can I see the files in {p}
would you list what's in {p}
would you mind listing {p}
would you have a look in the folder {p}
I'd like to see what's in {p}
I'd like a list of {p}
I want to see the files in {p}
I need to know what's in {p}
I need a list of the files in {p}
I'm looking for a file in {p}, what's there
I can't find my list, what's in {p}
the boss asks what's in {p}
my wife wants to know what files are in {p}
baby on my arm, so tell me what's in the folder {p}
when you have a second, list {p}
pls list {p}
kindly list files of {p}
list files
list the files
list all files
list all the files please
list everything
list everything you have
list the workspace
list my files
list our files
ls
dir
files
files please
file list
all files
show files
show all files
show me the files
show me all my files
show me the workspace
show me everything in the workspace
show what files there are
what files are there
what files do I have
what files do we have
what files have you got
what files exist
what's in the workspace
what is in the workspace at the moment
what's in my files
what is there in the way of files
what have I saved so far in files
what documents do we have
which files are there
which files do I have
which files have we got
which files are in the workspace
are there any files
are there any files at all
is there anything in the workspace
is the workspace empty
how many files are there in the workspace
tell me what files there are
tell me which files I have
tell me all the file names
give me a list of the files
give me the file list
give me an overview of the files
give us the list of all files
let me see all the files
let me see what files we have
let's see the files
let's see what's in the workspace
look what files there are
check what files we have
could you list the files
could you show me which files exist
could you tell me what files are there
can you list all files
can you show my files
can I see the files
can I have a list of all files
may I see what files there are
would you list everything in the workspace
would you mind showing me the files
is there any chance of a list of the files
I'd like to see all files
I'd like a list of my files
I want to see what files there are
I need a list of all files
I forgot what I called that file, list them all
I can't find my notes, which files are there
the boss wants an overview of the files
when you have a second, list the files
if it isn't too much trouble, show me the files
pls list files
plz show all files
kindly list all files
please to show me all files
'''

WRITE = '''
write {text} to {f}
write {text} into {f}
write {text} in {f}
write to {f}: {text}
write in {f}: {text}
write into {f}: {text}
write into the file {f}: {text}
write the following to {f}: {text}
write the words {text} to {f}
write this to {f}: {text}
write this down in {f}: {text}
write a file {f} with {text}
write a file {f} that says {text}
write a new file {f}: {text}
write me a file {f} containing {text}
write {f} with the content {text}
save {text} to {f}
save {text} in {f}
save {text} as {f}
save this to {f}: {text}
save this as {f}: {text}
save to {f}: {text}
save in {f} the text {text}
store {text} in {f}
store this in {f}: {text}
store in the file {f}: {text}
put {text} in {f}
put {text} into {f}
put {text} into the file {f}
put this in {f}: {text}
put this into {f}: {text}
put the text {text} in {f}
put down in {f}: {text}
put in {f} that: {text}
create {f} with {text}
create {f} with the text {text}
create {f} saying {text}
create a file {f} with {text}
create a file {f}, content: {text}
create a new file {f} and write {text} in it
create the file {f}: {text}
make a file {f} with {text}
make a file {f} that contains {text}
make a file {f} and put {text} in it
make {f} say {text}
make a new file called {f} with {text} in it
start a file {f} with {text}
start a new file {f}: {text}
note {text} in {f}
note in {f}: {text}
note down in {f}: {text}
jot {text} into {f}
jot down in {f}: {text}
enter {text} in {f}
enter in {f}: {text}
record in {f}: {text}
type {text} into {f}
drop {text} into {f}
drop into {f}: {text}
stick {text} in {f}
pop {text} into {f}
chuck {text} into {f}
bung this in {f}: {text}
fill {f} with {text}
set the content of {f} to {text}
set {f} to contain {text}
output {text} to {f}
echo {text} into {f}
into {f}: {text}
into {f} goes {text}
in {f} please: {text}
to {f}: {text}
file {f}: {text}
new file {f}: {text}
{f}: write {text}
{f} should contain {text}
{f} should say {text}
{f} shall read: {text}
the file {f} should contain {text}
the file {f} needs to say {text}
{text}, write that to {f}
{text}, save that in {f}
{text}, put that in {f}
{text}, into {f} please
{text} goes into {f}
{text} belongs in {f}, write it there
could you write {text} to {f}
could you write in {f}: {text}
could you save {text} in {f}
could you put {text} into {f} for me
could you create {f} with {text}
can you write {text} into {f}
can you save this to {f}: {text}
can you put in {f}: {text}
can you make a file {f} with {text}
would you write {text} in {f}
would you mind writing to {f}: {text}
would you mind saving {text} as {f}
would you put {text} in {f}
will you write into {f}: {text}
I'd like {text} written to {f}
I'd like {text} saved in {f}
I'd like a file {f} with {text}
I want {text} in {f}
I want {f} to say {text}
I need {text} in the file {f}
I need a file {f} saying {text}
hands full with the baby, so write for me in {f}: {text}
I've paint on my fingers, so write to {f}: {text}
no pen here, so write in {f}: {text}
the boss wants {text} in {f}
my wife wants me to write {text} in {f}, do it please
before I forget, write {text} to {f}
when you have a second, write to {f}: {text}
if it isn't too much trouble, save {text} in {f}
don't send it, write it to {f}: {text}
pls write {text} to {f}
plz save {text} in {f}
kindly write {text} in {f}
kindly create file {f} with {text}
please to write in {f} this: {text}
'''

TIME = '''
time
time please
the time
the time please
time now
time check
what time is it
what time is it please
what time is it now
what time is it here
what time have we got
what time have you got
what time do you make it
what time do we have
what's the time
what's the time please
what's the time now
what's the time, love
what's the current time
what's the exact time
what's the time on your clock
what does the clock say
what hour is it
what o'clock is it
what o'clock is it now
how late is it
how late is it now
how late have we got
how far on is the day
got the time
got the time on you
have you got the time
have you got the right time
do you have the time
do you have the time on you mate
do you know what time it is
do you know the time
any idea what time it is
any idea of the time
any idea how late it is
tell me the time
tell me what time it is
tell us the time
tell me how late it is
give me the time
give me the exact time
give us the time
read me the clock
check the clock for me
check the time please
look at the clock for me
say the time
show me the time
could you tell me the time
could you tell me what time it is
could you give me the time please
could you check what time it is
can you tell me the time
can you tell me how late it is
can you look at the clock
can I have the time
would you tell me the time
would you mind telling me the time
would you know what time it is
will you tell me what time it is
might I ask the time
may I ask what time it is
may I know the time
is there any chance you know the time
is it noon yet
is it late
is it late already
is it past eight already
is it five o'clock yet
is it lunchtime yet
is it opening time yet, what's the clock say
is it already evening or what time have we
I'd like to know the time
I'd like the time please
I want to know what time it is
I need the time
I need to know what time it is
I need to know the exact time for the log sheet
I wonder what time it is
I've lost track of time, what is it
I've lost all sense of time with this baby, what time is it
I left my watch in the house, what time is it
my watch has stopped, what time is it
my watch is under the plaster, time please
my hands are full, what's the clock say
the baby's been up all night, what time is it even
the guests ask what time it is
a customer wants to know the time
the lads want to know what time it is, they're hungry
don't I have to be going? what time is it
how long have we been at it, what time is it now
before I close the shop, what time is it
when you have a second, what time is it
if it isn't too much trouble, the time please
pls tell time
time pls
wat time is it
whats the time
kindly tell the time
kindly tell me what is the time now
please to tell me the hour
which hour it is
what is the time now, sir
excuse me, have you the time
sorry, what time was it again
morning, what time is it
hi, got the time
what's the date
what's the date today
what's today's date
what date is it
what date is it today
what date do we have
what date have we got
today's date please
date
date please
the date
date today
what day is it
what day is it today
what day is today
what day of the week is it
what day of the month is it
what weekday is it
what day are we on
what day have we got today
which day is it
which day of the week have we
which date is today
which month is it
what month are we in
what year is it
what year is this
is it Monday today
is it Tuesday or Wednesday
is today Friday
is it the weekend yet
is it Sunday already
is it the first today
what's today
tell me the date
tell me what day it is
tell me today's date
tell me the day and the date
give me the date
give me today's date and the time
date and time please
the date and the time
could you tell me the date
could you tell me what day it is
could you give me today's date
can you tell me the date
can you tell me which day it is
would you tell me today's date
would you know the date
do you know what day it is
do you know today's date
do you have the date
any idea what day it is
any idea of today's date
may I ask the date
I need the date for the invoice
I need today's date for the delivery note
I have to write the date on the jars, what is it
I'd like to know the date
I'd like to know what day it is
I've lost track of the days, which one is it
I don't even know what day it is any more
I don't know whether it's Thursday or Friday
since the baby came I don't know what day it is, tell me
I'm filling in the guest book, what's the date
the form wants a date, what is it today
the customer asks for today's date
my gran wants to know what day it is
pls tell date
kindly tell today's date
please what is day today
'''

TIME_IN = '''
time in {city}
time in {city} please
the time in {city}
time {city}
{city} time
{city} time please
{city}, what time is it there
{city}, time?
what time in {city}
what time is it in {city}
what time is it in {city} now
what time is it in {city} right now
what time is it over in {city}
what time is it at the moment in {city}
what time do they have in {city}
what time have they got in {city}
what time would it be in {city}
what time is it for people in {city}
what time is it where my sister lives, in {city}
what's the time in {city}
what's the time in {city} please
what's the time over in {city}
what's the local time in {city}
what's the current time in {city}
what's the exact time in {city}
what's the hour in {city}
what hour is it in {city}
what o'clock is it in {city}
what does the clock say in {city}
what do the clocks say in {city}
how late is it in {city}
how late is it now over in {city}
how late have they got in {city}
local time {city}
local time in {city} please
current time in {city}
clock in {city}
tell me the time in {city}
tell me what time it is in {city}
tell me how late it is in {city}
tell us the {city} time
give me the time in {city}
give me {city} time
give us the local time in {city}
check the time in {city}
check what time it is in {city}
look up the time in {city}
find out what time it is in {city}
show me the time in {city}
show the clock for {city}
do you know the time in {city}
do you know what time it is in {city}
do you have the time in {city}
any idea what time it is in {city}
any idea how late it is in {city}
have you got the time for {city}
could you tell me the time in {city}
could you tell me what time it is in {city}
could you check the time in {city}
could you give me the {city} time
can you tell me the time in {city}
can you tell me how late it is in {city}
can you look at the clock in {city}
can I have the time in {city}
would you tell me what time it is in {city}
would you mind telling me the time in {city}
would you know the local time in {city}
will you tell me the time in {city}
may I ask what time it is in {city}
might I know the time in {city}
is there any chance you know the time in {city}
is it late in {city}
is it morning in {city}
is it night in {city} now
is it already evening in {city}
is it still working hours in {city}, what time have they got
are they awake in {city}, what time is it there
are they asleep in {city} at this hour, what time is it
have they got up yet in {city}, what's the time there
not here, in {city}: what time is it
not the time here, the time in {city}
I'd like to know the time in {city}
I'd like the time in {city} please
I want to know what time it is in {city}
I need the time in {city}
I need to know what time they have in {city}
I need the local time of {city} for a booking
I wonder what time it is in {city}
I want to ring my brother in {city}, what time is it there
I want to call {city} but not wake anyone, what time is it there
my daughter's in {city}, what time has she got
my son's flown to {city}, what time is it for him
our guest comes from {city} and asks what time it is at home
a guest wants to phone home to {city}, what time is it there
the supplier sits in {city}, what time have they got now
the boss is in {city}, how late is it there
granny lives in {city}, is she still up, what's the time there
baby's uncle is in {city}, what time is it there
before I phone, what time is it in {city}
when you have a second, the time in {city}
if it isn't too much trouble, what time is it in {city}
pls time in {city}
time in {city} pls
wat time is it in {city}
whats the time in {city}
kindly tell the time in {city}
what is the time in {city} now, sir
please to tell me hour in {city}
which time is in {city}
what date is it in {city}
what day is it in {city}
what day is it over there in {city}
which day do they have in {city}
is it still yesterday in {city}
is it already tomorrow in {city}
today's date in {city}
date and time in {city}
'''

CALC = '''
{e}
{e}?
{e} please
{e} =
{e} equals
{e} is
{e} is what
{e} is how much
{e}, how much is that
{e}, how much
{e}, what's that
{e}, what does that make
{e}, what does that come to
{e}, quick
{e}, please work that out
{e}, can you do that
{e}, I can't do it in my head
{e}, the answer please
{e} makes what
{e} gives what
{e} comes to what
calculate {e}
calculate {e} for me
please calculate {e}
calc {e}
compute {e}
work out {e}
work out {e} for me
work out what {e} is
work {e} out please
figure out {e}
figure {e} out for me
solve {e}
evaluate {e}
reckon {e}
reckon up {e}
tot up {e}
add it up for me: {e}
sum for you: {e}
do the sum: {e}
do the sums for me, {e}
do {e}
do {e} for me
do me {e}
do the maths: {e}
do the math on {e}
run the numbers: {e}
run {e} for me
crunch {e}
result of {e}
the result of {e}
the answer to {e}
how much is {e}
how much is {e} please
how much is {e} all told
how much is {e} altogether
how much would {e} be
how much does {e} make
how much does {e} come to
how much do I get with {e}
how much have I got if it's {e}
how many is {e}
how many does {e} make
how many would {e} be
what is {e}
what is {e} please
what is {e} exactly
what's {e}
what's {e}, quickly
what's {e} in total
what's {e} when it's at home
what's the answer to {e}
what's the result of {e}
what's the value of {e}
what does {e} make
what does {e} come to
what does {e} give
what does {e} equal
what do I get for {e}
what do you get for {e}
what do you get if you do {e}
what do you make of {e}, as a number
what would {e} be
what would {e} come to
what number is {e}
tell me {e}
tell me what {e} is
tell me how much {e} is
tell me what {e} comes to
give me {e}
give me the answer to {e}
give me the result of {e}
give us {e}
let me know what {e} is
let me have {e}
let's see, {e}
let's say {e}, how much is that
let's work out {e}
check {e} for me
check my sum, {e} is what
check what {e} comes to
check the bill: {e}
could you work out {e}
could you calculate {e}
could you tell me what {e} is
could you do {e} for me
could you add that up, {e}
can you work out {e}
can you calculate {e} please
can you do {e}
can you tell me {e}
can you tell me how much {e} is
can you figure out {e}
would you work out {e}
would you calculate {e} for me
would you mind working out {e}
will you tell me what {e} is
may I ask what {e} is
might I trouble you for {e}
is there any chance you can work out {e}
any idea what {e} is
do you know what {e} is
do you know {e}
do you happen to know how much {e} is
I'd like to know {e}
I'd like to know what {e} is
I'd like {e} worked out
I want to know {e}
I want to know what {e} makes
I need {e}
I need {e} for the order
I need to know {e}
I need to know how much {e} is for the till
I need to work out {e}
I have to pay {e}, how much is that
I've got {e} bricks, how many is that
I've got {e} eggs in all, how many is that
I've sold {e} loaves today, how many is that
I've {e} kilos of feed, how much is that
I'm counting tiles, {e}, how many is it
I'm never any good at sums, {e}
I can't do {e} in my head
I can't work out {e}
I got stuck on {e}, what's the answer
I make {e} come out wrong every time, what is it
I wonder what {e} is
we need {e} metres of fence, how many is that
we need {e} planks, how much is that in total
we've got {e} guests tonight, how many is that
we owe him {e}, what does that come to
the wall takes {e} blocks, how many
the recipe needs {e} grams, how much is that
the invoice says {e}, what should it come to
the bottle gets {e} millilitres, how much is that
the customer's waiting, {e}
the apprentice says he can't do {e}, can you
my lad's homework: {e}
my daughter asks what {e} is
the boss wants to know {e}
the boss wants to know how much {e} is
baby on my arm and no calculator, what's {e}
hands full of mortar, so you do the sum: {e}
not sure about this one, {e}
don't guess, calculate {e}
no calculator here, {e} please
quick sum: {e}
quick maths, {e}
one for you: {e}
here's a sum: {e}
numbers for you: {e}
maths question: {e}
when you have a second, what's {e}
if it isn't too much trouble, {e}
sorry, what was {e}
hi, what's {e}
thanks, and {e}
now {e}
and {e}
and what about {e}
next one: {e}
pls calc {e}
plz work out {e}
wats {e}
whats {e}
kindly calculate {e}
kindly tell how much is {e}
please to calculate {e}
how much makes {e}
how much it is {e}
'''

TWO = {
'a_first': '''
{a} and {b}
{a} and then {b}
{a}, then {b}
{a}. {b}.
{a}. then {b}
{a}. Then {b}, please.
{a}. after that {b}
{a}. next, {b}
{a}. also {b}
{a}. oh, and {b}
{a}; {b}
{a} - and {b}
{a}, {b}
{a} + {b}
{a} & {b}
{a}, and {b}
{a} and also {b}
{a} and {b} as well
{a}, also {b}
{a}, and also {b} please
{a}, plus {b}
{a}, and after that {b}
{a} and afterwards {b}
{a} and when that's done {b}
{a}, and when you've done that, {b}
{a}, once that's done {b}
{a}, once you've got that sorted {b}
{a}, and while you're at it {b}
{a} and while you're about it {b}
{a}, and while you're there {b}
{a} and if you're at it anyway, {b}
{a} and at the same time {b}
{a}, oh and {b}
{a}, oh, and {b} too while I remember
{a}, and one more thing, {b}
{a}, one more thing: {b}
{a}, and then, if you don't mind, {b}
{a} and, if it isn't too much trouble, {b}
{a}, and if you'd be so kind, {b}
{a} followed by {b}
{a}, straight after that {b}
{a}, and only then {b}
{a} before you {b}
{a} before {b}, both please
{a} now, and {b} after
{a} to begin with, then {b}
{a} for a start, and {b}
{a} please, and {b} please
{a} pls n then {b}
{a} plus please {b}
{a} thx and {b}
{a} but also {b}
{a}, not only that, also {b}
{a} as well as {b}
{a}, and don't forget to {b}
{a}, don't stop there, also {b}
{a}, and before I forget, {b}
{a}, and seeing as you're listening, {b}
{a}, and for the guests, {b}
{a}, and my wife says also {b}
{a}, the boss also wants this: {b}
first {a}, then {b}
first {a}. then {b}
first {a} and then {b} please
first of all {a}, and then {b}
first off {a}, second {b}
firstly {a}, secondly {b}
one: {a}. two: {b}.
1. {a} 2. {b}
1) {a} 2) {b}
two things: {a} and {b}
two things please, {a}, and {b}
two jobs for you: {a}, then {b}
a couple of things: {a}, {b}
I need two things, {a} and {b}
I'd like two things done: {a}, then {b}
both of these please: {a} and {b}
do both: {a}, {b}
start by this: {a}. then {b}
start with this, {a}, and end with this, {b}
to start with {a}, later {b}
begin with: {a}. afterwards: {b}
as a first step {a}, as a second {b}
before anything else {a}, then {b}
before you do anything, {a}. after that {b}
after you {a}, {b}
when you've done this: {a}, go on and {b}
not just {a}, but also {b}
please {a} and {b}
please {a}, and then please {b}
please first {a}, then {b}
could you {a} and {b}
could you {a} and then {b}
could you please {a}, and after that {b}
can you {a} and {b}
can you {a}, and then can you {b}
can you first {a} and then {b}
would you {a} and also {b}
would you mind, two things: {a} and {b}
would you be a dear, {a} and {b}
will you {a}, and will you also {b}
I want you to {a} and {b}
I need you to {a} and then {b}
I'd like you to {a} and {b}
I'd be glad if you could {a} and then {b}
I've got the baby on my arm, so please {a} and {b}
I've both hands full, could you {a} and then {b}
we open in ten minutes, so {a} and {b}
we're closing, so {a}, and then {b}
the guests are coming, {a} and {b} please
the lads are waiting: {a}, then {b}
it's late, {a} and {b} please
hi, {a} and {b} please
good morning! {a}, and {b}
kindly {a} and kindly {b}
please to {a} and to {b}
''',
'b_first': '''
{b} but before that {a}
{b}, but first {a}
{b}, but first {a} please
{b}. but first {a}.
{b}, but do this first: {a}
{b}, only before that {a}
{b}, no wait, first {a}
{b}, hang on, {a} first
{b}, although {a} comes first
{b} after you {a}
{b} after you've done this: {a}
{b} once you {a}
{b}, after this: {a}
{b}, and before you do, {a}
{b}, and before that, {a}
{b}, preceded by: {a}
{b}, but not before you {a}
{b}, yet {a} beforehand
{b}, and first of all {a}
{b}. before that: {a}
{b} second, first {a}
{b} last, {a} first
{b} at the end, {a} to begin with
{b} later, {a} first
{b} in a moment, but {a} right now first
{b}, only not until you {a}
could you {b}, but before that {a}
can you {b}, and before that {a}
would you {b}, only first {a}
I want you to {b}, but first {a}
I'd like you to {b}, but before you do, {a}
please {b}, but {a} first
I've the baby on my arm, so {b}, but before that {a}
before you {b}, {a}
before you {b}, please {a}
before you go and {b}, could you {a}
prior to this: {b}, do this: {a}
''',
}
THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a}, {b}, and then {c}
{a}. {b}. {c}.
{a}; {b}; {c}
{a} and {b} and {c}
{a} and {b}, and {c} too
{a} and then {b} and then {c}
{a}, then {b}, then {c}
{a}, then {b}, and finally {c}
{a}, after that {b}, and at the end {c}
{a}, also {b}, and also {c}
{a}, plus {b}, plus {c}
{a}, {b}, oh and {c}
{a} and {b}, and while you're at it {c}
{a} and {b}. one more thing, {c}
{a}. then {b}. last of all {c}
{a}. Next {b}. After that {c}.
{a}, {b} and, if you don't mind, {c}
{a}, {b} and when that's done {c}
{a}, not only that, {b}, and {c}
{a} + {b} + {c}
first {a}, then {b}, then {c}
first {a}, second {b}, third {c}
first of all {a}, next {b}, last {c}
firstly {a}, secondly {b}, thirdly {c}
1. {a} 2. {b} 3. {c}
1) {a}, 2) {b}, 3) {c}
one: {a}. two: {b}. three: {c}.
three things: {a}, {b} and {c}
three things please: {a}. {b}. {c}.
three jobs for you, {a}, {b}, {c}
a few things: {a}, {b}, {c}
all three please: {a}, {b}, {c}
to start with {a}, then {b}, and to finish {c}
start with this: {a}, go on with {b}, end with {c}
please {a}, {b} and {c}
please {a}, then please {b}, and please {c}
could you {a}, {b} and {c}
could you {a} and {b}, and then {c}
can you {a}, {b}, and also {c}
would you {a}, then {b} and then {c}
I need you to {a}, {b} and {c}
I'd like you to {a}, {b}, and after that {c}
we're closing up, so {a}, {b}, {c}
baby on my arm, so please {a}, {b} and {c}
the guests will be here soon: {a}, {b} and {c}
before I go to bed: {a}, {b} and {c}
kindly {a}, {b} and {c}
'''

FOLLOW = {
'same_action_other_device': '''
and {D}
and {D} too
and {D} as well
and {D} also
and {D} please
and the {d} too
and {D} the same way
and also {D}
and now {D}
and now {D} please
and then {D}
and next {D}
and what about {D}
and likewise {D}
and don't forget {D}
and while you're at it {D}
and, if you don't mind, {D}
also {D}
also {D} please
also the same on {D}
{D} too
{D} as well
{D} too please
{D} as well please
{D} also
{D} next
{D} likewise
{D}, same
{D}, same thing
{D}, the same please
{D}, exactly the same
{D} the same way
{D} and all
{D} needs the same
{D} wants the same
{D} should get the same
{D} ought to be the same
{D} shouldn't be left out
same for {D}
same for the {d} please
same with {D}
same thing with {D}
same thing for {D} please
same again for {D}
same again with {D}
same treatment for {D}
same goes for {D}
same to {D}
ditto {D}
ditto for {D}
likewise {D}
likewise with {D}
now {D}
now the same with {D}
now do {D}
now for {D}
next {D}
next, the {d}
then {D}
then {D} too
do {D} too
do {D} as well
do the same for {D}
do the same with {D}
do that with {D} too
do that for {D} as well
do likewise with {D}
repeat for {D}
repeat that with {D}
once more, for {D}
once again with {D}
could you do {D} too
could you do the same with {D}
can you do {D} as well
can you do that for {D} also
would you do {D} too while you're there
would you mind doing {D} as well
I'd like the same for {D}
I'd like {D} the same
I want that for {D} too
I need {D} too
how about {D}
how about the same for {D}
what about {D}
what about {D}, same please
oh and {D}
oh, and {D} too
oh I forgot, {D} too
plus {D}
don't leave out {D}
let's do {D} too
let's have {D} the same
my wife wants {D} the same
the guests want {D} like that too
pls also {D}
kindly do {D} also
''',
'undo': '''
no, put it back
put it back
put it back please
put it back how it was
put it back the way it was
put that back
put things back as they were
change of mind
change of mind, put it back
I've changed my mind
I changed my mind, undo that
on second thoughts, no
on second thoughts, put it back
second thoughts, undo it
undo
undo that
undo that please
undo it
undo what you just did
undo the last thing
undo the last one
reverse that
revert that
revert it please
roll that back
take that back
take it back
scrap that, put it back
cancel that, back to how it was
not that, undo it
no no, undo that
no, as it was before
no, the way it was
no, back again
no, I didn't want that
no, that was wrong, undo it
oh no, put it back
oops, undo
oops, wrong one, put it back
sorry, wrong one, undo it
sorry, my mistake, undo that please
that was a mistake, undo it
that was a mistake, put it back
that wasn't right, put it back
that's not what I meant, put it back
that's worse, put it back like before
I didn't mean that, undo it
I'd rather have it as it was
I'd like it back as it was
I liked it better before
it was better before, put it back
it was better the other way
better how it was
back to before please
back to how it was
back the way it was please
back as it was
as you were
as before please
as it was, please
let's go back to how it was
let's undo that
leave it as it was
could you undo that
could you put it back as it was
can you reverse that
can you put that back
would you undo that please
would you mind putting it back
the boss says no, put it back
my wife doesn't like it, put it back
the baby woke up, undo that
the guests don't like it, back as it was
wife says no. undo
pls undo
kindly undo that
''',
'other_action_same_device': {
'on': '''
turn it on
turn it on again
turn it back on
switch it on
switch it on again please
put it on
put it back on
put it on again, would you
and now on
on again
on again please
now on
now turn it on
and on again
back on with it
back on please
it can go on again
it should be on
it should be on again
I'd like it on again
I want it on
I want that on again
can you turn it back on
could you switch that on again
would you put it on again
start it again
get it going again
don't leave it off
it shouldn't be off
no, on
no, I want it on
the guests want it back on
make it on again please
''',
'off': '''
turn it off
turn it off again
turn it back off
switch it off
switch it off again please
put it off again
shut it off
shut it off now
kill it
stop it again
and now off
off again
off again please
now off
now turn it off
and off again
off with it
off with it again
it can go off again
it should be off
it shouldn't be on
it's been on long enough, off
I'd like it off again
I want it off
I want that off again
can you turn it back off
could you switch that off again
would you put it off again
don't leave it on
no, off
no, I want it off
baby's asleep now, it can go off
that'll do, turn it off
make it off again please
''',
'open': '''
open it
open it again
open it up
open it back up
open it again please
and now open it
now open it
and open again
open again please
get it open
get it open again
it can be opened
it can be open again
it should be open
it shouldn't be shut
I'd like it open
I'd like it open again
I want it open
I want that open again
can you open it
could you open it again
would you open that for me
would you mind opening it again
don't leave it shut
don't keep it closed
no, open it
no, I want it open
let me through, open it again
there's another lorry coming, open it
put it up again please
make it open
''',
'close': '''
close it
close it again
close it up
close it again please
shut it
shut it again
shut it behind me
and now close it
now shut it
and close again
closed again please
get it shut
get it closed again
it can be shut now
it can close again
it should be closed
it shouldn't be open
it has no business being open
I'd like it closed
I'd like it shut again
I want it closed
I want that shut
can you close it
could you shut it again
would you close that for me
would you mind shutting it again
don't leave it open
don't keep it open
no, close it
no, I want it shut
we're through, close it
I'm in, shut it again
make it closed
''',
'lock': '''
lock it
lock it again
lock it up
lock it up again please
lock it behind me
and now lock it
now lock it
and lock it please
locked please
locked again please
get it locked
bolt it
bolt it again
it can be locked now
it should be locked
it should be locked again
it shouldn't be unlocked
it must be locked
I'd like it locked
I'd like it locked again
I want it locked
I want that locked
can you lock it
could you lock it again
would you lock that for me
would you mind locking it again
don't leave it unlocked
no, lock it
no, I want it locked
everyone's out, lock it
the cleaners have gone, lock it again
make it locked
''',
'unlock': '''
unlock it
unlock it again
unlock it please
and now unlock it
now unlock it
and unlock it please
unlocked please
unlocked again please
get it unlocked
get it unlocked again
unbolt it
unbolt it again
take the lock off it
take the lock off again
it can be unlocked now
it should be unlocked
it should be unlocked again
it shouldn't be locked
it has no business being locked
it mustn't be locked
I'd like it unlocked
I'd like it unlocked again
I want it unlocked
I want that unlocked
can you unlock it
could you unlock it again
would you unlock that for me
would you mind unlocking it again
don't leave it locked
don't keep that locked
no, unlock it
no, I want it unlocked
I'm still outside, unlock it
''',
},
}

OUT = '''
what's the weather like
what's the weather going to be tomorrow
will it rain today
will it rain on the hay this afternoon
is it going to freeze tonight
do I need a coat for the baby
will there be frost by morning
how windy will it be on the roof tomorrow
when does the sun go down today
is a storm coming our way
weather forecast for the weekend please
how hot is it going to get
is it snowing up on the pass
give me the news
what's in the news
what happened in the world today
read me the headlines
who won the election
any news about the farm subsidies
what's the price of wheat today
what's diesel cost at the moment
how's the milk price doing
what's the exchange rate for the dollar
what are shares in that company worth
look it up on the internet
search the web for a cheap gate
google how to lay tiles
open a website for me
go online and find me a plumber
find me a hotel in the mountains
find the nearest chemist
where is the nearest petrol station
how do I get to the station from here
how far is it to the coast
how long does it take to drive to the market
show me the traffic on the ring road
is there a traffic jam on the way to town
what time is the next bus
when does the last train leave
book me a train ticket
book a table for four tonight
book room seven for the Millers
cancel the booking for Saturday
reserve a parking space at the airport
call my mother
call the vet
ring the plumber for me
phone the doctor, the baby has a temperature
give the dentist a ring
call a taxi for the guest in room two
call the police
dial 112
video call grandma
answer the phone
did anybody ring while I was out
send an e-mail to the supplier
send a mail to my accountant
write my landlord an email
check my inbox
have I got any new mail
read me my last text message
reply to Anna on WhatsApp
post a photo of the cake on Instagram
put the shop's sale on Facebook
how many followers does the bakery have
order more nappies
order a pizza
order ten bags of cement
buy me a new lamp
buy a replacement lock online
how much does a new door cost
find me a cheap heater to buy
put milk on the shopping order at the supermarket
where can I get a good hammer
is the hardware shop still open
what does the garden centre charge for compost
sell my old tractor
pay the electricity bill
transfer fifty euros to Tom
what's my bank balance
play some jazz
play that song by the Beatles
play a lullaby for the baby
put on the latest hit
play the radio station from Vienna
sing me a song
sing happy birthday to the apprentice
hum something for the baby
what song is this
who sings this one
skip to the next track
play an audio book
put a film on
what's on telly tonight
recommend a series
what's the score in the match
who won the match last night
when does our team play next
who's top of the league
did the horse in the third race win
translate this into Spanish
how do you say lamp in French
what is door in Italian
translate good evening for the German guests
how do I greet someone in Japanese
what does danke mean
speak Portuguese with the guest
write a poem about the barn
write me a poem for my wife
make up a rhyme about a lamp
make up a bedtime story for the little one
tell me a fairy tale
tell the kids a story about a dragon and a gate
write a love letter
write a speech for the wedding
write a job advert for a waiter
write an essay on locks
write a review of this hotel
draw me a cow
draw a picture of the shed
paint the kitchen in blue on a picture
make an image of a lighthouse
make a logo for the shop
show me a photo of a goat
take a picture of the baby
edit this photo for me
scan this receipt
what's in this picture
design a flyer for the sale
my baby has a rash, what is it
what can I give a baby for a cough
is it dangerous if the baby swallowed a bead
how many paracetamol can I take
my back hurts, what should I do
does this cut need stitches
is this mushroom poisonous
how do I treat a burn from the oven
what's wrong with my knee
can I drink coffee while nursing
the cow is limping, what's wrong with her
what does a sheep with foot rot need
can I sack a worker who's always late
may my landlord raise the rent
do I have to pay overtime on Sundays
can I sue the supplier
is my neighbour allowed to build a fence there
how do I write a will
what taxes does a small shop pay
should I buy gold
should I take out a loan for the tractor
who invented the lock
who invented the light bulb
who built the first lighthouse
how does a heat pump work
how does a lock work
how do I clean a lamp
how do I hang a door
how do I fix a dripping tap
how do I get paint off a window
how do I bleed a radiator
how do I descale a coffee machine
how do you mix mortar
what's the best glue for oak
how do you shear a sheep
how do you bake sourdough bread
give me a recipe for pancakes
what can I cook with three eggs and an onion
how long does a boiled egg take
how do I get a baby to sleep
how often should a newborn drink
when do babies get teeth
what's a good name for a girl
what should I call the new calf
how long does a cow carry her calf
how many legs does a spider have
how old do horses get
why is the sky blue
why do cats purr
why do lamps flicker
what's the capital of Peru
how high is Mount Everest
how many people live in India
who was Napoleon
when was the war over
who is the president of France
who wrote Hamlet
what's the longest river
how far is the moon
how big is the sun
what is the meaning of life
is there a god
what does photosynthesis mean
explain gravity to my son
explain how a pump moves water
what's the difference between a door and a gate
what's the difference between a nut and a bolt
what kind of lamp is best for a workshop
which fan is the quietest to buy
which paint is right for a barn door
is oak better than pine
who makes the best drills
how many watts does a kettle need
does a fridge use much electricity
write a Python script
write code that sorts a list
fix the bug in my program
what does this error mean
debug my website
write me a formula for my spreadsheet
make an Excel table of my sales
run this command
run ls -la in the terminal
run the backup script
restart the server
reboot the router
reset the wifi password
install the new printer
install an app for me
update the software
update yourself
download a film
download the manual for the heater
uninstall that program
set a timer for ten minutes
set a timer for the eggs
set an egg timer
set the alarm for six
set an alarm clock for tomorrow morning
wake me at five for milking
wake me up in half an hour
remind me at three to feed the calves
remind me tomorrow to call the roofer
remind me in an hour to turn the bread
in ten minutes tell me to get the cake out
start a stopwatch
count down from sixty
how long till the cake is done
what's on my calendar
what appointments do I have today
put the dentist in my calendar for Monday
when is my next appointment
move my meeting to Friday
am I free on Thursday
how many days until Christmas
when is Easter next year
when is full moon
when does spring begin
tell me a joke
tell me a joke about a farmer
tell the kids a riddle
do you know a good joke about lamps
make me laugh
say something funny
play a game with me
let's play chess
let's play hide and seek
toss a coin
roll a dice
pick a number
guess what I'm thinking
how warm is it in the barn
what temperature is it in the baby's room
what does the thermometer in the greenhouse say
how humid is the cellar
how full is the water tank
how much diesel is left in the tractor
how much milk did the cows give
what does the scale show
how much power are we using right now
is the smoke detector working
what does the camera at the gate show
show me the camera in the yard
who's at the door
is there somebody in the shop
did anyone come through the gate last night
is the baby breathing
is the baby asleep
listen whether the baby is crying
watch the baby for me
watch the door for me
where is the dog
where's my phone
find my glasses
who took my hammer
count the sheep
feed the chickens
milk the cows
wash the dishes
iron my shirt
sweep the workshop
make the beds in room four
change the baby's nappy
cook dinner
make me a coffee by hand
bring me a beer from the fridge
carry the shopping in
drive me to town
pick the kids up from school
fly a drone over the field
mow the lawn by yourself
paint the fence
build me a shed
repair the door
oil the hinges on the gate
change the bulb in the lamp
replace the battery of the smoke alarm
clean the fan for me
sharpen the scythe
what's my horoscope
read my palm
what are the lottery numbers
will I be rich
who will win the cup
does she love me
should I marry him
give me advice about my marriage
what should I wear to the wedding
what present should I get my mother
how do I tell my boss I quit
how do I get rid of moles
how do I get rid of rats in the shed
what's biting my roses
when should I sow carrots
when do I prune apple trees
what fertiliser is good for maize
what's wrong with my tomatoes
proofread this letter
correct my spelling in this ad
summarise this book for me
what's the plot of that film
what does this word mean
how do you spell necessary
find a rhyme for door
what's the opposite of brave
say something in a pirate voice
speak louder
speak with a woman's voice
talk slower please
sing louder
turn into a cat
record this conversation
record a voice memo with sound
take a video
print this out on the printer
send a fax to the town hall
print me a label for the jars
track my parcel
where's my delivery
when is the post coming
how do I apply for a passport
check in for my flight
is my flight on time
how much is a flight to Rome
rent me a car
rent out room three on the internet
check the guests in
print the bill for room eight
take a card payment
open a new bank account
open a bottle of wine
close my account at the bank
close the deal with the supplier
lock my phone
find out the unlock code for my stolen phone
delete the file
delete my notes
rename the folder
rename the file to old
copy that file onto a stick
move the file to another folder
share this folder with Anna
upload the file to the cloud
zip the folder up
make a backup of everything
encrypt the file
make a chart of this
how many words are in this book
what's new on YouTube
who are my contacts
add Tom to my contacts
what's Tom's phone number on the internet
block that caller
who was that on the phone
what's the pollen count
how's the air quality
when is high tide
is the river going to flood
is there an earthquake warning
what's the fire risk in the forest
convert this PDF
teach me to play guitar
teach me a dance
teach my boy to tie his shoes
test me on my English
give me a quiz
help me learn French
do my homework about volcanoes
do my tax return
hire a new farmhand for me
vote for me
'''

VAGUE = {
'device': '''
switch that on
turn it on
turn it off please
open it please
open it
close it
close that
shut it
lock it
lock it please
unlock it
unlock that for me
on
off
on please
off please
open please
close please
switch on
switch off please
turn on
turn off
turn that thing off
turn that thing on
put it on
put it off
put that on for me
kill it
stop it
stop that
start it
start that
start that up
get it going
get that open
get it shut
toggle it
flip it
flip that for me
set it to 40%
set that to half
put it at 21
make it 20 degrees
turn it up to 60%
turn it down to 10
make it go off
make that thing stop
it should be off
it shouldn't be on
it has no business being open
it shouldn't be open
it ought to be locked
that shouldn't be running
that one off
that one on please
the other one off
the other one please
the thing over there, on
the thing in the corner, off
that thingamajig, switch it on
the whatsit, off
the doodah please, turn it on
can you switch it on
can you turn that off
could you open that
could you close it for me
would you lock that
would you mind switching that off
I want it on
I want it off
I'd like that open
I'd like it closed
I'd like it off please
don't leave it on
don't leave it open
don't leave that running
who left that on? off
with the baby on my arm I can't, switch it on
hands full, open it
someone's waiting, open it
we're closing, switch it off
the guests want it off
my wife wants it on
the boss says to close it
pls turn it on
plz off it
kindly switch it on
please to open
''',
'value': '''
set {D}
set {D} please
set {D} for me
set {D} for the night
set {D} for the baby
set {D} to
set {D} at
set {D} to something
set {D} differently
set {D} to the right level
set {D} as I like it
set {D} to the other value
put {D} to
put {D} at
put {D} on a number
adjust {D}
adjust {D} please
adjust {D} a little
adjust {D} for the guests
change {D}
change {D} please
change the setting of {D}
change the level of {D}
change the value on {D}
change {D} to another value
tune {D}
regulate {D}
readjust {D}
reset {D} to a different level
dial {D}
dial {D} in
tweak {D}
tweak {D} for me
{D}, set it
{D}, adjust it
{D}, set to
{D} to
{D} at
{D} on a different setting
{D} needs setting
{D} needs adjusting
{D} needs a different setting
{D} wants setting
{D} isn't set right
{D} is at the wrong value
{D} should be set
{D} ought to be at another level
could you set {D}
could you adjust {D}
could you change the setting on {D}
can you set {D} for me
can you adjust {D} please
would you set {D}
would you mind adjusting {D}
will you set {D} for tonight
I'd like to set {D}
I'd like {D} at a different level
I'd like {D} set differently
I want to set {D}
I want {D} adjusted
I want {D} at a certain value
I need {D} set
I need {D} at the right level
let's set {D}
the guests want {D} set
my wife wants {D} adjusted
the boss wants {D} at another value
I've got the baby here, set {D} please
don't leave {D} like that, adjust it
not that value on {D}, another
pls set {D}
kindly adjust {D}
kindly set {D}
please to set {D}
''',
'fact': '''
remember this
remember that
remember this for me
remember something for me
remember it
remember it please
please remember
please remember this
please remember something
keep this in mind
keep that in mind
keep something in mind for me
bear that in mind
bear something in mind for me
make a note
make a note please
make a note for me
take a note
take a note please
take this down
note this
note that
note it
note it down
note something down for me
jot this down
jot something down
memorise this
memorise something
store this
store this for later
save this in your memory
save it for later
commit this to memory
put this in your memory
put something in your memory
don't forget this
don't forget
don't forget it
don't you forget that
never forget this
hold on to this
here's something to remember
I want you to remember something
I want you to remember this
I need you to remember something
I'd like you to remember something
I've got something for you to remember
I have something for your memory
there's something you should remember
there's something I don't want to forget
could you remember something
could you remember that
could you take a note
could you make a note for me
can you remember this
can you remember something for me
can you note something
would you remember this please
would you take a note
would you mind remembering something
will you remember it
let me tell you something to remember
you should remember this
you need to remember that
before I forget, make a note
baby on my arm, take a note for me
pls remember
pls note
kindly note
kindly remember this
please to remember
''',
'place': '''
go there
go there please
go over there
go to the place
go somewhere
go somewhere else
go
go away
go on then, go
drive there
drive over there
drive somewhere
drive the robot
drive the rover somewhere
drive the rover
move
move it
move it over there
move please
move the robot
move the rover
move the rover somewhere else
move over
send it there
send it over there
send the rover
send the rover there
send the robot away
send the robot somewhere
send the cart off
take it there
take it over there
take the rover there
take the cart somewhere
bring it there
bring it over
bring the robot over there
bring the rover to the place
bring the cart
get it there
get the robot over there
get the rover out of here
get the rover out of the way
park it
park it somewhere
park the rover
park the robot somewhere
put the rover somewhere else
put the cart over there
have the robot go there
let the rover go there
let's move the rover
could you move the rover
could you send the robot there
could you drive it over there
could you park the rover somewhere
can you go there
can you move the robot
can you take it somewhere else
would you move the cart
would you mind moving the rover
will you drive there
I want the rover moved
I want the robot over there
I'd like the rover somewhere else
I'd like it to go there
I need the robot there
I need the cart moved
the rover can't stay here
the rover has no business here
the rover should go somewhere else
the robot is in the way, move it
the cart is in the way
off you go
off with the rover
not here, over there
the lads want the rover moved
kindly move the rover
pls move the robot
please to drive there
''',
'file': '''
write a file
write a file for me
write a new file
write something to a file
write this to a file
write that down in a file
write it to the file
write into the file
create a file
create a new file
create a file for me
make a file
make a new file
make me a file
make me a new file please
start a file
start a new file
save a file
save that in a file
save this to a file
save it to the file
put it in a file
put that in a file
put something in the file
read the file
read a file
read that file
read that file to me
read me the file
read me a file please
read it to me
read it out
open the file
open a file
open that file
open my file
show the file
show me the file
show me a file
show me that file
show me the document
show the contents of the file
what's in the file
what's in that file
what does the file say
what does it say in the file
what did I write in that file
let me see the file
let me see that document
get me the file
get me that document
fetch the file
look into the file
check the file
check that file for me
could you read the file
could you read me that file
could you open the file
could you write a file
could you create a file for me
can you write a file
can you make a file
can you read me a file
can you show me the file
would you read the file to me
would you save that in a file
would you mind opening the file
I'd like to see the file
I'd like to write a file
I'd like a new file
I want to read a file
I want a file written
I need the file
I need a new file
I need that document
baby on my arm, read me the file
the boss wants a file
kindly open the file
pls read file
please to write a file
''',
'message': '''
notify everyone
notify the crew
notify the team
notify them
notify all
send a message
send a message please
send a message to the crew
send a message to everyone
send a notification
send a notification please
send a note
send a note round
send a note to the lads
send out a notice
send word
send word to the yard
send something to the team
send an urgent message
send an alert
tell everyone
tell everyone something
tell everybody
tell the crew
tell the lads
tell the others
tell them
tell the kitchen
tell my wife
tell the guests something
let everyone know
let the crew know
let the others know
let them know
let people know
let my husband know
pass it on
pass on a message
pass a message on for me
drop the crew a note
drop them a line
spread the word
make an announcement
make an announcement please
announce something
announce it
broadcast a message
broadcast it
put out a notice
give everyone a heads-up
give the team a shout
inform everyone
inform the team
inform the staff
alert the crew
alert everyone
ping the team
message the team
message everyone
log something
log it
log this
make a log entry
put something in the log
write something in the log
could you send a message
could you tell everyone something
could you let the crew know
could you pass on a message
can you send a notification
can you tell the lads something
can you notify the team
would you tell the others
would you send a note round
would you mind passing on a message
I'd like to send a message
I'd like to tell everyone something
I want to notify the crew
I want a message sent
I need to tell the team something
I need to send a notification
I've got a message for the crew
I have something to tell everyone
there's something the crew should know
everyone should know
someone should tell the others
baby on my arm, send a message for me
kindly inform all
pls notify all
please to tell everybody
''',
}

TALK = {
'greeting': '''
hello
hello there
hello again
hello you
hello hello
hello, anyone there
hello, it's me
hello my friend
hello, I'm back
hello from the barn
hi
hi there
hi again
hi, it's me again
hi, good to be home
hi, are you there
hi everyone
hey
hey there
hey you
hey, you awake
hey, how's things here
heya
hiya
hiya love
howdy
howdy partner
good morning
good morning to you
good morning everybody
good morning, sunshine
good morning from the kitchen
morning
morning all
morning mate
morning, early bird
mornin'
top of the morning
good afternoon
afternoon
afternoon all
good day
good day to you
g'day
g'day mate
good evening
evening
evening all
evening, lads
greetings
greetings from the workshop
welcome
well hello
well hello there
yo
ahoy
namaste
namaste ji
hello sir
dear assistant, hello
are you there
are you up
anybody there
knock knock, hello
I'm home
I'm back
I'm here
here I am again
back again
back from the field
me again
it's me
just got in, hello
nice to meet you
pleased to meet you
pleasure to meet you, I'm new here
nice to see you again
long time no see
baby and me say hello
say hello to the little one
hello from me and the wee one
''',
'thanks': '''
thanks
thanks a lot
thanks a million
thanks a bunch
thanks so much
thanks again
thanks mate
thanks love
thanks, that's it
thanks, that's great
thanks, that helped
thanks for that
thanks for your help
thanks for the quick help
thanks ever so much
thanks, you saved my back
thanks, I couldn't have reached it
thanks, the baby's still asleep
many thanks
thank you
thank you very much
thank you so much
thank you kindly
thank you, dear
thank you, that's all
thank you, that's better
thank you, that was quick
thank you for everything
thank you from all of us
thank you sir
thank you, you're a star
thx
tx
ty
ta
ta very much
ta love
cheers
cheers mate
cheers, that'll do
cheers for that
much obliged
I'm much obliged to you
much appreciated
I appreciate it
I appreciate your help
I really appreciate that
I owe you one
I'm grateful
that's very kind
that's kind of you
very kind of you
bless you
bless you for that
God bless
you're a lifesaver
you're a treasure
you're too kind
lovely, thanks
great, thanks
perfect, thank you
brilliant, cheers
super, thanks
ok thanks
okay, thank you
right, thanks
good, thank you
the guests say thank you
my wife says thanks
the lads say cheers
thanks from the little one too
so kind, thanking you
thanking you
''',
'how_are_you': '''
how are you
how are you today
how are you doing
how are you keeping
how are you this morning
how are you getting on
how are you feeling
how are things
how are things with you
how are things going
how's it going
how's it going mate
how's life
how's life treating you
how's your day
how's your day been
how's your day going
how's everything
how's everything with you
how's tricks
how do you do
how do you feel
how do you feel today
how have you been
how was your night
how was your day
how goes it
how ya doing
how ya going
hru
are you well
are you all right
are you OK
are you feeling well
are you doing fine
are you having a good day
you all right
you OK
you good
you alright mate
all well with you
all good with you
all good
everything all right with you
everything OK there
everything fine
what's up
what's new
what's new with you
what's going on
wassup
sup
did you sleep well
did you have a good night
hope you're well
I hope you are fine
slept well
busy day
long day for you too
kaise ho, how are you
you keeping well
how's the form
hello, how are you doing
I'm fine, and you
I'm well, how are you
we're all fine here, and you
''',
'identity': '''
who are you
who are you then
who are you exactly
who are you really
who am I talking to
who am I speaking with
who is this
who is there
who's that talking
who's this I'm talking to
who made you
who built you
who trained you
who created you
who programmed you
who do you belong to
who do you work for
what are you
what are you exactly
what are you called
what are you made of
what are you, a robot
what are you, a person
what kind of thing are you
what kind of assistant are you
what kind of AI are you
what kind of model are you
what sort of machine are you
what sort of program are you
what model are you
what model is this
what model are you running on
what version are you
what's your name
what's your name then
what is your name please
what should I call you
what do I call you
what do they call you
what do people call you
what is this
what is this thing
what am I talking to
what language model is this
what runs behind this
what do you run on
which model are you
which model is this
which AI is this
which company made you
where do you come from
where are you from
where do you live
where do you run
where were you trained
how old are you
how big are you
how big is your model
how many parameters do you have
how were you made
how were you trained
how do you work
when were you made
are you a robot
are you a person
are you human
are you a human being
are you real
are you alive
are you a computer
are you a machine
are you a program
are you an AI
are you artificial intelligence
are you a bot
are you a chatbot
are you a language model
are you ChatGPT
are you Alexa
are you Siri
are you from Google
are you Claude
are you the same one as yesterday
are you a man or a woman
are you a he or a she
are you clever
are you a small model or a big one
are you a local model
are you running on this machine
are you online or offline
do you have a name
do you have a body
do you have feelings
do you live in the computer
do you think for yourself
is this a human
is this a bot
is this a computer talking
is there a person behind this
is anybody real there
am I talking to a machine
am I talking to a real person
tell me who you are
tell me about yourself
tell me what you are
tell me your name
tell us something about yourself
introduce yourself
introduce yourself please
introduce yourself to the new lad
say who you are
your name please
name?
could you tell me who you are
could you introduce yourself to the guests
can you tell me what model this is
can you tell me your name
would you tell me who made you
may I ask who you are
may I ask your name
might I know your name
I'd like to know who you are
I'd like to know what model this is
I want to know who I'm speaking to
I wonder what you are
my kid wants to know if you're a robot
the little one asks who's talking
my grandma thinks you're a person, are you
the new apprentice asks what you are
kindly tell your good name
what is your good name
you are who
you are robot?
''',
'capability': '''
what can you do
what can you do for me
what can you do for us
what can you do exactly
what can you do here
what all can you do
what else can you do
what are you able to do
what are you good at
what are you good for
what are you for
what are you there for
what are your skills
what are your abilities
what are your functions
what are your tools
what tools do you have
what tools have you got
what do you do
what do you do all day
what do you know how to do
what do you understand
what do you offer
what can I ask you
what can I ask you to do
what can I say to you
what can I use you for
what could you help me with
what can you help with
what could you do in a hotel
what could you do for a farm
what could you do in my workshop
what could I have you do
what kind of things can you do
what kinds of jobs can you take on
what sort of help can you give
what sort of commands do you know
what things can you control
what is it you can do
what's your job
what's your purpose
what's in your toolbox
what's possible with you
what commands are there
what can't you do
what are you not able to do
which tools do you have
which things can you do
which devices can you control
which jobs can I give you
how can you help
how can you help me
how can you help me with a baby on my arm
how could you be of use
how do I use you
how do I talk to you
how do you help people
how useful are you
are you able to switch things
are you able to open doors
are you able to send messages
are you able to remember things
are you able to do sums
are you able to drive the rover
can you control devices
can you also control lights
can you switch lights
can you switch things on and off
can you also lock doors
can you also open gates
can you drive a robot
can you also move the rover
can you tell the time
can you also tell the time in other cities
can you count
can you do maths
can you do sums
can you also calculate
can you remember things
can you also remember things for me
can you keep notes
can you read files
can you also read files
can you write files
can you also write files
can you list files
can you send notifications
can you also send messages to the crew
can you do several things at once
can you do more than one thing at a time
can you help me
can you help in the shop
can you help around the house
can you do anything useful
do you know how to do sums
do you know how to open a gate
do you have any tools
do you do lights
do you do heating too
do you only do lights
is there anything you can do
is there a list of what you can do
is that all you can do
is there anything else you can do
tell me what you can do
tell me what you're able to do
tell me your tools
tell the new lad what you can do
tell us what you're good for
show me what you can do
list your tools
list what you can do
list your abilities
give me an overview of your skills
give me a few examples of what I can ask
explain what you can do
explain to my husband what you can do
help
help please
I need help, what can you do
I'm new here, what can you do
I don't know what you can do
I don't know how to use you
I wonder what you can do
I'd like to know what you can do
my wife asks what you can do
the apprentice wants to know what you're for
could you tell me what you can do
could you explain what you're for
would you tell me what you're able to do
may I ask what you can do
kindly tell your functions
what you can do
you can what all
''',
'bye': '''
bye
bye bye
bye now
bye for now
bye then
bye, see you
bye, have a good one
goodbye
goodbye then
goodbye and thanks
good night
good night then
good night, sleep well
good night from the little one
night
night night
nighty night
see you
see you later
see you soon
see you tomorrow
see you in the morning
see you around
see you next week
see ya
cya
later
later mate
laters
so long
so long then
farewell
take care
take care of yourself
take it easy
ta-ta
tata
toodle-oo
cheerio
cheerio then
ciao
adios
until tomorrow
until next time
until then
catch you later
speak soon
talk to you later
talk tomorrow
that's all for today
that's all for now, bye
that's it for tonight, good night
I'm off
I'm off then
I'm off home
I'm off to bed
I'm going to bed now
I'm leaving now
I'm done for the day, bye
I have to go, the baby's crying
I must be going
I've got to run
gotta go
time for me to go
time to go home, bye
we're off now
have a good evening
have a good night
have a nice day
have a good weekend
sleep well
sweet dreams
''',
'praise': '''
well done
well done you
good job
good work
good work today
great job
great work
nice work
nice one
nice one mate
nicely done
good
very good
very good indeed
brilliant
excellent
perfect
wonderful
lovely
lovely job
super
superb
fantastic
marvellous
splendid
spot on
bang on
top marks
first class
bravo
bingo
good boy
good girl
clever
clever thing
clever you
that was quick
that was fast
that was clever
that's great
that's perfect
that's just right
that's how I like it
that worked
that worked a treat
it worked
you're good
you're the best
you're brilliant
you're a star
you're a gem
you're an angel
you're a clever one
you're quicker than the apprentice
you're better than my husband at this
you did that well
you've done well today
you never let me down
I like you
I like how you work
I'm impressed
I'm pleased with you
I couldn't do without you
what would I do without you
what a help you are
works like a charm
works a treat
ace
legend
you legend
the guests love it
the lads are impressed
even the baby is smiling
my wife thinks you're marvellous
''',
'complaint': '''
that was wrong
that's wrong
that's not right
that's not what I said
that's not what I meant
that's not what I asked for
that isn't what I wanted
that didn't work
that doesn't work
that was no good
that was rubbish
that was useless
it didn't work
it's not working
it doesn't do anything
nothing happened
nothing's happening
nothing works today
you didn't do it
you didn't do anything
you didn't listen
you didn't understand me
you don't understand me
you don't listen
you never listen
you got it wrong
you got that wrong again
you always get it wrong
you're wrong
you're not listening
you're useless
you're slow
you're too slow
you're no help
you're no help at all
you're getting on my nerves
you're driving me mad
you misunderstood me
you misheard me
you did the wrong one
you woke the baby
you stupid machine
stupid thing
silly machine
what a load of rubbish
what nonsense
what was that supposed to be
what are you doing
what have you done
why didn't it work
why don't you listen
why are you so slow
why do you never understand me
why did you do that
wrong
wrong again
wrong one
no, wrong
no, that's wrong
no, not that
no no no
not good
not good enough
not again
not what I wanted
I'm not happy
I'm not happy with you
I'm disappointed
I'm annoyed
I'm losing my patience
I said something else
I didn't say that
I didn't ask for that
I've told you three times now
I've had enough of this
I expected better
I don't like that
I don't like how you did it
the guests are complaining about you
my wife says you're useless
the old switch was quicker than you
this is hopeless
this is getting silly
this takes forever
this is no use to me
useless
rubbish
terrible
oh for heaven's sake
give me strength
bloody thing
''',
'statement': '''
I'm tired today
I'm tired
I'm exhausted
I'm worn out
I'm hungry
I'm thirsty
I'm happy today
I'm a bit sad today
I'm bored
I'm busy
I'm a baker
I'm a carpenter
I'm a farmer's daughter
I'm the new apprentice
I'm the night porter here
I'm new in this hotel
I'm in a good mood
I'm having a break
I'm having a cup of tea
I'm just resting a bit
I'm getting old
I'm sixty next month
I'm not from here
I'm glad it's Friday
I'm looking forward to the weekend
I'm proud of the lads
I've been up since four
I've been working all day
I've had a long day
I've had a good day
I've just had lunch
I've just come in from the field
I've finally finished the roof
I've got a headache
I've got three children
I've never seen so much mud
I've lived here all my life
I like it here
I like rain
I like mornings
I like working with wood
I like the smell of hay
I love this place
I love fresh bread
I love my job
I hate Mondays
I hate paperwork
I don't like winter
I don't mind the cold
I don't sleep much these days
I miss the summer
I miss my grandmother
I slept badly
I slept like a log
I baked forty loaves this morning
I burnt the cake
I broke a plate
I cut my thumb
I bought new boots
I met the new neighbour
I painted the door myself
I built that gate with my father
I think it's going to be a good year
I think the cat likes you
I used to work at the mill
I was a sailor once
I was at the market this morning
I had a strange dream
I had porridge for breakfast
I can still feel yesterday's work
the lamp was a present
the lamp is from my grandmother
the lamp is very old
the old heater has served us well
the gate was made by the smith in the village
the front door is oak
the fan is quieter than the old one
the curtains are new
the shed is my favourite place
the workshop smells of pine
the kitchen is the heart of the house
the baby is six weeks old
the baby smiled at me today
the baby has your hat on
the baby has her first tooth
the baby kept us up all night
the little one is teething
the kids are at school
the kids are playing outside
the cows are fine
the calf is doing well
the hens are laying well
the dog is asleep
the cat caught a mouse
the sheep are on the hill
the hay is in
the potatoes are out
the apples are ripe
the harvest was good this year
the soup is delicious
the bread came out well
the coffee is strong today
the shop was busy today
the shop was dead this morning
the hotel is full
the guests were nice
the guests from Denmark have left
the guests liked the breakfast
the boss is in a good mood
the boss is on holiday
the lads did a fine job
the new lad is learning fast
the roof took us three weeks
the wall is finally finished
the view from here is lovely
the sun feels nice
the snow was beautiful
the wind is strong today
the river is high
the neighbours have a new tractor
the village fair was fun
my wife is a nurse
my wife is at her sister's
my husband snores
my husband built this table
my daughter started school
my son wants to be a joiner
my mother used to sing
my father was a miller
my feet hurt
my back is killing me
my hands smell of onions
my hands are cold
my tea has gone cold
my birthday was nice
my brother is visiting
my uncle had a farm
my neighbour plays the trumpet
our dog is called Benno
our shop is ninety years old
our bread is the best in town
our hotel has twelve rooms
our well never runs dry
our cows are brown
we had a good laugh today
we had visitors yesterday
we had soup for lunch
we live by the lake
we've been married for thirty years
we've been here since spring
we've got twins
we've sold out of rolls
we're a small family business
we're all fine
we're having a rest
we're expecting a baby
it's been a long winter
it's been a quiet week
it's a lovely evening
it's a beautiful day
it's my day off
it's nearly harvest
it's nice to have company
it's raining
it's quiet here at night
it's our anniversary
it was a good day
it was nice at the sea
it is what it is
that was a long day
that was a nice story
that's life
that's how it goes
there's nothing like fresh bread
there's always something to do on a farm
there was a rainbow over the barn
there were deer in the field
they're good people
today was hard
today was fun
yesterday we went swimming
tomorrow is a big day
tomorrow we're making cheese
last night was short
life is good
bread and butter is all I need
some days are like that
nobody bakes like my gran
never a dull moment here
what a day
what a lovely morning
just thinking out loud
just chatting a bit
no complaints from me
not much going on here
nothing new here
''',
}
