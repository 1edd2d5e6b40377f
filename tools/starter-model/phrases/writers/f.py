"""Writer f: office people, students, travellers, cooks, people with poor English, people who dictate while driving."""

RECALL = '''
what was {topic} again
{topic}, what was it [again|now|once more]?
I had {topic} in my head a minute ago and now it's gone
it's on the tip of my tongue, {topic}
I half remember telling you {topic}, [what did I say|how did it go]?
something with a four in it... {topic}, can you help me out?
my memory is like a sieve today, {topic}?
did I ever mention {topic} to you?
have I ever told you anything about {topic}
do you happen to know {topic} from before
you should have {topic} somewhere, I gave it to you
I'm standing here like an idiot because I forgot {topic}
[ugh|argh|oh no], {topic}, completely slipped my mind
what have you got on {topic}
anything on {topic}?
got anything stored under {topic}
does {topic} ring a bell?
{topic} rings a bell, but what was it exactly
I swear I told you {topic} [last week|the other day|months ago]
we talked about {topic} some time back, what came out of it
bring back what I said on {topic}
dig up {topic} for me[ please|, would you|]
can you dig out whatever I said about {topic}
refresh my memory on {topic}
jog my memory, {topic}
help an old man out, what did I say {topic} was
I'm getting old, dear, tell me {topic} again
what did I tell you regarding {topic}
what did I once say concerning {topic}?
as for {topic}, what do you have in your memory
check your memory for {topic}
look in your memory, is {topic} there
search what I've told you for {topic}
go through your notes on me, {topic} should be there
is {topic} something you still have
do you still have {topic}[ in there|]?
still got {topic}?
hope you still know {topic}, because I don't
I don't remember {topic}, do you
I can't for the life of me remember {topic}
can't recall {topic} to save my life
who remembers {topic}? not me, you maybe?
hey quick one, {topic}?
quick question, what did we say about {topic}
real quick before I call them back, {topic}
the man at the counter is asking for {topic}, what was it
they're asking me for {topic} on the phone right now, hurry
the form wants {topic}, you have that from me
I'm filling in a form and need {topic}, you had it I think
customs is asking for {topic}, I gave it to you before the trip
the receptionist wants {topic} and I've gone blank
at the till and I've forgotten {topic}
parked outside, what was {topic}
I'm driving so I can't look it up, what's {topic} again
hey I'm on the motorway just tell me {topic} I told you last week
ok so I'm in the car and um {topic} what was that again
I'm at the door with full hands, {topic} please
sorry to ask again, {topic}
I know I asked this yesterday already but {topic}
third time I'm asking, I know, {topic}?
silly me, I forgot {topic} again
forgot {topic}, help
{topic} pls
{topic}??
{topic} - remind me
my {topic}, you know it?
you know my {topic}, right? say it
please to tell me {topic}, I told you before
I have told you one time {topic}, what it was?
I not remember {topic}, you can say?
sorry my english, what I said you about {topic}
what is it the {topic} that I gave you
how was it with {topic}
how was {topic}, I forget
kindly recall {topic} for me
kindly share {topic} which I had told you earlier
do one thing, tell me {topic} that I had given
can you please revert with {topic}
would you be so kind as to recall {topic}
might you still know {topic}, by any chance?
if it isn't too much trouble, what did I say about {topic}
would you mind reminding me about {topic}
any chance you kept {topic}
any chance {topic} is still in that memory of yours
any idea what I said {topic} was
any clue about {topic}? I'm sure I gave you one
any record of {topic}
is there a note about {topic} in your memory
is there anything in your memory about {topic}?
did I leave you anything about {topic}
what did I leave with you about {topic}
what did I have you keep about {topic}
I asked you to keep {topic} safe, now I need it
remember when I told you to hang on to {topic}? I need it now
you were going to remember {topic} for me
you promised to remember {topic}, [well|so]?
let's see how good your memory is: {topic}
let's test you, {topic}
quiz me... no, I'll quiz you: {topic}?
pop quiz, {topic}
I bet you've forgotten {topic}
tell me you didn't forget {topic}
don't tell me you've lost {topic} too
don't let me down now, {topic}
my wife wants to know {topic}, I told you at some point
my boss needs {topic}, what did I tell you
mum is asking {topic} and I said I'd know
the kids want to know {topic}, what did I say
a colleague asks about {topic}, didn't I give you that
the plumber is here and needs {topic}
the neighbour needs {topic}, you have it
the delivery guy wants {topic}
my professor asked for {topic}, I know you have it
for the exam sheet I need {topic}, I told you in september
about {topic}: what do you know from me
on the subject of {topic}, what have I said
back to {topic}, what had I told you
coming back to {topic}, what was the thing I said
regarding {topic} - what's in memory?
memory: {topic}
recall {topic}
memory lookup {topic}
lookup {topic} in memory
fetch {topic} from memory
query memory for "{topic}"
search memory, {topic}
what's stored for {topic}
show stored {topic}
what does your memory say about {topic}
what does it say in your memory about {topic}
so what's the deal with {topic}, I told you once
what's the story with {topic}, I explained it all to you
what was it I said... {topic}
what was that thing about {topic}
there was something about {topic}, wasn't there
wasn't there something with {topic}
wasn't there a thing I told you about {topic}?
there was something I had to know about {topic}
something about {topic}, I can't put my finger on it
I vaguely remember something about {topic}
I have a dim memory of {topic}, clear it up
I've a feeling I told you {topic} at Easter
I might have mentioned {topic}, did I?
I may have said something about {topic} once
I think you know {topic}
I believe I gave you {topic} back in spring
pretty sure I told you {topic}
I'm almost certain you have {topic}
I'd be surprised if you didn't know {topic} by now
you must know {topic}, I've told you often enough
surely you remember {topic}
surely {topic} is in there somewhere
if I told you {topic}, tell me back
if you have {topic}, out with it
in case I ever told you, what's {topic}
in case you kept it: {topic}
assuming I told you, what is {topic}
provided you remember it, {topic} would help me now
unless you've forgotten, give me {topic}
give me {topic}, I told you
give me back {topic}
hand me {topic} from your memory
let me have {topic} again
let me hear {topic} once more
say {topic} again for me
repeat {topic} for me, the one I gave you
repeat what I told you on {topic}
can you repeat {topic}
spill it, what's {topic}
come on, {topic}, think
think hard, {topic}
think back, I told you something about {topic}
cast your mind back, {topic}?
rack your brain for {topic}
try to remember {topic}
try remembering {topic} for me
see if you can remember {topic}
see whether you know {topic}
see if there's {topic} among the things I told you
find {topic} among the things you remember
find out from memory what {topic} is
find what I told you about {topic}
pull up {topic}
pull {topic} up from what I told you
bring up {topic}
get me {topic}, it's in your memory
I need {topic}, the one I told you about
I need {topic} now, you were supposed to keep it
I'd need {topic} once more please
I'd like to hear {topic} again
I want to know {topic} again
I wonder if you still know {topic}
I wonder what I told you about {topic}
I was wondering whether you kept {topic}
I'm wondering, did I give you {topic}
I'm trying to remember {topic}
I'm looking for {topic}, I told you once
I've been trying to remember {topic} all morning
I've been thinking about {topic} for an hour and can't get it
been racking my brain over {topic}, do you have it
all day I've been looking for {topic}, you don't have it by any chance?
I lost the paper with {topic}, but I told you too
I threw out the note with {topic}, good thing I told you, so?
my phone's dead and {topic} is in it, but you know it too I think
I can't find my notebook, do you know {topic}
can't read my own handwriting, what did I tell you about {topic}
was it 11 or 14? {topic} I mean
was it tuesday or thursday, {topic}
was it the blue one or the red one? {topic}, you know
two options in my head for {topic}, which one did I tell you
I keep mixing up {topic}, what was right
I always get {topic} wrong, what is it
I never remember {topic}, tell me
never can remember {topic}
every year I forget {topic}
every single time I forget {topic}, be a dear
be a dear and tell me {topic}
be an angel and remember {topic} for me
be honest, do you know {topic}
honestly what was {topic}
hello, one short question: {topic}?
hi again, do you remember {topic}
good morning, first thing today, {topic}
evening! {topic}, what was it
hey there, you remember {topic}, yes?
thanks in advance: {topic}
{topic} please and thank you
{topic} if you'd be so good
{topic}, if you know it
{topic}, you've got that, don't you
{topic}, I told you about it
{topic}, we covered that last time
{topic}: what did we settle on
what did we decide on {topic}
what did we agree about {topic}
what did I decide regarding {topic}
what had I told you to keep in mind about {topic}
what should I know about {topic}, I told you to keep it
which was it, {topic}
where did I say {topic} was
how did I say {topic} goes
when I told you {topic}, what exactly did I say
what were my words about {topic}
what exactly did I say about {topic}
exact words on {topic} please
word for word, what did I say about {topic}
roughly, what did I tell you about {topic}
just the gist of what I told you on {topic}
everything you know about {topic} from me
all I told you about {topic}
all you've got on {topic}
do I have something with you on {topic}
have we got {topic} on record
have you kept {topic}
have you {topic} in mind still
have you got {topic} handy
got {topic} handy?
you got {topic}?
u remember {topic}
u know {topic} right
do u still know what i said bout {topic}
whats {topic} i told u
wots {topic} again mate
mate, {topic}, gone clean out of my head
bro what was {topic}
oi what's {topic}, told ya last arvo
yo remind me {topic}
dude I totally spaced on {topic}
y'all got {topic} in there
lord, I've forgotten {topic} again
goodness me, what was {topic}
oh dear, {topic}, I knew it this morning
hmm {topic}... what was that
um what's uh {topic} the one I told you
so uh I was going to... {topic}, right, what is that again
wait what was {topic}
hang on, {topic}?
hold on, didn't you know {topic}
one sec, I need {topic}
no wait, before that, what was {topic}
before I forget to ask, {topic}?
before I leave the house, {topic}
before I go to bed, what was {topic}
before the meeting starts I need {topic}, you have it
I'm about to board, quickly, {topic}
I'm about to order, what did I say about {topic}
the oven is hot and I don't remember {topic}
I'm halfway through the recipe, what did I tell you about {topic}
cooking for the in-laws, remind me about {topic}
packing my bag, what was {topic} again
in the shop now, {topic}?
I'm at the hotel desk, {topic}?
I'm at the airport and blanking on {topic}
standing in front of the keypad, {topic}
it's for the paperwork: {topic}
for my records, what did I say {topic} was
just to double check, {topic}
just checking you still know {topic}
just making sure I told you {topic}, what is it
I want to be sure about {topic}, what did I say
to be on the safe side, what was {topic}
so I don't mess up, {topic}?
so I don't embarrass myself tonight, {topic}
I don't want to get it wrong, what's {topic}
not that I forgot or anything, but {topic}?
this is embarrassing but {topic}?
don't laugh, I forgot {topic}
please don't be cross, what was {topic}
can't think of {topic}
couldn't tell you {topic} myself any more, can you
could you tell me what you have on {topic}
could you think back to {topic}
could you look whether I ever told you {topic}
can you remember {topic} or not
can you see if we have {topic}
can you still say {topic}
will you tell me {topic} like I told you
would you know {topic}
would {topic} be among the things you remember
shouldn't you know {topic}
didn't I tell you {topic}
didn't we talk about {topic}
don't you have {topic}
haven't I given you {topic}
haven't you got {topic} somewhere
aren't you the one who knows {topic}
you're the one with the memory, {topic}?
you have the better memory, so {topic}?
what's the last thing I said about {topic}
last thing you heard from me on {topic}?
remind me what's up with {topic}
remind me how it was with {topic}
remind me of {topic}
remind me about {topic} please, no timer, just tell me
'''

REMEMBER = '''
{fact}, don't forget
{fact}, please don't forget that
{fact}. don't let me lose that
{fact}. hang on to that[ please| for me|]
hang on to this: {fact}
hold on to this one for me, {fact}
keep this in your head: {fact}
keep in the back of your mind that {fact}
keep it in mind, {fact}
please keep in mind, {fact}
bear in mind [that |]{fact}
bear this in mind for next time: {fact}
make a mental note: {fact}
mental note, {fact}
note to self, {fact}
note to self and to you: {fact}
take note, {fact}
take note that {fact}
please note [that |]{fact}
kindly note that {fact}
kindly make a note that {fact}
do note down in your memory that {fact}
do remember na, {fact}
for future reference, {fact}
for the future: {fact}
for later: {fact}
for next time: {fact}
for your information and for keeps, {fact}
fyi for later, {fact}
FYI keep this, {fact}
just so you know for next time, {fact}
just so you have it: {fact}
just so it's somewhere: {fact}
just so it's not only in my head, {fact}
so that we both know it, {fact}
so you don't have to ask again: {fact}
in case I ask later, {fact}
in case I forget, {fact}
in case it comes up again, {fact}
if I ever ask, {fact}
if I forget, you remember: {fact}
if anybody asks you later, {fact}
when I ask you about it next month, {fact}
you'll need this later: {fact}
I'll ask you later, so: {fact}
I will ask you about this another day, {fact}
I'm going to forget this, so you keep it: {fact}
I know I'll forget it, {fact}
I always forget this: {fact}, so keep it for me
I keep forgetting that {fact}, can you hold that for me
I forget everything these days, so remember {fact}
my head is full, you keep this, {fact}
my brain won't hold it: {fact}
I have no pen, so you keep it: {fact}
got no paper here, keep this for me: {fact}
I'm driving and can't write this down, {fact}, keep it
I'm behind the wheel so take this in: {fact}
ok dictating while driving, remember {fact} ok that's it
hey um remember this for me {fact} thanks
so um the thing to remember is {fact}
before it slips my mind, {fact}
before I forget: {fact}
before I lose the piece of paper, {fact}
quick, before it's gone again: {fact}
quickly store this, {fact}
store this away: {fact}
store: {fact}
save this: {fact}
save that {fact}
save it in your memory that {fact}
memorise this please: {fact}
memorize {fact}
commit this to memory: {fact}
put this in your memory: {fact}
put it in memory, {fact}
into memory: {fact}
to memory: {fact}
memory add {fact}
add to memory: {fact}
add to what you know, {fact}
add this to the things you know about me: {fact}
new fact: {fact}
new info for you: {fact}
another thing to know, {fact}
one more thing to remember, {fact}
here's one to remember: {fact}
here's something for your memory, {fact}
here's a fact you should keep: {fact}
here is what you should know from now on: {fact}
from now on you know that {fact}
from now on, {fact}, remember that
as of today {fact}, keep that
as of now {fact}, remember it please
things changed: {fact}, remember the new one
it changed again, now {fact}, keep it for me
update your memory, {fact}
update: {fact}, please remember
correction for your memory: {fact}
forget what I said before, {fact}, keep this one
get this into your head: {fact}
get it in your head that {fact}
write it behind your ears, {fact}
tie a knot in your handkerchief: {fact}
engrave this somewhere: {fact}
file this away in your memory, {fact}
tuck this away: {fact}
tuck it away somewhere safe, {fact}
park this for me: {fact}
keep this safe for me: {fact}
keep safe: {fact}
keep a record that {fact}
keep track for me, {fact}
keep hold of this information, {fact}
keep: {fact}
I want you to keep this, {fact}
I want you to know and remember [that |]{fact}
I'd like you to remember that {fact}
I'd like this remembered: {fact}
I'd be glad if you remembered that {fact}
it would be great if you could keep in mind that {fact}
it would help if you remembered {fact}
it's important to remember [that |]{fact}
important, remember: {fact}
important for later: {fact}
very important, please don't lose it: {fact}
this is worth remembering: {fact}
worth keeping: {fact}
something worth keeping in mind: {fact}
this one matters, {fact}, keep it
not to be forgotten: {fact}
never forget that {fact}
never ever forget: {fact}
do not forget, {fact}
don't you forget that {fact}
don't forget this one: {fact}
don't let this slip: {fact}
don't let it slip your mind that {fact}
don't make me say it twice, {fact}, remember
I'm only saying this once: {fact}. remember it
listen carefully and remember: {fact}
listen, {fact}, got to remember that
listen up, this is to remember, {fact}
pay attention, {fact}, I'll need that again
attention for later: {fact}
can you remember something for me? {fact}
can you remember [that |]{fact}
can you keep something for me: {fact}
can you hold this in memory, {fact}
can you make sure we don't forget that {fact}
could you bear in mind that {fact}
could you kindly remember that {fact}
could you make a mental note that {fact}
could I ask you to remember that {fact}
could you store the following? {fact}
would you remember for me that {fact}
would you mind keeping in mind [that |]{fact}
would you be so kind and remember {fact}
will you remember that {fact}
will you please keep this in your memory: {fact}
may I ask you to keep this in mind, {fact}
might I trouble you to remember that {fact}
any chance you could remember that {fact}
is it possible you remember for me: {fact}
is there room in your memory for this: {fact}
do me a favour and remember [that |]{fact}
do me a favor, keep this: {fact}
be so good and keep this for me, {fact}
be my memory: {fact}
be my notebook for a second, {fact}
you be my brain for this: {fact}
you're my second brain, so: {fact}
you have to know for later that {fact}
you should know and keep that {fact}
you should remember that {fact}
you must remember this, {fact}
you may want to remember: {fact}
you might want to keep this in mind, {fact}
you can keep this one: {fact}
I'm telling you now so that you know it later: {fact}
I'm telling you so you can tell me again one day, {fact}
I'm leaving this with you: {fact}
I'm giving you something to keep: {fact}
I'm trusting you with this: {fact}. keep it
let me give you something to remember: {fact}
let me tell you so I can ask you later: {fact}
let me leave this here: {fact}. remember it, yes?
let's remember that {fact}
let's not forget [that |]{fact}
let's keep on record that {fact}
for the record, {fact}
on record please: {fact}
put on record that {fact}
log this in memory: {fact}
learn this: {fact}
learn about me: {fact}
learn by heart: {fact}
know this about me: {fact}
about me, for later: {fact}
something about me you should keep: {fact}
a thing to know about us: {fact}
a little thing to remember: {fact}
small thing to keep: {fact}
a detail for later: {fact}
a detail I'll want back some day: {fact}
one detail you shouldn't lose, {fact}
remember pls {fact}
rmb {fact}
pls rem: {fact}
remember ok? {fact}
remeber this, {fact}
remember for me, yes: {fact}
remember me that {fact}
please to remember {fact}
you please remember, {fact}
you must to remember that {fact}
I want that you remember {fact}
I want that you keep in the memory: {fact}
please take in memory {fact}
put in your head please, {fact}
sorry my english, but remember: {fact}
is for remember: {fact}
this you should not forget: {fact}
please you don't forget it, {fact}
keep please: {fact}
hey, {fact}, remember that would you
hi, small thing, remember {fact}
hello dear, would you remember for an old woman that {fact}
good morning, something to keep: {fact}
evening, please remember that {fact}, thank you
thanks for remembering this: {fact}
thank you for keeping in mind that {fact}
thx, and remember {fact}
{fact} - remember
{fact} (remember this)
{fact} -> memory
{fact}, ok? keep that
{fact}, okay? I'll need it again
{fact}, got it? don't forget
{fact}. got that? keep it
{fact}. make sure you remember
{fact}. you'll remember that, won't you
{fact}. remember that for me, would you
{fact}, can you hold that thought
{fact}, can you keep that in mind[ please|]
{fact}, could you remember it for me
{fact}, would you keep that somewhere in your memory
{fact}, please store that
{fact}, store it
{fact}, save that[ for later|]
{fact}, memorise that please
{fact}, note that
{fact}, note it for later
{fact}, that's one to remember
{fact}, that's worth remembering
{fact}, that should stay in your memory
{fact}, I want that remembered
{fact}, I'd like you to keep that
{fact}, I'll ask you about it some time
{fact}, I'll come back to that, so keep it
{fact}, just for your memory
{fact}, in case I ask
{fact}, in case I go blank
{fact}, for when I forget
{fact}, for future reference
{fact}, bear it in mind
{fact}, mark my words and keep them
{fact}, mark it
{fact}, keep a mental note
{fact}, write that on your heart
{fact}, put that in your memory
{fact}, put it away for me
{fact}, please be my memory
the doctor just told me {fact}, I'll never keep that in my head, you do it
the landlord says {fact}, remember it for me
my wife says to tell you {fact}, so you remember
my husband wants you to remember that {fact}
mum says {fact} and I must not forget, so you remember
my daughter told me {fact}, keep that for her
our teacher said {fact}, you remember please
my boss wants us to know that {fact}, keep it for me
I just got off the phone, {fact}, keep it in mind
just had a call: {fact}. hold on to that for me
just found out that {fact}, remember it
I've just learned that {fact}, please keep it
they told me at the desk that {fact}, remember please
they've changed things at work, {fact}, keep that
the new thing is {fact}, remember it
at the hotel they said {fact}, I'd better leave that with you
at the garage they told me {fact}, keep it for the next time
I wrote it on my hand but it washes off: {fact}, remember it
I had it on a sticky note but the note's coming off: {fact}, you keep it
I've been asked this three times today so keep it: {fact}
it took me an hour to find out: {fact}. please never lose it
after much searching, {fact}, and now you know it too, keep it
right, for the kitchen book in your head: {fact}
for the next time I cook, {fact}, keep that
for the next trip, remember that {fact}
for the next exam, keep in mind that {fact}
for when the guests come: remember {fact}
whatever happens, remember that {fact}
above all remember {fact}
mind you remember that {fact}
mind this for me: {fact}
mate, remember this for us, {fact}
bro remember {fact}
oi, remember this, {fact}
yo don't forget {fact}
listen buddy, {fact}, lock that in
lock this in: {fact}
lock that in your memory, {fact}
jot it in your memory: {fact}
jot down in your head that {fact}
chalk this up in your memory: {fact}
make it stick: {fact}
make sure this sticks, {fact}
let it sink in and stay there: {fact}
if you have room for one more, {fact}
if it isn't too much trouble, remember that {fact}
if you could just keep in mind that {fact}
if you'd remember that {fact}, I'd be grateful
when you have a second, put into memory that {fact}
whenever you're ready: remember {fact}
ready? remember this: {fact}
are you listening? {fact}, and don't forget it
are you good at remembering? then {fact}
try to remember that {fact}
see that you remember {fact}
be sure to remember [that |]{fact}
be aware for the future that {fact}
stay aware that {fact}, I'll ask
it's no secret, but remember it anyway: {fact}
between you and me, {fact}, keep it in mind
it may sound silly but remember that {fact}
not urgent, but remember {fact}
no need to do anything, just remember {fact}
no action needed, only keep it: {fact}
nothing to switch, just know for later that {fact}
you don't have to answer, just keep this: {fact}
'''

