TWO = {
'a_first': '''
{a} and {b}
{a} and also {b}
{a}, {b}
{a}. {b}.
{a}; {b}
{a} then {b}
{a}, then {b}[ please|]
{a} & {b}
{a} + {b}
{a} plus {b}
{a}, plus {b}
{a} and then {b}
{a}, and then {b}, [thanks|ta|cheers]
{a}, and after that {b}
{a}, and when that's done {b}
{a}. When you've done that, {b}
{a}. Once that's finished, {b}.
{a}. Oh and {b}
{a}. Oh, and {b} too
{a} oh and {b}
{a}... oh and also {b}
{a} please. Oh yes, and {b}
{a}, oh wait, also {b}
{a}. Also, {b}.
{a}. Also please {b}
{a} also {b}
{a}, as well, {b}
{a} and {b} as well
{a} and {b} too[ please|]
{a}, and while you're at it {b}
{a} and while you're about it {b}
while you {a}, {b} too
{a}. While you're there, {b}
{a}. And since you're up, {b}
{a}, and in the same go {b}
first {a}, then {b}
first {a}. Then {b}.
first {a} and second {b}
first of all {a}, and secondly {b}
firstly {a}, after which {b}
1. {a} 2. {b}
1) {a} 2) {b}
(1) {a}, (2) {b}
a) {a} b) {b}
- {a} - {b}
* {a} * {b}
one, {a}. two, {b}.
number one {a}, number two {b}
step one: {a}. step two: {b}
step 1 {a} step 2 {b}
two things: {a} and {b}
two things please. {a}, and {b}.
two things for you, dear: {a}, and {b}
a couple of things: {a}; {b}
couple of jobs, {a} and {b}
two quick ones: {a}, {b}
I need two things. {a}. And {b}.
I've got two jobs for you: {a}, then {b}
to do: {a}, {b}
todo list: {a} / {b}
{a} / {b}
{a} -> {b}
{a} --> {b}
{a} - {b}
{a} — and {b}
{a}, followed by {b}
{a} next {b}
{a}. Next, {b}.
{a}. Next up: {b}
{a}. After that: {b}
{a}. Afterwards {b}
{a} and afterwards {b}
{a} and later, well, right after, {b}
{a} and right after that {b}
{a} straight away and then {b}
{a} now, then {b}
start with this: {a}. then {b}
start off with {a} and go on with {b}
begin with: {a}. end with: {b}
please {a} and {b}
please {a}, and please {b}
please {a}. Please also {b}
please can you {a} and {b}
can you {a} and {b}
can you {a} and then {b}?
can you {a}? And {b}?
can you {a}, and can you {b}?
can you {a} and also can you {b}
could you {a} and {b}, please
could you {a}? And could you {b} as well?
could you {a} for me, and {b}?
could you possibly {a} and perhaps {b} as well
would you {a} and {b}[, love|, dear|]
would you be a dear and {a}, and then {b}
would you be so kind as to {a} and to {b}
would you mind? {a}, and {b}
will you {a} and {b}
I'd like you to {a} and {b}
I'd like you to {a} and then I'd like you to {b}
I want you to {a}, and I want you to {b}
I need you to {a} and {b}
I need you to {a} and, if it's no bother, {b}
you need to {a} and {b}
you should {a} and {b}
you can {a} now, and {b}
you may {a} and you may also {b}
let's {a} and {b}
let's do this: {a}, then {b}
go ahead and {a}, then {b}
go on and {a} and {b}
just {a} and {b}, that's all
just {a} and {b} would you
just quickly {a} and {b}
quick, {a} and {b}
quickly! {a}! and {b}!
hurry, {a}, {b}
no time, {a} and {b} please
I'm running late: {a}, {b}
I'm out the door. {a}. {b}.
got my hands full with the baby, {a} and {b}
kids, shoes, bags, right: {a} and {b}
the children are screaming so {a} and {b} please
my hands are wet, [could you|can you] {a} and {b}
I'm going to bed, so {a} and {b}
we're off now, so {a}, and {b} too
we have visitors coming, so {a}, and then {b}
they'll be here any minute, so please {a}, and {b}
it's late, so {a} and {b}
I'm half asleep, just {a} and {b}
right then, {a}, and {b}
right. {a}. And {b}.
right, so, {a}, erm, and {b}
okay so {a} and uh {b}
ok {a} and {b} ok?
um, {a}, and, um, {b}
er, {a}... and er, {b}
well now, {a}, and then, let me see, {b}
let me think. {a}. and... yes, {b}
let me think, {a}, and what else, {b}
{a}, and what was the other thing, {b}
{a}. What else. Ah, {b}
{a}. There was something else... {b}
{a}. Now what was it... oh yes, {b}.
{a}, and the other thing, {b}
{a}. The other thing: {b}
{a}. And one more thing: {b}
{a}. One more thing, {b}
{a}, one more, {b}
{a}. Another thing: {b}
{a}. Second thing: {b}
{a}. And another thing, {b} please
{a}. I almost forgot, {b}
{a}. Nearly forgot: {b}
{a}, and before I forget, {b}
{a}. Before I forget, {b}
{a}. PS {b}
{a}. p.s. {b}
{a}. btw {b}
{a}, by the way {b}
{a}. Not only that, {b}
{a}. And not just that, also {b}
not only {a}, also {b}
both of these: {a}, {b}
do both: {a} and {b}
both please, {a}, {b}
{a} and {b}, both please
{a} and {b}, both of them, in that order
{a} and {b} in that order
in this order: {a}, {b}
{a}. That's one. Then {b}. That's two.
{a}. That's the first thing. The second is {b}
{a}. As soon as you can, {b} as well
{a} as soon as possible and {b}
{a} when you have a second, and {b}
when you have a minute {a} and {b}
whenever you're ready, {a}, then {b}
if you could {a} and {b} that would be lovely
if you could {a}, and maybe {b}, I'd be grateful
if it's not too much trouble {a}, and then {b}
if you don't mind, {a}. and {b}
if you'd be good enough to {a} and {b}
any chance you could {a} and {b}
is it possible to {a} and {b}?
is there any way to {a} and also {b}?
do you think you could {a}, and maybe {b} too?
how about you {a} and {b}
why don't you {a} and {b}
it'd be great if you {a} and {b}
it would help me a lot if you could {a} and {b}
I'd be ever so grateful if you'd {a} and also {b}
be a sweetheart, {a}, and {b}
do me a favour, {a} and {b}
do me two favours: {a}; {b}
help me out here: {a}, and {b}
hi, {a} and {b}
hello there, please {a}, and {b}. thank you
hey {a} and {b} thx
hey, can you {a} and, like, {b}
good morning! {a}, and {b} please
morning. {a}. and {b}.
evening all, {a}, and {b}
thanks for before. now {a} and {b}
thank you. {a}, and then {b}. thank you
great. {a} next, and {b}
good. now {a}, then {b}
{a} and {b}, thank you very much
{a}, {b}, over
{a}, break, {b}, over
request {a}, also {b}, over
base here, {a}, then {b}, over
control, {a} and {b}. out.
copy. {a}. then {b}. how copy
sequence: {a}; {b}; end
execute in sequence: {a}, {b}
execute: {a}. then: {b}.
run these: {a}, {b}
tasks: {a}, {b}
task list: 1 {a} 2 {b}
jobs for today: {a}, {b}
commands: {a} ; {b}
{a} && {b}
{a}; then {b};
{a} AND {b}
{a}, AND {b}!!
{a} n {b}
{a} an then {b}
{a} and than {b}
pls {a} and {b}
plz {a} then {b}
{a} pls and {b} pls
pretty please {a} and {b}
mummy says {a} and {b}
daddy said to {a} and {b}
my mum wants you to {a} and then {b}
grandma asks you to {a} and also {b}
my wife says {a} and my son says {b}
the boss wants this: {a}, and then {b}
they told me to tell you {a} and {b}
I was told to ask you to {a} and then to {b}
please to {a} and {b}
you {a} and after you {b}, yes?
first you {a}, after you {b}
kindly {a} and {b}
kindly {a}. Also kindly {b}.
do one thing, {a}, and then {b}
please do the needful: {a} and {b}
mate, {a} and {b} would ya
g'day, {a} and {b} when you get a sec
{a} yeah? and {b}
{a} innit, and {b}
right love, {a} and then {b} for us
{a} for me and {b} for me
{a} for me, and for the kids {b}
{a}, that's for me, and for my husband {b}
{a} because I'm cold and tired, and {b}
{a}, my back is killing me, and {b}
{a} since nobody else will, and {b}
{a}, the neighbours complained, and {b}
{a}. My daughter asked for it. And {b} because I'm asking.
{a}, I can't reach, and then {b}
{a}. It's been bothering me all day. And {b}.
{a}. I keep forgetting that. {b} too.
{a} as the rain is coming, and {b}
{a}, otherwise the seedlings suffer, and {b}
I've mud all over my gloves, so {a}, and {b}, would you
{a} so I can finish the weeding, and {b}
{a}. I'm up a ladder. And {b}.
I'm on the phone, so just {a} and {b}
I'm driving so {a} and {b}
I've just come in from the garden. {a}. And {b}, please.
I was thinking, {a}, and maybe also {b}
I was going to do it myself, but {a}, and {b}
I think, yes, {a}, and then, hmm, {b}
hmm. {a}. and I suppose {b}
I suppose you'd better {a} and {b}
you'd better {a} and {b}
better {a}, and better {b} as well
{a}, and you might as well {b}
{a} and may as well {b}
{a}, and on top of that {b}
{a}. On top of that, {b}
{a}, in addition {b}
{a}. In addition, please {b}
additionally to this: {a}, please {b}
{a}, additionally {b}
{a}. Furthermore, {b}.
{a}, likewise {b}
{a} and at the same time {b}
at the same time {a} and {b}
simultaneously {a} and {b}
{a} together with this: {b}
{a}, along with that, {b}
{a}, besides that {b}
{a}. Besides, {b}
{a}. Apart from that, {b}
{a}. Other than that just {b}
{a} and last of all {b}
{a} and finally {b}
{a}. Finally, {b}
{a}. To finish, {b}
{a}, to finish off {b}
{a}, only then {b}
{a}, and only after that {b}
{a} before you {b}
before you {b}, {a}
before you do this: {b}, please {a}
after you {a}, {b}
after you {a} you can {b}
once you {a}, {b}
as soon as you {a}, {b}
when you {a}, {b} straight after
{a}. That done, {b}.
{a}. Having done that, {b}
{a}. Done? {b}
{a}. Got it? Then {b}
{a}. Good. {b}. Good.
{a}. Thank you. And {b}. Thank you.
{a} please, thank you, and {b} please
{a}, thanks, {b}, thanks
{a} then after {b}
{a} first, {b} second
{a} first, then {b}
{a} first please and {b} after
{a}. I also want you to {b}
{a}. I'd also like you to {b}
{a}. I also need this: {b}
{a}. Could you also {b}?
{a}. Can you {b} too?
{a}. Would you also {b}
{a}. And could I ask you to {b}?
{a}, and if you can, {b}
{a}, and if it's alright, {b}
{a}, and if you have time {b}
{a} and be sure to {b}
{a} and make sure to {b}
{a} and don't forget to {b}
{a}. Don't forget to {b}
{a}. Remember you also have to {b}
make sure you {a} and {b}
be sure to {a} and to {b}
don't forget: {a}, {b}
{a}, ok, then {b}, ok, that's it
{a} and {b}. That's all.
{a}, {b}, and that's everything
{a}, {b}, nothing else
{a}, and {b}, and then you can rest
{a} and {b} and I'll leave you alone
{a}. No, that's not all. {b}.
{a}. Hang on, I'm not done. {b}.
{a}. Hold on. {b} as well
{a}. Wait. {b} too.
{a} and, hang on, {b} too
{a}, yes, and {b}, yes
this: {a}. and this: {b}.
what I need is this, {a}, and {b}
all I want: {a}, {b}
here's what I want: {a}, followed by this, {b}
here goes: {a}, and then {b}
listen, {a}, and then {b}
listen up: {a}; {b}
pay attention. {a}. {b}.
you know what, {a}, and {b}
oh, {a}, and {b}
oh dear, {a}, quick, and {b}
ah, {a}! and {b}!
so {a} so then {b}
so, {a}. So, {b}.
we should {a} and {b}
it's time to {a} and {b}
time to {a}. also time to {b}
I forgot to {a} and to {b}
I didn't {a} and I didn't {b}, can you
I meant to {a} and {b}, can you do it
somebody has to {a} and {b}
someone should {a}, and someone should {b}, so please do
{a}. I've had such a day, the car wouldn't start and then the cat got out, anyway, also {b}
I came in for one thing and of course forgot it, oh yes, {a}, and that reminds me, {b}
now I had two things to ask you, the first was {a}, and the second, it's coming, {b}
I've my arms full of leeks here, so {a} please and then {b}
the doctor says I mustn't bend, so you'll have to {a}, and then {b} for me
I promised my wife I'd do it before lunch: {a}, and {b}
there's a taxi outside! {a}! and {b}! thank you!
shoes on, coats on, no not that coat, {a}, and {b}, come on kids
put your brother down. Sorry, not you. {a}, and {b}.
not you, dear, I'm talking to the machine. {a}, and {b}
{a}, which I should have asked this morning, and {b}, which I only thought of now
{a}, that one's urgent, and {b}, that one isn't
{a} (important) and {b} (less so)
{a}; for the second part {b}
{a}. Reason: maintenance. {b}. Reason: same.
for the test we need two actions: {a}, followed by {b}
test sequence begins, {a}, next {b}, test sequence ends
procedure: {a}, confirm, {b}, confirm
item 1, {a}, item 2, {b}
item one: {a}. Item two: {b}. Over.
two items for you. {a}. Second item: {b}. Over.
message in two parts. Part one: {a}. Part two: {b}.
read back please: {a}, then {b}
roger, next task {a}, and the one following {b}
stand by for two. {a}. {b}. Go.
alpha: {a}. bravo: {b}.
{a}, and the same goes for this, {b}
{a}. Have you done it? Now {b}.
{a}, yes that's right, and now also {b}
{a}. Erm. What did I want. Yes. {b}.
{a} and, wait, let me look at my list, {b}
my list says {a} and then {b}
on my list there's {a} and there's {b}
it says here {a}, and below it {b}
next on the list: {a}, and under that {b}
let me read it to you: {a}, {b}
the note on the fridge says {a}, {b}
I've written it down: {a} comma {b}
{a} comma then {b} full stop
{a} full stop {b} full stop
{a} so that's sorted and then {b}
{a} so we're ready, and {b} so we don't forget
{a} so the baby can sleep, then {b}
{a}, it's for the best, and {b} as I said to my husband
{a} like yesterday and {b} like always
{a} again, and {b} again
{a} as usual and {b} as usual
the usual: {a}, {b}
our evening routine: {a}, then {b}
before bed I always {a} and {b}, do it for me
every morning it's {a} and {b}, so please
I usually {a} and {b} myself, can you today
would it be possible to {a} and, at the same time, {b}
might I ask you to {a} and also to {b}
may I trouble you to {a}, and also to {b}
you couldn't {a} and {b}, could you
you couldn't possibly {a}, and maybe {b}, could you dear
you wouldn't mind, {a}, and {b}
I wouldn't mind if you {a} and {b}
I'd love it if you could {a}, plus {b}
it'd be smashing if you'd {a} then {b}
chuck us a favour, {a} and {b}
be a mate, {a}, then {b}
be good and {a} and {b}
be a lamb and {a}, then if you would {b}
can u {a} n then {b}
cud you {a} an {b} pls
{a} asap + {b} asap
{a} now!! and {b} now!!
{a} NOW and then {b}
{a} quick and {b} quick, they're coming
first thing {a} second thing {b}
1st {a} 2nd {b}
a: {a} b: {b}
i) {a} ii) {b}
first job, {a}, second job, {b}, and then we're done
your first job is to {a}, your second is to {b}
your task: {a}, your next task: {b}
here is what to do, {a}, and next {b}
the plan is: {a}, then {b}
plan: {a}, afterwards {b}
new plan, {a} and {b}
okay team, {a}, and then {b}
all right, all right, {a}, and {b}, happy?
I know I just asked, but {a}, and {b} too
sorry to bother you again, {a}, and sorry, also {b}
sorry, me again. {a}? And {b}?
sorry, two more: {a}, {b}
excuse me, could you {a}, and, excuse me, {b} as well
excuse me young man, {a}, and then please {b}
thank you, just two more things, {a} and {b}
that's good. Now would you {a}, and also {b}
now, {a}. And now {b}.
now {a}, and in a moment {b}
right away {a} and straight after {b}
{a} immediately, {b} immediately after
{a} and, no need to hurry, {b}
{a}. No rush, but {b} too.
{a}. Take your time. Then {b}.
{a}. Well done. Now {b}.
{a}, lovely, and {b}, lovely
{a} there's a dear and {b}
{a}, that's a good robot, and {b}
teacher says {a} and then {b}
my brother wants you to {a} but I want you to {b}, do both
he wants you to {a} and she wants you to {b}
for grandma {a}, for me {b}
somebody asked me to {a}, and I'd like to {b} as well, so both
it's hot and I'm busy: {a} and {b}
it's raining, so {a}, and quick, {b}
the wind's picking up. {a}, and {b}, before it gets worse
frost tonight they say, so {a}, and {b}
I'm potting up, don't want to touch anything, {a} and {b}
the soil's done, the pots are done, now {a} and {b}
hmm, {a}? yes. and {b}? yes, do that too
{a}, I'd say, and then {b}, I'd say
{a}, would be good, and {b}, would be good as well
{a} is one thing, {b} is the other
{a} is what I need, and also {b}
one is {a} and the other is {b}
on the one hand {a}, on the other {b}, do both
both at once: {a} and {b}
in one go: {a}, {b}
combine: {a} + {b}
two in one: {a} and {b}
along the way {a}, then {b}
I need you twice: {a}. {b}.
once more: {a}. And again: {b}.
could you do a couple of bits for me, {a} and {b}
just a couple of bits and bobs: {a}, {b}
last two things tonight: {a}, then {b}
before I go, {a}, and {b}
before we leave {a} and {b}
before you rest, {a}, then {b}
when I say so... now: {a} and {b}
on my mark. Mark. {a}, {b}.
'''
,
# order of DOING: here {b} is said second but must be done first
'b_first': '''
{a} but before that {b}
{a}, but first {b}
{a}. But first {b}.
{a}, but {b} first
{a}, only {b} first
{a}. Actually {b} first
{a}. No wait, {b} first.
{a}, oh, but do this first: {b}
{a}, and before you do that, {b}
{a}. Before you do that, {b}
{a}. Before that, {b}.
{a}. Before doing so, please {b}
{a}, before that though {b}
{a}. Beforehand, {b}
{a} and beforehand {b}
{a} but {b} beforehand
{a} after you {b}
{a} once you {b}
{a} as soon as you {b}
{a} when you've done this: {b}
{a}, having first done this: {b}
{a}, but not before you {b}
{a}, but only after you {b}
{a}, only after this: {b}
{a} later, {b} now
{a} afterwards, {b} right now
{a} second, {b} first
{a} last, {b} first
{a} at the end, {b} at the start
{a}, but start with {b}
{a}, but to begin with {b}
{a}, starting with this: {b}
{a}, but the first thing is {b}
{a}. First though, {b}
{a}. First of all though, {b}
{a}, well, first {b}
{a}, erm, no, {b} and then that
{a}... no, {b} before that
{a}. Hang on. {b} first, then that.
{a}. Hold on, do this beforehand: {b}
{a}, oh sorry, {b} first, then the other
{a}. Sorry, wrong order, {b} first
{a}, sorry, other way round, {b} and then that
{a} and {b}, but the second one first
{a} and {b}, other way round please
{a} and {b}, in reverse order
{a}, {b}. do the last one first
{a} preceded by this: {b}
{a}, prior to that {b}
{a}. Prior to this, {b}.
prior to this: {a}, do this: {b}
before you {a}, please {b}
before you {a} could you {b}
before you {a} I need you to {b}
before anything, well before you {a}, {b}
can you {a}? but {b} first please
can you {a} after you {b}?
could you {a}, but first {b}?
could you {a}? Oh, and before that {b}.
would you {a}, once you {b}
please {a}, but please {b} first
please {a}. Just {b} before you do.
I want you to {a}, but {b} first
I need you to {a}. Before that, {b}
I'd like you to {a}, but before that I'd like you to {b}
I'd say {a}, but {b} first, dear
you can {a}, but you have to {b} first
you may {a} after you {b}
you should {a}, but not until you {b}
don't {a} until you {b}
do not {a} before you {b}
not yet {a}, first {b}, then do it
wait with this: {a}, until you {b}
wait to {a}. {b} first. Then go.
{a} next. But {b} now.
{a} comes second, first {b}
{a} is for after. {b} is for now.
{a}. Step zero: {b}
step 2: {a}. step 1: {b}
2. {a} 1. {b}
2) {a}, and 1) {b}
secondly {a}, firstly {b}
second {a}, first {b}, you know what I mean
then {a}. But first, {b}.
then {a}, after you {b} of course
finally {a}, but to start with {b}
I'd forgotten: {a}, but {b} must come first
{a}, mind you {b} first or it's no good
{a}, though mummy says {b} first
{a}. Negative, {b} first, then that
{a}, correction, {b} first and that second, over
{a}, over. Correction: {b} beforehand, over
{a}, right after you {b}
{a} immediately after you {b}
{a}, but quickly {b} first
{a}, but do {b} first
{a} pls but {b} 1st
{a} but pls before {b}
{a}, my dear, but not until you {b}
let's {a}, but let's {b} first
we'll {a} in a moment, first {b}, then do it
{a}. Oh, silly me, {b} before that.
{a}, think think, no, {b} has to happen first
{a}, but do {b} before it
{a}... ah, forgot, {b} comes before that
{a}, once the other thing is done, which is: {b}
{a}. That's for afterwards though. Right now {b}.
{a}. Wait though. To start with, {b}.
{a} as the second thing, as the first {b}
{a} when you're finished with this: {b}
{a}, yes, but the doctor says first {b}
{a}, I'd forgotten we must {b} first
{a}, only you have to {b} before that, you see
{a}. The proper order is {b} first of course
in the end {a}, but for a start {b}
last thing: {a}. First thing: {b}.
later on {a}, but at once {b}
I was going to say {a}, but {b} first
let me think, {a}, no, {b} first and then that
'''
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, and {c}
{a}, {b}, {c}
{a}. {b}. {c}.
{a}; {b}; {c}
{a} and {b} and {c}
{a} and {b}, and {c} too
{a} then {b} then {c}
{a}, then {b}, then {c}
{a}, then {b}, and then {c}
{a}, then {b} and finally {c}
{a}. Then {b}. Then {c}. 
{a}. Then {b}. And lastly {c}.
{a} + {b} + {c}
{a} / {b} / {c}
{a} -> {b} -> {c}
{a} & {b} & {c}
{a} && {b} && {c}
{a} plus {b} plus {c}
{a}, {b}, plus {c}
{a}, plus {b}, oh and {c}
{a} and {b}. Oh, and {c}.
{a}, {b}... oh and {c}
{a}. Oh and {b}. And also {c}.
{a} and {b}. Also, {c}
{a}. Also {b}. Also {c}.
{a}, also {b}, also {c}
{a}, and also {b}, and {c} as well
{a}, {b}, and while you're at it {c}
{a}, and while you're there {b} and {c}
{a}, {b} and, before I forget, {c}
{a} and {b}. I nearly forgot, {c}.
{a} and {b}. One more: {c}
{a}. {b}. One last thing, {c}
{a} and {b}, and what was the third, ah, {c}
{a}, {b}, and what else, yes, {c}
{a}... and {b}... and, let me see, {c}
let me think: {a}, {b}, and, hmm, {c}
er, {a}, um, {b}, and er, {c}
okay {a} and uh {b} and then {c}
1. {a} 2. {b} 3. {c}
1) {a} 2) {b} 3) {c}
(1) {a} (2) {b} (3) {c}
a) {a}, b) {b}, c) {c}
one {a}, two {b}, three {c}
one: {a}. two: {b}. three: {c}.
step one {a}, step two {b}, step three {c}
step 1: {a} / step 2: {b} / step 3: {c}
- {a} - {b} - {c}
* {a} * {b} * {c}
first {a}, then {b}, then {c}
first {a}, second {b}, third {c}
first {a}, next {b}, last {c}
firstly {a}; secondly {b}; thirdly {c}
first of all {a}, after that {b}, and at the end {c}
first {a}. After that {b}. When you're done, {c}.
start with {a}, then {b}, and end with {c}
begin with this: {a}. Next: {b}. Last: {c}.
three things: {a}, {b}, {c}
three things please: {a}, {b} and {c}
three jobs for you, {a}, {b} and then {c}
I need three things. {a}. {b}. And {c}.
I've three small wishes: {a}, {b}, and {c}
a few things: {a}; {b}; and {c}
a handful of things, dear: {a}, {b}, and {c}
list for you: {a}, {b}, {c}
todo: {a}, {b}, {c}
to-do list - {a}, {b}, {c}
tasks: {a} - {b} - {c}
sequence: {a}, {b}, {c}, end of sequence
execute in order: {a}, {b}, {c}
run through this: {a}, {b}, {c}
in that order: {a}, {b}, {c}
{a}, {b}, {c}, in that order
{a}, {b} and {c}, all three please
all three: {a}, {b}, {c}
do all of these: {a}; {b}; {c}
please {a}, {b} and {c}
please {a}. Please {b}. And please {c}.
please {a} and {b}, and then {c}, thank you
can you {a}, {b} and {c}?
can you {a}, then {b}, and then {c}
can you {a} and {b}? Oh and {c}?
could you {a}, {b}, and {c} please
could you {a}? And {b}? And perhaps {c}?
would you {a}, {b} and also {c}, love
would you be a dear and {a}, {b}, and {c}
I'd like you to {a}, {b}, and {c}
I want you to {a}, to {b} and to {c}
I need you to {a}, then {b}, then {c}, quickly
just {a}, {b} and {c}, that's everything
kindly {a}, {b}, and {c}
pls {a}, {b} n {c}
hey {a} and {b} and {c} thx
hi there, {a}, {b}, and then {c}, cheers
good morning, {a}, {b}, and {c} please
we're leaving: {a}, {b}, {c}
I'm off to bed. {a}, {b}, and {c}.
I'm late, {a}, {b}, {c}, bye
the bus is here! {a}, {b}, {c}!
visitors at the gate, so {a}, {b} and {c}
my hands are full of soil, so {a}, {b}, and also {c}
base to robot, {a}, then {b}, then {c}, over
{a}, break, {b}, break, {c}, over
{a}. That done, {b}. And after that, {c}
{a}, and when that's done {b}, and when that's done {c}
{a}. Once finished {b}, followed by {c}
{a}, followed by {b}, followed by {c}
{a}, next {b}, next {c}
{a} first, then {b} and {c}
{a} before you {b}, and {c} at the end
{a}. It's important. {b}. That too. And {c}, if there's time.
{a} because I'm cold, {b} because I'm tired, and {c} because why not
{a}. My wife wants that. {b}. I want that. And the kids want you to {c}.
{a}, {b}, no wait I'm not finished, {c} too
{a}. No, there's more. {b}. And {c}.
{a}, and {b}, and on top of that {c}
{a}, in addition {b}, and finally {c}
{a} and {b}, and last but not least {c}
{a}, {b}, last of all {c}
{a}; {b}; finally {c}. over and out
{a}, {b}, and if it's not too much, {c}
{a} and {b}, and if you can manage it {c} too
when you have a minute, {a}, {b}, and {c}
if you could {a}, {b} and {c} I'd be very grateful
any chance you could {a}, {b} and maybe {c}?
mummy said {a} and {b} and {c}
okay, {a}, that's one, {b}, that's two, and {c}, that's three
number one, {a}. number two, {b}. and number three, {c}
help me with three things, {a}, and {b}, and {c}
before you {c}, {a} and {b}
don't forget: {a}, {b}, {c}
make sure to {a}, {b} and {c}
right. {a}. {b}. {c}. Thank you.
right then, {a}, then {b}, and I think {c}
so {a} and then {b} and after {c}
{a}, afterwards {b}, and to finish {c}
do this: {a}. then this: {b}. then this: {c}.
{a}. Now what else. {b}. And, let me look, {c}.
my list says {a}, {b} and {c}
on my list: {a}, then {b}, then {c}
the note says {a}, {b}, {c}
{a} for me, {b} for mum, and {c} for the cat
{a} comma {b} comma and {c}
the plan is {a}, {b}, and then {c}
our bedtime routine: {a}, {b}, {c}
the usual three: {a}, {b} and {c}
coats on, kids! {a}, and {b}, and {c}, thank you
three items. {a}. {b}. {c}. Over.
message in three parts: {a}; {b}; {c}. over
alpha {a}, bravo {b}, charlie {c}
procedure: {a}, next {b}, next {c}, end
I'm up a ladder, so {a}, {b} and {c} for me
it's raining! {a}, quick, {b}, and {c}
1st {a} 2nd {b} 3rd {c}
i) {a} ii) {b} iii) {c}
{a}. {b} as well. And {c}, and then I'll stop.
{a}, {b}, oh bother, and {c}
{a} and {b}, and sorry, one more, {c}
sorry to ask so much, {a}, {b}, {c}
might I ask you to {a}, to {b}, and also to {c}
you couldn't {a}, {b} and {c}, could you
can u {a}, {b} n {c} pls
do one thing, {a}, then {b}, then {c} also
{a} is first, {b} is second, {c} is third
now {a}, next {b}, later {c}
{a} and then when I'm gone {b} and {c}
{a}. Lovely. {b}. Lovely. And {c}.
'''

FOLLOW = {
'same_action_other_device': '''
and the {d} too
and the {d}
and {D} too[ please|]
and {D}
and {D} as well
and also {D}
also {D}
{D} too
{D} as well
{D} also please
{D} likewise
same for {D}
same for {D} please
same with {D}
same with {D}, [thanks|ta|cheers]
same thing for {D}
the same for {D}
the same with {D} [please|then]
the same again for {D}
same again, {D} this time
same again but {D}
do the same for {D}
do the same with {D}
do the same to {D} please
do that for {D} too
do that to {D} as well
do that with {D} also
do it for {D} too
do it to {D} as well would you
can you do the same for {D}?
can you do that with {D} too
could you do the same with {D}, please
would you do {D} as well
would you do {D} too, love
do {D} too
do {D} as well
do {D} next
do {D} now
and do {D} while you're there
now {D}
now {D} please
now the {d}
now do {D}
now the same for {D}
next {D}
next, the {d}
next one: {D}
then {D}
then {D} as well
then the {d} too please
and then {D}
and now {D}
and next {D}
and what about {D}
what about {D}?
how about {D}
how about {D} too
and how about the {d}, same thing
oh and {D}
oh and {D} too
oh, and the {d}
oh, {D} as well please
oh, I forgot {D}
I forgot the {d}, same please
ah, and {D}
ah, {D} also
wait, {D} too
wait, and {D}
hang on, the {d} as well
sorry, {D} too
sorry, I meant {D} as well
plus {D}
plus the {d}
plus {D} while you're at it
while you're at it, {D}
while you're at it the {d} too
likewise {D}
likewise for {D}
ditto {D}
ditto for {D}
ditto the {d} please
similarly {D}
equally {D}
repeat for {D}
repeat with {D}
repeat that for {D}
repeat on {D}, over
apply that to {D}
apply the same to {D}
extend that to {D}
and another one: {D}
one more: {D}
one more, the {d}
the other one too, {D}
the {d} wants the same
the {d} needs it as well
{D} needs the same
{D} should be the same
{D} should get the same treatment
{D} gets the same
I want the same for {D}
I want that for {D} too
I'd like {D} done too
I'd like the same with {D} please
and my wife wants {D} the same way
and mummy says {D} too
and me {D} too please
not just that one, {D} too
not only that, {D} as well
both please, so {D} as well
{D}, same thing
{D}, same again
{D} same
{D}, likewise, over
don't forget {D}
don't forget the {d}
and don't forget {D} either
and you'd better do {D}
better do {D} too
may as well do {D}
you might as well do {D} too
let's have {D} too
let's do {D} as well
let's include {D}
include {D}
and for {D} please the same
for {D} also
for {D} the same thing
please also {D}
please {D} too
please, the {d} as well
kindly do {D} also
mm, and {D}
good, now {D}
great, and {D}
lovely. And {D}?
perfect, {D} too then
thanks. And {D}.
thank you, and the {d} please
ok and {D}
okay now the {d}
right, {D} next
yes and {D}
yes, and the {d} also
copy, same for {D}
and while I remember, {D}
and that goes for {D} too
that goes for {D} as well
the {d} is next
your next one is {D}
and then there's {D}
and there's {D} as well
let me see, {D} too
hmm, and I suppose {D} as well
what else, ah yes, {D}
one for {D} too please
include {D} in that
make it both, {D} too
make that two, {D} also
and for the other side, {D}
again with {D}
again for {D}
again please, {D}
once more for {D}
once more with the {d}
can we have {D} as well
can I have {D} too
could {D} be done as well
{D} next please
{D} now
{D} after that
{D} while you're up
{D} is the same story
''',
'undo': '''
no, put it back
put it back
put it back please
put it back how it was
put that back the way it was
change of mind
I changed my mind
I've changed my mind
changed my mind, undo that
changed my mind, sorry
sorry, change of mind, put it back as it was
undo
undo that
undo that please
undo it
undo what you just did
undo the last one
undo the last thing
undo that last command
undo last
can you undo that?
could you undo that please
please undo
reverse that
reverse that please
reverse the last command
revert
revert that
revert that change
revert to how it was
roll that back
roll it back please
take that back
take it back
no no, take it back
no, go back to before
go back to how it was
back to how it was
back to the way it was please
back as before
as before please
like before please
like it was before
make it like before
make it how it was before
the way it was, please
it was better before
it was better before, put it back
I liked it better before
I preferred it the other way
I prefer it how it was
no, the other way
other way round please
the other way round
no, I didn't mean that, undo it
that's not what I wanted, put it back
oh no, put it back
oops, undo
oops, put it back
whoops, go back
wrong one, undo
my mistake, undo that
my mistake, put it back please
my fault, reverse it
that was a mistake, undo it
I made a mistake, undo it
sorry, that was wrong, put it back
sorry love, put it back again
forget that, put it back
scrap that, undo it
scratch that, put it back
never mind, put it back
never mind, undo that
actually no, put it back
actually, undo that
actually, leave it as it was
hmm, no, put it back
hmm, on second thoughts, undo that
on second thought put it back
second thoughts, put it back
no wait, undo
wait, no, undo that
ah no, not that, undo
restore it
restore the previous state
restore it to what it was
return it to how it was
return to previous state, over
reset it to what it was
set it back
switch it back
turn it back
change it back
change it back please
flip it back
negative, undo last, over
disregard, undo that, over
I don't like it, put it back
I don't want that after all
I don't want it like that, change it back
my wife doesn't like it, put it back
mummy says put it back
we don't want that any more, undo it
''',
'other_action_same_device': {
'on': '''
turn it on again
turn it back on
turn it on now
switch it on again
switch it back on
switch that on again please
put it on again
put it back on
put it on again would you
it on again please
on again
on again please
now on again
now turn it on
now switch it on
and now on
and on again
and back on
back on please
back on, ta
ok, back on now
right, on with it again
fire it up again
start it again
start it up again
restart it
get it going again
get it running again
power it up again
power it back on, over
activate it again
enable it again
can you turn it back on
could you put it on again please
would you switch it on again, dear
I want it on again
I need it back on
I'd like it on again
actually leave it on
actually, turn it on
no, on
no, I want it on
it should be on
it should be on after all
mummy wants it on again
please bring it back on
let's have it on again
''',
'off': '''
turn it off again
turn it off now
turn it off
turn that off again
switch it off
switch it off again
switch it back off
put it off again
put it out
put it out again
off again
off again please
now off
now off again
and now off
and off
and off again
and then off please
back off please
off with it
now turn it off
ok turn it off now
ok, that's enough, off
that's enough, turn it off
that'll do, switch it off
it can go off now
it can go off again
you can turn it off now
stop it
stop it again
shut it off
shut it down
shut it down again
kill it
cut it
cut it off please
power it down, over
deactivate it
disable it again
no, off
no, turn it off
actually, off
actually turn it off
could you put it off again please
would you turn it off now, love
I don't need it any more, turn it off
I'm done with it, off please
it shouldn't be on any more
please don't leave it on
don't leave it on
''',
'open': '''
open it
open it again
open it now
open it up
open it back up
open that again
open it again please
open again
now open it
now open
now open it again
and open it
and open it again
and now open it please
then open it
then open it again please
ok open it
ok, open it back up
actually open it
actually, I want it open
no, open it
no, leave it open
no, open
can you open it again
can you open it now?
could you open it up again please
would you open it again, dear
I want it open
I want it open again
I need it open after all
it should be open
it should be open again
it can be open now
you can open it now
make it open again
get it open again
let it open again
back open please
wide open please
open it after all
please open it back up
reopen it
reopen it please
reopen, over
mummy says open it again
''',
'close': '''
close it
close it again
close it now
close it back
close that again
close it again please
close it up
close again
now close it
now close
now close it again
and close it
and close it again
and now close it please
then close it
then shut it again
shut it
shut it again
shut it now please
shut that again would you
pull it shut
pull it to
push it shut
ok close it
ok, shut it now
actually close it
actually, I want it shut
no, close it
no, shut it
no, closed please
can you close it again
could you shut it again please
would you close it now, dear
I want it closed
I want it shut again
I need it closed after all
it should be closed
it should be shut again
it shouldn't be open any more
don't leave it open
please don't leave it open
you can close it now
closed again please
shut again please
reclose it, over
it's cold, close it again
mummy says shut it again
''',
'lock': '''
lock it
lock it again
lock it now
lock it up
lock it up again
lock that
lock that again please
lock again
relock it
relock it please
now lock it
now lock it again
and lock it
and lock it please
and now lock it
and locked please
and locked again
then lock it
then lock it again
ok lock it
ok, lock it up now
right, lock it
actually lock it
actually, I want it locked
no, lock it
no, keep it locked
can you lock it again
can you lock it now?
could you lock it please
could you lock it for me as well
would you lock it again, dear
I want it locked
I'd like it locked again
I need it locked
it should be locked
it should be locked again
it shouldn't be unlocked any more
don't leave it unlocked
make it locked again
make sure it's locked
you can lock it now
bolt it
bolt it again
secure it again, over
mummy says lock it
''',
'unlock': '''
unlock it
unlock it again
unlock it now
unlock it please
unlock that
unlock that again please
unlock again
now unlock it
now unlock it again
and unlock it
and unlock it please
and now unlock it
and unlocked please
then unlock it
then unlock it again
ok unlock it
ok, unlock it now
right, unlock it
actually unlock it
actually, I want it unlocked
no, unlock it
no, leave it unlocked
can you unlock it again
can you unlock it now?
could you unlock it please
could you unlock it for me
would you unlock it again, dear
I want it unlocked
I'd like it unlocked again
I need it unlocked
it should be unlocked
it should be unlocked after all
it shouldn't be locked any more
don't leave it locked
make it unlocked again
you can unlock it now
take the lock off again
take it off the lock
undo the lock on it
unbolt it
unbolt it again
release it
release the lock on it, over
I can't get in, unlock it again
mummy says unlock it
'''
}
}

VAGUE = {
'device': '''
switch that on
switch it off
switch it on please
turn it on
turn it off
turn that off would you
turn that thing on
turn the thing off
turn on
turn off
turn off please
switch on
switch off please
on please
off please
on
off
open it please
open it
open
open please
open that
close it
close that one
close please
shut it
shut that thing
shut it would you, dear
lock it
lock that
lock up the, you know
unlock it
unlock that for me
unlock please
put it on
put that on
put it off, love
put the whatsit on
put the thingy on
put the thingamajig off
the doodah, off please
the whatchamacallit, can you open it
can you turn it on
can you turn that off?
can you open it for me
could you close that for me
could you switch on the... oh what's it called
could you switch that one off please
would you start it
start it
start it up
stop it
stop that
stop the machine thing
activate it
activate
deactivate that
power on
power it down
toggle it
toggle
flip it
flip the other one
the other one, on
the other one please, off
that one off
that one there, on
this one on please
those off please
them off
one of them on
that thing over there, switch it on
I want it on
I want it off
it should be on
it should be closed
don't leave it on
don't leave it open
it's still on, off please
it's still open, close it
it's too bright, turn it off
set it to half
set it to 20
set that to 30%
set it a bit higher
make it 21 degrees
turn it up
turn it down
turn it down to ten
mummy wants it off
my wife wants it off
my husband says close it
grandpa says put it on
kindly switch it on
pls off
pls on
request off, over
activate, over
set to 40, over
you know the one, turn it on
the usual one on please
the same one as always, off
the one by the wall, on
the left one off
the second one on please
you forgot to turn it off
I forgot to switch it off, can you
''',
'value': '''
set {D}
set {D} please
set the {d}
set the {d} for me
set the {d}, would you
set {D} to
set {D} to the
set {D} to... hmm
set {D} to something
set {D} to, what was it
set {D} to a number
set {D} at
please set {D}
please set {D} to
can you set {D}
can you set {D} for me?
could you set {D} please
could you set the {d} to
could you set a level for {D}
would you set {D}, dear
I want to set {D}
I want {D} set
I'd like to set {D}
I'd like {D} set to
I'd like a different setting on {D}
I need {D} set
I need {D} at a certain level
adjust {D}
adjust {D} please
adjust the {d} a bit
can you adjust {D}
could you adjust {D} for me
change {D}
change {D} to
change the {d} setting
change the setting of {D}
change the level of {D}
change the value on {D}
can you change {D}
could you change what {D} is set to
give {D} another setting
give {D} a new value
give {D} a different level
put {D} to
put {D} on a different setting
put {D} at another level
put {D} at the right level
tune {D}
regulate {D}
regulate {D} please
dial {D} to
dial in {D}
configure {D}
configure the {d} level
program {D} to
make {D} something else
make {D} different
make {D} a different number
I don't like how {D} is set, change it
{D} needs setting
{D} needs adjusting
{D} needs a new setting
{D} needs to be set
{D} should be set
{D} should be at another level
{D} to, er
{D} to...
{D}, set it
{D}, adjust please
{D} level, please change
set level of {D}
set the level of {D}
set the value of {D}
set {D} value
set {D} level, over
adjust {D}, over
set {D} to the number I said
set {D} to what I like
set {D} to how we like it
set {D} how mum likes it
my wife wants {D} set differently
my son wants {D} at another setting
grandma wants {D} changed
kindly set {D}
kindly adjust {D} level
pls set {D}
pls adjust the {d}
hi, set {D} please
good morning, could you set {D}
when you have a second, set {D}
if it isn't too much trouble, adjust {D}
what about setting {D}, could you
I've no idea what number, but set {D}
set {D}, I'll tell you how high in a minute
{D} isn't right, adjust it
{D} isn't comfortable, change the setting
fiddle with the {d} setting for me
tweak {D}
tweak the {d} a little
correct the setting of {D}
''',
'fact': '''
remember this
remember that
remember something
remember something for me
remember something for me please
remember
remember please
please remember
please remember this
please remember something
can you remember something
can you remember something for me?
can you remember this
could you remember something for me, dear
could you remember this for me
would you remember a thing for me
I want you to remember something
I want you to remember this
I need you to remember something
I'd like you to remember something
I'd like you to keep something in mind
keep this in mind
keep something in mind for me
keep that in mind please
bear this in mind
bear something in mind for me
make a note
make a note please
make a note for me
make a note of this
make a note of that
make a little note
note this
note this down
note that down
note that down please
take a note
take a note please
take this down
take something down
write it down for later
write this in your memory
jot this down
jot something down
jot this down for me
store this
store something
store that for later
save this
save that for later
save this in memory
save something to memory
memorise this
memorise something for me
memorize this please
memorize that
put this in your memory
put something in memory
add something to memory
add this to your notes
add a note
add a memory
don't forget this
don't forget that
don't forget what I tell you
don't forget it
never forget this
you must remember this
you have to remember something
learn something
learn this
log this in your memory
keep this
keep this safe for me
keep it for later
hold that thought
hold onto this for me
remind yourself of this
I have something for you to remember
I've got something to remember
there's something I want you to remember
there's something you should remember
commit this to memory
store to memory, over
kindly remember this
kindly note
pls remember this
pls note down
''',
'place': '''
go there
go there please
go over there
go over there please
go to the place
go to that place
go to the other place
go to the usual place
go to the spot
go to the usual spot
go somewhere
go somewhere else
go to the other one
go to
go
go on
go to the, um
go to the thing
go to where I said
go where I told you
go where you were yesterday
go where you need to be
go to the next one
go to the place with the thing
go round there
go up there
go down there
drive there
drive over there
drive there please
drive to that place
drive somewhere
drive to
drive the robot there
drive it over there
move there
move over there
move to that place
move to the spot
move somewhere else
move it
move it over there
move the robot
move the robot over there
move the robot there
move the robot somewhere else
move the rover
move please
move along
send it there
send it over there
send the robot there
send the robot over
send the robot somewhere
send the rover to, you know
take the robot there
bring it over there
bring the robot over there
get over there
get it over there
get the robot over there
head there
head over there
head that way
head to that spot
travel there
travel to the place
navigate there
navigate to
navigate to the location
proceed
proceed there
proceed to location, over
proceed to the waypoint
roll over there
roll there
run over there
walk there
walk over there please
could you go there
could you go over there
can you go there
can you go to that place
can you drive there?
can you send the robot there?
would you go there for me
I want you to go there
I want the robot over there
I need you to go there
I'd like you to go there
the robot should go there
the robot must go to the place
you should go there now
please go to the spot I mean
please go over there, dear
kindly go there
pls go there
same place please
back to that place
to that place again
''',
'file': '''
read the file
read a file
read the file please
read it
read it to me
read that
read that to me
read that file
read that one
read me the file
read me that
read me a file
read the other file
read the other one
read the note
read the text
read the document
read out the file
read it out loud
read it out please
read something
read what's in it
read what's in the file
can you read it
can you read the file?
can you read that to me
could you read it to me
could you read the file for me
would you read it out
open the file
open that file
open the document
open a file
show me the file
show me that file
show me the text
show me the document
show me what's in it
show the file
show file
show that
display the file
display that file
print the file
print file
view file
view the document
look in the file
look in that file
look inside the file
look at the file
what's in the file
what's in that file
what is in it
what does the file say
what does it say
what does that file say
what's written in it
what's written there
what's in the document
contents of the file
contents please
file contents
tell me what's in the file
tell me what the file says
write a file
write a file please
write to the file
write the file
write it to a file
write this to a file
write that to the file
write something to a file
write something in a file
create a file
create a new file
create file
make a file
make a new file
make me a file
make me a text file
save a file
save it to a file
save it as a file
save this to a file
save that file
save the file
save this
new file
new file please
start a new file
put it in a file
put this in a file
put that in the file
put something in the file
I want to write a file
I want to read a file
I want a new file
I need the file
I need a file written
can you write a file
can you create a file for me?
could you make a file
could you save this in a file
kindly create a file
kindly read the file
pls open the file
file read, over
write file, over
''',
'message': '''
send a message
send a message please
send a notification
send a notification please
send a notice
send an alert
send the message
send it
send them a message
send her a message
send him a message
send everyone a message
send something
send a note
send a warning
send a notification to me
send me a notification
send me a message
send me an alert
notify
notify me
notify me please
notify them
notify everyone
notify everybody please
notify my wife
notify the others
notify the team
notify the family
alert
alert me
alert everyone
alert them
alert the others
alert my wife
warn them
warn everyone
warn the others
tell them
tell everyone
tell everybody
tell the others
tell the family
let them know
let everyone know
let me know
let my wife know
let the kids know
let the others know
message please
message them
message everyone
post a message
post a notification
post something
post it
push a notification
push a message
push a message out
raise an alert
raise an alarm message
issue a notice
issue a warning
broadcast a message
broadcast something
broadcast to all, over
announce something
announce it
make an announcement
give a notification
give everyone a message
give them a message
put out a message
put out an alert
put a message out
pass on a message
pass a message on
pass it on
log something
log a message
log it
log this
log an entry
add a log entry
put something in the log
write to the log
write something in the log
new log entry
can you send a message
can you send a notification?
can you notify them
can you let them know
could you send a message for me
could you alert everyone
could you tell everyone
would you pass on a message, dear
I want to send a message
I want to send a notification
I'd like to send a notification
I need to tell everyone something
I need to send an alert
I need to notify them
there's something I need to tell everyone
kindly send message
kindly notify
pls send notification
send notification, over
urgent message
urgent, alert everyone
high priority message
high priority alert please
low priority notification
'''
}

MOVE = {
'forward': '''
forward
forward {n}
forwards {n}
forward {n} please
forward please
go forward
go forward {n}
go forwards {n} please
go forward by {n}
go straight
go straight {n}
go straight ahead
go straight ahead {n}
go straight on
go straight on for {n}
go ahead {n}
go on ahead {n}
go on {n}
go {n} forward
go {n} ahead
go {n} straight on
go {n} straight ahead please
move forward
move forward {n}
move {R} forward
move {R} forward {n}
move {R} {n} forward
move {R} {n} ahead
move {R} ahead by {n}
move ahead
move ahead {n}
move up {n} ahead
move on {n} straight ahead
drive forward
drive forward {n}
drive {R} forward
drive {R} forward {n}
drive {R} {n} straight ahead
drive ahead {n}
drive on ahead
drive straight on {n}
roll forward {n}
roll forward a bit
roll {R} forward {n}
roll ahead {n}, over
{R} forward
{R} forward {n}
{R}, forward {n}
{R}, ahead {n}
{R}, straight on
{R}: {n} forward
{R} {n} forward please
{n} forward
{n} forward please
{n} ahead
{n} straight on
{n} straight ahead
{n} forwards, thanks
ahead
ahead {n}
ahead {n}, over
straight on {n}
straight ahead {n}
straight ahead please
onward {n}
onwards
advance
advance {n}
advance {R} {n}
advance {R} by {n}
advance by {n}, over
proceed forward {n}
proceed ahead {n}
proceed {n} straight ahead, over
step forward {n}
inch forward
inch {R} forward
creep forward {n}
creep ahead a little
nudge {R} forward
nudge {R} forward {n}
nudge forward {n}
edge forward {n}
edge {R} forward a little
push {R} forward {n}
push on ahead {n}
bring {R} forward {n}
bring {R} forward
send {R} forward
send {R} forward {n}
send {R} {n} ahead
take {R} forward {n}
take {R} {n} straight ahead
get {R} to go forward
get {R} to drive forward {n}
have {R} go {n} forward
have {R} move ahead {n}
let {R} go forward
let {R} roll {n} forward
make {R} go forward
make {R} go forward {n}
make it go forward {n}
keep going forward {n}
keep on straight ahead for {n}
carry on forward {n}
carry on straight ahead
continue forward {n}
continue straight ahead
continue ahead {n}
a bit forward please
a little forward
a bit further ahead
a little further forward please
further forward
further forward {n}
forward {n2}, no sorry, {n}
forward {n2}, no, make that {n}
go forward {n2}, er, I mean {n}
go {n2} ahead, wait, {n}
drive {n2} forward, correction, {n}, over
{n2} forward, no, better {n}
move {R} forward {n2}, oops, {n}
can you go forward {n}
can you move {R} forward a bit?
could you go forward {n} please
could you drive {R} forward {n}
could you bring {R} {n} further ahead
would you move {R} forward, dear
would you be so kind and drive forward {n}
I want {R} to go forward
I want {R} {n} further forward
I'd like {R} to advance {n}
I need {R} {n} ahead
{R} should go {n} forward
{R} should move forward
{R} has to go straight ahead {n}
{R} must advance {n}
mummy can {R} go forward {n}
make {R} drive forward pretty please
kindly move {R} forward by {n}
pls go forward {n}
pls fwd {n}
fwd {n}
fwd
''',
'back': '''
back
back {n}
back {n} please
back up
back up {n}
back up {n} please
back up a bit
back up a little please
back off {n}
back {R} up
back {R} up {n}
back {R} up by {n}
backward
backward {n}
backwards
backwards {n}
backwards {n}, over
{n} back
{n} back please
{n} backwards
{n} backward, thanks
{n} in reverse
go back {n}
go back a bit
go backwards
go backwards {n}
go backward by {n}
go {n} back
go {n} backwards
go in reverse {n}
move back
move back {n}
move backwards {n}
move backward a little
move {R} back
move {R} back {n}
move {R} {n} back
move {R} backwards {n}
move {R} {n} backwards please
drive back {n}
drive backwards
drive backwards {n}
drive {R} backwards {n}
drive {R} back by {n}
drive in reverse {n}
reverse
reverse {n}
reverse {n} please
reverse by {n}
reverse {R}
reverse {R} {n}
reverse {R} by {n}
reverse a bit
reverse a little please
put {R} in reverse, {n}
put it in reverse and go {n}
in reverse {n}
in reverse please
roll back {n}
roll backwards {n}
roll {R} back {n}
roll {R} back a bit
retreat
retreat {n}
retreat {n}, over
retreat a little
have {R} retreat {n}
pull back
pull back {n}
pull {R} back {n}
pull {R} back a bit
fall back {n}
withdraw {n}
withdraw {R} {n}
step back
step back {n}
take a step back
inch back
inch {R} backwards
creep back {n}
creep backwards
nudge {R} back
nudge {R} back {n}
edge back {n}
edge {R} backwards a little
{R} back
{R} back {n}
{R} backwards {n}
{R}, back {n}
{R}, back up {n}
{R}, reverse
{R}, reverse {n}
{R}: {n} backwards
{R} {n} back please
send {R} back {n}
send {R} backwards
take {R} back {n}
bring {R} back {n}
bring {R} back by {n} please
get {R} to reverse
get {R} to back up {n}
have {R} back up
have {R} go {n} backwards
let {R} roll back {n}
let {R} reverse a bit
make {R} go backwards
make {R} go back {n}
make it reverse {n}
a bit back please
a bit backwards
a little further back
further back {n}
further back please
too close, back {n}
you're too close, back up {n}
too near the wall, reverse {n}
too far, go back {n}
back {n2}, no sorry, {n}
back {n2}, no, make it {n}
go back {n2}, I mean {n}
reverse {n2}, er, {n}
reverse {n2}, correction, {n}, over
{n2} back, wait no, {n}
move {R} back {n2}, hmm, rather {n}
can you go back {n}
can you back up a bit?
can you reverse {R}
could you reverse {n} please
could you move {R} back {n}
could you bring {R} back a little
would you back {R} up, dear
would you mind reversing {n}
I want {R} to go back {n}
I want {R} {n} further back
I'd like {R} to reverse {n}
I need {R} {n} back
{R} should go back {n}
{R} should reverse
{R} has to back up {n}
{R} must go {n} backwards
kindly reverse {R} by {n}
kindly take {R} back {n}
pls back {n}
pls reverse
mummy can {R} go backwards
rearward {n}
rearwards {n}, over
''',
'left': '''
left
left {n}
left {n} please
left a bit
left please
to the left
to the left {n}
to the left please
{n} left
{n} left please
{n} to the left
{n} to your left
{n} leftwards
leftward {n}
leftwards
leftwards {n}
go left
go left {n}
go left by {n}
go left a bit
go left a little please
go to the left
go to the left {n}
go {n} left
go {n} to the left
go {n} to your left
go leftwards {n}
move left
move left {n}
move to the left
move to the left by {n}
move over to the left
move over to the left {n}
move leftwards
move {R} left
move {R} left {n}
move {R} {n} left
move {R} {n} to the left
move {R} to the left by {n}
move {R} over to the left
drive left
drive left {n}
drive to the left {n}
drive {R} left
drive {R} left {n}
drive {R} {n} to the left
drive {n} leftwards
roll left {n}
roll {R} to the left
roll {n} to the left
shift left
shift left {n}
shift {R} left {n}
shift {R} to the left
shift over to the left {n}
slide left {n}
slide {R} left {n}
slide {R} {n} to the left
scoot left
scoot left {n}
scoot {R} over to the left
sidestep left {n}
step left
step to the left {n}
nudge left
nudge {R} left
nudge {R} left {n}
nudge {R} {n} to the left
edge left {n}
edge {R} to the left
inch left
inch {R} to the left
creep left {n}
push {R} left {n}
push {R} {n} to the left
bring {R} left {n}
bring {R} {n} to the left
send {R} left
send {R} left {n}
send {R} to the left {n}
take {R} left {n}
take {R} {n} to the left
get {R} to go left
get {R} {n} to the left
have {R} go left
have {R} go left {n}
have {R} move {n} to the left
let {R} go left
let {R} drive {n} left
make {R} go left
make {R} go {n} left
make it go to the left {n}
{R} left
{R} left {n}
{R}, left {n}
{R}, to the left
{R}, go left
{R}: {n} left
{R} {n} to the left please
head left
head left {n}
proceed left {n}, over
proceed {n} to the left
left {n}, over
left hand side {n}
towards the left {n}
towards the left please
a bit left
a bit to the left please
a little left
a little more left
a little to the left
a touch to the left
further left
further left {n}
further to the left {n}
more to the left
more to the left please
left {n2}, no, {n}
left {n2}, no sorry, {n}
go left {n2}, I mean {n}
go {n2} left, er, make that {n}
{n2} to the left, wait, {n}
left {n2}, correction {n}, over
right, no, left {n}
go right, no sorry, left
not right, left {n}
not right, left please
move right, er, I mean left {n}
can you go left
can you go left {n}?
can you move {R} a bit to the left
could you go left {n} please
could you move {R} left by {n}
would you move {R} left, dear
would you shift {R} {n} to the left
I want {R} to go left
I want {R} {n} more to the left
I'd like {R} to go left {n}
I need {R} {n} left
{R} should go left
{R} should be {n} further left
{R} has to go {n} to the left
kindly move {R} to the left by {n}
pls go left {n}
pls left
mummy can {R} go left
bear left {n}
keep left and go {n}
off to the left {n}
over to the left please
a hair to the left
just a smidge left, love
scooch left a bit
left hand, {n}
on the left side, go {n}
towards your left hand, {n}
swing {R} over to the left
shuffle left {n}
the left way, {n}
left, left, left, {n}
left I said, {n}
you're too far right, go left {n}
{R} is too far right, {n} to the left
there's a pot on the right, go left {n}
mind the roses, {R} left {n}
a wee bit left
tiny bit left please
just {n} left
only {n} to the left
about {n} to the left I think
''',
'right': '''
right {n}
right {n} please
right a bit please
to the right
to the right {n}
to the right please
to your right {n}
{n} right
{n} right please
{n} to the right
{n} to your right
{n} rightwards
rightward {n}
rightwards
rightwards {n}
go right
go right {n}
go right by {n}
go right a bit
go right a little please
go to the right
go to the right {n}
go {n} right
go {n} to the right
go {n} to your right
go rightwards {n}
move right
move right {n}
move to the right
move to the right by {n}
move over to the right
move over to the right {n}
move rightwards
move {R} right
move {R} right {n}
move {R} {n} right
move {R} {n} to the right
move {R} to the right by {n}
move {R} over to the right
drive right
drive right {n}
drive to the right {n}
drive {R} right
drive {R} right {n}
drive {R} {n} to the right
drive {n} rightwards
roll right {n}
roll {R} to the right
roll {n} to the right
shift right
shift right {n}
shift {R} right {n}
shift {R} to the right
shift over to the right {n}
slide right {n}
slide {R} right {n}
slide {R} {n} to the right
scoot right
scoot right {n}
scoot {R} over to the right
sidestep right {n}
step right
step to the right {n}
nudge right
nudge {R} right
nudge {R} right {n}
nudge {R} {n} to the right
edge right {n}
edge {R} to the right
inch right
inch {R} to the right
creep right {n}
push {R} right {n}
push {R} {n} to the right
bring {R} right {n}
bring {R} {n} to the right
send {R} right
send {R} right {n}
send {R} to the right {n}
take {R} right {n}
take {R} {n} to the right
get {R} to go right
get {R} {n} to the right
have {R} go right
have {R} go right {n}
have {R} move {n} to the right
let {R} go right
let {R} drive {n} right
make {R} go right
make {R} go {n} right
make it go to the right {n}
{R} right
{R} right {n}
{R}, right {n}
{R}, to the right
{R}, go right
{R}: {n} right
{R} {n} to the right please
head right
head right {n}
proceed right {n}, over
proceed {n} to the right
right {n}, over
right hand side {n}
towards the right {n}
towards the right please
a bit right
a bit to the right please
a little to the right
a little more right
a touch to the right
further right
further right {n}
further to the right {n}
more to the right
more to the right please
right {n2}, no, {n}
right {n2}, no sorry, {n}
go right {n2}, I mean {n}
go {n2} right, er, make that {n}
{n2} to the right, wait, {n}
right {n2}, correction {n}, over
left, no, right {n}
go left, no sorry, right
not left, right {n}
not left, right please
move left, er, I mean right {n}
can you go right
can you go right {n}?
can you move {R} a bit to the right
could you go right {n} please
could you move {R} right by {n}
would you move {R} right, dear
would you shift {R} {n} to the right
I want {R} to go right
I want {R} {n} more to the right
I'd like {R} to go right {n}
I need {R} {n} to the right
{R} should go right
{R} should be {n} further right
{R} has to go {n} to the right
kindly move {R} to the right by {n}
pls go right {n}
mummy can {R} go to the right
bear right for {n}
keep to the right and drive {n}
off towards the right, {n}
come over to the right please
just a tad right
a whisker to the right
budge up to the right
right hand side, {n} please
toward your right hand by {n}
slip {R} across to the right
shimmy right {n}
to the right hand, {n}, dear
right I said, not left, {n}
you're too far left, go right {n}
{R} is hugging the left wall, {n} to the right
puddle on the left, so {n} to the right
watch the bean poles, {R} right {n}
a wee bit to the right
tiny bit to the right please
no more than {n} to the right
{n} over to the right I'd say
roughly {n} right
''',
'north': '''
north
north {n}
north please
north {n} please
go north
go north {n}
go north by {n}
go {n} north
go {n} to the north
go northwards
go northward {n}
go due north {n}
due north {n}
due north
northwards
northwards {n}
northward {n}
to the north {n}
to the north please
towards the north {n}
{n} north
{n} north please
{n} due north
{n} northwards
{n} to the north
move north
move north {n}
move {R} north
move {R} north {n}
move {R} {n} north
move {R} {n} to the north
move {R} northwards {n}
drive north
drive north {n}
drive {R} north
drive {R} {n} north
drive northwards {n}
drive due north for {n}
head north
head north {n}
head north for {n}, over
head {R} north
send {R} north
send {R} north {n}
send {R} {n} northwards
take {R} north {n}
bring {R} {n} north
have {R} go north {n}
let {R} head north
make {R} go north
make {R} go {n} north
get {R} {n} further north
travel north {n}
travel {n} northward
proceed north {n}
proceed {n} north, over
proceed due north
roll north {n}
steer north {n}
advance {n} to the north
advance north
heading north, {n}
bearing north, {n}, over
{R} north
{R} north {n}
{R}, north {n}
{R}, {n} to the north
further north {n}
a bit north please
north {n2}, no, {n}
go north {n2}, sorry, {n}
south, no, north {n}
can you go north {n}
could you send {R} north {n} please
I want {R} to go north {n}
{R} should head north
{R} has to go {n} northwards
kindly drive {R} {n} north
up north {n}
northbound {n}
straight north for {n}, then stop
{R} should follow the compass north {n}
as the compass says, north {n}
point north and drive {n}
toward north, {n}
where the moss grows, I mean north, {n}
let {R} trundle {n} to the north
the north way please, {n}
make it {n} to the north
off north with {R}
just {n} north
n {n}, I mean north
''',
'south': '''
south
south {n}
south please
south {n} please
go south
go south {n}
go south by {n}
go {n} south
go {n} to the south
go southwards
go southward {n}
go due south {n}
due south {n}
due south
southwards
southwards {n}
southward {n}
to the south {n}
to the south please
towards the south {n}
{n} south
{n} south please
{n} due south
{n} southwards
{n} to the south
move south
move south {n}
move {R} south
move {R} south {n}
move {R} {n} south
move {R} {n} to the south
move {R} southwards {n}
drive south
drive south {n}
drive {R} south
drive {R} {n} south
drive southwards {n}
drive due south for {n}
head south
head south {n}
head south for {n}, over
head {R} south
send {R} south
send {R} south {n}
send {R} {n} southwards
take {R} south {n}
bring {R} {n} south
have {R} go south {n}
let {R} head south
make {R} go south
make {R} go {n} south
get {R} {n} further south
travel south {n}
travel {n} southward
proceed south {n}
proceed {n} south, over
proceed due south
roll south {n}
steer south {n}
advance {n} to the south
heading south, {n}
bearing south, {n}, over
{R} south
{R} south {n}
{R}, south {n}
{R}, {n} to the south
further south {n}
a bit south please
south {n2}, no, {n}
go south {n2}, sorry, {n}
north, no, south {n}
can you go south {n}
could you send {R} south {n} please
I want {R} to go south {n}
{R} should head south
{R} has to go {n} southwards
kindly drive {R} {n} south
down south {n}
southbound {n} please
to the sunny side, south, {n}
south it is, {n}
{R} can go south now
get moving south, {n}
have {R} crawl {n} southwards
I'd say south, about {n}
south by {n}, control
try {n} south
we need {R} a bit more south
let's go south {n}
not north, south {n}
south, yes south, {n}
''',
'east': '''
east
east {n}
east please
east {n} please
go east
go east {n}
go east by {n}
go {n} east
go {n} to the east
go eastwards
go eastward {n}
go due east {n}
due east {n}
due east
eastwards
eastwards {n}
eastward {n}
to the east {n}
to the east please
towards the east {n}
{n} east
{n} east please
{n} due east
{n} eastwards
{n} to the east
move east
move east {n}
move {R} east
move {R} east {n}
move {R} {n} east
move {R} {n} to the east
move {R} eastwards {n}
drive east
drive east {n}
drive {R} east
drive {R} {n} east
drive eastwards {n}
drive due east for {n}
head east
head east {n}
head east for {n}, over
head {R} east
send {R} east
send {R} east {n}
send {R} {n} eastwards
take {R} east {n}
bring {R} {n} east
have {R} go east {n}
let {R} head east
make {R} go east
make {R} go {n} east
get {R} {n} further east
travel east {n}
travel {n} eastward
proceed east {n}
proceed {n} east, over
proceed due east
roll east {n}
steer east {n}
advance {n} to the east
heading east, {n}
bearing east, {n}, over
{R} east
{R} east {n}
{R}, east {n}
{R}, {n} to the east
further east {n}
a bit east please
east {n2}, no, {n}
go east {n2}, sorry, {n}
west, no, east {n}
can you go east {n}
could you send {R} east {n} please
I want {R} to go east {n}
{R} should head east
{R} has to go {n} eastwards
kindly drive {R} {n} east
eastbound, {n}
towards the sunrise, east, {n}
out east {n}
turn your wheels east and go {n}
over eastwards by {n}, love
{R} wants to be {n} more to the east
push {R} east {n}
let's head east
let's say {n} east
east for {n}, then halt
not west, east {n}
course east, {n}, over
slowly east {n}
pop {R} {n} to the east
''',
'west': '''
west
west {n}
west please
west {n} please
go west
go west {n}
go west by {n}
go {n} west
go {n} to the west
go westwards
go westward {n}
go due west {n}
due west {n}
due west
westwards
westwards {n}
westward {n}
to the west {n}
to the west please
towards the west {n}
{n} west
{n} west please
{n} due west
{n} westwards
{n} to the west
move west
move west {n}
move {R} west
move {R} west {n}
move {R} {n} west
move {R} {n} to the west
move {R} westwards {n}
drive west
drive west {n}
drive {R} west
drive {R} {n} west
drive westwards {n}
drive due west for {n}
head west
head west {n}
head west for {n}, over
head {R} west
send {R} west
send {R} west {n}
send {R} {n} westwards
take {R} west {n}
bring {R} {n} west
have {R} go west {n}
let {R} head west
make {R} go west
make {R} go {n} west
get {R} {n} further west
travel west {n}
travel {n} westward
proceed west {n}
proceed {n} west, over
proceed due west
roll west {n}
steer west {n}
advance {n} to the west
heading west, {n}
bearing west, {n}, over
{R} west
{R} west {n}
{R}, west {n}
{R}, {n} to the west
further west {n}
a bit west please
west {n2}, no, {n}
go west {n2}, sorry, {n}
east, no, west {n}
can you go west {n}
could you send {R} west {n} please
I want {R} to go west {n}
{R} should head west
{R} has to go {n} westwards
kindly drive {R} {n} west
westbound for {n}
towards the sunset, west, {n}
out west, {n}
run {R} {n} to the west
a touch more west
westerly {n}
in a westerly direction {n}
west side, {n} that way
let {R} wander {n} west
just go west
would you take {R} west, about {n}
shift {R} {n} to the west
not east, west {n}
vector west, {n}, over
''',
'place': '''
go to {L}
go to {L} please
go over to {L}
go on over to {L}
go across to {L}
go along to {L}
go round to {L}
go all the way to {L}
go straight to {L}
go to {L} now
go to {L}, would you
go to {L} and wait there
go and wait at {L}
go and stand at {L}
drive to {L}
drive over to {L}
drive on to {L}
drive yourself to {L}
drive {R} to {L}
drive {R} over to {L} please
drive all the way to {L}
move to {L}
move over to {L}
move along to {L}
move {R} to {L}
move {R} over to {L}
move {R} across to {L}
move it to {L}
head to {L}
head over to {L}
head for {L}
head straight for {L}
head on over to {L}
send {R} to {L}
send {R} over to {L}
send {R} off to {L}
send {R} on its way to {L}
take {R} to {L}
take {R} over to {L} please
take yourself to {L}
bring {R} to {L}
bring {R} over to {L}
get {R} to {L}
get {R} over to {L}
get yourself to {L}
get over to {L}
get to {L} quickly
hurry to {L}
hurry over to {L}
hurry, {R} to {L}
rush to {L}
rush {R} to {L}
run over to {L}
run along to {L}, dear
pop over to {L}
nip over to {L}
nip across to {L} would you
walk over to {L}
roll over to {L}
roll {R} to {L}
roll on to {L}
make your way to {L}
make for {L}
make {R} go to {L}
make {R} drive to {L}
have {R} go to {L}
have {R} drive over to {L}
let {R} go to {L}
let {R} drive to {L} now
travel to {L}
travel over to {L}, over
proceed to {L}
proceed to {L}, over
proceed directly to {L}
navigate to {L}
navigate {R} to {L}
navigate {R} over to {L}
set course for {L}
set off for {L}
steer for {L}
steer {R} to {L}
guide {R} to {L}
direct {R} to {L}
relocate to {L}
relocate {R} to {L}
reposition {R} at {L}
transfer {R} to {L}
park {R} at {L}
park at {L}
park up at {L}
station {R} at {L}
position {R} at {L}
place {R} at {L}
put {R} at {L}
leave for {L}
report to {L}, over
destination {L}
destination: {L}
next stop {L}
next stop: {L}, please
target {L}, go
waypoint {L}, over
to {L}
to {L} please
to {L}, and step on it
off to {L}
off to {L} with you
off you go to {L}
over to {L} please
now to {L}
{R} to {L}
{R} to {L} please
{R}, go to {L}
{R}, off to {L}
{R}, drive over to {L}
{R}: destination {L}
I want you at {L}
I want {R} at {L}
I want {R} over at {L} please
I need {R} at {L}
I need you over at {L}
I'd like {R} at {L}
I'd like {R} to go to {L}
they need {R} at {L}
we need {R} over at {L}
they're waiting for {R} at {L}, send it there
my husband wants {R} at {L}
{R} is wanted at {L}
{R} is needed at {L}
{R} should go to {L}
{R} should be at {L}
{R} belongs at {L}, take it there
{R} has to go to {L}
{R} must be at {L} now
can you go to {L}
can you go over to {L}?
can {R} go to {L}
can {R} come to {L}
can you send {R} to {L}?
could you go to {L} please
could you drive {R} over to {L}
could you bring {R} round to {L}
could you take {R} to {L} for me
would you go to {L}, love
would you be so kind as to send {R} to {L}
would you mind driving to {L}
any chance of getting {R} to {L}
how about driving to {L}
let's go to {L}
let's head over to {L}
let's get {R} to {L}
when you have a second, go to {L}
if it isn't too much trouble send {R} to {L}
it's time for {R} to go to {L}
don't stay here, go to {L}
don't hang about, get to {L}
kindly proceed to {L}
kindly send {R} to {L}
pls go to {L}
go 2 {L} plz
please to go to {L}
you go to {L} now, yes
mummy says {R} go to {L}
see you at {L}, off you go
meet me at {L}
wait for me at {L}
come to {L}
come over to {L}
come to {L} with {R}
return to {L}
return {R} to {L}
back to {L}
back to {L} please
go back to {L}
take {R} back to {L}
'''
}

CONTROL = {
'on': '''
turn on {D}
turn {D} on
turn {D} on please
turn on {D} for me, [love|dear|would you]
switch {D} on
switch on {D}
switch on {D}, thanks
put {D} on
put {D} on would you
put on {D:light}
{D} on
{d}, on
{d} on please
{d}: on
{d} -> on
{d} = on
{D}, switch it on
{D}. On. Please.
on with {D}
on please, {D}
get {D} on
get {D} going
get {D} running
get {D:machine} started
start {D}
start {D:machine}
start up {D}
start {D:machine} up for me
fire up {D}
fire {D:machine} up
power up {D}
power on {D}
power {D} on, over
activate {D}
activate {D} now
enable {D}
energise {D}
engage {D:machine}
set {D:machine} going
set {D} running
run {D:machine}
run {D:machine} please
bring {D} on
bring up {D:light}
bring {D} to life
wake up {D}
flick {D} on
flick on {D:light}
flip on {D:light}
flip {D} on
pop {D} on
pop {D} on for us, would you love
stick {D} on
whack {D} on mate
crank up {D:heat}
light {D:light}
light up {D:light}
let's have {D} on
let's have some light, {D:light} please
let's get {D} on
let's put {D} on then
let {D:machine} run
can you turn {D} on
can you put {D} on?
can we have {D} on
can I have {D} on please
can somebody switch {D} on
could you switch {D} on for me
could you turn on {D} please, thank you
could you get {D} going
could I trouble you to put {D} on
would you put {D} on
would you mind putting {D} on
would you kindly switch on {D}
will you turn {D} on
is there any chance you could turn {D} on
any chance of {D} being on
please turn on {D}
please to switch on {D}
pls on {D}
pls switch {D} on
kindly switch on {D}
kindly put on {D}
I want {D} on
I want {D:machine} running
I'd like {D} on
I'd like {D} on now, if I may
I need {D} on
I need {D} up and running
I need you to turn on {D}
I would like {D} switched on
I'd be glad of {D} being on
we need {D} on in here
we want {D} on please
my wife wants {D} on
my mother would like {D} on
grandad wants {D} on
the kids want {D} on
mummy I want {D} on
{D} should be on
{D} should be running by now, start it
{D} ought to be on
{D} needs to be on
{D} needs switching on
{D} has to be on
{D} isn't on, switch it on
{D} is off and I want it on
why is {D} off? turn it on
don't leave {D} off
don't keep {D} off
no reason for {D} to be off, put it on
I forgot to turn on {D}, could you
I didn't switch {D} on, do it please
it's getting dark in here, {D:light} please
it's dark, {D:light} on
I can't see my knitting, put {D:light} on
I can't see a thing, turn on {D:light}
my eyes aren't what they were, put {D:light} on please
it's freezing, turn on {D:heat}
I'm cold, put {D:heat} on
my feet are like ice, {D:heat} on would you
brr, {D:heat} please
the baby is cold, switch on {D:heat}
it's boiling in here, turn on {D:cool}
I'm melting, {D:cool} on
it's so stuffy, get {D:cool} going
phew, {D:cool} please
too quiet in here, turn on {D:sound}
let's have some sound, {D:sound} on
the tomatoes are thirsty, start {D:machine}
it's dry out there, run {D:machine}
washing's ready to go, start {D:machine}
when you have a second, put {D} on
if it isn't too much trouble, {D} on
hi, turn on {D}
good morning, {D} on please
right, {D} on
okay so, um, {D}, turn it on
hmm, I think I'd like {D} on
base to house, {D} on, over
request {D} on, over
make sure {D} is on
see that {D} is on
have {D} switched on
time to turn on {D}
time for {D}, switch it on
go ahead and turn on {D}
''',
'off': '''
turn off {D}
turn {D} off
turn {D} off please
turn off {D} for me, [love|dear|would you]
switch {D} off
switch off {D}
switch off {D}, thanks
put {D} off
put out {D:light}
put {D:light} out
{D} off
{d}, off
{d} off please
{d}: off
{d} -> off
{d} = off
{D}, switch it off
{D}. Off. Please.
off with {D}
off please, {D}
get {D} off
shut {D} off
shut off {D}
shut down {D:machine}
shut {D:machine} down
stop {D}
stop {D:machine}
stop {D:machine} running
stop {D:machine} please, that's enough
kill {D}
kill {D:light}
kill {D:sound}
cut {D}
cut the power to {D}
cut {D} off
power down {D}
power off {D}
power {D} down, over
deactivate {D}
disable {D}
disengage {D:machine}
de-energise {D}
halt {D:machine}
end {D:machine}
quit {D:machine} now
flick {D} off
flick off {D:light}
flip off {D:light}
flip {D} off
pop {D} off
knock {D} off
knock off {D} for us mate
lights out, I mean {D:light}
douse {D:light}
extinguish {D:light}
silence {D:sound}
shush {D:sound}, off
let's have {D} off
let's switch {D} off
let's get {D} off now
let {D} rest, switch it off
can you turn {D} off
can you put {D} off?
can we have {D} off
can I have {D} off please
can somebody switch {D} off
could you switch {D} off for me
could you turn off {D} please, thank you
could you stop {D}
could I trouble you to switch {D} off
would you turn {D} off
would you mind switching {D} off
would you kindly switch off {D}
will you turn {D} off
is there any chance you could turn {D} off
do we need {D}? off please
please turn off {D}
please to switch off {D}
please, no more {D}
pls off {D}
pls switch {D} off
kindly switch off {D}
kindly put off {D}
I want {D} off
I want {D:machine} stopped
I'd like {D} off
I'd like {D} off now, if I may
I need {D} off
I need you to turn off {D}
I would like {D} switched off
I don't need {D} any more
I don't want {D} on
I don't want {D} running all night
I'm done with {D}
I've finished with {D}, thank you
we don't need {D} now
we don't want {D} on please
nobody needs {D}, turn it off
my wife wants {D} off
my mother would like {D} off
grandad wants {D} off
the kids want {D} off
mummy I want {D} off
{D} should be off
{D} shouldn't be on
{D} shouldn't be on any more
{D} ought to be off by now
{D} needs to be off
{D} needs switching off
{D} has to go off
{D} can go off
{D} can go off now, thanks
{D} is still on, switch it off
{D} has been on long enough
why is {D} on? turn it off
don't leave {D} on
don't leave {D} running
don't keep {D} on
do not let {D} stay on
no need for {D}, off
I forgot to turn off {D}, could you
I left {D} on again, silly me, switch it off
I didn't switch {D} off, do it please
it's bright enough now, {D:light} off
it's bedtime, {D:light} off
the sun is up, no need for {D:light}
{D:light} is in my eyes, turn it off
{D:light} is wasting electricity, off please
it's too warm, turn off {D:heat}
I'm sweating, {D:heat} off
warm enough now, {D:heat} can stop
it's chilly now, turn off {D:cool}
there's a draught, {D:cool} off please
I can't hear myself think, {D:sound} off
the baby is asleep, {D:sound} off
my head hurts, switch {D:sound} off
that racket! stop {D:machine}
it's raining now, stop {D:machine}
the bed is soaked, {D:machine} off
when you have a second, {D} off
if it isn't too much trouble, {D} off
hi, turn off {D}
good night, {D} off please
right, {D} off
okay so, um, {D}, turn it off
hmm, I think {D} can be off
house, {D} off, over
request {D} off, over
make sure {D} is off
see that {D} is off
have {D} switched off
time to turn off {D}
go ahead and turn off {D}
save some power, {D} off
we're going out, {D} off
''',
'toggle': '''
toggle {D}
toggle {D} please
toggle the {d}
toggle {D} for me
toggle {D}, would you
toggle the state of {D}
toggle {D} now
toggle {D}, over
{D} toggle
{d}: toggle
{d}, toggle it
{D}, flip it
flip {D}
flip {D} please
flip the state of {D}
flip {D} over to the other state
flip {D} to the opposite
flip the switch on {D}
flip the switch for {D}
flick the switch of {D}
flick the switch on {D}
hit the switch on {D}
press the switch of {D}
press the switch for {D} once
push the button for {D}
invert {D}
invert the state of {D}
reverse the state of {D}
swap the state of {D}
swap {D} over
change over {D}
change {D} over
change the state of {D}
change {D} to the other state
switch {D} over
switch {D} to the other state
switch {D} to whatever it isn't
switch {D} round
switch the state of {D}
alternate {D}
put {D} in the other state
put {D} to the opposite of what it is
turn {D} on if it's off and off if it's on
if {D} is on turn it off, otherwise on
if {D} is off switch it on, and the other way about
if off then on, if on then off: {D}
{D} the other way
{D} the other way round
{D} to the opposite state
{D}: opposite
make {D} the opposite of now
make {D} the other way
can you toggle {D}
can you flip {D}
can you change {D} over?
could you toggle {D} please
could you flip {D} for me
would you toggle {D}, dear
would you mind toggling {D}
I want {D} toggled
I want {D} flipped
I'd like {D} toggled
I need {D} toggled
I need the state of {D} inverted
please toggle {D}
please flip {D} to the other one
pls toggle {D}
kindly toggle {D}
{D} needs toggling
{D} should be toggled
my wife wants {D} toggled
I don't know if {D} is on, just toggle it
can't see if {D} is on or off, flip it anyway
whatever state {D} is in, change it
''',
'open': '''
open {D:opener}
open {D:opener} please
open up {D:opener}
open {D:opener} up
open {D:opener} for me
open {D:opener}, would you
open {D:opener} wide
open {D:opener} all the way
open {D:opener} now
open the {d:opener}, quick
open the {d:opener}, my hands are full
open {D:opener}, over
{D:opener} open
{D:opener} open please
{d:opener}: open
{d:opener}, open
{d:opener} -> open
{D:opener}, open it
{D:opener}, open up
get {D:opener} open
get {D:opener} opened
pull {D:opener} open
push {D:opener} open
swing {D:opener} open
slide {D:opener} open
throw {D:opener} open
fling open {D:opener}
raise {D:opener}
make {D:opener} open
have {D:opener} opened
let's have {D:opener} open
let's open {D:opener}
let some air in, open {D:opener}
let the light in, {D:opener} open
let the cat in, open {D:opener}
let me in, open {D:opener}
let me out, {D:opener} please
can you open {D:opener}
can you open {D:opener} for me?
can we have {D:opener} open
can I have {D:opener} open please
could you open {D:opener} please
could you get {D:opener} open
could you open up {D:opener} for the postman
would you open {D:opener}
would you mind opening {D:opener}
would you be so kind as to open {D:opener}
will you open {D:opener}
any chance of opening {D:opener}
is there any chance you could open {D:opener}
please open {D:opener}
please to open {D:opener}
pls open {D:opener}
kindly open {D:opener}
kindly keep {D:opener} open
I want {D:opener} open
I'd like {D:opener} open
I'd like {D:opener} opened now
I need {D:opener} open
I need to get through {D:opener}, open it
we need {D:opener} open
my husband wants {D:opener} open
grandma would like {D:opener} open
{D:opener} should be open
{D:opener} ought to be open
{D:opener} needs to be open
{D:opener} needs opening
{D:opener} shouldn't be shut
{D:opener} shouldn't be closed any more
don't leave {D:opener} shut
don't keep {D:opener} closed
why is {D:opener} closed, open it
I'm outside with the shopping, open {D:opener}
I'm coming up the drive, {D:opener} open please
it's stuffy, open {D:opener}
it's a lovely morning, open {D:opener}
the seedlings need air, open {D:opener}
the van is here, open {D:opener}
when you have a second, open {D:opener}
if it isn't too much trouble, {D:opener} open
good morning, {D:opener} open please
request {D:opener} open, over
make sure {D:opener} is open
''',
'close': '''
close {D:opener}
close {D:opener} please
close up {D:opener}
close {D:opener} up
close {D:opener} for me
close {D:opener}, would you
close {D:opener} all the way
close {D:opener} properly
close {D:opener} now
close the {d:opener}, quick
close the {d:opener}, there's a draught
close {D:opener}, over
shut {D:opener}
shut {D:opener} please
shut the {d:opener}, would you
shut {D:opener} tight
shut {D:opener} for us love
{D:opener} closed
{D:opener} shut please
{d:opener}: close
{d:opener}, close
{d:opener}, shut
{d:opener} -> closed
{D:opener}, close it
get {D:opener} closed
get {D:opener} shut
pull {D:opener} shut
pull {D:opener} to
push {D:opener} shut
swing {D:opener} shut
slide {D:opener} shut
draw {D:opener} closed
make {D:opener} close
have {D:opener} closed
let's have {D:opener} shut
let's close {D:opener}
keep the cold out, close {D:opener}
keep the cat in, shut {D:opener}
keep the sun out, {D:opener} closed please
can you close {D:opener}
can you shut {D:opener} for me?
can we have {D:opener} shut
can I have {D:opener} closed please
could you close {D:opener} please
could you get {D:opener} shut
would you close {D:opener}
would you mind shutting {D:opener}
would you be so kind as to close {D:opener}
will you shut {D:opener}
any chance of closing {D:opener}
is there any chance you could shut {D:opener}
please close {D:opener}
please to close {D:opener}
pls close {D:opener}
kindly close {D:opener}
kindly keep {D:opener} shut
I want {D:opener} closed
I'd like {D:opener} shut
I'd like {D:opener} closed now
I need {D:opener} shut
we need {D:opener} closed
my husband wants {D:opener} closed
grandma would like {D:opener} shut
{D:opener} should be closed
{D:opener} ought to be shut
{D:opener} needs to be closed
{D:opener} needs closing
{D:opener} shouldn't be open
{D:opener} shouldn't be open any more
don't leave {D:opener} open
don't keep {D:opener} open
why is {D:opener} open, shut it
were you born in a barn? close {D:opener}
I left {D:opener} open, could you close it
I forgot to shut {D:opener}
I'm driving off, close {D:opener} behind me
it's raining in, shut {D:opener}
it's cold, close {D:opener}
the hens are in, close {D:opener}
the dog will get out, shut {D:opener}
when you have a second, close {D:opener}
if it isn't too much trouble, {D:opener} shut
good night, {D:opener} closed please
request {D:opener} closed, over
make sure {D:opener} is shut
''',
'lock': '''
lock {D:lock}
lock {D:lock} please
lock up {D:lock}
lock {D:lock} up
lock {D:lock} for me
lock {D:lock}, would you
lock {D:lock} now
lock {D:lock} properly
lock {D:lock}, over
lock {D:lock} behind me
lock {D:lock} for the night
lock {D:lock} before anyone gets in
{D:lock} locked
{D:lock} locked please
{d:lock}: lock
{d:lock}, lock
{d:lock} -> locked
{D:lock}, lock it
bolt {D:lock}
bolt {D:lock} please
secure {D:lock}
secure {D:lock}, over
put the lock on {D:lock}
put the bolt on {D:lock}
turn the key in {D:lock}
relock {D:lock}
get {D:lock} locked
make {D:lock} locked
have {D:lock} locked
keep {D:lock} locked
let's lock {D:lock}
let's have {D:lock} locked
can you lock {D:lock}
can you lock {D:lock} for me?
can we have {D:lock} locked
could you lock {D:lock} please
could you lock up {D:lock} for me
could you secure {D:lock}
would you lock {D:lock}
would you mind locking {D:lock}
would you be so kind as to lock {D:lock}
will you lock {D:lock}
any chance of locking {D:lock}
please lock {D:lock}
please to lock {D:lock}
pls lock {D:lock}
kindly lock {D:lock}
I want {D:lock} locked
I'd like {D:lock} locked
I need {D:lock} locked
I'd sleep better with {D:lock} locked
we need {D:lock} locked tonight
my husband wants {D:lock} locked
grandma would feel safer with {D:lock} locked
{D:lock} should be locked
{D:lock} ought to be locked
{D:lock} needs to be locked
{D:lock} needs locking
{D:lock} shouldn't be unlocked
{D:lock} shouldn't be left unlocked
don't leave {D:lock} unlocked
don't keep {D:lock} unlocked
I forgot to lock {D:lock}, could you
I don't think I locked {D:lock}, do it please
did I lock {D:lock}? just lock it
we're off to bed, lock {D:lock}
we're going away, {D:lock} locked please
when you have a second, lock {D:lock}
good night, lock {D:lock}
request {D:lock} locked, over
make sure {D:lock} is locked
see that {D:lock} is locked
''',
'unlock': '''
unlock {D:lock}
unlock {D:lock} please
unlock {D:lock} for me
unlock {D:lock}, would you
unlock {D:lock} now
unlock {D:lock}, over
unlock {D:lock} for the cleaner
unlock {D:lock} for my sister
unlock {D:lock}, I'm nearly home
unlock {D:lock}, I've lost my key
unlock {D:lock} so the kids can get in
{D:lock} unlocked
{D:lock} unlocked please
{d:lock}: unlock
{d:lock}, unlock
{d:lock} -> unlocked
{D:lock}, unlock it
unbolt {D:lock}
unbolt {D:lock} please
unlatch {D:lock}
release {D:lock}
release the lock on {D:lock}
release {D:lock}, over
take the lock off {D:lock}
undo the lock on {D:lock}
undo {D:lock} for me
draw the bolt on {D:lock}
get {D:lock} unlocked
make {D:lock} unlocked
have {D:lock} unlocked
leave {D:lock} unlocked
keep {D:lock} unlocked for now
let's unlock {D:lock}
let's have {D:lock} unlocked
let me in, unlock {D:lock}
let the plumber in, unlock {D:lock}
can you unlock {D:lock}
can you unlock {D:lock} for me?
can we have {D:lock} unlocked
could you unlock {D:lock} please
could you undo {D:lock} for me
would you unlock {D:lock}
would you mind unlocking {D:lock}
would you be so kind as to unlock {D:lock}
will you unlock {D:lock}
any chance of unlocking {D:lock}
please unlock {D:lock}
please to unlock {D:lock}
pls unlock {D:lock}
kindly unlock {D:lock}
I want {D:lock} unlocked
I'd like {D:lock} unlocked
I need {D:lock} unlocked
I can't get in, unlock {D:lock}
I'm stuck outside, unlock {D:lock}
I'm locked out, {D:lock} please unlock
we need {D:lock} unlocked
my husband wants {D:lock} unlocked
grandma is waiting, unlock {D:lock}
{D:lock} should be unlocked
{D:lock} ought to be unlocked
{D:lock} needs to be unlocked
{D:lock} needs unlocking
{D:lock} shouldn't be locked
{D:lock} shouldn't be locked any more
don't leave {D:lock} locked
don't keep {D:lock} locked
why is {D:lock} locked, unlock it
when you have a second, unlock {D:lock}
request {D:lock} unlocked, over
make sure {D:lock} isn't locked
the delivery is here, unlock {D:lock}
''',
'set': '''
set {D} to {v}
set {D} to {v} please
set {D} at {v}
set the {d} to {v}
set {d} {v}
set {d} = {v}
{d} {v}
{d} to {v}
{d} to {v} please
{d}: {v}
{d} = {v}
{d} -> {v}
{d} at {v}
{D}, {v}
{D} at {v} please
{D}, set it to {v}
{D}, make it {v}
{v} for {D}
{v} for {D} please
{v} on {D}
{v}, {D}
put {D} to {v}
put {D} at {v}
put {D} on {v}
put {D} on {v} would you, love
turn {D} to {v}
turn {D} up to {v}
turn {D} down to {v}
turn up {D} to {v}
turn down {D} to {v}
switch {D} to {v}
bring {D} to {v}
bring {D} up to {v}
bring {D} down to {v}
bring {D:light} to {v}
take {D} up to {v}
take {D} down to {v}
dim {D:light} to {v}
dim {D:light} down to {v} please
brighten {D:light} to {v}
heat to {v} with {D:heat}
warm it up with {D:heat}, {v}
cool it with {D:cool}, {v}
volume of {D:sound} to {v}
{D:sound} volume {v}
lower {D} to {v}
raise {D} to {v}
drop {D} to {v}
reduce {D} to {v}
increase {D} to {v}
crank {D} to {v}
crank {D:heat} up to {v} mate
adjust {D} to {v}
adjust {D} to {v}, thanks
change {D} to {v}
change {D} over to {v}
change the setting of {D} to {v}
regulate {D} to {v}
dial {D} to {v}
dial {D} in at {v}
tune {D:sound} to {v}
configure {D} for {v}
program {D} for {v}
get {D} to {v}
get {D} up to {v}
make {D} {v}
make it {v} on {D}
make {D:heat} go to {v}
have {D} at {v}
have {D} set to {v}
keep {D} at {v}
keep {D:heat} at {v}, the baby is small
hold {D} at {v}
leave {D} at {v}
run {D} at {v}
run {D:machine} at {v} please
let {D:machine} run at {v}
let's have {D} at {v}
let's set {D} to {v}
let's try {D} at {v}
let's say {v} for {D}
give {D} {v}
can you set {D} to {v}
can you put {D} on {v}?
can you make {D} {v}
can we have {D} at {v}
can I have {D} at {v} please
could you set {D} to {v} please
could you turn {D} to {v} for me
could you adjust {D}, I think {v} is right
could I trouble you to set {D} to {v}
would you put {D} to {v}
would you mind setting {D} to {v}
would you kindly set {D} at {v}
will you set {D} to {v}
any chance of {D} at {v}
is there any chance you could put {D} at {v}
please set {D} to {v}
please to put {D} at {v}
pls set {D} {v}
kindly set {D} to {v}
kindly keep {D} at {v}
I want {D} at {v}
I want {D} set to {v}
I want {v} on {D}
I'd like {D} at {v}
I'd like {v} for {D} please
I need {D} at {v}
I need {D} set at {v}, it's for the seedlings
I would like {D} to be {v}
we need {D} at {v}
my wife wants {D} at {v}
my mother likes {D} at {v}, so set it
grandad says {v} for {D}
the kids want {D} at {v}
mummy I want {D} at {v}
{D} should be at {v}
{D} should be {v}
{D} ought to be at {v}
{D} needs to be at {v}
{D} needs setting to {v}
{D} has to be at {v}
{D} isn't at {v}, change it
I can't read, {D:light} to {v}
too bright, {D:light} to {v} please
it's gloomy, {D:light} up to {v}
it's a bit chilly, {D:heat} to {v}
I'm roasting, put {D:heat} at {v}
it's close tonight, {D:cool} to {v}
the neighbours are complaining, {D:sound} to {v}
I'm a bit deaf, put {D:sound} at {v}
let in a little air, {D:opener} to {v}
when you have a second, {D} to {v}
if it isn't too much trouble, {D} at {v}
hi, set {D} to {v}
good evening, {D} at {v} please
right, {D}, let me think, {v}
hmm, {D}, say, {v}
okay so {D}, um, {v} I think
set {D} to, let me see, {v}
set {D} to... yes, to {v}, that was it
{D} to {v}, over
request {D} at {v}, over
make sure {D} is at {v}
see that {D} is set to {v}
target {v} for {D}
level {v} on {D}
setpoint {v} for {D}
set the level of {D} to {v}
set the value of {D} to {v}
'''
}

NOTIFY = {
'plain': '''
notify: {m}
notify me: {m}
notify everyone: {m}
notify everyone that {m}
notify them that {m}
notify the others: {m}
notify the family that {m}
notify us {m}
notification: {m}
notification please: {m}
notification that {m}
send a notification: {m}
send a notification saying {m}
send a notification that {m}
send a notification with the text {m}
send a notification that says {m}
send a notification which reads {m}
send notification {m}
send out a notification: {m}
send me a notification: {m}
send me a notification saying {m}
send a notice: {m}
send a notice saying {m}
send a message: {m}
send a message saying {m}
send a message that {m}
send a message that says {m}
send a message with {m}
send the message {m}
send the message: {m}
send this message: {m}
send this: {m}
send this as a notification: {m}
send out this message, {m}
send them a message: {m}
send everyone a message saying {m}
send word that {m}
send everybody the words {m}
send the following: {m}
send the text {m}
message: {m}
message everyone: {m}
message them that {m}
message to all: {m}
message for everyone: {m}
post a message: {m}
post a notification: {m}
post a notice saying {m}
post this: {m}
post that {m}
push a notification: {m}
push a message out: {m}
push this out: {m}
push out {m}
push notification, text: {m}
put out a message: {m}
put out a notice that {m}
put up a notice: {m}
put a notification up that says {m}
issue a notice: {m}
issue a notification, {m}
give a notification: {m}
give everyone the message: {m}
give notice that {m}
give them this message, {m}
pass on the message: {m}
pass this message on: {m}
pass it on: {m}
pass the word: {m}
pass on that {m}
let everyone know: {m}
let everyone know that {m}
let them know {m}
let the others know that {m}
let the family know {m}
let people know: {m}
let the kids know that {m}
let me know by notification: {m}
tell everyone: {m}
tell everyone that {m}
tell everybody {m}
tell them all {m}
tell the others that {m}
tell the family {m}
tell the kids: {m}
tell them: {m}
announce: {m}
announce that {m}
announce to everyone that {m}
make an announcement: {m}
make an announcement that {m}
broadcast: {m}
broadcast that {m}
broadcast to all, {m}, over
broadcast the message {m}
spread the word: {m}
spread the word that {m}
inform everyone: {m}
inform everyone that {m}
inform the others {m}
inform all stations: {m}, over
relay this: {m}
relay the message {m}, over
transmit: {m}
transmit the message {m}, over
advise all: {m}
advise everyone that {m}
give a shout: {m}
give everyone a heads-up: {m}
heads up to everyone: {m}
drop everyone a note saying {m}
drop them a message: {m}
ping everyone: {m}
ping me: {m}
ping them that {m}
buzz everyone with {m}
make it known that {m}
can you notify everyone: {m}
can you send a notification saying {m}?
can you tell everyone {m}
can you let them know that {m}
can you pass on that {m}
could you send a notification: {m}
could you send out a message that says {m}
could you let everyone know {m}, please
could you tell the others that {m}
could you announce {m}
would you notify them: {m}
would you pass on a message, dear? {m}
would you kindly tell everyone {m}
would you mind sending a notification: {m}
will you tell everyone that {m}
please notify: {m}
please notify everyone that {m}
please send a notification with {m}
please send the following notification: {m}
please tell everyone {m}
please let the others know, {m}
pls notify {m}
pls send msg: {m}
kindly notify all that {m}
kindly inform everyone: {m}
I want to send a notification: {m}
I want everyone to know: {m}
I want everybody to know that {m}
I want a notification that says {m}
I'd like to send a message: {m}
I'd like everyone told that {m}
I need to tell everyone: {m}
I need a notification sent: {m}
I need them to know {m}
they should know that {m}, send a notification
everyone should know: {m}
everybody needs to know that {m}, tell them
nobody knows yet, send it out: {m}
my wife wants everyone to know that {m}
mummy says tell everyone {m}
if it isn't too much trouble, notify them: {m}
when you have a second, tell everyone {m}
quick message to all: {m}
hi, send a notification please: {m}
{m} - send that as a notification
{m}, send that as a message
"{m}" as a notification please
{m}. Tell everyone.
{m}, let everyone know
{m}, pass it on
{m}. Notify the others please.
''',
'low': '''
low priority notification: {m}
low priority: {m}
low priority message, {m}
notify, low priority: {m}
notify everyone, low priority, {m}
notify with low priority: {m}
notify with low priority that {m}
send a low priority notification: {m}
send a low priority notification saying {m}
send a low-priority message that {m}
send a notification, low priority, {m}
send with low priority: {m}
send this with low priority: {m}
send this at low priority, {m}
send it as low priority: {m}
send a quiet notification: {m}
send a quiet little notification that {m}
send a quiet message: {m}
quiet notification: {m}
quietly notify everyone: {m}
quietly let them know that {m}
quietly tell everyone {m}
not urgent, notify: {m}
not urgent: {m}, send it
not urgent but let everyone know {m}
not important but tell them {m}
it's not urgent, just let them know: {m}
it isn't important, send it low: {m}
no rush, notify everyone: {m}
no hurry, low priority: {m}
no rush with this one: {m}, notify
nothing urgent, just a notification: {m}
non-urgent notification: {m}
non-urgent, tell everyone that {m}
minor notice: {m}
minor notification, {m}
just a low priority note to all: {m}
just quietly, notify: {m}
a low one: {m}
post with low priority: {m}
post a low priority notice: {m}
push this with low priority, {m}
put out a low priority message: {m}
priority low, message {m}
priority low: {m}
routine message: {m}, low priority, over
low importance: {m}
of low importance, tell everyone {m}
can you send a low priority notification: {m}
could you notify them with low priority, {m}
please send as low priority: {m}
pls notify low prio: {m}
kindly send with low priority: {m}
I'd like a low priority notification: {m}
{m} - notify, low priority
{m}, low priority notification please
{m}. Tell everyone, but it isn't urgent.
''',
'high': '''
high priority notification: {m}
high priority: {m}
high priority message, {m}
urgent: {m}
urgent notification: {m}
urgent message: {m}
urgent, tell everyone {m}
urgently notify everyone: {m}
notify urgently: {m}
notify, high priority: {m}
notify everyone, high priority, {m}
notify with high priority: {m}
notify with high priority that {m}
send a high priority notification: {m}
send a high priority notification saying {m}
send a high-priority message that {m}
send an urgent notification: {m}
send an urgent message: {m}
send an urgent alert that {m}
send an urgent notice saying {m}
send with high priority: {m}
send this with high priority: {m}
send this at top priority, {m}
send it as urgent: {m}
send an alarm message: {m}
send an emergency notification: {m}
emergency notification: {m}
emergency! tell everyone {m}
emergency message to all: {m}
it's urgent, notify everyone: {m}
it's an emergency, tell them {m}
this is urgent: {m}, notify
this can't wait, tell everyone: {m}
this is important, high priority: {m}
quick, urgent, send: {m}
very urgent notification, {m}
top priority: {m}
top priority message: {m}
priority high: {m}
priority high, message {m}
high importance: {m}
critical notification: {m}
critical alert: {m}
raise an urgent alert: {m}
raise a high priority alert that {m}
push this with high priority, {m}
post an urgent notice: {m}
put out an urgent message: {m}
broadcast urgently: {m}, over
flash message, high priority: {m}, over
warn everyone urgently: {m}
sound the alarm with a message: {m}
can you send a high priority notification: {m}
could you urgently notify them, {m}
please send as high priority: {m}
please send urgently: {m}
pls notify high prio: {m}
kindly send with high priority: {m}
I need an urgent notification out: {m}
{m} - notify, high priority
{m}, urgent notification please
{m}. Tell everyone at once, it's urgent.
''',
'log': '''
log: {m}
log {m}
log this: {m}
log that {m}
log the following: {m}
log the message {m}
log an entry: {m}
log an entry saying {m}
log it: {m}
log entry: {m}
log entry, {m}, over
log this message: {m}
log only: {m}
only log this, {m}
just log it: {m}
just log that {m}
just put it in the log: {m}
put in the log: {m}
put it in the log that {m}
put this in the log: {m}
put a line in the log: {m}
put {m} in the log
put {m} into the log please
write in the log: {m}
write to the log: {m}
write to the log that {m}
write {m} in the log
write a log entry: {m}
write a line in the log saying {m}
add to the log: {m}
add to the log that {m}
add a log entry: {m}
add a line to the log: {m}
add {m} to the log
add {m} to the log, thanks
enter in the log: {m}
enter into the log that {m}, over
enter {m} in the log
make a log entry: {m}
make a log entry that {m}
make an entry in the log: {m}
record in the log: {m}
record in the log that {m}
note in the log: {m}
note in the log that {m}
send to the log: {m}
send {m} to the log
send a message to the log channel: {m}
send this on the log channel: {m}
notify on the log channel: {m}
notify the log: {m}
to the log: {m}
for the log: {m}
for the log, {m}
into the log: {m}
new log entry: {m}
channel log: {m}
post to the log: {m}
post {m} to the log channel
push to log: {m}
can you log that {m}
can you put in the log {m}?
could you log this: {m}
could you add to the log that {m}
would you log {m}, please
please log: {m}
please log that {m}
pls log {m}
kindly log the message: {m}
kindly enter in the log that {m}
I want it in the log: {m}
I'd like it logged that {m}
{m} - log that
{m}, put that in the log
{m}. Log it please.
'''
}

REMEMBER = '''
remember {fact}
remember that {fact}
remember: {fact}
remember this: {fact}
remember for me that {fact}
remember for later: {fact}
remember please, {fact}
remember, will you, that {fact}
remember that {fact}, please
remember that {fact}, would you
please remember {fact}
please remember that {fact}
please remember this for me: {fact}
please remember, dear, {fact}
please keep in mind that {fact}
please make a note that {fact}
please note {fact}
please note that {fact}
please don't forget {fact}
please store that {fact}
please save: {fact}
pls remember {fact}
pls note {fact}
pls dont forget {fact}
kindly remember that {fact}
kindly note that {fact}
kindly keep in memory: {fact}
can you remember that {fact}
can you remember {fact}?
can you remember something for me? {fact}
can you remember this: {fact}
can you keep in mind that {fact}
can you make a note that {fact}
can you note down that {fact}
can you save that {fact}
can you store for me that {fact}
could you remember that {fact}
could you remember for me that {fact}
could you please remember, {fact}
could you make a note, {fact}
could you make a little note that {fact}
could you keep in mind that {fact}
could you jot down that {fact}
could you hold on to this for me: {fact}
would you remember that {fact}
would you remember something, love? {fact}
would you be so kind and remember that {fact}
would you make a note of it: {fact}
would you mind remembering that {fact}
will you remember {fact}
will you remember for me that {fact}
I want you to remember that {fact}
I want you to remember this: {fact}
I want you to know that {fact}, and remember it
I'd like you to remember that {fact}
I'd like you to keep this: {fact}
I'd like it noted that {fact}
I need you to remember {fact}
I need you to remember that {fact}
I need you to keep in mind that {fact}
I need this remembered: {fact}
you should remember that {fact}
you must remember that {fact}
you need to remember {fact}
you have to remember this one: {fact}
you ought to keep in mind that {fact}
keep in mind {fact}
keep in mind that {fact}
keep in mind please, {fact}
keep this in mind: {fact}
keep this in your memory: {fact}
keep this for me: {fact}
keep a note that {fact}
keep it in your head that {fact}
bear in mind {fact}
bear in mind that {fact}
bear this in mind: {fact}
don't forget {fact}
don't forget that {fact}
don't forget: {fact}
don't you forget that {fact}
don't ever forget that {fact}
don't let me forget that {fact}
do not forget that {fact}
never forget that {fact}
never forget, {fact}
note {fact}
note that {fact}
note: {fact}
note this: {fact}
note down that {fact}
note this down: {fact}
note to self: {fact}
note for later: {fact}
note for your memory, {fact}
make a note: {fact}
make a note that {fact}
make a note of this: {fact}
make a mental note that {fact}
make a quick note, {fact}
make a memory: {fact}
take a note: {fact}
take note that {fact}
take note: {fact}
take this down: {fact}
take it down, {fact}
jot down that {fact}
jot this down: {fact}
jot down for me, {fact}
save that {fact}
save this: {fact}
save to memory: {fact}
save in memory that {fact}
save for later: {fact}
save the fact that {fact}
store that {fact}
store this: {fact}
store in memory: {fact}
store for later, {fact}
store the fact that {fact}
store to memory: {fact}, over
memorise that {fact}
memorise this: {fact}
memorise: {fact}
memorize {fact}
memory: {fact}
new memory: {fact}
new fact: {fact}
add to memory: {fact}
add to your memory that {fact}
add this to what you know: {fact}
add to your notes that {fact}
put in your memory that {fact}
put it in your memory: {fact}
put this down: {fact}
put it down somewhere that {fact}
commit to memory: {fact}
commit this to memory, {fact}
learn that {fact}
learn this: {fact}
get this into your head: {fact}
hold on to this: {fact}
for future reference, {fact}
for future reference: {fact}, remember that
for your memory: {fact}
for the next time, remember that {fact}
for later, remember {fact}
just so you know for later, {fact}, remember it
just remember that {fact}
just remember {fact}, that's all
just note that {fact}
always remember that {fact}
also remember that {fact}
always keep in mind that {fact}
{fact}, remember that
{fact}. Remember that.
{fact}. Please remember it.
{fact}, please remember
{fact}, don't forget
{fact}, don't forget it please
{fact}. Keep that in mind.
{fact}, keep that in mind
{fact}. Make a note of that.
{fact}, make a note
{fact}, note it down please
{fact}. Note that down, would you.
{fact}, save that
{fact}. Save that for later
{fact} - store that
{fact}, store it in memory
{fact}, can you remember that?
{fact}, could you remember that for me
{fact}, would you keep that in mind, dear
{fact}. I'll forget, so you remember it.
{fact}, and I want you to remember it
{fact}. Have you got that? Remember it.
{fact}. Got it? Keep it.
I always forget it, so remember: {fact}
I keep forgetting, {fact}, remember it for me
I'm getting forgetful, so remember that {fact}
my memory isn't what it was, so please remember {fact}
I'm hopeless with these things. remember that {fact}
before I forget: {fact}, remember it
so I don't forget, remember {fact}
so that I don't forget: {fact}, note it
my wife wants you to remember that {fact}
mummy says you have to remember {fact}
my daughter told me {fact}, remember that please
the man from the shop told me {fact}, note that
I just found out that {fact}, remember that for me
it turns out {fact}, so remember it
from now on remember that {fact}
hi, please remember that {fact}
okay so um remember {fact}
right, remember this one, {fact}
hmm, let me see, remember that, er, {fact}
when you have a second, note that {fact}
if it isn't too much trouble, remember that {fact}
important: {fact}, remember
for the record, {fact}, keep that in memory
'''

RECALL = '''
what did I tell you about {topic}
what did I tell you about {topic}?
what did I say about {topic}
what did I say about the {topic} again
what did I say {topic} was
what did I ask you to remember about {topic}
what did I have you note about {topic}
what did I want you to remember about {topic}
what did we say about {topic}
what did my wife tell you about {topic}
what did you note about {topic}
what did you save about {topic}
what did you store for {topic}
what have I told you about {topic}
what have you got on {topic}
what have you got about {topic} in memory
what have you got stored about {topic}
what have you remembered about {topic}
what do you know about {topic} from me
what do you remember about {topic}
what do you have on {topic}
what do you have noted for {topic}
what do you have in your notes about {topic}
what do your notes say about {topic}
what do you recall about {topic}
what was it about {topic}
what was that about {topic}
what was {topic}
what was {topic} again
what was {topic} again? I told you
what was the {topic} I gave you
what was the {topic} you were to remember
what was it I said about {topic}
what was it I told you about {topic}
what's {topic} again
what's the {topic}
what's the {topic} again, I told you once
what's in memory about {topic}
what's in your memory on {topic}
what's noted about {topic}
what's stored under {topic}
what is {topic}, I told you
what is the {topic} I asked you to remember
what is in your notes on {topic}
what does your memory say about {topic}
what note is there about {topic}
what info did I give you on {topic}
do you remember {topic}
do you remember {topic}?
do you remember the {topic}
do you remember what I said about {topic}
do you remember what {topic} was
do you remember anything about {topic}
do you recall {topic}
do you recall what I told you about {topic}
do you still know {topic}
do you still remember the {topic}
do you still have {topic} in memory
do you happen to remember {topic}
do you have anything about {topic}
do you have {topic} noted
do you have a note on {topic}
do you know {topic}, I told you
did I tell you about {topic}
did I ever mention {topic}
did I mention {topic} to you
did I say anything about {topic}
did I ask you to note {topic}
did I give you {topic}
did you note {topic}
did you save {topic}
did you keep the {topic} for me
have I told you about {topic}
have I said anything about {topic}
have I mentioned {topic} before
have you got {topic}
have you got the {topic} in memory
have you got a note about {topic}?
have you noted {topic}
have you any memory of {topic}
is there anything about {topic} in your memory
is there a note about {topic}
is there anything saved on {topic}
is {topic} in your notes
is there something I told you about {topic}
any idea what I said {topic} was
any idea what {topic} was
any memory of {topic}
any notes on {topic}
any notes about {topic}?
anything about {topic}
anything saved about {topic}
anything in memory for {topic}
look up {topic}
look up {topic} in memory
look up {topic} in your notes
look up what I said about {topic}
look in your memory for {topic}
look in your notes for {topic}
look for {topic} in your memory
search your memory for {topic}
search memory: {topic}
search your notes for {topic}
search for {topic} in what I told you
check your memory for {topic}
check your notes on {topic}
check what I said about {topic}
check memory for {topic}, over
find {topic} in your memory
find what I told you about {topic}
find my note about {topic}
find the note on {topic}
recall {topic}
recall {topic} please
recall what I said about {topic}
recall: {topic}
retrieve {topic}
retrieve {topic} from memory
retrieve {topic}, over
memory: {topic}?
{topic}?
{topic} please, from memory
{topic}, what was it
{topic}, what was it again?
{topic}, what did I say
{topic}, do you remember
{topic}? I told you that once
{topic} - what do you have
{topic}, look it up in your memory
remind me about {topic}
remind me of {topic}
remind me what {topic} was
remind me what I said about {topic}
remind me, {topic}?
remind me again, the {topic}
tell me {topic}
tell me {topic} again
tell me what I said about {topic}
tell me what you remember about {topic}
tell me the {topic} I told you
tell me what you have on {topic}
tell me what's noted for {topic}
tell me about {topic} from your notes
give me {topic}
give me {topic} from memory
give me what you have on {topic}
give me the {topic} I told you to remember
can you remember {topic}
can you remember what I said about {topic}?
can you recall {topic}
can you look up {topic} in your notes
can you tell me {topic} again
can you check what I told you about {topic}
can you find the {topic} in memory
can you remind me what {topic} was
could you look up {topic} for me
could you remind me of {topic} please
could you tell me what I said about {topic}
could you check your notes for {topic}
could you see if you have {topic}
could you recall {topic} for an old man
would you remember {topic}, love
would you look up {topic} please
would you know {topic}, I mentioned it once
would you check if I told you {topic}
please look up {topic}
please recall {topic}
please tell me {topic}, I've forgotten
please remind me what I said about {topic}
please check the memory for {topic}
pls look up {topic}
pls tell {topic} again
kindly recall {topic}
kindly look up {topic} in memory
I forgot {topic}
I forgot the {topic}, what was it
I forget, what was {topic}
I've forgotten {topic}
I've forgotten what {topic} was, do you know
I've clean forgotten {topic}, can you help
I can't remember {topic}
I can't remember the {topic}, do you have it
I can't for the life of me remember {topic}
I don't remember {topic}
I don't remember what I said about {topic}
I told you {topic} once, what was it
I told you about {topic}, didn't I? what was it
I told you something about {topic}
I once mentioned {topic}, what did I say
I asked you to remember {topic}, what was it
I need {topic}
I need {topic}, I told you it last week
I need to know {topic}, it's in your memory
I need what you have on {topic}
I'm trying to remember {topic}
I'm looking for what I said about {topic}
I'd like to know what I told you about {topic}
I want to know {topic} again
I wonder what I said about {topic}
I know I told you {topic}
my wife is asking for {topic}, what did we tell you
my husband wants to know {topic}, it's in your notes
mummy wants to know {topic}, you remember it?
the plumber is asking about {topic}, what did I say
at the door now and need {topic}
it's gone right out of my head, {topic}
it's on the tip of my tongue, {topic}
let me see, what was {topic} now
now what was {topic}
hmm, {topic}, what did I tell you
help me remember {topic}
refresh my memory on {topic}
refresh my memory about {topic} please
jog my memory, {topic}
how was that with {topic}
how did it go again, {topic}
which {topic} did I give you
show me what you remember of {topic}
show me what I told you about {topic}
hi, do you remember {topic}
'''

READ = '''
read {f}
read {f} please
read {f} to me
read {f} out
read {f} out loud
read {f} for me, would you
read out {f}
read me {f}
read me {f}, love, I haven't got my glasses
read me what's in {f}
read the file {f}
read file {f}
read the contents of {f}
read what {f} says
read through {f} for me
read: {f}
read {f}, over
open {f}
open {f} please
open {f} and read it
open the file {f}
open up {f}
open {f} and show me what's in it
open {f} for reading
show {f}
show me {f}
show me {f} please
show me what's in {f}
show me the contents of {f}
show me the file {f}
show me what {f} says
show the text of {f}
show the content of {f}
show us {f}
display {f}
display the contents of {f}
display file {f}
print {f}
print out {f} here
print the contents of {f}
cat {f}
type out {f}
view {f}
view the file {f}
view {f} please
view contents {f}
look at {f}
look at {f} for me
look in {f}
look in {f}, what's there
look into {f}
look inside {f} and tell me what it says
have a look at {f}
have a look in {f} for me
have a look what {f} says
take a look at {f}
take a look inside {f}
peek into {f}
check {f}
check what's in {f}
check what {f} says
check the file {f}, what does it say
fetch {f}
fetch the contents of {f}
fetch me {f}
get {f}
get me {f}
get me what's in {f}
get the content of {f}
get the text of {f} please
load {f}
load {f} and show it
load the file {f}
pull up {f}
pull {f} up for me
bring up {f}
call up {f}
dump {f}
give me {f}
give me the contents of {f}
give me the text in {f}
give me what {f} has in it
tell me what's in {f}
tell me what is in {f}
tell me what {f} says
tell me what's written in {f}
tell me the contents of {f}
let me see {f}
let me see what's in {f}
let me hear {f}
let me have a look at {f}
let's see {f}
let's see what {f} says
let's have a look at {f}
let's read {f}
what's in {f}
what's in {f}?
what's in the file {f}
what's written in {f}
what's inside {f}
what is in {f}
what is written in {f}?
what is the content of {f}
what does {f} say
what does {f} say?
what does {f} contain
what does the file {f} say
what did I write in {f}
what did I put in {f}
what did we put into {f}
what have I got in {f}
what have we written in {f}
what stands in {f}
what are the contents of {f}
what about {f}, what's in it
contents of {f}
contents of {f} please
content of {f}?
the contents of {f}, please
the text of {f} please
{f} please
{f}, what does it say
{f}, read it
{f}, read it to me
{f}: show
{f} - contents?
{f}, what's in there
{f}, open it please
can you read {f}
can you read {f} to me?
can you open {f}
can you show me {f}
can you show what's in {f}
can you tell me what {f} says
can you pull up {f}
can I see {f}
can I see what's in {f}
can we look at {f}
could you read {f} please
could you read me {f}
could you read out {f} for me
could you open {f}
could you show me {f} please
could you look in {f} and tell me what it says
could you check what's in {f}
would you read {f}
would you read me {f}, dear
would you open {f} and read it out
would you mind reading {f} to me
will you read me {f}
please read {f}
please read out {f}
please open {f}
please show {f}
please show me the contents of {f}
please tell me what's in {f}
please to read {f}
pls read {f}
pls open {f}
pls show {f}
kindly read {f}
kindly open the file {f}
I want to read {f}
I want to see {f}
I want to know what's in {f}
I'd like to read {f}
I'd like to see {f}
I'd like to hear what {f} says
I need {f}
I need to see {f}
I need to know what {f} says
I need the contents of {f}
I wrote something in {f}, read it to me
I put it in {f} I think, have a look
I can't remember what's in {f}
I forgot what I wrote in {f}
my wife wants to know what's in {f}
my eyes are bad, read me {f}
mummy what's in {f}
is there anything in {f}
hi, read {f} please
when you have a second, read me {f}
if it isn't too much trouble, read {f}
go and read {f}
'''

LIST = '''
list {p}
list {p} please
list the files in {p}
list files in {p}
list everything in {p}
list the contents of {p}
list what's in {p}
list all files in {p}
list all in {p}
list the folder {p}
list folder {p}
list directory {p}
list what is stored in {p}
list me the files in {p}
list {p} for me
list {p}, over
ls {p}
dir {p}
show {p}
show {p} folder
show files in {p}
show me {p}
show me the files in {p}
show me the folder {p}
show me what's in {p}
show me everything in {p}
show me the contents of {p}
show all files in {p}
show what files are in {p}
what's in {p}
what's in {p}?
what's in the folder {p}
what's in the {p} folder
what's inside {p}
what's in the directory {p}
what's stored in {p}
what's there in {p}
what is in {p}
what is in the {p} folder
what files are in {p}
what files are in {p}?
what files are there in {p}
what files do I have in {p}
what files have I got in {p}
what files does {p} have
what files live in {p}
what have I got in {p}
what have we got in {p}
what do I have in {p}
what do we keep in {p}
what does {p} contain
what does the folder {p} contain
what did I save in {p}
what documents are in {p}
which files are in {p}
which files are there in {p}?
which files do we have in {p}
which files does {p} contain
which things are in {p}
which documents are in the {p} folder
is there anything in {p}
is there anything in the folder {p}?
are there any files in {p}
anything in {p}
any files in {p}
look in {p}
look in the folder {p}
look into {p} and tell me the files
look in {p}, which files are there
look what's in {p}
have a look in {p}
have a look what files are in {p}
take a look in the {p} folder
check {p} folder
check what files are in {p}
check what's in {p}
tell me what's in {p}
tell me what files are in {p}
tell me the files in {p}
tell me which files {p} has
tell me what's in the {p} folder
give me the files in {p}
give me a list of {p}
give me a list of the files in {p}
give me a listing of {p}
get the file list of {p}
get a list of files in {p}
open the folder {p}
open folder {p}
open the {p} folder and tell me what's there
browse {p}
browse the folder {p}
contents of {p}
contents of the folder {p}
contents of the {p} folder please
directory of {p}
directory listing of {p}
file list of {p}
files in {p}
files in {p}?
files in the {p} folder please
files of {p}
folder {p}, what's in it
{p} folder, what's in there
{p}, which files
{p}: list
{p}, list it please
can you list {p}
can you list the files in {p}
can you show me what's in {p}
can you tell me what files are in {p}?
can you look in {p}
can I see the files in {p}
could you list {p} please
could you list the files in {p} for me
could you show me the folder {p}
could you have a look what's in {p}
would you list {p}
would you tell me what's in the folder {p}, dear
would you mind listing {p}
please list {p}
please list the files in {p}
please show the files in {p}
please tell me what's in the folder {p}
pls list {p}
pls show {p} files
kindly list the files in {p}
kindly show folder {p}
I want to see what's in {p}
I want a list of the files in {p}
I'd like to see the files in {p}
I'd like to know what's in {p}
I need a list of {p}
I need to know which files are in {p}
let me see {p}
let me see the files in {p}
let's see what's in {p}
my wife wants to know what's in {p}
I can't remember what I put in {p}, list it
how many files are in {p}, list them
list files
list the files
list all files
list all the files please
list my files
list everything
list everything you have in the workspace
list the workspace
list the whole workspace
list all in the workspace
list what's there
list the folder
list files, over
ls
dir
show files
show the files
show my files
show all files
show me the files
show me my files
show me all my files
show me all the files you have
show me the workspace
show me what's in the workspace
show me what files there are
show me everything that's saved
what files are there
what files are there?
what files do I have
what files do we have
what files do you have
what files have you got
what files have I got
what files can I see
what files exist
what files are in the workspace
what files are in there
what files did I save
what's in the workspace
what's in the workspace?
what's in my workspace
what's in the folder here
what is in the workspace
what is saved here
what do we have in the workspace
what have we got in the workspace
what documents are there
what documents do I have
which files are there
which files do we have
which files do I have?
which files have you got
which files are in the workspace
which files exist
which documents have I got
are there any files
are there any files in the workspace
any files there?
any files
is there anything in the workspace
is there any file saved
look in the workspace
look what files there are
have a look what's in the workspace
have a look which files we have
check the workspace, what's in it
check which files there are
tell me what files there are
tell me which files I have
tell me what's in the workspace
tell me all the files
give me a list of files
give me a list of my files
give me a list of all files
give me the file list
give me a directory listing
get the list of files
file list
file list please
files please
files?
all files please
my files please
the files please, all of them
directory listing
workspace contents
workspace contents please
workspace listing
workspace, list it
contents of the workspace
can you list the files
can you list my files?
can you show me the files
can you tell me what files there are
can you tell me which files I have
can I see my files
can I see what files there are
could you list the files please
could you list everything in the workspace
could you show me which files we have
could you tell me what files I've got
would you list my files, love
would you show me the files
please list the files
please list all files
please show my files
please tell me what files there are
pls list files
pls show all files
kindly list all files
kindly show the files
I want to see my files
I want to see all the files
I'd like a list of my files
I'd like to see what files there are
I need a list of files
I need to know which files there are
let me see the files
let me see what files I have
let's see the files
let's see what's in the workspace
'''

WRITE = '''
write {text} to {f}
write {text} in {f}
write {text} into {f}
write {text} into {f} please
write {text} to the file {f}
write {text} in the file {f}
write {text} down in {f}
write "{text}" to {f}
write to {f}: {text}
write to {f} the following: {text}
write in {f}: {text}
write in {f} that {text}
write into {f}: {text}
write into the file {f} {text}
write the file {f} with {text}
write the file {f}: {text}
write a file {f} with {text}
write a file {f} saying {text}
write a file {f} with the text {text}
write a file {f} that says {text}
write a file called {f} with {text} in it
write a new file {f} containing {text}
write a note {f}: {text}
write this to {f}: {text}
write this into {f}, {text}
write the text {text} to {f}
write the words {text} into {f}
write {f}: {text}
write file {f}, content {text}, over
save {text} to {f}
save {text} in {f}
save {text} as {f}
save {text} as {f} please
save {text} under {f}
save {text} into the file {f}
save "{text}" as {f}
save to {f}: {text}
save in {f}: {text}
save this to {f}: {text}
save this as {f}: {text}
save the text {text} to {f}
save the following to {f}: {text}
save a file {f} with {text}
put {text} in {f}
put {text} into {f}
put {text} in {f}, would you
put {text} in a file called {f}
put {text} into the file {f}
put {text} down in {f}
put this in {f}: {text}
put in {f}: {text}
put the text {text} into {f}
put the words {text} in {f}
create {f} with {text}
create {f} with the text {text}
create {f} containing {text}
create {f}: {text}
create {f} and write {text} in it
create {f} and put {text} in it
create a file {f} with {text}
create a file {f} that says {text}
create a file called {f} with the content {text}
create a file named {f} containing {text}
create a new file {f} with {text}
create a note {f} saying {text}
create the file {f} with {text} inside
make {f} with {text}
make a file {f} with {text}
make a file {f} that says {text}
make a file {f} and write {text} in it
make a file called {f} and put {text} in it
make a new file {f}: {text}
make me a file {f} with {text} in
make a note in {f}: {text}
store {text} in {f}
store {text} in the file {f}
store in {f}: {text}
store this in {f}: {text}
record {text} in {f}
record in {f}: {text}
enter {text} in {f}
jot {text} down in {f}
jot down in {f}: {text}
jot {text} in {f}
note {text} in {f}
note in {f}: {text}
note down in {f}, {text}
fill {f} with {text}
start a file {f} with {text}
start a new file {f}, text: {text}
new file {f}: {text}
new file {f} with {text}
file {f} with text {text}
file {f}, content: {text}
in {f} write {text}
in {f} please write {text}
in the file {f}, write: {text}
in {f} put {text}
into {f}: {text}
to {f}, write {text}
{f}: write {text}
{f} should say {text}
{f} should contain {text}
{f} needs to say {text}
{text} - save that to {f}
{text} - write that into {f}
{text}, put that in {f}
{text}. Save it as {f}.
{text} into {f} please
can you write {text} to {f}
can you write in {f}: {text}
can you save {text} in {f}?
can you put {text} in {f}
can you create {f} with {text}
can you make a file {f} that says {text}
could you write {text} into {f} please
could you save {text} as {f}
could you put {text} in {f} for me
could you create a file {f} with {text}
could you make {f} and put {text} in it
would you write {text} in {f}
would you write into {f}, dear: {text}
would you save {text} to {f}
would you mind writing {text} to {f}
please write {text} to {f}
please write in {f}: {text}
please save {text} as {f}
please put {text} in {f}
please create {f} with {text}
please create a file {f} saying {text}
pls write {text} to {f}
pls save {text} in {f}
kindly write {text} in {f}
kindly save {text} as {f}
I want {text} in {f}
I want a file {f} that says {text}
I want you to write {text} to {f}
I'd like {text} saved in {f}
I'd like a file {f} with {text}
I need {text} written to {f}
I need a file {f} with {text} in it
I need {f} to say {text}
my wife wants {text} in {f}
mummy says write {text} in {f}
so I don't lose it, write {text} to {f}
'''

TIME = '''
what time is it
what time is it?
what time is it now
what time is it please
what time is it here
what time is it, love
what time is it, I'm late
what time do we have
what time do you make it
what time have you got
what time would it be
what's the time
what's the time?
what's the time now
what's the time please
what's the time, dear
what's the time, over
what's the hour
what's the exact time
what's the current time
what's the clock say
what's the date
what's the date today
what's the date please
what's the date, I'm filling in a form
what's today
what's today's date
what's today's date?
what's the day
what's the day today
what is the time
what is the time now please
what is the current time
what is the date
what is the date today
what is today's date
what is today
what is the day today
what date is it
what date is it today
what date do we have
what date are we on
what day is it
what day is it today
what day is it?
what day is today
what day are we
what day of the week is it
what day of the week are we on
what day do we have today
what month is it
what month are we in
what year is it
what year are we in
what hour is it
what does the clock say
time
time?
time please
time now
time and date
time and date please
time check
time check, over
time check please
the time please
the time, quick
the date please
the current time, please
the exact time please
date
date?
date please
date today
date and time
date and time please
today's date
today's date please
today is what day
current time
current date
current time and date
local time
local time please
local time, over
day of the week?
which day is it
which day is today
which day of the week is it
which date is it today
which date do we have
which month is it
which year is it now
how late is it
how late is it?
how late are we
is it late
is it late already?
is it Monday today
is it Friday yet
is it already Saturday
is it the weekend yet
is it noon yet
is it past midnight
is it morning or afternoon
is it past eight
is it Tuesday or Wednesday
is it already gone five
is it bedtime yet
is today Thursday
is today Sunday?
do you know what time it is
do you know the time
do you know what day it is
do you know the date
do you have the time
do you have the time please
do you have the date
have you got the time
have you got the time on you
have you got the date
got the time?
got the time mate
can you tell me the time
can you tell me what time it is
can you tell me the date
can you tell me what day it is
can you give me the time
can you say the time please
could you tell me the time
could you tell me the time please
could you tell me what the time is
could you tell me today's date
could you tell me what day it is
could you give me a time check
could I have the time please
would you tell me the time
would you have the time, young man
would you know what day it is
would you know the date
will you tell me the time
please tell me the time
please tell me the date
please what time is it
please say what day it is
please give the time
pls tell time
pls tell the date
kindly tell me the time
kindly tell the date
tell me the time
tell me the time please
tell me what time it is
tell me the date
tell me the date today
tell me what day it is
tell me what day we have
tell me how late it is
tell us the time
give me the time
give me the date
give me the current time
give me a time check
say the time
say the time please
show the time
show me the time
show me the date
check the time
check the time for me
check the date
check the clock
look at the clock for me
I need the time
I need the date
I need today's date
I need to know what time it is
I need to know the date for a letter
I'd like to know the time
I'd like to know what day it is
I want to know the time
I wonder what time it is
I wonder what day it is
I've lost track of time, what is it
I've lost track of the days, what day is it
I forgot my watch, what time is it
I can't see the clock, what does it say
I've no watch on, the time please
I don't know what day it is
I don't even know what day it is any more
my watch stopped, what's the time
the clock in the kitchen stopped, what time is it
my wife wants to know the time
grandma asks what day it is
mummy what time is it
is it time for lunch yet
did I sleep in? what time is it
good morning, what time is it
hi, what's the date
sorry, what time is it
excuse me, what's the time
when is it now
how's the time
are we already in June
are we Monday or Tuesday
any idea what time it is
any idea what day it is
remind me what day it is
'''

TIME_IN = '''
what time is it in {city}
what time is it in {city}?
what time is it in {city} now
what time is it in {city} right now
what time is it in {city} please
what time is it over in {city}
what time is it over there in {city}
what time is it at the moment in {city}
what time is it there in {city}, my son lives there
what time would it be in {city}
what time do they have in {city}
what time have they got in {city}
what's the time in {city}
what's the time in {city}?
what's the time in {city} please
what's the time over in {city}
what's the current time in {city}
what's the local time in {city}
what's the date in {city}
what's the hour in {city}
what is the time in {city}
what is the time in {city} now
what is the local time in {city}
what is the current time in {city}
what day is it in {city}
what day is it in {city} now
what date is it in {city}
what does the clock say in {city}
which day is it in {city}
which time is it in {city}
time in {city}
time in {city}?
time in {city} please
time in {city} now
time in {city}, over
time over in {city}
time check for {city}
time check {city}, over
{city} time
{city} time please
{city} time?
{city}, what time is it there
{city}, what's the time
{city}: time?
{city} local time
{city} now, what time
and in {city}, what time is it
and what time in {city}
in {city}, what time is it
in {city} it is what time
local time in {city}
local time {city}
local time for {city}, over
current time in {city}
current time {city}
the time in {city} please
the time in {city}
the current time in {city}, please
date in {city}
date and time in {city}
how late is it in {city}
how late is it in {city} now
how late would it be in {city}
is it late in {city}
is it late in {city} now
is it night in {city}
is it still night in {city}
is it morning in {city}
is it morning in {city} yet
is it already tomorrow in {city}
is it evening in {city} already
is it a decent hour in {city}
is it too late to ring {city}, what time is it there
do you know what time it is in {city}
do you know the time in {city}
do you have the time in {city}
can you tell me the time in {city}
can you tell me what time it is in {city}
can you give me the time in {city}
can you check the time in {city}
could you tell me the time in {city}
could you tell me what time it is in {city} please
could you check what time it is in {city}
could you find out the time in {city}
could you give me the local time in {city}
would you tell me the time in {city}
would you know the time in {city}, dear
would you mind telling me the time in {city}
please tell me the time in {city}
please the time in {city}
please check the time in {city}
please say what time it is in {city}
pls time in {city}
pls tell {city} time
kindly tell me the time in {city}
tell me the time in {city}
tell me what time it is in {city}
tell me how late it is in {city}
tell me {city} time
give me the time in {city}
give me {city} time
give me the current time in {city}
show me the time in {city}
check the time in {city}
check {city} time
I need the time in {city}
I need to know what time it is in {city}
I need {city} time
I'd like to know the time in {city}
I'd like the time in {city}
I want to know what time it is in {city}
I want to know the time in {city}
I wonder what time it is in {city}
my daughter lives in {city}, what time is it there
my sister is in {city}, what's her time now
my grandson is in {city}, is he awake? what time is it there
my boss is in {city}, what time is it over there
our office is in {city}, what's the time there
we have a call with {city}, what time is it there
I'm flying to {city}, what time is it there
I'm about to call {city}, what time do they have
if I ring {city} now, what time is it for them
for someone in {city}, what time is it now
people in {city}, what time do they have now
mummy what time is it in {city}
hi, what time is it in {city}
sorry, what's the time in {city}
any idea what time it is in {city}
any idea how late it is in {city}
'''

CALC = '''
what's {e}
what's {e}?
what's {e} please
what's {e} then
what's {e}, I'm hopeless at sums
what's the answer to {e}
what's the result of {e}
what's the value of {e}
what is {e}
what is {e}?
what is {e} please
what is {e} exactly
what is the result of {e}
what is the answer of {e}
what is the value of {e}
what does {e} make
what does {e} come to
what does {e} give
what does {e} equal
what does {e} work out at
what do you get for {e}
what do I get for {e}
what do you make of {e} as a number
what would {e} be
what would be {e}
what comes out of {e}
what comes out if I do {e}
what number is {e}
what makes {e}
whats {e}
wots {e}
how much is {e}
how much is {e}?
how much is {e} please
how much is {e} altogether
how much does {e} make
how much does {e} come to
how much would {e} be
how much do I get for {e}
how much is that, {e}
how many is {e}
how many is {e}, all in all
how many does {e} make
how many would {e} be
calculate {e}
calculate {e} please
calculate {e} for me
calculate: {e}
calculate {e}, over
calc {e}
calc: {e}
compute {e}
compute {e} please
compute: {e}
compute the value of {e}
evaluate {e}
evaluate: {e}
evaluate the expression {e}
solve {e}
solve {e} please
solve this: {e}
work out {e}
work out {e} for me
work out what {e} is
work {e} out please
figure out {e}
figure out what {e} is
reckon up {e}
reckon {e} for me
do {e}
do the sum {e}
do the maths: {e}
do the math on {e}
do this sum for me: {e}
do a quick sum, {e}
do me a calculation: {e}
sum: {e}
maths: {e}
math question: {e}
quick maths: {e}
quick sum: {e}
quick question, what is {e}
quick calculation please, {e}
{e}
{e}?
{e} =
{e} = ?
{e} is
{e} is?
{e} is how much
{e} is what
{e} equals
{e} equals what
{e} makes what
{e} makes how many
{e} gives?
{e} please
{e}, please
{e}, how much is that
{e}, how much is it
{e}, what's that
{e}, what does that make
{e}, what does it come to
{e}, can you work that out
{e}, calculate
{e}, quickly
{e}... what's that then
find {e}
find out what {e} is
find the value of {e}
find the result of {e}
get me {e}
give me {e}
give me the answer to {e}
give me the result of {e}
tell me {e}
tell me {e} please
tell me what {e} is
tell me how much {e} is
tell me the answer to {e}
tell me the result of {e}
can you calculate {e}
can you calculate {e}?
can you work out {e}
can you do {e}
can you do {e} for me
can you tell me {e}
can you tell me what {e} is
can you compute {e}
can you solve {e}
can you add it up: {e}
can you quickly do {e} in your head
could you calculate {e} please
could you work out {e} for me
could you tell me what {e} is
could you tell me how much {e} is
could you do the sum {e}
could you compute {e}
could you figure out {e}
would you calculate {e}
would you work out {e}, dear
would you mind working out {e}
would you tell me what {e} comes to
do you know what {e} is
do you know how much {e} is
any idea what {e} is
please calculate {e}
please work out {e}
please compute {e}
please tell me {e}
please solve {e}
pls calc {e}
pls calculate {e}
kindly calculate {e}
kindly tell me how much is {e}
I need {e}
I need {e} worked out
I need to know what {e} is
I need to calculate {e}
I need the result of {e}
I want to know {e}
I want to know how much {e} is
I'd like to know what {e} is
I'd like {e} calculated
I wonder what {e} is
I'm trying to work out {e}
I'm doing my homework, what is {e}
I'm baking and need {e}, how much is it
I'm paying the bill, what's {e}
I'm measuring the beds, what is {e}
I can't do {e} in my head
I keep getting {e} wrong, what is it
I forgot my calculator, {e}
I've got {e} apples in total, how many is that
I've got {e} pots to fill, how many is that
we need {e} chairs, how many is that in all
we planted {e} bulbs, how many is that altogether
we owe {e} pounds, how much is that
it costs {e}, how much is that
my son asks what {e} is
my homework says {e}, what's the answer
the teacher asked {e}
the recipe wants {e} grams, how much is that
the bill is {e}, work it out please
the board is {e} long, what does that come to
the load is {e}, compute please
mummy what is {e}
help me with {e}
help me work out {e}
help me calculate {e}
let's calculate {e}
let's see, {e}, what does it make
let me think, {e} is what
hmm, {e}, I can't do that one
if I do {e}, what do I get
if you take {e}, what comes out
so that's {e}, how much is it
hi, what's {e}
request calculation, {e}, over
when you have a second, what is {e}
'''

OUT = '''
what's the weather like
what's the weather tomorrow
what will the weather be at the weekend
will it rain today
will it rain on my washing this afternoon
is it going to freeze tonight, I have tomatoes out
do I need an umbrella
how hot will it get today
how cold is it outside
is it snowing in the mountains
what's the forecast for Sunday
will there be frost in the garden tonight
when does the sun set today
when does the sun come up tomorrow
is there a storm coming
how windy is it at the coast
what's the pollen count
what's the moon doing tonight
what's in the news
read me the headlines
any news about the strike
what happened in the world today
who won the election
what's on the front page
tell me the latest news from home
search the web for lamp repair
google the best heater for a greenhouse
look it up on the internet
look up cheap flights online
find me a website about roses
search online for a recipe with leeks
open the browser
go to wikipedia and look up badgers
go to youtube
what does the internet say about my robot
download the manual for the fan
call my mother
call the plumber please
ring my daughter
ring the doctor for me
phone the school, my son is ill
phone home
dial 999
call an ambulance
call a taxi to the house
call the number on the gate
hang up the phone
video call with grandma please
answer the phone
send an email to my boss
write an email to the bank
check my email
read my emails to me
any new mail
reply to Tom's email
send a text to my husband on his phone
send a WhatsApp to Anna
text mum that I'm late
post this picture on facebook
tweet about my garden
order a pizza
order some milk and bread
order a new lamp for the hall
buy light bulbs
buy me a new heater online
put eggs in my shopping cart at the shop
add socks to my amazon basket
how much does a new pump cost
where is the cheapest fan
book a table for two
book a hotel in Porto
book me a train ticket
buy tickets for the concert
pay the electricity bill
transfer fifty pounds to my son
what's on my bank account
how are my shares doing
what's the dollar worth today
play some music
play Yesterday by the Beatles
play jazz in the kitchen
play my favourite song
play the radio four news
play the next song
skip this track
put on some Mozart
sing me a song
sing happy birthday
hum a tune
play a film on the television
what's on telly tonight
put the football on
record the film at nine
start an audiobook
play hide and seek with me
play chess with me
let's play a game
play noughts and crosses
tell me a joke
tell me a joke about robots
make me laugh
do you know any riddles
tell me a story
tell me a bedtime story about a dragon
write me a poem
write a poem about my garden gate
write a love letter to my wife
make up a rhyme with lamp
write a speech for the wedding
write my essay on the Romans
write a cover letter for a job
compose a song
draw a cat
draw me a picture of a tractor
paint a sunset
make an image of a robot in a garden
show me a photo of Paris
take a photo
take a picture of the front door
take a selfie
edit my holiday photos
scan this letter
print this on the printer
translate good morning into French
translate this letter to German
how do you say lamp in Spanish
how do you say thank you in Japanese
what does Fenster mean in English
say hello in Polish
speak French to me
can we talk in Italian
spell necessary
is it practice or practise
what's another word for cold
what rhymes with orange
correct my spelling
summarise this book for me
what does this rash mean
I have a headache, what should I take
how much ibuprofen can I take
is my cough dangerous
my chest hurts, what is it
what should I do about my bad back
is it safe to take these pills with wine
what's a normal blood pressure
my baby has a fever, what now
check my pulse
diagnose my knee
can my landlord throw me out
do I need a lawyer
can I sue my neighbour over the fence
is it legal to record a phone call
what are my rights at work
write my will
how much tax do I have to pay
fill in my tax form
should I buy a house now
should I leave my husband
who is the president of France
who was Napoleon
who invented the lock
who invented the light bulb
who built the pyramids
who wrote Hamlet
who painted the Mona Lisa
who is the richest person alive
what's the capital of Mongolia
what's the tallest mountain
what's the biggest animal
what's the population of India
how far is the moon
how far is it from London to Leeds
how deep is the sea
how old is the earth
how many people live in Brazil
how many legs has a spider
how long do cats live
how long do I boil an egg
how do I make pancakes
how do I bake bread
how do I cook rice
how do I clean a lamp
how do I repair a heater
how do I fix a leaking pump
how do I bleed a radiator
how do I oil a gate
how do I pick a lock
how do I prune roses
how do I get rid of slugs
how do I sharpen a spade
how do I tie a bowline
how do I wire a plug
how do I change a tyre
how do I knit a sock
how do I write a file in Python
how does a heat pump work
how does a fan make wind
how does a lock work inside
how does electricity work
how do magnets work
how do planes fly
why is the sky blue
why is the sea salty
why do cats purr
why do lamps get hot
why does my door squeak
why does my heater smell
why is grass green
why do we dream
when was the war
when was the telephone invented
when did the Titanic sink
when is Easter this year
when is the next bus
when does the shop close
when does the library open
when is bin day
where is Timbuktu
where do penguins live
where is the nearest chemist
where is my husband
where are my keys
where did I leave my glasses
where is the robot right now
which lamp is the best to buy
which heater uses least power
which came first, the chicken or the egg
is there life on Mars
is a tomato a fruit
is the earth round
are there wolves in Spain
explain gravity to me
explain how photosynthesis works
explain quantum physics to a child
explain inflation
what is love
what is the meaning of life
what is a capacitor
what is a black hole
what's the difference between a pump and a compressor
what's a good name for a dog
what's a good present for my sister
what should I cook tonight
what should I wear
what should I plant in March
what should I call my robot
what's my horoscope
tell my fortune
give me the lottery numbers
flip a coin
roll a dice
pick a number from one to ten
set a timer for ten minutes
set a timer for the eggs
start the stopwatch
count down from twenty for the race
set an alarm for seven
set an alarm for half past six tomorrow
wake me up at eight
wake me at six please
remind me at five to call the dentist
remind me tomorrow to water the plants
remind me in an hour to check the oven
remind me every Monday about the bins
in ten minutes remind me of the washing
what's in my calendar
what's on my calendar tomorrow
what appointments do I have today
put dentist in my calendar for Friday
add a meeting at three
cancel my two o'clock meeting
am I free on Thursday
when is my next appointment
invite Sam to the meeting
who won the match
what's the football score
did Arsenal win
when do the Lions play
who's top of the league
who won the Olympics hundred metres
how is the cricket going
what's the temperature in the living room
what's the temperature in the greenhouse
how warm is the bedroom
how damp is the cellar
what's the humidity in here
is anyone at the front door
who is at the gate
who rang the bell
show me the camera
show me the driveway camera
what can you see
look out of the window, is the postman there
is there somebody in the garden
is the soil dry
is there smoke in the kitchen
how full is the water tank
how much power am I using
how much battery has the robot got
weigh this parcel
measure the room
has the post come
did the cat come home
where is my car
start my car
unlock my phone
charge my phone
turn up the volume on my hearing aid
run the script
run npm install
run the tests
run a command in the terminal
run ls -la on the server
restart the computer
reboot the server
shut down windows
kill the process on port 8080
install python
install the update
install an app on my phone
update your software
uninstall that program
write a python program that sorts a list
write me some code
write a function in javascript
debug my code
fix this bug
make me a website
what does this error mean
explain this regular expression
write an SQL query for me
train a model
connect to the wifi
what's the wifi speed
what's my IP address
turn on bluetooth on my phone
pair my headphones
delete all my files
delete the file notes/old.md
rename the folder
copy the file to a stick
zip the folder and mail it
move the file into another folder
forget everything I told you
navigate me to the hospital
how do I get to the station
give me directions to the airport
is there traffic on the M25
how long does it take to drive to York
when does my train leave
is my flight on time
track my parcel
where is my order
find my phone
what are the symptoms of flu
how many calories in an apple
give me a workout plan
make a diet for me
suggest a film
recommend a good book
recommend a restaurant nearby
what's a good wine with fish
give me a recipe for soup
plan my holiday
plan a birthday party for my daughter
help me with my history homework
teach me guitar
teach me Spanish
interview me for a job
hoover the carpet
do the dishes
iron my shirts
make me a cup of tea
make me a sandwich
bring me a beer from the fridge
feed the cat
walk the dog
pick up my toys
tidy my room
cut the hedge
dig over the bed for me
catch the mouse
hold the baby for a minute
give me a hug
open a bank account
open a bottle for me
close my account at the bank
lock in the mortgage rate
light my cigarette
drive me to work
drive my daughter to school
'''

TALK = {
'greeting': '''
hi
hi!
hi there
hi again
hi love
hi you
hi, it's me
hi, only me
hi, anyone home?
hi, are you there
hi robot
hiya
hiya love
hello
hello!
hello?
hello there
hello again
hello dear
hello, it's me again
hello, is anybody there
hello, can you hear me
hello my friend
hello robot
hello, I'm back
hello hello
hello from the garden
hey
hey!
hey there
hey you
hey, you there?
hey buddy
heya
hallo
ello
alright mate
alright?
ay up
wotcha
g'day
g'day mate
howdy
yo
sup
oi oi
morning
morning!
morning all
good morning
good morning to you
good morning, dear
good morning everyone
good afternoon
good afternoon to you
good day
good day sir
good evening
good evening all
evening
evening all
top of the morning to you
namaste
greetings
greetings from the shed
welcome back
I'm home
I'm back
I'm here
I'm up
here I am
it's me
knock knock
peekaboo
nice to meet you
pleased to meet you
base calling, do you read
station calling, come in
come in please, over
radio check
mic check
testing testing
test
well hello
well, good morning
oh hello
''',
'thanks': '''
thanks
thanks!
thanks a lot
thanks a million
thanks a bunch
thanks so much
thanks ever so much
thanks very much
thanks again
thanks for that
thanks for your help
thanks for helping me
thanks, love
thanks, dear
thanks mate
thanks buddy
thanks, that's all
thanks, that's it for now
thanks, that was quick
thanks, much better
thanks, you saved me a trip
thanks, my knees thank you too
thank you
thank you!
thank you very much
thank you so much
thank you ever so much
thank you kindly
thank you, dear
thank you, my friend
thank you robot
thank you for that
thank you for doing that
thank you for your help
thank you for remembering
thank you, that's lovely
thank you, that's everything
thank you, that'll do nicely
thank u
thx
thx a lot
tnx
ty
tysm
ta
ta love
ta very much
cheers
cheers mate
cheers for that
cheers, that's grand
much obliged
much appreciated
I appreciate it
I really appreciate that
I'm very grateful
I'm much obliged to you
very kind of you
that's very kind
that's kind, thank you
that's sweet of you, thanks
bless you, thank you
bless you dear
many thanks
many many thanks
a big thank you
oh thank you
ah, thanks
ok thanks
okay, thank you
great, thanks
lovely, thank you
perfect, thanks
super, thanks
copy, thanks, over
roger, thank you
merci
no more, thanks
that's it, thank you
''',
'how_are_you': '''
how are you
how are you?
how are you today
how are you doing
how are you doing today
how are you this morning
how are you keeping
how are you getting on
how are you feeling
how are you, dear
how are you, old friend
how are things
how are things with you
how are things in there
how are we today
how do you do
how do you feel
how do you feel today
how goes it
how goes it today
how's it going
how's it going mate
how's life
how's life in the box
how's everything
how's your day
how's your day going
how's your morning been
how's tricks
how have you been
how have you been keeping
how was your night
how was your day
how ya doing
how r u
how you doing
are you ok
are you okay?
are you alright
are you well
are you well today
are you all right, love
are you happy
are you tired
are you having a good day
are you fine
you ok?
you alright?
you good?
you well?
all good?
all well with you
everything ok?
everything alright with you
everything fine
is everything alright with you
did you sleep well
feeling good today?
what's up
what's up with you
what's new
wassup
hi, how are you
hello, how are you today
hope you're well
I hope you are well
kaise ho
what about you, are you well
I'm fine, and you
I'm good, how are you
''',
'identity': '''
who are you
who are you?
who are you then
who are you exactly
who are you, dear
who is this
who is this speaking
who is that
who is speaking
who's there
who's that talking
who am I talking to
who am I speaking to
who am I speaking with please
who made you
who built you
who trained you
who programmed you
who wrote you
who owns you
who do you belong to
who do you work for
what are you
what are you?
what are you exactly
what are you, a robot
what are you called
what are you made of
what are you running on
what are you, some kind of computer
what is your name
what is this
what is this thing
what is this thing I'm talking to
what's your name
what's your name?
what's your name then
what's your name, little one
what's your model
what's your version
what's this program
what model are you
what model is this
what model are you based on
what model am I talking to
what version are you
what version is this
what kind of AI are you
what kind of model is this
what kind of robot are you
what kind of thing are you
what language model is this
what sort of machine are you
what sort of assistant are you
what do I call you
what shall I call you
what should I call you
what do they call you
what company made you
which model is this
which model are you
which model is running here
which AI are you
which version are you
which company made you
are you a robot
are you a robot?
are you a machine
are you a person
are you a person or a machine
are you a human
are you a computer
are you a real person
are you a boy or a girl
are you a man or a woman
are you an AI
are you an AI?
are you real
are you alive
are you human
are you ChatGPT
are you Alexa
are you Siri
are you GPT
are you Claude
are you Gemini
are you a language model
are you a big model or a small one
are you clever
are you the robot
are you the house
are you the same as yesterday
are you local or in the cloud
am I talking to a machine
am I talking to a real person
am I speaking to a computer
is this a robot
is this a real person
is this an AI
is this a chatbot
is this a person I'm talking to
do you have a name
do you have a name?
do you have feelings
do you have a body
do you have a brain
do you think
do you live in the cloud
do you run on this machine
where do you come from
where do you live
where do you run
where are you from
where were you made
when were you made
when were you born
how old are you
how big are you
how big is your model
how many parameters have you got
how were you made
how were you trained
have you got a name
tell me your name
tell me who you are
tell me what you are
tell me about yourself
tell me something about yourself
introduce yourself
introduce yourself please
identify yourself, over
station calling, identify
your name please
your name?
name?
say who you are
could you tell me who you are
could you tell me your name
can you tell me what you are
can you introduce yourself
may I ask who you are
may I ask your name
I don't know who you are
I'd like to know what you are
I'd like to know who I'm talking to
mummy who is that in the box
''',
'capability': '''
what can you do
what can you do?
what can you do for me
what can you do then
what can you do in the house
what can you do with my files
what can you do with the robot
what can you help with
what can you help me with
what can I ask you
what can I ask you?
what can I say to you
what can I tell you to do
what can I do with you
what can I do here
what could you do for me
what are you able to do
what are you good at
what are you good for
what are you for
what are you there for
what are your skills
what are your functions
what are your features
what are your capabilities
what are your tools
what are your abilities
what are your limits
what tools do you have
what tools have you got
what functions do you have
what commands do you know
what commands can I use
what commands are there
what sort of things can you do
what sort of thing may I ask
what kind of things can you do
what kind of jobs can you do
what things do you know how to do
what things can I ask for
what else can you do
what else can I ask
what else do you know
what else are you good at
what do you do
what do you do all day
what do you know how to do
what do you know
what do you understand
what don't you know
what can't you do
what are you not able to do
what's your job
what's your purpose
what's possible
what all can you do
what all you can do
which things can you do
which commands do you understand
which devices can you control
which tools have you got
which questions can I ask
how can you help
how can you help me
how can you help an old lady
how can you be useful
how do I use you
how do I use this
how do I talk to you
how do you work
how does this work
how does this thing work
how useful are you
can you do anything useful
can you do more than lights
can you do other things
can you do many things
can you also drive a robot
can you also read files
can you also do sums
can you also control the lights
can you also remember things
can you also open doors
can you also tell the time
can you also send messages
can you also control machines
can you read files
can you remember things
can you control my house
can you control devices
can you control lamps
can you drive a robot
can you move things
can you calculate
can you do maths
can you do sums
can you tell the time
can you write files
can you send notifications
can you help me
can you help me with something
can you help me in the garden
can you help around the house
can you hear me
can you understand me
can you understand children
can you speak other languages
can you learn
can you think
can you see
are you able to help me
are you able to control the heating
are you able to write things down
are you able to remember
are you useful
are you any good with numbers
do you do lights
do you know how to open a gate
do you have any skills
do you have tools
do you control the house
do you understand commands
do you understand me
is there anything you can do
is there a list of what you can do
is there something you can't do
is that all you can do
tell me what you can do
tell me what you're able to do
tell me your skills
tell me how you can help
tell me what I can ask
tell me all the things you can do
show me what you can do
show me what you've got
list your capabilities
list your skills
list what you can do
explain what you can do
explain yourself, what do you do
give me an overview of what you can do
give me some examples of what I can ask
give me an idea what I can say
help
help me
help please
help!
I need help
I need some help
I don't know what to ask you
I don't know what you can do
I don't know how to use this
I've never used this before, what do I say
I'm new here, what can you do
my husband set you up, what do you do
my grandson says you can do things, what things
commands?
options?
menu
instructions please
capabilities, over
''',
'bye': '''
bye
bye!
bye bye
bye now
bye then
bye for now
bye, see you
bye, love
bye, take care
bye, I'm off
bye, the bus is here
byeee
goodbye
goodbye!
goodbye dear
goodbye for now
goodbye then
goodbye, my friend
good night
good night!
good night, dear
good night, sleep tight
good night and thank you
night
night night
nighty night
nite
see you
see you later
see you tomorrow
see you soon
see you around
see you next time
see you in the morning
see ya
see ya later
cya
catch you later
catch you soon
laters
later
talk to you later
talk soon
speak later
speak soon
speak to you tomorrow
till tomorrow
till next time
until tomorrow
until then
ta ta
ta-ra
ta-ra love
cheerio
cheerio then
toodle-oo
toodles
farewell
so long
take care
take care of yourself
have a good night
have a good day
have a nice evening
have a good one
I'm off
I'm off then
I'm off to bed
I'm off now, bye
I'm going now
I'm leaving now, bye
I have to go
I have to go now
I must go
I've got to run
gotta go
right, I'm away
well, goodbye then
that's all for today
that's all, bye
that's it for tonight, good night
over and out
out
signing off
closing station, out
''',
'praise': '''
well done
well done!
well done you
good
good job
good job!
good boy
good robot
good work
good work there
great
great!
great job
great work
great stuff
nice
nice!
nice one
nice work
nicely done
very good
very good, thank you
very nice
very clever
very well done
excellent
excellent!
excellent work
perfect
perfect!
perfect, just what I wanted
brilliant
brilliant!
lovely
lovely job
lovely jubbly
wonderful
marvellous
splendid
fantastic
amazing
awesome
super
superb
cool
wow
wow, that was fast
you're good
you're great
you're the best
you're a star
you're a gem
you're a treasure
you're an angel
you're a lifesaver
you're clever
you're so clever
you're so fast
you're very helpful
you're very kind
you are good at this
you are a good helper
you are my best friend
you did well
you did great
you did it!
you've been very helpful
you've been a great help
you rock
you little ripper
you beauty
I like you
I love you
I love it
I like how you do that
I'm impressed
I'm very pleased with you
I'm proud of you
I couldn't do without you
that was quick
that was good
that was perfect
that's great
that's perfect
that's lovely
that's very good
that's exactly right
that worked
it worked!
it works
clever thing
clever clogs
bravo
hurray
yay
top marks
ten out of ten
good on ya
good show
spot on
first class
job well done
what a good robot
what a clever machine
my wife thinks you're wonderful
the kids love you
''',
'complaint': '''
that's wrong
that's wrong!
that's not right
that's not what I asked
that's not what I wanted
that's not what I meant
that's not what I said
that's not it
that's no good
that's rubbish
that's useless
that's a stupid answer
that was wrong
that was not helpful
that didn't work
that doesn't work
that did nothing
that makes no sense
that isn't correct
it didn't work
it doesn't work
it's not working
it's still not working
it's broken
it's wrong again
nothing happened
nothing happens
nothing works here
nothing works today
you got it wrong
you got that wrong
you're wrong
you're not listening
you're not listening to me
you're useless
you're no use
you're slow
you're too slow
you're stupid
you're silly
you're annoying
you're no help at all
you're driving me mad
you're a bad robot
you are wrong
you are not helping
you are very slow today
you made a mistake
you made a mess of it
you misunderstood me
you misheard me
you misheard
you did it wrong
you did the wrong one
you did the wrong thing
you didn't do it
you didn't listen
you didn't understand
you don't understand me
you don't understand
you don't listen
you don't get it
you don't know anything
you never listen
you never understand me
you always get it wrong
you always do that
you keep getting it wrong
you keep saying that
you said that before
you forgot
you forgot what I said
I didn't say that
I didn't ask for that
I didn't ask that
I didn't mean that
I didn't want that
I said something else
I already told you
I already told you that twice
I told you already
I've told you three times
I hate this
I hate you
I don't like you
I don't like that
I don't like it
I'm annoyed
I'm annoyed with you
I'm not happy with you
I'm not happy
I'm getting cross
I'm fed up
I'm fed up with this
I give up
I expected better
I could have done it faster myself
no!
no no no
no, not that
no, wrong
no that's wrong
wrong
wrong!
wrong again
wrong one
bad
bad robot
bad answer
not good
not good enough
not what I wanted
not like that
not again
useless
useless thing
rubbish
nonsense
stupid machine
silly machine
terrible
awful
this is awful
this is rubbish
this is useless
this is hopeless
this is not working
this is taking too long
this thing never works
this is the third time
why don't you listen
why don't you understand
why are you so slow
why did you do that
why is it not working
what's wrong with you
what's the matter with you
what was that supposed to be
what are you doing!
are you deaf
are you even listening
are you broken
for heaven's sake
for goodness sake
oh for crying out loud
oh come on
ugh
argh
sigh
bloody thing
you drongo
negative, wrong, over
my wife says you're useless
my old one was better
mummy it isn't doing it
shut up
''',
'statement': '''
I'm tired today
I'm tired
I'm so tired
I'm hungry
I'm thirsty
I'm bored
I'm cold
I'm happy today
I'm a bit sad
I'm a bit lonely
I'm worried about my sister
I'm excited
I'm in the kitchen
I'm in the garden
I'm in the shed
I'm at work
I'm on holiday next week
I'm having tea
I'm having my lunch
I'm going for a walk
I'm going to bake a cake
I'm going to paint the gate
I'm going to see my daughter
I'm old now
I'm eighty-four next birthday
I'm six
I'm nearly seven
I'm an engineer
I'm a gardener
I'm a nurse, I work nights
I'm learning to knit
I'm reading a good book
I'm waiting for the bus
I'm waiting for the post
I'm thinking
I'm just thinking aloud
I'm only talking to myself
I'm not sure about that
I'm from Scotland
I'm from India
I'm not well today
I'm better today
I had a good day
I had a bad night
I had soup for lunch
I had a dog once
I had a lamp like that once
I have a cat
I have two sons
I have a cold
I have a new bicycle
I have a day off
I have a bad knee
I have three hens
I have my grandchildren here
I've got a headache
I've got a new hat
I've got toast
I've been in the garden all morning
I've been up since five
I've just come home
I've finished my book
I've planted the beans
I've had enough for one day
I've made jam
I've lost a tooth
I like the rain
I like this lamp
I like robots
I like that colour
I like my new heater
I like mornings
I love my garden
I love Sundays
I love the smell of the workshop
I don't like Mondays
I don't like spiders
I don't like the dark
I don't like loud fans
I don't know
I don't mind
I don't care
I think so
I think it's nice here
I think the gate is pretty
I think I'll have a nap
I think my son built that pump
I saw a fox this morning
I saw a robin on the fence
I saw my friend at the market
I slept well
I slept badly
I bought a new lamp yesterday
I bought apples at the market
I bought the fan in a sale
I broke a cup
I burnt the toast
I baked bread today
I went fishing
I went to the doctor yesterday
I was at school today
I was in the navy
I was a teacher for thirty years
I was just saying
I used to work on the railway
I used to have a workshop
I used to be a radio operator
I miss my husband
I miss the sea
I painted the door blue
I fixed the pump myself
I built that shed with my father
I planted roses by the gate
I grew up on a farm
I live alone
I live by the sea
I live with my daughter
I work at the bakery
I hope it stays dry
I hope she comes
I can't complain
I can't sleep
my name is Ruth
my name is Arjun
my dog is called Biscuit
my cat is asleep on the heater
my cat is on the windowsill
my wife is out
my wife is in the bath
my husband is snoring
my husband made that gate
my son is a mechanic
my son is coming tomorrow
my daughter has a new job
my daughter is at school
my back hurts
my feet hurt
my knees are bad today
my tea has gone cold
my tomatoes are doing well
my roses are out
my neighbour has a noisy pump
my brother has the same heater
my mother had a lamp like this
my grandson is visiting
my granddaughter started walking
my favourite colour is green
my birthday was last week
my birthday is in May
my robot has a scratch
the lamp was a present
the lamp is from my aunt
the lamp is pretty
the gate squeaks
the gate is older than me
the door is green
the door sticks in winter
the fan is rather loud
the fan was cheap
the heater is new
the pump is twenty years old
the curtains were expensive
the lock was my idea
the speaker sounds nice
the robot is muddy
the robot looks funny
the rover got stuck in the mud yesterday
the kitchen smells of bread
the garden looks lovely
the garden is a jungle
the shed is full of junk
the greenhouse is my favourite place
the sun is out
the birds are singing
the baby is asleep
the baby has a tooth
the kids are at school
the children are in bed
the cat brought in a mouse
the dog is barking
the post is late
the bus was late
the train was full
the soup is good
the coffee is strong
the cake is in the oven
the beans are coming up
the slugs ate my lettuce
the hens laid four eggs
the neighbours are away
the match was good
the book was long
the signal is weak today
the file was long
the notes are a mess
the message came too late
there was a storm last night
there was a fox in the garden
there's a spider in the bath
there are clouds coming
it's raining
it's raining again
it's a lovely day
it's a nice evening
it's a bit grey
it's windy
it's quiet here
it's so quiet tonight
it's my birthday
it's my day off
it's been a long day
it's been a long week
it's late
it's Monday again
it's spring
it's nice to talk
it's only a joke
it was my father's clock
it was a good day
it was cheap
it was a long drive
it is what it is
it doesn't matter
we had visitors
we had fish for dinner
we had a power cut last winter
we have a big garden
we have guests at the weekend
we have new neighbours
we went to the sea
we live on a farm
we moved here in spring
we're painting the hall
we're having a party on Saturday
we're getting old
we planted an apple tree
we won the match
we saw a film last night
she is my best friend
she's a good girl
she likes tea
he is always late
he's a good boy
he works in the city
he forgot his lunch
they are coming later
they fixed the road
they are very kind
today was nice
today is a good day
today I did nothing at all
yesterday was busy
yesterday I was ill
tomorrow is a holiday
last night I had a funny dream
last year was better
nobody is home
everyone is well
everything is fine
everything takes longer these days
nothing much
nothing special
just looking
just resting
just me and the cat
just saying
only joking
okay
ok
alright then
fine
fine by me
yes
yes, I know
no
no idea
no matter
never mind
maybe
perhaps
hmm
I see
ah, I see
aha
oh
oh well
oh really
well well
so it goes
such is life
fair enough
good to know
good to hear
sounds good
interesting
that's interesting
that's funny
that's life
that's true
that's a shame
that's my daughter's drawing
this is my house
this is my workshop
this is nice
this chair is comfortable
this tea is lovely
summer is too short
winter is coming
time flies
coffee is my medicine
gardening keeps me young
copy that
roger
roger that
all quiet here, over
haha
lol
hehe
brr
yawn
'''
}
