CONTROL = {
'on': '''
I've just come in from the garden with wet hands and I can't work {D} like this, so would you start it for me? The kettle I can manage.
Mum is on her way up the stairs and her eyes aren't what they were. {D:light} should really be burning by the time she gets here.
It's half past six and still black as pitch out there, so let's have {D:light}.
We sat down to read and nobody thought of {D:light}. Do the honours, will you? [|Not the big one in the hall, only that.]
Brr. My fingers are blue and the others have gone home, so wake up {D:heat}, please.
I told Karim I'd have {D} going before he got here and of course I forgot. Could you see to it?
Not [the telly|the other one|the dishwasher|the coffee machine|the one upstairs], that one can stay as it is. It's {D} I need running.
There's a smell of onions all through the flat, it has been frying since noon. {D:cool} would be a mercy now.
I keep walking into the bicycle down there. Some light from {D:light} and my shins would thank you.
Somebody's killed {D} again, probably the cleaner. Bring it back to life, would you?
Hi, it's me, I'm still at the tram stop. Have {D:heat} running when I come in, start it right away please.
We've got eleven people here sweating like horses. {D:cool}, please, for pity's sake.
I was going to get up and do it myself but the cat is asleep on my lap, so [put on {D}|switch {D} on|get {D} going] for me, dear.
Right, the job's loaded, the guard's down, everybody is clear. Fire up {D:machine}.
The foreman says we're good to go, so {D:machine} can start now.
Dad always says a dark house invites burglars. Humour him and get {D:light} on.
No no, I didn't want it off, I wanted {D} on. My mistake for mumbling.
I said leave [the telly|the other one|the dishwasher|the coffee machine|the one upstairs] alone, and I meant it. What I do want on is {D}.
Oh, while I think of it, the neighbour's boy is coming for his ball. Put {D:light} on so he doesn't break his neck.
The children want to dance in here and it's dead quiet. Get {D:sound} on, would you, I've got dough on my hands.
It's twelve degrees in here, I can practically see my breath. I'd call that a job for {D:heat}, so start it.
Ever so sorry to bother you again. {D}, could it be on, please?
I tried the wall switch twice and it's out of reach from the ladder. Would you be a love and put {D} on?
The vet is coming at four to look at the goats and she'll need to see them. {D:light} on then, please.
My wife thinks I'm mad, sitting here in the dark. So let's prove her wrong and get {D:light} lit.
Don't touch the thermostat, just [start|power up|switch on] {D}.
If you have a hand free, or whatever it is you've got, {D} wants switching on.
It would do no harm if {D} were on, with the damp we've had this week. Do it, please.
Hello? Yes. Look, I'm in the cellar with a torch between my teeth, and I'd like {D:light} on.
I never know which button it is. Can you get {D} to run?
Well, that's the sun gone behind the hill. {D:light} now, I think.
The tomatoes look sorry for themselves. Let {D:machine} run, please, it's bone dry out here.
Sam had it on yesterday and it was lovely. I want {D} on again today.
Who turned {D} off? I was using that! On with it again, please.
I've been looking forward to this all day. Feet up, tea poured, and now {D} on.
The inspector is standing next to me and wants to see {D} working. Switch it on please.
Can't hear myself think with the road outside, but anyway, what I was going to say is put {D} on.
We could do with {D} on in here. It's only the two of us and the dog, but still.
Shall we have {D} on? I say yes, Grandma says yes, so yes.
It's raining cats and dogs and the washing's all indoors, so set {D:machine} going.
They've paid for the hall until ten and they're standing there in the dark. {D:light} has to come on.
Before my soup gets cold: {D}, on. That's all.
My hands are full with the shopping, two bags and a melon. Be so kind and get {D} on.
First shift starts now, so {D:machine} can be powered up. Coffee machine we did already.
I'm not one to complain, but I've been sitting here in the cold for an hour. Would you mind starting {D:heat}?
Let there be light, as they say. {D:light}, if you please.
Time to breathe some life into {D}. The boys have had their break.
Somewhere in this house there's {D}, and I'd be happier if it were on.
The lady downstairs rang, she can't find her keys on the landing. Give her {D:light}.
Not off! On! I want {D} on, for heaven's sake.
The lad set it up this morning and wandered off. Somebody needs to start {D}, and I'm asking you.
What's the point of having {D} if it's never on? Get it running.
Okay so the power came back ten minutes ago and [the telly|the other one|the dishwasher|the coffee machine|the one upstairs] is fine but {D} stayed dead. Please switch that one on.
I can't sleep without {D} on, I know it's silly. Would you?
I'm about to do the dishes. A bit of life from {D:sound} would make it bearable, so put it on.
Pilar says the paint won't dry unless there's air moving. {D:cool} on, please, the window we leave shut.
Good evening, we've just arrived from the airport, five hours late. [Could we have|May we have] {D} on?
It's Tuesday, it's freezing, the bus is late, and I want to come home to {D:heat} running. Turn it on, please.
The doctor told me to keep warm. So on with {D:heat}, and no arguing.
There's a moth in my cup because I'm drinking in the dark. {D:light} would solve that, so switch it on.
Could somebody, and by somebody I mean you, get {D} up and running?
Nan's asking for {D}. You know how she is when it's off.
My phone battery's on two percent so quickly: {D} on. Thanks.
We've lost the ball under the bushes and it's getting late, so {D:light} on please, just for a bit.
I did ask Jonas to do it, but Jonas is Jonas. So you do it: {D} needs to be on.
Would you believe it, I've come all the way up and forgotten to start {D}. Please do that from there.
Oi, who's minding the shop? {D} should've been on since eight. Sort it, mate.
Stuffy, isn't it. {D:cool} can do some work for once.
I don't want [the telly|the other one|the dishwasher|the coffee machine|the one upstairs] on, it gives me a headache. [Put|Turn|Switch] on {D} instead.
Let's not sit here like moles. On with {D:light}.
The goats don't mind, but I do. It's dark, I've got a bucket in each hand, and {D:light} is what I need on.
You'll laugh, but I thought it was broken and it was only off. So, {D} back on, please.
We're ready down here on line two. Whenever you like, start {D:machine}.
The pressure's dropped right off and the showers are a trickle. We need {D:machine} running again.
I promised the little one that {D:light} would be on when she goes to bed, so make an honest man of me.
Look, it's my birthday, I'm 70, and I would like {D} on.
If Dad asks, it was your idea, but get {D} on now.
There was talk of saving electricity, I know. Still, {D} on, please, my knees hurt.
It says here in the instructions that {D} must be on before you start. So switch it on and we'll go on reading.
Hmm, I thought {D} was on. It's not, is it? Then turn it on, please.
As soon as you've got a moment: {D} can be brought to life. We're all sitting round the table already.
I'm no good with these gadgets. My grandson says one simply tells you, so: please put {D} on.
Poor Milo is afraid of the dark. Leave {D:light} shining for him, it's off at the moment.
The bread's risen, the table's floured. Now all that's missing is {D} on.
You know what this evening needs? {D}. Get it going.
Two minutes till the guests ring the bell and {D} still isn't on. Please, quick.
It'd be nice to see what I'm chopping. {D:light}?? On??
They want to weld in bay three and the smoke has to go somewhere, so run {D:cool}.
Sorry for shouting, it's the drill. I said: START {D}.
Thanks for earlier. One more thing, though, {D} has to go on as well.
I've wiped it, plugged it in and said a prayer. Try switching {D} on.
So the electrician's been, and he says we may use {D} again. Put it on, let's see.
The hens stop laying when it's this dim, my uncle says. {D:light} on, then.
Now listen, I'm stuck in traffic behind a tractor, and the pipes will freeze. Get {D:heat} on for me.
In my day we had to walk over and do it by hand. Now I just say: put {D} on, please.
Give us a bit of {D:sound}, will you, it's like a funeral in here. I mean switch it on.
Yes hello, room 14 here. We would very much appreciate having {D} on.
{D} on, and don't tell my husband, he's forever going on about the bill.
Nobody's asking for [the telly|the other one|the dishwasher|the coffee machine|the one upstairs]. It's {D} that has to be on, ok?
Snow up to the windowsill and I'm in my socks. {D:heat} on full steam... well, just on.
I'd rather not fumble about for the switch with these gloves. You put {D} on.
We tried candles, very romantic, but I can't read the menu. So {D:light} on again.
Could I trouble you for {D}? It's off and I'd like it on.
The class comes in at nine and I want {D} running by then. You may as well start it right now.
Grandad can't get out of the chair, bless him, and he wants {D} on.
Is it just me or is it dark in here? {D:light} on, please.
I know, I know, I said off earlier. It's on that I want {D}, on, on, on.
Let the water flow, the beds are cracking. {D:machine}, start.
The man from the council wants it lit when people go past, so have {D:light} on.
Feels like a sauna up here under the roof, thirty-four I think. Set {D:cool} spinning.
I've got 6 minutes before my call and look like a ghost on camera. {D:light} on would help.
Never mind the radio, love. {D:light} is what I want on.
Would it kill you to put {D} on? Kidding. But do put it on.
Get {D} warmed up, Tom's bringing the parts over in a sec.
She's all set. Go on, start her up, {D:machine} I mean.
What with the fog this morning, the drivers can't see the ramp. I'd have {D:light} on.
Hey, I'm babysitting and can't find any switch in this house, so can you get {D} on for me?
Without {D} this place is a tomb, so let it run.
The little ones are in bed, the dog's fed. Time for {D}, put it on please.
When they fixed the fuse they left {D} off. It belongs on.
That's the third time I stubbed my toe this week. {D:light} is going on and staying on.
Let us have {D}, shall we. It has been off the whole day.
Our visitors from Leeds feel the cold something terrible. Would you start {D:heat}, there's a dear?
I'm calling from the loft. Nothing's happening up here, {D} is off. Give it some juice.
One shouldn't work in this light, my optician says. So {D:light} on.
Just put {D} on and let me sulk in peace.
{D} isn't on and it needs to be, the sauce is waiting.
It's me again, with the wheelbarrow. {D:light} on, please, and I'll be out of your hair.
Tell you what, get {D} started and I'll make us both a cuppa. Well, one for me.
My sister swears it helps her asthma to have {D} running. Make it so, please.
Ah, and {D}! I nearly forgot. On, please, before I lock my bike.
What do you mean it's off? {D} was supposed to be on all along. Correct that, please.
The buyers come at two to look at the house and I want it cheerful. Start with {D:light}, on.
Stop, not everything! Only {D} should come on.
Give {D} a kick, will you, we want it going.
I've been shivering through this whole meeting. Somebody start {D:heat}. You, for instance.
There's no draught, not a breath. Would it be possible to have {D:cool} on, please?
Can't find my glasses and can't look for them in the dark. {D:light}, on, help.
It's been off since the weekend, but we need {D} again from now on. Switch it on, please.
We switched to night shift this week, so {D} should be on rather than off.
Aye, it's a wee bit gloomy. Pop {D:light} on, pal.
G'day. Bloody hot out here in the shed. Chuck {D:cool} on, would ya?
Kindly do the needful and put on {D}, sir is arriving.
please miss can you make {D} go, me and Lily want to see it
excuse me my english is not so good, i like that {D} is on, thank you
You've no idea how long I've waited for the delivery. Now it's here, so power up {D:machine} and let's unpack.
Rather be safe than sorry on those steps, so {D:light} on.
Our Kev's out the back with the spanner and says he's ready, so let {D:machine} run.
Between you and me, I hate the silence. Put {D:sound} on.
They've cut the hedge and now we've leaves all over. Get {D:machine} going.
What a gloomy old Tuesday. {D:light} on would cheer me up.
I'd hoped to hear the match. {D:sound} on please, it's already the second half.
There's frost on the inside of the window! {D:heat}, on, this minute.
The yoga people like it dim, the bridge club doesn't, and it's bridge tonight. {D:light} on.
Nothing moves on this line until {D:machine} is on. So, go.
It was off for cleaning, and the cleaning's done. {D} on again.
Let {D} hum away, I sleep better with it. Put it on, please.
You know I hate coming home to darkness. {D:light} on, I'm at the corner.
Rosie's got a fever and it's boiling in her room. {D:cool} on for her, please.
If I don't get {D} on soon the dough's ruined. Help me out?
The washing-up's waiting and I've no excuse left, except that {D} is off. Put it on.
''',
'off': '''
We're all in the garden now and there's nobody left inside, so {D} doesn't have to be on.
I left in such a hurry this morning that {D} is still running. Could you stop it for me, I'm on the train.
My head is splitting. Whatever else you do, make {D:sound} stop.
The electricity bill came today, I nearly fainted. {D} goes off right now.
It's lovely and bright out, so what's {D:light} burning for? Off with it.
That's quite warm enough, thanks, I'm in my shirt sleeves. {D:heat} can rest.
The baby has finally dropped off. {D} off please, and gently.
Dinner's done, plates are washed, and we're finished with {D}. Shut it down.
No, don't start [the telly|the other one|the dishwasher|the coffee machine|the one upstairs]. What I'd like is for {D} to go off.
Do you think you could put {D} out of its misery? It's been rattling for an hour.
We've knocked off for the day, the lads are in the van already. {D:machine} can be stopped.
Gran always said, last one out kills the light. That's {D:light} for you.
I can't hear Peter on the telephone because of {D}. Turn it off, would you?
It's midnight, the neighbours are banging on the wall, {D:sound} off please.
Somebody's left {D} on again, and I bet it was Marco. Off, please.
There's a draught blowing right down my neck. I think {D:cool} has done enough for today.
I've had enough of {D}, honestly. Switch it off.
We won't be needing {D} any more this evening, they've cancelled.
Good night then. {D:light} off, and leave the one in the hall for the boy.
The mechanic has his arm in there! Cut {D:machine} this second.
I don't want it dimmed, I don't want it lower, I want {D} off.
Sorry, wrong way round: {D} off, not on. It's been a long day.
I'm going to watch a film and {D:light} is glaring on the screen. So out with it.
The water's running down the path by now, the beds are drowned. {D:machine} has to stop.
Mum's got one of her migraines and lies down. Kill {D:light}, please.
Why heat the street? The window's wide open up here, so {D:heat} off.
My husband falls asleep with {D} on every single night. Turn it off for him, there's a dear.
It's fine, I've found my glasses. You can switch {D:light} off again.
Right, that's the last batch. {D:machine} may go off, and then it's Friday.
I smell something burning, not sure what. To be on the safe side, power {D} down.
Would somebody please shut {D:sound} up? I'm trying to do my tax.
Don't leave {D} on just for me, I'm going out anyhow.
There's no earthly reason to have {D} on in the middle of July. Get rid of it.
Let's give {D} a rest. It's been going since eight.
{D} is driving the dog mad. Off, please.
We're leaving for Portugal in an hour and I don't want {D} on while we're away. Please see to that.
It's making a funny clonk every few seconds. I'd rather {D:machine} were off until Bill has looked at it.
{D} shouldn't be running with nobody in the place, should it. Stop it, please.
Hello, it's number nine. {D:light} is shining straight into our bedroom. Would you turn it off, please?
You can leave [the telly|the other one|the dishwasher|the coffee machine|the one upstairs], that one's useful. {D}, though, off.
I thought I'd switched {D} off but Lena says it's still going. Do it for me?
Time to call it a day. Lights out for {D:light}, please.
If it's all the same to you, I'd have {D} off now.
It's like the North Pole in this office. Who wants {D:cool} on? Nobody. So off.
I'm on a video call and there's this humming all the time. It's {D}, so pull the plug on it.
Enough already with {D}! It can be quiet now.
The film's starting, everybody shush. {D:light} away please.
Three hours on and no one in there. Do us a favour and turn off {D}.
Ta for the help. And {D} can go off as well now, the kids are in bed.
I've come up to bed and I can see {D} is still on from the window. Be a dear and switch it off, I'm not going down again.
The roast is out and resting, so {D} is no longer wanted.
There was frost forecast but it never came. {D:heat} off, then, no sense wasting it.
I told the boys a hundred times not to leave {D} on. Off with it, please.
It's getting on my nerves, that {d}. Make it stop.
Can we do without {D} for a while? I want it off while I talk.
The inspector wants to see it standing still. Please bring {D:machine} to a stop.
Not [the telly|the other one|the dishwasher|the coffee machine|the one upstairs], I'm still using that. {D} is the one that has to be off.
We don't run {D:machine} at weekends and it's Saturday, so off, please.
Let it be dark for once. The stars are out. {D:light}, off.
How long has {D} been on? Never mind. Just end it.
No need for {D} any longer, the sun's come round to this side.
Oh blast, I'm at the airport and I've left {D} on. Can you kill it from there?
The smoke has cleared, you can breathe again in here. Switch {D:cool} off.
Be a sport and shut {D} off, I've got both hands in plaster.
Everyone's gone home except me, and I don't need {D}. Off, please.
It'll be the death of us, all this power. Cut {D}.
{D:sound} is much too much for the old lady. I don't mean softer, I mean off.
I'm nodding off here. Take care of {D:light}, would you, off I mean.
Stop the engine, so to speak: {D:machine} off.
She's tired and wants it dark in there, so please let {D:light} go out.
Since we're saving, and we are saving, {D} must go off.
I can see {D} blinking away from my desk and nobody's using it. Power off, please.
The plumber needs everything dead before he starts. So that's {D}, off.
It's so hot I'm melting, why on earth is {D:heat} on? Get it off.
Guests have gone, thank goodness. Now {D} off and some peace and quiet.
Leave the door as it is, just turn {D} off.
Do turn {D} off, there's a good chap. One can't think.
That'll do with {D}, thank you. The plants have had plenty.
Ms Okafor asked for {D} to be off while they record in the next room.
Could {D} be made to shut up please, we've a baby here.
I keep hearing {D} through the wall at three in the morning. It has to be off. Now, if possible.
My battery's going, the van is waiting, {D} is on, I want it off. Bye!
Don't bother with [the telly|the other one|the dishwasher|the coffee machine|the one upstairs]. Only {D} needs switching off.
If you're not busy, {D} could be put out. No one's been in there since lunch.
It doesn't do any good, {D}, just noise and warm air. Off please.
I was only trying it out! You can stop {D} again.
The old man wants {D} off and when he wants something he wants it.
Put {D:light} to sleep, and I'll go to sleep as well.
We're wasting water. Bring {D:machine} to a halt.
Tea's cold, feet are cold, and {D:cool} is still blowing. Can that stop?
Had a long talk with the landlord about {D}. It has to be off after ten, and it's ten.
So that was the last customer. {D:light} off and we go home.
Off, off, off! {D}! Before it wakes your father.
We've got a power cut warning from the company, so could you take {D} down?
I've finished my bath. Nobody needs {D} any more, do they? Then switch it off please.
No sense in {D:light} burning while the sun's shining, as my gran would say.
Could you do something about {D}? Off would be perfect.
Sorry to be a nuisance. {D} is still on and it bothers the gentleman in 12. Please switch it off.
I'm sweating buckets in here. {D:heat} must go off or I do.
It was nice while it lasted, but {D} can go off now.
What is {D} doing on at this hour? I want it off before Dad sees.
Both batches are through and the table's clear. Shut {D:machine} down for the night.
I asked for [the telly|the other one|the dishwasher|the coffee machine|the one upstairs], not {D}. So turn {D} off, please.
Cheers, that's me done in the shed. Knock {D} off, will you.
{D} is no use to anyone right now. Do the planet a favour and switch it off.
The cat's afraid of {D}, she's under the sofa. Please, off.
Ok we can see now, sun's up. {D:light}: off.
Emergency over, false alarm, go back to bed everyone. And {D} off, please.
I've only got one nerve left and {D} is on it. Off!
Let's have a bit of hush, shall we? {D:sound} off.
This is Jim from maintenance, I'm about to open the cover. I need {D:machine} dead.
There's a tick ticking in {D} which I don't like. Off until tomorrow.
Would you mind terribly if {D} went off? I'm trying to meditate.
The thing is, nobody told me how to stop {D}. So you stop it.
You left {D} on! Well, one of us did. Off please.
I'd sleep better knowing {D} was off. Would you make sure it is?
We have what we need from {D}, it can be switched off, thanks a lot.
mate {D} is still goin, nobody in there, kill it
Yaar, why is {D} on when all are outside? Switch off please.
Reckon we've had enough of {D}, hey? Flick it off.
please can {D:light} go away i want to see the fireflies
so sorry my english, {D} is too much noise, i want not more, stop please
I want you to disable {D} until further notice. It trips the breaker.
Not now, {D}! Please make it stop, I'm on the phone with the bank.
You may extinguish {D:light}, thank you, that will be all.
Every time I come home {D} is on. I'm fed up with it. Off.
The lady who cleans is done, so {D:light} can go dark.
I'd hate to come back to a fire, so off with {D} before we go.
We open again on Monday. Until then {D} shall be off, please.
One more and then I'm off to bed: {D}, off.
It's not cold enough for {D:heat}, whatever Auntie says. Turn it off behind her back.
Let {D} be. By that I mean, stop it running.
Ah no, the dog's got the slippers again. Anyway: {D} off, please.
We could hear {D} from three gardens away. Off with it, there's a love.
The picnic's on, everyone's leaving, so {D} may be switched off.
All I want is to hear the rain. {D:sound} off, please.
It was on for the plumber and he's gone now. {D}, off.
We're paying by the hour for that power. {D} off until somebody needs it.
I closed the lid but {D:machine} didn't stop. Stop it, please.
Nobody reads in the dark corner at this hour, so {D:light} can go out.
As of now the heating season's over, says the landlady. {D:heat} off, please.
I like the sound of nothing. Switch {D} off.
The bulb's far too harsh for my eyes tonight. Not dimmer, out. {D:light} I mean.
No thank you, I've had a sufficiency of {D}. Off please.
The ducks are nesting by it and it frightens them. {D:machine} off.
He who leaves {D} on pays the bill, and I don't want to pay the bill. Off!
Right, kids, teeth, pyjamas. And {D} off.
She'd like {D} off before the hymn starts.
Let me have some shut-eye, {D} is glaring. Turn it off?
The soup's blended, the baby's fed, {D:machine} off and bless you.
Have I got to do everything? {D}'s still on! Switch it off.
''',
'set': '''
It's been far too much all morning, the whole family's been moaning. I'd have {D} at {v}.
My wife finds it too much and I find it too little, so we've agreed on {v} for {D}.
Not all the way, please! {v} is what I want from {D}.
I was thinking {v} for {D}, seeing as the weather has turned.
Ask three people and you get four answers, but Henk's the boss and he says {v} for {D}.
The manual, page nine, says {D} should sit at {v}. Make it so, please.
Grandma's coming at four and she likes {D} at {v}. Could you do that for her?
I came in soaked to the skin, dripping on the carpet. Get {D:heat} to {v}, please.
Whoever put {D} where it is now must be deaf or daft. {v}, if you please.
I don't want {D} off, only at {v}.
Let's try {D} at {v} and see whether the dog still whines.
It was higher yesterday and we all had headaches. So {v} today for {D}, thanks.
Last week's setting was a mistake, I admit it. {D} to {v}.
The seedlings need it, the book says. {D}, {v}, not a touch more.
Could you fiddle with {D} until it's at {v}? I can't find the knob.
Somewhere around here there's a dial for {D}. I want it at {v}, wherever it is.
We've got a baby asleep next door, so {v} for {D:sound} is plenty.
It's {v} I want {D} at. Not what Dad said, what I say.
The customer on table six would like {D} at {v}, and the bill.
How about {v} for {D}? Yes, let's do {v}.
I'm squinting at my needlework here. Please bring {D:light} to {v}.
We're watching a film, so something cosy: {D:light} at {v}.
You know what, {D} can go to {v}. I can't be bothered to argue with Susan any longer.
The doctor was here and said the room ought to be right for him, so {v} on {D}.
Neither cold nor hot, just nice: {v} for {D:heat}, please.
The lads keep turning {D} up when I'm not looking. Put it back to {v}.
{D} at {v}, says the recipe for the varnish, and who am I to argue?
I tried setting {D} by hand but the wheel's stuck. It's supposed to be {v}.
Hello love, I'm in the bath. Make {D} {v}, will you?
Could we agree on {v} for {D}? It's my turn to choose after all.
It's a bit much, isn't it. What would you say to {v} for {D}? I say yes please.
When Ted's on shift he always has {D} at {v}, and it works. Let's do likewise.
Take {D} to {v}, and if anybody complains send them to me.
We're three in the car, ten minutes away, and want {D} at {v} when we get there. Set it right now.
I'd be ever so grateful if {D} were at {v}, my hip is playing up.
I keep saying it: {v}! {D} belongs at {v}!
Down here on the floor we'd like {D} nearer to what it was on Monday, which is {v}.
For the photo shoot we need {D:light} at {v}, exactly that, the lady is particular.
It's snowing sideways. Give me {v} on {D:heat}.
Nobody needs it that loud at breakfast. {v} for {D:sound}, thank you.
I'm not fussy, but {D} at {v} would make my day.
You may set {D} at {v} and then forget about it until I ring again.
All right, compromise: {v}. That goes for {D}.
The vet's told us the piglets want it steady, so {D} is to be at {v}.
Let me see, we had it at the top, then at the bottom, and both were rotten. {D} at {v} this time.
Before you do anything else, {D} has to be {v}.
If it isn't too much bother, I'd have {D} adjusted to {v}.
Don't crank it up to the max like last time, {v} will do for {D}.
I can't hear the match over the frying pan. {D:sound} to {v}, quick, it's a penalty!
I'm trying to save a few pennies, so {v} on {D} from now on.
They've changed the rules at work: {D} must be at {v}. Please see that it is.
So tell {D} it's {v} from here on in.
Yesterday at 7 it was perfect, and Maria says that was {v}. {D}, same again: {v}.
Oh dear, the cheese is sweating. Get {D} to {v}.
She wants {D} just so. {v}, she said, twice.
I want it less bright in there but not dark, say {v} for {D:light}.
It's like an oven in this van. No, in the house I mean. {D:cool} at {v}.
The little fish don't like change, but the shop said {v}, so {D} at {v}.
Hi, could you nudge {D} to {v}? I've a customer in front of me.
No more guessing. {D} is going to {v} and it stays there.
There's a line on the gauge at {v}, and {D} should be on that line.
That man with the clipboard came by and told us {v} for {D}, so let's be good.
{v}. That's the number for {D}. Don't ask me why, ask the engineer.
I fell asleep and now it's like a sauna. {D:heat} back to {v}, please.
Would {v} be all right for {D}? Then go ahead and set it.
We had {D} on full blast and the curtains were flapping. {v} from now on, please.
I can't work with {D} like that. Either somebody sets it to {v} or I go home.
I know you mean well, but {D} has to come to {v}.
Mr Alvarez in room 5 asks, very politely, for {D} at {v}.
The bread wants a warm place to rise, so {D:heat} to {v}, and nobody open the door.
Bit by bit we're getting there. {D} at {v} now, I think that's the sweet spot.
Put {D} where I like it, you know, {v}.
It's late, we're tired, the kids are down. {D:light} to {v}, that's gentle on the eyes.
What about {D}? Well, {v} is what the label says.
Fine-tune {D} for me, would you? {v} is the target.
I've been up and down that ladder four times. Do me a favour and bring {D} to {v} from there.
We paid for {v} and we're getting {v}. So set {D} accordingly.
My hands are all over glue. {D}... {v}... please.
I want {D} at {v}, not at what it's showing right now.
Brilliant, that's the roof done. Now {D} needs {v} so that the plaster sets.
The choir comes at six, and they want {D} at {v}. The priest wants it off, but the choir wins.
It drops to four below tonight according to the wireless, so {D:heat} at {v}.
I'd like to propose {v} for {D}. All in favour? Carried. Set it.
Turn {D} round to {v}, the mark's a bit hard to see.
Be so good as to leave {D} at {v} once you've set it there.
Too fast, much too fast, it's shaking the table. {D} should be doing {v}.
Push {D} up or pull it down, I've no idea where it stands. As long as it ends at {v}.
Let {D} come down to {v}, there's only me here now.
I'm told plants like {v}. Let's give them {v} with {D}.
Anna's reading a bedtime story and wants {D:light} at about {v}.
We said {v} at the meeting, everybody nodded, so {D} goes to {v}.
There's no need to run {D} flat out. {v} is enough.
Oops, I've turned it the wrong way. {D} should say {v}.
Kindly adjust {D} to {v} only, sir has a cold.
Mate, what's with {D}? It was {v} when I left. Put it back to that.
Och, it's baltic in here. {D:heat} at {v}, hen.
please teacher says {D} must be {v}, can you make
I would like that {D} is being set on {v}, thanks you very much
for the love of god {D} {v} and not one notch more
If memory serves me right it was {v} last winter, and that was just right. Same for {D} again: {v}.
Not that I'm cold, but Ines is, so {D:heat} {v} for her sake.
Can {D} do {v}? If so, let it.
I'd put {D} at {v} myself but there's a queue of nine people at the till.
Mind the paint pots. And have {D} at {v}, please, while I carry these in.
I've measured it twice and it's out. {D} wants to be {v}.
Hush, the radio play's starting. {D:light} at {v}, and then nobody moves.
{D} can do with being at {v}. The rest is perfect as it is.
Let's say {v}, shall we? On {D}, I mean.
Forget what I told you this morning, {D} goes to {v} instead.
Scrap that, I don't want half measures, or rather I want exactly {v} from {D}.
First I thought [the top|the lowest setting|the very maximum], but that's too much, so do {v} on {D}.
Set {D} to [the top|the lowest setting|the very maximum]... no hang on, the wife's shaking her head, {v}.
[the top|the lowest setting|the very maximum] was Dad's idea. Mine is {v}, and I'm paying, so {v} for {D}.
Is {D} still at [the top|the lowest setting|the very maximum]? It oughtn't to be. {v}, please.
It's showing [the top|the lowest setting|the very maximum] at the moment and I'm not happy, bring {D} to {v}.
Away from [the top|the lowest setting|the very maximum], towards {v}, that's what {D} needs.
The thermometer by the bed says otherwise, but I'd like {D} on {v}.
We're expecting twelve for dinner, all squeezed into one room, so {D:heat} at {v} will do.
I was happy with it in May. That was {v}. Could {D} go there again?
Your last guess was too strong for me. Try {v} on {D}.
Somebody's been twiddling. {D} belongs at {v} and has done since 1987.
I'd call {v} about right for {D}, wouldn't you? Set it then.
No jacket, no scarf, and I want to keep it that way: {D:heat} at {v}.
Our Tom's got exams and he reads best with {D:light} at {v}.
The milk mustn't spoil, so have {D:cool} run at {v}.
If anyone touches {D} again I'll scream. Back to {v} with it, please.
It's a matter of taste, I grant you, and mine is {v} for {D}.
{D} is a bit of a beast at full power. Tame it to {v}.
A little less of {D}, please, {v} to be exact.
A little more of {D}, please. I was thinking {v}.
There's only one right number for {D}, and it's {v}, the physio says.
When the clock struck nine I realised {D} was never set. {v}, please.
What I wouldn't give for {D} at {v}! Well, you can give it to me.
Have a word with {D} for me, and tell it {v}.
I'd have said more, she'd have said less, {v} it is for {D}.
Go easy on {D}, the fuse is old. {v} and no higher.
We can't hear the speeches at the back, so {D:sound} to {v}.
Sorry, my neighbour's at the door complaining. {D:sound} to {v}, please, fast.
The mushrooms are fussy creatures. {D} at {v} for them, please.
It wants to be {v}, the label on {D} says so in red letters.
Dial in {v} for {D}, would you? I'm holding the pipe with both hands.
Up until today {D} ran as it pleased. From today it's {v}.
Bring on the summer! {D:heat} to {v}.
{D} to {v}, and then could everybody please stop asking me.
Last one for tonight, promise: {D} at {v}.
Is {v} possible on {D}? Lovely, do that.
The tech said {v}, I wrote it on my hand, look. So that's for {D}.
It's neither here nor there at the moment. Make it {v}, {D} I mean.
Whether it's wise I can't say, but the customer wants {D} at {v}.
My tea's steaming and the window's fogged. {D} might be better at {v}. Set it so.
Don't shut {D} down. Just let it tick over at {v}.
I've had it with this dim corner. {D:light}, {v}, now I can see my stitches.
Grandad's nodding off in his chair, so {D:light} to {v} and nobody wake him.
It's Sunday, we've time. Slowly bring {D} to {v}.
Could the lady in row three have {D} at {v}, please? She's fanning herself.
At {v} it doesn't rattle, that's what I found. So {D} at {v}.
Keep {D} going, but at {v}, if that's all right.
{v} for {D}, my good man, and be quick about it.
Let me think in Fahrenheit... no, forget it. {v}. {D}. Please.
We have {D} to ourselves tonight and we like it at {v}.
I tapped the dial and it jumped. {D} ought to be back on {v}.
''',
'toggle': '''
I can't see from here what {D} is doing, but whatever it is, I want the opposite.
Whichever way {D} is now, flip it. I'm testing the wiring with Omar.
I've got a meter on the cable and need to see it change. Toggle {D}, please.
Just flick {D} over to the other state, would you, I want to hear if the relay clicks.
If {D} is off I'd like it on, and if it's on, off. Simple as that.
Don't ask me if it's on or off, I'm down in the ditch. Just toggle {D}.
My boy wants to see magic. When he claps, toggle {D}. He's clapped!
The electrician on the phone says: change the state of {D} once. Can you?
On becomes off, off becomes on, that's what I'd like with {D}.
Press the button for {D} once, as it were. It's only the one button that toggles.
Swap {D} over, please. I never know which way round it is.
I want {D} to be the other way from how it is. The doctor says I should decide more things.
Reverse what {D} is doing just now, on to off or the other way about.
There's only one push switch for {D} and it's behind the wardrobe. Push it for me, so to speak: toggle.
Let {D} change over, would you, the lads want to know which fuse it hangs on.
We're playing a game with the kids: one word from me and {D} goes the other way. Here's the word: toggle!
Tip {D} over to its opposite and tell me what happened.
{D} in the other state, please, I don't care which of the two that is.
Try flipping {D}. If the lamp in the panel changes, we've found it.
I'd like {D} toggled, thanks. The manual says that clears the fault.
It's either on or off. I want it to be whichever it isn't. {D}, that is.
Nobody remembers whether {D} is on. Toggle it and we'll know from the noise.
Take {D} and do the opposite of whatever it is doing.
Can you make {D} switch over? From on to off or from off to on, you'll see which.
Hit the toggle on {D}, would you? I've got my head in the fuse box.
Turn {D} to its other position. I'm counting clicks.
Right, Hamid, watch the lamp. And you, toggle {D}.
Invert {D} please, as we engineers say.
I'm bored and four years old at heart. Toggle {D}!
Let's see if the new wire is good: switch {D} over, whichever way it is.
{D}: other way round, please. On if off, off if on.
When I say go, toggle {D}. Go.
One flip of {D}, not two, the inspector's writing it down.
Don't turn it on, don't turn it off, just toggle {D}.
I know it's a strange wish but I'd like {D} to be the contrary of what it is.
The remote's got one button for it and the dog ate the remote. So toggle {D} for me.
Give {D} a flick, doesn't matter which state it ends in, as long as it changes.
The state {D} is in is the wrong one. Change it to the other, please.
Grandpa keeps asking which switch is for {D}. Toggle it so he can see.
Flip-flop {D} once for me, love.
Could {D} change its mind? If it's going then stop it and if it's stopped then start it.
It's a coin with two sides, {D}, and I want the other side up.
I need a change of state on {D}, says the test sheet, line 12.
Whatever {D} was a second ago, let it now be the reverse.
Switch {D} about, would you. I left it the wrong way this morning, I just don't know which way.
I have no clue whether it's running. Toggle {D} and I'll listen.
Yes hi, service here. Please toggle {D}, I'm standing by with the tester.
Alternate {D}, please, we're checking the backup circuit on a Sunday of all days.
Click {D} over, will you? I'm two floors up with the window open.
Tell {D} to swap, on for off or off for on.
Mum's hands shake too much for the little switch. Toggle {D} for her, please.
I was going to say on, but maybe it's on already, so just toggle {D}.
It's on, or it isn't. Either way, change that for {D}.
Could you be so kind as to toggle {D}? We're trying to find out what hums.
Right-o, next on the list is {D}. Toggle, and shout if it sparks.
the other position for {D} please, i not know the english word, toggle?
Just switch {D} to what it isn't at the moment.
Flip the switch of {D}, whichever way it goes.
Ok last test and then lunch: toggle {D}.
I'd say flip {D} and we'll see who screams.
They tell me {D} has two states. Show me the one I'm not looking at.
If the kids left {D} on, off with it, and if they left it off, on with it. In a word, toggle.
Do the thing where {D} goes from one state to the other.
Toggle {D}, please, my colleague downstairs watches the lamp.
Let us have a change: {D} the other way, thanks.
I'm not asking for on or off, I'm asking for a change. {D}, the other one of the two.
Granny pressed something. Toggle {D} back to whatever it was.
Would you switch {D} round to the other state? I've a bet running with Pete.
Apparently it helps to toggle {D} when the display freezes. Once, please.
Whatever state you find {D} in, leave it in the other.
The apprentice labelled the switches. Let's see if he got {D} right, toggle it.
Do an about-turn with {D}, on to off, off to on.
Is it on? Is it off? Who knows. {D} should change, that's all.
One press, please, on {D}. Toggle it and I'll shout if I see anything.
You choose nothing, I choose nothing, {D} just flips.
''',
'open': '''
I've got a tray of cakes in each hand and no third one to push with. {D}, open, please.
The removal men are outside with the piano and it's starting to drizzle. Get {D} open, quick.
It smells of paint in here, I'm getting dizzy. Could we have {D} open for a bit?
Postie's here with a parcel as big as a cow. Let him through {D}, open it up please.
The sun's out at last after a week of grey. I want {D} wide open.
I'm sitting in the car in front of {D}, it's closed and I've no remote. Would you?
The cat's been meowing on the other side of {D} for ten minutes. Do her a kindness and open it.
Don't leave {D} shut in this heat, we'll be cooked. Open it.
Papa's truck is coming up the lane, I can see the dust. {D} ought to be open when he gets here.
I'd love to see the hills from my bed. Would you open {D} for me, dear?
No need to lock anything, I only want {D} open.
Our guests are walking up the drive right now. {D} open, smiles on.
Someone's shut {D} and now the goats can't get back. Open, please.
Fresh air! {D}! I don't care that it's February.
So the doctor says air the room twice a day, and I always forget. {D} can be opened now.
Is it any wonder I'm sleepy with {D} closed all day? Let's have it open.
What a morning! Fling {D} open, will you.
The delivery chap rang to say he's two minutes off. Have {D} open for him, please.
My wheelchair won't manage {D} on its own. Would you be so kind as to open it?
There's steam everywhere from Lin's shower, so {D} needs to be open.
I've parked the bike, I've got the groceries, and {D} is in my way. Open sesame.
They're unloading at ramp 3. {D} must be up and open, says Ray.
It's me, I'm outside, in slippers, like an idiot. Open {D} please.
We always have {D} open during the day, it's just that somebody forgot today. Please do.
Oh look, the swallows are back! Open {D} so that we can hear them.
If {D} stays closed the firemen can't get in. Open it now!
A little bird told me the kids are home from school. {D} may open.
I don't mean a crack, I mean properly open. {D}, please.
You couldn't open {D} for an old woman, could you?
I pulled and I pushed, {D} won't budge for me. You try opening it.
Let the light in, I can't paint in this gloom. {D} open, please.
Our chickens would like to go out, thank you very much. {D}, then. Open it, I mean.
The forklift's waiting with its nose against {D}. Open up.
Somebody knocked. It'll be Freya with the eggs. Open {D} for her, would you?
Don't close it!! I said open. {D} open.
We need a bit of a breeze through the house, so {D} open, and the telly can stay on.
The neighbours' kid kicked his ball over. Open {D} and he can fetch it.
On days like this my mother would have {D} open from dawn to dusk. Let's do that.
I'm stuck in here! {D} closed behind me. Open it from your side, please.
The vicar wants {D} open before the bride arrives, and she's in the car already.
{D} is closed and shouldn't be. Put that right, please.
Get {D} out of my way, I've a wheelbarrow full of muck here. Open, I mean.
For crying out loud, I've been hooting for five minutes. Will somebody open {D}?
If you'd be good enough to open {D}, the gentlemen could come in from the rain.
Let the dog out through {D}, he's crossing his legs. It has to be open for that, obviously.
The smoke alarm's going, it's only toast, but open {D} so that it clears.
I like to be woken by the sun, so {D} open, please, don't leave me in the dark.
Could {D} perhaps be opened? Mr Brandt feels faint.
Our shop starts at nine and it's one minute to. {D} open!
You can leave the gates of heaven shut for now, but {D} I want open.
I promised Theo he could see the trains from here. Open {D} for him?
It's unbearable in this greenhouse, thirty-eight under the glass. {D} has to open.
We've got a crane coming through at eleven. {D} open all the way please.
I hear the bus. The nurse will be here in a tick, so open {D} for her.
A hand with {D}, please? Mine are full of jam. Open, that is.
My son locked himself out of the yard and is howling. {D} open, please.
Hello hello, taxi's here, cases are packed, and {D} is still shut. Open it, love.
That {d} wants opening, it's as stuffy as a crypt in here.
I was told to ask you about {D}. It should be open while we carry the boards through.
Come on, be a gentleman and open {D} for a lady.
Let me out please, {D} is closed. Yes, open it.
Do open {D}, the view is what we pay for.
Whoever's listening, we're at {D} with the sofa on our shoulders. Open up!
There's nothing like the smell after rain. {D}, open it up, please.
The ventilation man says {D} has to stand open for the drying. Could you see to that?
I asked for {D} to be open and it's still shut. Second time of asking.
Now that the storm's gone over, we may have {D} open again.
Get {D} open and I'll bring the ladder through.
I can't reach {D} from my bed. Would you mind getting it open?
It's a public holiday, and {D} is supposed to be open for visitors. Please open it.
Sure, it'd be grand to have {D} open, wouldn't it?
Oi oi, open {D}, we've brought chips!
Uncle is outside only, kindly open {D}.
No worries if you're flat out, but could you crack {D} open for us? Ute's loaded.
please you make {D} open, i have big box and my back is hurting
mummy says open {D} for the hedgehog
Closed is wrong. Open is right. I'm talking about {D}.
It isn't the lock, that's been undone. It's {D} itself that I want open.
Swing {D} open, there's a dear, the horses are coming in.
Let's get {D} opened up before the rush. Yesterday we had 60 people waiting.
Beautiful stars tonight, Vera says. Open {D} so we can look.
Too dark for my crossword. I'd open {D} but my legs won't. Would you?
I'd say it's time {D} came open, the first cars are queueing.
Five bags of sand, one man, and {D} shut. You see the problem. Open it please.
Unless it's a bother, {D} could do with being open.
We're in! Well, nearly. {D} has yet to open.
The air's so thick in here you could cut it. {D} please, open.
Pull {D} open and let me have a look at this weather everybody's on about.
They've come to read the meter and it's behind {D}. Open it for them, would you?
I hate to be a pest. It's {D}, it's closed, and I'm on the wrong side. Please open it.
Make way for the queen! In other words, open {D}.
The potatoes have boiled over and it's all fog. {D} should be opened.
I fancy a bit of sky. Would you open {D}?
Tea's ready on the terrace and I can't carry the pot and open {D} too. Help?
The lorry can't wait, he's blocking the whole street. {D} open, now please.
After three days of flu I want some air, so let {D} be opened.
First thing every morning {D} is opened, that's been the custom here since my father. Morning! So open it.
Give us an open {d}, the lads are sweating.
I wish {D} were open. Can you grant wishes?
There's a queue down to the corner and {D} is still shut. Open it for the poor souls.
I can hear Dad's bike bell. Have {D} open so he needn't get off.
It isn't enough to unlock it, {D} has to stand open.
Somebody's burnt the milk again. You know the cure: {D} open.
My arms are full of firewood, and {D} is between me and the stove. Open it, please.
Twenty school kids will be through here any second, so {D} had better be open. Do it now.
Let us see the garden, it's so pretty in the snow. {D} open, if you would.
{D} could stand to be open an hour, the plaster's drying so slowly.
The band needs to bring the drums in, that's why {D} must be open.
I never liked sitting behind a closed {d}. Open it up.
What's behind {D}? Let's find out, open it.
You've no idea what the fridge smells like in here. {D} open, wide, at once.
''',
'close': '''
Rain's coming, I can see it over the church. Get {D} closed before the carpet's wet.
Were you all born in a barn? Close {D}!
There's a wasp the size of a sparrow circling outside. {D} shut, please.
We're off on holiday now, the bags are in the car. {D} closed, and then we can go.
It's blowing a gale and the papers are flying off my desk. Could {D} be closed?
I don't want the whole street looking in while I change. Close {D}, please.
The fox was back last night, Erik saw him. {D} should be shut before dark.
Heating the outdoors again, are we? {D} closed, please.
They've stopped for the night and the yard's empty. Bring {D} to, would you?
I can hear every word of the neighbours' quarrel. Delicious, but close {D}.
My sister left {D} open, as sisters do. Shut it for her.
I'm freezing, he's boiling, but it's my house. So {D} gets closed.
Not locked, mind, I've still got people coming. Just {D} closed.
The sun's shining straight on the telly and we can't see the match. Close {D}, please.
Did I leave {D} open? I believe I did. Be an angel and close it.
The last lorry's out. You can close {D} behind him.
Someone's barbecue is blowing in here. Would you shut {D}, please?
We've got a toddler on the loose and {D} is standing open. Close it fast.
I hear it banging in the wind all night, {D}. Please shut it.
It's half past nine and the shop's done for the day. {D} can close.
I'd rather {D} weren't open, what with the pollen. My nose is running like a tap.
Nothing personal, but close {D}, I'm having a nap.
Dogs in, cat in, hens in. Now {D} may be closed.
What's {D} doing open in this frost? The pipes! Shut it!
If {D} is left like that we'll have mice again. Close it, please.
I got halfway to work and remembered {D}. It's open. Please close it for me, I'm late as it is.
You can leave the curtain be, but {D} has to be shut.
There's snow drifting in. {D} to, please, and I'll get the mop.
Peter's practising the drums over there. Shut {D}, for all our sakes.
The kids have gone up to bed, so {D} closed and a glass of wine for me.
Good evening, it's the guard. Visiting hours are over, {D} should be closed now.
Keep the warm air in, love. Close {D}.
I want privacy while I'm on the phone with the lawyer. {D} closed, please.
Thunder! Did you hear that? Quick, {D} shut.
We had enough fresh air for a week. Would you mind closing {D}?
Whoever came in last forgot {D}. It needs closing.
{D} doesn't need to stand open all day, does it? Close it, then.
I've put the goats to bed but {D} is still open. See to that for me.
Once the cars are in, {D} gets shut, that's the house rule. They're in.
Pull {D} shut, will you, there's a smell of diesel.
I can't get up, the cat has chosen my lap. Shut {D} for me?
The painters say no dust, so {D} has to be closed. They've got their masks on already.
The bride doesn't want to be seen yet! {D} closed, hurry!
We open again at seven tomorrow. For now, close {D}.
Don't open it any further, for goodness' sake, close {D}.
It lets the moths in, having {D} like that with the light on. Shut it please.
Let's leave the night outside. {D}, closed, thanks.
Can somebody get {D}? It's wide open and there's no one at reception.
Alice says the bees are swarming. I'd close {D} if I were you. So do.
I never sleep well with {D} open, I don't feel safe. Would you close it?
No one's coming any more at this hour. Shut {D}, and good night.
The water's rising in the lower field, says the radio. {D} closed, at once.
It squeaks, it bangs, it's {D}. If it were shut there'd be peace.
My homework keeps blowing away! Please close {D}.
Close {D} on your way, as it were. I'm already on the bus.
All in? Eleven, twelve, thirteen, yes. {D} can go shut.
I want to develop photographs in here. Total darkness, please, so {D} closed.
Sorry to be that person, but there's a draught. {D}? Closed?
You know what Granny says about draughts and death. Shut {D}.
The alarm man says he can't set it while {D} is open. So shut it, please.
I thought it was closed but Bruno just walked through {D} with a sheep. Close it.
Bring {D} down, or across, or however it goes, as long as it's closed.
Too bright for the baby. {D} closed, please, quietly.
There goes my hat! Close {D} before I lose my wig as well.
Before the frost gets at the lemons, please have {D} closed.
We're testing the seal. {D} should be shut for that, so shut it.
The open {d} is letting the heat out, and oil isn't getting cheaper. Close it.
{D}... closed, if you'd be so kind. I'm reading and my page keeps turning.
Half closed is no good, I want {D} shut tight.
Mate, shut {D}, flies are getting in on the snags.
Kindly close {D}, dust is coming from the road.
Away and shut {D}, you'd think we were made of money.
please close {D} i have cold and here is nobody who can
there is a spider going to come in! shut {D}! now!!
I said open this morning. It's evening now, and closed is what I want. {D}, that is.
I can't be in two places. You close {D} and I'll deal with the soup.
Would you have the goodness to shut {D}? Madam is resting.
The zoo people warned us about the wind, so {D} closed, just in case.
Night shift here, nothing to report except that {D} is open. Please close it.
{D} has been open since noon and it was only meant to be five minutes. Shut it, please.
Is that {D} still open? Right, close it, and no more going in and out.
I'd be happier with {D} shut. I can hear the motorway.
Tim was supposed to close {D} before training. Tim didn't. You do it.
It's getting chilly on the sofa. {D} could be closed now.
The parrot's out of his cage! {D} shut, all of you stand still!
There, the air's nice again. Close {D}, it's had its ten minutes.
Keep the noise in, we're having a party. That means {D} closed.
I'm locking up in a moment, but first {D} has to be closed.
If it's open, and I think it is, please close {D} for the night.
Now that the sofa's in, you can shut {D} again. Watch the paint.
You'd think it was summer, the way {D} is left open. Close it.
Would someone mind {D}? Closed please. I'm talking to a customer.
We don't want the rabbit out in the road, so {D} shut, thanks.
The lecture's begun and they're still chatting in the corridor. {D} closed, please.
I'm sitting in the draught like a bird on a wire. {D} wants shutting.
Nobody thinks of the heating bill but me. {D}: shut it.
Hail as big as marbles! {D} closed, before it ruins everything.
She's changing the baby, so a bit of decency, close {D}.
The last sheep is in, I counted 48. Close {D} behind them.
There's music from the fair all night long. Let's have {D} shut.
Open was nice for a while, but my toes are cold. {D} closed now.
A stray dog's sniffing about. I'd feel better with {D} closed, so go on.
The goods are in, signed for, stacked. {D} can be pulled shut.
Do I have to get up again? It's {D}. It's open. Please close it for me.
It looks untidy, {D} standing open like that. Close it before the buyers come.
''',
'lock': '''
We're all in bed now and I can't remember doing it. {D} should be locked, please.
There was a stranger walking round the houses this morning, Mrs Lund saw him. I want {D} locked.
The kids are not to get at the bleach, so {D} under lock and key, please.
I'm already at the station and I bet you I left {D} unlocked. Lock it for me, would you?
Closing it isn't enough, my darling. Lock {D}.
We're going to the coast until Sunday. {D} locked, and off we go.
My brother says I'm paranoid, but lock {D} anyway.
Cash is counted, the lights can stay on, but {D} must be locked.
Somebody had a go at the shed last night. From now on {D} is to be locked, and I mean starting this minute.
Turn the key in {D}, would you? I'm already in my pyjamas.
Better safe than sorry, as Dad would say. {D} locked, please.
The insurance only pays if {D} was locked. So lock it before we leave.
Nobody gets in here without a badge. Secure {D}.
I don't feel right about leaving {D} unlocked with all the tools in there. Put the lock on, please.
Hello, this is the caretaker. {D} isn't locked and it's gone ten. Please lock it.
I've asked Dora twice to lock {D}. Third time lucky, with you.
Bolt {D}, there's a bear in the bins!
When I'm alone in the house I like {D} locked. So please.
That's the last one out. You may lock {D}.
We had teenagers in there again, smoking. {D} needs locking.
No, don't open it, I want {D} the opposite: locked.
Make fast {D} for the night, there's a good lad.
The chemicals have arrived, forty litres of the stuff. {D} has to be locked straight away.
My ex still has a key to the front, but not to {D}. Lock that.
Grandad wanders at night. Lock {D}, so that we can sleep.
It's no use having a lock and not using it. {D}, please!
Could you see that {D} is locked? I'm on the plane and they want phones off.
I heard something rattle. Lock {D}, I'm not joking.
Just pulled it to, didn't I? It wants locking, {D}.
All the bikes are in. {D} can be locked up.
She's in labour, we're driving to hospital, please lock {D} behind us!
Please put the latch on {D}, the wind keeps blowing it open. Locked, yes.
They count the keys on Friday and {D} has to be locked by then. Do it now and it's done.
I've the builders in tomorrow, but tonight I want {D} locked.
Shop's shut, shutters are down, all that's missing is {D} locked.
You can leave the window as it is. {D} I'd like locked.
The medicine is behind {D} and my grandson is two. Lock it, please.
Who goes out without locking {D}? My husband, that's who. Lock it for him.
The auditor's coming and she'll rattle at {D}. It had better be locked. Please lock it.
Let no one through {D} till I'm back. Lock it, please, I'm only at the baker's.
If {D} isn't locked by now, lock it, please.
I've got my earphones in and I'm in the bath. I want {D} locked or I can't relax.
Lock {D}, will you, pet? It's a rough area.
Do make sure of {D}. Key turned, bolt across, locked.
Two of the boats were taken last week. {D} gets locked, no excuses.
Right, I'm turning in. Lock {D} for us, mate.
Kindly lock {D}, watchman has gone for tea.
please can you key close {D}? i mean lock, i am afraid alone
{D}, make it so that nobody can get in, lock it
Locked is what {D} should be, and locked is what it isn't. Help.
We're practising lockdown with class 4b. {D}, lock, please.
I want to be able to say to Mum that {D} is locked, so lock it.
Engage the lock on {D}, the vault people insist.
The gin's behind {D} and so is Uncle Bob, nearly. Lock it!
Everything's packed away for winter. Just {D} left to lock.
Oh, my head. Keys on the table, me in the car, {D} not locked. Would you?
A quick one before you go: {D}, locked.
Safe as houses, that's how I want it, so lock {D}.
It's what we agreed with the landlord: {D} is locked after eight. It's five past.
I'd be obliged if you'd lock {D}, officer's advice.
The little monkey's worked out how to open it. From now on {D} stays locked, so lock it please.
I don't trust that handyman one inch. Lock {D}.
Let's not tempt anybody. {D} locked, please.
Would it be asking too much to have {D} locked? I've sensitive papers in there.
My bus is here, gotta run, lock {D}!
Last time I trusted luck we lost the mower. {D}: lock it.
There's nobody to keep an eye on it over lunch, so lock {D}.
The dog can push {D} open with his nose, unless it's locked. So lock it.
Put {D} on the lock, as we say at home.
Seal it up, boys. {D} locked and tagged.
The guests have their own key, so {D} may be locked.
Those boys from the estate are hanging round again. {D} locked, if you please.
Is the key turned in {D}? I fear not. Turn it, please, and let it stay locked.
Here's hoping you can hear me over the engine. {D}. Lock it.
The dentist's closed for lunch, so {D} locked until we're back.
I told the bank we'd always lock {D}. Let's not make a liar of me.
A shut {d} is one thing, a locked one another. I want it locked.
We've got Christmas presents hidden in there. {D} locked, sharpish!
With all these tourists about, {D} is better locked. See to it?
My nerves aren't what they were. Lock {D}, dear, and I'll sleep.
The museum's empty, lights are down, now lock {D}.
For my own peace of mind, {D} locked, please, before I board.
Nobody but me goes in there. Put {D} under lock.
He's left again without locking {D}. It's like living with a teenager. Please lock it.
It's the acid cupboard rule: never leave it unlocked. Same goes for {D}. Lock it.
''',
'unlock': '''
The cleaning lady's on the step and she's no key. {D} should be unlocked for her.
I'm standing at {D} with my hair dripping and my keys inside. Let me in, unlock it.
Ollie forgot his key again, he's twelve, what do you expect. Unlock {D} for him, please.
It's not stuck, it's locked. {D}. Undo it, please.
The plumber wants to get at the pipes behind {D}. Could you unlock it for him?
Good morning! Nine o'clock, the patients are waiting. {D} can be unlocked.
I don't need {D} open, just not locked. I'll push it myself.
My mother's coming by later to water the ferns. Take the lock off {D}, please.
We've got the new sofa outside and {D} is locked, you couldn't make it up. Unlock, please.
Somebody locked {D} with me inside. Very funny. Let me out, unlock it!
Release {D}, the fire drill's about to begin.
You needn't keep {D} locked on my account. Unlock it.
The parcel man rang the bell, he'd leave it inside if {D} weren't locked. So unlock it.
I know it's against the rules on Sundays, but the scouts need their tents. Unlock {D}.
Let Sophie through {D}, she left her violin in there. It's locked, you see, so undo that.
I've searched every pocket and the bottom of my bag. No key. {D} unlocked, please?
Right, day shift coming in. Unlock {D}, lads are out in the rain.
Could {D} be unlocked? The gentleman's come about the boiler.
Nobody's stealing anything in broad daylight. Have {D} unlocked.
I'm in a wheelchair and can't reach the bolt. Unlock {D}, would you be so kind?
I locked {D} out of habit and now the children can't get in. Undo that for me, please.
Grandma's fallen, the ambulance is here, unlock {D} this instant!
Free {D} for me. From the lock, I mean.
The tools I need are behind {D} and that's locked. You can guess what I want. Unlock it.
She'll be back from her run in five minutes, no pockets, no key. Unlock {D} for her.
No locking today, we've open house. {D} unlocked, please.
What good is a spare key if it's in the house? Unlock {D}, I'm on the mat.
The auditors want to see what's in there. {D} may be unlocked.
Our tenants are arriving from Oslo and they're early. Would you please unlock {D}?
It's fine, she's family. Unlock {D} and let her in.
I'd like {D} off the latch. Aunt Carol's never patient on doorsteps.
Slide back the bolt on {D}, we're bringing the hay in.
We said we'd leave it locked, but the vet has to get through {D}. So unlock it.
Well, the burglars won't come at noon. {D} can go unlocked.
The students have been waiting since eight outside {D}. Someone unlock it!
Is {D} locked? Thought so. It shouldn't be, visitors come at 3. Unlock please.
Hey it's Dave, I'm here to fix the freezer and {D} is locked. Can you let me in?
I want my bike and it's behind {D}. Unlock it, pretty please.
Give the boy access, he's allowed. {D}, unlock.
Disengage the lock on {D}, I'm bringing the trolley.
Please, no more locked doors today. {D}, unlocked.
You've got to unlock {D}, the dog's in there and he's howling.
Today's the party, folks will be in and out. I want {D} unlocked.
I said lock and I meant unlock. It's early. {D}, unlock.
{D}'s been locked since the holidays, and we're back. Please undo it.
Turn the key back in {D}, would you? My fingers are all thumbs this morning.
The neighbour's bringing back the drill. Unlock {D} so he can put it inside.
A locked {d} is no use to me with my arms full. Unlock it, please.
I need to get in there before it rains. Is there any chance of {D} being unlocked?
Kindly unlock {D}, driver is waiting with sahib's luggage.
Mate, {D} is locked and me esky's inside. Unlock it, will ya?
please miss {D} is locked and i need toilet, can you unlock
i stay before {D}, is locked, please make free
Leave the rest locked. I only want {D} unlocked.
For the fire inspection {D} mustn't be locked. Unlock it please, he's parking.
Just had a call from the courier, he can't get past {D}. Unlock it for him, ta.
Who on earth locks {D} at lunchtime? Unlock it, there's a queue.
Be quick, it's hailing: {D} unlocked!
I've got Mrs Papadakis here, she's lost and tired and wants in. Unlock {D}.
Lift the lock on {D}, if you'd be so good.
After that you can lock it again, but right now I want {D} unlocked.
It was locked against the storm, and the storm's gone. {D} unlocked, please.
Do me a favour and have {D} unlocked, my hands are full of kittens.
Open isn't necessary, unlocked will do. {D}, please.
My shift, my keys, my mistake: they're in my other coat. Unlock {D}, would you?
That {d} has no business being locked in the daytime. Take the lock off.
I'd hoped to find {D} unlocked. It's not. Would you?
They've come to collect the old freezer, and they can't with {D} locked. You know what to do: unlock it.
It's my first day here and they said {D} would be unlocked. It isn't. Could you?
The caterers are round the back with forty plates. Unlock {D}, will you?
You can keep everything else locked, but I need to get through {D}. Undo it, please.
I dropped my keys down the drain, I'm nearly crying. Please unlock {D}.
Three short rings means it's Uncle Lev. Unlock {D} for the old rascal.
Who's got the key for {D}? No one? Then you unlock it.
Visiting hour's begun, they're waiting with flowers. {D} should no longer be locked.
We won't need {D} locked with the whole team in the yard. Unlock it.
Let the fire brigade in, they're only practising. {D} unlocked, please.
The guard's off sick today, so who'll unlock {D}? You will, I hope.
If you unlock {D} I can fetch the pram myself.
There's a man here to read the gas. He needs {D} unlocked.
Lost the key, lost my temper, lost the will to live. Unlock {D}.
School's out and my lot will be home by ten past. Have {D} unlocked for them, do it now.
The bolt's on at {D}. Take it off for me, I've groceries.
''',
}

