"""What stands around a request: openings, endings, fillers, reasons, stories; how a voice changes the text."""
OPEN = '''
please
hey
hi
hello
ok
okay
so
now
well
right
alright
um
uh
erm
hmm
oh
ah
listen
look
say
also
and
then
next
quick
quickly
hey {bot}
{bot}
ok {bot}
hello {bot}
hi {bot}
dear {bot}
good morning
good evening
morning
evening
excuse me
sorry
sorry to bother you
sorry to disturb
pardon
if you please
if possible
if you can
if you don't mind
if it's not too much trouble
when you have a moment
when you have time
be so kind and
be a dear and
be a darling and
do me a favour and
do me a favor:
a small favour:
one thing:
one more thing:
another thing:
quick one:
just quickly,
first
first of all
for now
for the moment
before I forget,
by the way
btw
actually
basically
honestly
you know what
guess what
let's see
let me think
I think
I guess
I believe
I suppose
maybe
perhaps
now then
right then
okay then
all right then
okay so
ok so
so then
and now
and then
oh and
oh yes
oh yeah
oh, one more:
yes
yes please
yeah
yep
no wait
wait
hang on
hold on
actually no,
hmm ok
my friend
my dear
mate
buddy
dude
bro
man
boss
sir
madam
yo
oi
kindly
pls
plz
plss
would you please
could you please
can you please
could you
can you
would you
will you
could you maybe
could you perhaps
could you kindly
could you possibly
can you quickly
can you just
can you maybe
would you kindly
would you be so kind and
you could
you can
I want you to
I need you to
I'd like you to
I would like you to
I'd love you to
I ask you to
I was hoping you could
I was wondering if you could
I wonder if you could
I would be happy if you could
may I ask you to
might I ask you to
let's
let us
go ahead and
just
simply
quickly
immediately
at once
go and
try to
make sure to
be sure to
don't forget to
it would be nice if you could
it would be great if you could
it'd be cool if you could
would it be possible to
is it possible to
do you think you could
any chance you could
how about you
why don't you
time to
I have to ask you to
time for you to
my request:
request:
task:
todo:
command:
your job:
next task:
new task:
the next thing:
I have a task for you:
I have a wish:
my wish:
here's what I want:
what I want:
what I need:
here is my request:
this is what I need:
'''
CLOSE = '''
please
pls
plz
thanks
thank you
thx
cheers
ta
now
right now
right away
at once
immediately
quickly
asap
for me
for us
for a moment
for now
today
tonight
again
then
too
as well
if you can
if possible
if you please
if you don't mind
if that's ok
if that is possible
if you would
would you
will you
could you
can you
ok
okay
ok?
right
mate
buddy
dear
my friend
love
boss
{bot}
please {bot}
thank you {bot}
thanks {bot}
would you please
will you please
thank you very much
many thanks
thanks a lot
thanks in advance
much appreciated
I'd appreciate it
that would be nice
that would be great
that'd be great
that'd be lovely
that would be kind
that's all
that is all
that's all for now
when you can
when you have time
when you get a chance
when you're ready
whenever you like
as soon as you can
as soon as possible
before I forget
you know
you see
I think
I guess
I mean
maybe
perhaps
just like that
the sooner the better
it's urgent
it matters
no rush
no hurry
take your time
be quick
hurry
hurry up
chop chop
come on
go
go on
do it
do it now
won't you
innit
yeah
yes
only
na
yaar
sir
madam
ji
'''
# Short neutral stories that hold things which are not the slot. {r1}, {o1} are distractors.
STORY = '''
I just came home from {place1}
I just came back from {place1} and I am tired
I was at {place1} all day
I am at {place1} with {name1}
we are sitting in the {room1}
I'm in the {room1} right now
I am lying on the sofa
I'm standing in the {room1} with wet hands
my hands are full
I have flour on my hands
I'm cooking {food1}
I am eating {food1}
I was just eating {food1}
I'm making {food1} for {name1}
I am on the phone with {name1}
I was talking to {name1}
{name1} is here
{name1} is visiting us
{name1} just called
{name1} just left
{name1} asked me about it
{name1} told me to ask you
{name1} says hello
{name1} is asleep
{name1} is in the {room1}
{name1} and I are in the {room1}
the kids are in the {room1}
the dog is barking
the cat is sleeping on the {object1}
the {tool1} is broken
I'm looking for the {tool1}
I was looking for the {object1}
I have the {tool1} in my hand
it's {day1} today
it's been a long day
it was a long night
it's late
it's early
I overslept
I slept badly
I slept well
I'm in a hurry
I have no time
I don't have much time
my boss is waiting
my taxi is waiting
the train leaves soon
the guests come at {n12}
guests are coming soon
we have visitors from {city1}
I'm flying to {city1} tomorrow
I was in {city1} last week
we're back from {city1}
my {relative1} is coming
my {relative1} is here
my {relative1} always forgets it
my {relative1} wants it so
my {relative1} told me that you can do this
I can't get up
I can't reach it
I broke my leg
my back hurts
I'm old and slow
I'm new here
this is my first time
I hope you can do this
I don't know how this works
I'm not good with computers
I hope I'm not bothering you
you did well before
you helped me yesterday
yesterday you did it well
I forgot all about it
I almost forgot
I keep forgetting
I always forget this
I thought about it all day
I have been thinking
we talked about it
we agreed on that
as I said
as I told you
as always
like every evening
like every morning
same as yesterday
the plumber was here today
the postman was here
the doctor called
the neighbours complained
the news was bad
the film was good
the soup is boiling
the {food1} is in the oven
there is {food1} on the floor
I spilled the {food1}
we ran out of {food1}
the power was out
the internet is down
the phone is ringing
my phone is empty
I lost my glasses
I can't find my glasses
I'm wearing my new shoes
the weather is awful
what weather
what a day
what a mess
nice weather today
the sun is out
snow again
my life is a mess
I love this house
I like it here
I'm so happy today
I'm so tired
I feel great
no idea why
don't ask me why
I can explain later
long story
you won't believe it
believe it or not
funny story
between us
to be honest
in all honesty
sorry for the late hour
sorry for the noise
I paid {n100} euros for it
it cost me {n100} euros
it took {n60} minutes
it's {n12} already
the {word1} is in the {room1}
there's a {word1} on the {object1}
I saw a {word1} today
somebody left a {word1} here
'''
# Rows that make single words carry their meaning; the answer is one short sentence.
OPPOSITES = 'on=off,open=closed,open=shut,hot=cold,warm=cool,light=dark,bright=dim,bright=dark,loud=quiet,noisy=silent,up=down,left=right,forward=back,ahead=behind,north=south,east=west,in=out,start=stop,begin=end,lock=unlock,locked=unlocked,raise=lower,more=less,high=low,full=empty,wet=dry,early=late,fast=slow,big=small,large=little,long=short,old=new,old=young,good=bad,right=wrong,true=false,yes=no,day=night,morning=evening,summer=winter,day=night,inside=outside,first=last,before=after,push=pull,give=take,come=go,remember=forget,find=lose,win=lose,buy=sell,near=far,clean=dirty,happy=sad,rich=poor,heavy=light,strong=weak,sunny=cloudy,always=never,all=none,add=subtract,plus=minus,enable=disable,activate=deactivate,extend=retract,increase=decrease,tighten=loosen,wake=sleep,asleep=awake,alive=dead,front=rear,top=bottom,over=under,above=below,arrive=leave,noise=silence,heat=cold,light=darkness,urgent=unimportant'
SAME = 'shut=close,closed=shut,switch on=turn on,power up=turn on,fire up=turn on,start=turn on,activate=turn on,enable=turn on,light up=turn on,wake=turn on,boot=turn on,kill=turn off,douse=turn off,cut=turn off,stop=turn off,mute=turn off,silence=turn off,shut down=turn off,power down=turn off,extinguish=turn off,deactivate=turn off,disable=turn off,put out=turn off,snuff out=turn off,bolt=lock,secure=lock,latch=lock,unbolt=unlock,unlatch=unlock,raise=lift,lower=let down,draw=close,dim=make darker,brighten=make lighter,chilly=cold,freezing=very cold,icy=very cold,nippy=cold,boiling=very hot,scorching=very hot,toasty=warm,stuffy=without fresh air,gloomy=dark,pitch dark=very dark,dazzling=very bright,blinding=too bright,deafening=too loud,noisy=loud,silent=quiet,draughty=with a cold wind,soaked=very wet,parched=very dry,dusk=evening,dawn=early morning,noon=midday,telly=TV,couch=sofa,reverse=go back,back up=go back,advance=go forward,ahead=forward,straight on=forward,retreat=go back,fetch=bring,recall=remember,memorise=remember,note=write down,jot down=write down,notify=tell,alert=warn,announce=tell everyone,compute=calculate,work out=calculate,add up=sum,subtract=take away,multiply=times,divide=split,halve=divide by two,double=times two,folder=directory,display=show,cat=read a file,create=make,overwrite=replace,save=store'
