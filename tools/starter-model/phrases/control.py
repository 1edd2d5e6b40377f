"""Ways to ask for a device. {D} = device with or without article, {d} = bare device, {v} = value as said.
Keys: action, or action:class for phrasings that only fit one class of device. Classes: light heat cool sound machine opener lock."""

ASK = {
'on': '''
turn on {D}
turn {D} on
switch on {D}
switch {D} on
put {D} on
put on {D}
flip {D} on
flick {D} on
flick on {D}
click {D} on
power on {D}
power up {D}
power {D} up
start {D}
start up {D}
fire up {D}
activate {D}
enable {D}
{D} on
{d} on[ now|]
{D}: on
set {D} to on
get {D} going
get {D} running
get {D} started
get {D} on
have {D} on
have {D} switched on
make {D} go
make {D} run
make {D} work
let {D} run
bring {D} on
bring up {D}
crank up {D}
boot {D}
wake up {D}
wake {D}
run {D}
engage {D}
energise {D}
give {D} power
give {D} some juice
light up {D:light}
light {D:light}
I want {D} on
I need {D} on
I'd like {D} on
I would like to have {D} on
I want {D} to be on
I want {D} running
I need {D} running
{D} should be on
{D} needs to be on
{D} has to be on
{D} must be on
{D} ought to be on
{D} wants switching on
{D} needs turning on
{D} needs to go on
{D} can go on
{D} may go on now
time to turn on {D}
time for {D}
time to switch {D} on
we need {D}
I need {D} now
I want {D}
I could use {D}
{D} would be nice
{D} would be great [now|right now|about now]
{D}, on
{D}, on please
on with {D}
on: {D}
let's have {D} on
let's have {D}
let's get {D} on
let us switch on {D}
let there be {D:light}
why is {D} [not on|off]? [turn it on|switch it on|put it on]
{D} is off but it should be on
{D} is off, [turn it on|switch it on|fix that|please change that|change that|I want it on]
{D} is still off, [turn it on|put it on|change that]
somebody turned {D} off, put it back on
put {D} back on
turn {D} back on
switch {D} back on
{D} back on
is {D} off? then turn it on
if {D} is off, turn it on
{D} shouldn't be off
{D} should not be off
I don't want {D} off
I do not want {D} to be off
don't leave {D} off
stop keeping {D} off
make sure {D} is on
see that {D} is on
see to it that {D} is on
check that {D} is on
ensure {D} is on
be sure to have {D} on
go and turn on {D}
go turn {D} on
[can|could|will|would] you [get|hit|do] {D}
hit {D:light}
give me {D:light}
give us [some light with|a bit of light from] {D:light}
{D:light} please, [I can't see|too dark here]
brighten things up with {D:light}
play {D:sound}
put {D:machine} to work
set {D:machine} going
set {D:machine} in motion
begin with {D:machine}
kick off {D:machine}
launch {D:machine}
turn the power of {D} on
turn on the power to {D}
switch the {d} in the on position
initiate {D}
{D} go
{D} start
{D}, start
{D}, wake up
{D}, do your thing
use {D}
heat up {D:heat}
warm up {D:heat}
get some warmth from {D:heat}
get some air from {D:cool}
stick {D} on
stick on {D}
pop {D} on
bung {D} on
whack {D} on
chuck {D} on
knock {D} on
hook {D} up
throw on {D}
juice up {D}
on the {d}
open {D:light}
make {D} be on
please to on {D}
do the needful and switch on {D}
kindly on {D}
kindly put on {D}
you can turn {D} on
you may turn on {D}
you should turn on {D}
go ahead and turn on {D}
feel free to switch on {D}
I forgot to turn on {D}
I forgot to switch {D} on, do it for me
would it be possible to turn on {D}
is it possible to have {D} on
any chance of getting {D} on
any chance you could turn {D} on
how about turning on {D}
how about {D} on
what about switching {D} on
I was wondering if you could turn on {D}
I'd appreciate {D} on
I'd be glad if {D} was on
I'd be happy if you turned on {D}
it would be good to have {D} on
it'd be lovely to have {D} on
it is time {D} went on
would you mind turning {D} on
would you mind switching on {D}
do you mind putting {D} on
mind turning on {D}
may I have {D} on
may I ask you to switch on {D}
can I get {D} on
can I have {D} on
can we have {D} on
could we get {D} on
could I trouble you to put {D} on
''',
'off': '''
turn off {D}
turn {D} off
switch off {D}
switch {D} off
put {D} off
shut off {D}
shut {D} off
shut down {D}
shut {D} down
power off {D}
power down {D}
power {D} down
kill {D}
kill the power to {D}
cut {D}
cut the power to {D}
cut off {D}
stop {D}
halt {D}
end {D}
deactivate {D}
disable {D}
disconnect {D}
{D} off
{d} off[ now|]
{D}: off
{D}, off
off with {D}
off: {D}
set {D} to off
turn {D} out
put out {D:light}
put {D:light} out
douse {D:light}
extinguish {D:light}
snuff {D:light}
snuff out {D:light}
blow out {D:light}
switch {D:light} out
lights out for {D:light}
darken {D:light}
make {D:light} dark
make {D:light} go dark
hush {D:sound}
silence {D:sound}
mute {D:sound}
quiet {D:sound}
shush {D:sound}
make {D:sound} quiet
make {D:sound} shut up
no more noise from {D:sound}
stop the noise from {D:sound}
flip {D} off
flick {D} off
click {D} off
knock off {D}
knock {D} off
get rid of {D}
get {D} off
no more {D}
no more {D}[, please| please|, thanks| thanks]
no {D} any more
no {D} [please|now|for now|tonight|today]
enough of {D}
enough {D}
enough with {D}
that's enough of {D}
that is enough {D} for today
I've had enough of {D}
I am sick of {D}
I'm tired of {D}
I'm done with {D}
I am done with {D}
I am finished with {D}
we are done with {D}
we're finished with {D}
done with {D}
finished with {D}
I no longer need {D}
I don't need {D} any more
I don't need {D} anymore
I do not need {D} now
I don't need {D}
we don't need {D} [any more|now|right now|anymore]
nobody needs {D}
nobody needs {D} [now|on|any more]
nobody is using {D}
no one is using {D}
no need for {D}
no need for {D} [now|any more|to be on|to stay on]
there is no need for {D}
I don't want {D} on
I don't want {D} on [any more|anymore|now]
I do not want {D} to be on
I don't want {D} running
I don't want {D} any more
{D} should be off
{D} should not be on
{D} shouldn't be on
{D} must not be on
{D} mustn't be on
{D} needs to be off
{D} has to be off
{D} has to go off
{D} must go off
{D} needs to go off
{D} can go off
{D} may go off now
{D} can be off
{D} can stop
{D} can stop now
{D} can rest now
{D} wants switching off
{D} needs turning off
{D} needs switching off
{D} is on but should be off
{D} is still on, [turn it off|switch it off|change that|fix that|please fix that|kill it]
{D} is on, [turn it off|I want it off|change that|that's a waste]
{D} is still running, [stop it|turn it off|make it stop]
{D} is running for no reason
why is {D} [still on|on]? [turn it off|switch it off|off please|kill it|fix that]
why is {D} on
who left {D} on? [turn it off|off please|]
someone left {D} on
I left {D} on
I think I left {D} on
I forgot to turn off {D}
I forgot to switch {D} off, do it for me
we left {D} on
don't leave {D} on
do not leave {D} on
don't let {D} run
don't let {D} run [all night|all day|any longer|for nothing]
don't keep {D} on
stop running {D}
make {D} stop
let {D} rest
let {D} cool off by turning it off
give {D} a rest
give {D} a break
give {D} the night off
put {D} to sleep
put {D} to rest
send {D} to sleep
lose {D:light}
ditch {D}
drop {D} for now
scrap {D}
away with {D}
out with {D:light}
{D:light} out
{D:light}, out
time to turn off {D}
time to kill {D}
time for {D} to go off
let's have {D} off
let's turn {D} off
let's get {D} off
let's lose {D:light}
let us switch off {D}
I want {D} off
I need {D} off
I'd like {D} off
I would like {D} off
I want {D} to be off
I want {D} to stop
turn {D} off again
turn {D} back off
switch {D} back off
{D} back off
{D} off again
make sure {D} is off
see that {D} is off
see to it that {D} is off
make certain {D} isn't on
ensure {D} is off
check that {D} is off
go turn {D} off
go and kill {D}
if {D} is on, turn it off
is {D} on? then turn it off
take {D} off
unplug {D}
pull the plug on {D}
bring {D} down
wind down {D}
wind {D} down
terminate {D}
suspend {D}
quit {D}
cease {D}
rest {D}
close {D:light}
close {D:sound}
off the {d}
kindly off {D}
please to off {D}
do the needful and switch off {D}
you can turn {D} off
you may turn off {D}
you should turn {D} off
go ahead and turn off {D}
you can kill {D}
feel free to switch off {D}
would you mind turning {D} off
would you mind killing {D}
do you mind switching {D} off
mind turning off {D}
would it be possible to switch {D} off
any chance of getting {D} off
any chance you could turn {D} off
how about turning off {D}
how about {D} off
what about switching {D} off
I was wondering if you could turn {D} off
I'd appreciate {D} off
I'd be glad if {D} was off
I'd be happy if you turned off {D}
it would be good to have {D} off
can I get {D} off
can we have {D} off
could we have {D} off
could I trouble you to put {D} off
may I ask you to switch off {D}
less of {D}
I can live without {D}
I can do without {D}
we can do without {D}
spare me {D}
leave {D} off
keep {D} off
have {D} off
have {D} switched off
stop wasting power on {D}
save power and turn off {D}
cool {D:heat} down by switching it off
enough heat from {D:heat}
''',
'toggle': '''
toggle {D}
toggle the state of {D}
toggle {D} [please|for me|once]
flip {D}
flip the state of {D}
flip {D} over
flip the switch of {D}
flip the switch on {D}
change over {D}
change the state of {D}
change {D} to the other state
reverse {D}
invert {D}
switch {D}
switch {D} over
switch {D} to the opposite
switch {D} to the other state
switch {D} from whatever it is now
swap {D}
swap the state of {D}
hit the switch of {D}
press the button of {D}
press {D}
give {D} a toggle
do a toggle on {D}
do a flip on {D}
{D}: toggle
{D} toggle
{d} the other way round
put {D} the other way
put {D} the other way round
if {D} is on turn it off, if it is off turn it on
if {D} is off turn it on, otherwise turn it off
on if off and off if on for {D}
turn {D} on if it is off, or off if it is on
turn {D} off if it's on and on if it's off
make {D} the opposite of what it is
make {D} do the opposite
I don't know if {D} is on, just toggle it
whatever {D} is doing, change it
whatever state {D} is in, flip it
alternate {D}
I want {D} toggled
I need {D} toggled
can {D} be toggled
have {D} toggled
''',
'open': '''
open {D}
open up {D}
open {D} up
get {D} open
{D} open
{D}: open
{D}, open
have {D} open
have {D} opened
set {D} to open
I want {D} open
I need {D} open
I'd like {D} open
I would like {D} open
I want {D} opened
{D} should be open
{D} needs to be open
{D} needs opening
{D} must be open
{D} has to be open
{D} can be opened
{D} may open now
{D} can open now
{D} should not be closed
{D} shouldn't be closed
{D} shouldn't be shut
{D} must not stay closed
{D} is closed, [open it|I want it open|change that|please open it]
{D} is shut, [open it|open it up|I need it open]
{D} is closed but should be open
{D} is still closed, open it
why is {D} closed? [open it|open it up|open please]
why is {D} shut? open it
don't leave {D} closed
don't keep {D} shut
don't keep {D} closed
I don't want {D} closed
I don't want {D} shut
no more closed {d}
let's open {D}
let's have {D} open
let's get {D} open
let us open {D}
time to open {D}
crack open {D}
crack {D} open
crack {D}
throw open {D}
throw {D} open
fling open {D}
fling {D} wide open
pull open {D}
push open {D}
pop open {D}
pop {D}
prop {D} open
swing {D} open
slide {D} open
slide open {D}
roll up {D:blind}
roll {D:blind} up
raise {D:blind}
lift {D:blind}
pull up {D:blind}
pull {D:blind} up
put {D:blind} up
bring up {D:blind}
{D:blind} up
{D:blind} up please
draw back {D:blind}
draw {D:blind} open
part {D:blind}
let the light in through {D:blind}
let the [sun|light|morning|day] in with {D:blind}
roll out {D:awning}
put out {D:awning}
put {D:awning} out
extend {D:awning}
bring out {D:awning}
wind out {D:awning}
run out {D:awning}
unfold {D:awning}
unroll {D:awning}
{D:awning} out
{D:awning} out please
get {D:awning} out
I want {D:awning} out
uncover {D:cover}
let some air in through {D:window}
let air in through {D:window}
let fresh air in by {D:window}
let some fresh air in with {D:window}
air the room with {D:window}
ventilate with {D:window}
tilt {D:window}
unshut {D}
unclose {D}
unfasten {D}
raise {D:door}
lift {D:door}
let me in through {D:door}
let me out by {D:door}
let {name} in through {D:door}
let {name} in by {D:door}
let {name} through {D:door}
let the {pet} in through {D:door}
let the {pet} out through {D:door}
let the {vehicle} in through {D:door}
let the {vehicle} out through {D:door}
get the {vehicle} in through {D:door}
clear {D:door} for the {vehicle}
hold {D:door} open
hold open {D:door} for {name}
get {D:door} for me
get {D:door} for {name}
let the water through {D:valve}
let water flow through {D:valve}
turn {D:valve} open
release {D:valve}
start the flow at {D:valve}
make {D} open
make sure {D} is open
see that {D} is open
ensure {D} is open
leave {D} open
keep {D} open
please to open {D}
do the needful and open {D}
kindly open {D}
go and open {D}
go open {D}
go ahead and open {D}
you can open {D}
you may open {D}
would you mind opening {D}
do you mind opening {D}
mind opening {D}
how about opening {D}
what about opening {D}
any chance you could open {D}
any chance of {D} open
would it be possible to open {D}
is it possible to open {D}
I was wondering if you could open {D}
I'd appreciate {D} open
it would be nice to have {D} open
I'd be happy if you opened {D}
can I have {D} open
can we have {D} open
could we get {D} open
may I ask you to open {D}
could I trouble you to open {D}
I forgot to open {D}
open {D} again
open {D} [wide|fully|completely|all the way|a bit|a little|for a while]
{D} open again
{D} wide open
open sesame, {D}
''',
'close': '''
close {D}
close up {D}
close {D} up
shut {D}
shut {D} [please|for me|properly|tight|now]
get {D} closed
get {D} shut
{D} closed
{D} shut
{D} close
{D}: close
{D}: closed
{D}, close
have {D} closed
have {D} shut
set {D} to closed
I want {D} closed
I want {D} shut
I need {D} closed
I need {D} shut
I'd like {D} closed
I would like {D} closed
{D} should be closed
{D} should be shut
{D} needs to be closed
{D} needs closing
{D} needs shutting
{D} must be closed
{D} has to be shut
{D} can be closed
{D} may close now
{D} can close now
{D} should not be open
{D} shouldn't be open
{D} shouldn't stay open
{D} must not be open
{D} mustn't stay open
{D} is open, [close it|shut it|I want it closed|change that|please close it]
{D} is open but should be closed
{D} is still open, [close it|shut it|fix that]
{D} is wide open, [close it|shut it]
{D} stands open, close it
why is {D} open? [close it|shut it|close please]
why is {D} still open
who left {D} open? [close it|shut it|]
someone left {D} open
somebody left {D} open
I left {D} open
I think I left {D} open
the kids left {D} open
we left {D} open
I forgot to close {D}
I forgot to shut {D}
don't leave {D} open
do not leave {D} open
don't let {D} stay open
don't keep {D} open
I don't want {D} open
I don't want {D} open [any more|anymore|all night|now]
no more open {d}
let's close {D}
let's shut {D}
let's have {D} closed
let us close {D}
time to close {D}
time to shut {D}
slam {D}
slam {D} shut
push {D} shut
pull {D} shut
pull {D} to
swing {D} shut
slide {D} shut
seal {D}
seal up {D}
roll down {D:blind}
roll {D:blind} down
lower {D:blind}
let down {D:blind}
let {D:blind} down
pull down {D:blind}
pull {D:blind} down
put {D:blind} down
put down {D:blind}
bring down {D:blind}
{D:blind} down
{D:blind} down please
draw {D:blind}
draw {D:blind} closed
drop {D:blind}
keep the sun out with {D:blind}
keep the light out with {D:blind}
block the sun with {D:blind}
shade the room with {D:blind}
roll in {D:awning}
bring in {D:awning}
pull in {D:awning}
retract {D:awning}
take in {D:awning}
wind in {D:awning}
fold {D:awning}
fold up {D:awning}
{D:awning} in
{D:awning} in please
get {D:awning} in
I want {D:awning} in
cover {D:cover}
lower {D:door}
let {D:door} down
keep the cold out at {D:door}
keep the {pet} out with {D:door}
keep the draught out at {D:window}
stop the draught from {D:window}
stop the flow at {D:valve}
stop the water at {D:valve}
turn {D:valve} closed
cut the water at {D:valve}
block {D:valve}
unopen {D}
make {D} close
make sure {D} is closed
make sure {D} is shut
see that {D} is closed
see to it that {D} is shut
ensure {D} is closed
check that {D} is closed
leave {D} closed
keep {D} closed
keep {D} shut
please to close {D}
do the needful and close {D}
kindly close {D}
kindly shut {D}
go and close {D}
go close {D}
go ahead and close {D}
you can close {D}
you may close {D}
you can shut {D}
would you mind closing {D}
would you mind shutting {D}
do you mind closing {D}
mind closing {D}
how about closing {D}
what about closing {D}
any chance you could close {D}
would it be possible to close {D}
is it possible to shut {D}
I was wondering if you could shut {D}
I'd appreciate {D} closed
it would be nice to have {D} shut
I'd be happy if you closed {D}
can I have {D} closed
can we have {D} shut
could we get {D} closed
may I ask you to close {D}
could I trouble you to shut {D}
close {D} again
shut {D} again
close {D} [fully|completely|all the way|properly|for the night]
{D} closed again
were you born in a barn? {D}!
''',
'lock': '''
lock {D}
lock up {D}
lock {D} up
{D} lock
{D} locked
{D}: lock
{D}, lock
lock {D} [please|for me|properly|for the night|tight]
get {D} locked
have {D} locked
set {D} to locked
I want {D} locked
I need {D} locked
I'd like {D} locked
I would like {D} locked
{D} should be locked
{D} needs to be locked
{D} needs locking
{D} must be locked
{D} has to be locked
{D} should not be unlocked
{D} shouldn't be unlocked
{D} must not stay unlocked
{D} is unlocked, [lock it|fix that|change that|please lock it]
{D} is not locked, [lock it|fix that|change that]
{D} isn't locked, [lock it|fix that]
{D} is still unlocked, lock it
why is {D} unlocked? [lock it|]
why isn't {D} locked
someone left {D} unlocked
I left {D} unlocked
I think I left {D} unlocked
I forgot to lock {D}
did I lock {D}? if not, lock it
don't leave {D} unlocked
do not leave {D} unlocked
I don't want {D} unlocked
let's lock {D}
let's have {D} locked
time to lock {D}
time to lock up {D}
bolt {D}
bolt up {D}
bar {D}
latch {D}
secure {D}
make {D} secure
make {D} safe
deadbolt {D}
turn the key in {D}
put the bolt on {D}
put the lock on {D}
throw the bolt on {D}
keep strangers out, {D}
nobody should get through {D}
nobody gets in through {D}
let nobody in through {D}
no one may use {D}
keep everyone out of {D}
make sure {D} is locked
make certain {D} is locked
see that {D} is locked
see to it that {D} is locked
ensure {D} is locked
check {D} is locked
leave {D} locked
keep {D} locked
kindly lock {D}
please to lock {D}
do the needful and lock {D}
go and lock {D}
go ahead and lock {D}
you can lock {D}
you may lock {D} now
you should lock {D}
would you mind locking {D}
do you mind locking {D}
mind locking {D}
how about locking {D}
what about locking {D}
any chance you could lock {D}
would it be possible to lock {D}
I was wondering if you could lock {D}
I'd feel better with {D} locked
I'd sleep better if {D} was locked
it would be good to have {D} locked
can I have {D} locked
can we have {D} locked
could we get {D} locked
may I ask you to lock {D}
lock {D} again
lock {D} behind me
lock {D} after me
lock {D} when you can
{D} locked again
''',
'unlock': '''
unlock {D}
unlock {D} [please|for me|now|for a moment|for {name}]
{D} unlock
{D} unlocked
{D}: unlock
{D}, unlock
get {D} unlocked
have {D} unlocked
set {D} to unlocked
I want {D} unlocked
I need {D} unlocked
I'd like {D} unlocked
I would like {D} unlocked
{D} should be unlocked
{D} needs to be unlocked
{D} needs unlocking
{D} must be unlocked
{D} has to be unlocked
{D} should not be locked
{D} shouldn't be locked
{D} must not be locked
{D} mustn't stay locked
{D} is locked, [unlock it|I can't get in|I need it unlocked|change that|please unlock it]
{D} is locked but should not be
{D} is still locked, unlock it
why is {D} locked? [unlock it|]
I can't get in, {D} is locked
I'm locked out, {D} please
I am locked out at {D}
I forgot my key, unlock {D}
I have no key for {D}, unlock it
don't leave {D} locked
don't keep {D} locked
I don't want {D} locked
no more locked {d}
let's unlock {D}
let's have {D} unlocked
time to unlock {D}
unbolt {D}
unlatch {D}
unbar {D}
undo the lock on {D}
undo the lock of {D}
undo the bolt on {D}
release the lock on {D}
release the lock of {D}
take the lock off {D}
take the bolt off {D}
free the lock of {D}
unsecure {D}
open the lock of {D}
open the lock on {D}
open the lock at {D}
make sure {D} is unlocked
make sure {D} isn't locked
see that {D} is unlocked
ensure {D} is not locked
leave {D} unlocked
keep {D} unlocked
kindly unlock {D}
please to unlock {D}
do the needful and unlock {D}
go and unlock {D}
go ahead and unlock {D}
you can unlock {D}
you may unlock {D} now
would you mind unlocking {D}
do you mind unlocking {D}
mind unlocking {D}
how about unlocking {D}
what about unlocking {D}
any chance you could unlock {D}
would it be possible to unlock {D}
I was wondering if you could unlock {D}
it would be good to have {D} unlocked
can I have {D} unlocked
can we have {D} unlocked
could we get {D} unlocked
may I ask you to unlock {D}
unlock {D} again
{name} needs to get in, unlock {D}
{name} has no key, unlock {D}
{name} is waiting, unlock {D}
give {name} access through {D}
give me access to {D}
grant access to {D}
give the {worker} access to {D}
''',
'set': '''
set {D} to {v}
set {D} at {v}
set {D} on {v}
set {D} to [exactly|about|around|] {v}
put {D} to {v}
put {D} at {v}
put {D} on {v}
turn {D} to {v}
change {D} to {v}
switch {D} to {v}
adjust {D} to {v}
make {D} {v}
move {D} to {v}
bring {D} to {v}
get {D} to {v}
take {D} to {v}
tune {D} to {v}
regulate {D} to {v}
program {D} to {v}
dial {D} to {v}
fix {D} at {v}
hold {D} at {v}
keep {D} at {v}
leave {D} at {v}
run {D} at {v}
have {D} at {v}
{D} to {v}
{D} at {v}
{D} {v}
{D}: {v}
{D}, {v}
{D} on {v}
{v} for {D}
{v} on {D}
{v}, {D}
give {D} {v}
{v} please on {D}
I want {D} at {v}
I want {D} to be at {v}
I want {v} on {D}
I need {D} at {v}
I'd like {D} at {v}
I'd like {v} on {D}
I would like {D} set to {v}
{D} should be at {v}
{D} should be on {v}
{D} should show {v}
{D} needs to be at {v}
{D} must be {v}
{D} has to be at {v}
{D} can go to {v}
{D} would be nice at {v}
let's have {D} at {v}
let's set {D} to {v}
let's put {D} at {v}
let's go to {v} with {D}
make it {v} on {D}
make it {v} for {D}
make that {v} on {D}
time to set {D} to {v}
turn {D} up to {v:up}
turn up {D} to {v:up}
raise {D} to {v:up}
increase {D} to {v:up}
crank {D} up to {v:up}
boost {D} to {v:up}
bump {D} up to {v:up}
push {D} up to {v:up}
bring {D} up to {v:up}
warm {D:heat} up to {v:temp}
heat {D:heat} to {v:temp}
lift {D} to {v:up}
step {D} up to {v:up}
turn {D} down to {v:down}
turn down {D} to {v:down}
lower {D} to {v:down}
reduce {D} to {v:down}
drop {D} to {v:down}
cut {D} to {v:down}
decrease {D} to {v:down}
bring {D} down to {v:down}
take {D} down to {v:down}
cool {D} to {v:down}
ease {D} down to {v:down}
slow {D:cool} to {v:down}
dim {D:light} to {v:down}
dim down {D:light} to {v:down}
fade {D:light} to {v:down}
brighten {D:light} to {v:up}
colour {D:light} {v:color}
color {D:light} {v:color}
paint {D:light} {v:color}
let {D:light} glow {v:color}
let {D:light} shine {v:color}
turn {D:light} {v:color}
make {D:light} look {v:color}
I want {v:color} light from {D:light}
{v:color} on {D:light}
go {v:color} with {D:light}
would you mind setting {D} to {v}
do you mind putting {D} at {v}
how about {v} on {D}
how about {D} at {v}
what about {v} for {D}
any chance of {v} on {D}
could {D} be at {v}
can {D} be set to {v}
can {D} go to {v}
can I get {v} on {D}
can we have {D} at {v}
could we have {v} on {D}
make sure {D} is at {v}
see that {D} is on {v}
ensure {D} stays at {v}
kindly set {D} to {v}
kindly put {D} on {v}
please to put {D} {v}
do the needful and set {D} to {v}
{v} is what I want on {D}
{v} is right for {D}
{v} would be fine for {D}
{v} would be good on {D}
I feel like {v} on {D}
I think {D} should be at {v}
I'd say {v} for {D}
from now on {D} at {v}
not the usual value, put {D} at {v}
set the value of {D} to {v}
set {v} on {D}
set {v} for {D}
target {v} for {D}
{D} target {v}
''',
}