NOTIFY = {
'plain': '''
Pop up a note for everyone that {m}. I'm off to the canteen.
The whole family keeps asking me the same thing, so put it on the screen once and for all: "{m}".
Put the word out, would you: {m}.
So that everybody sees it, show "{m}".
I can't run round telling each of them. Send out a message that says {m}, please.
Let them all know {m}, they're scattered over three floors.
"{m}", that's what I'd like people to read when they look up.
{m}. Could you pass that on to everybody?
Spread the news, dear: {m}.
Mum's got her headphones in again. A little notification with "{m}" would do the trick.
Tell the gang {m}. They'll be thrilled.
Would you mind flashing up "{m}" for the folks in the workshop?
I've lost my voice, so you do the announcing: {m}.
Give everybody a heads-up: {m}.
Just a wee notice, nothing fancy: {m}.
The boss wants people informed. The text, word for word, is "{m}".
Drop a line to everyone that {m}, please.
Make it known that {m}. Ines will ask, she always does.
Notify people: {m}. I promised Joe I'd do it before lunch.
Throw "{m}" up on the display, will you?
Hang a virtual note on the door, so to speak, saying {m}.
It should say "{m}", and it should pop up where they can all see it.
Ping the others with {m}, I'm driving.
Before I forget, the others ought to know this: {m}. Send it round.
For the benefit of those who weren't at breakfast, announce "{m}".
Let it be known far and wide: {m}!
I'd shout it up the stairs but the baby is asleep. Send a message instead: {m}.
Could you put this out as a notification? {m}
My handwriting's dreadful, otherwise I'd write it on the whiteboard. Display "{m}" for me.
As a message, please, for whoever's listening: {m}.
Be my town crier and announce {m}.
There's a thing people should hear about: {m}. Send it out to them.
Post {m} for all to see, would you, love?
Post a notice reading "{m}".
Send the following. {m}. That's all, over and out.
Quick note to the team from me: {m}.
Show a notification, and let it read {m}.
Please raise a notification saying "{m}", the girls are waiting for it.
I want a pop-up. In it: {m}.
Kindly circulate this: {m}.
Kindly inform all that {m}.
Right, message to all: "{m}". Send.
We'd like everyone in the house to see {m}. Put it up, please.
Is there a way to tell them all at once that {m}? Do that.
Not an email, not a phone call, just a notification that {m}.
Don't log it anywhere, simply show people "{m}".
Tell Dad and the rest {m}, will you, my battery is dying.
Relay this to the others for me: {m}.
Hand this on, please: "{m}".
{m}: that's the message. Put it up.
{m}, and I want that shown to everyone.
"{m}" is what I'd like you to announce, in those words.
The text is {m} and the audience is anyone within reach. Notify them.
If you could let folks know {m}, I can go on stirring.
Get a message up that says {m}, I've got paint up to my elbows.
Bring up a message with the words "{m}" please.
A message for the noticeboard: {m}.
Stick this on the notice screen: {m}.
The people in the barn can't hear the bell, so notify them, {m}.
Let me see, how shall I put it... "{m}". Yes, send that as a notification.
Sorry to trouble you, but would you announce that {m}?
Who else needs to know? Everybody, I suppose. Message them that {m}.
Good idea of Ken's: we show everyone "{m}" and they stop asking.
Nobody reads paper any more. Push it to their screens: {m}.
Push a notification: {m}.
Make an announcement, would you? {m}.
An announcement, ladies and gentlemen: {m}. You do it, I'm shy.
When people look at the screen I want them to see {m}.
I'd like to get the word round that {m}.
Tip everyone off that {m}.
Break it to them gently: {m}. A message will do.
Remind the others that {m}, with a short notification.
Leave a message on the screen, "{m}", for when they come back in.
Beam out a message for me, Scotty: {m}.
Announce to whoever's in: {m}.
We don't have a bell, but we have you. Tell everyone {m}.
Please to inform all colleagues: {m}.
please show to the people: {m}, thank you
tell everybody {m} ok?
can u notify ppl that {m}
Mate, let the crew know {m}, eh?
Let youse all know up there: {m}. Go on, send it.
Would you be a treasure and put up a notice that {m}?
Dear assistant, please publish the message "{m}". Yours, Edith.
I told Marta but she'll forget, so notify everyone too: {m}.
Best if they hear it from you and not from the grapevine: {m}. Send it out.
They've been waiting on this for days. Notification, please: "{m}".
What I need is a short notice with {m} in it.
To all hands: {m}. Send that please.
Announce it like at the airport: {m}.
There, all done. Now tell people that {m}.
You may inform the household that {m}.
Our guests don't know it yet, so put up {m} where they'll notice.
Notify: {m}. And then I've earned my coffee.
Inform the night crew that {m}, please, they start at ten.
How about a notification? Something like... no, exactly like this: {m}.
Word for word and no improvements, send "{m}" to everyone.
Use a notification for this one: {m}.
It isn't a secret any more. Let everybody know {m}.
Show the lads "{m}" so I don't have to walk over in the rain.
One for the whole office: {m}.
The sign fell down, so show it on the screen instead: "{m}".
I said I'd warn them, so do it for me with a message: {m}.
Pass the word along the line: {m}.
Put up on the screen, please, and in plain words, that {m}.
Message out: {m}. Message ends.
Send a notification along the lines of, well, just this: "{m}".
Hmm, they ought to be told. {m}. Put that out as a notice.
Every one of them should see this when they come in: {m}. Put it up, thanks.
Wave a flag for me: {m}. A notification, I mean.
Do me a notification, would you, that {m}.
Display a little banner with "{m}".
Could a banner come up with {m} on it?
I need eyeballs on this: "{m}". Show it.
Let the others in on it: {m}.
From Grandpa to everybody: {m}. Send it for me, I can't type on these things.
Can you get a message across for me? It goes {m}.
My news, in a nutshell: {m}. Share it with all.
Share this with everyone here: {m}.
Alert box, please, with the text {m}.
Give out that {m}, will you?
So the thing to tell everyone is {m}. Tell them.
Keep people in the picture: {m}. A notification will do.
Fill the others in, please, that {m}.
I want to put it about that {m}. You've got the megaphone.
Issue a notice to the effect that {m}.
Issue the following notice: "{m}".
The parents outside want an answer. It's {m}. Put it up for them to read.
The choir's wondering. Let them see "{m}".
Write on the screen for everybody: {m}.
I can't get hold of the lads on the phone, so a notification it is: {m}.
Nobody answers the intercom. Then send a notification: {m}.
Say it with a notification: {m}.
A quick shout to all: {m}. You shout, I cook.
My colleague in the cold store never hears me. Please send up a notice: "{m}".
I'd like the following to appear: {m}.
Make "{m}" appear for everyone, please.
Have a notification go out, would you, "{m}".
Have it announced that {m}.
Please see to it that the others get this message: {m}.
The message? Oh yes. "{m}". Let everybody have it.
Listen, tell them all: {m}. I'll explain later why.
Tell 'em {m}. Tell 'em I said so.
Let the folks downstairs know that {m}, they've been asking since nine.
Here's what to send round: {m}.
Send round that {m}.
Send "{m}" round, will you, while I find my shoes.
Notify the household, {m}, there's a dear.
I'm up a tree with a saw, can't come down. Please put out a message: {m}.
It would be nice if people knew that {m}. Would you send it out?
People keep phoning about it. So notify them: "{m}".
Sure they'd want to know that {m}, so let them know.
A polite little notice, please: {m}.
A notification for all of us, "{m}", thanks, and have a nice day.
Would you kindly let it be shown that {m}?
Show this text to everyone, please: {m}
Let's have "{m}" up in front of everybody.
The rota's changed, long story, anyway, tell everyone {m}.
Just put {m} out there and let them make of it what they will.
Give the others this message when you can: "{m}".
Deliver a message for me. It says: {m}.
There's a message from the office to go out. It reads "{m}".
Our Jill would like you to announce {m}.
My wife asks you to let everybody know that {m}.
The teacher wants it on all screens: {m}.
I was asked to tell everyone, and I'm asking you: notify them that {m}.
No fuss, no bells, just let people know {m}.
That's it, I've decided. Announce {m}.
Make sure word gets to everybody that {m}.
Would you let the whole place know, please? {m}. Cheers.
They're all staring at the screen anyhow, so let it say "{m}".
I've been asked five times since breakfast. Put up a notice: {m}.
Once and for all, and for everyone to read: {m}. Put it up, please.
Let the people on the late bus know too: {m}. A notification, I mean.
"{m}". Could you get that in front of everybody's nose?
Be the messenger, will you? Tell them all {m}.
Bring it to everyone's attention that {m}.
It's only fair that they hear it too. Tell everyone that {m}.
''',
'low': '''
No hurry at all with this one, just let people know sometime that {m}.
It's nothing important, only a small notice: {m}.
Whenever they happen to look, they may read "{m}". Low priority.
Don't wake anyone up for it, but put out a quiet note that {m}.
A gentle little message, please, no bells or whistles: {m}.
For anyone who's bored: {m}. Send it as a low priority note.
It can wait, but while I think of it, notify people that {m}. Not urgent in the least.
Softly, softly. A low key notice that {m}.
Not a matter of life and death, just so they know: {m}. Send it as unimportant.
Just for information, nobody has to jump: "{m}". Put that out with low priority.
Slip in a quiet notification that {m}, the baby's asleep.
FYI only, lowest level: {m}.
No one needs to stop what they're doing for this. Notify them {m}, low priority.
Please don't make a fuss about it. A discreet notice: "{m}".
It's trivial, I know, but Gran wants it said: {m}. Low urgency, please.
Send a by-the-way to all: {m}. Nothing pressing.
If it gets read tonight or tomorrow, that's fine by me. Send "{m}", low priority.
Low priority for this one, please: {m}.
An unobtrusive note for the others that {m}, would you.
Let them know in passing that {m}. It's of no great weight.
Minor thing: {m}. Show it, but keep it low.
Sorry, silly little thing: tell everyone {m}, with the lowest priority you've got.
They're all in a meeting, so don't disturb them much, just leave a low notice: {m}.
Mention to people, without any urgency, that {m}.
Quietly put up "{m}". It's not worth a siren.
Put it at the bottom of the pile: notify that {m}.
Nothing dramatic. A minor notification: {m}.
A casual note to the team: {m}. No rush whatever.
I don't want anybody worried. Low priority message: "{m}".
Take your time and theirs. Message: {m}. Priority: low.
It's hardly news, but {m}. Send it round as low priority.
Tell people in a whisper: {m}. Low, please.
In the least annoying way you know, let folks know that {m}.
Could you send something that doesn't beep? {m}. It's only low priority.
This isn't urgent, it's the opposite: {m}. Notify, low.
Not for now, more for the coffee break: "{m}". Put it out as unimportant.
Low-priority notification from the kitchen: {m}.
Small beer, but let them know {m}. Keep it low.
I'd not bother anyone with it, but the rules say notify. So, low priority: {m}.
Unimportant, really, just pop it up somewhere: {m}.
Let it trickle through that {m}. No urgency.
People will find out anyway, so a low notice is plenty: {m}.
If anyone cares: {m}. Put it up, low priority.
A low-level heads-up, love, that {m}. Nothing to run for.
only small message not important: {m}
no biggie mate, just let em know {m}, low priority
Kindly send one notice, no urgency is there: {m}.
Leave a note without any alarm that {m}. It'll keep.
Nobody needs to act on it, it's for their interest only: {m}. A low notification then.
Purely as background, notify folks that {m}. Least important of the day.
When it suits: a low-priority message saying "{m}".
It's not burning, as my aunt says. Notify them {m}, at low priority.
Send this out so that it doesn't interrupt: {m}.
A muted notice, if you would, that {m}.
Just a tiny heads-up for later reading: {m}. Minor.
Mark this one as low, it's only about the cake: "{m}".
It's more of a curiosity than news. Let them know, low priority, that {m}.
If they're having their nap, let them. A low, silent sort of notice: {m}.
''',
'high': '''
Everybody has to see this at once, drop whatever else you're doing: {m}.
This can't wait! {m}! Tell them all, top priority.
People could get hurt. Send an urgent message that {m}.
It's an emergency, love. Notify everyone: "{m}".
I need every head in this building to turn round. {m}. Highest priority.
Sound the alarm: {m}!
Make it loud and red and impossible to miss: {m}.
They must read it before they take another step: "{m}". Urgent notification.
Quick, quick, warn them all: {m}. It's urgent.
I'm shaking, I can't type. Just alert everybody right now that {m}.
No time to lose, let everyone know {m}, as urgent as it gets.
Not one of those polite little notes, a proper alert: {m}.
Urgent! "{m}". Get it out to everybody.
Drop everything and put out {m}, high priority.
Interrupt them if you must, it's serious: {m}. Send with high priority.
This is not a drill. Notify all: {m}. Top urgency.
I want it to go off on every screen this second: {m}. Urgent.
The chief says red alert. The message is "{m}".
Lives depend on it, so high priority please: {m}.
If they're asleep, wake them. {m}. Urgent message, please.
Important, important! Everybody must know that {m}. High.
High priority, and hurry: {m}.
A critical alert, please, {m}.
Send the most urgent kind of notification you have, with "{m}".
I don't care if it's dinner time, they've got to know now: {m}. High priority message.
Warn the others, for God's sake, {m}!
Give them an urgent warning that {m}. I can hear them on the stairs already.
Alert, all hands, {m}. Urgent, over.
There's no time to explain, just blast it out: {m}.
Please treat this as urgent and tell everyone that {m}.
The school rang, it's serious. Urgent notification: {m}.
Straight away, before anything worse happens, alert people: "{m}".
Get their attention, whatever it takes. {m}. It's urgent.
It's five to twelve, believe me. Urgent message to all: {m}.
Raise the alarm that {m}, high priority.
Jim's had an accident, everyone must hear this. {m}. Urgent!
With the highest urgency, announce {m}.
I want this at the very top, in front of everything else: {m}. High priority.
Mark it urgent and send it: {m}.
Mark it as important, it is: "{m}". Then notify the lot of them.
This one's burning. Notify everybody {m}, urgent.
For immediate attention of all: {m}. High priority, thanks.
Don't let anybody miss this, it's vital: {m}. Urgent notice.
Not low, not normal, high: {m}. Send it out.
As a matter of urgency, let them know that {m}.
Hello? Is it working? URGENT, tell everyone: {m}.
Shout it from the rooftops, it's an emergency: {m}.
We have a situation here. Alert the crew with top priority: "{m}".
Everyone, now, no exceptions, has to know that {m}. Urgent message.
An urgent one from the ward: {m}.
The dam people phoned. {m}. Get that out urgently to all.
They need to act within minutes. High-priority alert: {m}.
pls pls urgent tell all {m}
it is very danger, please say everybody quick: {m}
Kindly send urgent message to all staff that {m}.
Mate this is dead serious, alert the lot of 'em, {m}.
Scream it at them if you can: "{m}". Highest priority.
Ring every bell you've got. The message: {m}. Urgent.
Press the big red button, figuratively: {m}. High priority notification.
Time's running out. Let everybody know at once, urgently, that {m}.
Urgently inform everyone in the plant: {m}.
It has to reach them this minute, not in an hour. {m}. Send as urgent.
I never say urgent unless I mean it. Urgent: {m}. Tell them all.
Mayday, mayday. {m}. High priority to all.
Break into whatever they're watching with this: {m}. It's that urgent.
Code red, please: {m}.
Be quick about it, this is an emergency notice: "{m}".
Put a rocket under them: {m}. Urgent notification.
Anyone near the tank has to hear this right now. Urgent: {m}.
Priority high, text as follows: {m}.
It's the sort of thing you run for: {m}. Send it high priority.
Hurry, warn everybody that {m}, it's very urgent!
''',
'log': '''
Nobody has to be disturbed, just put it in the log that {m}.
For the record, {m}. In the log with that, please.
No pop-up please, only a line in the log: "{m}".
I don't want a single beep out of anyone's phone. Log it quietly: {m}.
The auditor reads the log on Fridays, so enter this there: {m}.
Write it into the log, would you, that {m}. Nobody else needs to see.
Only into the log, not on the screens: {m}.
As the captain used to say, log entry: {m}.
Just log {m}, I'll look at it after my holiday.
Make a log entry, please. It should read "{m}".
Keep it off the display, but do log that {m}.
Shift's over, I'm cold and hungry. Last log entry of the day: {m}.
{m}. Log it, thanks.
"{m}" goes in the log and that's the end of it.
It belongs in the log and nowhere else: {m}.
Could the log say {m}? Then I can prove it later.
Let the log show that {m}.
Enter into the log what we've just seen: {m}.
Into the log, please: "{m}".
Don't tell everyone, log it: {m}.
My supervisor wants everything on paper, so to speak. Log: {m}.
Send it to the log channel: {m}.
Use the log for this one, not the notifications: {m}.
Add to the log, and I'll sign it off tomorrow, that {m}.
One line for the log, if you please: {m}.
I'd like it logged that {m}, in case somebody asks.
They never believe me afterwards. So log this: {m}.
Put a line down in the log saying "{m}", no need to notify a soul.
File this in the log, love: {m}.
The night watch keeps a log, doesn't it? Then add {m}.
Silent entry for the log: {m}.
It happened at ten past four, I've a witness. Log that {m}.
Chalk it up in the log: {m}.
You can log {m} now, the gauge has settled.
Please put into the log, word for word, "{m}".
Please do one log entry: {m}.
only log, no message to people: {m}
mate stick it in the log will ya, {m}
Get it down in the log before I forget: {m}.
Not a notification, a log entry. {m}.
It's just bookkeeping. Log "{m}".
Have the log record that {m}.
Record this to the log, would you, my gloves are wet: {m}.
Show nobody, log it for us only: {m}.
Not worth an announcement, but worth a line in the log: {m}.
A note to the log, for whoever has the next shift: {m}.
Log this as well while you're at it, {m}.
Log channel, please, with the text {m}.
Hmm, someone may want to look it up one day. Put in the log that {m}.
Let it go to the log that {m}, and let's have lunch.
Ship's log, Thursday, dreadful weather: "{m}".
I promised the engineer we'd log it. So log it: {m}.
Log message, please: {m}.
Dear log, as it were: {m}. Put it in.
Next line in the log is {m}.
Would you log the following for the vet's report: {m}.
Append to the log: "{m}".
Just so it's been logged, {m}.
Between us and the log: {m}. Put it in there, please.
I don't need it shouted about. The log will do: {m}.
Old habit from the mill, I log everything. So log "{m}".
Enter "{m}" in the log, would you, and let sleeping dogs lie.
''',
}