READ = '''
what's in {f}
what's inside {f}?
what does {f} say
what does it say in {f}
what have I got in {f}
what did I put in {f}
what did I write in {f}
what did we have in {f}
what's written in {f}
what stands in {f}
what is standing in {f} please
what all is there in {f}
what is it about, {f}
what's {f} about? [show me|let me see]
{f}, what's in there
{f}, what does that say
{f} - contents please
{f} contents
{f} pls
{f}, out loud please
{f}, let me hear it
{f}, the whole thing
{f}, from top to bottom
{f}: show
{f}?
cat {f}
type {f}
less {f}
print {f}
print out {f} here
print {f} to the chat
dump {f}
dump the contents of {f}
display {f}
output {f}
load {f}
load up {f} and show it
open {f} and read it to me
open the file {f}
open up {f} for me
open {f}, I want to see what's in it
pull up {f}
pull up {f} on here
bring up {f}
bring {f} up please
get me {f}
get {f} up
get the text of {f}
fetch {f}
fetch me what's in {f}
grab {f} and tell me what it says
grab the contents of {f}
give me {f}
give me the text in {f}
give me everything in {f}
give me what you have in {f}
give me a look at {f}
have a look in {f}
have a peek in {f} and tell me
have a look at {f} for me
take a look at {f}
take a look inside {f} please
take me through {f}
go through {f} with me
go into {f} and read out what's there
go look in {f}
look into {f}
look in {f} and tell me what's there
look at {f}
look up {f}, the file
peek into {f}
peep in {f}
check {f}
check what's in {f}
check what {f} has
check the file {f} for me
check out {f}, what does it say
see what's in {f}
see {f}
see what I wrote in {f}
let me see {f}
let me have {f}
let me have a look at {f}
let me look at {f}
let's see {f}
let's have {f}
let's hear {f}
let's go over {f}
let's look at {f} together
lemme see {f}
gimme {f}
show {f}
show me {f}
show me what I've got in {f}
show me the inside of {f}
show us {f}
show what {f} contains
read {f}
read me {f}
read {f} to me
read {f} out
read out {f}, I'm driving
read aloud {f}
read out loud what's in {f}
read what it says in {f}
read the thing in {f}
read back {f}
read me back what's in {f}
read through {f} for me
read the file called {f}
recite {f}
tell me what's in {f}
tell me what {f} says
tell me what I have in {f}
tell me what's written down in {f}
tell me the content from {f}
say me what is in {f}
say what's in {f}
I want to see {f}
I want to hear {f}
I want to read {f}
I want to know what's in {f}
I want what's in {f}
I'd like to see {f}
I'd like to have {f} read to me
I'd like a look at {f}
I'd love to know what I put in {f}
I need {f}
I need {f} on the screen
I need to see {f}
I need to know what {f} says
I need the contents of {f} for the meeting
I need what's in {f}, [quick|fast|now]
I must see {f} before the call
I should look at {f} again
I have to check {f}, can you show it
I haven't looked at {f} in ages, what's in it
I haven't read {f} yet, could you
I don't remember what's in {f}
I don't remember what I put in {f}, show me
I forgot what I wrote in {f}
I've forgotten what {f} says
I can't remember what {f} had in it
I can't open {f} here, read it for me
I can't see {f} while driving, read it to me
I left my glasses, read me {f}
my eyes are bad, please read {f} to me
my hands are full of dough, read me {f}
my hands are wet, what does {f} say
my phone won't open {f}, can you
I'm cooking, what's in {f}
I'm in the shop, what's on {f}
I'm in the shop now and need what's in {f}
I'm at the supermarket, read {f}
I'm on the train, let me have {f}
I'm on the road so read {f} out to me please
I'm packing, what does {f} say
I'm in front of the class, quickly {f}
I'm preparing the call, {f} please
I'm curious about {f}
I'm curious what's in {f}
I'm wondering what's in {f}
I wonder what {f} contains
I think I wrote something in {f}, what was it
I believe there's something in {f}, read it
there should be something in {f}, show it
there's a file {f}, what's in it
there is a file named {f}, please to read
there must be notes in {f}, let me have them
is there anything in {f}
is there something written in {f}?
is anything in {f}
is {f} empty or is there something in it
does {f} say anything
does {f} have something in it? read it
do you see what's in {f}
do we have something in {f}
did I write anything in {f}
did anybody put anything in {f}
has anyone written in {f}? show me
how does {f} start, well just read it all
how does {f} look
how does {f} read at the moment
how is {f} looking right now
how far along is {f}? show it
can you read {f}
can you read {f} please
can you read me what's in {f}
can you open {f} for me
can you show me {f}
can you tell me what's in {f}
can you get {f} up
can you check {f}
can you have a look at {f}
can you see {f}
can I see {f}
can I have {f}
can I get {f} read out
can I hear {f}
can we look at {f}
can we go over {f}
could you read {f} to me
could you pull up {f}
could you take a look at {f}
could you tell me what I wrote into {f}
could you possibly read {f}
could I see what's in {f}
could I have the text of {f}
could we have {f} please
would you read {f}
would you mind reading {f}
would you open {f} please
would you be so kind as to read {f}
would it be possible to see {f}
will you read me {f}
may I see {f}
may I hear what {f} says
might I have a look at {f}
any chance to see {f}
any chance you'd read me {f}
is there any chance of seeing {f}
is it possible to read {f}
please read {f}
please open {f}
please show {f}
please display the contents of {f}
please can I have {f}
please to show {f}
please you read for me {f}
kindly open {f}
kindly read out {f}
kindly show the contents of {f}
do the needful and show {f}
you can read {f}? then read
you read for me {f}, ok
want see {f}
need look {f}
make open {f} and say me
hey, {f}, what's in it
hey can you go over {f} for me
hi, I'd need {f}
hello, please {f} once
good morning, let's start with {f}
morning, what's on {f} today
thanks, now {f}
ok now {f}
ok and what's in {f}
right, {f} then
so what's in {f}
so, {f}, what have we got
um read uh {f}
er what was in {f} again
wait, what's in {f}
quick look at {f}
quick, {f}
quickly, what does {f} say
when you have a second, {f}
when you get a moment, read me {f}
if you don't mind, {f}
if it's no trouble, what does {f} say
if you could read {f} that'd be lovely
if there's anything in {f}, read it
before I leave, what does {f} say
before I go shopping, {f}
before we start let me see {f}
before I change it, show me {f}
for the meeting in five minutes: {f}
for the kids, read {f}
my boss wants to know what's in {f}
my wife wants to hear {f}
mum wants you to read {f}
the team needs {f}, show it
the guests ask what's in {f}
everybody's waiting, read {f}
mate, what's in {f}
bro what's in {f}
oi show us {f}
yo {f}
dear, would you read me {f}
love, read me {f}, would you
sorry, what's in {f}? I dropped my reading glasses
not the other one, {f} I want to see
not a summary, the real text of {f}
nothing fancy, just {f}
don't change it, just show me {f}
don't write anything, only read {f}
only {f}, please
just {f}
just the text of {f}
just read {f}
just tell me what's in {f}
simply show {f}
all of {f} please
the whole of {f}
the full text of {f}
full contents of {f}
the contents of {f}, please
the file {f}, read it
the file {f}, show me
the stuff in {f}, what is it
contents of {f}
text of {f}
view {f}
view the file {f}
inspect {f}
examine {f} and report
scan {f} and tell me
review {f} with me
run me through {f}
walk me through what's in {f}
fill me in on {f}
enlighten me, what's in {f}
remind me what's in {f}
remind me what {f} said
'''

LIST = '''
what's in {p}
what's in the {p} folder
what's inside {p}
what's lying around in {p}
what's there in {p}
what all files are in {p}
what all is there under {p}
what do I have in {p}
what do we have under {p}
what have we got in {p}
what files does {p} have
what files are under {p}
what sort of files live in {p}
what kind of stuff is in {p}
what's filed under {p}
what's stored in {p}
what's been put in {p}
what sits in {p}
which files are in {p}
which files do I have under {p}
which ones are in {p}
which documents are kept in {p}
how many files are in {p}? list them
how full is {p}, show me
how does {p} look
how is {p} looking
ls {p}
dir {p}
ls -l {p}
list {p}
list {p} please
list files {p}
list out {p}
list out the files which are there in {p}
list the folder {p}
list what's in {p}
list me {p}
list everything under {p}
list all in {p}
list the names in {p}
list directory {p}
directory listing of {p}
listing for {p}
listing of {p} please
file list of {p}
file names in {p}
filenames under {p}
names of the files in {p}
names only, {p}
contents of the folder {p}
folder {p}, contents
folder {p}: what's there
folder {p} pls
{p}, what files
{p}, what's in the folder
{p}, which files
{p} folder, show
{p}: list
the {p} folder, what's in it
the folder {p}, please
the stuff in {p}
the files in {p}
the files of {p} I want to see
everything in {p}
everything under {p}, by name
all files in {p}
all the files of folder {p}
all that's in {p}
show {p}
show folder {p}
show me the folder {p}
show me what files are in {p}
show me around {p}
show me everything inside {p}
show us what's in {p}
show the files under {p}
display the files in {p}
display folder {p}
print the file names in {p}
print the listing for {p}
give me a list of {p}
give me the names of the files in {p}
give me the file list for {p}
give me an overview of {p}
give me a rundown of {p}
give me everything that's in {p}
an overview of {p} please
a list of the files in {p} please
get me a listing of {p}
get the file list of {p}
pull up the {p} folder
pull up what's in {p}
bring up folder {p}
open the {p} folder
open up {p} and tell me what's there
open folder {p}, what's in there
look in {p}
look in {p}, what files are there
look inside {p}
look into the folder {p}
look what's in {p}
look around in {p}
look through {p} and give me the names
have a look in {p}
have a look what's in {p}
have a rummage in {p}
have a dig in {p}, what's there
take a peek into {p}
take a look in the {p} folder
take stock of {p}
go into {p} and tell me the files
go to folder {p} and say what's there
go through {p}, which files are there
peek into {p}
peep inside {p}
browse {p}
browse the folder {p}
explore {p}
scan {p}
scan the folder {p} for files
check {p}
check the {p} folder
check what's in {p}
check which files are in {p}
see what's in {p}
see which files {p} has
see the {p} folder
let me see {p}
let me see what's in {p}
let me see the files in {p}
let me know what's in {p}
let me know which files are in {p}
let's see what {p} has got
let's see the {p} folder
let's look in {p}
lemme see {p}
gimme the list for {p}
tell me the files in {p}
tell me what's in {p}
tell me what {p} contains
tell me which files sit in {p}
tell me the names of everything in {p}
say which files are in {p}
say me the files of {p}
read me the file names in {p}
read out the names of the files in {p}
name the files in {p}
name everything in {p}
enumerate {p}
enumerate the files under {p}
tree {p}
I want to see {p}
I want to see what's in {p}
I want to know what files are in {p}
I want the list of {p}
I'd like to know what's in {p}
I'd like an overview of the files in {p}
I'd like to see the {p} folder
I need a list of {p}
I need the file names from {p}
I need to know what's in {p}
I need to see which files {p} has
I'm looking for a file in {p}, what's there
I'm looking for something in {p}, list it
I'm not sure what's in {p}
I'm curious what's in {p}
I'm tidying up, what's in {p}
I'm cleaning out {p}, what's in there
I wonder what's in {p}
I wonder which files ended up in {p}
I don't know any more what's in {p}
I don't remember what I've put in {p}
I forgot what's in {p}
I lost track of {p}, what's in there
I lost a file, I think it's in {p}, list that
I can't find my recipe, which files are in {p}
I put something in {p}, what was it called
I saved my homework in {p}, but under what name? list it
I saved a thing into {p} and forgot the name
I think it's somewhere in {p}, show me the files
I've got to send a file from {p}, which ones are there
I've no idea what's in {p}
I have never looked into {p}, what's there
somebody messed with {p}, what's in there now
my colleague put things in {p}, what are they
my boss asks what's in {p}
my sister wants to know which files are in {p}
the auditor wants a list of {p}
the teacher put files in {p}, which ones
the kids dropped stuff in {p}, what is it
is there anything in {p}
is there something in {p}
is anything in the {p} folder
is {p} empty
is {p} empty or not
is my report in {p}? list the folder
are there files in {p}
are there any files under {p}
are there documents in {p}
does {p} have anything in it
does {p} have files
does the folder {p} contain anything
do I have anything in {p}
do we keep anything in {p}
do you see files in {p}
did anything land in {p}
did I put anything into {p}
has anything been saved in {p}
anything in {p}
anything in {p}?
anything new in {p}
anything under {p}
can you list {p}
can you list the files in {p}
can you look in {p}
can you check what's in {p}
can you tell me which files are in {p}
can you give me the file names in {p}
can you open the folder {p}
can I see what's in {p}
can I see the {p} folder
can I have a list of {p}
can I get the files of {p} listed
can we see what's in {p}
could you list {p} for me
could you look inside {p}
could you show me which files are in {p}
could you give me an overview of {p}
could you tell me what's lying in {p}
could I have the list of files in {p}
could I see the contents of folder {p}
would you list {p}
would you look what's in {p}
would you mind listing {p}
would you be so kind and list {p}
will you show me the files in {p}
may I see {p}
may I know the files in {p}
may I have the listing of {p}
please list {p}
please show folder {p}
please tell which files are in {p}
please to list folder {p}
please what is in folder {p}
kindly list the files in {p}
kindly show me what all is in {p}
you can show what files in {p}?
what file have in {p}
which file is inside folder {p}
how call the files in {p}
want know files in {p}
hey, what's in {p}
hi, list {p} for me
hello what files are in {p}
morning, what's in {p} today
thanks, and what's in {p}
ok, {p} next, what's there
so what's in the {p} folder
um what's in uh {p}
quick, what's in {p}
quick look into {p} please
quick listing of {p}
just list {p}
just the names of what's in {p}
only the file names in {p}
not the contents, just the names in {p}
not the text, only which files are in {p}
don't open anything, just list {p}
when you have a second, list {p}
if you don't mind, the files in {p}
if there's anything in {p}, tell me the names
before I delete things, what's in {p}
before I upload, show me what's in {p}
while I drive read me which files are in {p}
mate, what's in {p}
bro list {p}
oi what's in {p}
yo whats in {p}
what files are there
what files have I got
what files do I have altogether
what files do we have here
what files exist
what's in the workspace
what's in my workspace
what's in the whole workspace
what have I saved so far
what have I stored here
what documents are there
what all files I am having
what do you have in the way of files
what can I open here, which files
which files are there
which files do you have
which files can you see
which files do I own
which notes do I have, list everything
how many files do I have? show them all
list my files
list the files
list all files
list everything
list everything there is
list the workspace
list all documents
list the lot
ls
dir
ls please
file list
file list please
all files
all my files
all the files you've got
the files, please
the whole file list
the complete list of files
files?
files pls
my files
my files, which are they
show files
show my files
show me all files
show me everything that's saved
show me the workspace
show what's there, filewise
display all files
give me all file names
give me a list of my files
give me the file list
give me an overview of the files
overview of my files
overview of the workspace please
let me see all my files
let me see what files there are
let me see the workspace
let's see what files we've got
let's see the files
tell me which files exist
tell me what files there are
tell me the names of all files
name all the files
read me the list of files
I want to see all the files
I'd like to see my files
I need an overview of all my files
I need a list of everything in the workspace
I don't know what files I have
I don't remember the file name, show me all
I forgot what I called the file, list them all
I lost my file somewhere, show me everything
I saved something yesterday, under what name? list all
I'm new here, which files are there
I'm tidying up, show me all files
is there any file at all
is the workspace empty
are there any files
are there files in here
do I have any files
do we have any documents
did I save anything at all
any files here
can you list my files
can you show me the files
can you tell me what files you have access to
can I see my files
could you list everything in the workspace
could I see the list of files
would you list all the files please
would you show me what's in the workspace
may I see all files
please list all files
please show my files
kindly list all the files
hey what files do I have
hi, file overview please
quick overview of the files
just all the file names
browse the workspace
open the workspace and list it
look around the workspace
check the workspace for files
have a look which files we have
take stock of all my files
my colleague asks which files we have
everything, all folders, list it
'''

WRITE = '''
write {text} into {f}
write into {f}: {text}
write in {f} that {text}
write to {f}: {text}
write {f} with {text}
write down {text} in {f}
write me a file {f}, it should say {text}
write the following to {f}: {text}
write this into {f}, {text}
put {text} in {f}
put {text} into the file {f}
put down {text} in {f}
put this in {f}: {text}
put into {f} the words {text}
put the text {text} inside {f}
put it in {f}, {text}
save {text} as {f}
save {text} in {f}
save {text} to {f}
save under {f}: {text}
save this under {f}: {text}
save me this in {f}, {text}
save a file {f} containing {text}
save the sentence {text} to {f}
store {text} in {f}
store {text} as file {f}
store this in {f}: {text}
store under {f} the following: {text}
note {text} in {f}
note in {f}: {text}
note down {text} in {f}
note this in {f}: {text}
make a note in {f}: {text}
make a note {f}, text: {text}
make {f} and put {text} in it
make {f} say {text}
make a file {f} that says {text}
make me a file {f} with {text}
make a new file {f}, in it {text}
make a new document {f} with the text {text}
make file {f}, inside write {text}
jot down {text} in {f}
jot {text} into {f}
jot this in {f}: {text}
jot in {f}: {text}
create {f} with {text}
create {f}, content: {text}
create a file {f} with the content {text}
create a file called {f}, text {text}
create a new file at {f} and write {text}
create file {f} saying {text}
enter {text} in {f}
enter into {f}: {text}
type {text} into {f}
type up {text} in {f}
record {text} in {f}
record in {f} that {text}
set down {text} in {f}
set up a file {f} that reads {text}
start a file {f} with {text}
start {f} and begin with {text}
begin a file {f}: {text}
open a new file {f} and write {text}
fill {f} with {text}
fill in {f}: {text}
file {text} under {f}
file this under {f}: {text}
dump {text} into {f}
dump this to {f}: {text}
drop {text} into {f}
drop a note in {f}: {text}
stick {text} in {f}
stick this into {f}: {text}
pop {text} into {f}
pop this in {f} for me: {text}
bung {text} in {f}
chuck {text} in {f}
throw {text} into {f}
get {text} into {f}
get this down in {f}: {text}
get {f} to say {text}
keep {text} in the file {f}
keep a file {f} with {text}
leave {text} in {f}
leave a note in {f}: {text}
leave the following in {f}: {text}
take this down in {f}: {text}
take down {text} in {f}
take dictation to {f}: {text}
dictation for {f}: {text}
dictate to {f}: {text}
copy {text} into {f}
copy this down to {f}: {text}
echo {text} > {f}
{f} <- {text}
{f} = {text}
{f}: {text} (write it)
{f}, write: {text}
{f} new, content {text}
{f} should say {text}
{f} should contain {text}
{f} should have {text} in it
{f} has to say {text}
{f} must read {text}
{f} shall contain {text}
{f} needs to say {text}
{f} gets the text {text}
in {f} put {text}
in {f} write {text}
in {f} please: {text}
in {f} I want {text}
in {f} there should be {text}
in {f} it should say {text}
in the file {f} write down {text}
into {f} goes {text}
into {f}: {text}
into {f} please, {text}
into the file {f} with this: {text}
to {f}: {text}
to file {f}, write {text}
under {f} save {text}
under the name {f} keep {text}
as {f}: {text}, save it
new file {f}: {text}
new file {f} with {text}
new note {f}, {text}
new document, {f}, text {text}
file {f}, text {text}
file {f} content {text} write
text {text}, file {f}, save
text for {f}: {text}
contents for {f}: {text}
{text} - save that as {f}
{text}, write that to {f}
{text}, put that in {f}
{text}, into {f} with it
{text}, in {f} please
{text}, save to {f}
{text} goes in {f}
{text} goes into {f}
{text} belongs in {f}
{text} should be in {f}
{text} should go into {f}
{text} has to be in {f}
{text} wants to be in {f}
{text} -> {f}
{text} into {f}, thanks
I want {text} in {f}
I want a file {f} with {text}
I want {f} to say {text}
I want that you write {text} in {f}
I'd like {text} in {f}
I'd like {text} written to {f}
I'd like you to write {text} into {f}
I'd like a file {f} that says {text}
I need {text} in {f}
I need a file {f} with {text}
I need a note in {f} saying {text}
I need you to put {text} in {f}
I have to write {text} in {f}, do it for me
I can't type right now, put {text} in {f}
I'm driving so please write {text} in {f}
I'm cooking with both hands, write {text} in {f}
I'm in a lecture, put {text} into {f}
I'm in a meeting, quickly note {text} in {f}
I had an idea: {text}. write it to {f}
I promised to write {text} in {f}
before I forget, write {text} in {f}
before it's gone: {text} into {f}
for the team, write {text} in {f}
for the next shift, {f} should read {text}
for my wife write {text} in {f}
for class, {f}: {text}, save it
my boss wants {text} in {f}
my wife wants {text} put in {f}
my teacher says I need {text} in {f}
mum says write {text} in {f}
the office needs {f} with {text}
let's write {text} in {f}
let's put {text} in {f}
let's have {f} say {text}
let {f} say {text}
let me have a file {f} with {text}
can you write {text} in {f}
can you put {text} into {f}
can you make a file {f} with {text}
can you save {text} as {f}
can you note {text} in {f} please
can you jot {text} in {f}
can you get {text} into {f}
could you write {text} into {f}
could you put {text} down in {f}
could you save {text} to {f} for me
could you create {f} and write {text}
could you make sure {f} says {text}
could I have {text} in {f}
could we put {text} in {f}
would you write {text} in {f}
would you mind putting {text} in {f}
would you be so kind and write {text} into {f}
would it be possible to put {text} in {f}
will you write {text} to {f}
may I have {text} written in {f}
any chance you'd write {text} in {f}
please write {text} in {f}
please put {text} in {f}
please save {text} under {f}
please make {f} with {text}
please to write in {f}: {text}
kindly write {text} in {f}
kindly save the following in {f}: {text}
do write {text} in {f}
you write in {f}: {text}, ok
make write {text} in file {f}
hey write {text} in {f}
hi, {f} needs the text {text}
hello, write in {f} please {text}
ok write {text} to {f}
ok new file, {f}, and in it {text}
thanks, now put {text} in {f}
um put {text} in uh {f}
right, into {f}: {text}
quick, {text} in {f}
quick note in {f}: {text}
when you have a second put {text} in {f}
when you get round to it, {f} with {text}
if you don't mind, {text} into {f}
if it's not too much trouble, write {text} in {f}
just write {text} in {f}
just put {text} in {f}, nothing else
only this in {f}: {text}
exactly this into {f}: {text}
word for word in {f}: {text}
replace what's in {f} with {text}
overwrite {f} with {text}
overwrite {f}, new text: {text}
change {f} to {text}
rewrite {f} so that it says {text}
update {f} to say {text}
don't read {f}, write it: {text}
mate, bang {text} into {f}
bro put {text} in {f}
yo save {text} in {f}
'''

