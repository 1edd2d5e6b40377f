"""The same words with and without a request: a device, file, place or rover is named, but nothing is asked that a tool could do."""

# Said about a device; nothing is wanted.
STATED = '''
{D} was a [present|gift] from {name}
{D} was on all night
{D} was open when I came home
I turned {D} [on|off] myself this morning
I [opened|closed] {D} already
I bought {D} in {month}
we bought {D} second hand
[I|we] have had {D} for {n12} years
{D} is [brand new|new|quite old|very old|a bit dusty|my favourite]
{D} [looks nice|looks great|looks ugly] there
{D} cost me {n100} euros
{D} uses a lot of power
{D} makes a funny noise
{D} broke twice last year
the electrician repaired {D} yesterday
{name} gave us {D}
{name} doesn't like {D}
[my wife|my husband|my sister] loves {D}
{name} painted {D} [red|green|blue]
my {relative} built {D} [himself|herself|years ago]
I'm thinking of selling {D}
I might replace {D} one day
one day I will repair {D}
{D} is from {city}
I was just cleaning {D}
I have just been to {city}
we went to the {spot} yesterday
the {spot} is lovely in {month}
there is a bird at the {spot}
{name} lost a glove at the {spot}
the rover is [so cute|really fast|rather slow|dirty again|my son's favourite]
the rover fell over last week
I showed {name} the rover yesterday
I wrote {file} last night
{file} was a lot of work
I spent all day on {file}
{name} sent me {file}
the {folder} folder is a mess
I remember {name} from school
I forgot my umbrella
my memory is getting worse
I read the news this morning
I got a notification from the bank
I never open {D} in winter
we always close {D} at night
I usually leave {D} on
nobody ever locks {D} here
the kids are playing with {D}
the cat is sleeping on {D}
I hit my head on {D}
I dreamt of {D}
'''.strip()

# Asked about a device; no tool measures or knows it.
ASKED = '''
how much power does {D} use
how much did {D} cost
how old is {D}
who [installed|built|made|sold us] {D}
why does {D} [flicker|buzz|make that noise|smell|keep failing|drip]
why is {D} [so slow|so loud|broken|warm]
what colour is {D}
what brand is {D}
how do I [clean|repair|install|paint|replace|connect|oil|test] {D}
how does {D} work
what is {D} [made of|good for|called in French]
where can I buy a {d}
where was {D} made
is {D} [safe for children|waterproof|any good|expensive|worth the money|energy efficient]
how heavy is {D}
how long does {D} last
what kind of bulb does {D} need
should I buy a new {d}
which is better, {D} or a new one
when was {D} last [cleaned|serviced|used|open|on]
how often should I clean {D}
who invented the {d}
what does a {d} cost
do you like {D}
can a cat open {D}
can {D} break
what happens if I leave {D} on
how warm is it next to {D}
how many people can use {D}
is anybody near {D}
who is at {D}
what did {name} do with {D}
is there a manual for {D}
how fast is the rover
who built the rover
how much can the rover carry
how heavy is the rover
what does the rover see
is the rover [happy|tired|cold|waterproof]
how big is {file}
who wrote {file}
when was {file} last changed
how many words are in {file}
how far is it to {city}
how far is the {spot} from here
how many people live in {city}
what is the weather like in {city}
what is {city} famous for
how do I get to {city}
is it raining in {city}
is it warm at the {spot}
who owns the {spot}
how big is the {spot}
what grows at the {spot}
what is the best time to visit {city}
what's the time difference's cause
how does a time zone work
who invented the calendar
what is a square root
why is the sky dark at night
how does memory work
how do notifications work
what is a log
'''.strip()

# Wanted, but with no tool for it.
WANTED = '''
[order|buy|get] me a new {d}
[paint|clean|repair|dust|polish|sell|replace|oil|fix] {D}
[take|send me] a photo of {D}
draw {D}
write a poem about {D}
tell me a story about {D}
translate {d} into French
find me a cheap {d} [online|on the web]
call [the electrician|a repairman|{name}] about {D}
tell {name} by phone that {D} is broken
e-mail {name} about {D}
move {D} [into the kitchen|upstairs|to the attic]
carry {D} to the cellar
lift {D}
[take|bring] {D} to the [repair shop|dump]
[delete|erase|remove] {file}
[rename|move|print|compress|encrypt] {file}
e-mail {file} to {name}
upload {file}
translate {file}
send {file} to {name}
fax {file}
summarise the internet about {d}
delete the {folder} folder
zip the {folder} folder
book a [flight|train|hotel] to {city}
show me a map of {city}
show me the way to {city}
find a restaurant in {city}
what trains go to {city}
call {name} in {city}
text {name} that I'm late
ring {name}
[play|sing] a song about {d}
let the rover [dance|sing|jump|fly|swim|take a picture|pick up the ball|dig a hole]
charge the rover
wash the rover
[teach|show] the rover a trick
make me a coffee
water the {spot} by hand
mow the {spot}
lock {name} out of my account
open {company}'s website
open a bank account
open YouTube
close my account at {company}
turn water into wine
turn on {name}
turn the page
switch to another language
set the table
set me up with {name}
set a password for my phone
unlock my phone
lock my computer
'''.strip()

# The clock comes in: no tool can wait.
TIMED = '''
turn [on|off] {D} [in ten minutes|in half an hour|at 8|at seven tonight|tomorrow morning|when the sun sets|when I get home|every evening]
switch {D} [on|off] [in five minutes|at noon|tomorrow|at 22:00|when it gets dark]
[open|close] {D} [at six|tomorrow at eight|when it rains|in an hour]
remind me [at eight|tomorrow|in ten minutes|tonight] to [turn off|close|check] {D}
wake me at {n12}
set a timer for {n12} minutes
set an alarm for {n12}
send the rover to the {spot} [at noon|tomorrow|in an hour]
notify me [at noon|in ten minutes|tomorrow at nine] that it is time
'''.strip()