MOVE = {
'forward': '''
There's still a gap between it and the trough. Let {R} go ahead {n}, please.
I've moved the boxes out of the way, so {R} can come forward now, {n} I'd say.
It stopped too soon, as always. Another {n} forward for {R}.
My boy's standing well clear behind it. Forward with {R}, {n}.
Ten minutes we've been waiting for {R} to get a move on. Forwards, please!
The farmer says {n} more in the same direction and we're at the fence. Take {R} forward.
Not back, forward. {R}, {n}.
I'm measuring out the beds with a string. {R} should advance by {n}.
Just nudge {R} ahead a bit, the hose is caught under its tail.
Could you bring {R} {n} further on? I can't reach the basket from here.
Straight on with {R}, if you would, and mind the hens.
Let {R} carry on in the direction it's looking. {n} will do.
{n} ahead for {R}, then we'll have a sandwich.
Keep {R} going dead ahead for {n}, there's nothing in the way.
We've weighed the load, two hundred kilos, it's good to go. {R} forward {n}.
The camera sees only grass. Push on with {R}, another {n}.
I know it looks tight, but trust me, {R} can go {n} straight ahead.
{R} is sitting in a puddle. Take it {n} forward so it's dry.
Ahead, ahead! {R} is blocking the bus.
Hey, could {R} creep up a little? Forward, I mean. The ramp's right behind it.
If {R} goes {n} forward we can shut the tailgate.
It's noon, the sun's on the panels, and {R} may set off. {n}, straight ahead.
Grandad wants to see it drive. Show him {n} forward with {R}, will you?
Onward, {R}! My tea's getting cold.
Onwards {n}, please, {R} hasn't reached the line yet.
We painted a mark on the floor, {n} in front of {R}. Drive up to it, so {n} ahead.
The lad before me on shift parked {R} short. It needs to come on {n}, forward.
Don't turn, just go straight. {R}, {n}.
Have {R} roll forward {n} and then stop, Lena's counting.
Don't go round the puddle, go through it. {R} straight ahead, {n}.
Let's see how it handles the gravel. {n} forward with {R}, please.
{R} can close the distance to the gate by {n}, so forward.
I can't get my pram past {R}. Would it go forward a little, please?
Good boy, {R}. A bit more forward. Bit more.
I paced it out in my boots, that's {n}. Send {R} ahead by that much.
Move up! There's a queue behind {R}. {n} forward.
Take {R} ahead, would you, the lorry wants to reverse in where it's standing.
How far? Oh, {n} or so. Forward with {R}, that is.
Easy now, {R} {n} forward and not a hair more, there's glass.
One more {n} for {R} in the direction of travel, and we can unload.
Have {R} press ahead {n}, it's drizzling and we want to be done.
It was meant to go {n2} but the wheel slipped. Make {R} go forward {n}.
Forward {n2}, no wait, the tape says {n}. So {n} with {R}.
I told Dan {n2}, which was nonsense. {R} needs to drive on {n}, forward.
Rain's stopped, mud's settled. Let {R} proceed {n}.
Let {R} proceed, please, the path's free again.
Would you mind advancing {R}? We've got sheep coming up from behind.
Say please, Mum says. Please drive {R} forward {n}!
{R} hasn't budged since nine. Get it going forward, {n}.
Inch {R} forward. The bumper's nearly touching, that's what we want.
Now then, nose first, {n}, that's {R} sorted.
Nose first, straight on, {R}, while the road's empty.
Next test: {R} goes {n} straight forward. I've got the stopwatch, 3, 2, 1.
Two more rows to seed, so {R} on by {n}, ahead.
What's {R} waiting for? Off it goes, {n} to the front.
Let {R} drive on, please. There's a cyclist wanting past and she's not pleased.
I want {R} {n} nearer to what's in front of it.
Mate, shove {R} ahead {n}, I can't get the ute in.
Kindly take {R} forward {n}, sir is standing in sun.
please {R} go in front {n}, my english sorry
If the coast is clear, {R} forward, {n}.
The wind's dropped, the ground's firm, nobody about. Forward it is for {R}.
I'd like {R} to be {n} further along. Straight, no bends.
{R} stopped {n} short of the pole. You can do the sum: {n} forward.
Step on it, {R} has to move ahead, the tide's coming.
Gently forward with {R}, the old lady's nervous of it.
I've swept the track, so nothing's stopping {R}. {n} forward.
It's facing the right way, all it needs is {n} more. {R} forward, please.
The tail of {R} is still on the crossing and I hear the train. Forward!
See the chalk line ahead? That's {n}. {R} should go forward that much.
Just a whisker forward with {R}, I'm threading the cable.
Granny's rose bush is right behind it, so only forward with {R}, {n}.
''',
'back': '''
It's got its nose right in the roses. {R} back {n}, quick, before Mum sees.
Whoa, too far! {R} should come back {n}.
I can't open the car door with {R} so close. Reverse it {n}, would you?
Back up {R}, please, there's a pram wanting through.
We overshot the mark, happens to the best of us. {n} backwards with {R}.
No, not forward again. Backwards. {R}, {n}.
Let {R} retreat {n}, the dog's barking his head off at it.
Reverse gear, please. {R}, {n}.
There's a ditch right in front of it, I've just seen it. Pull {R} back!
If {R} went back {n} we'd all fit under the umbrella.
It's stuck against the wall. You'll have to back {R} out, {n} is enough.
The lads need room for the ladder, so {R} has to back off {n}.
Ease {R} backwards a tad, my foot's next to the wheel.
Could {R} go the way it came? {n} ought to do.
Undo that last move, will you, it was a daft idea. {R} {n} back.
Mind the bucket behind it, or no, it's gone. {R} in reverse, {n}.
The brook's risen overnight. Have {R} withdraw {n} from the bank.
It's too near the fire, I can smell the rubber. {R} back, please.
Tail first, please, {R}, {n}.
Roll {R} back {n} and I'll put the chocks in.
Two steps forward, one step back, as they say. {R}, {n} back.
Get {R} away from the edge! Backwards!
I'd feel safer with {R} {n} further back. My kid's playing there.
The lorry needs to swing round. {R} must give way, back {n}.
Would you kindly put {R} into reverse? I'm boxed in, it's raining and I'm late.
Take {R} back {n}, the tape's caught on the axle.
Backwards {n}, that's what {R} needs, and then we'll try again from the top.
Look behind you, {R}, and come back {n}.
That's far enough, in fact it's too far. Back {R} up by {n}.
I was wrong, sorry, I'm hopeless at distances. {R} ought to go back {n}.
A touch backwards, please. {R} is standing on the cable.
When I whistle, {R} goes back. *whistles*
{R} isn't going to fit through there. Bring it back {n} and we'll carry the crates.
Have {R} shuffle back {n}, there's a hedgehog on the path.
Forward was {n2}, so much for that. Now {R} back {n}.
{n2} back, er, what am I saying, {n}. In reverse. {R}.
Dad said {n2}, but the wall's nearer than he thinks. {R} {n} backwards.
Nobody's behind it, I've looked. {R} can reverse {n}.
{n} astern... I mean backwards, sorry, I was in the navy. {R}.
We can't get the gate to swing with {R} there. Shift it back {n}.
{R} has to be {n} further to the rear, the fire officer says.
Out of the garage with {R}, backwards, {n}.
It went in forwards so it comes out backwards. {R}, {n}, nice and slow.
Ooh, that was close. Reverse {R}, please, my heart.
Let {R} drop back {n}, I need to take a picture of the whole thing.
There's no turning in that lane. {R} will have to go in reverse.
Steady, steady... and {n} back with {R}, thank you.
I want you to reverse {R} for me. {n}, not an inch more, there's a Porsche.
Put some distance between {R} and the oven, {n} backwards.
The goat's butting it. Retreat, {R}, retreat!
Give the poor cat some space. {R} back {n}.
Chuck {R} in reverse, mate, {n} ought to see it right.
Kindly reverse {R} by {n}, one auto is coming.
please behind, {R} must go behind {n}, backwards
back back back {R} back!!
You've parked {R} right on my toes. Backwards, please, and thanks.
Whatever's in front of it smells dreadful. {R} {n} back.
It oughtn't to touch the wall. Draw {R} back {n}.
Six o'clock, the barrier's coming down. {R} should go back {n}.
Let's have {R} where it was before, {n} back from here.
Can't get by with the tea trolley. Would {R} reverse a little?
Pull back, everyone, and that includes {R}. {n}.
I'd back {R} up if I were you, and by {n}, because that branch is coming down.
Rear wheels first, {R}, {n}, we're loading from the other end.
There's a wedding car behind... no, it's gone. Fine, reverse {R} {n}.
Hold it, hold it, the glass door! {R} back {n}!
I'd need {n} between it and the shelf. So {R} backwards by that.
The vicar nearly tripped over {R}. Back it off a little, please.
We turned up the wrong alley. {R} has to go out backwards, {n}.
Not a step further, {R}. In fact go back {n}.
''',
'left': '''
There's a pothole coming up on the right. {R} over to the left, please.
The shelf I mean is on its left. {R}, {n} that way, to the left.
I'm standing to the left of it, waving. Bring {R} {n} to the left.
Not right, left, where the heart is. {R}, {n}.
We're a bit off the line, and it's {n} too far right. So {R} goes left {n}.
Leftwards with {R}, the hose is on the other side.
Could {R} shift left by {n}? The sun's in the lens.
Make some room for the wheelchair, please, {R} to the left.
Ivan says right and I say left, and I'm older. {R} {n} left.
Let {R} go left {n}, that's where the strawberries are.
It's scraping along the right wall, I can hear it. {R} left {n}.
Get {R} to move left, there's a cyclist behind.
Left a bit. Left a bit more. You know the game. {R}, {n} left.
Take a left with {R}, please, and leave the potatoes alone.
From where it's standing I'd have {R} go {n} to the left.
You missed the row! {R} {n} to the left and it's right again.
To the left with {R}, before the bus comes.
My husband reads the map, God help us, and he says left. {R}, {n}.
If {R} moved {n} left I could get at the socket.
The baby's asleep on the right, so keep away. Left {n} with {R}.
Over to the left, {R}, there's a dear. {n}.
Hang a left with {R} for {n}.
{n} left for {R} and we're lined up with the door.
The path bends there, and not to the right. {R} to the left!
Sidle {R} leftwards {n}, the lads are carrying a beam.
Everyone's parked on the left today, so put {R} there too, {n} left.
Don't go straight, there's a puddle. {R} should go left.
A smidgen to the left, please, {R} is hiding the clock.
Left hand side, love. {R}, {n}.
I want {R} on the left of where it is, by {n}.
Move {R} left {n2}, ach no, {n}, I had the tape upside down.
{n2}? No. {n}. To the left. {R}. Got it?
I said {n2} left earlier, make that {n} left with {R}.
The fence is leaning over. Have {R} dodge left {n}.
Wrong side! {R} belongs {n} further left.
Let's try our luck on the left, Fritz found nothing on the other side. {R}, {n}.
Steer {R} to the left, my tomatoes are on the right.
They're picking cherries over there on its left. {R} {n} to the left with the crate.
To your left, as you look ahead. {n}, {R}.
Would {R} be so kind as to move left? I can't see the telly.
Aim left with {R}, it's clear on that side.
Bear left with {R} for {n}, the signs have been turned round by kids.
Can't you see the ladder? Left, left, {R} left!
In England one keeps left. So should {R}, {n} please.
{R} is in the middle of the aisle. Put it {n} to the left.
That's my left, and it's {R}'s left too, I'm behind it. {n} left please.
mate left with {R}, {n}, no the other left haha yeah that one
Kindly take {R} left side {n}.
please {R} to left hand {n}, not right hand
Snow's piled up on the right. I'd have {R} go left.
I counted the tiles, and {R} has to come {n} leftwards.
The bell rings at ten, kids everywhere. Clear the way, {R} to the left {n}.
We need space on the right for the coffin, so quietly, {R} left {n}.
What's on the left? The sink. That's where I want {R}, {n} over.
Push over, {R}, {n} to the left, you're taking the whole bench.
Left is where the shade is. {R}, please, before it overheats.
All the plugs are on the left here, typical. {R} {n} over to the left.
The wheel's rubbing on the right-hand kerb. {R} to the left a bit.
Lotte's holding the tape on the left, {n} away. Bring {R} there, left.
I'd prefer it on the left, the right's for the buffet. {R} {n} left, please.
''',
'right': '''
Somebody's left a wheelbarrow on the left. {R} to the right, please.
The trough is on its right-hand side. Bring {R} {n} to the right.
Keep well away from the pond on the left! Right with {R}, {n}.
It isn't left, it's right, I had the drawing upside down. {R} {n} right.
{R} has drifted. Put it {n} to the right and we're fine.
Could you move {R} over to the right? Grandma wants to get by.
I'm on the right with the bucket. {n}, {R}, come to the right.
Rightwards by {n}, please, {R} is half on the pavement.
Go right with {R} for {n}, that's where they stacked the bales.
Everybody's gone left, so we go right. {R}, {n}.
Let {R} shift {n} to the right, I need the socket behind it.
The queue starts there and {R} is in it. Please, to the right.
One lane's closed because of the tree. {R} right {n}.
Take {R} right {n}, then we can close the barn door.
That's the wrong row, mine is {n} to the right. Fix that with {R}, will you?
Swing right with {R}, the left wheel's sinking.
My wife gave me a list: milk, bread, and {R} {n} to the right.
Budge up, {R}! To the right, {n}, you great lump.
Right as in not left. {R}, {n}.
It's about to hit the vase. {R} right, now!
{n} right with {R}, so the light falls on the bench.
The map's wet but I think it says right. {R} to the right, {n}.
I can see the gap in the hedge, it's {n} to the right of {R}. Go there, right {n}.
Hug the wall on the right with {R}, {n} over.
Would {R} go a hair to the right? I'm hanging wallpaper here.
Could {R} do {n} to the right and then stand still for the photo?
No, no, other side. Right. {R}. {n}.
The boy's on the left with his scooter, so {R} to the right.
Sheila swears there's a plug on the right. {R} {n} that way, to the right.
Hang a right with {R}, {n} or so, past nothing in particular.
Make it right {n2}, wait, that's the ditch, right {n}. {R}.
{R} goes {n2} right... what? Oh. {n}, says the foreman. To the right.
When I measured it was {n2} but today it's {n}. {R}, right.
Bear right with {R}, the signpost's fallen over.
There's fresh concrete on the left, wet as soup. {R} {n} to the right.
In this country we drive on the right, dear. {R} too, so {n} over to the right.
The beds on the right haven't been watered. {R} {n} right.
Give the horses a wide berth, {R} to the right by {n}.
Move {R} across to the right, it's in front of the fire exit.
A step to the right, as in the dance. {R}, {n}.
All the sun is on the right at this hour. {R} over there, to the right.
If you push {R} {n} to the right I get my view back.
On its right there's a ramp, use that. So {R} {n} right.
Dodge to the right with {R}, something's fallen off the shelf.
I want {R} {n} more to the right than it is.
Starting from where it's parked, {R}, {n} to the right, easy does it.
Right turn isn't needed, just get {R} over to the right {n}.
It's your right, no, I mean it's to the right. Haha. {R}, {n}.
mate chuck {R} {n} to the right, we're lookin at the footy
Kindly shift {R} to right side, lorry is entering.
please {R} more on right, {n}, thank you friend
to the right!! {R} to the right, the cat is there!
Two boxes fit if {R} moves {n} right. Otherwise just one.
I'd like {R} to the right of where it is, so that I can mop.
The ground's firmer on the right, my father always said. {R}, {n}.
Steer {R} to the right a bit, we're running along the kerb.
The ceiling drips on the left. {R} {n} to the right before it gets wet.
Nina's holding the lamp on the right, {n} over. {R} to the right then.
I'd prefer it on the right, because the left's for coats. {R}, please.
There's honey all over the floor on its left. Right with {R}, {n}!
''',
'north': '''
The moss grows on the north side and that's where we want {R}, {n} north.
North, towards the cold, {R}, {n}.
Compass in hand, needle says there. {R} north {n}, please.
Not south like yesterday. {R} should head north.
The wind's from the south, so with it in our backs, {R} {n} northwards.
Send {R} northwards, the others are searching the south meadow.
We've done the southern strip, and what's left lies north. {n}, {R}.
Up the map, that's north, with {R}, {n}.
Could {R} go due north for {n}? I'm plotting it.
Let {R} travel north, there's a storm behind us.
Olaf's hut is to the north. {R} {n} in that direction, north I mean.
Take {R} {n} to the north and we'll look at the soil again.
If I'm not mistaken, and I'm often mistaken, it's {n} north. {R}, please.
Point {R} at the pole star and drive {n}. North, in other words.
A northerly course for {R}, please, as the chart has it.
We need one more sample, {n} north of here. Off you go with {R}.
Northbound, {R}, {n}, and then we have lunch.
{R} has to get {n} further north, the signal's bad here.
I'd try the north. My brother tried the west and found nothing. {R}, {n}.
Move {R} north, would you, the river's flooding on this side.
The grid's in metres, row 12 to row 15, so {R} {n} north.
North {n2}... sorry, misread, north {n}. {R}.
My granny could do it without a compass. North, {n}, {R}.
Ask {R} to go north, the reindeer are up there.
Head for the north with {R}, {n} will get us over the ridge.
please {R} to direction north {n}
Kindly proceed {R} north by {n}.
Drive {R} north a little, it's standing in the shade.
Northwards ho! {R}, {n}!
I don't mean up the hill, I mean north. {R} {n}.
The drone pilot wants {R} out of the picture, {n} to the north.
It's getting on for five, so hurry, {R} north.
{n} north is where Ahmed lost his keys. Let {R} go there.
We agreed on north. Let's stick to it. {R}, {n}.
Make for the north, {R}, the vines are done on this side.
The ice is thicker to the north, they say on the radio. {R} that way, {n}.
''',
'south': '''
Like the birds in autumn, {R} should go south, {n}.
It's warmer down there, ha. {R} south {n}.
We were wrong about north. South is where it is, {R} {n}.
Send {R} south, please, the north gate's jammed.
Down the map with {R}, south, {n}.
The old well lies {n} to the south. Take {R} there, please: south.
Could you bring {R} {n} southwards? I've put a flag in the ground.
Southwards with {R}, before it gets dark.
{R} is too far north by {n}. South with it.
Let {R} go due south for {n}, says Miss Petrov, and she's the surveyor.
All the melons are on the south slope, so {R} south, {n}.
The snow's melting on the southern side. {R} over there, {n} south.
I'd like a southerly course for {R}, please, nothing fancy.
{n} south, please, and stop at the marker. {R}, of course.
The lad with the compass says south, and I believe him. {R}, go south.
We'll meet you at the bottom of the field. {R} {n} to the south.
No, the west was done on Monday. Today it's south. {R}, {n}.
Southbound, {R}, off we go, {n}.
Move {R} to the south, we're catching the wind here.
South {n2}, or was it {n}? {n}, yes. {R}.
The sea's to the south, the kids can smell it. {R} {n} that way, south.
From the oak, {n} towards the south. {R}, please.
I want {R} heading south, the bees are in the north corner.
Take {R} south a bit, it's under the power line.
Make {R} drive {n} south and see if the bog holds.
Facing the midday sun, that's south. {R}, {n} south then.
please {R} to south {n}, is dry there
Kindly take {R} southward, {n}.
If it's not south, I'll eat my hat. {R} {n}, south.
Our plot runs to the south for a good bit. {R} can do {n} of it, southwards.
Let's have {R} {n} further south, out of the frost pocket.
Thunder over the northern hills. South with {R}!
Row nine is finished, row ten is {n} to the south. {R}, south.
Ease {R} southwards, we're filming the sunset.
My gut says south. The map says south. So {R} {n} south.
Four of us are pulling from that end. Now {R} south, {n}, and the rope's tight.
''',
'east': '''
The sun comes up over there, and that's where {R} should go. East, {n}.
East, where the sun rises, {R}, {n}.
We've wandered too far west. {R} {n} east, please.
Go east with {R}, the wall on the other side is crumbling.
Chen is waiting on the eastern edge. Send {R} {n} to the east.
If {R} went {n} eastwards, we'd be on the neighbour's good side again.
Eastwards with {R}, and mind the cows.
I'd say {n} due east. {R}, if you please.
Not west, I keep mixing them up. East. {R}, {n}.
The church is east of us, they always are. {R} that way, to the east, {n}.
Take {R} to the east a bit, I want the morning light on it.
{R} needs to be {n} further east, the plan says C7.
Let {R} head east, there's nothing left to mow here.
Could {R} go {n} east? The soil probe's hitting rock.
On the map it's to the right, so east. {R}, {n}.
An easterly course, {n}, for {R}. Write it down, somebody.
Eastbound, please, {R}, there's a gap in the fence on that side.
East {n2}, no, the stake's moved, east {n}. {R}.
The wind's blowing out of the west. Let {R} run before it, {n} east.
Three rows to the east, that's {n}. {R}, please, eastward.
I don't care for the west side, it's all nettles. East with {R}.
The old ones say the water lies to the east. {R} {n} east, let's dig.
Drive {R} east and call me when the mast comes in sight.
please {R} to east, {n}, i wait by tree
Kindly move {R} eastward by {n}.
Get {R} out of the evening glare, {n} to the east.
Push east with {R}, {n}, while it's dry.
Hilda's lot are doing the north, we're doing the east. {R}, {n}.
It's {n} to the east of here that I dropped my ring. {R} please!
{n} east and we're over the buried cable. {R}, carefully.
My watch has a compass, would you believe. East it is. {R} {n}.
Bring {R} over eastwards, it's in the middle of the pitch.
Make for the east, {R}, we're meeting Paul at 11.
Follow the sunrise with {R} for {n}, east in plain English.
''',
'west': '''
Into the sunset, cowboy. {R} west, {n}.
Go west, as the song has it. {R}, {n}.
We're done on the east side, so {R} {n} west.
The weather's coming from there, but never mind. {R} {n} to the west.
Westwards with {R}, my trailer's on that side.
Could you get {R} {n} further west? It's on the neighbour's land.
It's not east I wanted. West, please, {R}, {n}.
Let {R} go due west, the scarecrow's in the way otherwise.
Evening sun is on the west bank. {R} over there, {n} west.
Take {R} {n} towards the west, and watch the boggy patch.
Luis found a coin in the western corner. {R} west, come on.
{n} west with {R}, that's what the lady with the clipboard said.
On the plan, west is left. So {R} {n} west.
A westerly course for {R}, {n}, and keep it steady.
Westbound, please. {R}. {n}. Thank you.
West {n2}... correction, west {n}. {R}.
{R} is {n} too far east. You see what I mean: west.
The dogs are barking in the east, so take {R} west.
My dad's grave is over to the west, we want flowers there. {R} {n} west.
Send {R} westward, the hens are laying in that corner again.
If {R} moved west a bit, we could get the hay cart through.
I'd look in the west. They've looked everywhere else. {R}, {n}.
Ocean's to the west. {n} nearer to it with {R}, please.
please {R} to the west {n}, not other
Kindly take {R} west, {n} only.
Drive {R} west, the puddle in the middle's too deep.
Head west with {R} for {n} and then I'll come and have a look.
Row four's west of row three, by {n}. {R}, there please, west.
The mast is to the west, you'll get better reception. {R} {n} westwards.
Push {R} {n} west, we're making room for the tent.
We drew lots and I drew west. So, {R}, {n}.
Everything's ripe on the west slope. Have {R} go {n} west.
Get {R} out west, partner. {n}.
Toward the setting sun with {R}, which is to say west, {n}.
''',
'place': '''
Mum's waiting at {L} with the baskets. Send {R} over to her.
I'm at {L} and I could use {R} here, it's a lot to carry.
It's done all it can here. {L} next for {R}, please.
{R} looks lost out there. {L} is where it belongs, get it there.
They rang from {L}, they're out of sacks. Could {R} go over?
The rain's coming in. I'd rather have {R} at {L} before it starts.
We left the crate at {L}, silly us. {R} can drive there.
Would you be so good as to send {R} to {L}? The men are standing about.
Next stop for {R}, {L}.
Don't leave {R} standing here, take it to {L}.
If {R} went to {L} we could load up while we have our coffee.
Off to {L} with {R}, and step on it.
Somebody's got to check on {L}, and it won't be me in this weather. {R} can. Send it.
Let's have {R} over at {L}, that's where the noise comes from.
I don't want {R} here, I want it at {L}.
Grandpa fell asleep at {L}. Have {R} drive there and wake him, ha.
{R} should be making its way to {L} by now. Get it going.
What's {R} doing here? It was supposed to be at {L} by ten. Off with it.
Tell {R} its destination is {L}.
{L}, please, {R}, and take the long way round if you like.
Drive {R} over to {L}, love, the twins want to see it.
After that dust storm I want {R} at {L} for a wash.
Set a course for {L}, {R}!
It's the end of the shift. {R} off to {L}, boys to the pub.
I said I'd be at {L} at noon and {R} with me. I'm there. Where's {R}? Bring it.
Could {R} turn up at {L}? We've got sixteen pallets and two arms.
Have {R} head for {L}, would you, the vet needs the scale.
{R} is needed at {L}, and they don't sound happy.
Please guide {R} to {L}. I'd do it but the stick's broken.
Navigate {R} to {L}, thanks. The map was updated on Monday.
The battery's down to nine percent, so {R} had better get to {L}.
Right, pack up. {R} to {L}, and don't forget the tarp.
Take {R} up to {L}, it's cooler there.
My sister at {L} hasn't seen it yet. Let {R} pay her a visit: to {L}.
Just park {R} at {L} and that's us done.
We're setting up the barbecue at {L}. {R} can join us. Drive it over, please.
The key's hanging at {L}. Make {R} go there, I'll tell Rob to hand it over.
It's a fair way, I know, but {R} has to go to {L}.
Bring {R} round to {L}, the driver's there with his papers.
Not to where we were yesterday. To {L}. {R}, please.
I was thinking {R} could go and stand at {L} till we need it. Do that.
Let {R} go and see what's up at {L}. The light's blinking there.
Is it far? Doesn't matter. {R} must go to {L}.
There's a parcel waiting at {L}. {R}, fetch... well, go there first.
Would you mind terribly sending {R} to {L}? My knee, you know.
Make sure {R} gets to {L}, I promised the teacher.
Run {R} across to {L}, they want to look at its tyres.
Move {R} from here to {L}, we've a wedding on this lawn.
{R} can go straight to {L}, no detours, the milk's warm already.
To {L}! That's where the action is. {R}, go.
Wherever {R} is hiding, it should come to {L}.
Over to {L}, {R}, please. The cook's lost his patience.
Relocate {R} to {L}, the floor's being waxed.
I left my hat at {L}, so while I think of it, get {R} to go there.
Someone has to take these to {L}. Let {R} do the walking.
The children are at {L} and they're calling for {R}. Let it go to them.
{R}'s tour begins at {L}. Take it there please.
I'm done with {R} for today, {L} with it.
Reckon {R} oughta be at {L} by now, mate. Send it.
Kindly direct {R} towards {L}, people are waiting there only.
please {R} must go on {L}, there is my boss
can {R} go to {L}? i want to show it to my friend Mia
Steer {R} towards {L} and stop when you're there.
We swapped jobs, so {R} is wanted at {L} now, not in the yard.
The bus drops them off at {L}. Have {R} there to take the luggage, so drive it over.
Let {R} find its way to {L}, it's a clever thing.
{R} may retire to {L}. Good work everyone.
Get {R} out of the sun, over to {L}.
I've a feeling we left the gas on at {L}. Let {R} drive there, it's got the camera.
Mr Novak at {L} wants the trolley back, and it's on {R}. So {R} to {L}.
First of all, good morning. Second, {R} to {L}, please.
Deliver {R} to {L}, I'll sign for it.
{L} is empty, no one's there, so {R} should go and stand guard.
You'll find me at {L}. And that's where {R} should be heading.
Shoo {R} along to {L}, it's in everybody's way.
Let's call {R} to {L}, the show starts in a moment.
How about {R} going to {L}? Yes, do it.
It's muddy but it'll get through. {R} to {L}.
Ground control to {R}: proceed to {L}.
The stretcher's at {L}. Quickly, {R} over there!
Our tea's at {L} and we're not. Never mind us, drive {R} there.
See {R} safely to {L}, will you, it's getting dark.
They've got the kettle on at {L}. {R} can bring the biscuits over, so send it there.
Look, it's my first day. They said send {R} to {L}, so please do that.
I've finished loading, fourteen boxes, all tied down. {R} can be on its way to {L}.
{R} ought to spend the night at {L}, it's going to freeze. Take it there.
Nobody's fed the ponies at {L}. Let {R} go there with the hay.
The judge wants {R} at {L} for the show. Drive it over, number 7 is on.
''',
}