TIME = '''
what time is it
what time have you got
what time do you make it
what time do we have
what time we have now
what time is now
what time it is please
whats the time
what's the time like
what's the time on your clock
what's the clock say
what's the hour
what hour is it
what does the clock say
what does your clock show
what is the time now itself
what's today's date
what's the date
what's the date today
what date is it
what date do we have
what date have we got today
what date should I put on this letter
what day is it
what day is today
what day of the week is it
what day do we have
what weekday is it
what's today
what month is it
what year is it, I'm losing track
what time and day is it
how late is it
how late do we have it
how late is it already
how early is it
how's the time
how are we for time
how much o'clock is it
how far along is the day
is it late
is it late already
is it noon yet
is it lunchtime already
is it past midnight
is it past five
is it after eight yet
is it already evening
is it morning or afternoon
is it time to go home yet, what's the clock say
is it still early
is it still morning
is it still monday
is it monday today
is it friday yet
is it the weekend yet
is it tuesday or wednesday
is it wednesday, my dudes
is it the first already
is it the 14th or the 15th
is it december already
is today thursday
is today a sunday
is today the twelfth
is today a weekday
are we monday or tuesday
are we already in november
are we past three o'clock
are we in the afternoon
are we the 3rd or the 4th today
which day is it
which day is today
which day do we have today
which date is today
which date are we having
which weekday
which month are we in
time
time?
time pls
time please
time now
time check
time check please
time on the clock?
the time
the time, please
the time and date
the current time
the exact time
the hour, please
the date
the date, please
the date of today
the day
date
date?
date and time
date please
day and date please
day?
today is?
today's date
today's date please
todays date for the form
now what time
now time?
current time
current date
current date and time please
local time
local time here
clock
clock?
clock please
got the time
got the time on you
got a clock
got today's date handy
have you got the time
have you the time, dear
have you the right time
have we got the 20th today
do you have the time
do you have the time please
do you have the date
do you know the time
do you know what day it is
do you know how late it is
do you know today's date
do you have a clock
does anyone know what time it is
does your clock work, what's it say
can you tell the time
can you tell me the time
can you tell me what day it is
can you give me the date
can you say me the hour
can you check the time
can you check the clock for me
can you look at the clock
can I have the time
can I get a time check
can I get today's date
could you tell me the time
could you give me the exact time
could you tell me how late it is
could you tell me what day we have
could you look at the clock for me
could I trouble you for the time
could I have the date please
would you have the time
would you know what day it is
would you tell me the time
would you mind telling me the date
will you tell me the time
may I ask the time
may I know the time
may I know today's date
might I ask what time it is
any idea what time it is
any idea what day it is
any idea how late it's got
any chance you know the date
any clue what day it is
tell me the time
tell me the date
tell me what day it is
tell me how late it is
tell me what time it is right now
tell the time
say the time
say what time
say me please what time
say today's date
give me the time
give me the date and the time
give me the day of the week
give us the time
gimme the time
show me the time
show the date
show clock
read me the clock
read the time out
read out the date please
check the time
check the time for me
check the clock
check what day it is
look at the clock
look at the clock for me, would you
have a look at the clock
let me know the time
let me know what day it is
let me have the date
let's see what time it is
let's have the time
I need the time
I need to know the time
I need today's date
I need the date for a form
I need the date on this cheque
I need the hour exactly
I need to sign and date this, what's today
I'd like the time
I'd like to know what time it is
I'd like to know the date
I want to know the time
I want to know what day it is
I want the date
I'd love to know how late it is
I don't know what time it is
I don't know what day it is any more
I don't even know what day it is
I've no idea what time it is
I've no idea how late it is
I've lost track of time
I've lost all sense of time today
I've lost track of the days
I forgot what day it is
I forgot my watch
I forgot my watch, what's the time
I left my watch in the gym, how late is it
I can't see the clock from here
I can't see the clock while driving, what time is it
I can't read my watch in the dark
my watch has stopped
my watch stopped, what's the time
my watch is broken, what time do you have
my phone died, what's the time
my phone is in my bag, what time is it
my clock is wrong I think, what's the right time
my oven clock is blinking, what time is it really
my microwave lost the time, what is it
the clock on the wall stopped, what time is it
the clock in the car is an hour off, what's the real time
the power went out, I have to set the clock, what's the time
I have to set my watch, what time is it
I'm setting the oven clock, what time is it exactly
I just woke up, what time is it
I just woke up and it's dark, morning or evening?
I slept so long, what day is it even
I fell asleep, how late is it
I'm jet lagged, what day is it
I'm jetlagged what time is it here
I just landed, what's the time here
I've just got off the plane, what's the local time
I'm late, aren't I? what's the time
I'm late, how late
I think I'm late, time please
I have a train to catch, how late is it
I have a bus at ten past, what's the time now
I've got a meeting at three, is it time
I've got something in the oven, what time is it
am I late
am I still in time for the 5 o'clock train, what time is it
am I too early for lunch
do I have time till noon? what's the clock
should I be in bed already? what time is it
shouldn't I be at work, what day is it
shops close at eight, what time is it
school starts at eight, how late are we
the shop closes at six, have we passed that
when is now
when are we
where are we in the week
where are we time-wise
where in the week are we
how long till midnight, well what time is it
hey what time is it
hey what's the time I'm driving
hi, what's the date today
hello, do you have the time
good morning, what day is it
good morning! is it monday?
evening, how late is it
excuse me, the time please
excuse me sir, which time it is
excuse me please, what hour
pardon me, have you the time
sorry, what time is it
sorry what's today again
please what is the time
please tell me the time
please the date of today
please the hour
please say which day is today
kindly tell the time
kindly tell me today's date
kindly confirm today's date
thanks, and what time is it
ok and what day is it today
so what time is it
so, how late have we got
um what time is it
er, date today?
wait what day is it
wait, is it thursday
hang on what's the date
quick, time
quick, what's the date
quickly the time please
real quick what time is it
mate, what's the time
bro what time is it
dude what day is it
oi what's the time
yo time
love, what's the time
dear, which day have we today
darling, is it late already
what o'clock is it
wat time is it
wots the time
wht time nw
tme?
time rn
what day is it rn
whats da time
got the time mate
what does the calendar page say for today
what's the calendar day
what number is today
what's the day number
which week day we are
today which day
today what date
today is which date only
what is today's day and date
was yesterday sunday or is that today
what was today again
what's today again
remind me what day it is
remind me of today's date
how time flies, how late is it
it feels late, is it
it feels like a friday, is it
it's dark already, how late is it
it's so quiet, is it sunday
it's getting late, isn't it? what time exactly
the kids ask if it's bedtime, what time is it
my wife asks what time it is
my boss wants the date for the minutes
grandma wants to know what day it is
the form wants today's date
for the logbook: the time now
for the protocol, date and time please
for the minutes, today's date
to the minute please, what time is it
exactly what time is it
exact time, with minutes
roughly what time is it
just the time
just the date please
just the hour and minutes
only the day of the week
when you have a second, the time
if you have a clock, what does it say
if you don't mind, the time
if I may, what's the date
before I go, what time is it
before I call them, what time is it
'''

TIME_IN = '''
what time is it in {city}
what time is it over in {city}
what time is it right now in {city}
what time do they have in {city}
what time have they got in {city}
what time would it be in {city}
what time it is in {city}
what time is now in {city}
what's the time in {city}
what's the local time in {city}
what's the clock in {city}
what's the hour in {city}
what's the date in {city}
what's the day in {city}
what does the clock say in {city}
what day is it in {city}
what day do they have in {city}
what date is it in {city}
what hour is it in {city}
how late is it in {city}
how late have they in {city}
how late is it over in {city} now
how early is it in {city}
how many o'clock in {city}
is it already night in {city}
is it night in {city}
is it day or night in {city}
is it day in {city}
is it daytime in {city} now
is it late in {city}
is it too late to ring {city}
is it too early to call {city}
is it too late to phone somebody in {city}
is it past midnight in {city}
is it past bedtime in {city}
is it morning in {city}
is it still morning in {city}
is it still yesterday in {city}
is it still monday in {city}
is it already tomorrow in {city}
is it already evening in {city}
is it lunchtime in {city}
is it breakfast time in {city}
is it office hours in {city}
is it working hours in {city}
is it the weekend already in {city}
is it sunday in {city}
is it before or after noon in {city}
are people in {city} asleep
are people up in {city}
are they awake in {city}
are they still asleep in {city}
are they sleeping now in {city}
are they already at work in {city}
are they still in the office in {city}
are they having lunch in {city} now, what time is it
are shops open at this hour in {city}, what time is it there
are we ahead of {city}? what's the time there
will they still be up in {city}
will he be awake in {city}
will my sister in {city} be up
will the office in {city} be open, what time is it there
would I wake someone in {city} if I called now
would I wake them up in {city}
would it be rude to call {city} now
would it be morning in {city} by now
would you know the time in {city}
would you tell me the time in {city}
would you tell me how late it is in {city}
would you mind checking the time in {city}
can I call {city} now
can I call my friend in {city} at this hour
can I phone my aunt in {city} or is it night there
can I ring {city} without waking anyone
can I text {city} now or are they asleep
can I still reach someone in {city}
can I get the time in {city}
can I have the local time in {city}
can you tell me the time in {city}
can you tell me what time they have in {city}
can you tell me if it's night in {city}
can you check what time it is in {city}
can you look up the hour in {city}
can you give me {city} time
can you say the time for {city}
could you tell me the time in {city}
could you give me the local time for {city}
could you check the clock in {city}
could you tell me what day it is in {city}
could I ring {city} now? what time is it there
could I have {city} time please
should I call {city} now or later
should I wait before I call {city}
shall I ring {city}, or is it the middle of the night
may I know the time in {city}
may I ask how late it is in {city}
do you know what time it is in {city}
do you know the hour in {city}
do you have the time in {city}
do you have {city} time
do you think they're up in {city}
do you know if it is already night in {city}
does my friend in {city} sleep now? what time has he
any idea what time it is in {city}
any idea how late it is in {city}
any idea if they're awake in {city}
any chance it's still daytime in {city}
tell me the time in {city}
tell me what time it is in {city}
tell me {city} time
tell me how late they have it in {city}
tell me if it's morning in {city}
tell me the hour over in {city}
say the time in {city}
say me what time in {city}
give me the time in {city}
give me the local time in {city}
give me {city} time
gimme the time in {city}
show me the time in {city}
show {city} time
show the clock for {city}
check the time in {city}
check {city} time for me
check what time they have in {city}
look up the time in {city}
look at the clock in {city} for me
let me know what time it is in {city}
let me know if it's late in {city}
let's see what time it is in {city}
let's see if they're up in {city}
find out the time in {city}
time in {city}
time in {city}?
time in {city} please
time in {city} now
time for {city}
time over in {city}?
time {city}
current time in {city}
current time, {city}
local time {city}
local time of {city} please
date in {city}
date and time in {city}
clock in {city}
hour in {city}?
the time in {city}
the time in {city}, please
the local time over in {city}
the clock in {city}, what does it show
the date in {city} at the moment
{city} time
{city} time?
{city} time please
{city} time now
{city}, what time
{city}, what time is it there
{city}: time?
{city} - day or night
{city}, how late is it
{city}, local time
{city} clock
{city} right now, is it night
and in {city}, what time
and what time is it in {city}
and how late is it in {city}
and {city}, what's the time there
now {city}, what time is it there
same question for {city}, what time is it
in {city}, what time is it
in {city} what's the hour
in {city} it's what time now
in {city} are they awake
in {city} is already night?
in {city} which day is
over in {city}, what's the time
down in {city}, how late is it
there in {city} what time they have
what about {city}, what time is it there
how about the time in {city}
I want to call my friend in {city}, is it too late there
I want to call {city}, what's the time there
I want to phone {city}, are they up
I want to know the time in {city}
I want to know whether it's night in {city}
I want to catch my brother in {city} before he sleeps, how late is it there
I want to surprise my mum in {city} with a call, what time is it there
I'd like to know the time in {city}
I'd like to ring {city}, what's their time
I'd like to call grandma in {city}, is she awake
I need the time in {city}
I need {city} time for a call
I need to know what time it is in {city}
I need to call the office in {city}, what time have they got
I need to send something to {city} before they close, what time is it there
I have to call a client in {city}, what time is it for him
I have to ring {city}, not in the middle of the night though
I have a call with {city}, what time is it there
I have a friend in {city}, is she still up
I've got a meeting with {city}, what's their clock saying
I've got family in {city}, is it late for them
I've a cousin in {city}, would he be asleep now
I promised to call someone in {city} at eight their time, what is it there now
I promised to ring {city} tonight, is it night there
I don't want to wake my daughter in {city}, what time is it there
I don't want to ring {city} at 3 am, how late is it there
I don't know the time in {city}
I never know what time it is in {city}
I always get {city} time wrong, what is it now
I'm flying to {city}, what time is it there
I'm flying to {city} tomorrow, what time do they have now
I'm off to {city} soon, what's the clock there
I'm about to land in {city}, what's the local time
I'm about to call {city}, is it okay there, timewise
I'm calling {city} in a minute, what time is it there
I'm on the phone with {city}, what time is it for them
I'm on the road, what time is it in {city}
I'm driving, just tell me the time in {city}
I'm expecting a call from {city}, what time is it there
I'm waiting for an answer from {city}, are they up yet
I'm skyping with {city}, what time is it over there
I'm curious what time it is in {city}
I'm watching a match from {city}, what time is it there
I wonder what time it is in {city}
I wonder if it's night in {city}
I wonder if they're having breakfast in {city} by now
I was wondering how late it is in {city}
my sister lives in {city}, what time is it for her
my sister is in {city}, is it night there
my son is studying in {city}, is he asleep
my son is in {city}, what time has he got
my daughter is in {city}, can I call her now
my girlfriend is in {city}, would I wake her
my wife is in {city} this week, what time is it for her
my husband landed in {city}, what time is it there
my boss is in {city}, is he in bed already
my colleague in {city} doesn't answer, what time is it there
my mum in {city} isn't picking up, is it night there
my parents are in {city}, what's their time
my client sits in {city}, what time do they have
my plane leaves from {city}, what time is it there now
my friend moved to {city}, what's the time over there
our office in {city}, is anyone in at this hour
our supplier in {city}, are they open now, what time is it there
our team in {city}, is it past their hours
the conference is in {city}, what time is it there now
the match is on in {city}, what's the time there
the guy in {city} isn't answering, is it night over there
the boss wants to know the time in {city}
the kids want to know if it's night in {city}
somebody from {city} just called me, what time is it there
someone in {city} is texting me, what time is it for them
they're calling from {city} tonight, what time is it there
they're waiting in {city}, what's the time there
nobody picks up in {city}, how late is it there
hey, what's the time in {city}
hey is it night in {city}
hi, time in {city} please
hello, what time it has in {city}
excuse me, the time in {city}
excuse me which hour is in {city}
please the time in {city}
please tell time of {city}
please tell me what time is it in {city}
please say if in {city} is day
kindly tell me the time in {city}
kindly check {city} time
thanks, and in {city}? the time I mean
ok and {city}, how late there
so what time do they have over in {city}
so if I call {city} now, what time is it there
um what time is it in {city}
wait what time is it in {city}
quick, {city} time
quickly, how late is it in {city}
before I dial, what time is it in {city}
before I call {city}, how late is it there
before I press send, is it working time in {city}
when it's now here, what is it in {city}
when I call {city} now, what time is it for them
if it's not night in {city} I'll call, so what time is it
if I ring {city} now, will I get anyone out of bed
if you know it, the time in {city}
just the time in {city}
just {city} time
not here, in {city}: what time is it
not our time, {city} time
not local, the time in {city}
on which hour is {city} now
mate, what's the time in {city}
bro is it night in {city}
dude, what time is it in {city} rn
whats the time in {city} rn
wat time in {city}
'''

CALC = '''
what's {e}
what is {e}
what does {e} make
what does {e} come to
what does {e} come out at
what does {e} give
what does that make, {e}
what do I get if I take {e}
what do I get for {e}
what do you get when you do {e}
what do we end up with, {e}
what do I owe if it's {e}
what do I pay if it is {e}
what would {e} be
what would {e} come to
what would I get with {e}
what will {e} make
what's the answer to {e}
what's the result of {e}
what's the result, {e}
what's the total, {e}
what's the total for {e}
what's the sum: {e}
what's the damage, {e}
what's the bill at {e}
what's left, {e}
what's left of it: {e}
what's my share, {e}
what number is {e}
what is the value of {e}
what makes {e}
what's {e} in your head
what's {e}, mathematically
how much is {e}
how much is it, {e}
how much is {e} altogether
how much is {e} all in all
how much does {e} come to
how much does {e} make
how much would {e} be
how much would that be, {e}
how much do I need for the dough, {e}
how much do I pay, {e}
how much do we each pay, {e}
how much do they owe me, {e}
how much must I pay when it is {e}
how much money is {e}
how much makes {e}
how much gives {e}
how many is {e}
how many is that, {e}
how many are {e}
how many do I have with {e}
how many do I get, {e}
how many chairs is that, {e}
how many plants fit, {e}
how many eggs is {e}
how many hours is {e}
how many metres of fence, {e}
how many tiles, {e}
how many do I need: {e}
how big is {e}
how high is {e}
{e}
{e}?
{e} =
{e} equals
{e} equals what
{e} is what
{e} is how much
{e} makes
{e} makes how much
{e} makes what
{e} comes to
{e}, what's that
{e}, what does that make
{e}, how much is that
{e}, how much is it then
{e}, how many is that
{e}, please
{e} please
{e} pls
{e}, quickly
{e}, can you do that
{e}, can you work that out
{e}, in one go
{e}, exact please
{e}, roughly or exactly, either is fine
{e} and that's?
{e} gives?
{e}, answer?
{e}, what's left
{e}, what's the total
{e}, go
{e}, thanks
{e}, and don't round
{e}, I get a different number every time
{e}, I keep getting it wrong
{e}, my head can't do that any more
{e}, is that more than a hundred
{e}, is that right around fifty
calculate {e}
calculate {e} for me
calculate me {e}
calc {e}
compute {e}
compute the value of {e}
evaluate {e}
eval {e}
solve {e}
solve this: {e}
solve for me {e}
work out {e}
work out what {e} is
work {e} out for me
work out the bill: {e}
figure out {e}
figure {e} for me
find {e}
find the value of {e}
find out what {e} makes
do {e}
do {e} for me
do the sum {e}
do the maths: {e}
do the math on {e}
do the arithmetic, {e}
do me {e}
do a quick {e}
do one sum for me, {e}
run {e}
run the numbers: {e}
run {e} through your calculator
crunch {e}
crunch the numbers, {e}
reckon {e}
reckon up {e}
reckon it up for me: {e}
add it up for me: {e}
tot it up, {e}
count it for me, {e}
count {e}
punch {e} into the calculator
put {e} into the calculator
type {e} in your calculator
key in {e}
take {e}
take {e}, what's that
try {e}
say {e}, what's that
say I have {e}, how much is that
suppose I take {e}
suppose it's {e}, how much is that
let's say {e}, that makes?
let's do {e}
let's calculate {e}
let's see, {e}
let me see, {e} makes
let me have {e}
let me know what {e} is
let me know how much {e} makes
give me {e}
give me the result of {e}
give me the answer for {e}
give me the total of {e}
get me {e}
get me the sum of this: {e}
tell me {e}
tell me what {e} is
tell me how much {e} is
tell me the result for {e}
tell me what I get for {e}
show me {e}
show me what {e} comes to
say me how much is {e}
check {e}
check for me: {e}
check my sum: {e}
check my homework, {e}
check the till for me, {e}
check the invoice: {e}
help me with {e}
help me out, {e}
help with this sum, {e}
maths question: {e}
math: {e}
sum: {e}
calculator: {e}
calculator, {e}
quick sum: {e}
quick sum, {e}
quick maths, {e}
quick calculation, {e}
quick one: {e}
quickly {e}
easy one, {e}
hard one: {e}
last sum: {e}
next one: {e}
next sum, {e}
and {e}
and now {e}
and what's {e}
and how much is {e}
and if it's {e}
ok, {e}
ok and {e}
ok now {e}
so {e} is
so {e} makes what
so that's {e}, how much
so if I do {e} I get
um {e}
uh what's {e}
er, {e}?
right, {e}
wait, {e} is how much
hmm {e}, that's
now {e}
then {e}
hey what's {e}
hey {e}?
hey quick, {e}
hi, {e} please
hello, how much is {e}
good morning, {e} is what
sorry, what's {e}
excuse me, how much makes {e}
please {e}
please calculate {e}
please work out {e}
please to calculate {e}
please tell how much is {e}
please do {e} for me
kindly calculate {e}
kindly tell me {e}
kindly compute {e} and tell
thanks, and {e}
can you do {e}
can you work out {e}
can you calculate {e}
can you tell me what {e} is
can you do the sum {e}
can you add up this for me, {e}
can you count {e}
can you solve {e}
can you figure out {e}
can you give me {e}
can you check what {e} makes
can you do {e} in your head
can you manage {e}
can I have {e}
can I get {e} worked out
could you do {e}
could you work out {e} for me
could you calculate {e} please
could you tell me how much {e} is
could you do the maths on {e}
could you check {e}
could you possibly work out {e}
could I trouble you with a sum, {e}
could I have the result of {e}
would you do {e} for me
would you work out {e}
would you mind calculating {e}
would you be so kind to calculate {e}
would you happen to know {e}
will you work out {e}
will you do a sum for me: {e}
may I know {e}
may I ask how much is {e}
any idea what {e} is
any idea how much {e} makes
any chance you can do {e}
do you know what {e} is
do you know how much is {e}
do you get a different number for {e}
is it possible to calculate {e}
is {e} more than a hundred
is {e} over 50? how much exactly
is {e} a whole number
is it right that {e} is that much? what is it
I need {e}
I need {e} for the recipe
I need {e} for the paint
I need {e} quickly, the customer is waiting
I need to know {e}
I need to know what {e} makes
I need the result of {e}
I need {e} worked out
I need grams of flour: {e}
I need the rent per head: {e}
I need the price after the discount, {e}
I'd like to know {e}
I'd like {e} calculated
I'd like to have {e} worked out
I want to know how much {e} is
I want {e}
I want the total: {e}
I have {e}, how much is that
I have {e} in my purse, how much is it
I have {e} on my account, what's that
I have {e} eggs, how many is that
I have to pay {e}, how much is it in total
I have to cut it down, {e}
I've got {e} apples in total, how many is that
I've got {e} on the receipt, how much is that
I've got {e} hours this week, that's how many
I've got {e} boxes on the truck, how many is that
I've got {e} cows in the field, how many altogether
I've got {e} rows of lettuce, so how many is that
I bought {e} rolls, how many is that
I paid {e}, that's how much
I spent {e} at the market, what did that come to
I drove {e} kilometres, how far is that
I walked {e} steps, how many in total
I worked {e} hours, what's that in all
I ordered {e} bricks, how many will come
I planted {e} seedlings, how many is that
I baked {e} biscuits, how many do I have
I sold {e} tickets, how many is that
I counted {e}, what does that make
I get stuck at {e}
I'm stuck on {e}
I'm stuck with {e}, help
I'm bad at sums, what's {e}
I'm bad at this, {e}
I'm in the shop, it's {e}, what do I pay
I'm in the shop and it's {e}, how much
I'm at the till, {e}, how much
I'm at the checkout: {e}
I'm at the petrol station, {e}, how much is that
I'm at the restaurant and the bill is {e}, that's?
I'm baking, and it's {e}, how much is that
I'm cooking for more people, so {e}, makes
I'm halving the recipe, {e}
I'm doubling the recipe, so {e}
I'm laying tiles, {e}, how many
I'm measuring the field, {e}, how much
I'm splitting the bill, {e}
I'm splitting the rent, {e}, so each pays?
I'm driving, what's {e}
I'm driving so do this for me {e}
I'm doing my taxes, {e}
I'm doing my homework and don't get {e}
I'm doing the books, what's {e}
I can't do {e} in my head
I can't work out {e}
I can't figure {e} out
I don't have a calculator, {e}
I don't have my phone, what's {e}
I don't get {e}
I don't know what {e} is
I forgot how much {e} is
I keep getting {e} wrong, what is it
I never know {e}
I never learned {e}, how much is it
I always get confused with {e}
I wonder what {e} is
I wonder how much {e} comes to
I was wondering, {e}?
I think {e} is a lot, how much exactly
if I take {e}
if I take {e}, what's that
if I have {e}, how much is it
if I have {e} marbles, how many is that
if I do {e}, what do I get
if I pay {e}, how much is that
if I pack {e} in a crate, how many is that
if I save {e} euros, how much will it be
if I buy {e}, how much do I pay
if I eat {e} calories, that's how many
if it's {e}, what do we pay
if it's {e} then how much
if the bill is {e}, how much is that
if the price is {e}, what do I pay
if the field is {e} metres, how much is that
if the room is {e} square metres, how big is that
if each of us pays, {e}, how much is it
if we split it, {e}, what's each
if we share {e}, what does everyone get
if we drive {e} km, how far is it
if you take {e}, what do you get
if you do {e}, what comes out
if you don't mind, {e}
if it's no trouble, what's {e}
when I take {e}, what comes out
when you have a second, {e}
when we do {e}, how much is that
before I pay, {e}, right?
before I sign: {e}, how much is it
the bill says {e}, how much is that in all
the receipt: {e}, total?
the recipe says {e} grams, so how much is that
the recipe needs {e}, that's how many grams
the tip would be {e}, how much is that
the discount is {e}, how much is that
the tax on it is {e}, so?
the field is {e}, how big
the shop wants {e}, how much is that
the taxi is {e}, what do I pay
the waiter says {e}, is that much
the teacher wants {e}
the teacher asks {e}, what's the answer
the kids ask what {e} is
my daughter has {e} for homework, what is it
my son asks how much {e} is
my boss wants to know what {e} is
my wife says {e} is more than I think, so what is it
my calculator is dead, {e}
my calculator's battery is gone, what's {e}
my change should be {e}, how much is that
my head is smoking, {e} is?
our share is {e}, how much is that
we have {e} guests, how many is that
we need {e} litres, how much is it
we owe {e}, how much is that
we're {e} people, how many is that
they charge {e}, how much is that
they want {e} from me, what's that
one more, {e}
one sum please, {e}
one quick thing, {e}
each of us pays {e}, so how much
everyone gets {e}, which is how much
that's {e} altogether, so how much
that makes {e}, so?
that would be {e}, how much is it
there are {e} pages left, how many is that
there are {e} bottles in the cellar, that's how many
there were {e} people, how many is that
it's {e} in total, how much is that
it's {e} per month, so how much
it costs {e}, how much is it then
two minutes till class, {e}
just {e}
just tell me {e}
just the number: {e}
just the result of {e}
only the answer to {e}
exactly {e}, not roughly
roughly, {e}
not an estimate, the exact {e}
don't explain, just {e}
no calculator here: {e}
no idea what {e} is
mate, what's {e}
mate {e}?
bro what's {e}
dude {e}
yo {e}
oi, how much is {e}
love, what's {e}
dear, how much is {e}
whats {e}
wats {e}
hw much is {e}
i need to no {e}
wot does {e} make
'''