# Reasons: a sentence that makes the action plain, per action and class. They stand before or behind an explicit request,
# and before a bare device name ("It is pitch dark. The hall light, please.") or a vague verb ("do something with").
WHY = {
('on', 'light'): '''it is dark|it's too dark in here|it is pitch dark|I can't see a thing|I can't see anything|I can hardly see|it is getting dark|the sun has gone down|the sun is setting|night is falling|it's so gloomy|it's dim in here|I'm reading|I want to read|I can't read this|I nearly tripped|I keep bumping into things|I dropped my keys and can't find them|it is black as night|it's like a cave in here|somebody is coming home|guests are arriving in the dark|the kids are afraid of the dark|I need to see what I'm doing|there is no light|who turned the lights out|dusk already|it's gone dark|the bulb seems off|I'm looking for something|I have to find my glasses|evening is here|I can't find the stairs|not enough light for sewing|I'm painting and need light|I hate sitting in the dark|we're in the dark|it is gloomy today''',
('off', 'light'): '''it is too bright|it's way too bright|the light hurts my eyes|it is bright enough|the sun is up|it's daytime|it is broad daylight|I'm going to sleep|I am going to bed|time to sleep|we're off to bed|nobody is in there|nobody's there|we are watching a film|film time|the movie starts|I want it dark|I like it dark|it should be dark|I have a headache|I'm leaving the room|I'm leaving the house|the room is empty|no one is at home|we are wasting power|save some energy|electricity is expensive|think of the bill|the baby is sleeping|I can't sleep with that light|it shines in my face|it's blinding me|good night|I want to see the stars|we have daylight now|it's noon, for heaven's sake|my eyes hurt|insects are coming in''',
('on', 'heat'): '''it is cold|it's freezing|I am freezing|I'm cold|my feet are cold|my hands are like ice|it's chilly|it is chilly in here|brr|it's so cold in here|I can see my breath|winter is here|there's frost outside|I'm shivering|the kids are cold|it feels like a fridge|it's icy|the pipes could freeze|cold snap|it is only 14 degrees|we have snow|I can't feel my toes|it got cold overnight|the baby is cold|it's nippy|I want it warm|I'd like it cosy|it should be warmer|the guests will be cold|my teeth are chattering|a bit of warmth would be good|I'm wearing two jumpers''',
('off', 'heat'): '''it is too hot|it's too warm|I'm sweating|I am boiling|it's like a sauna|it's like an oven in here|it is warm enough|it's warm enough now|we're melting|I'm roasting|the room is overheated|it's spring|the sun warms enough|gas is expensive|we are leaving for the weekend|nobody is home|I'm baking|far too hot|it's stifling|I'm dying of heat|the windows are open|it's mild outside|phew|it is toasty already''',
('on', 'cool'): '''it is hot|it's so hot|I'm sweating|it is stuffy|the air is stale|it's boiling in here|it smells|it's smoky|the kitchen is full of smoke|it's humid|I can't breathe in here|heat wave today|it's sweltering|I am melting|it's muggy|I need fresh air|no air in here|it's damp|the mirror is all steamed up|I burnt the toast|it smells of fish|I'm too warm|it's 35 degrees|the dog is panting|summer is here|steam everywhere''',
('off', 'cool'): '''it is cold|it's chilly now|it's draughty|there's a draught|it's too loud|it's noisy|I'm freezing|it is cool enough|it's cool enough now|my neck is stiff|the noise drives me mad|I'm cold|papers are flying around|the air is fine now|the smell is gone|goose bumps|it's cooled down|I can't hear you over it''',
('on', 'sound'): '''it's too quiet|it is so quiet|I'm bored|I want to listen to the news|the news is on|the match is about to start|party time|I feel like dancing|let's dance|I need some background noise|my show is starting|silence is killing me|I want to hear something|I'm cooking and want company|my favourite show is on|the game starts|time for the news|I fancy a tune''',
('off', 'sound'): '''it's too loud|it is so loud|I need quiet|I need silence|I can't concentrate|I can't hear myself think|the baby is asleep|the baby just fell asleep|I'm on the phone|I have a call|I have a headache|nobody is watching|nobody is listening|we are eating|dinner time|the neighbours are complaining|please, some peace|I want to sleep|I'm trying to work|I'm trying to read|this song is awful|I hate this song|bedtime for the kids|shhh|the noise is unbearable|quiet please''',
('on', 'machine'): '''I need it now|I have to use it|I want to start now|work is about to begin|everything is ready|it is loaded|I need a coffee|we need it for dinner|it's time|the soil is dry|the lawn is dry|the plants are thirsty|no rain for weeks|the floor is dirty|there are crumbs everywhere|the laundry basket is full|dirty dishes everywhere|guests are coming|I'm hungry|the cellar is under water|the tank is full|the phone is empty|my car is empty|the grass is too long|we're going away|I'm about to print something|the fish need air|I'm thirsty|tea would be nice|my hair is wet''',
('off', 'machine'): '''it is finished|it's done|I am done|it runs for nothing|nobody uses it|it makes a strange noise|it smells burnt|it's smoking|it's leaking|it has been running all day|it uses too much power|we're leaving|we're going out|it rains anyway|it's raining|the plants had enough|the tank is empty|the floor is clean|dinner is ready|false alarm|it gets on my nerves|it is too loud|work is over|closing time|it's getting hot|it's full|the battery is full|I burnt myself|it's jammed|there is water everywhere|the dog is scared of it''',
('open', 'window'): '''it is stuffy|it's stuffy in here|the air is stale|it smells|I need fresh air|I need air|it's too warm|it's hot in here|I can't breathe|it's so nice outside|the weather is lovely|it is smoky|I burnt the toast|there's a bee in here|a bird got in|a wasp is in the room|the room needs airing|it's steamy|paint fumes|what a smell|I want to hear the birds|it is cooler outside now''',
('close', 'window'): '''it is cold|it's raining|it is raining in|it's draughty|there's a draught|it's getting cold|a storm is coming|it's windy|the wind is strong|it's too loud outside|the traffic is noisy|mosquitoes are coming in|pollen season|it's hailing|the neighbours are barbecuing|smoke comes in from outside|I'm cold|rain is forecast|the heating is on|my hay fever is bad|it's freezing|we're going out|the cat could fall out|it smells of manure outside''',
('open', 'blind'): '''it is dark|it's dark in here|I want to see the sun|let the sun in|good morning|it's morning|I just woke up|rise and shine|the sun is shining|it's a lovely day|I want daylight|I want to look outside|the plants need light|time to get up|it's gloomy in here|I want to see the garden|day has come|I can't see outside''',
('close', 'blind'): '''the sun is blinding me|the sun is in my eyes|it's too bright|it is too sunny|people can look in|the neighbours are staring|I want privacy|it's night|I'm going to sleep|good night|we watch a film|the sun heats the room|I can't see the screen|there is glare on the screen|it's getting dark|I am getting changed|a nap would be nice|it is too hot with the sun in|strangers are looking in|the street light shines in''',
('open', 'awning'): '''the sun is burning|it's too sunny on the terrace|I'm getting sunburnt|I need shade|we need some shade|it is hot outside|we want to eat outside|the sun is too strong|no shade out there|the kids play in the sun''',
('close', 'awning'): '''a storm is coming|it's windy|it is getting windy|it's raining|the wind is picking up|the sun is gone|rain is coming|there is a gale warning|we're going inside|it's hailing|the evening is here''',
('open', 'door'): '''somebody is at the door|{name} is outside|{name} is at the door|{name} is coming|the cat wants in|the cat wants out|the dog needs out|the postman is here|the delivery is here|I'm coming home|I'm almost home|my hands are full|I'm carrying a box|the car is coming|the tractor needs to get through|guests are here|I heard a knock|someone rang|the truck is waiting|I want to go out|the chickens want out|the sheep should go out|it's feeding time''',
('close', 'door'): '''it's cold|it's draughty|the cat might run away|the dog might get out|the heat is escaping|I'm leaving|the car is in|everybody is inside|I'm home|flies are coming in|it's loud out there|it is raining in|the chickens are in|the sheep are all in|it's getting dark|I hear noise from there|smoke is coming through|there's a fox around|the kids are inside now|the truck has left''',
('open', 'valve'): '''the tank is empty|the plants need water|no water is coming|we need pressure|the field is dry|water the beds|I want to fill the tub|the cattle are thirsty''',
('close', 'valve'): '''there is a leak|water is everywhere|the pipe burst|the tank is full|it's dripping|I smell gas|the cellar is flooding|we're going on holiday|enough water|the hose came off''',
('lock', 'lock'): '''I'm leaving|I am going out|we're going to bed|good night|I'm off to work|we're off on holiday|there was a burglary next door|I don't feel safe|it's late|everyone is in|I heard something outside|strangers are around|nobody is home|I'm the last one out|the kids should not get in|we're closed|shop is closed|work is done for today|safety first|I can't remember if I did it|we are all home|see you tonight''',
('unlock', 'lock'): '''I'm home|I forgot my keys|I lost my key|{name} is waiting outside|{name} wants in|the cleaner is here|the plumber is coming|the postman has a parcel|I'm locked out|I can't get in|I need to get in|guests are coming|we are open|the nurse is here|the kids are back from school|I need my things|my hands are full|the neighbour wants to water the plants|the technician is here|the baby sitter has arrived|I need the medicine|I'm back''',
('set', 'light'): '''it is too bright|it's too dim|we want it cosy|a romantic evening|film night|I want it softer|I need more light|my eyes hurt|we have guests|party time|the mood is wrong|it should be softer|I'm reading''',
('set', 'heat'): '''it is cold|it's too warm|I'm freezing|I'm sweating|we have guests|the baby sleeps there|we're away for a week|we leave for the weekend|it's night|I just got up|winter is here|I like it warm|I want it cooler|gas is expensive''',
('set', 'sound'): '''it's too loud|I can't hear it|the baby sleeps|I'm on the phone|it is party time|the neighbours complain|I want to dance|speak up|I can barely hear a word''',
('set', 'other'): '''the usual|as always|I read that it should be so|the manual says so|it's better like that|for tonight|for the night|I think that is best|as agreed|the doctor said so|{name} said so|we have guests''',
}