TWO = {
'a_first': '''
Two things before I'm out the door: {a}, and then {b}.
I've got my coat on already, so quickly: {a}, {b}, thanks.
{a}. And as you're up anyway, {b}.
Hello dear, it's Grandma. Would you {a}? And after that {b}, if it's not too much.
{a}, please, that's for me, and {b}, that's for my wife.
First things first: {a}. Second things second: {b}.
Right, listen up. {a}. When that's done, {b}.
{a}, would you, and once you've done that, {b}.
{a}. Oh, and one more thing, {b}.
The boss asked for two things. One, {a}. Two, {b}.
{a} and, since we're at it, {b}.
Before you {b}, {a}.
{b}, but not until you've done this: {a}.
Don't {b} yet! {a} first, and only then {b}.
{a} first, please. The other thing can come after, that's {b}.
My hands are full of dough. {a}, and {b} too, there's a love.
{a}... {b}... and that's all I ask of life.
{a}. No rush. {b} after that.
Start with this one: {a}. Go on with this one: {b}.
It's two jobs, sorry. {a} and also {b}.
Could you {a}? While I've got you, {b} as well.
I'd like you to {a} and then to {b}, in that order.
{a} and follow it up with {b}? I mean, do the first, then do this: {b}.
After you {a}, please {b}.
{b} once you have finished with this: {a}.
{b}, though before that, {a}.
Step one, {a}; step two, {b}.
A) {a} B) {b}
1. {a} 2. {b}
To begin with, {a}. To finish, {b}.
{a}, that's the main thing. And {b}, so that Mum's happy.
I've been asked to tell you: {a}. And from me personally: {b}.
It's late and I'm off to bed. {a}, {b}, good night.
{a} plus {b}, please.
{a} & {b}
Not only do I want you to {a}, I also want you to {b}.
Would you do both, please? {a}, and {b}.
Be so good as to {a} and, if you can spare a second, {b}.
{a}. Done? Good. Then {b}.
While it's still light out, {a}, and after that {b}.
Well, that was the doctor's. Now I'm home, so {a}, and then {b}, please.
{a}! And {b}! Before the guests see this mess.
Here's the plan: {a}, wait for it, then {b}.
{a} for a start. Next up, {b}.
Let me think. {a}, yes. And what was the other? Ah, {b}.
{a}, then straight away {b}.
Go ahead and {a}, and don't forget to {b} afterwards.
Once more with feeling: {a}, and then {b}.
You'd help me a lot if you'd {a}. You'd help me even more if you'd then {b}.
Both of these please, top one first: {a} / {b}
{a}, and in the same breath {b}.
I need to ask two favours. The first is {a}, and the second is {b}.
{a} - the kids are waiting for that - and {b}.
Okay so we've arrived, shoes off. {a}. And then {b}.
{a}, because it's cold and I'm old, and {b}, because I say so.
{a}; thereafter {b}, if you please.
My list's not long today. {a}. {b}. That's it.
{a}. I nearly forgot the rest! {b}.
Kindly {a} and also {b}.
Mate, {a}, then {b}, and I owe you a beer.
please {a}, after please {b}, sorry my english
{a} then {b} then we can go play
{a} as quick as you can, then {b} when you're ready.
You know the drill. {a}, {b}.
I told Ben to do it but he's on the phone. So {a}, and {b} too.
{a}, and if that works, {b} next.
When you've got a second, {a}. When you've got another, {b}.
{a}, only that can't wait. {b} can come after.
There's a knock at the door, so be quick: {a} and {b}.
Give me a hand here: {a}. The other hand: {b}.
{a}, right, and now that I'm thinking about it, {b}.
As I said to Lucy, it's not magic: first {a}, next {b}.
{a}. That's one. {b}. That's two.
I don't want much. {a} and {b}, is that too much to ask?
I'm in the car, hands on the wheel. {a}, please. Also, {b}.
{a}, followed by this: {b}.
Do me this: {a}. And do me that: {b}.
{a}, after which you may {b}.
{a} for Dad, {b} for Mum.
Sorry, me again. {a}, and as I'm bothering you anyway, {b}.
Please {a}. Please {b}. Please and thank you.
{b} at the end, but {a} to begin with.
{a} now, {b} next.
Could I ask you to {a}, and could I also ask you to {b}?
The power's back, hooray! So {a}, and then {b}.
Since it's Friday, {a}. Since it's nearly five, {b} as well.
{a}, yeah? And {b}, yeah? Ta.
There were two things on my mind coming up the stairs: {a}, and {b}.
Would it be all right to {a}, and then to {b}?
Do both for me, will you? I mean {a} and then {b}.
{a} and when you're through with it {b}, then I'll leave you in peace.
Number one on the list says: {a}. Number two: {b}. Three is my own job.
It'd be great if you could {a}. Even greater if you could {b} too.
No, one at a time. {a}. Right. {b}.
{a} with the one hand, {b} with the other.
Okay, {a}, and hey, {b}, will you?
I'm running late for the 8:40. {a}, {b}, bye!
You needn't hurry. {a}, have a breather, and {b}.
I forgot it yesterday so I'll say it today, {a}. And {b}, which I didn't forget.
{a}, darling. And darling? {b}.
{a} before anything else. Then {b}.
As soon as you've managed to {a}, {b}.
{a}, I'd say, and then I'd say {b}.
Don't just {a}, {b} as well, please.
The least you can do is {a}. The next least is {b}.
We've got visitors coming so {a}, then {b}, and cross your fingers.
Now for the evening round: {a}, {b}.
{a}. In addition, {b}. Regards, Helen.
{a} to start the day, and {b} to go with it.
I'll keep it short: {a}, {b}.
I can only do one thing at a time, you can do two: {a} and {b}.
Teamwork! I'll lay the table, and you {a} and {b}.
You {a} and then {b}, I'll get the bins.
Two birds with one stone: {a} and {b}.
While the kettle boils, {a}, and then {b}.
It's raining and I've no umbrella. {a} please, and then {b}.
The nurse said {a}. She also said {b}. Do both, please, as she put it.
{a}, and after that I'd be glad if you'd {b}.
{a} for now. Straight after, {b}.
We're nearly ready to eat. {a}, {b}, and call the children. No, I'll call them.
''',
'b_first': '''
{a}, but first {b}, the kids are waiting.
{a}. Hang on, before you do, {b}.
{a}, no wait, {b} first and that afterwards.
Before {a}, there's something else to do first: {b}.
I want you to {a}, but only after you {b}.
{a} when you've finished with this: {b}.
{a}, please. Though actually, {b} before that.
Please {a}, only do this first: {b}.
{a} last. {b} first.
{a} can be the second thing. The first is {b}.
You may {a}, once you've done the more urgent one, {b}.
{a}. That comes second, mind. First comes {b}.
{a}, and prior to that, {b}.
{a}, but not before you {b}.
After you {b}, {a}.
Once you've managed to {b}, you can {a}.
{a} in a moment. Right now, {b}.
Hold on with that one, {a}, till you've done this one: {b}.
{a} afterwards, but {b} straight away.
Let me put it the wrong way round: {a}, and before it, {b}.
Last of all {a}. First of all {b}.
I'd say {a}, but my wife says {b} first, so do hers and then mine.
Second step, {a}. First step, {b}. I read the page from the bottom, sorry.
{a}, only it won't work unless you {b} first.
{a}. Sorry, I'm getting ahead of myself. {b}, and then the other.
{a} as soon as you have done this: {b}.
At the end, {a}. At the beginning, {b}.
{a}, oh, but {b} first, my dad's on the stairs!
Don't {a} until you {b}. Then do.
{a} later on, when you're through with this: {b}.
{a}, yes, but first things first: {b}.
Then {a}, but start with {b}. I mean, do this to start with: {b}.
{a}. But you'd better {b} beforehand.
{a}, having done this before: {b}.
You can {a} in a minute. {b} to begin with.
The order matters here: {a} comes after, {b} goes first.
{a}, please, after this one: {b}.
Hmm, {a}. No, other way about. {b}, then the one I just said.
{a}, and if I may squeeze one in ahead of that, {b}.
{a}? Yes, in a second. Quickly {b} first, please.
I wanted you to {a}, but do something else before: {b}.
please {a}, but before please {b}
{a} second, {b} first, you know how fussy Ted is.
Finish off with this: {a}. Kick off with this: {b}.
Please don't forget to {a} at the end. For now, {b}.
{a} only when this is out of the way: {b}.
{a}, that's still to be done, but before you touch that, {b}.
mate {a}, actually nah, {b} first then that
{a} - but the first thing I need is this: {b}.
{a}. And before all that, of course, {b}.
''',
}