CONTROL = {
'on': '''
{D}, on
{d} on please
{d} on
{D} on, would you
on with {D}
on goes {D}
turn {D} on
turn on {D}, I've got my hands full
switch on {D}
switch {D} on for me
put {D} on
put on {D} please
pop {D} on
flick {D} on
flip on {D}
get {D} on
get {D} going
get {D} running
get {D:machine} started
start {D:machine}
start up {D:machine}
start {D:machine}, the dough is ready
fire up {D:machine}
fire {D:heat} up
power up {D}
power on {D}
power {D} up
activate {D}
enable {D}
boot {D:machine}
wake {D:machine} up
wake up {D:machine}
run {D:machine}
set {D:machine} going
set {D:machine} to work
kick {D:machine} off
light {D:light} up
light up {D:light}
let {D} run
let {D:machine} do its thing
let's have {D} on
let's get {D} on
let's switch {D} on
let's start {D:machine}
have {D} on for me
have {D} running when I come in
make {D} go on
make {D} work
make {D:machine} run
make {D:light} shine
bring {D} on
bring {D:machine} to life
bring {D:light} up for me
throw {D} on
stick {D} on
bang {D:heat} on, it's perishing
whack {D:cool} on mate, it's roasting
crank up {D:heat}, it's freezing in the office
chuck {D} on, ta
do put {D} on, dear
can you turn {D} on
can you put {D} on when you have a second
can we have {D} on
can we get {D} going
can {D} go on please
can I have {D} on
could you switch {D} on
could you get {D} going for me
could you see to it that {D} is on
could {D} be switched on please
could we please have {D} on
would you put {D} on
would you mind turning {D} on
would you be so kind and switch on {D}
will you turn {D} on please
is there any chance of getting {D} on
any chance {D} could come on
is it possible to have {D} on
may I have {D} on
might we have {D} on, please
why isn't {D} on yet? please turn it on
why is {D} still off, put it on
shouldn't {D} be on by now? switch it on
I want {D} on
I want {D} running
I need {D} on
I need {D} now
I need {D:light} for reading
I need {D:machine} going before I get home
I'd like {D} on
I'd like {D} to be on
I'd love a bit of light, {D:light} on
I'd be happier with {D} on
I wouldn't mind {D} being on
I can't see a thing in here, {D:light} please
I can't see my cutting board, {D:light}
I can't read the recipe, put {D:light} on
I'm freezing, {D:heat} please
I'm cold, get {D:heat} on
I'm melting in here, {D:cool}
I'm sweating like anything, put {D:cool} on
I'm ready for {D}, turn it on
I'm five minutes from home, put {D} on
I'm driving home now so switch on {D} please
I'm coming in with the shopping, {D} on please
I'm burning the onions, {D:cool} please
it's getting dark in here, {D:light} please
it's so dark, {D:light}
it's too quiet, {D:sound} on
it's cold in here, how about {D:heat}
it's stuffy, {D:cool} on please
it's hot as an oven in this office, {D:cool}
it's dinner time, {D:light} on
it's time for {D}
time to turn {D} on
time for {D:machine} to start
how about {D} on
how about a little light, {D:light}
what about turning {D} on
my wife wants {D} on
my boss wants {D} on before the guests come
mum says {D} should be on
the kids want {D} on
the guests are cold, {D:heat} please
grandma is cold, turn {D:heat} on
the baby can't sleep without {D}, put it on
the plants are thirsty, start {D:machine}
the class needs {D}, turn it on
the dishes are piling up, start {D:machine}
we need {D} on
we need {D} running for the party
we should have {D} on
we could do with {D} on
we want {D} to be on
{D} should be on
{D} should be running
{D} needs to be on
{D} needs switching on
{D} needs to start now
{D} has to be on when they come
{D} ought to be on
{D} must be on now
{D} can go on now
{D} can start
{D} may go on
{D} may be turned on
{D} to be on please
{D} to on
{D} - turn on
{D} = on
{D}: on
{D} please, on
{D}, start please
{D} start
{D} activate
{D} enable please
{D} power on
{D} go
{D} back on
please {D} on
please to put on {D}
please make {D} on
please make {D} to work
please you turn on {D}
please see that {D} is on
please don't leave {D} off
please start {D:machine} for me
kindly switch on {D}
kindly on {D}
kindly put on {D} na
on the {d} please
on {D} no
you can put on {D}?
you make {D} on, please
want {D} on
make on {D}
don't leave {D} off
don't keep {D} off
don't leave me without {D}
no more darkness, {D:light} on
{D} shouldn't be off
{D} isn't supposed to be off, turn it on
I don't want {D} off any more
hey, {D} on
hey put {D} on
hi, could you start {D}
good morning, {D} on please
morning, get {D:machine} going
evening, {D:light} on please
hello dear, put on {D}
thanks, now {D} on
ok {D} on
ok um turn on uh {D}
right, {D} on
so {D} on then
quick, {D} on
hurry, switch on {D}
now {D} on
just {D} on
if you could turn on {D}
if you don't mind, put {D} on
if it isn't too much trouble, {D} on
when you're free, switch {D} on
as soon as you can, {D} on
before I come home put {D} on
while I'm cooking I want {D} on
plz turn on {D}
trun on {D}
turn {D} on pls
{d} on pls
{d} on thx
bro put {D} on
yo {d} on
mate, get {D} on, will ya
switch {D} on, no wait, yes, do switch it on
''',
'off': '''
{D}, off
{d} off please
{d} off
{D} off, would you
off with {D}
off goes {D}
turn {D} off
turn off {D}, I'm leaving
switch off {D}
switch {D} off for me
put {D} off
put off {D} please
put out {D:light}
put {D:light} out
flick {D} off
flip off {D}
get {D} off
shut off {D}
shut {D} off
shut down {D:machine}
shut {D:machine} down
stop {D:machine}
stop {D:machine}, the soup's boiling over
stop running {D:machine}
cut {D}
cut the power to {D}
cut {D:sound}
kill {D}
kill {D:light}
power down {D}
power off {D}
power {D} down
deactivate {D}
disable {D}
halt {D:machine}
end {D:machine}
silence {D:sound}
hush {D:sound}
quiet please, {D:sound} off
douse {D:light}
lights out for {D:light}
let {D} go off
let {D:machine} rest
let's have {D} off
let's turn {D} off
let's stop {D:machine}
let's save some power, {D} off
have {D} off for me
have {D} off when I leave
make {D} go off
make {D} stop
make {D:light} go out
make sure {D} is off
make sure {D} isn't running
see that {D} is off
see to it that {D} goes off
give {D:machine} a break
give {D} a rest
do turn {D} off, dear
can you turn {D} off
can you kill {D} when you have a second
can we have {D} off
can we do without {D}? turn it off
can {D} go off please
can {D:machine} stop now
can I have {D} off
could you switch {D} off
could you shut {D} off
could you see to it that {D} is off
could {D} be switched off please
could we please have {D} off
would you put {D} off
would you mind turning {D} off
would you be so kind and switch off {D}
will you turn {D} off please
will you stop {D:machine}
is there any chance of getting {D} off
any chance {D} could go off
is it possible to have {D} off
may {D} be turned off
why is {D} still on? turn it off
why is {D} running, stop it
who left {D} on? off please
who put {D} on, switch it off
shouldn't {D} be off? turn it off
I want {D} off
I want {D} to stop
I don't want {D} on
I don't want {D} running all night
I don't need {D} any more
I don't need {D} on, nobody's in there
I need {D} off
I need {D:sound} off, I'm on a call
I'd like {D} off
I'd like {D} to be off
I'd be happier with {D} off
I'd rather have {D} off
I wouldn't want {D} on
I've finished with {D}
I'm done with {D}, turn it off
I'm done cooking, {D} off
I'm off to bed, {D} off please
I'm going to bed now, {D:light}
I'm leaving the office, {D} off
I'm already on the road and {D} is still on, turn it off
I'm driving and I think I left {D} on, switch it off
I think I forgot to turn off {D}, do that please
I forgot {D}, turn it off
I left {D} on, off please
I left {D} running
I left the house and {D} is on, please off
I can't sleep with {D} on
I can't hear the lecture, {D:sound} off
I can't concentrate with {D:sound} on
I can't stand {D} any more, off
I'm too hot, {D:heat} off
I'm boiling, switch off {D:heat}
I'm cold, {D:cool} off please
I've had enough of {D}
it's too bright, {D:light} off
it's too warm in here, {D:heat} off
it's too loud, {D:sound} off
it's chilly now, {D:cool} off
it's daylight, we don't need {D:light}
it's late, {D} off
it's bedtime, {D:light} off
it's a waste, {D} off
it's time for {D} to go off
time to turn {D} off
time to stop {D:machine}
how about turning {D} off
what about {D}, off with it
my wife wants {D} off
my boss wants {D} off after six
mum says {D} should be off
the kids are asleep, {D:light} off
the baby sleeps, {D:sound} off please
the neighbours complain, {D:sound} off
the neighbour can't sleep because of {D}
grandpa says {D} is a waste, turn it off
the film's starting, {D:light} off
the meeting starts, {D:sound} off
the cake is done, {D:heat} off
the water's running over, {D:machine} off
we're leaving, {D} off
we're out of the room, {D} off
we don't need {D} now
we can do without {D}
we have to save electricity, {D} off
we should have {D} off
nobody needs {D}
nobody's using {D}, off please
nobody's there, switch off {D}
{D} should be off
{D} should stop
{D} shouldn't be on
{D} shouldn't be on any more
{D} shouldn't be running
{D} needs to be off
{D} needs switching off
{D} has to go off
{D} ought to be off
{D} must be off now
{D} can go off now
{D} can stop
{D} may go off
{D} isn't needed any more
{D} is not needed
{D} is on for nothing, switch it off
{D} is on my nerves, off
{D} is too much, off please
{D} is wasting power, turn it off
{D} is still on, please off
{D} is driving me mad, shut it off
{D} was on all day, turn it off
{D} to be off please
{D} to off
{D} - turn off
{D} = off
{D}: off
{D} please, off
{D}, stop please
{D} stop
{D} deactivate
{D} disable please
{D} power off
{D} enough
please {D} off
please to put off {D}
please make {D} off
please stop {D:machine} for me
please you turn off {D}
please see that {D} is off
please don't leave {D} on
kindly switch off {D}
kindly off {D}
off the {d} please
off {D} no
you can put off {D}?
want {D} off
make off {D}
don't leave {D} on
don't keep {D} on
don't let {D} run
don't let {D:machine} run dry
don't run {D} any longer
no more {D}
no {D} please, off
no need for {D}
no need to keep {D} on
no point having {D} on, switch off
hey, {D} off
hey turn {D} off
hi, could you stop {D:machine}
good night, {D} off please
night, {D:light} off
evening, switch {D} off please
thanks, now {D} off
thanks, {D} can go off
ok {D} off
ok um turn off uh {D}
right, {D} off
so {D} off then
quick, {D} off
hurry, switch off {D}
now {D} off
just {D} off
enough of {D}
enough light, {D:light} off
if you could turn off {D}
if you don't mind, {D} off
if it isn't too much trouble, {D} off
if nobody minds, {D} off
when you're free, switch {D} off
as soon as you can, {D} off
before I forget, {D} off
before we go, {D} off
plz turn off {D}
trun off {D}
turn {D} of please
{d} off pls
{d} off thx
bro kill {D}
yo {d} off
mate, knock {D} off, will ya
knock off {D}
on, no, off I mean, {D} off
''',
'toggle': '''
toggle {D}
toggle {D} please
toggle {D} for me
toggle the state of {D}
{D}, toggle
{D} toggle
{d} toggle pls
{D}: toggle it
flip {D}
flip {D} over
flip the state of {D}
flip the switch on {D}
flip {D} to the other state
flip {D} the other way
flip {D}, whatever it is now
just flip {D}
just toggle {D}
just press the switch of {D}
hit the switch on {D}
hit {D}
press {D} once
press the button of {D}
press the button for {D}, once
push the switch for {D}
tap {D}
tap the switch of {D}
click {D}
click the switch on {D}
change {D} over
change over {D}
change {D} to the opposite
change the state of {D}
change {D} from what it is to the other
switch {D} over
switch {D} to the other state
switch {D} around
switch {D} the other way round
switch over {D}
swap {D} over
swap the state of {D}
swap {D} on for off or off for on
invert {D}
invert the state of {D}
reverse the state of {D}
alternate {D}
cycle {D} to its other state
turn {D} the other way
turn {D} on if it's off and off if it's on
if {D} is on turn it off, else on
if {D} is off, on; if it is on, off
on or off, whichever {D} isn't
whichever way {D} is, the other please
whatever {D} is, make it the opposite
whatever state {D} is in, flip it
I don't know if {D} is on, just toggle it
I don't know how {D} is right now, change it over
I can't see whether {D} is on, swap it
I'm not sure about {D}, toggle
I'm in the car, toggle {D}
I'm testing the wiring, toggle {D}
I'm testing {D}, flip it please
I want {D} toggled
I want {D} flipped
I'd like {D} toggled
I'd like {D} in the other state
I need {D} toggled
I need {D} switched over
can you toggle {D}
can you flip {D}
can you change {D} over
can you hit the switch on {D}
could you toggle {D} please
could you flip the switch for {D}
could you press the switch of {D}
would you toggle {D}
would you flip {D} for me
would you mind toggling {D}
will you toggle {D}
please toggle {D}
please flip {D}
please press the button of {D}
please to toggle {D}
please change {D} to other
kindly toggle {D}
kindly flip the switch of {D}
do toggle {D}
let's toggle {D}
let's flip {D} and see
let me see {D} in the other state
make {D} the opposite of what it is
make {D} other way
{D} to the opposite
{D} the other way please
{D} should be the other way round
{D} needs toggling
{D} wants flipping
{D} has to change state
my wife wants {D} toggled
the electrician says toggle {D}
the technician wants {D} toggled once
hey toggle {D}
hi, flip {D}
ok toggle {D}
thanks, toggle {D} now
quick toggle of {D}
when you have a second, toggle {D}
if you don't mind, toggle {D}
once on {D}'s switch please
mate, flip {D}
bro toggle {D}
togle {D}
''',
'open': '''
open {D:opener}
open {D:opener} please
open up {D:opener}
open {D:opener} for me
open {D:opener}, my hands are full
open {D:opener} wide
open {D:opener}, it's raining on me
{D:opener}, open
{d:opener} open please
{d:opener} open
{D:opener} open, thanks
{D:opener} up please, open it
{D:opener}, open up
{D:opener}: open
{D:opener} = open
{D:opener} to open
get {D:opener} open
get {D:opener} open for the delivery
get {D:opener} to open
have {D:opener} open
have {D:opener} open when I get there
let {D:opener} open
let's open {D:opener}
let's get some air, {D:opener}
let's get some light in, open {D:opener}
let me in, {D:opener}
let me through {D:opener}
let the guests in through {D:opener}, open it
let the dog out, open {D:opener}
let the car in, {D:opener}
let the sun in, {D:opener}
make {D:opener} open
put {D:opener} open
pull {D:opener} open
pull open {D:opener}
push {D:opener} open
push open {D:opener}
slide {D:opener} open
swing {D:opener} open
throw {D:opener} open
throw open {D:opener}
raise {D:opener}
lift {D:opener}
roll up {D:opener}
roll {D:opener} open
draw {D:opener} open
unclose {D:opener}
can you open {D:opener}
can you get {D:opener}, I've got shopping
can you get {D:opener} open
can {D:opener} be opened
can we open {D:opener}
can we have {D:opener} open
can I have {D:opener} open
could you open {D:opener}
could you open {D:opener} a moment
could you have {D:opener} open for me
could {D:opener} be opened please
could we have {D:opener} open
would you open {D:opener}
would you mind opening {D:opener}
would you be so kind and open {D:opener}
will you open {D:opener}
any chance of opening {D:opener}
is there any chance you'd open {D:opener}
is it possible to open {D:opener}
may we have {D:opener} open
why is {D:opener} closed? open it
why is {D:opener} still shut, open it
who shut {D:opener}? open it again
I want {D:opener} open
I want {D:opener} opened
I need {D:opener} open
I need to get through {D:opener}, open it
I need to drive in, open {D:opener}
I need fresh air, {D:opener}
I'd like {D:opener} open
I'd like {D:opener} to be open
I'm here, open {D:opener}
I'm at {D:opener}, open please
I'm in front of {D:opener}, open
I'm almost there, open {D:opener} now
I'm pulling in, {D:opener} please
I'm turning into the street so open {D:opener}
I'm carrying boxes, could you get {D:opener}
I'm standing outside in the rain, {D:opener}
I don't want {D:opener} shut
I can't get in, {D:opener}
I can't breathe in here, open {D:opener}
I burnt the toast, open {D:opener}
it smells of fish, open {D:opener}
it's stuffy in here, {D:opener} open please
it's smoky in the kitchen, open {D:opener}
it's a lovely day, open {D:opener}
the truck is here, open {D:opener}
the courier is waiting at {D:opener}, open
the postman needs {D:opener} open
the cat wants in, open {D:opener}
the kids are home, open {D:opener}
my wife wants {D:opener} open
my boss wants {D:opener} open for the delivery
mum says open {D:opener}
we need air, open {D:opener}
we need {D:opener} open
we want {D:opener} open
{D:opener} should be open
{D:opener} needs to be open
{D:opener} needs opening
{D:opener} has to be open by the time I come
{D:opener} ought to be open
{D:opener} must be open
{D:opener} can be opened now
{D:opener} may be opened
{D:opener} shouldn't be closed
{D:opener} shouldn't stay shut
don't leave {D:opener} closed
don't keep {D:opener} shut
please open {D:opener}
please {D:opener} open
please to open {D:opener}
please make {D:opener} open
please don't leave {D:opener} closed
kindly open {D:opener}
kindly keep {D:opener} open
do open {D:opener}
you open {D:opener} please
you can open {D:opener}?
want {D:opener} open
hey open {D:opener}
hello, {D:opener} please, open
good morning, open {D:opener}
ok open {D:opener}
thanks, now open {D:opener}
um open uh {D:opener}
quick, open {D:opener}
hurry up and open {D:opener}
now open {D:opener}
just open {D:opener}
if you could open {D:opener}
if you don't mind, open {D:opener}
when you're free, open {D:opener}
open sesame, {D:opener}
mate, open {D:opener}
bro open {D:opener}
''',
'close': '''
close {D:opener}
close {D:opener} please
close up {D:opener}
close {D:opener} for me
close {D:opener}, it's draughty
close {D:opener} behind me
close {D:opener} all the way
{D:opener}, close
{D:opener}, closed please
{d:opener} close please
{d:opener} closed
{d:opener} shut
{D:opener} shut, please
{D:opener}: close
{D:opener} = closed
{D:opener} to closed
shut {D:opener}
shut {D:opener} please
shut {D:opener}, the cat will get out
shut {D:opener} for the night
shut {D:opener} behind you
shut up {D:opener} for the night
get {D:opener} closed
get {D:opener} shut
get {D:opener} to close
have {D:opener} closed
have {D:opener} shut
let {D:opener} close
let's close {D:opener}
let's shut {D:opener}
let's keep the warmth in, {D:opener} shut
make {D:opener} close
make sure {D:opener} is closed
make sure {D:opener} is shut
put {D:opener} to
pull {D:opener} shut
pull {D:opener} to
push {D:opener} shut
slide {D:opener} shut
swing {D:opener} shut
lower {D:opener}
let {D:opener} down
roll down {D:opener}
bring {D:opener} down
draw {D:opener} shut
seal {D:opener}
can you close {D:opener}
can you shut {D:opener}
can you get {D:opener} closed
can {D:opener} be closed
can we close {D:opener}
can we have {D:opener} shut
could you close {D:opener}
could you shut {D:opener}
could {D:opener} be closed please
could we have {D:opener} closed
would you close {D:opener}
would you shut {D:opener} for me
would you mind closing {D:opener}
would you be so kind and shut {D:opener}
will you close {D:opener}
any chance of closing {D:opener}
is there any chance you'd shut {D:opener}
is it possible to close {D:opener}
why is {D:opener} open? close it
who left {D:opener} open? shut it
were you born in a barn? close {D:opener}
did somebody leave {D:opener} open? close it
I want {D:opener} closed
I want {D:opener} shut
I need {D:opener} closed
I'd like {D:opener} closed
I'd like {D:opener} to be shut
I'd rather have {D:opener} closed
I forgot to close {D:opener}, do it
I left {D:opener} open
I left {D:opener} open and I'm already at work, close it
I don't want {D:opener} open
I'm in the car and {D:opener} is still open, close it
I'm out, close {D:opener} behind me
I'm through, close {D:opener}
I'm freezing, close {D:opener}
I'm on a call and the street is loud, shut {D:opener}
it's cold, close {D:opener}
it's raining in, shut {D:opener}
it's raining, {D:opener} closed please
it's windy, {D:opener} shut
it's too bright on the screen, close {D:opener}
it's getting late, close {D:opener}
there's a draught, {D:opener}
there's a storm coming, close {D:opener}
there are flies coming in, close {D:opener}
the heat's going out, shut {D:opener}
the dog will run off, close {D:opener}
the neighbours can look in, {D:opener} closed please
the kids might get out, shut {D:opener}
my wife wants {D:opener} closed
my boss wants {D:opener} shut by six
mum says shut {D:opener}
we're closing, {D:opener} shut
we're all inside, close {D:opener}
we need {D:opener} closed
{D:opener} should be closed
{D:opener} should be shut
{D:opener} shouldn't be open
{D:opener} shouldn't be open any more
{D:opener} shouldn't stay open
{D:opener} needs to be closed
{D:opener} needs shutting
{D:opener} has to be shut at night
{D:opener} must be closed
{D:opener} can be closed now
{D:opener} can close
{D:opener} is open, it shouldn't be
{D:opener} is still open, close it
{D:opener} is wide open, shut it please
{D:opener} stands open, please close
don't leave {D:opener} open
don't keep {D:opener} open
don't let {D:opener} stay open
please close {D:opener}
please shut {D:opener}
please {D:opener} closed
please to close {D:opener}
please make {D:opener} close
please don't leave {D:opener} open
kindly close {D:opener}
kindly shut {D:opener}
do close {D:opener}
you close {D:opener} please
you can close {D:opener}?
want {D:opener} closed
hey close {D:opener}
good night, close {D:opener}
ok close {D:opener}
thanks, now shut {D:opener}
um close uh {D:opener}
quick, shut {D:opener}
just close {D:opener}
if you could close {D:opener}
if you don't mind, shut {D:opener}
when you have a second, close {D:opener}
mate, shut {D:opener}
bro close {D:opener}
''',
'lock': '''
lock {D:lock}
lock {D:lock} please
lock up {D:lock}
lock {D:lock} for the night
lock {D:lock} for me
lock {D:lock}, I'm out
lock {D:lock} behind me
{D:lock}, lock
{D:lock}, locked please
{d:lock} lock please
{d:lock} locked
{D:lock}: lock
{D:lock} = locked
{D:lock} to locked
get {D:lock} locked
have {D:lock} locked
have {D:lock} locked when I'm gone
let's lock {D:lock}
let's have {D:lock} locked
make {D:lock} lock
make sure {D:lock} is locked
make {D:lock} secure
secure {D:lock}
bolt {D:lock}
bar {D:lock}
turn the key in {D:lock}, lock it
key shut {D:lock}, lock it
can you lock {D:lock}
can you lock up {D:lock}
can you make sure {D:lock} is locked
can {D:lock} be locked
can we lock {D:lock}
could you lock {D:lock}
could you secure {D:lock}
could you see that {D:lock} gets locked
could {D:lock} be locked please
could we have {D:lock} locked
would you lock {D:lock}
would you mind locking {D:lock}
would you be so kind and lock {D:lock}
will you lock {D:lock}
any chance you'd lock {D:lock}
is it possible to lock {D:lock}
why isn't {D:lock} locked? lock it
who left {D:lock} unlocked? lock it
did I lock {D:lock}? lock it anyway
I want {D:lock} locked
I need {D:lock} locked
I'd like {D:lock} locked
I'd feel safer with {D:lock} locked
I'd sleep better with {D:lock} locked
I forgot to lock {D:lock}
I forgot to lock {D:lock}, do it please
I think I left {D:lock} unlocked, lock it
I left without locking {D:lock}
I don't want {D:lock} unlocked
I don't trust the street tonight, lock {D:lock}
I'm at work and {D:lock} is not locked I think, lock it
I'm driving away, lock {D:lock}
I'm going to bed, lock {D:lock}
I'm home alone, lock {D:lock}
I'm last out of the office, lock {D:lock}
it's late, lock {D:lock}
it's dark out, {D:lock} locked please
there's a stranger outside, lock {D:lock}
there were burglars next door, lock {D:lock}
the kids mustn't get out, lock {D:lock}
the kids mustn't get at it, {D:lock} locked
the shop is closed, lock {D:lock}
the guests are gone, lock {D:lock}
my wife wants {D:lock} locked
my boss wants {D:lock} locked after hours
mum says lock {D:lock}
we're leaving, lock {D:lock}
we're all in, lock {D:lock}
{D:lock} should be locked
{D:lock} shouldn't be unlocked
{D:lock} needs to be locked
{D:lock} needs locking
{D:lock} has to be locked at night
{D:lock} must be locked
{D:lock} can be locked now
{D:lock} is unlocked, lock it
{D:lock} isn't locked, do that please
{D:lock} still unlocked? lock please
don't leave {D:lock} unlocked
don't forget {D:lock}, lock it now
nobody should get through {D:lock}, lock it
please lock {D:lock}
please {D:lock} locked
please to lock {D:lock}
please make {D:lock} locked
please don't leave {D:lock} unlocked
kindly lock {D:lock}
kindly put lock on {D:lock}
do lock {D:lock}
you lock {D:lock} please
want {D:lock} locked
hey lock {D:lock}
good night, lock {D:lock}
ok lock {D:lock}
thanks, lock {D:lock} now
um lock uh {D:lock}
quick, lock {D:lock}
just lock {D:lock}
if you could lock {D:lock}
if you don't mind, lock {D:lock}
when you have a second, lock {D:lock}
mate, lock {D:lock}
bro lock {D:lock}
''',
'unlock': '''
unlock {D:lock}
unlock {D:lock} please
unlock {D:lock} for me
unlock {D:lock}, I'm here
unlock {D:lock}, I forgot my key
unlock {D:lock} for the cleaner
{D:lock}, unlock
{D:lock}, unlocked please
{d:lock} unlock please
{d:lock} unlocked
{D:lock}: unlock
{D:lock} = unlocked
{D:lock} to unlocked
get {D:lock} unlocked
get the lock off {D:lock}, unlock it
have {D:lock} unlocked
have {D:lock} unlocked when I arrive
let's unlock {D:lock}
let's have {D:lock} unlocked
make {D:lock} unlocked
make sure {D:lock} is unlocked
make sure {D:lock} isn't locked
unbolt {D:lock}
unbar {D:lock}
unlatch {D:lock}
release {D:lock}
release the lock on {D:lock}
take the lock off {D:lock}
undo the lock on {D:lock}
can you unlock {D:lock}
can you make sure {D:lock} isn't locked
can {D:lock} be unlocked
can we unlock {D:lock}
can I have {D:lock} unlocked
could you unlock {D:lock}
could you take the lock off {D:lock}
could you see that {D:lock} is unlocked
could {D:lock} be unlocked please
could we have {D:lock} unlocked
would you unlock {D:lock}
would you mind unlocking {D:lock}
would you be so kind and unlock {D:lock}
will you unlock {D:lock}
any chance you'd unlock {D:lock}
is there any chance to get {D:lock} unlocked
is it possible to unlock {D:lock}
why is {D:lock} locked? unlock it
who locked {D:lock}? unlock it please
I want {D:lock} unlocked
I need {D:lock} unlocked
I'd like {D:lock} unlocked
I'd like {D:lock} not to be locked
I don't want {D:lock} locked
I don't have my key, unlock {D:lock}
I lost my key, {D:lock} please, unlock it
I locked myself out, unlock {D:lock}
I'm locked out, {D:lock}
I'm outside {D:lock} and it's locked
I'm home in two minutes, unlock {D:lock}
I'm walking up the drive, unlock {D:lock}
I'm driving up so unlock {D:lock} please
I'm at {D:lock} without a key
I can't get in, {D:lock} is locked
I can't get out, unlock {D:lock}
it's me, unlock {D:lock}
it's only the neighbour, unlock {D:lock}
the plumber is waiting, unlock {D:lock}
the cleaner comes now, unlock {D:lock}
the kids come back from school, unlock {D:lock}
the guests are arriving, unlock {D:lock}
my wife forgot her key, unlock {D:lock}
my son is standing outside, unlock {D:lock}
my boss wants {D:lock} unlocked by eight
mum says unlock {D:lock}
we're opening the shop, unlock {D:lock}
we need {D:lock} unlocked
{D:lock} should be unlocked
{D:lock} shouldn't be locked
{D:lock} shouldn't be locked any more
{D:lock} needs to be unlocked
{D:lock} needs unlocking
{D:lock} has to be unlocked in the morning
{D:lock} must be unlocked
{D:lock} can be unlocked now
{D:lock} is locked, unlock it
{D:lock} is still locked, please unlock
don't leave {D:lock} locked
don't keep {D:lock} locked
no need to keep {D:lock} locked, unlock it
please unlock {D:lock}
please {D:lock} unlocked
please to unlock {D:lock}
please make {D:lock} unlocked
please don't leave {D:lock} locked
kindly unlock {D:lock}
kindly take off the lock of {D:lock}
do unlock {D:lock}
you unlock {D:lock} please
want {D:lock} unlocked
hey unlock {D:lock}
hello, it's us, unlock {D:lock}
good morning, unlock {D:lock}
ok unlock {D:lock}
thanks, unlock {D:lock} now
um unlock uh {D:lock}
quick, unlock {D:lock}
just unlock {D:lock}
if you could unlock {D:lock}
if you don't mind, unlock {D:lock}
when you have a second, unlock {D:lock}
mate, unlock {D:lock}
bro unlock {D:lock}
''',
'set': '''
set {D} to {v}
set {D} at {v}
set {D} on {v}
set {D} to {v} please
set {d} {v}
{D} to {v}
{D} at {v}
{D} on {v}
{D} {v}
{D}, {v}
{D}: {v}
{D} = {v}
{D} -> {v}
{d} to {v} please
{d} {v} pls
{v} for {D}
{v} on {D}
{v} for {D} please
{v} is enough for {D}
{v} would be nice for {D}
{v}, {D}
put {D} to {v}
put {D} at {v}
put {D} on {v}
put {D} up to {v}
put {D} down to {v}
turn {D} to {v}
turn {D} up to {v}
turn {D} down to {v}
turn up {D} to {v}
turn down {D} to {v}
bring {D} to {v}
bring {D} up to {v}
bring {D} down to {v}
take {D} to {v}
take {D} down to {v}
take {D} up to {v}
move {D} to {v}
adjust {D} to {v}
change {D} to {v}
switch {D} to {v}
fix {D} at {v}
dial {D} to {v}
dial {D} down to {v}
crank {D} to {v}
crank {D} up to {v}
push {D} up to {v}
raise {D} to {v}
lower {D} to {v}
drop {D} to {v}
reduce {D} to {v}
increase {D} to {v}
dim {D:light} to {v}
dim {D:light} down to {v}
brighten {D:light} to {v}
heat {D:heat} to {v}
warm {D:heat} up to {v}
preheat {D:heat} to {v}
cool {D:cool} down to {v}
get {D} to {v}
get {D} up to {v}
get {D} down to {v}
get {D:heat} to {v} for the bread
make {D} {v}
make it {v} on {D}
make it {v} for {D}
keep {D} at {v}
hold {D} at {v}
hold {D:heat} at {v}, I'm proving dough
leave {D} at {v}
run {D} at {v}
run {D:machine} on {v}
let {D} run at {v}
let {D} be at {v}
let's have {D} at {v}
let's set {D} to {v}
let's try {D} at {v}
let's go for {v} on {D}
have {D} at {v}
have {D} at {v} when I get home
give me {v} on {D}
give me {D} at {v}
give {D} {v}
give {D:sound} {v}
can you set {D} to {v}
can you put {D} on {v}
can you get {D} to {v}
can you bring {D} to {v}
can you turn {D} to {v}
can we have {D} at {v}
can we set {D} to {v}
can {D} go to {v}
can I have {D} at {v}
could you set {D} to {v}
could you put {D} at {v} for me
could you adjust {D} to {v}
could you take {D} to {v}
could {D} be set to {v}
could we have {D} on {v}
would you set {D} to {v}
would you mind setting {D} to {v}
would you be so kind and put {D} on {v}
will you set {D} to {v}
any chance of {v} on {D}
any chance {D} could be at {v}
is it possible to have {D} at {v}
may we have {D} at {v}
how about {v} on {D}
how about {D} at {v}
what about {v} for {D}
I want {D} at {v}
I want {D} set to {v}
I want {v} on {D}
I need {D} at {v}
I need {v} on {D} for the roast
I need {D:heat} at {v} for the pie, set it now
I'd like {D} at {v}
I'd like {D} set to {v}
I'd like {v} for {D}
I'd prefer {D} at {v}
I'd rather have {D} at {v}
I'd say {v} for {D}
I'd be fine with {D} at {v}
I think {v} is right for {D}
I'm baking, {D:heat} to {v}
I'm freezing, {D:heat} to {v}
I'm too hot, {D:cool} to {v}
I'm reading, {D:light} to {v}
I'm studying, {D:sound} down to {v}
I'm on a call, {D:sound} to {v}
I'm driving home so set {D:heat} to {v}
it's cold, {D:heat} at {v} please
it's hot, put {D:cool} on {v}
it's too bright, {D:light} to {v}
it's too dark, {D:light} up to {v}
it's too loud, {D:sound} down to {v}
it's too quiet, {D:sound} up to {v}
it's movie night, {D:light} at {v}
too warm with {D:heat}, {v} is enough
too bright, make {D:light} {v}
the recipe says {v}, so {D:heat} to {v}
the recipe wants {D:heat} at {v}
the baby sleeps, {D:sound} to {v}
the guests are cold, {D:heat} to {v}
grandma wants {D:heat} at {v}
my wife wants {D} at {v}
my boss wants {D} on {v}
mum says {D} should be at {v}
the kids want {D} at {v}
we need {D} at {v}
we want {D} on {v}
we're having guests, {D:light} to {v}
{D} should be at {v}
{D} should be set to {v}
{D} should go to {v}
{D} needs to be at {v}
{D} needs to go to {v}
{D} has to be at {v}
{D} must be on {v}
{D} ought to be {v}
{D} can go to {v}
{D} can come down to {v}
{D} may be at {v}
{D} is too high, {v} please
{D} is too low, make it {v}
{D} is too much, {v} will do
{D} not higher than {v}, so set it to {v}
{D}, set to {v}
{D}, make it {v}
{D}, let's say {v}
{D}, I'd say {v}
{D} please {v}
{D} please to {v}
please set {D} to {v}
please put {D} on {v}
please {D} to {v}
please to set {D} in {v}
please make {D} {v}
please keep {D} at {v}
kindly set {D} to {v}
kindly keep {D} at {v}
kindly adjust {D} to {v}
do set {D} to {v}
you set {D} in {v} please
you can put {D} in {v}?
want {D} at {v}
make {D} to {v}
hey set {D} to {v}
hi, {D} to {v} please
good morning, {D} at {v} please
evening, {D:light} at {v}
ok {D} to {v}
ok um set uh {D} to {v}
thanks, now {D} to {v}
right, {D} to {v}
no, {D} to {v}
not that much, {D} to {v}
quick, {D} to {v}
just set {D} to {v}
just {v} on {D}
exactly {v} on {D}
only {v} for {D}
if you could set {D} to {v}
if you don't mind, {D} to {v}
if it isn't too much trouble, {D} at {v}
when you have a second, {D} to {v}
before I get home set {D} to {v}
for the night, {D} to {v}
for dinner, {D:light} to {v}
for the film {D:light} at {v}
plz set {D} to {v}
set {D} too {v}
mate, whack {D} up to {v}
bro put {D} on {v}
yo {d} to {v}
''',
}

