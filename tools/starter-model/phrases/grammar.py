"""Requests built from parts: a verb phrase (or a state, a participle, a gerund) times the wish around it. {vp} {ger} {state} {part} {D}."""

# wishes around a verb phrase in its base form
WISH = '''
{vp}
{vp}
{vp}
please {vp}
{vp} please
{vp}, would you
{vp}, if you don't mind
{vp}, if that is all right
{vp} for me, will you
could you {vp}
can you {vp}
would you {vp}
will you {vp}
could you please {vp}
can you please {vp}
could you kindly {vp}
could you be so kind and {vp}
would you be so kind as to {vp}
would you be able to {vp}
would you be willing to {vp}
would it be all right to {vp}
would it be ok if you {vp}
would it be too much to ask you to {vp}
would it be possible for you to {vp}
is it possible for you to {vp}
is there a way to {vp}
is there any way you could {vp}
are you able to {vp}
do you think you could {vp}
do you think you can {vp}
do you suppose you could {vp}
you couldn't {vp}, could you
you wouldn't {vp} for me, would you
I wonder whether you could {vp}
I was hoping you would {vp}
I was going to ask you to {vp}
I'd be grateful if you could {vp}
I'd be much obliged if you would {vp}
I would really like you to {vp}
I want you to {vp}
I need you to {vp}
I'd like you to {vp}
I'd love for you to {vp}
I'd ask you to {vp}
I must ask you to {vp}
I have to ask you to {vp}
I forgot to {vp}
I totally forgot to {vp}
I forgot to {vp}, please do it for me
I meant to {vp} earlier
I wanted to {vp} but I can't get up
I should {vp}, do it for me
I have to {vp}
I need to {vp}
I want to {vp}
I'd like to {vp}
I would like to {vp}
I can't {vp} myself
I'm too lazy to {vp}
I am not able to {vp} right now, you do it
nobody remembered to {vp}
somebody has to {vp}
somebody ought to {vp}
someone should {vp}
can someone {vp}
can somebody {vp}
we should {vp}
we need to {vp}
we have to {vp}
we'd better {vp}
we ought to {vp}
we may as well {vp}
you'd better {vp}
you should {vp}
you can {vp} now
you may {vp}
you might want to {vp}
you are allowed to {vp}
you are supposed to {vp}
you have my permission to {vp}
I think you should {vp}
I think it's time to {vp}
I guess we can {vp}
it's time to {vp}
it's about time to {vp}
it is high time to {vp}
it would help if you could {vp}
it would be good to {vp}
it would be wise to {vp}
it would be kind of you to {vp}
it'd be great to {vp}
it might be a good idea to {vp}
it's a good moment to {vp}
it is necessary to {vp}
it is important to {vp}
the best thing now would be to {vp}
the next thing is to {vp}
what I want is for you to {vp}
what I need you to do is {vp}
all I ask is that you {vp}
all you have to do is {vp}
the idea is to {vp}
the plan is to {vp}
your job is to {vp}
your next job: {vp}
my wish is that you {vp}
{name1} asked me to {vp}
{name1} wants me to {vp}
{name1} wants you to {vp}
{name1} says you should {vp}
{name1} says we should {vp}
{name1} told me to {vp}
{name1} would like you to {vp}
my {relative1} wants you to {vp}
my {relative1} asks you to {vp}
the doctor told me to {vp}
let's {vp}
let us {vp}
shall we {vp}
why don't you {vp}
why don't we {vp}
why not {vp}
how about we {vp}
what about you {vp}
help me {vp}
help me to {vp}
let me {vp}
try to {vp}
try and {vp}
see if you can {vp}
go ahead and {vp}
go on and {vp}
go and {vp}
come on, {vp}
be a dear and {vp}
be an angel and {vp}
be so good as to {vp}
be kind and {vp}
be quick and {vp}
be sure to {vp}
make sure you {vp}
do me a favour and {vp}
do me the favour to {vp}
do us a favour, {vp}
a favour: {vp}
if you could {vp}
if you could {vp}, that would be great
if you would {vp}
if you can, {vp}
if it's no bother, {vp}
if it is not too much trouble, {vp}
if nothing speaks against it, {vp}
if you have a second, {vp}
when you get a second, {vp}
when you have a minute, {vp}
when you can, {vp}
as soon as you can, {vp}
before you do anything else, {vp}
before we go on, {vp}
before I forget it, {vp}
right away {vp}
now {vp}
now please {vp}
just {vp}
simply {vp}
quickly {vp}
first {vp}
step one: {vp}
first thing: {vp}
next: {vp}
task: {vp}
job for you: {vp}
to do now: {vp}
order: {vp}
request: {vp}
please, please {vp}
pretty please {vp}
kindly {vp}
kindly do {vp}
can I ask you to {vp}
could I ask you to {vp}
may I ask you to {vp}
may I trouble you to {vp}
might I ask you to {vp}
mind if I ask you to {vp}
won't you {vp}
any chance you can {vp}
any chance that you {vp}
you know what? {vp}
ok, so {vp}
right, {vp}
so, {vp}
well, {vp} then
then {vp}
and {vp}
also {vp}
I repeat: {vp}
again: {vp}
yes, {vp}
no, {vp}
listen, {vp}
look, {vp}
hey, {vp}
hello, {vp}
hi, could you {vp}
hi there, please {vp}
good morning, {vp}
good evening, would you {vp}
sorry to bother you, could you {vp}
excuse me, can you {vp}
{bot}, {vp}
{bot}, please {vp}
{bot}, could you {vp}
hey {bot}, {vp}
ok {bot}, {vp}
{vp}, {bot}
'''
# wishes around a gerund
WISH_ING = '''
would you mind {ger}
do you mind {ger}
mind {ger}
would you consider {ger}
how about {ger}
what about {ger}
what do you think of {ger}
I'd appreciate you {ger}
I'd appreciate {ger}
I feel like {ger}
I'm thinking of {ger}
I suggest {ger}
I propose {ger}
I'm in favour of {ger}
let's start by {ger}
start by {ger}
start with {ger}
begin by {ger}
could you see about {ger}
can you take care of {ger}
could you handle {ger}
would you be up for {ger}
are you up for {ger}
any objection to {ger}
there's nothing against {ger}
I insist on {ger}
it's worth {ger}
thanks for {ger}
thank you for {ger}
I'd be grateful for {ger}
is {ger} possible
is there a chance of you {ger}
please get round to {ger}
'''
# wishes around a state: on, off, open, shut, locked ...
WISH_STATE = '''
I'd rather {D} was {state}
I'd rather have {D} {state}
I'd rather {D} stayed {state}
I would prefer {D} {state}
I'd prefer {D} to be {state}
I prefer {D} {state} now
I would like to see {D} {state}
I want to see {D} {state}
I want {D} {state}
I want {D} {state} now
I need {D} {state}
I need {D} {state} quickly
I'd like {D} {state}
I'd love to have {D} {state}
I wish {D} was {state}
I wish {D} were {state}
I hope {D} can be {state} soon
I expect {D} to be {state}
I thought {D} was {state}, make it so
I think {D} should be {state}
I feel better with {D} {state}
I work better with {D} {state}
I sleep better with {D} {state}
I am happier with {D} {state}
I'm waiting for {D} to be {state}
we want {D} {state}
we need {D} {state}
we'd like {D} {state} please
we prefer {D} {state}
{name1} wants {D} {state}
{name1} would like {D} {state}
{name1} asked for {D} to be {state}
{name1} prefers {D} {state}
{name1} needs {D} {state}
my {relative1} wants {D} {state}
my {relative1} would be happy with {D} {state}
the guests would like {D} {state}
the kids want {D} {state}
{D} should be {state}
{D} should be {state} by now
{D} should be {state}, no
{D} ought to be {state}
{D} needs to be {state}
{D} has to be {state}
{D} must be {state}
{D} must be {state} at once
{D} is supposed to be {state}
{D} is meant to be {state}
{D} can be {state}
{D} may be {state}
{D} may be {state} again
{D} would be better {state}
{D} is better {state}
{D} belongs {state}
{D} {state} please
{D} {state}, please
{D} {state} would be nice
{D} {state} would be great
{D} {state} if you can
{D} {state} for {name1}
{D} {state} for the night
{D} {state} [right now|now|again|today|tonight|at once|quickly]
make it so that {D} is {state}
make {D} be {state}
make {D} {state}
get {D} {state}
get me {D} {state}
have {D} {state}
have {D} {state} for me
let {D} be {state}
let's have {D} {state}
let's see {D} {state}
let us have {D} {state}
see that {D} is {state}
see to it that {D} is {state}
make sure that {D} is {state}
make certain {D} is {state}
ensure that {D} is {state}
take care that {D} is {state}
be sure {D} is {state}
check that {D} is {state}, if not change it
put {D} {state}
keep {D} {state}
leave {D} {state}
could {D} be {state}
could we have {D} {state}
can we have {D} {state}
can I have {D} {state}
can I get {D} {state}
may I have {D} {state}
could I have {D} {state}
would you have {D} {state}
would {D} be {state} if I asked nicely
is it possible to have {D} {state}
is there a chance to have {D} {state}
any chance of {D} being {state}
how about {D} {state}
what about {D} {state}
why isn't {D} {state}
why isn't {D} {state} yet
why is {D} not {state}
how come {D} isn't {state}
{D} isn't {state} yet
{D} is not {state} yet
{D} isn't {state}, please change that
{D} is not {state}, fix that
{D} still isn't {state}
it would be nice if {D} was {state}
it would be nice to have {D} {state}
it'd be good if {D} were {state}
it would help to have {D} {state}
it would help if {D} was {state}
it is better with {D} {state}
it's nicer with {D} {state}
it's safer with {D} {state}
it is time for {D} to be {state}
what I need is {D} {state}
what I want is {D} {state}
all I want is {D} {state}
all I need now is {D} {state}
I can't have {D} any other way than {state}
{state} with {D}
{state}, {D}
{state}: {D}
{state} please, {D}
'''
# wishes around a participle: switched on, opened, locked ...
WISH_PART = '''
{D} [needs|wants] to be {part}
{D} should be {part}
{D} should get {part}
{D} must be {part}
{D} has to be {part}
{D} can be {part}
{D} could do with being {part}
{D} hasn't been {part} yet
{D} has not been {part}
{D} is to be {part}
{D} to be {part}
{D} {part} please
{D}: {part}, please
I want {D} {part}
I need {D} {part}
I'd like {D} {part}
I would like to have {D} {part}
I'd like to get {D} {part}
I want {D} to be {part}
I want to have {D} {part}
I'd be glad to have {D} {part}
I'd be glad if {D} got {part}
I would be happy if {D} could be {part}
we need {D} {part}
we'd like {D} {part}
{name1} wants {D} {part}
{name1} asked to have {D} {part}
have {D} {part}
get {D} {part}
get {D} {part} please
let's get {D} {part}
let's have {D} {part}
see that {D} gets {part}
see to it that {D} gets {part}
make sure {D} gets {part}
make sure that {D} is {part}
can {D} be {part}
could {D} be {part}
could {D} please be {part}
could we get {D} {part}
can we get {D} {part}
can you get {D} {part}
could you have {D} {part}
would you get {D} {part}
may {D} be {part}
has anyone {part} {D}? if not, do it
has {D} been {part}? if not, please do
did somebody get {D} {part}? no? then do it
it's time {D} was {part}
it is time {D} got {part}
it is time to get {D} {part}
it would be good if {D} was {part}
'''
# per action: verb phrases (base form), gerunds, states, participles; ":class" as in control.py
VP = {
'on': '[turn on|switch on|put on|power up|start up|fire up|flick on|start|activate] {D};[turn|switch|put|flick|get] {D} on;get {D} [going|running|started|working];[bring|wake] {D} [up|to life];set {D} [running|going];light {D:light};[light|brighten] things up with {D:light};play {D:sound};let {D} run',
'off': '[turn off|switch off|shut off|power down|shut down|knock off|stop|kill|cut|deactivate] {D};[turn|switch|shut|put|knock|click] {D} off;put {D} to [sleep|rest];bring {D} to a stop;cut the power to {D};pull the plug on {D};[put out|douse|dim out|extinguish] {D:light};[silence|mute|quieten|hush|shut up] {D:sound};make {D:sound} be quiet;give {D} a [rest|break];stop {D} from running;call it a day with {D}',
'open': '[open|open up] {D};[pull|push|swing|slide|throw|crack|get] {D} open;let [some air|fresh air|a breeze] in through {D:window};[raise|roll up|pull up|lift|draw back] {D:blind};[roll|pull|let|put] {D:blind} up;[extend|roll out|wind out|put out] {D:awning};[let|put|wind|bring] {D:awning} out;let {name1} in through {D:door};let the {pet} out through {D:door};[open|release|turn on] {D:valve};let water through {D:valve};unseal {D}',
'close': '[close|shut|close up|seal] {D};[pull|push|swing|slide|get|slam] {D} shut;[lower|roll down|pull down|let down|draw] {D:blind};[roll|pull|let|put|bring] {D:blind} down;[retract|roll in|wind in|take in|pull in] {D:awning};[bring|wind|take|pull] {D:awning} in;keep the [cold|draught|rain|noise|smell] out with {D:window};keep the sun out with {D:blind};[close|shut off|turn off] {D:valve};stop the water at {D:valve};put the cover over {D:cover}',
'lock': '[lock|lock up|bolt|secure|latch|deadbolt|bar] {D};[turn the key in|put the bolt on|put the latch on] {D};get {D} [locked|bolted|secured];keep [everybody|strangers|people|everyone] out by locking {D};make {D} [secure|safe]',
'unlock': '[unlock|unbolt|unlatch|unbar] {D};[undo|open|release|take off] the [lock|bolt|latch] [on|of] {D};get {D} unlocked;let {name1} in by unlocking {D};release {D}',
'set': '[set|put|bring|turn|change|adjust|move|take|switch] {D} to {v};[set|put|keep|hold|leave|run] {D} at {v};[make|get] {D} {v};give {D} [a setting of|] {v};dial {D} [in|] to {v};have {D} [at|on] {v};go to {v} [on|with] {D};choose {v} for {D};pick {v} [on|for] {D};tune {D} to {v};[set|choose|select] {v} [on|for] {D}',
'toggle': '[toggle|flip|flip over|invert|reverse] {D};[flip|change|toggle|swap] the state of {D};switch {D} to the other state;[press|hit|push] the [switch|button] [of|on] {D}',
}
GER = {
'on': '[turning|switching|putting|flicking] on {D};[turning|switching|putting] {D} on;starting {D};getting {D} going;firing up {D};powering up {D};activating {D};lighting {D:light}',
'off': '[turning|switching|shutting|knocking] off {D};[turning|switching|putting] {D} off;stopping {D};killing {D};shutting down {D};powering down {D};giving {D} a rest;putting out {D:light};silencing {D:sound};muting {D:sound}',
'open': 'opening {D};opening up {D};getting {D} open;raising {D:blind};rolling up {D:blind};pulling {D:blind} up;letting air in through {D:window};extending {D:awning};rolling out {D:awning}',
'close': 'closing {D};shutting {D};getting {D} shut;pulling {D} shut;lowering {D:blind};pulling {D:blind} down;drawing {D:blind};retracting {D:awning};winding in {D:awning}',
'lock': 'locking {D};locking up {D};bolting {D};securing {D};turning the key in {D}',
'unlock': 'unlocking {D};unbolting {D};undoing the lock on {D};unlatching {D}',
'set': 'setting {D} to {v};putting {D} at {v};putting {D} on {v};turning {D} to {v};changing {D} to {v};bringing {D} to {v}',
'toggle': 'toggling {D};flipping {D};flipping the state of {D}',
}
STATES = {
'on': 'on;on;on;running;going;switched on;up and running;working;powered up;active;lit:light;burning:light;glowing:light;shining:light;warm:heat;playing:sound;spinning:cool',
'off': 'off;off;off;switched off;stopped;shut down;powered down;not running;not on;no longer on;not working;inactive;dark:light;out:light;not lit:light;unlit:light;cold:heat;quiet:sound;silent:sound;mute:sound;still:cool',
'open': 'open;open;open;wide open;opened;not closed;not shut;no longer shut;up:blind;raised:blind;not down:blind;out:awning;extended:awning;off:cover',
'close': 'closed;closed;shut;shut;not open;no longer open;tightly closed;fully closed;down:blind;lowered:blind;drawn:blind;in:awning;retracted:awning',
'lock': 'locked;locked;locked up;bolted;secured;secure;not unlocked;safely locked',
'unlock': 'unlocked;unlocked;not locked;no longer locked;unbolted;free to enter',
'set': 'at {v};at {v};on {v};set to {v};{v}',
}
PARTS = {
'on': 'switched on;turned on;started;activated;powered up;fired up;started up;lit:light',
'off': 'switched off;turned off;stopped;shut off;shut down;killed;deactivated;powered down;put out:light;silenced:sound;muted:sound',
'open': 'opened;opened up;pulled open;raised:blind;rolled up:blind;pulled up:blind;rolled out:awning;extended:awning',
'close': 'closed;shut;closed up;pulled shut;lowered:blind;rolled down:blind;let down:blind;rolled in:awning;retracted:awning',
'lock': 'locked;locked up;bolted;secured;latched',
'unlock': 'unlocked;unbolted;unlatched',
'set': 'set to {v};put to {v};changed to {v};turned to {v};adjusted to {v};set at {v}',
'toggle': 'toggled;flipped;reversed',
}
# why or when, said after a request; it never changes what is asked
PURPOSE = '''
so I can [read|work|sleep|see better|cook|relax|think|leave|hear you|get in|get out]
so that [nobody trips|everyone can see|the kids can sleep|we can eat|I can find my way|the cat stays in|the dog stays out|it dries|I don't forget it]
so [the guests feel welcome|the baby can sleep|the neighbours are happy|we save money|we save power|nobody complains|{name1} can rest|{name1} can work]
before [I leave|I go|we go|it gets dark|it rains|the guests come|dinner|bed|{name1} comes home|{name1} gets here|someone sees it|it gets worse|I fall asleep]
while [I'm out|I'm away|we eat|I cook|I shower|I get dressed|{name1} is sleeping|the kids are at school|it is still light]
until [I'm back|tomorrow|the morning|we are back|{name1} is here|the evening]
for [the night|the guests|{name1}|my {relative1}|the kids|the cat|dinner|the party|now|a while|today|the weekend|the meeting|safety|once]
because [I say so|{name1} asked|it's late|it's early|of the guests|of the cat|of the weather|of the noise|of the kids|I'm tired|that's how I like it|it is better so|we agreed on it]
since [you are at it|we have guests|it's so late|nobody else does it|I can't get up|I'm busy|it's your job]
as [usual|always|every day|we do every night|you did yesterday|I said|agreed|planned]
like [yesterday|always|every evening|last time|you did before|I asked]
after all
if [nobody minds|you can|it works|that's not a problem|it isn't already|possible|you would]
[in case|just in case] [it rains|somebody comes|{name1} asks|I forget|it gets cold|of a storm]
to [save power|be safe|be on the safe side|save money|have some peace|please {name1}|make {name1} happy|calm the dog]
'''
# other tools, as one-line grammars
NOTIFY = '''
[send|show|display|put up|pop up|raise|push|post|give me|give us|issue|throw up|bring up|flash|fire off|make|create|trigger|prepare|launch] [a|one|another|a quick|a short|a little|a new|some kind of] [notification|alert|message|pop-up|popup|note|notice|banner|heads-up|announcement|screen message|warning|ping|toast|reminder on the screen] [saying|that says|which says|reading|that reads|with the text|with the words|with the message|telling me|telling everyone|to say|that simply says|with|:|,] {m}
[send|show|display|put up|pop up|raise|push|post|issue|flash|make|create] [a|a quick|a short] [notification|alert|message|popup|note|notice|banner|heads-up] [saying|that says|reading|with the text|with the words|with] {q}
[show|display|flash|pop up|put up|announce|post|broadcast|print|put] {q} [on the screen|on screen|as a notification|as an alert|as a popup|for everyone to see|for all to see|where I can see it|as a message|]
[let|have] [everyone|everybody|the whole house|the family|the others|people|the team|the guests|them all|me|us|the household|the children] know [that|:|] {m}
[tell|inform|alert|notify|warn|advise] [everyone|everybody|the family|the others|the whole house|the guests|the team|the kids|people] [that|:|with a notification that|by notification that|on the screen that] {m}
[notify|alert|warn|inform|ping|buzz] [me|us|everybody|everyone] [that|:|with|about this:] {m}
[there should be|I want to see|I'd like to see|I need|we need|I could use|I'd like|I want] [a|a little|a quick|a short] [notification|alert|pop-up|message|banner|notice|heads-up] [saying|that says|reading|with the text|that|telling everyone that] {m}
[my screen|the screen|the desktop|the display] should [say|show|read|tell me] {m}
[I want|I'd like] {q} [to pop up|to appear|on my screen|on the screen|as a notification|to show up as a notification]
[the notification|the message|the alert|the text of the notification] [should say|should read|is|must be|shall be] {m}
[use|make use of] the [notification|notifications|alert] to [say|tell us|announce|tell everyone] [that|:|] {m}
'''
LOG = '''
[write|put|add|enter|record|note|make an entry|drop a line|leave a line|file] [in the log|to the log|into the log] [that|:|saying|saying that] {m}
[write|put|add|enter|record|note|file|drop|store] {q} [in the log|to the log|into the log]
[just|only|simply|quietly] log [that|:|] {m}
[the log should say|in the log I want|let the log show|for the log:|log this:|log entry:|to the log:] {m}
[no popup|no pop-up|not on the desktop|don't disturb me], just [log|write to the log]: {m}
'''
MEMORY_WRITE = '''
[remember|note|record|store|save|keep|retain|memorise|memorize|log in memory|jot down|write down|file|take down|put down|register|commit to memory] [that|the fact that|for me that|for later that|for the future that|:|this:|this fact:|the following:] {f}
[put|store|save|keep|write|add|record|note|file|stick|pop|place|enter] [this|the following|it|that] [in|into|to] [memory|your memory|my notes|your notes|your long-term memory|your head]: {f}
[make|take|keep|leave|write|add|create|file] [a note|a mental note|a quick note|a short note|a memo|a record|an entry|a memory] [that|:|saying that|of this:|of the fact that|about the fact that|for later that] {f}
[I want|I need|I'd like|I would like|I'd love] you to [remember|know|note|keep in mind|memorise|bear in mind|hold on to the fact|never forget|retain|learn|write down] [that|:] {f}
[don't|do not|never|please don't|you must not|try not to] forget [that|:|the fact that|this:] {f}
[you should|you ought to|you need to|you must|it would be good if you could|you'd better] [remember|know|keep in mind|note] that {f}
[one thing|one more thing|another thing|something|a fact|a detail|a small thing|some information|an important thing] [to remember|for your memory|to keep in mind|for your notes|to note down|worth remembering|for later|for the files]: {f}
[it might be useful later|you'll need this later|this matters later|I'll ask you about it later|so you know next time|in case it comes up|so that you have it|for when I ask]: {f}
{f}[. |, |; | - |... ][remember that|please remember that|keep that in mind|keep it in mind|make a note of it|make a note of that|note that|note it down|write that down|jot that down|save that|store that|put that in memory|add that to your notes|commit that to memory|don't forget it|don't forget that|that's worth remembering|you should know that for later|I want you to know that later|keep that for later|remember this for me|please memorise it|please keep a note of it|that is for your memory|file that away|hold on to that]
'''
MEMORY_SEARCH = '''
[what|what was it that|what exactly|what the heck] did [I|we] [tell you|say|mention|write down|note|save|ask you to remember] about {K}
[what|do you remember what|can you recall what|do you know what|any idea what|remind me what|tell me what|look up what|check what|find out what] I [said|told you|noted|wrote|mentioned|asked you to remember|put down|saved] [about|on|regarding|concerning] {K}
[look up|search for|find|check|dig out|dig up|pull up|get|fetch|retrieve|recall|bring back|seek] {K} [in memory|from memory|in your memory|in my notes|in the notes|in your notes|in what I told you|from my notes|from your memory|among my notes|in the memory files]
[search|look through|go through|check|scan|consult|query|browse|dig through|look in|look into] [memory|your memory|my notes|your notes|the notes|the memory files|what you have noted] [for|about|regarding|to find] {K}
[is there|do you have|have you got|do we have|do I have|did I leave|have I left] [anything|something|a note|any note|any notes|any record|a memory|an entry] [about|on|regarding|of|for] {K} [in memory|in your notes|in my notes|somewhere|]
[I forgot|I can't remember|I don't remember|I have forgotten|I no longer know|I can't think of|I've lost track of|I keep forgetting|my mind went blank about|I'm blanking on] {K}[, I told you once|, it's in my notes|, look it up|, please look it up|, check your memory|, I gave it to you|. You should know|. It must be in your memory|]
[I told you|I once told you|I'm sure I told you|I believe I told you|I mentioned|I gave you|you should know|you ought to know] {K}[, didn't I|, what was it|, look it up|, can you find it|. What was it again|, please check]
[remind me|refresh my memory|jog my memory|help me out|help me remember]: {K}
[remind me|refresh my memory|help me] [about|of|on|with] {K}
'''
READ = '''
[read|open|show|display|print|fetch|get|load|view|pull up|bring up|go through|look at|look into|check|inspect|examine] [the file|the text file|the document|the note|file|] {p} [for me|to me|out loud|aloud|please|and tell me what it says|and tell me what is in it|and read it to me|]
[what|tell me what|show me what|let me know what|find out what|I want to know what|I need to know what|check what|see what] [is in|is written in|stands in|it says in|I wrote in|is inside|we have in|the text is in] [the file|the document|] {p}
[what does|tell me what|let me know what|I'd like to know what] {p} [says|say|contains|contain|tells me|has to say|has in it|holds]
[I'd like|I want|I need|I would like|I wish] to [see|read|look at|know|check|hear|go through] [what is in|the contents of|the content of|the text of|what it says in|] {p}
[give|hand|show|read|get|tell] me [the contents|the content|the text|everything|all the text|what's written|the whole text] [of|in|from] {p}
[can|could|may] I [see|read|hear|have a look at|look at|check] [the file|what is in|the contents of|] {p}
[have|take] a [look|peek|quick look|glance] [at|into|in|inside] [the file|] {p}
'''
LIST = '''
[list|show|display|print|name|enumerate|give me|tell me|get me|read out] [all|] [the files|files|the documents|everything|the contents|all that is|the file names|every file|whatever is] [in|inside|from|under|within] {fo}
[what|which] [files|documents|things|notes|texts] [are|do I have|do we have|have I got|can you find|do you see|lie|are there|are stored|are saved] [in|inside|under|within] {fo}
[let me see|show me|tell me|I want to see|I want to know|I'd like to know|check|find out|look|see] what [is|lies|is stored|is kept|I have|we have|you find|files are] [in|inside|under|within] {fo}
[have|take] a [look|peek|quick look] [in|into|inside] {fo}
'''
LIST_ALL = '''
[list|show|display|print|name|enumerate|give me|tell me|get me|read out] [all|all my|all the|the|my|every one of the|our] [files|documents|file names|notes and files|files you have|files that are there|files in the workspace|stuff in the workspace]
[what|which] [files|documents|text files|things] [are there|do I have|do we have|have I got|can you find|do you see|are around|are here|exist|have I saved|are in the workspace|are available|did I make so far]
[let me see|show me|tell me|I want to see|I want to know|I'd like to know|check|find out|look|see] [what files there are|what is in the workspace|which files I have|what we have in the workspace|what is there|what documents there are|all the files]
'''
WRITE = '''
[create|make|write|start|produce|generate|set up|open|save|prepare|add] [a|a new|a text|a little|a small|an] [file|text file|document|note file] [called|named|with the name|by the name of|] {p} [with|containing|saying|that says|which says|with the text|with the content|with the words|and write|and put in|that contains|holding|:] {c}
[create|make|write|start|produce|generate|save] [a|a new|a text] [file|text file|document] [called|named|] {p} [with|containing|that says|with the text|with the content|and write|that contains] {q}
[write|save|store|put|note|record|enter|type|jot|place|drop|stick] {q} [to|in|into|inside] [the file|a file called|a file named|a new file|the document|] {p}
[write|save|store|put|note|record|type|jot down|place] [the words|the text|the line|the sentence|this text|the note|the following|] {c} [to|in|into|inside] [the file|a file called|a file named|a new file|] {p}
[in|into|to] [the file|a file called|a new file|] {p} [write|put|save|goes|please write|please put|I want|you should write|you can write] {c}
[replace|overwrite|change] [the text in|the content of|the contents of|what is in|] {p} [with|to|by] [the text|] {q}
[I want|I'd like|I need|let's have|give me|make me|there should be] [a|a new|a text] [file|document|text file] {p} [with|saying|that says|containing|with the text] {c}
{p} [should say|should contain|must contain|shall read|should read|needs to say|ought to say|should have the text] {c}
'''
TIME = '''
[tell me|give me|show me|let me know|I need|I want|I'd like|say|read me|check|find out|look up|get me] [the time|the current time|the exact time|what time it is|how late it is|the hour]
[what|can you tell me what|could you tell me what|do you know what|any idea what|I wonder what|may I know what|please tell me what|tell me what] [time it is|time it is now|the time is|the hour is|the clock says]
[what|how] [time is it|late is it|late is it now|late have we got it|time have we got|time might it be|time is it by now|o'clock is it]
'''
DATE = '''
[tell me|give me|show me|let me know|I need|I want|I'd like|say|check|find out|look up] [the date|today's date|the current date|what day it is|which day it is|the day of the week|what the date is|the day|today's date and the time]
[what|can you tell me what|could you tell me what|do you know what|any idea what|I wonder what|I forgot what|please tell me what|tell me what] [day it is|day it is today|date it is|the date is|day of the week it is|month it is|day we have|today is]
'''
ZONE = '''
[tell me|give me|show me|let me know|I need|I want|I'd like to know|check|find out|look up|get me] [the time|the current time|what time it is|how late it is|the local time|what the clock says|the hour] [in|over in|for people in|there in|for|at] {city}
[what|can you tell me what|could you tell me what|do you know what|any idea what|I wonder what|please tell me what] [time it is|time it is now|the time is|the local time is|the clock says] [in|over in|for people in] {city}
[what|how] [time is it|late is it|late is it now|time might it be|time is it by now|time do they have] [in|over in|for my friend in|for the office in|for our team in] {city}
[my friend|my {relative}|{name}|a colleague|a customer|my boss|the office] is in {city}[, what time is it there|, how late is it there|, what's the time over there|. What time is it there|. How late is it for them]
[I want to|I have to|I'd like to|we need to|can I] [call|phone|ring|write to] [someone|{name}|a friend|my {relative}|the office] in {city}[, what time is it there|, what's the time over there|. What time do they have|, how late is it there]
'''
MOVE = '''
[drive|send|move|steer|bring|take|roll|guide|direct|navigate|push|get|pilot|run|shift|lead|order] {T} {X}
[have|let|make|see|watch] {T} [go|drive|move|roll|travel|head|trundle|crawl|advance] {X}
[tell|ask|order|instruct|command|get|want|program] {T} to [go|drive|move|roll|travel|head|proceed] {X}
{T} [should|must|has to|needs to|can|may|shall|ought to|is supposed to|could] [go|drive|move|roll|travel|head|proceed] {X}
[I want|I need|I'd like|we want|we need|I would like] {T} to [go|drive|move|roll|travel|head|be moved|be driven] {X}
[it's time|it is time|time] for {T} to [go|move|drive|head] {X}
[how about|what about|would you mind|do you mind|I suggest|let's try|start by] [driving|moving|sending|steering|rolling|taking] {T} {X}
'''
MOVE_TO = '''
[drive|send|move|steer|bring|take|guide|direct|navigate|get|pilot|run|lead|deliver|dispatch|return|fetch|transfer|relocate|shift] {T} [to|over to|across to|back to|all the way to|as far as|up to|down to|out to|towards|toward|straight to] {L}
[park|place|put|position|station|leave|stop|drop|set] {T} [at|by|next to|beside|in front of|near|close to|right by|over by|down by|up at] {L}
[have|let|make] {T} [go|drive|move|come|travel|head|get|return|proceed] [to|over to|back to|down to|out to|up to] {L}
[have|let|make] {T} [wait|stop|park|stand|stay] [at|by|near|next to|beside] {L}
[tell|ask|order|instruct|command|want] {T} to [go|drive|move|come|travel|head|proceed|return|get itself] [to|over to|back to|down to] {L}
{T} [should|must|has to|needs to|can|may|shall|ought to|is supposed to] [go|drive|move|come|travel|head|get|be brought|be sent] [to|over to|back to|down to] {L}
{T} [should|must|has to|needs to|ought to] [be|wait|stand|park|stop|stay] [at|by|near|next to] {L}
{T} [is needed|is wanted|is expected|would be useful|could help|is required|is missing] [at|over at|down at|by|over by|down by|out at] {L}
[I want|I need|I'd like|we want|we need|they need|{name1} needs|{name1} wants] {T} [at|over at|down at|by|over by|near|next to|in front of] {L}
[I want|I need|I'd like|we need] {T} to [go|drive|come|be|head|get] [to|over to|at|back to] {L}
[it's time|time] for {T} to [go|move|drive|head|come] [to|over to|back to] {L}
[how about|what about|would you mind|do you mind|I suggest|start by] [driving|moving|sending|bringing|taking|parking] {T} [to|over to|at|by] {L}
'''
