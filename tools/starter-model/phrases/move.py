"""Ways to drive the rover. {T} = the rover, it, or nothing that names it; {dir} = direction words; {dist} = distance as said; {L} = place."""

DIRS = {
'forward': '''forward|forwards|ahead|straight ahead|straight on|to the front|onward|onwards|straight|straight forward|further ahead|further on|up ahead''',
'back': '''back|backward|backwards|to the back|to the rear|in reverse|rearwards|straight back|the way it came''',
'left': '''left|to the left|leftwards|to its left|to the left side|sideways to the left|left hand side''',
'right': '''right|to the right|rightwards|to its right|to the right side|sideways to the right|right hand side''',
'north': '''north|to the north|northwards|northward|due north|up north''',
'south': '''south|to the south|southwards|southward|due south|down south''',
'east': '''east|to the east|eastwards|eastward|due east''',
'west': '''west|to the west|westwards|westward|due west|out west''',
}

# direction only or direction and distance; {X} = "{dir}", "{dist} {dir}" or "{dir} {dist}"
DIR = '''
drive {T} {X}
move {T} {X}
send {T} {X}
steer {T} {X}
roll {T} {X}
push {T} {X}
bring {T} {X}
get {T} {X}
let {T} go {X}
let {T} drive {X}
let {T} roll {X}
make {T} go {X}
make {T} drive {X}
have {T} go {X}
have {T} move {X}
have {T} drive {X}
take {T} {X}
shift {T} {X}
nudge {T} {X}
scoot {T} {X}
inch {T} {X}
slide {T} {X}
walk {T} {X}
guide {T} {X}
run {T} {X}
{T} {X}
{T}, {X}
{T}: {X}
{T} go {X}
{T}, go {X}
{T}, drive {X}
{T}, move {X}
{T} move {X}
{T} should go {X}
{T} should drive {X}
{T} should move {X}
{T} needs to go {X}
{T} has to go {X}
{T} must go {X}
{T} can go {X}
{T} may roll {X}
I want {T} to go {X}
I want {T} {X}
I need {T} {X}
I need {T} to move {X}
I'd like {T} to go {X}
I would like {T} to drive {X}
please have {T} go {X}
tell {T} to go {X}
tell {T} to drive {X}
tell {T} to move {X}
ask {T} to go {X}
order {T} to go {X}
command {T} {X}
order {T} {X}
would you drive {T} {X}
would you mind driving {T} {X}
would you mind moving {T} {X}
do you mind moving {T} {X}
how about moving {T} {X}
what about driving {T} {X}
any chance you could move {T} {X}
is it possible to move {T} {X}
can {T} go {X}
can {T} move {X}
could {T} drive {X}
could {T} go {X}
let's move {T} {X}
let's drive {T} {X}
let's go {X} with {T}
let's have {T} go {X}
go {X} with {T}
drive {X} with {T}
move {X} with {T}
{X} with {T}
{X} for {T}
set {T} {X}
put {T} {X}
place {T} {X}
reposition {T} {X}
it's time {T} went {X}
time to drive {T} {X}
{T} is in the way, move it {X}
{T} is blocking the door, drive it {X}
{T} is too close, send it {X}
{T} is stuck, drive it {X}
something is in front of {T}, go {X}
kindly move {T} {X}
please to move {T} {X}
you can drive {T} {X}
you may move {T} {X}
go ahead and drive {T} {X}
keep {T} going {X}
continue {X} with {T}
a little trip for {T}: {X}
'''
# no target named; only the rover can be meant
DIR_BARE = '''
drive {X}
go {X}
move {X}
roll {X}
please go {X}
please drive {X}
now {X}
now go {X}
just go {X}
keep going {X}
carry on {X}
continue {X}
advance {X}
{X}
{X} please
{X} now
a bit {X}
head {X}
'''
# distance without direction word; the verb holds it
VERB_DIR = '''
back up {T}	back
back {T} up	back
reverse {T}	back
reverse {T} {by}	back
back {T} up {by}	back
back up {T} {by}	back
let {T} reverse {by}	back
let {T} back up {by}	back
make {T} reverse	back
make {T} back up {by}	back
{T} should reverse {by}	back
{T} should back up	back
{T}, back up {by}	back
{T}, reverse	back
put {T} in reverse	back
put {T} in reverse for {dist}	back
pull {T} back {by}	back
pull back {T}	back
retreat {T} {by}	back
advance {T} {by}	forward
let {T} advance {by}	forward
make {T} advance {by}	forward
{T} should advance {by}	forward
{T}, advance {by}	forward
go on with {T} for {dist}	forward
'''
PLACE = '''
drive {T} to {L}
move {T} to {L}
send {T} to {L}
bring {T} to {L}
take {T} to {L}
get {T} to {L}
steer {T} to {L}
navigate {T} to {L}
guide {T} to {L}
direct {T} to {L}
park {T} at {L}
park {T} by {L}
park {T} next to {L}
place {T} at {L}
put {T} at {L}
put {T} by {L}
position {T} at {L}
station {T} at {L}
leave {T} at {L}
send {T} over to {L}
send {T} back to {L}
bring {T} back to {L}
bring {T} over to {L}
let {T} go to {L}
let {T} drive to {L}
have {T} go to {L}
have {T} drive to {L}
have {T} wait at {L}
make {T} go to {L}
{T} to {L}
{T}, to {L}
{T} go to {L}
{T}, go to {L}
{T}, drive to {L}
{T}, come to {L}
{T}: {L}
{T} should go to {L}
{T} should be at {L}
{T} should drive to {L}
{T} should wait at {L}
{T} needs to be at {L}
{T} needs to go to {L}
{T} has to get to {L}
{T} belongs at {L}
{T} is needed at {L}
{T} can go to {L}
I want {T} at {L}
I need {T} at {L}
I'd like {T} at {L}
I would like {T} to go to {L}
I want {T} to be at {L}
I need {T} over at {L}
we need {T} at {L}
they need {T} at {L}
they are waiting for {T} at {L}
tell {T} to go to {L}
tell {T} to come to {L}
ask {T} to drive to {L}
order {T} to {L}
dispatch {T} to {L}
would you drive {T} to {L}
would you mind sending {T} to {L}
do you mind taking {T} to {L}
how about sending {T} to {L}
what about {T} at {L}
any chance of getting {T} to {L}
could we have {T} at {L}
can we get {T} to {L}
can {T} go to {L}
could {T} come to {L}
let's take {T} to {L}
let's send {T} to {L}
let's have {T} at {L}
time for {T} to go to {L}
go to {L} with {T}
drive to {L} with {T}
make for {L} with {T}
head to {L} with {T}
head for {L} with {T}
off to {L} with {T}
set {T} off to {L}
set course for {L} with {T}
fetch {T} to {L}
see that {T} gets to {L}
make sure {T} gets to {L}
make sure {T} is at {L}
kindly send {T} to {L}
please to bring {T} to {L}
do the needful and send {T} to {L}
you can send {T} to {L}
you may drive {T} to {L}
{L} is where {T} should be
{L} is where I want {T}
{L} is the goal for {T}
next stop for {T}: {L}
next stop {L} for {T}
destination for {T}: {L}
target for {T} is {L}
the destination of {T} is {L}
{name} needs {T} at {L}
{name} is waiting for {T} at {L}
'''
PLACE_BARE = '''
drive to {L}
go to {L}
move to {L}
head to {L}
head for {L}
please go to {L}
now go to {L}
come to {L}
navigate to {L}
drive over to {L}
go over to {L}
go back to {L}
return to {L}
next to {L}, park there
park at {L}
'''
VAGUE = '''
move {T}
drive {T}
move {T} somewhere
send {T} away
drive {T} around
get {T} moving
start driving {T}
{T} should move
let {T} drive
move {T} a bit
I want {T} to move
can you move {T}
can you drive {T}
use {T}
drive off with {T}
'''
VAGUE_REPLY = '''
[Where should {T2} go|Where to|Where should it go]?
Which way, or to which place?
[In which direction|Which direction], or where to?
Where should I send {T2}?
Sure, where to?
'''