MOVE = {
'forward': '''
{R} forward
{R} forward {n}
{R}, {n} forward
{R} ahead {n}
{R} onward
{R} onwards, {n}
forward {n}
forward, {R}
forward with {R}
forwards {n} with {R}
{n} forward
{n} forward, {R}
{n} ahead please
{n} straight on
{n} straight ahead for {R}
straight on {n}
straight ahead, {R}
straight on with {R}
move {R} forward {n}
move {R} forward
move {R} ahead by {n}
move {R} straight on
move forward {n}
move on {n}
drive {R} forward {n}
drive {R} straight ahead
drive {n} forward
drive on {n}
drive ahead, {R}
go forward {n}
go ahead {n}
go straight {n}
go straight on with {R}
go on {n}
advance {R}
advance {R} by {n}
advance {n}
{R}, advance {n}
send {R} forward {n}
send {R} straight on
send {R} {n} ahead
push {R} forward {n}
push on {n}
roll {R} forward {n}
roll forward
roll {n} ahead
run {R} forward by {n}
take {R} forward {n}
take {R} {n} ahead
get {R} moving forward
get {R} to go {n} forward
get {R} {n} further ahead
let {R} go forward {n}
let {R} drive straight on
let {R} come forward
let's go forward {n}
let's move {R} ahead a bit, {n}
have {R} go {n} forward
have {R} advance
make {R} go forward
make {R} go {n} forward
bring {R} forward
bring {R} forward {n}
nudge {R} forward {n}
inch {R} forward, {n}
proceed {n}
proceed forward with {R}
continue {n} forward
keep going {n}
carry on {n} straight ahead
can you move {R} forward {n}
can you take {R} ahead
can {R} go forward {n}
could you drive {R} forward {n}
could you send {R} ahead {n}
could {R} come {n} forward
would you move {R} {n} forward
would you mind driving {R} forward
will you advance {R} {n}
any chance {R} could go {n} forward
I want {R} {n} forward
I want {R} to go ahead
I need {R} {n} further forward
I'd like {R} to go forward {n}
I can't reach {R}, bring it forward {n}
{R} is too far back, forward {n}
{R} should go forward
{R} should be {n} further ahead
{R} needs to go {n} forward
{R} has to go straight on {n}
{R} can go ahead {n}
{R}, please go forward
please {R} forward {n}
please move {R} ahead
please to go {n} in front
kindly move {R} forward by {n}
kindly take {R} ahead {n}
make it {n} forward
eight, no sorry, {n} forward
forward {n2}, no wait, {n}
{R} forward {n2}, sorry, I mean {n}
drive {n2}... no, {n} forward
ahead {n2}, correction, {n}
move {R} {n2} I mean {n} ahead
hey {R} forward
ok {R} forward {n}
um {R} uh forward {n}
when you have a second, {R} forward {n}
my son wants {R} forward {n}
the path is clear, {R} ahead
nothing in the way, {n} forward
mate, {R} forward a touch, {n}
''',
'back': '''
{R} back
{R} back {n}
{R}, {n} back
{R} backwards
{R} backwards {n}
{R} in reverse {n}
{R}, reverse
back {n}
back up {n}
back up {R}
back {R} up {n}
back with {R}, {n}
backwards {n}
backwards with {R}
{n} back
{n} back please
{n} backwards, {R}
{n} in reverse
reverse {n}
reverse {R}
reverse {R} {n}
reverse {R} by {n} please
retreat {n}
retreat, {R}
{R}, retreat {n}
withdraw {R} {n}
pull {R} back
pull {R} back {n}
pull back {n}
draw {R} back {n}
move {R} back {n}
move {R} backwards
move back {n}
drive {R} back {n}
drive {R} backwards {n}
drive in reverse {n}
drive backwards
go back {n}
go backwards {n}
go in reverse
go {n} backwards with {R}
step {R} back {n}
roll {R} back {n}
roll back {n}
take {R} back {n}
take {R} {n} backwards
set {R} back {n}
send {R} back {n}
send {R} backwards
send {R} {n} in reverse
get {R} to back up
get {R} to reverse {n}
get {R} {n} further back
let {R} reverse
let {R} go back {n}
let {R} back up {n}
let's back up {n}
let's reverse {R} a bit, {n}
have {R} back off {n}
have {R} reverse {n}
make {R} go back
make {R} go back {n}
make {R} reverse
bring {R} back {n}
bring {R} backwards
nudge {R} back {n}
back off {n}
back away {n}
can you back up {R} {n}
can you reverse {R}
can {R} go back {n}
could you move {R} back {n}
could you reverse {n} please
could {R} back up {n}
would you back {R} up
would you mind reversing {R} {n}
will you move {R} back
any chance {R} could back up {n}
I want {R} {n} back
I want {R} to reverse
I need {R} {n} further back
I'd like {R} to go back {n}
I'd like {R} {n} backwards
{R} is too close, back {n}
{R} is too far ahead, back it up {n}
{R} is standing on my foot, reverse
{R} hit the wall, back {n}
{R} went too far, {n} back
{R} should go back {n}
{R} should reverse
{R} needs to back up {n}
{R} has to go {n} backwards
{R} can back up
please {R} back {n}
please reverse {R}
please to go behind {n}
kindly take {R} back by {n}
kindly reverse {R} {n}
back {n2}, no wait, {n}
{R} back {n2}, sorry, I mean {n}
reverse {n2}... no, {n}
{n2} back, correction, {n}
not forward, back {n}
not ahead, {R} backwards {n}
hey {R} back
ok {R} back {n}
um {R} uh back {n}
when you have a second, {R} back {n}
there's a wall, back {n}
the cat's in the way, back {R} up
whoa, back up {n}
mate, chuck {R} in reverse, {n}
''',
'left': '''
{R} left
{R} left {n}
{R}, {n} left
{R} to the left
{R} to the left by {n}
{R} leftwards {n}
left {n}
left, {R}
left with {R}
leftwards {n}
{n} left
{n} left please
{n} to the left
{n} to the left, {R}
{n} to the left hand side
to the left {n}
to the left with {R}, {n}
on the left side {n}, {R}
move {R} left {n}
move {R} left
move {R} to the left
move {R} {n} to the left
move left {n}
drive {R} left
drive {R} {n} to the left
drive left {n}
go left
go left {n}
go {n} to the left with {R}
go to the left {n}
head left {n}
head left with {R}
shift {R} left {n}
shift left by {n}
shift {R} to the left a bit, {n}
steer {R} left
steer {R} to the left {n}
send {R} left
send {R} {n} left
slide {R} left {n}
roll {R} left {n}
push {R} to the left {n}
take {R} left
take {R} {n} to the left
get {R} to go left {n}
get {R} over to the left {n}
get {R} {n} more left
let {R} go left
let {R} drive {n} left
let's go left {n}
let's bring {R} left
have {R} go left {n}
make {R} go left
make {R} go {n} to the left
bring {R} left {n}
bring {R} over to the left
nudge {R} left {n}
can you move {R} left {n}
can you send {R} to the left
can {R} go left {n}
could you drive {R} left {n}
could you steer {R} to the left
could {R} come {n} to the left
would you move {R} left
would you mind moving {R} {n} left
will you take {R} left {n}
any chance {R} could go {n} left
I want {R} left
I want {R} {n} to the left
I need {R} {n} further left
I'd like {R} to go left {n}
I'd like {R} more to the left
{R} is too far right, left {n}
{R} should go left
{R} should be {n} further left
{R} needs to go {n} left
{R} has to go to the left
{R} can go left {n}
please {R} left {n}
please go to the left
please move {R} on left side {n}
kindly take {R} left by {n}
left {n2}, no wait, {n}
{R} left {n2}, sorry, I mean {n}
{n2} left, correction, {n}
move {R} left {n2}... no, {n}
right, no, left {n}
not right, left {n}
not to the right, {R} to the left
my left hand side, {R}, {n}
hey {R} left
ok {R} left {n}
um {R} uh left {n}
when you have a second, {R} left {n}
there's a box in the way, {R} left {n}
mate, {R} left a bit, {n}
''',
'right': '''
{R} right
{R} right {n}
{R}, {n} right
{R} to the right
{R} to the right by {n}
{R} rightwards {n}
right {n}
right with {R}
rightwards {n}
{n} right
{n} right please
{n} to the right
{n} to the right, {R}
{n} to the right hand side
to the right {n}
to the right with {R}, {n}
on the right side {n}, {R}
move {R} right {n}
move {R} right
move {R} to the right
move {R} {n} to the right
move right {n}
drive {R} right
drive {R} {n} to the right
drive right {n}
go right
go right {n}
go {n} to the right with {R}
go to the right {n}
head right {n}
head right with {R}
shift {R} right {n}
shift right by {n}
shift {R} to the right a bit, {n}
steer {R} right
steer {R} to the right {n}
send {R} right
send {R} {n} right
slide {R} right {n}
roll {R} right {n}
push {R} to the right {n}
take {R} right
take {R} {n} to the right
get {R} to go right {n}
get {R} over to the right {n}
get {R} {n} more right
let {R} go right
let {R} drive {n} right
let's go right {n}
let's bring {R} to the right
have {R} go right {n}
make {R} go right
make {R} go {n} to the right
bring {R} right {n}
bring {R} over to the right
nudge {R} right {n}
can you move {R} right {n}
can you send {R} to the right
can {R} go right {n}
could you drive {R} right {n}
could you steer {R} to the right
could {R} come {n} to the right
would you move {R} right
would you mind moving {R} {n} right
will you take {R} right {n}
any chance {R} could go {n} right
I want {R} to the right
I want {R} {n} to the right
I need {R} {n} further right
I'd like {R} to go right {n}
I'd like {R} more to the right
{R} is too far left, right {n}
{R} should go right
{R} should be {n} further right
{R} needs to go {n} right
{R} has to go to the right
{R} can go right {n}
please {R} right {n}
please go to the right
please move {R} on right side {n}
kindly take {R} right by {n}
right {n2}, no wait, {n}
{R} right {n2}, sorry, I mean {n}
{n2} right, correction, {n}
move {R} right {n2}... no, {n}
left, no, right {n}
not left, right {n}
not to the left, {R} to the right
my right hand side, {R}, {n}
hey {R} to the right
ok {R} right {n}
um {R} uh right {n}
when you have a second, {R} right {n}
there's a ditch on the left, {R} right {n}
mate, {R} right a bit, {n}
''',
'north': '''
{R} north
{R} north {n}
{R}, {n} north
{R} northwards
{R} northward {n}
{R} to the north
north {n}
north, {R}
northwards {n}
{n} north
{n} to the north, {R}
{n} towards the north please
move {R} north {n}
move {R} to the north
drive {R} north
drive {n} north
go north {n}
go north with {R}
head north
head {R} north {n}
send {R} north
send {R} {n} to the north
steer {R} north {n}
take {R} north {n}
get {R} {n} further north
let {R} drive north
let {R} go {n} north
let's take {R} northwards
make {R} go north {n}
have {R} go north
can you move {R} north {n}
could you drive {R} north
could {R} go {n} north
would you send {R} {n} north
I want {R} {n} north
I'd like {R} to head north
{R} should go north {n}
{R} needs to go north
please {R} north {n}
please go in north direction {n}
kindly move {R} towards north {n}
north {n2}, no, {n}
{R} north {n2}, sorry, {n}
not south, north {n}
in a northerly direction, {n}
direction north, {R}, {n}
heading north, {n}
the compass says north, {R} that way {n}
''',
'south': '''
{R} south
{R} south {n}
{R}, {n} south
{R} southwards
{R} southward {n}
{R} to the south
south {n}
south, {R}
southwards {n}
{n} south
{n} to the south, {R}
{n} towards the south please
move {R} south {n}
move {R} to the south
drive {R} south
drive {n} south
go south {n}
go south with {R}
head south
head {R} south {n}
send {R} south
send {R} {n} to the south
steer {R} south {n}
take {R} south {n}
get {R} {n} further south
let {R} drive south
let {R} go {n} south
let's take {R} southwards
make {R} go south {n}
have {R} go south
can you move {R} south {n}
could you drive {R} south
could {R} go {n} south
would you send {R} {n} south
I want {R} {n} south
I'd like {R} to head south
{R} should go south {n}
{R} needs to go south
please {R} south {n}
please go in south direction {n}
kindly move {R} towards south {n}
south {n2}, no, {n}
{R} south {n2}, sorry, {n}
not north, south {n}
in a southerly direction, {n}
direction south, {R}, {n}
heading south, {n}
down south with {R}, {n}
''',
'east': '''
{R} east
{R} east {n}
{R}, {n} east
{R} eastwards
{R} eastward {n}
{R} to the east
east {n}
east, {R}
eastwards {n}
{n} east
{n} to the east, {R}
{n} towards the east please
move {R} east {n}
move {R} to the east
drive {R} east
drive {n} east
go east {n}
go east with {R}
head east
head {R} east {n}
send {R} east
send {R} {n} to the east
steer {R} east {n}
take {R} east {n}
get {R} {n} further east
let {R} drive east
let {R} go {n} east
let's take {R} eastwards
make {R} go east {n}
have {R} go east
can you move {R} east {n}
could you drive {R} east
could {R} go {n} east
would you send {R} {n} east
I want {R} {n} east
I'd like {R} to head east
{R} should go east {n}
{R} needs to go east
please {R} east {n}
please go in east direction {n}
kindly move {R} towards east {n}
east {n2}, no, {n}
{R} east {n2}, sorry, {n}
not west, east {n}
in an easterly direction, {n}
direction east, {R}, {n}
heading east, {n}
towards sunrise, so east, {R}, {n}
''',
'west': '''
{R} west
{R} west {n}
{R}, {n} west
{R} westwards
{R} westward {n}
{R} to the west
west {n}
west, {R}
westwards {n}
{n} west
{n} to the west, {R}
{n} towards the west please
move {R} west {n}
move {R} to the west
drive {R} west
drive {n} west
go west {n}
go west with {R}
head west
head {R} west {n}
send {R} west
send {R} {n} to the west
steer {R} west {n}
take {R} west {n}
get {R} {n} further west
let {R} drive west
let {R} go {n} west
let's take {R} westwards
make {R} go west {n}
have {R} go west
can you move {R} west {n}
could you drive {R} west
could {R} go {n} west
would you send {R} {n} west
I want {R} {n} west
I'd like {R} to head west
{R} should go west {n}
{R} needs to go west
please {R} west {n}
please go in west direction {n}
kindly move {R} towards west {n}
west {n2}, no, {n}
{R} west {n2}, sorry, {n}
not east, west {n}
in a westerly direction, {n}
direction west, {R}, {n}
heading west, {n}
towards the sunset, so west, {R}, {n}
''',
'place': '''
{R} to {L}
{R}, {L}
{R} to {L} please
{R}, off to {L}
{R} over to {L}
{R}, come to {L}
{L}, {R}
to {L}
to {L} with {R}
to {L}, please
off to {L}
off to {L} with {R}
over to {L}
send {R} to {L}
send {R} over to {L}
send {R} off to {L}
take {R} to {L}
take {R} over to {L}
take yourself to {L}
drive {R} to {L}
drive to {L}
drive over to {L}
go to {L}
go over to {L}
go and stand at {L}
go with {R} to {L}
go all the way to {L}
move {R} to {L}
move to {L}
head to {L}
head for {L}
head over to {L} with {R}
get {R} to {L}
get {R} over to {L}
get to {L}
get yourself to {L}
bring {R} to {L}
bring {R} over to {L}
let {R} go to {L}
let {R} drive to {L}
let {R} wait at {L}
let's go to {L}
let's have {R} at {L}
let's send {R} to {L}
have {R} go to {L}
have {R} come to {L}
have {R} park at {L}
make {R} go to {L}
make {R} drive to {L}
make your way to {L}
make for {L}
park {R} at {L}
park at {L}
position {R} at {L}
put {R} at {L}
steer {R} to {L}
steer for {L}
navigate to {L}
navigate {R} to {L}
travel to {L}
proceed to {L}
return to {L}
return {R} to {L}
roll over to {L}
roll {R} to {L}
run {R} over to {L}
walk {R} to {L}
guide {R} to {L}
lead {R} to {L}
pull up at {L}
come to {L}
come over to {L}
come and meet me at {L}
meet me at {L}
destination {L}
destination: {L}
target {L}, {R}
set course for {L}
can you send {R} to {L}
can you drive to {L}
can you get {R} to {L}
can you go to {L}
can {R} go to {L}
can {R} come to {L}
could you take {R} to {L}
could you drive {R} over to {L}
could you go to {L}
could {R} be at {L}
could {R} wait for me at {L}
would you send {R} to {L}
would you mind taking {R} to {L}
would you be so kind and drive to {L}
will you move {R} to {L}
any chance {R} could go to {L}
is it possible to send {R} to {L}
I want {R} at {L}
I want {R} to go to {L}
I need {R} at {L}
I need {R} over at {L}
I'd like {R} at {L}
I'd like {R} to be at {L}
I'm waiting at {L}, send {R}
I'm at {L}, where's {R}? send it here, to {L}
I'm standing at {L} with the tools, bring {R}
there's work for {R} at {L}
there's something to pick up at {L}, send {R}
they need {R} at {L}
we need {R} at {L}
my wife wants {R} at {L}
my boss wants {R} at {L} by noon
the kids want {R} at {L}
{R} should be at {L}
{R} should go to {L}
{R} belongs at {L}
{R} is needed at {L}
{R} is supposed to be at {L}
{R} needs to go to {L}
{R} has to be at {L}
{R} must go to {L}
{R} can go to {L} now
{R} may drive to {L}
{R}, please go to {L}
please {R} to {L}
please drive to {L}
please to bring {R} in {L}
please send {R} till {L}
kindly take {R} to {L}
kindly go to {L}
you go {L} please
{R} go {L}
want {R} at {L}
hey {R} to {L}
ok {R} to {L}
um {R} to uh {L}
thanks, now {R} to {L}
quick, {R} to {L}
when you have a second, {R} to {L}
if you don't mind, take {R} to {L}
before it rains, {R} to {L}
the battery's low, {R} to {L}
don't leave {R} out here, take it to {L}
mate, run {R} over to {L}
bro send {R} to {L}
''',
}