# After a reason: a request that names the device but no action. The reason decides.
BARE = '''
{D}
{D} please
{D}, please
{D}!
{D} would be good
{D} then
so {D}
do {D}
do something with {D}
do something about {D}
do something about it with {D}
please see to {D}
see to {D}
take care of {D}
deal with {D}
sort out {D}
sort {D} out
handle {D}
could you do something about {D}
can you take care of {D}
can you see to {D}
would you get {D}
could you get {D}
what about {D}
how about {D}
I think {D}
I guess {D}
{D} maybe
maybe {D}
you know, {D}
can you help with {D}
please help with {D}
{D}, you know what to do
{D}, if you would
{D}, would you
fix it with {D}
'''

# The person takes it back, or wants nothing done.
NOT = '''
don't turn on {D}	on
do not turn on {D}	on
don't switch {D} on	on
please don't turn on {D}	on
please do not touch {D}	-
don't touch {D}	-
leave {D} alone	-
leave {D} as it is	-
leave {D} as is	-
hands off {D}	-
don't turn off {D}	off
don't switch off {D}	off
please don't switch {D} off	off
do not turn {D} off	off
never turn off {D}	off
don't open {D}	open
do not open {D}	open
please don't open {D}	open
don't close {D}	close
please do not close {D}	close
don't shut {D}	close
don't lock {D}	lock
do not lock {D}	lock
don't unlock {D}	unlock
please don't unlock {D}	unlock
never unlock {D}	unlock
forget about {D}	-
never mind {D}	-
nothing to do with {D} for now	-
{D} can stay as it is	-
{D} is fine as it is	-
{D} is fine	-
no changes to {D}	-
I changed my mind about {D}	-
on second thought, leave {D}	-
keep your hands off {D}	-
stay away from {D}	-
it is not necessary to turn on {D}	on
you don't have to turn {D} on	on
you don't need to turn off {D}	off
no need to open {D}	open
no need to close {D}	close
no need to lock {D}	lock
I already turned on {D}	-
I already turned off {D} myself	-
I have closed {D} already	-
I've locked {D} myself	-
{name} already switched {D} off	-
{name} has already opened {D}	-
'''
NOT_REPLY = '''
[All right|Okay|OK|Fine|Understood], I leave {d2} as it is.
[All right|Okay|Fine], {d2} stays as it is.
[Understood|OK|Sure], I will not touch {d2}.
[Good|Okay], then I do nothing with {d2}.
[Okay|All right]. I have not changed {d2}.
'''
ASK_STATE = '''
is {D} on
is {D} off
is {D} open
is {D} closed
is {D} locked
is {D} still on
is {D} still open
did you turn off {D}
did you turn on {D}
have you closed {D}
have you locked {D}
what is the state of {D}
what state is {D} in
how is {D} set
what is {D} set to
tell me if {D} is on
do you know if {D} is open
check {D}
can you see if {D} is on
'''
NOT_SEEN = '''
I cannot see that: I can switch {d2}, but not look at it.
I have not touched {d2} in this conversation, and I cannot look at its state.
I do not know. I can only switch {d2}, I cannot read its state.
I can't tell: I have not switched {d2} in this conversation.
'''