THREE = '''
Three things and then I'll let you be: {a}, {b}, {c}.
{a}. Then {b}. And when the dust has settled, {c}.
First {a}, second {b}, and third, because good things come in threes, {c}.
I'm off to work, so {a}, {b} and {c}, would you?
{a}, {b}, and don't let me forget, {c}.
My wife left a list. It says: {a}; {b}; {c}.
{a} for me. {b} for her. {c} for the dog.
Before the guests arrive, {a}, then {b}, then {c}, please.
1) {a} 2) {b} 3) {c}
{a}, right? Then {b}, right? Then {c}. Right.
Start by doing this: {a}. Go on with {b}. Finish with {c}.
{a} and {b}, and last but not least {c}.
Let's do the evening round. {a}. {b}. {c}.
{a}, afterwards {b}, and to top it off {c}.
Good morning! {a}, please. {b}, please. And also {c}. Aren't I demanding.
{a}. While you're at it, {b}. And as we're on a roll, {c}.
I can't do it all on my own. {a}, {b}, {c}, and I'll do the washing up.
To start with, {a}. After that, {b}. In the end, {c}.
{a}, and then I'd like you to {b}, and finally to {c}.
Would you {a}, {b} and {c}? Thanks ever so.
{a}! {b}! {c}! Chop chop, they're at the gate.
One: {a}. Two: {b}. Three, and that's the lot: {c}.
Please {a}. Please also {b}. Oh, and please {c}.
The night nurse wants you to {a}, {b}, and {c}.
{a}, {b}... what was the last one... ah yes, {c}.
I've three wishes, like in the fairy tale: {a}, {b}, {c}.
{a}, then {b}. No, we're not done. {c}.
{a} plus {b} plus {c}, and I'm happy.
Okay crew, closing time. {a}, next {b}, then {c}.
Step one is {a}, step two is {b}, step three is {c}.
{a}. {b}. {c}. In that order, if you please.
Go through these for me: {a}, {b}, {c}.
Kindly {a}, then {b}, after that {c} also.
please {a} and after {b} and at last {c}, many thanks
mate {a}, {b}, then {c}, and we're sweet
{a} then {b} then {c} and then story time
{a}, it's dark. {b}, it's cold. {c}, just because.
Do this for me in one go: {a}, {b}, {c}.
{a}; {b}; and, since it's nearly ten, {c}.
As every night: {a}, then {b}, and {c} to finish.
I was going to ask you to {a} and {b}. And now I'm asking you to {c} as well.
You'd be a star if you'd {a}, {b} and then {c}.
{a}, {b} too, and then there's one left: {c}.
Dad says {a}, Mum says {b}, and I say {c}. Do all three, in that order.
Not one, not two, but three jobs: {a}, {b}, {c}.
First off, {a}. Next, {b}. Lastly, {c}.
Hands full, phone in teeth: {a}, {b}, {c}!
{a} as a first, {b} as a second, and for dessert {c}.
The checklist for today reads {a}, then {b}, then {c}.
It's the usual when we leave: {a}, {b}, {c}. Thanks a million.
Sit down, this is a long one. {a}. Next, {b}. And lastly {c}.
'''