NOTIFY = {
'plain': '''
notify: {m}
notify {m}
notify everyone: {m}
notify me: {m}
notify them that {m}
notify us, {m}
notify the house that {m}
notification: {m}
notification saying {m}
notification with {m}
a notification please: {m}
new notification, text {m}
push a notification: {m}
push notification: {m}
push this: {m}
push this out, {m}
send a notification: {m}
send a notification that {m}
send a notification with the text {m}
send a message: {m}
send a message saying {m}
send a message that {m}
send a note: {m}
send a note round that {m}
send a notice, {m}
send the message {m}
send this: {m}
send this out: {m}
send it out, {m}
send out: {m}
send out that {m}
send out a message: {m}
send word that {m}
send everybody {m}
send me a message: {m}
send me a notification {m}
message: {m}
message saying {m}
message with the text {m}
message everyone {m}
message to all: {m}
message out: {m}
msg: {m}
msg {m}
let everyone know {m}
let everybody know that {m}
let them know {m}
let the others know that {m}
let the team know {m}
let the family know {m}
let the kitchen know {m}
let people know that {m}
let me know on my phone: {m}
let it be known that {m}
tell everyone {m}
tell everybody that {m}
tell them {m}
tell the others {m}
tell the team that {m}
tell the family: {m}
tell the house {m}
tell all of them: {m}
tell people {m}
inform everyone that {m}
inform them: {m}
inform the team {m}
inform all that {m}
announce {m}
announce: {m}
announce that {m}
announce to everyone that {m}
announcement: {m}
make an announcement: {m}
make it known that {m}
make everyone aware that {m}
make sure they know {m}
broadcast {m}
broadcast: {m}
broadcast that {m}
post a notification {m}
post this notice: {m}
post the message {m}
put out a message: {m}
put out a notice that {m}
put out the word: {m}
put up a notification: {m}
pop up a message: {m}
pop up: {m}
show a notification: {m}
show a message that says {m}
show everyone the message {m}
issue a notice: {m}
raise a notification: {m}
trigger a notification: {m}
fire off a message: {m}
fire off a notification, {m}
drop everyone a line: {m}
drop a message: {m}
give notice that {m}
give everyone a heads up: {m}
give them a heads-up that {m}
give the others a shout: {m}
heads up to everyone: {m}
heads up message: {m}
pass on that {m}
pass it on: {m}
pass the message {m}
pass this along: {m}
relay this: {m}
relay the message that {m}
spread the word: {m}
spread the news that {m}
get the word out: {m}
get a message out: {m}
get the message out that {m}
call out to everyone: {m}
shout it out: {m}
ping everyone: {m}
ping me: {m}
ping the team {m}
ping: {m}
text out: {m}
can you notify everyone that {m}
can you send a message: {m}
can you send out {m}
can you let everyone know {m}
can you tell everybody {m}
can you announce that {m}
can you pass on that {m}
can we send out {m}
could you send a notification: {m}
could you notify them that {m}
could you let people know that {m}
could you tell the others {m}
could you pass the message on: {m}
could you put out a notice: {m}
would you send a notification saying {m}
would you tell everyone {m}
would you let them know {m}
would you mind sending out a message: {m}
would you be so kind and notify them: {m}
will you notify everyone {m}
will you let the others know {m}
any chance of a message to all: {m}
I want a notification: {m}
I want everyone to know {m}
I want everyone told: {m}
I want to send a message: {m}
I want to notify everyone that {m}
I need a message sent: {m}
I need a notification with {m}
I need everybody to know that {m}
I'd like a notification saying {m}
I'd like to send out the message {m}
I'd like everyone informed: {m}
I'd like them to know {m}
I'm driving, send a message saying {m}
I'm driving so tell everyone {m}
I'm cooking, let them know {m}
I'm stuck at the office, tell them {m}
I'm stuck in traffic, send a notice that {m}
I'm boarding, let everyone know {m}
I can't type, send {m}
everyone should know {m}
everyone should get this: {m}
everybody has to know that {m}
they should know {m}
they have to know {m}, tell them
the others should hear it: {m}
the others don't know yet that {m}, notify them
people are asking, tell them {m}
the guests should know that {m}
my boss wants everyone to know {m}
my wife wants you to tell everyone {m}
mum says to let them know {m}
please notify: {m}
please notify that {m}
please send a message: {m}
please send the message {m}
please inform everyone {m}
please announce {m}
please let all know {m}
please to send notification {m}
please tell to all: {m}
please give message that {m}
kindly inform all that {m}
kindly notify: {m}
kindly send the message {m}
kindly intimate everyone that {m}
kindly pass the message {m}
do tell everyone {m}
do let them know that {m}
you send message {m} please
you tell to everybody {m}
want to say to all {m}
make notification {m}
make message: {m}
hey, notify everyone {m}
hey tell them {m}
hi, send this out: {m}
good morning, tell everyone {m}
ok send a message {m}
ok message everybody um {m}
thanks, and let them know {m}
um notify uh that {m}
quick message: {m}
quick note to everyone: {m}
quickly tell everyone {m}
short message out: {m}
just send {m}
just notify: {m}
just let them know {m}
simple notification: {m}
when you have a second, let them know {m}
if you don't mind, tell everyone {m}
if it isn't too much trouble, send a note that {m}
before they leave, tell them {m}
don't keep it to yourself, tell everyone {m}
don't forget the others: {m}, notify them
{m}, tell everyone
{m}, let them know
{m}, notify everyone please
{m}, send that
{m}, send it out
{m}, pass it on
{m} - send that as a message
{m} - notification please
{m}, as a notification
{m}, could you tell the others
{m}, can you send that round
{m}, spread the word
{m}, announce that
{m}: everyone should know that
mate, tell everyone {m}
bro send {m}
yo tell em {m}
''',
'low': '''
low priority: {m}
low priority notification: {m}
low prio: {m}
low: {m}
notify low: {m}
notify with low priority {m}
notification, low priority, {m}
notification, not urgent: {m}
send a low priority note: {m}
send a low priority message saying {m}
send it with low priority: {m}
send at low priority {m}
send quietly: {m}
send a quiet notification: {m}
quiet notification: {m}
quietly let them know {m}
quietly notify: {m}
silently notify {m}
softly let everyone know {m}
gently let them know {m}
a gentle notification: {m}
not urgent: {m}, let them know
not urgent, but tell everyone {m}
nothing urgent, notify: {m}
no rush, let them know {m}
no hurry, but tell everybody {m}
no big deal, just notify low: {m}
unimportant, but send {m}
only a small notice: {m}
a minor notification: {m}
minor notice, {m}
minor: {m}, tell them
just by the way tell everyone {m}, low priority
whenever they look: {m}, low priority
when people have time they should know {m}, low priority
it's not important, but send {m}
it's not urgent, tell them {m}
it can wait, but notify: {m}
it isn't pressing, let everyone know {m}
can you send a low priority message: {m}
can you let them know, no urgency, {m}
could you quietly notify them that {m}
could you send {m} as low priority
would you send a low priority notification: {m}
please send with low priority: {m}
please notify, low importance, {m}
kindly notify on low priority: {m}
I'd like a low priority notification saying {m}
I need a non-urgent notification: {m}
I want a low key notice, {m}
lowest urgency: {m}
low importance message: {m}
low level notice: {m}
low key heads up: {m}
don't make a fuss, but notify: {m}
don't alarm anybody, low priority: {m}
without waking anyone, notify: {m}
{m}, low priority
{m}, send that as low priority
{m}, not urgent, notify
{m}, no rush, let them know
{m} (low priority notification)
''',
'high': '''
high priority: {m}
high priority notification: {m}
high prio: {m}
high: {m}
notify high: {m}
notify with high priority {m}
notification, high priority, {m}
notification, urgent: {m}
send a high priority note: {m}
send a high priority message saying {m}
send it with high priority: {m}
send at high priority {m}
urgent: {m}
urgent: {m}, tell everyone
urgent notification: {m}
urgent message: {m}
urgently notify: {m}
urgently tell everyone {m}
send an urgent message: {m}
send an urgent notification that {m}
send out an alert: {m}
send an alert that {m}
alert: {m}
alert everyone: {m}
alert everybody that {m}
alert the team, {m}
alert the house {m}
raise the alarm, {m}
raise an alert: {m}
sound the alert: {m}
emergency: {m}
emergency message: {m}
emergency, tell everyone {m}
this is an emergency, notify: {m}
this is urgent, send {m}
this is important, notify everyone {m}
it's urgent, tell everyone {m}
it's important: {m}, notify
it can't wait, notify: {m}
it's critical, {m}, let everybody know
critical: {m}
critical notification: {m}
important notification: {m}
important message to all: {m}
very important, tell everyone {m}
top priority: {m}
top priority message, {m}
highest priority: {m}
max priority notification {m}
warn everyone: {m}
warn everybody that {m}
warn them {m}
warn the others {m}
warning to all: {m}
send a warning: {m}
immediately notify everyone {m}
immediately: {m}, tell them all
at once tell everyone {m}, urgent
asap notify: {m}
ASAP, everyone must know {m}
right now, high priority: {m}
everyone has to see this at once: {m}
everyone must hear this immediately, {m}
can you send an urgent message: {m}
can you alert everybody that {m}
could you send {m} as high priority
could you warn everyone that {m}
would you send an urgent notification: {m}
please alert: {m}
please send urgent: {m}
please notify, high importance, {m}
kindly notify on urgent basis: {m}
kindly send high priority {m}
I need an urgent notification: {m}
I want everyone alerted: {m}
I'd like a high priority notification saying {m}
don't wait, alert everyone: {m}
hurry, notify: {m}
hurry up and tell everyone {m}, it's urgent
quick, alert them: {m}
{m}, high priority
{m}, urgent, tell everyone
{m}, alert everyone
{m}, send that as urgent
{m} (high priority notification)
{m}!! notify everyone at once
''',
'log': '''
log: {m}
log {m}
log that {m}
log this: {m}
log this message, {m}
log the following: {m}
log an entry: {m}
log it: {m}
log only: {m}
log it quietly, {m}
to the log: {m}
to log: {m}
into the log: {m}
in the log please: {m}
for the log: {m}
for the log, {m}
on the log channel: {m}
log channel: {m}
channel log: {m}
channel log, {m}
notify on channel log: {m}
notify via log: {m}
notify the log: {m}
notification to the log: {m}
notification on the log channel saying {m}
send to the log: {m}
send {m} to the log
send it to the log channel: {m}
send a log message: {m}
post to the log: {m}
post {m} to the log channel
put in the log that {m}
put {m} in the log
put it on the log: {m}
put a line in the log: {m}
write to the log: {m}
write in the log {m}
write a log entry: {m}
add to the log: {m}
add a log entry: {m}
add {m} to the log
add a line to the log that {m}
make a log entry: {m}
make an entry in the log: {m}
enter in the log: {m}
record in the log that {m}
note in the log: {m}
drop this in the log: {m}
leave a line in the log: {m}
new log entry: {m}
new log line, {m}
log entry: {m}
log line: {m}
log message: {m}
log message with {m}
can you log that {m}
can you log {m}
can you put {m} in the log
can you add to the log: {m}
could you log this: {m}
could you make a log entry that {m}
could you send {m} to the log channel
would you log that {m}
would you mind logging {m}
please log {m}
please log that {m}
please put in log: {m}
please to write in the log {m}
kindly log: {m}
kindly enter into the log that {m}
I want {m} in the log
I want it logged: {m}
I'd like {m} logged
I'd like a log entry: {m}
I need this in the log: {m}
it should be in the log that {m}
the log should say {m}
the log needs the line {m}
don't bother anyone, just log {m}
don't push it, only log: {m}
no popup, log it: {m}
just log {m}
{m}, log that
{m}, log it please
{m}, put that in the log
{m}, into the log
{m} -> log
''',
}

TWO = {
'a_first': '''
{a} and {b}
{a}, and {b}
{a} and then {b}
{a}, then {b}
{a}. Then {b}.
{a}. {b}.
{a}; {b}
{a}, {b}
{a} + {b}
{a} & {b}
{a} then {b} please
{a} and also {b}
{a}, also {b}
{a} plus {b}
{a} as well as {b}
{a}, and while you're at it {b}
{a}, and while you are on it, {b}
{a}, and after that {b}
{a}, afterwards {b}
{a}, and afterwards please {b}
{a}, and when that's done {b}
{a}, once that's done {b}
{a}, next {b}
{a}, next up {b}
{a}, and next, {b}
{a}, followed by: {b}
{a}, and finally {b}
{a}, and lastly {b}
{a}, oh and {b}
{a}, oh, and please {b}
{a} oh yeah and {b}
{a}, ah and {b}
{a}, one more thing, {b}
{a}, and one more thing: {b}
{a}, and another thing, {b}
{a}, second thing, {b}
{a}, and if you have time {b}
{a}, and if it's not too much, {b}
{a}, and could you {b}
{a}, and can you {b}
{a}, and would you please {b}
{a}, and I'd also like you to {b}
{a}, and I need you to {b}
{a}, and don't forget to {b}
{a}, and be so kind to {b}
{a}, and at the same time {b}
{a}, in the meantime {b}
{a}, meanwhile {b}
{a}, on top of that {b}
{a}, besides that {b}
{a}, likewise {b}
{a}, and for good measure {b}
{a}, and quickly {b}
{a}, and straight after that, {b}
{a}, only then {b}
{a}, thanks, and {b}
{a}, thank you. now {b}
{a} please. and {b} please
{a} please and {b} thanks
{a} um and {b}
{a} and uh what else, {b}
{a} and, let me think, {b}
{a} and so {b}
{a} before you {b}
{a} before anything else, then {b}
{a} first, then {b}
{a} first, {b} second
{a} first and {b} after
first {a}, then {b}
first {a}. then {b}
first of all {a}, after that {b}
first {a}, second {b}
firstly {a}, secondly {b}
first thing: {a}, second thing: {b}
1. {a} 2. {b}
1) {a}, 2) {b}
a) {a} b) {b}
step one: {a}. step two: {b}.
two things: {a} and {b}
two things please: {a}, {b}
two little things, {a}, and {b}
I've got two wishes: {a} and {b}
I need two things, {a} and {b}
both please: {a} and {b}
not only {a} but also {b}
after you {a}, {b}
when you've done this: {a}, {b}
start with this: {a}. go on with this: {b}
begin with {a} and continue with {b}
please {a} and {b}
please {a}, and then {b}
please {a}. please {b}.
can you {a} and {b}
can you {a}, then {b}
can you please {a} and also {b}
could you {a} and {b}
could you {a} and after that {b}
could you first {a} and then {b}
would you {a} and {b}
would you {a} and, when that's done, {b}
will you {a} and {b}
I want you to {a} and {b}
I want you to {a}, and then {b}
I'd like you to {a} and {b}
I need you to {a} and then to {b}
kindly {a} and {b}
kindly {a} and thereafter {b}
you {a} and after you {b}, ok
hey, {a} and {b}
hi, would you {a} and {b}
ok {a} and {b}
quick, {a} and {b}
I'm driving, so {a} and {b}
I'm about to leave: {a}, {b}
we're leaving, {a} and {b}
my hands are full, {a} and {b} for me
when you have a second, {a} and {b}
if you don't mind, {a}, and {b}
just {a} and {b}
mate, {a} and {b}, ta
bro {a} and {b}
do this: {a}. and this: {b}
''',
'b_first': '''
{a} but before that {b}
{a}, but first {b}
{a}, but {b} first
{a} after you {b}
{a}, but not before you {b}
{a}, but beforehand {b}
{a}, and before you do, {b}
{a}, well no, first {b}
{a}, sorry, {b} first
{a}, wait, before that {b}
{a} - but {b} before
{a}, though first please {b}
{a}, once you {b}
{a} as soon as you {b}
{a} when you're done with this: {b}
{a}, only first {b}
{a}, ah no, before, {b}
{a}. before that, {b}
{a}. but first: {b}
{a} later, {b} now
{a} last, {b} first
{a} second, {b} first
before you {a}, {b}
before you {a}, please {b}
before you {a}, could you {b}
can you {a}, but first {b}
could you {a}, and before that {b}
could you {a} after you {b}
please {a}, but before please {b}
please {a} only after you {b}
I want you to {a}, but first {b}
I'd like you to {a}, but before that {b}
kindly {a}, but prior to that {b}
ok {a}, um no, {b} first
you {a}, but before you {b}
''',
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a}, {b}, and then {c}
{a}, then {b}, then {c}
{a}. {b}. {c}.
{a}. Then {b}. Then {c}.
{a}; {b}; {c}
{a} and {b} and {c}
{a} and then {b} and then {c}
{a}, and {b}, and also {c}
{a}, also {b}, also {c}
{a} + {b} + {c}
{a} & {b} & {c}
{a}, after that {b}, and finally {c}
{a}, next {b}, last {c}
{a}, while you're at it {b}, and oh, {c}
{a}, oh and {b}, oh and {c}
{a} please, {b} please and {c} please
{a}, thanks, {b}, thanks, {c}, thanks
{a} um {b} and uh {c}
{a} first, {b} second, {c} third
{a} first, then {b} and at the end {c}
first {a}, then {b}, then {c}
first {a}, then {b}, finally {c}
firstly {a}, secondly {b}, thirdly {c}
first of all {a}, afterwards {b}, and last of all {c}
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
a) {a} b) {b} c) {c}
step one {a}, step two {b}, step three {c}
three things: {a}, {b}, {c}
three things please: {a}, {b} and {c}
I've got three wishes: {a}, {b} and {c}
I need three things done: {a}, {b}, {c}
my list: {a}, {b}, {c}
to do: {a}, {b}, {c}
please {a}, {b} and {c}
please {a}. please {b}. and please {c}.
can you {a}, {b} and {c}
can you {a}, and {b}, and when that's done {c}
could you {a}, {b} and then {c}
could you first {a}, then {b} and last {c}
would you {a}, {b} and {c} for me
will you {a}, {b}, and {c}
I want you to {a}, {b} and {c}
I'd like you to {a}, then {b}, and also {c}
kindly {a}, {b} and {c}
hey, {a}, {b}, and {c}
ok so {a} and {b} and then {c}
we're going out: {a}, {b}, {c}
I'm off to bed, so {a}, {b} and {c}
I'm driving so {a} and {b} and {c} please
when you have a second: {a}, {b}, {c}
not only {a} and {b}, also {c}
bro {a}, {b}, {c}
'''

FOLLOW = {
'same_action_other_device': '''
and {D}
and {D} too
and {D} too please
and {D} as well
and {D}, please
and also {D}
and the {d} too
and the same for {D}
and the same with {D}
and then {D}
and now {D}
and how about {D}
and what about {D}
and don't forget {D}
and {D} while you're at it
and {D} likewise
and if you can, {D} too
and could you do {D} as well
also {D}
also {D} please
also for {D}
also do {D}
also the {d}
as well {D}
too, {D}
{D} too
{D} too please
{D} too, thanks
{D} as well
{D} as well please
{D} also
{D} likewise
{D} the same
{D} the same way
{D} next
{D}, same
{D}, same thing
{D}, too, if you would
{D}? that one too
{D} and that's it
{d} too
{d} also pls
{d} next
same for {D}
same for {D} please
same with {D}
same on {D}
same again for {D}
same thing for {D}
same thing with {D}, please
same thing but {D}
same goes for {D}
same story with {D}
same treatment for {D}
same procedure, {D}
the same for {D}
the same with {D}
the same to {D}
the same thing for {D} now
the same please on {D}
exactly the same for {D}
ditto for {D}
ditto {D}
ditto with {D}
likewise {D}
likewise for {D}
next {D}
next, {D}
next one: {D}
now {D}
now {D} please
now do {D}
now do the same for {D}
now the {d}
now the same on {D}
then {D}
then {D} as well
after that {D}
do {D} too
do {D} as well
do {D} next
do the same for {D}
do the same with {D}
do the same thing to {D}
do likewise with {D}
do that for {D} too
do that with {D} too
do it for {D} as well
do it with {D} also
repeat for {D}
repeat that for {D}
repeat that with {D}
again, but {D}
once more, for {D}
this time {D}
and this time for {D}
plus {D}
plus {D} please
oh and {D}
oh, and {D} too
oh wait, {D} too
ah and {D}
um and {D}
ok and {D}
ok {D} as well
great, {D} too
great, now the same for {D}
thanks, and {D}
thanks, {D} too please
good, now {D}
perfect, {D} next
what about {D}
what about {D}? same please
how about {D} too
let's do {D} too
let's do the same with {D}
let's have the same for {D}
make it the same for {D}
I want the same for {D}
I want {D} like that too
I'd like the same for {D}
I'd like {D} that way as well
I need the same with {D}
I meant {D} as well
I forgot {D}, same please
can you do {D} too
can you do the same for {D}
can {D} be like that too
can we do {D} too
could you do {D} as well
could you do the same with {D} please
could {D} get the same
would you do {D} too
would you do likewise for {D}
will you do {D} also
please {D} too
please also {D}
please do {D} as well
please same for {D}
please the same {D}
kindly do same for {D}
kindly {D} also
same same for {D}
{D} also do
while you're at it, {D}
while you're at it {D} as well
don't forget {D}
don't leave out {D}
not only that one, {D} too
not just this one, also {D}
mate, {D} too
bro {D} too
''',
'undo': '''
undo
undo that
undo it please
undo what you just did
undo the last one
no, put it back
no, back the way it was
no no, change it back
no wait, undo that
no, wrong, undo
nope, the other way
nope, back
put it back
put it back how it was
put that back please
put it like it was before
put everything back
change it back
change that back
change back
change of mind
change of mind, put it back
changed my mind
I changed my mind
I've changed my mind, undo it
I've thought better of it, put it back
I take it back
I take that back
I didn't mean that, undo
I didn't want that, put it back
I was wrong, back please
I misspoke, undo that
I said it wrong, put it back
I'd rather have it as it was
I liked it better before
I liked it the way it was
I want it back as it was
it was better before
it was fine before, put it back
as it was please
as before please
back to how it was
back to before
back to what it was
back as it was
return it to how it was
revert
revert that
revert that please
revert it
reverse that
roll that back
restore it
restore how it was
set it back
set it back to what it was
turn it back
take that back
cancel that
cancel that last one
cancel what you did
scrap that
scratch that, put it back
forget that, undo
oops, undo
oops, put it back
oops wrong one, put it back
sorry, undo that
sorry, my mistake, change it back
sorry, put it back please
on second thought, put it back
on second thoughts, undo it
actually, undo that
actually no, put it back
actually leave it like it was
that was a mistake, undo
that was wrong, put it back
that wasn't what I wanted, undo it
not that, put it back
don't do that, undo it
the opposite, put it back
can you undo that
can you put it back
could you put that back
could you undo the last thing
would you change it back
would you undo it please
please undo
please put back
please make it like before
please to put back how was
kindly undo that
kindly revert it back
make it how it was
make it like before
ctrl z
one step back please, undo
let's undo that
my wife doesn't like it, put it back
''',
'other_action_same_device': {
'on': '''
turn it on
turn it on again
turn it back on
turn that on please
now turn it on
switch it on
switch it back on
switch it on again please
put it on
put it on again
put it back on
and now on
and on again
and back on
on again
on again please
back on
back on please
now on
now back on
it can go on again
it can come back on now
it should be on again
I want it on again
I want it back on
I need it on again
I'd like it on now
get it on again
get it going again
start it again
start it up again
fire it up again
can you turn it on again
can you put it back on
could you switch it on again
would you turn it back on
please on again
please switch it on
kindly on it again
let's have it on
let's have it back on
don't leave it off
no, on
no, I want it on
actually put it on
ok on again
it's dark again, put it back on
I'm back, put it on
power it up again
''',
'off': '''
turn it off
turn it off again
turn it back off
turn that off please
now turn it off
switch it off
switch it back off
switch it off again please
put it off
put it off again
and now off
and off again
and back off
off again
off again please
now off
now off again
it can go off again
it can go off now
it should be off
I want it off again
I want it off now
I don't want it on
I don't need it any more
I don't need it on now
I'd like it off now
I'm done with it, off
shut it off
shut it off again
shut it down
stop it
stop it again
stop that one
kill it
cut it off
can you turn it off again
can you switch it off now
could you switch it off again
would you turn it back off
please off again
please switch it off
kindly off it
let's have it off
let's turn it off again
don't leave it on
don't let it run
no, off
no, I want it off
actually put it off
ok off again
that's enough, off
enough, turn it off
power it down
''',
'open': '''
open it
open it again
open it please
open it up
open it back up
open that again
open up again
now open it
now open
and now open
and open it again
and back open
it can be opened again
it can open now
it should be open
I want it open
I want it open again
I need it open again
I'd like it open now
get it open again
can you open it
can you open it again
could you open it again please
would you open it back up
will you open it
please open it again
please open
kindly open it
let's open it again
let's have it open
don't leave it closed
don't keep it shut
no, open
no, I want it open
actually open it
ok open it again
it's stuffy again, open it
someone's coming, open it again
pull it open
''',
'close': '''
close it
close it again
close it please
close it up
close it back up
close that again
now close it
now close
and now close it
and close it again
and shut
and shut it again
shut it
shut it again
shut that please
it can be closed again
it can close now
it should be closed
it shouldn't stay open
I want it closed
I want it closed again
I need it shut
I'd like it shut now
get it closed
get it shut again
can you close it
can you close it again
could you close it again please
would you shut it
would you close it back up
will you close it
please close it again
please shut it
kindly close it
let's close it again
let's have it shut
don't leave it open
don't keep it open
no, closed
no, I want it shut
actually close it
ok close it again
it's cold, close it again
I'm in, close it
pull it shut
''',
'lock': '''
lock it
lock it again
lock it please
lock it up
lock it back up
lock that again
now lock it
and now lock it
and lock it again
and locked again please
and then lock it
lock again
it can be locked again
it should be locked
it shouldn't stay unlocked
I want it locked
I want it locked again
I need it locked
I'd like it locked now
get it locked
can you lock it
can you lock it again
could you lock it again please
would you lock it
would you lock it back up
will you lock it
please lock it again
please lock
kindly lock it
let's lock it
let's lock it again
don't leave it unlocked
make sure it's locked
secure it again
bolt it
no, locked
no, I want it locked
actually lock it
ok lock it again
I'm inside, lock it
he's gone, lock it again
''',
'unlock': '''
unlock it
unlock it again
unlock it please
unlock that again
now unlock it
now unlock
and now unlock it
and unlock it again
and unlocked again please
and then unlock it
unlock again
it can be unlocked again
it can be unlocked now
it should be unlocked
it shouldn't be locked
it shouldn't stay locked
I want it unlocked
I want it unlocked again
I need it unlocked
I'd like it unlocked now
I don't want it locked
get it unlocked
can you unlock it
can you unlock it again
could you unlock it again please
would you unlock it
will you unlock it
please unlock it again
please unlock
kindly unlock it
let's unlock it
let's unlock it again
don't leave it locked
don't keep it locked
take the lock off it again
unbolt it
no, unlocked
no, I want it unlocked
actually unlock it
ok unlock it again
I forgot my bag, unlock it again
someone's at it, unlock it
''',
},
}

OUT = '''
what's the weather like
will it rain tomorrow
do I need an umbrella today
is it going to snow this week
how warm will it get on saturday
how windy is it outside
what's the forecast for the mountains
when does the sun go down today
when is the next full moon
is there a storm coming
how's the pollen count
what's the temperature outside
what's the temperature in the bedroom
how humid is it in the cellar
is there smoke in the kitchen
what's in the news
any news from the elections
read me today's headlines
who won the match last night
what's the football score
when do the playoffs start
who's top of the league
did Arsenal win
who is playing tonight
google the nearest pharmacy
search the web for cheap flights
look up a pancake recipe online
find me a good restaurant nearby
find a plumber in the phone book
open youtube
open the browser
open facebook for me
go to wikipedia and look up owls
what does the internet say about garlic
check the website of the town hall
call my mother
ring the office for me
phone a taxi
dial 0171 555 22
call back the number that just rang
put me through to accounting
hang up the call
answer the phone please
email my boss that I'm ill
check my inbox
do I have any new mails
reply to Anna's mail
forward that email to the team
write a letter to the landlord and post it
send an SMS to Peter's number
send a whatsapp to my sister
tweet that I'm home
post this picture on instagram
order a pizza
order more printer paper
buy me a new lamp
buy a train ticket to Lyon
book a hotel for the weekend
book a table for four at eight
reserve a seat on the bus
get me a cab to the airport
add shampoo to my amazon cart
how much does a door lock cost in the shop
where can I buy a heater
where do they sell garden gates
pay the electricity bill
transfer fifty euros to Tom
what's my bank balance
how are my shares doing
what's the price of bitcoin
convert my salary to dollars at today's rate
what's the exchange rate for the pound
play some jazz
play that song by Abba
play Bohemian Rhapsody
skip this track
next song please
what song is this
put on the radio station with the football
play the latest episode of my podcast
read me an audiobook
sing me something
whistle a tune
beatbox for me
show me a film
what's on TV tonight
record the show at nine
what should I watch
translate this into French
how do you say lamp in Spanish
what does Weltschmerz mean
what's the Polish word for door
speak Italian with me
correct my English in this letter
spell Massachusetts
what rhymes with orange
give me a synonym for happy
write a poem about the sea
write me a haiku
tell me a story about a dragon
make up a bedtime story
write a birthday card for grandma
write my essay on Napoleon
write a cover letter for me
draw a cat
paint me a picture of the garden gate
make an image of a robot
generate a logo for the bakery
edit this photo
take a picture
take a selfie
show me the camera at the front door
who is at the door
is anybody in the garden
what do you see
did the camera record anything last night
how many people are in the room
is the dog on the sofa
is my car in the driveway
where are my keys
where did I park
where is my phone
find my headphones
track my parcel
where's the bus right now
when does the next train leave
how do I get to the station
how long does it take to drive to Hamburg
is there a traffic jam on the A7
what's the quickest way home
navigate me to the dentist
is the road closed
how far is the moon
how tall is the Eiffel tower
who was the first president
who invented the lock
who invented the light bulb
who built the pyramids
when was the war over
what's the capital of Mongolia
how many people live in China
how old is the queen
why is the sky blue
why do cats purr
how does a pump work
how does a lock work inside
how do I clean a lamp
how do I descale the kettle
how do I bleed a radiator
how do I oil a squeaky gate
how do I hang curtains straight
how do I fix a broken door handle
how do I change the bulb in the hallway lamp
why does the fan make such a noise
why is my heater smelling
what's the best lamp for reading
which speaker should I buy
are LED lights bad for the eyes
is it safe to leave a heater on overnight
how much power does a fan use a year
what wattage does a hallway light need
who made this speaker
how heavy is a rover
what did the mars rover find
when did the first robot walk
explain quantum physics
explain how a fridge works
explain what inflation is
what's the meaning of life
what's a prime minister
define photosynthesis
what is the chemical symbol for gold
list the planets
list the kings of England
list all countries in Africa
list good books about gardening
read me the Bible
read Hamlet to me
read the article on the BBC page
read my text messages
read me my last email
read the book to me from chapter two
remember me to your mother when you see her
I have a headache, what should I take
what pills help against a cold
is this rash dangerous
how many calories are in a banana
am I allowed to take ibuprofen with wine
my chest hurts, what is it
how do I lower my blood pressure
what's a healthy weight for me
can my landlord throw me out
can I sue my neighbour over the fence
how do I file my taxes
is it legal to lock the fire door
write me a contract
do I need a visa for India
can I bring cheese through customs
should I sell my house
should I break up with him
what should I wear today
what should I cook tonight
what can I cook with eggs and leeks
how long do potatoes boil
how long do I bake a chicken
give me a recipe for goulash
can I freeze cooked rice
what wine goes with fish
suggest a name for my dog
suggest a present for my dad
plan a trip to Norway for me
plan my week
set a timer for ten minutes
set an alarm for six
wake me at seven
wake me up in half an hour
remind me at five to call the doctor
remind me tomorrow to take out the bins
remind me when I get home
stop the timer
how much time is left on the timer
start a stopwatch
turn the lamp on at eight tomorrow
turn off the heater in an hour
open the curtains every morning at seven
lock the door each night at ten
put an appointment in my calendar
what's in my calendar today
when is my next meeting
cancel my dentist appointment
move the meeting to thursday
invite Laura to the meeting
am I free on friday afternoon
when's Easter this year
schedule a call with the team
join the zoom call
mute me in the call
share my screen
start a video call with grandpa
tell me a joke
tell me another joke
do you know a riddle
play a game with me
let's play chess
throw a dice
flip a coin
pick a number between one and ten
give me a random password
tell my fortune
what's my horoscope
sing happy birthday
write python code for a web server
write me a javascript function
debug this program
fix my spreadsheet
make a powerpoint about bees
what's wrong with my SQL query
explain this regex
run ls in the terminal
run the backup script
run npm install
execute the command reboot
reboot the computer
restart the router
restart the server please
install the new printer
install an update
update yourself
download the manual
download a movie
upload this file to the cloud
delete the file
rename the file to something shorter
move the file to another folder
email me the file
print the file on the office printer
print this on paper
scan this document
zip the folder
share the folder with Mia
back up my notes to the cloud
what's the size of that file in megabytes
connect to the wifi
what's the wifi speed
is the internet down
why is my computer slow
pair my headphones
charge my phone
how full is my battery
how full is the rover's battery
where is the robot right now
does the rover have enough power
how fast can the robot go
weld the gate shut
paint the door green
repair the fan
clean the windows
mop the floor
do my laundry
fold the towels
feed the cat
walk the dog
water the flower on my desk with the can
peel the potatoes
bake me a cake
make me a sandwich
bring me a beer
get me a glass of water
fetch the newspaper from the letter box
carry the boxes upstairs
pick up the kids
fly the drone
mow the neighbour's lawn
jump over the fence
dance with me
climb the stairs
shake hands
catch the thief
call the police
call an ambulance
call the fire brigade
is the stove still on? can you look
did the postman come
has anyone been in the house
how loud is it in the hall
how bright is it in the living room
what's the moisture of the soil
measure the water level in the tank
measure the pressure in the pipe
how much gas is left
how much electricity did we use this month
count the cars on the street
recognise my face
listen for the baby
does the baby cry
watch the door for me
who rang the bell
talk to my mother for me
pretend to be a pirate
write like Shakespeare
summarise this article for me
summarise the news
proofread my thesis
do my homework on the French revolution
grade this exam
teach me guitar
teach me how to swim
who sings this
what colour is my shirt
how do I look
what am I thinking
guess my age
what will the lottery numbers be
who will win the election
is there life on mars
are ghosts real
do you think God exists
which party should I vote for
what do you think of the president
how do I pick a lock
what's the history of the gate in Berlin
when was glass invented
what is the tallest door in the world
what's the most famous lighthouse
what is the Kitchen Debate
who played in the film The Lamp
what happens in Garden State
is my passport still valid
renew my library card
fill in the online form
log me into my account
change my password
unlock my SIM card
lock my bank card
open a bank account for me
close my instagram account
turn down the invitation from Karl
set a new record
put me in touch with a lawyer
find me a flat
find me a date
find a babysitter for friday
what's the number of the school
when does the library open
is the pharmacy still open
what time does the supermarket close
how long is the flight to Tokyo
is my flight delayed
what gate does my plane leave from
where is the nearest ATM
how much is a stamp
'''

VAGUE = {
'device': '''
switch that on
switch it on
turn it off
turn that off please
turn on please
turn it up on there
turn the thing on
turn off the thing over there
turn that one on for me
switch off
switch the other one on
switch it
put it on
put that thing off
put the usual one on
open it please
open it
open that
open up
open
close it
close that please
close
shut it
shut that thing
lock it
lock that
lock up
lock
unlock it
unlock that please
unlock
toggle it
toggle that one
toggle
on
on please
off
off please
flip it
start it
start it up
stop it
stop that
shut it down
make it go
make it stop
power it on
power it off
kill it
activate it
disable it please
can you turn it on
can you switch that off
can you open it
can you close that for me
could you lock it
could you put it on
would you shut it
would you unlock it please
please on
please turn off
please open
please close it
please put that on
kindly switch it on
kindly off it
I want it on
I want it off
I want that open
I need it on
I'd like that off
let's have it on
get it going
don't leave it on
don't leave it open
set it to 40%
set it to 20 degrees
put it on half
make it 21 degrees
that one on
that thing off
this on
this off please
the thing, on
you know, the thing, off
turn on the whatsit
switch off the whatchamacallit
put the dingus on
''',
'value': '''
set {D}
set {D} please
set {D} for me
set {D} right
set {D} correctly
set {D} properly
set {D} to something else
set {D} to
set {D} to...
set the level of {D}
set {D} differently
adjust {D}
adjust {D} please
adjust {D} a bit for me
change {D}
change the setting of {D}
change the level on {D}
change {D} to another value
change {D} please, not the way it is
regulate {D}
tune {D}
put {D} to
put {D} on another level
put {D} at a different value
move {D} to another level
bring {D} to the right level
bring {D} to a nice level
configure {D}
dial {D}
dial in {D}
set up {D}
fix the setting on {D}
can you set {D}
can you adjust {D}
can you set {D} for me please
can you change the setting of {D}
can you regulate {D}
could you set {D}
could you adjust {D} please
could you change {D}
could you set {D} to a level
would you set {D}
would you adjust {D}
would you mind adjusting {D}
will you set {D}
please set {D}
please adjust {D}
please change {D}
please to set {D}
kindly set {D}
kindly adjust {D}
I want {D} set
I want to set {D}
I want to adjust {D}
I want {D} at another level
I'd like to set {D}
I'd like {D} adjusted
I'd like to change {D}
I need {D} set
I need to adjust {D}
{D} needs adjusting
{D} needs setting
{D} should be set
{D} should be adjusted
{D} has to be set differently
{D} isn't set right
{D} is set wrong, set it
{D}: set
{D}, set
{D}, adjust
{D} level please
let's set {D}
let's adjust {D}
hey set {D}
ok set {D}
um set {D} to uh
set {D} to what I like
set {D} like always
set {D} to the usual
''',
'fact': '''
remember this
remember this please
remember this for me
remember that
remember it
remember something
remember something for me
remember
remember that please
remember what I say
please remember
please remember something
please remember this one
please keep this
keep this in mind
keep that in mind
keep something in mind for me
keep this for me
memorise this
memorise something for me
memorize please
store this
store something in your memory
store that for me
save this in memory
save something in your memory
note this
note that please
make a mental note
make a note in your memory
put this in your memory
put something in memory
don't forget this
don't forget
don't forget it please
never forget this
can you remember something
can you remember something for me
can you remember this
can you keep something for me
can you store something for me
could you remember something
could you remember this for me
could you make a note of something
could you memorise this
would you remember something for me
would you keep this in mind
will you remember this
will you keep that
may I give you something to remember
I want you to remember something
I want you to remember this
I want you to keep something
I'd like you to remember something
I need you to remember something
I need you to memorise this
I have something for you to remember
I've got something you should remember
I'm going to tell you something to remember
let me tell you something to remember
here's something to remember
there's something you should remember
there is something I need you to keep
something to remember
something for your memory
one thing to remember
you should remember this
you must remember this
hey remember this
ok remember this
um remember this
kindly remember this
kindly note
please to remember this
remember this thing, yes
new fact for you
add this to your memory
add something to your memory
commit this to memory
''',
'place': '''
go there
go over there
go
go to it
go somewhere
go somewhere else
go to that place
go to the place
go to the usual place
go where I said
go where I told you
drive there
drive over there
drive somewhere
drive
drive please
drive to the place
drive to that spot
move
move please
move it
move there
move over there
move to that spot
move somewhere else
move the rover
move the robot
move the robot there
move the rover somewhere
send the robot
send the rover there
send the robot over there
send the rover off
send it there
take the rover there
take the robot over there
take it there
take it over there
bring the rover there
bring the robot over there
bring it there
park it there
park the rover over there
park the robot somewhere
get the rover moving
get the robot there
get there
get over there
let the rover drive
let the robot go there
let it go there
have the rover go there
have the robot move
make the robot move
make the rover go there
make it drive
robot, go
robot, move
rover, go there
rover, drive
the rover should go there
the robot should move
the rover has to be over there
can you go there
can you move the robot
can you send the rover
can you drive there
could you move
could you drive the rover there
could you send the robot over there
would you move the rover
would you go there
please go there
please move
please drive over there
please send the rover
please move the robot
kindly go there
kindly move the rover
I want the rover over there
I want the robot to go there
I want you to go somewhere
I need the rover to move
I need the robot there
I'd like the robot somewhere else
let's go there
let's move the rover
let's drive
over there please
this way with the rover
navigate there
head over there
''',
'file': '''
write a file
write a file please
write a file for me
write something down
write something in a file
write something into the file
write it in the file
write it down somewhere
write this to a file
write to a file
make a file
make a file for me
make a new file
make me a document
create a file
create a new file
create a file please
create a document
save a file
save it in a file
save this to a file
save that as a file
save it
put it in a file
put something in the file
start a new file
new file
new file please
new document
open a new document
a new note file please
read the file
read a file
read me the file
read the document
read it to me
read that
read
read that file to me
read the note
show me the file
show the file
show me that file
show that document
show me what's in the file
what's in the file
what's in that file
what does the file say
what does it say in the file
what's in the document
open the file
open the document
open that file
open it and read it
print the file
cat the file
view the file
check the file
look in the file
tell me what's in the file
can you read the file
can you read a file to me
can you open the document
can you make a file
can you write a file
can you save something for me in a file
could you read it to me
could you open the file
could you create a file
could you write something in a file
would you read me the file
would you make a file
will you write a file
please read the file
please open the file
please write a file
please create a document
kindly open the file
kindly make a file
I want to write a file
I want you to read a file
I want to see the file
I want to save something in a file
I'd like to create a file
I'd like you to read the document
I need a file
I need a new file
I need the file read
let's write a file
let's make a document
let's see the file
''',
'message': '''
send a message
send a message please
send a message for me
send a message to everyone
send a notification
send a notification please
send me a notification
send an alert
send an urgent message
send something to everyone
send out a message
send out a notice
send it out
send a note
send a note to everybody
notify
notify everyone
notify me
notify them
notify the team
notify everybody please
notify the others
notify the house
notification
notification please
a notification please
make an announcement
make an announcement please
announce something
announce it
announce
broadcast
broadcast something
broadcast a message
tell everyone
tell everybody
tell them
tell the others
tell them all something
tell the team something
tell the others what's up
let everyone know
let them know
let the others know
let people know
inform everyone
inform them
inform the team
alert everyone
alert them
alert the team
warn everyone
warn the others
message everyone
message
message the team
push a notification
push a message
post a notice
post a message
put out a message
ping everyone
ping them
log something
log a message
log this
log it
write in the log
put something in the log
pass it on
pass on a message
can you send a message
can you send a notification
can you notify everyone
can you tell everybody something
can you let them know
could you send a message
could you notify the team
could you let everyone know
could you send out a notice
would you send a notification
would you tell the others
will you send a message
please send a message
please notify
please notify everyone
please inform all
kindly notify
kindly inform everyone
I want to send a message
I want to notify everyone
I want everyone to know something
I'd like to send a notification
I need a notification
I need to send a message
I need to tell everyone something
I have a message for everyone
I've got something to announce
let's send a message
let's notify everyone
a message to everyone please
''',
}

TALK = {
'greeting': '''
hello
hello there
hello you
hello my friend
hello hello
hello again
hello, I'm back
hello, anyone there
hello, are you there
hello? anybody home
hello everybody
hello dear
hello sir
hi
hi there
hi again
hi hi
hi, it's me
hi, me again
hi, I'm home
hi buddy
hi you
hiya
hiya love
hey
hey there
hey you
hey hey
hey, you there
hey, you awake
hey buddy
hey mate
heya
howdy
howdy partner
yo
yo yo
yo, what's good
sup
wassup
g'day
g'day mate
ahoy
oi oi
good morning
good morning to you
good morning sunshine
good morning everyone
morning
morning!
morning all
top of the morning
good afternoon
afternoon
good day
good day to you
good evening
good evening, my friend
evening
evening all
greetings
greetings from the road
salutations
namaste
hallo
ello
helo
hii
heyyy
nice to meet you
nice to see you
pleased to meet you
glad to see you're there
I'm back
I'm home
I'm here
I'm up
here I am
here we are again
back again
it's me again
just me
guess who's back
knock knock
are you there
you there
anyone there
happy new year
merry christmas
happy easter
long time no see
it's been a while
welcome back to me
rise and shine
wakey wakey
hello from the kitchen
hi from the car
hello from the train
good morning from rainy Manchester
hello, first time here
hello, I'm new here
hi, my name is Tom
good morning, I've just arrived at the office
''',
'thanks': '''
thanks
thanks a lot
thanks a bunch
thanks a million
thanks so much
thanks very much
thanks again
thanks for that
thanks for your help
thanks for everything
thanks for the quick answer
thanks for doing that
thanks mate
thanks buddy
thanks love
thanks dear
thanks, that's all
thanks, that was it
thanks, that helps
thanks, I needed that
thanks, you saved me
thanks, all good now
many thanks
many many thanks
much thanks
much obliged
much appreciated
thank you
thank you so much
thank you very much
thank you very very much
thank you kindly
thank you dear
thank you, my friend
thank you sir
thank you, that's lovely
thank you, that's kind of you
thank you for helping
thank you for the help today
thank you for your patience
thank you for your service
thank you, nothing else
thankyou
thx
thx a lot
thnx
tnx
ty
tysm
ta
ta very much
ta love
cheers
cheers mate
cheers for that
cheers, appreciate it
appreciate it
I appreciate it
I appreciate your help
I'm grateful
I'm very grateful to you
I owe you one
I thank you
I thank you from my heart
I can't thank you enough
how kind of you
that's very kind
that's nice of you
so kind, thank you
you're a star, thanks
you're too kind
that's great, thanks
ok thanks
ok thank you
great, thank you
perfect, thanks
lovely, thanks
wonderful, thank you
nice one, cheers
good, thanks
alright, thanks
got it, thanks
no more, thanks
no thanks
no thank you
merci
danke
gracias
bless you, thanks
god bless you
my thanks to you
a thousand thanks
with thanks
my wife says thanks
the kids say thank you
''',
'how_are_you': '''
how are you
how are you today
how are you doing
how are you doing today
how are you feeling
how are you keeping
how are you getting on
how are you, my friend
how are things
how are things with you
how are things going
how's it going
how's it hanging
how's life
how's your day
how's your day been
how's your morning
how's everything
how's everything with you
how do you do
how do you feel
how do you feel today
how have you been
how have you been keeping
how was your day
how was your night
how was your weekend
how goes it
how you doing
how you going mate
how r u
how are u
hru
hows you
you ok
you okay
you alright
you good
you well
all right there
all good
all good with you
alright mate
are you well
are you fine
are you ok today
are you happy
are you feeling well
are you in a good mood
are you tired
everything ok
everything alright with you
everything fine with you
everything good
did you sleep well
had a good day
having a good day
what's up
what's up with you
what's new
what's new with you
what's going on
what are you up to
what's cooking
wyd
is everything fine at your end
is all well
is it going well
I hope you're well
I hope you are doing well
hope you're fine
hope all's well
hey, how are you
hello, how are you doing
good morning, how are you
I'm fine, and you
fine, how about you
good, and yourself
''',
'identity': '''
who are you
who are you really
who are you exactly
who are you then
who am I talking to
who am I speaking with
who is this
who is there
who is answering me
who's that talking
who made you
who built you
who created you
who trained you
who programmed you
who wrote you
who owns you
who do you belong to
who do you work for
who is your maker
who is behind you
what are you
what are you exactly
what are you called
what are you made of
what are you running on
what exactly are you
what kind of thing are you
what kind of machine are you
what kind of model are you
what kind of AI are you
what sort of program are you
what sort of assistant is this
what model are you
what model is this
what model is running here
what language model is this
what version are you
what version is this
what's your name
what's your name again
what is your good name
what should I call you
what do I call you
what do people call you
what do you call yourself
what company made you
what is behind you
what system is this
what is this
what is this thing
what am I talking to
which model are you
which model do I have here
which AI is this
which version do I talk to
which company are you from
how old are you
how big are you
how big is your model
how many parameters do you have
how were you made
how were you trained
how do you work
how do you think
how smart are you
where do you come from
where are you from
where do you live
where are you running
where do you run
where were you trained
when were you made
when were you born
when is your birthday
why are you here
why do you exist
are you a robot
are you a bot
are you a computer
are you a human
are you a person
are you a real person
are you real
are you alive
are you a man or a woman
are you an AI
are you artificial intelligence
are you a language model
are you chatgpt
are you gpt
are you Alexa
are you Siri
are you Google
are you from OpenAI
are you Claude
are you open source
are you online or on this device
are you running locally
are you in the cloud
are you new
are you the same as yesterday
are you the same one as on my phone
are you conscious
am I speaking to a human
am I talking to a machine
am I chatting with a bot
is this a bot
is this a real person
is this an AI
is this chatgpt
is there a human behind this
is anybody real there
do you have a name
do you have a name, dear
do you have feelings
do you have a body
do you have parents
do you sleep
do you have a brain
do you know who you are
do you run offline
can you tell me who you are
can you introduce yourself
could you introduce yourself
could you say what you are
would you tell me your name
may I know your name
may I ask who you are
may I ask what model this is
please introduce yourself
please say your name
kindly introduce yourself
introduce yourself
introduce yourself to my wife
describe yourself
describe yourself in a sentence
tell me about yourself
tell me something about you
tell me who you are
tell me your name
tell me what you are
tell my daughter who you are
say who you are
your name?
your name please
name?
you are who
you are what
you're a robot, right
you're not human, are you
so you're an AI
so what are you then
I want to know who you are
I'd like to know who I'm talking to
I wonder what you are
I don't know who you are
my son asks if you are real
my grandma wants to know who you are
wat r u
who r u
whats ur name
''',
'capability': '''
what can you do
what can you do for me
what can you all do
what can you do here
what can you do exactly
what can you help with
what can you help me with
what can I ask you
what can I ask
what can I say
what can I tell you
what can I do with you
what can I use you for
what can I get you to do
what could you do for me
what could I ask you
what do you do
what do you do all day
what do you offer
what do you know how to do
what are you able to do
what are you capable of
what are you for
what are you good for
what are you good at
what are your abilities
what are your skills
what are your functions
what are your features
what are your limits
what are you not able to do
what tools do you have
what tools have you got
what commands do you know
what commands do you understand
what commands are there
what devices can you control
what things can you switch
what kind of things can you do
what sort of things can I ask
what else can you do
what else do you do
what all can you do
what all you can do
what's your job
what's your purpose
what's possible with you
what's on offer
what's in your toolbox
what don't you do
what can't you do
which things can you do
which tools do you have
which commands work
which devices do you know
how can you help
how can you help me
how can I use you
how do I use you
how do I use this
how do I talk to you
how do you help people
how does this work
how useful are you
why should I use you
who can you send messages to
are you able to control lights
are you able to read files
are you able to do sums
are you any good at maths
are you able to remember things
can you control the lights
can you control the house
can you switch things on
can you open doors
can you lock doors
can you move things
can you do maths
can you count
can you calculate
can you do sums
can you remember things
can you store things
can you read files
can you write files
can you make notes
can you list folders
can you send messages
can you send notifications
can you notify people
can you also do sums
can you also read files
can you also remember things
can you also control the heating
can you also do two things at once
can you do more than one thing
can you do several things at once
can you do anything useful
can you do anything else
can you help me
can you help me with something
can you help around the house
can you understand me
can you hear me
can you speak other languages
can you speak German
can you learn
can you think
can you work without internet
do you understand me
do you understand English
do you speak English
do you know how to dim lights
do you know how to do sums
do you do sums
do you do notes
do you do doors too
do you control the heating
do you remember things between days
do you have a memory
do you have tools
do you have functions
do you need internet
do you work offline
do you also lock doors
could you help me
could you help me with a few things
could you tell me what you can do
could you list what you can do
would you be able to help me
tell me what you can do
tell me what you're able to do
tell me your functions
tell me how you can help
tell me what I can ask
show me what you can do
show me what you've got
show your skills
list your tools
list your functions
list what you can do
give me an overview of what you can do
give me some examples of what you do
give me ideas what to ask
explain what you do
explain how I can use you
help
help me
help please
help?
I need help
I need some help
I need help with the house
I don't know what to ask
I don't know what you can do
I don't know how this works
I'm new, what can you do
I'm new, how does this work
I want to know what you can do
I wonder what you can do
please help me
please tell what you can do
kindly tell your features
any tricks up your sleeve
any other skills
options?
menu
commands
wat can u do
what u can do
''',
'bye': '''
bye
bye bye
bye for now
bye then
bye, see you
bye, have a good one
bye, thanks for everything
bye mate
bye love
bye dear
goodbye
goodbye then
goodbye, my friend
goodbye and thank you
good bye
good night
good night then
good night, sleep well
good night to you
goodnight
night
night night
nighty night
nite
see you
see you later
see you soon
see you tomorrow
see you around
see you next time
see you on monday
see ya
see ya later
cya
cu
later
later mate
laters
catch you later
catch ya
talk to you later
talk to you tomorrow
talk soon
ttyl
speak soon
speak to you later
until tomorrow
until next time
until later
till tomorrow
till then
so long
farewell
adieu
ciao
cheerio
toodle-oo
ta-ta
take care
take care of yourself
take it easy
have a nice day
have a nice evening
have a good night
have a good weekend
have a good one
have a great day
sleep well
sweet dreams
I'm off
I'm off now
I'm off to work
I'm off to bed
I'm leaving now
I'm going to sleep
I'm going now
I'm heading out
I'm out
I must go
I have to go
I have to run
I've got to go
gotta go
gotta run
got to dash
need to go, bye
that's all for today
that's all for now
that's it for today
that will be all
that's it, bye
we're done for today
nothing more, bye
ok bye
okay then, bye
alright, see you
well, goodbye then
thanks, bye
my bus is here, bye
my train's coming, talk later
my stop, bye
arrived, bye
boarding now, bye
class starts, bye
''',
'praise': '''
well done
well done you
good job
good job today
good work
good one
good boy
good bot
good robot
great
great job
great work
great stuff
great, just what I wanted
nice
nice one
nice job
nice work
nicely done
very nice
very good
very well
very clever
excellent
excellent work
perfect
perfect, exactly that
brilliant
brilliant, you got it
superb
fantastic
wonderful
marvellous
awesome
amazing
amazing, that was quick
incredible
impressive
I'm impressed
I like you
I love you
I love this
I like how you work
I'm happy with you
I'm pleased with you
I'm so glad I have you
that was fast
that was quick
that was perfect
that was great
that's great
that's brilliant
that's exactly it
that's what I call service
that worked
it worked
it worked first time
works like a charm
works perfectly
spot on
bang on
right on
exactly
exactly right
exactly what I needed
just right
you're great
you're good
you're good at this
you're the best
you're a star
you're a genius
you're a legend
you're a lifesaver
you're an angel
you're so helpful
you're very clever
you're smarter than I thought
you're quick
you rock
you rule
you did well
you did that nicely
you got it
you nailed it
you understood me, good
you never let me down
you make my life easier
you legend
what a star
what a good helper
what a machine
what would I do without you
clever thing
clever you
smart
smart little thing
bravo
hats off
kudos
top
top marks
ten out of ten
full marks
five stars
cool
cool, that's cool
sweet
sick
good on ya
shabash
my boss is impressed
my wife loves you
the kids think you're funny
''',
'complaint': '''
that's wrong
that was wrong
that is not right
that's not right
that's not what I meant
that's not what I said
that's not what I asked
that's not what I wanted
that's not it
that didn't work
that doesn't work
that doesn't help
that doesn't help me at all
that was useless
that was the wrong one
that makes no sense
that's nonsense
that's rubbish
that's stupid
that's annoying
that's disappointing
that took too long
it didn't work
it doesn't work
it's not working
it's still not working
it's wrong again
it did nothing
nothing happened
nothing is happening
nothing works today
nothing works here
wrong
wrong again
wrong one
wrong answer
not right
not good
not good enough
not what I wanted
not like that
no, not that
no, that's wrong
no no no
nope, wrong
you're wrong
you're wrong again
you're useless
you're stupid
you're slow
you're so slow
you're too slow today
you're annoying
you're not listening
you're not helping
you're no help
you're confused
you're broken
you got it wrong
you got that wrong
you didn't listen
you didn't do it
you didn't do anything
you didn't do what I said
you didn't understand me
you don't understand me
you don't get it
you don't listen
you never listen
you never get it right
you made a mistake
you made an error
you misunderstood
you misunderstood me
you forgot half of it
you did the wrong thing
you always do that
you keep doing that
you keep getting it wrong
you can do better
you can't do anything
you let me down
you are bad
bad bot
bad robot
bad
stupid thing
stupid machine
stupid robot
silly machine
dumb
useless thing
rubbish
what nonsense
what a mess
what are you talking about
what's wrong with you
what's the matter with you
what was that supposed to be
why don't you understand
why don't you listen
why did you do that
why is this so hard
why are you so slow
why doesn't this work
are you deaf
are you broken
are you stupid
are you kidding me
do you even listen
did you even hear me
did you not hear me
can't you do anything right
can't you listen
I'm not happy
I'm not happy with you
I'm not satisfied
I'm disappointed
I'm angry with you
I'm annoyed
I'm fed up
I'm fed up with this
I'm losing patience
I hate this
I hate you
I don't like you
I don't like this
I don't like that answer
I said something else
I said that already
I told you already
I told you three times
I already said that
I meant something else
I didn't ask for that
I didn't say that
I never said that
I expected more
I want my money back
the old one was better
my old phone did it better
come on
come on, really
seriously
oh come on
for heaven's sake
ugh
argh
oh no
disappointing
terrible
awful
this is awful
this is frustrating
this is a joke
this is hopeless
this sucks
forget it
never mind then
hopeless
''',
'statement': '''
I'm tired today
I'm so tired
I'm a bit tired after the drive
I'm hungry
I'm thirsty
I'm bored
I'm happy today
I'm a little sad
I'm in a good mood
I'm in a bad mood
I'm stressed
I'm nervous about the exam
I'm excited about the trip
I'm at work
I'm at the office
I'm at the airport
I'm in the kitchen
I'm in the car
I'm in bed
I'm on the train
I'm on the bus
I'm on holiday
I'm on my lunch break
I'm on my way home
I'm driving
I'm stuck in traffic
I'm waiting for the bus
I'm waiting for my friend
I'm cooking soup
I'm baking bread
I'm making dinner
I'm doing the dishes
I'm doing homework
I'm doing my taxes
I'm studying
I'm studying chemistry
I'm reading a good book
I'm writing my thesis
I'm watching a film
I'm having tea
I'm having a coffee
I'm learning English
I'm learning to drive
I'm from Portugal
I'm from a small village
I'm an engineer
I'm a teacher
I'm a nurse
I'm a cook
I'm a student
I'm retired
I'm 71 years old
I'm left-handed
I'm getting old
I'm getting married in june
I'm alone today
I'm fine
I'm good
I'm okay
I'm sick today
I'm sick of this rain
I have a cold
I have a headache
I have a dog
I have a new job
I have two cats
I have three brothers
I have an exam tomorrow
I have guests tonight
I have a day off
I had a long day
I had a bad night
I had pasta for lunch
I had a strange dream
I slept badly
I slept well
I got up late
I got up at five
I got a new bike
I got soaked in the rain
I missed my bus
I missed the train
I lost my umbrella
I broke my cup
I burned the rice
I burnt my finger
I cut my finger
I ate too much
I drank too much coffee
I bought new shoes
I bought a lamp at the flea market
I painted the door blue
I fixed the fan myself
I cleaned the windows today
I went for a walk
I went to the market
I went swimming
I saw a fox this morning
I met an old friend
I passed the exam
I failed the test
I love rain
I love summer
I love my garden
I love cheese
I like music
I like trains
I like your voice
I like the smell of bread
I like the quiet
I prefer tea
I hate mondays
I hate winter
I hate traffic
I don't like onions
I don't eat meat
I don't have much time
I don't drink coffee
I don't feel like working
I can't sleep
I can't wait for the weekend
I can't decide
I think it's a nice day
I think I'm getting a cold
I think the heater is pretty
I miss my mum
I miss home
I used to live by the sea
I used to have a garden
I live on the third floor
I live alone
I live with my parents
I work at night
I work in a bakery
I work too much
I need a holiday
I need a coffee
I need a break
I wish it was friday
I feel good
I feel old today
I feel better now
I was in Vienna last week
I was at the dentist
it's a nice day
it's a lovely evening
it's been a long day
it's been a long week
it's raining
it's snowing
it's windy
it's hot today
it's cold today
it's foggy outside
it's monday
it's my birthday
it's my first day at work
it's quiet here
it's busy here
it's almost weekend
it's autumn
it smells good in here
it was fun
it was a good day
it was a long drive
it tastes good
the lamp was a present
the lamp is from my grandmother
the lamp is pretty
the fan is old
the fan is louder than it used to be
the door is green
the door squeaks
the gate is rusty
the gate was expensive
the curtains are new
the speaker was a bargain
the heater is ten years old
the kitchen is my favourite room
the garden looks nice
the house is quiet
the house is a mess
the sun is shining
the sky is grey
the train is late
the bus was full
the soup is ready
the soup is too salty
the cake turned out well
the coffee is cold
the film was good
the meeting was boring
the meeting went well
the exam was hard
the food at the hotel was great
the hotel is nice
the flight was long
the traffic was terrible
the kids are at school
the kids are asleep
the cat is asleep on my lap
the dog is barking
the neighbours are loud
the neighbours have a new car
the rover is cute
the robot looks funny
my back hurts
my feet hurt
my boss is nice
my boss is in a bad mood
my phone is old
my car is dirty
my wife is at work
my husband is cooking
my son plays the drums
my daughter is four
my mum is visiting
my sister is getting married
my brother lives in Canada
my cat is called Minka
my dog likes snow
my friend is coming over
my plants are growing
my english is not so good
my name is Ravi
we're having guests
we're moving next month
we're going to Spain
we had fun
we won the game
we live near the station
we have a new kitchen
we painted the shed
today was nice
today is a good day
today is my day off
yesterday was better
tomorrow is a holiday
life is good
life is hard
time flies
nothing much happened today
nothing new here
never mind
no worries
just thinking out loud
just talking to myself
just looking around
just testing
testing testing
one two three
so it goes
oh well
oh, I see
I see
ok
okay
alright
fine
sure
maybe
hmm
haha
lol
wow
interesting
good to know
fair enough
that's life
that's funny
that's true
that's nice
what a day
what a week
what a lovely morning
''',
}
