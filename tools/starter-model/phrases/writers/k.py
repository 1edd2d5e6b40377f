RECALL = '''
We're in Leeds already, the ferry's at four, and no one knows {topic}. You do, I told you last week.
Tina says one thing, Tom another. What have you got from me regarding {topic}?
I've had eleven calls today, and the twelfth wants {topic}. I left that in your keeping.
I told the doctor I'd ring back with {topic}. Now, how had I put it to you?
If you still have {topic} from when I told you, I'll bake you a cake. Not that you eat.
Once upon a time I told you about {topic}. What's the rest of the story?
I read somewhere that memory goes at sixty. {topic}, gone, so kindly tell me what I told you.
My notes say "ask helper", next to {topic}. So I'm asking, what did I tell you?
You'd be doing the whole family a favour if you remembered {topic}. I did tell you, on my mother's life.
I've got the frame, I've got the ribbon. All that's missing is {topic}, which I once told you.
It's a shame about my memory, isn't it? {topic}, I told you that, and I'm lost without it.
I kept saying {topic} to myself all the way home and then the phone rang. You've had it from me before, so?
I'm with the notary. He's looking at me over his glasses because I don't know {topic}. You've got it in memory.
There's no rush, but some time this minute I'd like {topic}. It's something you remembered for me.
Last winter, by the fire, I told you about {topic}. The fire's out, but you'll still know.
When I gave you {topic} I thought I'd never need it. Never say never, what was it?
Can I borrow your memory? It's for {topic}.
Do you still know {topic}? I'd be surprised, I told you only once.
I'm trying to write down what I remember, and there's a hole where {topic} should be. You were told too.
My partner and I fell out over {topic}. You have my own words on that, what are they?
The kids' school is on the phone. {topic}, I should have that somewhere, and that somewhere is you.
The shop assistant needs {topic} to look up our order. I told you when we ordered.
Whenever I need {topic} it's gone. That's why I had you remember it, so please.
I'm embarrassed to say I need {topic} again. Yes, that thing I told you to keep.
{topic}. No, don't tell me. Yes, do tell me, I told you so I could ask.
{topic}, that's all I came for. You're keeping it for me.
{topic} was on a sticky note, and the note's gone. But you were told as well.
{topic}, my dear, what did I say it was? I'm calling from the hairdresser's.
{topic} is what Granny keeps asking for, and I did tell you for that very reason.
{topic} again, sorry. You know how it is with me, I tell you and forget.
{topic}. My neighbour needs it, I've forgotten it, you've kept it.
{topic}. We went through that together, so what did I have you remember?
My sister is on the other line and asks about {topic}. I gave it to you some weeks back.
I know I mentioned {topic} to you once. It's gone clean out of my head.
The plumber is standing at the door and I've drawn a blank on {topic}. You were the one I told.
Silly me, I never wrote it on paper. I trusted you with {topic}, so what was it?
It's on the tip of my tongue. {topic}, we went over it the other day, you and I.
My head is like a sieve today. You've got {topic} in there somewhere, haven't you?
I'm filling in this dreadful form and they want {topic}. I'm sure I had you hold on to that.
Grandad keeps asking about {topic} and I can't keep saying I don't know. I did tell you back in spring.
What did we say about {topic} again? I was only half awake that morning.
You have the better memory of us two. What had I said on {topic}?
Jog my memory, will you, {topic} has slipped away from me.
I could kick myself, I've forgotten {topic} again. Good thing you haven't.
Don't laugh, but I need {topic} once more. Last time I swore I'd learn it by heart.
For the life of me I can't think of {topic}. Have you still got it from when I told you?
Remember when I rattled off all those things for you to keep? {topic} was one of them, and now I need it.
My wife says I told you about {topic}. Is she right, and what did I say?
There's a bet on at the table over {topic}. You've had it from me, so settle it.
I'm at the shop and can't for the life of me recall {topic}. You know it, I told you on Sunday.
Ring any bells, {topic}? I'm positive it came up between us.
I was going to tell the new cleaner about {topic} but my mind went blank. Help me out, you've got it stored.
You'll think I'm going senile. {topic}, I told you only last week, how did that go?
Between the kids and the dog I can't hold a thought. {topic}, please, the way I gave it to you.
Hello love, it's only me. I've lost the scrap of paper, but you've got {topic} as well, haven't you?
I hate to ask again. It's {topic} I need, same as I told you before.
Could you cast your mind back to {topic}? I passed it on to you when we moved in.
The insurance man wants to know about {topic}. I recall telling you, not what I told you.
If I remember rightly you're the keeper of {topic}. Out with it.
I'm stood here in the rain and need {topic} quick. You had it off me in May.
No use asking Harry, he forgets everything. You, on the other hand, should know what I said about {topic}.
Right, quiz time. What do you have on {topic}, from what I've told you?
I've been racking my brain over {topic} for an hour. You'd save me if you still had it.
We're doing the paperwork and got stuck at {topic}. It's among the things I asked you to bear in mind.
Whatever it was I told you about {topic}, I need it now.
Mum rang and asked me about {topic}, and I said I'd check with you, since I left it with you.
Let me pick your brain. {topic}, you were told, weren't you?
I trust you've not forgotten {topic}, because I certainly have.
It was you I told about {topic}, not Peter. Say it back to me, would you?
Ages ago I shared {topic} with you. Today's the day it's needed.
Old age, I tell you. I walk into a room and can't remember {topic}, and you have to tell me.
The babysitter starts at six and will ask about {topic}. I never can remember, but I did tell you.
I've turned the drawer inside out for the note on {topic}. Then I thought, hang on, I told you too.
Did I ever get round to telling you about {topic}? If so I'd like to hear it.
I wonder whether I've mentioned {topic} to you before. Have a look in that memory of yours.
So much for my memory. What's it you have down for {topic}?
There was something about {topic} I'd asked you to keep. It's time to give it back.
You know how I am with details. {topic}, you're the one who holds on to them for me.
Not to be a pain, but {topic} has escaped me a third time. You do have it, I hope.
The chap from the council needs {topic}. Last I knew it was safe with you.
I've a vague notion that I told you something on {topic}. I'd like the exact thing.
As I told you back then about {topic}, um, how did it go exactly?
I made a point of telling you {topic} so I wouldn't have to remember. Well, here we are.
We've guests on Friday and someone asked about {topic}. You'll have that from our chat at Christmas.
I could swear it started with a B. {topic}, I mean, what did I give you?
I've got it wrong three times at the keypad... anyway. What had I told you for {topic}?
[Oh dear|Oh bother|Blast], {topic} has gone again. You wouldn't happen to still have that?
My brother will never let me live it down if I have to ask him. {topic}, you've got it, haven't you?
I'm no good without my notes. Dig out {topic} from what I've told you over the months.
The boy is doing a family project and wants {topic}. I can't remember, but you were told.
Thank goodness I told you things. What was it with {topic}?
Back in the summer I talked your ear off about {topic}. What was the upshot?
I need a reminder of what I told you on {topic}. Nothing else will do.
I can picture myself telling you about {topic}. I just can't hear the words any more.
Sorry to trouble you so late. It's about {topic}, I know I left that with you for safe keeping.
She's asked me about {topic} twice now and I keep fobbing her off. Put me out of my misery, you know it.
Everyone here claims something different about {topic}. I'd go by what I told you at the time.
Before I make a fool of myself, what have you got from me on {topic}?
I'm blanking on {topic}, would you believe it. Check what you know from me.
You may recall I was going on about {topic} last month. I'd love to hear what I said.
Have I bored you with {topic} already? What do you remember of it?
When the nurse asked for {topic} I just stood there. I must have told you some time, what is it?
I said I'd never need it again, and now I do. {topic}, from your memory please.
You were to keep {topic} for me. Cough it up.
Let's see if you were listening. {topic} was what, according to me?
Dad thinks you've forgotten. Prove him wrong and tell him {topic}.
I've my hands full of shopping, so just tell me {topic}, I gave it to you ages ago.
I told you a whole lot of things on moving day. All I want from it is {topic}.
Hand on heart, I don't know {topic} any more. Do you? I did pass it on.
The answer is somewhere in your notes about me. {topic} is what I'm after.
What would I do without you. {topic}, please, I know you know it.
I never can keep {topic} in my head, that's why you have it.
On the phone with the bank and they want to hear about {topic}. I told you that, quick.
It's that time of year when I need {topic}. You still hold it from last year, I take it.
Word for word if you can, what I told you on {topic}.
My husband swears blind he told you about {topic}. I'd be glad to know what.
Since you never forget a thing, how was it again with {topic}?
Would you be a dear and bring {topic} back to mind? I told you so I wouldn't lose it.
I can't make head or tail of my own handwriting. You've got {topic} as I said it, though.
That memory of yours had better be good. Tell me {topic}.
I've asked you to keep so much. Of all that it's {topic} I can't do without just now.
Remind an old woman of {topic}, there's a good fellow.
The neighbours want to borrow the key and it all hangs on {topic}. You've been told, I'm sure of it.
Funny, I know my first phone number but not {topic}. You do, though, I told you.
Last time it took you a second. {topic}, same question as ever.
What's your record say on {topic}? Mine's in the bin with the newspapers.
I'm after {topic}. No need to look in any file, I told you in person.
He's asking me, I'm asking you, {topic}. One of us must have paid attention when I said it.
I remember that I told you to remember {topic}. Bit of a joke, isn't it, I need it now.
It's been bugging me all day. {topic}, I've told you that at some point.
Just to be on the safe side, what do you have in mind for {topic}?
Since the holiday everything's a blur. I'd told you {topic} before we left, how was it?
I'm writing the Christmas cards and am stuck on {topic}. You've had that from me for years.
I need you to be my memory again. {topic}, if you'd be so good.
The vet needs {topic}, and of course the booklet is at home. But I did tell you.
Where were we on {topic}? I remember telling you something final.
You've a note of {topic} from me, or I'm a Dutchman. Let's have it.
When I told you about {topic} I was quite certain. Today I'm not, so what did I say?
I wanted to boast that I know {topic} and then didn't. Whisper it to me, you've got it.
Could be I only dreamt it. Did I tell you {topic}, and how did it go?
Anything you have from me touching on {topic} would help. The lawyer is waiting.
[Come on|Go on], you know {topic}, I told you over breakfast.
Ever since the fall I mix things up. {topic}, please, you keep that for me.
I'm putting together a list for the house sitter. What was it I'd given you for {topic}?
It must be in that clever head of yours. {topic}. I have nothing here.
I'd bet my hat I told you {topic}. Tell me I'm not losing it.
My daughter wants to surprise me and asks you through me about {topic}. What have you got?
You'll have to help me out on {topic}, I've only got the first half in my head.
We talked shop the other night and {topic} came up. You were to hold on to it, so what was it?
I'd look it up if I knew where. But you know {topic}, I said it to you.
Nobody tells me anything in this house. But I told you {topic}, so tell me back.
The form's due at noon, and only one box is empty. It says {topic}. You have that from me.
I'm all at sea with {topic}. What did I have you keep?
Give me a nudge about {topic}, I did tell you all about it.
Hm, {topic}. I told you and then promptly forgot, typical me.
I promised the boss I had {topic} at my fingertips. In truth you have it, so please.
Two minutes before the meeting and I can't recall {topic}. You've stored it, be quick.
What was the story with {topic}, the one I told you?
I won't need the rest of it. Only {topic}, out of the things I've told you.
If memory serves I told you {topic}. It doesn't serve beyond that.
Is {topic} something I've ever let you in on? I'd need it now.
The wife's birthday list got lost. Still, {topic} I had given you, thank heavens.
I've told the whole world {topic} except myself, it seems. How was it?
I'd rather not phone Anna again over {topic}. You should have it since Tuesday.
You're my last hope. {topic}. Please say you kept it.
I thought I'd know {topic} in my sleep. Turns out I don't, you'll need to tell me what I gave you.
Can't find my diary. You have {topic} too, don't you?
Tell my son here what I told you about {topic}. He doesn't believe I said it.
I mean to pass {topic} on to the tenants. What have I got it down as with you?
What am I supposed to answer when they ask about {topic}? I told you once, I think.
It'd help me no end to know {topic}. It was among my first messages to you.
I was so proud of remembering {topic}, and poof. You haven't lost it, I trust.
One thing before I leave, {topic}. I told you, and it's not on my list.
Help a forgetful fool out with {topic}, you've been told often enough.
Your turn to shine. {topic}, from the back of your memory.
I told Jim one thing and you another, I fear. What did you get for {topic}?
The delivery lad called, something about {topic}. I gave you that, so let me hear it.
After the third coffee I still can't place {topic}. Surely you can, I told you.
You kept {topic} in mind for me, I assume. This is when I need it.
There was a reason I told you {topic}. This is the reason.
The old man downstairs would like to know {topic}. I told you about it after his party.
Off the top of your head, {topic}? I told you that in March.
My mind's a blank and the taxi's waiting. {topic}, you've got it.
Let me hear what's stuck with you on {topic}. I'll be honest, nothing stuck with me.
Can you bring up what I said regarding {topic}? Auntie is getting impatient.
I'm only calling about {topic}, dear. I'd told you, and I've lost my glasses so I can't read my own notes.
okay so I'm in the car and I need {topic} you know the thing I told you last month
i told u {topic} like ages ago and now my teacher wants it lol
um hi it's me again I forgot {topic} and mummy says you know it
Kindly do the needful and tell me {topic}, I had informed you earlier itself.
Mate, {topic}. Told you at the barbie, can't remember a thing.
Excuse, my English is small. I told you before {topic}, now I forget.
We are in front of the house with all the luggage and nobody knows {topic}. I gave it you, no?
I have said you {topic} in the past week. Please to say me again.
Crikey, {topic} again. You'd think it was tattooed on my hand by now, but you'll have to say it.
Ta for the other thing. And what had I told you on {topic}?
Morning! Slept badly, forgot everything. What do you have for me under {topic}?
Evening. I've had a glass too many to remember {topic}, but you've had none.
It's for the crossword prize, no joke. They want {topic}, and I told it to you.
I'm trying to settle this with the garage. They're asking about {topic}, and I know it's in your memory.
[Please and thank you|Quick favour], {topic}, the way I asked you to keep it.
I used to have a sticker with {topic} on the fridge. The kids tore it off, so now it's only with you.
For once I'm organised, only {topic} is missing. That's with you.
It won't come to me. {topic}. Tell me, since I told you.
What I told you in confidence about {topic}, I need to hear again.
I gave up trying to remember {topic}. You have it, so let's not pretend.
Between you and me, I've no clue about {topic} any more. What did I say it was?
Someone at the club asked and I went red. What's {topic}, I know I've told you.
You and I had a long talk about {topic}. I can't recall a word of it, can you?
While I look for my keys, tell me what I'd said about {topic}.
The chemist asks, I shrug. {topic} is something I'd left with you, please.
Never mind the weather. {topic}, what have you kept about that?
There's {topic} to sort out and I'm missing what I told you about it.
I've got a pen ready. {topic}, as you've got it from me.
I told you to never let me forget {topic}. Well, I've forgotten.
Do you suppose you could find {topic} among the things I've told you? The lad needs it for school.
It's no good, {topic} won't come back by itself. You'll have to say.
My own mother asked and I didn't know {topic}. Luckily I once told you.
I'd like to double check {topic} before I sign. What have I said to you?
I rang twice yesterday to ask about {topic}. Nobody else knows, I've only ever told you.
Someone moved my notebook. You still know {topic}, though, from me.
I am the sort who forgets {topic} twice a year. You've been warned, and told, so tell me.
Seems I'm the only one who doesn't know {topic}. Even you know it, I told you.
What did past me tell you about {topic}? Present me is clueless.
The caretaker left and took his wisdom with him. But I'd told you about {topic}, hadn't I?
We never got to the bottom of {topic}, or did we? What have you got from me?
It might be under Dad's things, but {topic} is something you should have in memory.
Heaven help me, {topic}. It was you I told when the twins were born.
I'd lose my head if it weren't screwed on. {topic}, pray tell, you've got it.
The school wants to hear about {topic} and I can't recall it. What was it I told you?
How did I put it when I told you about {topic}?
Would it be with you that I left {topic}? I'd be ever so grateful.
The man reads the meter tomorrow and asks for {topic}. You have that, I told you so myself.
'''

REMEMBER = '''
We've been to see the flat in Leeds, and then we had lunch. What I'd like to have remembered from all of it is that {fact}.
Tina rang at nine, the vet at ten, and by eleven I'd forgotten half. So that at least this survives, {fact}, keep it in mind.
I'm reading it off a beer mat. {fact}, and the mat goes in the bin, so you'd better remember.
The man on the phone made me repeat it twice. {fact}, and now you're to hold on to it.
My teeth are out, so listen well. {fact}, and don't you lose it.
I'm not asking for anything today except that you don't forget one thing. {fact}.
Would it be all right if you kept something in mind about me? {fact}.
Thanks for yesterday, that was spot on. Today I've got one for your memory, {fact}.
I've a feeling I'll be glad one day that you remembered. {fact}.
Aunt Meg tells everyone at every party that {fact}. Please remember it so I don't look a fool again.
At my age one delegates. {fact}, and the remembering is delegated to you.
Uncle Bob had a stroke and it's all up to me now. {fact}, please keep that safe in your memory.
It's a bit personal, but you ought to keep it in mind. {fact}.
{fact}. My son says you never forget, and I'd like to see that.
{fact}. I had it on my hand in biro, but I've got to wash up, so you keep it.
{fact}. Keep that under your hat, but do keep it.
{fact}, and it won't change any time soon, so you can safely learn it.
{fact}. I had to swear I'd remember. I can't, so you'll have to for me.
{fact}. Put it with the other things I've told you to remember.
{fact}. Whoever asks you about it later, you'll have it in memory.
Everyone's asked me already today, so I'm giving it to you to keep. {fact}.
I just got back from the parents' evening, and what do you know, {fact}. That had better be remembered.
In case I'm not around to say so, {fact}. Have that stored with you.
It was different last year, but by now {fact}. Update your memory, please.
Forget what I said about it before. {fact}, that's what you should remember.
We used to argue about it a lot. In the end {fact}, so hold on to that for peace in the house.
I'll never find this leaflet again. It says {fact}, and I'd like you to remember it for me.
Turns out {fact}. I nearly fell off my chair, and I want you to remember it for good.
Keep a place in your memory for this, {fact}.
On my way home from the dentist it struck me that nobody but me knows that {fact}. Now you do, keep it.
The girl at the till laughed at me because I'd forgotten. Never again, {fact}, you keep it in mind now.
Somebody's got to be the brains of this outfit. {fact}, so remember that.
I can keep three things in my head and this is the fourth. {fact}, so you take it and keep it.
That's the fifth time they've told me that {fact}. Remember it so there's no sixth.
I'm giving you this so that I've one thing less in my pockets. {fact}, and do keep it.
It's like talking to a wall with my family. You, please retain that {fact}.
I'm bound to forget this by supper, so you'd better have it. {fact}.
Just so one of us knows, {fact}. Hang on to that for me.
{fact}. Don't let that slip, my memory isn't what it was.
My wife says I ought to tell you that {fact}. You're to keep it in mind, she says.
Tuck this away somewhere safe, {fact}.
I found out on the phone this morning that {fact}. That's one for your memory.
For future reference, {fact}. I'll be asking you about it, you can count on that.
You never know when it comes in handy. {fact}, so keep that at the back of your mind.
{fact}, and I don't want to have to say it twice.
Here's something to bear in mind about us, {fact}.
I've no pen on me. {fact}, hold that thought for me, will you.
The lady at the desk told me {fact}. I won't remember it past the car park, so you must.
If I ask you next month, I'd like you to know that {fact}.
Let me tell you something that you shouldn't forget. {fact}.
{fact}. There, now you know, and please never lose it.
I keep telling everybody that {fact} and nobody listens. At least you keep it in mind.
Right, commit this to memory before the kettle boils. {fact}.
It's a small thing but it matters to me, {fact}. Please keep that.
[By the way|Oh, before I forget|While I think of it], {fact}. That's worth remembering.
You'll want to know that {fact}, for the next time it comes up. Don't forget it.
I told the last one too and he forgot. {fact}, and I expect you to remember.
I'm only going to say this once, so get it into your head. {fact}.
My doctor asked me and I'd no idea, so from now on you keep it. {fact}.
Something to know about me for good, {fact}.
The kids change it all the time, but as of now {fact}. Keep track of that for me.
{fact}, in case anyone ever asks you. I'd like it to stay in your memory.
Do me a favour and don't forget that {fact}. I surely will.
Mind you keep hold of this one, {fact}.
It took me all day to find out. {fact}, and now it mustn't get lost, so it's yours to keep.
Old Bert at the corner shop let me know that {fact}. File it in your memory under useful things.
I'd hate to lose this, so I'm telling you. {fact}. Keep it well.
Your job is to remember what I can't. {fact}, for a start.
We finally agreed at home that {fact}. Keep that in your head for when I'm wavering.
Store it up there where you store everything about me. {fact}.
As long as I live I'll never remember this one. {fact}, you take it.
Grandma wants it known and remembered that {fact}.
Let it be known, and let it stay known, that {fact}.
Don't write it in any file, just remember it. {fact}.
{fact}. I'm telling you so I can stop thinking about it, you do the remembering.
I may need it in a year, I may need it tomorrow. {fact}, keep it for me either way.
You can add to the things you know of me that {fact}.
I'd better tell you now while it's fresh. {fact}, and that's to be remembered.
The locksmith has just left. Keep in mind from here on that {fact}.
This goes in the memory bank, {fact}.
Would you kindly make a mental note that {fact}? My hands are in the dough.
I've got jam all over my fingers, can't write. {fact}, be my memory.
If anything happens to my notebook, you should know that {fact}. Keep it with you.
Take it from me that {fact}, and take it to heart, I'll want it back.
Hey, so we moved things around, and {fact} now. Please remember it that way.
Dear me, nearly forgot to tell you, {fact}. Keep it stored, won't you.
Things to never forget, number one, {fact}.
Say I ask you in June. I'd want you to still know that {fact}.
It's a long story, but the bottom line is that {fact}. That's all you need to keep.
I've been meaning to let you in on this, {fact}. Hold on to it.
My memory lasts till the garden gate. {fact}, so please hold it for longer than that.
Burn this into your brain, {fact}.
You weren't to know, but {fact}. From now on, remember it.
Frank says {fact}, and Frank is always right. So that's one for you to retain.
{fact}. Remember it in case I ever come asking. And I will come asking.
I want it remembered somewhere that {fact}, and I don't trust paper.
I sat through an hour of hold music to learn that {fact}. For pity's sake keep it for me.
Please don't make me look it up again. {fact}, you have it now.
Learn it by heart if you can, {fact}.
Etch it in stone if you must, {fact}, only don't forget.
For your information and safe keeping, {fact}.
I never told anyone, but {fact}. Keep it, quietly.
The older I get the more I leave to you. {fact}, so that's yours to remember.
So that there's no argument next Christmas, remember that {fact}.
Everyone in the house should know that {fact}, and you should be the one who remembers.
They told me at reception, and I know I'd lose the slip. {fact}, so hang on to that.
It's a fact you should hang on to that {fact}.
I'd like you to be aware, today and always, that {fact}.
{fact}. I've no idea where I'd put that if not with you, so keep it.
When people ask, and they will, you should remember that {fact}.
Here's the thing about me, {fact}. Please keep it in mind whenever we talk.
Sorry for rambling. What you should take away and keep is that {fact}.
The trip was lovely, thanks. What I'd like you to remember from it is that {fact}.
I could put a knot in my hanky, or I could tell you that {fact} and rely on you.
This is one of those things I look up every single time, {fact}. End that for me and remember it.
Note to self, or rather note to you, {fact}. Remember it for me.
Keep your ears open, this is one to keep. {fact}.
You know my family, they forget it all. But {fact}, and you won't forget it.
I'm off to hospital on Monday, so you should know and keep in mind that {fact}.
Between shopping and school I'll have lost it by two o'clock. {fact}, you hold it.
I owe you that much, {fact}. Now you know, so don't forget.
No need to do anything, only remember that {fact}.
There's nothing to do about it, I'd just like you to hold on to the fact that {fact}.
If the neighbour asks some day, {fact}. Remember that, so you'll have it ready.
{fact}, I learnt that the hard way. Remember it so I don't have to learn it again.
My head's full. Could you take this one off me, {fact}, and keep it?
I've told you a lot of nonsense, but this one stays. {fact}.
It's the sort of detail that gets lost in a move. {fact}, keep it for me until then and after.
A little bird told me that {fact}. Put it where you keep such things.
Our old assistant knew all that, you don't yet. So, {fact}, for keeps.
For the record, and I'd like you to be the record, {fact}.
I've just got off the phone with Aunt Rose and, well, {fact}. She made me promise that you'd remember.
Listen, love, {fact}. Don't you go forgetting it.
Please have it in your memory that {fact}, the next visitor will ask.
I keep getting this wrong, it's embarrassing. {fact}, and you're hereby in charge of remembering.
Quick one between two calls, {fact}, hang on to it.
Would you retain something for me? {fact}.
It would put my mind at ease if you kept in memory that {fact}.
It'd be a shame if that were forgotten, {fact}. Keep it, please.
One of these days I'm going to need to know that {fact}. So it stays with you till then.
I've told the cat, now I'm telling you, {fact}. My money's on you remembering.
So I went to see her, we had tea, and as it turns out {fact}. I want that kept in mind.
The main thing you should carry over from today is that {fact}.
Don't ask me why, just remember that {fact}.
It may sound daft, but {fact}. I'd like you never to forget it.
I swear I told you already, but to be sure, {fact}. Make it stick this time.
This time keep it for good, {fact}.
Get this straight and keep it straight, {fact}.
I was told {fact}, and I was told not to forget. So you're the one who'll remember it.
Not that it matters today, but {fact}. It'll matter one day, so remember.
Write it on your heart, as my gran would say, {fact}.
Let's have this clear for all time, {fact}. Keep it that way in your memory.
You asked me once and I didn't know. Well, {fact}, and now you can remember it.
Everything's at sixes and sevens here, so could you be the one who remembers that {fact}?
I'd forget my own name. {fact}, see that it doesn't get lost on your side.
I'm only human, you're not. {fact}, so you remember it.
The whole reason I'm calling is that {fact}, and I want you to have that in mind later on.
Fine print first, {fact}. Store that, we'll need it.
For when I'm old and grey, {fact}. Keep that for me.
It's been decided, {fact}. You'll remember it, I shan't.
Make sure it stays in that head of yours that {fact}.
The thing I always mix up is this, {fact}. Have it ready for me in future.
Next time I mix it up, correct me, because {fact}. So know that and keep it.
I've changed my mind for the last time. {fact}, memorise that, please.
Since you keep all my odds and ends, {fact} too.
It's no secret that {fact}, yet I manage to forget. You mustn't.
You've my word that {fact}. Keep it on record in your memory.
After all the fuss, {fact}, and that's what I'd have you remember.
My son set you up so I can tell you such things. {fact}, hold on to that please.
umm can you like not forget that {fact} thanks
dictating this while driving so please just remember {fact} okay bye
so {fact} right and I always forget it so yeah keep that for me
Please to remember for me, {fact}. I thank you.
Kindly keep it in your mind only that {fact}, I will be asking afterwards.
Mate, {fact}. Lock that in for me, yeah?
Och, {fact}, and don't you be forgetting it.
I say, do keep it in mind that {fact}, there's a good chap.
My English teacher says tell it simple. {fact}. You remember, please.
mummy says you can remember stuff for me, so {fact}, don't forget
Hi! New here. People say you remember things, so {fact}, let's see.
Let me test your memory for the coming weeks, {fact}. Keep that one.
This belongs with the things you know by heart about our house, {fact}.
If you take away one thing from all my chatter, let it stay with you that {fact}.
I just walked past the notice board, and apparently {fact}. Keep it in your memory, my phone's nearly dead.
Battery's at two percent, so quick. {fact}, remember it for me.
I'm sat at the dentist's and it came to me that {fact}. Hold it for me till I'm out, and after.
Ring me no bells and send no notes, all I ask is that you remember that {fact}.
I don't need a message sent, I need it remembered. {fact}.
Nobody needs to be told, but you should know for later that {fact}.
[Imagine|Would you believe it], {fact}. I want that kept.
I looked it up for the hundredth time, {fact}. Let this be the last, you keep it.
Consider it something to know about me in all our talks, {fact}.
Pay attention, this is for keeps. {fact}.
I expect it'll come up at the meeting that {fact}. Until then it should be safe in your memory.
The dog ate the note. {fact}, says my memory, and I'd like yours to say so too from here on.
It's a funny thing, {fact}, and I never can keep it in my head. Could you?
Before the cake comes, one thing you should store away, {fact}.
Trust me, we'll want to know later that {fact}. Save that.
I've one request, and it's that you never forget that {fact}.
Being your forgetful friend, I'd ask you to hold in mind that {fact}.
When I'm gone on holiday they'll ask you. {fact}, so keep it handy.
I'm tired of explaining it to people, {fact}. At least you can keep it for ever.
That's settled then, {fact}. Put it with all the other things you remember for me.
Do you know what, {fact}. Keep it to yourself, but keep it.
The vet said it, the wife said it, and now I'm saying it to you, {fact}. So remember.
Forgive me, I jump about. What must be kept is that {fact}, the rest is gossip.
I have it from a reliable source that {fact}. Don't lose sight of it.
Put me down as someone who forgets, and put down in your memory that {fact}.
{fact}. If you remember nothing else I've said this week, remember that.
{fact}. You got that? I'll want to hear it from you one day.
{fact}. My daughter told me to tell you, because you forget nothing.
{fact}. I know, hardly news, but I'd like you to keep it on hand.
{fact}, and if I ever claim otherwise, remember that I said so today.
{fact}. It's not written anywhere, you're the only one holding it, so hold it tight.
{fact}, or so the man said. Keep it until I tell you different.
{fact}. Took us long enough to find out, so let's have it remembered.
{fact}. Please absorb that for later.
{fact}, which I never manage to keep in mind. Would you?
{fact}. You'll be my witness, so don't forget.
{fact}. One less thing for me to carry about, if you'd carry it in your memory.
{fact}, there, I've said it, the remembering is up to you.
'''

CALC = '''
I've asked three people in this pub and got three answers. {e}, what's the proper one?
I told the tax man I'd have it by noon. It's {e}, so what figure do I write?
Let's say it's {e}, for argument's sake. How much are we talking about?
The rhubarb's boiling over, so you do the sum. {e}.
When my boy was small he knew {e} by heart. He's asking me now, and I don't, so?
If I had a penny for each time I needed {e}. What is it again?
The shop window says {e}. They might as well have written the number, which is?
I'm in the exam room tomorrow, so quiz me backwards. I ask, you answer, {e}?
It's not the money, it's the principle. {e}, how much is it to the penny?
I got as far as writing {e} in the sand before the tide came. What's the result?
The whole row of beans comes down to {e}. Put a number on it for me.
Give the vicar a hand, he's stuck on {e}. What does it come to?
Two of us went to market and came home with one question. {e} is how much?
Jane says one thing, Bob says another, and I'm the umpire. {e}, what's the true answer?
It's a quarter to nine, the bank opens at nine, and I still don't know what {e} makes.
Page 12 of his maths book, third from the top, is {e}. We're both stumped.
My 80th birthday's coming up and I can still do sums, only not {e}. How much is it?
You'd think a carpenter could do {e}. Well, this one can't, so tell him.
The bus was full, so I passed the time with {e} and got nowhere. What is it?
We're four at the table and nobody can tell what {e} is.
The chap on channel five did {e} faster than I could blink. What did he get?
My old maths teacher would turn in his grave, but what's {e}?
I've baked, I've packed, I've driven to the fair, and now I'm stuck on {e}. What does it give?
For the school fete somebody has to reckon {e}. Guess who they asked, and guess who I'm asking.
There's a puzzle on my tea mug, {e}. I've been drinking from it for years without knowing.
The foreman shouted {e} from the scaffold and wants a number shouted back.
Let me have {e} in round terms or exact, only let me have it before the ferry goes.
If the insurance is right then it's {e} that I get. And how much would that be?
The scout leader set a password that's the result of {e}. The tent stays shut till we know it.
Between the two of us, I can't even tell if {e} is more than a hundred. What is it?
I asked the butcher for {e}, he asked the baker. Now I ask you what number that is.
Mum's cross because I said I'd done my sums. I hadn't done {e}, so what is it?
Sandra did the sums for the trip and wrote {e} without finishing. What's it come to?
I'm to put a number on the door and the clue's {e}. Which one is it, then?
I need it for the seed order, so it had better be right. {e}.
Here's one to wake you up. {e}, if you can.
I tried it with matchsticks and ran out of them. {e}, what's the answer?
So the rent, by the look of it, is {e}. I want the final figure before I shake on it.
That's the third time I've typed {e} into the telly remote. I need new glasses, and the answer.
The lad in the phone shop did {e} on paper and got it wrong, I think. What's right?
My dad could do {e} while shaving. Can you do it while I shave?
I was told to expect {e} on the bill. What would be printed there, in figures?
We're doing a treasure hunt, the next clue is at step number {e}. Which step would that be?
You're good at this and I'm good at pies. {e}, and there's a slice in it for you.
To tell you the truth I only pretended to understand {e}. What's it equal?
The vicar asked me to tot up {e} for the roof fund. I'd rather pray than count.
My grandson is doing his homework and I'm ashamed to say I can't do {e} any more. What does it come to?
We've a bet on over dinner. He says I can't get {e} right, so what is it really?
I've been adding on my fingers since noon. {e}, that's all I want to know.
The calculator is upstairs and so are my knees not. {e}, please.
On the back of this envelope I wrote {e}, and no result. What should go after the equals sign?
The till at the jumble sale broke, so you're my till. {e} makes what?
I was never any good with numbers. {e}, could you put me out of my misery?
The teacher put {e} on the board and the whole class groaned. What's the answer?
I'm tiling the bathroom and it boils down to {e}. How much would that be?
The recipe is for a crowd, so I end up at {e}. What figure is that?
I had {e} in my head and lost it halfway. Where does it end up?
The builder reckons it all comes to {e}, but he won't say the number. You can.
You've a head for figures, I don't. {e}?
Quick, the waiter is coming back. {e} makes how much?
Splitting the bill came down to {e} in the end. What's the figure, then?
According to my husband {e} is easy. So easy that he can't tell me, but perhaps you can.
We counted and counted, and it's {e} all told. So the total is?
What would you say {e} comes out at? I get something different every time.
I'm checking the invoice, and the last line is {e}. I'd like to know what they should have charged.
I slept through maths at school, and now I need {e}. Serves me right.
She asked me for {e} as if I were a computer. You are one, so off you go.
Forgive the silly sum, but {e}, what's that when it's at home?
I'd be lost without you. {e} is what I've got to work out for the club treasurer.
Could you be an angel and reckon up {e}? I've flour on my glasses.
I make it something odd. {e}, would you do it over for me?
The wool shop wants to know how much I need, which is {e}. What's that in plain numbers?
In my day we did {e} with pencil and paper. Today I'd rather ask you.
Say I've got {e}. What am I left with?
The boy swears {e} can't be done in the head. You'll have it in a blink.
A man at the pub offered me a pint if I could tell him {e}. I'm thirsty, so?
Numbers swim before my eyes at this hour. {e} equals what?
Our fence works out at {e}, and the shop only sells by the whole figure. So what's it make?
I did the accounts twice. The bit that won't tally is {e}, what's the true result?
It's for the raffle, the sum I'm stuck on is {e}.
It says here {e}, without the answer of course. That's your department.
The kids play shop and want to know {e}. I'm the bank and I have no idea.
To cut a long story short, I need the value of {e}.
My abacus has lost a bead, so tell me {e}.
I'm in the timber yard and the man asks me for {e}. Give me a number before he laughs.
Now then, brain teaser of the evening, {e}. What do you get?
There's a dusty old slide rule here and nobody can use it. We'd be happy with {e} from you.
I keep pressing the wrong key on this thing with my fat thumbs. {e}, would you?
Since you're sitting there idle, {e} gives what?
We're in the car and the children are fighting over what {e} is. Please end it.
He wrote down a number for {e} and I don't believe it. What's the right one?
I want to be sure before I pay. {e}, what does that come to exactly?
Down at the allotment we worked it out as {e}, only nobody dared finish the sum.
If you took {e}, what would you have?
Well, I've got as far as {e}. The rest is up to you.
I'm rusty. {e} used to be child's play for me, what was the answer?
How much does {e} amount to? The landlady's waiting.
The lad's test asks for {e}. I told him I'd check his result, so what's the right one?
Let's see who's faster. {e}, go.
Oh go on, you clever thing, {e}?
I'm wallpapering and muttering {e} to myself all day. Somebody finish it for me.
My accountant would charge me for this. {e}, what's that come to?
Would {e} be more than I think? Work it out for me.
[Bless you|Thank you so much] for helping. The sum was {e}.
That gives us {e}, if I've understood the leaflet. As one number, please?
Back at school I'd have got the cane for not knowing {e}. Save me.
The choir needs song sheets, it's {e} in all. What number do I give the printer?
I can't do {e} with all this noise around me. You're not bothered by noise, are you?
Right you are, and what does {e} make?
My sister always says a woman must know her sums. So, {e}, and don't tell her I asked.
Just the number, please, {e}. I'll explain over tea.
I'm no Einstein. {e}, how much is it?
I'd have to take my shoes off to count {e}. Do it for me, will you?
There's an easy way to do {e}, I'm told. You go that way and tell me where you land.
Before I order the gravel, {e}, how much does that give?
Twice now I've done {e} and got two answers. I'd like a third opinion.
The stamp album lists {e} as a riddle. We think we know, but what do you make it?
I'm trying to impress the grandchildren. {e}, whisper it to me.
At the end of the day it's {e}. And that is?
Somebody scribbled {e} on the wall of the lift and it won't leave my head. What's the answer?
I'm filling in the tax return, and box nine should hold {e}. What goes in?
With {e} I always get muddled. You tell me.
All I ask for my birthday is the answer to {e}. And cake.
I was told you can count. Then what do you get for {e}?
Mind if I throw a sum at you? {e}.
If it's no bother, what would {e} be? I've left my glasses in the greenhouse.
Curtains. I hate curtains. It's {e} for the lot, so how much fabric is that?
Our Sunday quiz had {e} in it, and three tables got it wrong. What was right?
The beekeeper down the lane can do {e} in his head. I can't, so tell me.
They'd like to know at the till what {e} is. You'd think they'd know.
The dough has to be divided, and it all comes down to {e}. What's that?
Never could see how anyone gets {e}. What does one get?
{e}, that's what is left to be worked out before I can go to bed.
{e}. My neighbour is looking at me as if I should know that.
{e}, as they say, is plain arithmetic. Not to me, it isn't. What's the result?
{e}, if you please, my dear. I've run out of fingers.
{e}, and no cheating, says my nephew. But nobody said I couldn't ask you.
{e} is what the label says, and I want the plain figure.
{e} would be how many, do you think? I'd like it exact.
{e}. You work that out while I put the kettle on.
{e}. Could be a lot, could be little, I've no feeling for it. Tell me.
{e} was on the exam my daughter sat today. What should she have put?
{e}, and I need it before the shop shuts, so no long speeches.
{e}, says the plan. What's that as a number, boss wants to know.
{e}, quick, I'm on the ladder with a tape measure between my teeth.
I've a customer at the counter and {e} to work out. Help.
The boss is breathing down my neck for {e}. Be a pal.
I've written {e} in the margin and now my coffee's on top of it. What was the result going to be?
Look, I know it's simple, but {e}? I'm knackered.
[Sorry|Pardon me], me again with another sum, {e} this time.
I used to teach this stuff. {e}, and I've gone blank, can you believe it.
We're planning the seating and we're at {e}. In one figure, how many is it?
My knitting pattern has me doing {e}. I'd rather knit than count.
If Dad had to do {e} he'd take a nap first. You do it.
Would you check something? I'd love to know what {e} really makes.
What's the damage if it's {e}? I daren't work it out myself.
The treasurer's off sick and I'm stuck with {e}. Give me the sum, I beg you.
It all hinges on {e}. So what have we got there?
They ask at the bank what {e} would come to. I pretended to be thinking.
I've always wondered what {e} is. Today I'm finally asking.
The little one asked me over breakfast what {e} is, and I said ask the machine.
Old Tom does it by counting sheep. I'd sooner have {e} from you.
I'm two sherries in, so you'd better do {e} for me.
Bit of mental arithmetic for you while I find the keys, {e}.
It's not rocket science I know, but what does {e} yield?
I'm sewing flags, and the whole thing needs {e}. Give it to me as one number.
Without a calculator I'm helpless. {e}, what's it make?
Give it to me straight, {e}?
I had it worked out and then the phone rang. {e}, what did I have?
Be so kind as to finish my sum. It starts with {e} and that's also all there is to it.
I don't trust the shop's maths. {e}, what do you get?
It was in the paper, the puzzle I mean. {e}, and then a box to put the answer in. What goes in the box?
We'll be needing {e}, if my notes are right. I'd like to read the figure out to the others.
Please sir, I do not understand how to calculate {e}. What is coming?
um can you do {e} for me my tablet died
whats {e} my mum says i have to know it by tomorrow
mate I'm at the servo, what's {e}, brain's fried
Kindly calculate and revert, {e}.
ok so we're at the shop and it's like {e} or something so how much is that then
I am not a mathematics person. {e}, how much it gives?
I have to pay the helpers, and that's {e}. What does it add up to?
Do I look like a calculator? They ask me for {e} as if I did. Over to you.
The old cash register used to go ping. You don't have to, but what's {e}?
My husband the engineer says {e} should be obvious. It isn't.
I'm measuring for shelves. It comes down to {e}, and I can't hold the tape and do sums.
Would you oblige me with {e}? It's the last number missing in my ledger.
Before you go, one bit of number work. {e}.
I know you've better things to do, but I've promised the scouts the answer to {e}.
They've written {e} on the blackboard outside the pub, free drink for the answer. So?
I can never get {e} to come out the same twice. Let's hear yours.
Our new paddock, if you go by the plan, is {e}. So how big is it as one figure?
Pretend I'm five. If a teacher asked me {e}, what should I say?
You know what they say, measure twice, cut once. {e}, for the first cut, gives?
It's a rough guess, but {e} ought to do. How much is that precisely?
Money's tight, so I'm counting everything. {e}, that leaves me with what?
Being on the committee means doing {e} at midnight. What does it make, so I can sleep?
I've told the lads it's {e}. Now they want an actual number, of all things.
Someone has to feed the numbers in, and that's me. {e}, what comes out?
My watch has a calculator but I need a magnifying glass for it. {e}, would you do it?
The pigeon club needs to know {e}. Don't ask, just give me the number.
I worked at the post office for forty years and did {e} in my sleep. What is it, I'm awake now.
What does one get if one does {e}? Asking for a friend.
I'd be tickled if you could give me {e} before Marjorie does.
It's raining, we're bored, and we're making each other do sums. Mine's {e} and I'm stuck.
One for you, {e}. The last fellow took ages.
I need to buy the right amount, no more no less. The sum is {e}.
Let me run some numbers by you. Well, one. {e}.
If you were at the market and the fellow said {e}, what would you have to hand over?
The lottery syndicate wants to know each share, that's {e}. How much is it?
I got told off for not knowing {e}. So teach me, what is it?
I've not got the patience for {e} today. Do it, there's a dear.
There's a sum at the bottom of the quote, {e}, and the figure is smudged. What should it read?
The paint tin says one thing, my wall says {e}. What's my wall in one number?
Honestly, who does {e} by hand these days? You tell me what it is.
I have here {e}, in my late father's hand, with no answer. What did he work out?
So if I've got this right it's {e}. And what would the result be, roughly or exactly?
I lost count at the third row. On paper it's {e}, so what's the number?
Sums before breakfast, I know, I know. {e}?
The nurse is waiting for me to say what {e} makes, for the drip chart she's teaching me.
Let's do it together. {e}, you first.
Uncle Ray says you can't do {e}. I've a fiver on you.
I need to know the answer to {e}, my tea's getting cold over it.
Reckon you could tot up {e} for an old farmer?
We ran the numbers, sort of. {e}, and then the light went out. What do they come to?
You wouldn't know offhand what {e} comes to, would you? I'd have to fetch a pencil.
I'm at the bottom of the page, and the bottom of the page says {e}. What now, as a number?
'''

TIME = '''
The kettle's on a timer I don't trust, and the wall clock stands still. What time have you got?
I owe my sister a call before nine. Am I in time, what does the clock say?
I'd better not start the hoover if it's after ten. Is it, what time do we have?
We've been on the road since dawn, no signal, no watch. How late is it?
Some say it's the 30th, some say the 31st. And what's the truth today?
The registrar asks for the date of signing. That's today, whatever that is.
I'm meant to water the plants every other day. Well, which day is today?
My hearing aid's off and I missed the chimes. What hour did it just strike?
I keep a tally of days on the wall and missed some. What's the date by now?
Granny's asking whether it's pension day. What's the date today, then?
How's the time? My parking's only paid for an hour.
What does one say now, good day or good night? Tell me how late it is.
My sister's train gets in at six and I'm still in my dressing gown. What time is it now?
Father's asleep, the telly's off, and I can't hear the church clock. How late is it?
I told Bob I'd ring him on the 12th. Is that today, what's the date?
I went to put out the bins and none of the neighbours had. What day is it?
The lottery draw is on Wednesdays. Have I missed it, what day is it today?
They closed the shutters and I can't tell day from night. What hour is it?
I've got the certificate here, and it has to have today's date on it. Which is that?
My knees say it's evening. What does the clock say?
The soup's been on since eleven. To know how long that is I need the time.
I turned over two pages in the calendar by mistake, I believe. What's the date today?
Have I time for another cuppa before four? What is it now?
She said she'd come in an hour, and that was ages ago. How late is it now?
My watch has stopped again and I've a cake in the oven. How late is it?
The church bells are being mended, so I've no idea how late it's got. Tell me, would you?
I nodded off in the chair. Have I slept through lunch, or what does the clock say?
Is it still morning? I've had the curtains shut all day and couldn't tell you.
I'm supposed to leave at half past. Are we there yet, clockwise I mean, what's it now?
Retirement does this to you. What day are we on?
I've written the letter and only the date's missing at the top. What do I put for today?
Do you have the time, young man? I left mine on the bathroom shelf.
The kids hid my clock. So be a dear and tell me how late we are.
Every day is like the other here. Is today Wednesday or have I lost one?
The cheque wants today's date on it. I haven't the foggiest.
I promised Mum I'd be home before dark, so how late has it got?
Bin day is tomorrow if today's what I think it is. What's today?
I'm all mixed up after the night shift. What day is it, and don't laugh.
It's getting late, isn't it? Give me the exact time.
Got the time on you? I need to catch the bus.
Hang on, is it the first already? I mean the date, what's today?
The power went out and every clock in the house is blinking. What should I set them to?
I can't see the kitchen clock from the bath. What's it showing?
You look like someone who knows the hour. What is it?
Did they change the clocks last night? I want to know what it really is just now.
The milk says use by Thursday. So which day have we got?
My phone's charging and my watch is at the jeweller's. Give me the time, please.
I'm signing a form, and next to the name goes today's date. Which would be?
I've lost all track of time with this jigsaw. How late is it?
The sun's low, my tummy rumbles. It must be nearly supper, what's the clock say?
Is it too early for a glass of wine? Tell me the time and I'll decide.
Somebody's birthday is today, I feel it. What's the date, for heaven's sake?
I've been in bed with flu for a week or so. What day have we got now?
Dad wants to know if he's missed the news. What time do you have?
My diary fell open at some odd page. Which day ought it to be open at?
The little one asks if it's bedtime yet. What would the clock say to that?
The dog stands at the door with his lead. Is it that time already, what is it?
How are we doing for time? I must be off at ten past.
What's the hour? The cuckoo's broken and I miss him.
You've got a clock in there somewhere, haven't you? Read it out for me.
I want to date my painting properly. What are we today?
It feels like a Sunday, but the shops are open. What is it then?
My hands are full of dough, and I can't turn my wrist to look. What time have we?
Am I late? That is to say, what time is it?
The visitors come at four. How long I've got depends on what it is now, so what is it?
All clocks here show something else. Which is the right time?
The parking ticket runs out soon, so I'd better know how late it is.
Tell me the date, love. The pharmacist needs it on the form and I'm not with it today.
I swear it was Monday only yesterday. What's it today really?
I've had my nose in this book for hours, I think. What's the time got to?
Have you got the right time? My grandfather clock runs by its own rules.
I feel jet-lagged without having flown. Which day is it here?
What does your clock say? Ours says nonsense.
Has it gone noon? I'd hate to have missed the post, so tell me how late it is.
Can't find my glasses, can't read the clock. You read it for me.
The train leaves on the hour. How much past are we?
Mum says it's way past bedtime and I say it isn't. What does the clock say?
There's a new calendar on my wall and I don't know which square to cross off. What's today?
I'm making jam and want to put the date on the lids. What do I write?
Would you have the date handy? I've a parcel form in front of me.
We were chatting so nicely I forgot the clock. How late have we made it?
Time flies. And where has it flown to, what is it now?
Right, synchronise watches. What have you got?
I keep winding this old pocket watch and never know what to set it by. What's the exact time?
Is the weekend over? I mean to ask what day it is.
Oh my, it's dark. What time's it got to be?
I've got pills to take by the clock, and the clock's dead. So what time is it?
I've no sense of time at all since I stopped working. Weekday and date, please.
It says here I should take it before midday. Is that past, what time is it?
My teacher says I must put the date on every page. what is it today
yo what time is it my mum's gonna kill me
hi um is it like late or what, whats the time
Mate, how's the time looking? Pub opens soon.
Excuse me, I do not have the watch. How late we have it?
Kindly tell the today's date, sir, for the application form.
Please, what hour it is? My telephone is without battery.
What's the date today, love? I've a feeling my library book's overdue.
It's the strangest thing, I can't say whether it's the month I think it is. What's the full date?
No, I don't want the weather, only how late it is.
Never mind the rest of the world. What's the time right here?
Before I ring her, tell me how late it is. She goes to bed with the chickens.
She'll ask which day we're sending it. That's today, so what's today called?
I'm on the phone to the surgery and they ask what day it is, to see if I'm confused. I am.
The nurse tests me every morning with the date. Give me a hint, what is it?
He's only joking when he says it's midnight, isn't he? What is it really?
I should've put the roast in at eleven. Have I missed it, how late is it?
Do you happen to know how far gone the day is? I've worked without a break.
I'd like to start my diary entry properly. Weekday, day and month, please.
How's the enemy? As my old man used to say for what's the time.
I could go by the shadows in the garden, but I'd rather you told me the hour.
The twins argue whether it's Tuesday or Thursday. You're the referee.
Is it tea time yet? I mean really, by the clock.
My stomach says dinner, the sun says lunch. What do you say it is?
What month are we in, and which day of it? The calendar in the shed is from last year.
Must be going on for six, I'd have guessed. What is it exactly?
I've to sign and date here. The sign part I can do.
One moment, I'm writing the minutes. Today is the what of what?
I've just woken up with the light on and my shoes on. What time is it, please?
How much of the day is left? Start with what time it is.
Where are we in the week? I've eaten Friday's pill and now I'm not sure.
My husband is asking from the shower how late it is.
Is it a school day tomorrow? I'd know if you'd tell me what today is.
I've been waiting for the doctor for ages, it feels. How late has it become?
[Good gracious|Heavens], is that the sun coming up? What's the time?
I can hear the six o'clock news, or is it the seven? What time is it now?
Blast this watch. It's gone dead on me and I've a train to catch, so what's the time?
I need today's date for the invoice, everything else is filled in.
The baker shuts at one. Do I have to run, how late is it?
Is your clock working? Mine shows four but that can't be.
It's one of those days that don't end. Tell me what time it is, and be gentle.
If I'm not mistaken it's her name day. What date have we?
We're on the boat and have lost all feeling for days. Which one's this?
There's frost on the window, and no light yet. What time must it be?
How late is it, my dear? I shouldn't like to overstay.
They're singing happy new year next door. Is it, what's the date?
I'm supposed to clock in, and the clock's on strike. The time, please.
When I look out I can't say if it's dusk or dawn. What's the time?
Put me right, it's Saturday, isn't it? Or which day is it?
Gosh, are we that late? By your clock, I mean, what is it?
For the headline of my report I'd need the current day, month and year.
My calendar's stuck on the lighthouse picture because nobody turned it. What's the date?
Would you be so good as to give an old lady the time of day?
I only want to know whether to say good morning or good afternoon on the phone. What time is it?
The radio man said it, but I sneezed. What's the time?
I've three clocks and four opinions. What's the true hour?
I'm knitting against the clock, so how is the clock?
They close in a bit, I think. Depends on what it is now, do tell.
Let me know how late it is, and I'll know whether to run.
Whoever set this alarm is a villain. What ungodly hour is it?
I dozed through the whole programme. Tell me, what's the hand on?
The exam starts at nine sharp. What time do we have at this moment?
If today's the fourteenth, I've missed the dentist. So what's today?
The year I know, the rest I don't. What's the date?
For once I'd like to be on time. What time is it to begin with?
I've no clock in this room, would you believe it. So you'll have to do.
Ha, my phone says Tuesday and the paper says Wednesday. Who's right, what day is it?
It can't be that late, can it? Just say the time.
'''

TIME_IN = '''
It's ten in the evening here and I'm wide awake. What time would it be for my pal in {city}?
My flight left at six, and I've got a stop in {city}. What have they got on the clock there just now?
I can do the sum for London in my sleep, but {city} beats me. How late is it there?
Lena's been to four countries this month and now she's in {city}. Is it a decent hour to ring, what time is it there?
The hotel clerk in {city} sounded sleepy. How late was it, I mean is it, over there?
I don't care about Berlin or Rome or wherever. What does the clock say in {city}?
We're placing a bet on what time it is in {city}. Closest one gets the last biscuit.
My granddaughter turns eighteen at midnight in {city}. How far off is that, what time have they got?
Mr Singh's plane gets to {city} about now. Give me the local time, so I can tell his driver.
I rang {city} yesterday and got the answering machine. Too early maybe, what time is it with them now?
She's studying medicine in {city} and sleeps at odd hours. What hour are they at?
The auction in {city} opens at two, that's their two. How late is it there at present?
My mother-in-law is in {city}, so I'd like it to be the middle of the night there. Is it? What time do they have?
The astronomy club wants to know how late it is in {city}. Something to do with the eclipse.
We moved from {city} years ago and still keep one clock on its time. It's stopped, so what should it say?
I'm a night owl, he's in {city}. Between us there must be a good hour. What's it there at the moment?
Help me with my postcard to {city}. I want to write "it's such and such o'clock with you", so what is it there?
I get up at five and phone abroad. Today it's {city}'s turn, so how late are they?
My knitting circle has a member in {city}. Is she up? Go by the time there and tell me.
There's a strike at the airport in {city}, and my son's stuck. What time of day or night is it for him?
The stock in {city} closes soon, my broker said. I need their time this minute.
The tour guide says be at the gate at 8, {city} time. And how late is it there now?
They've put me on hold, somewhere in {city} by the accent. What time is it for the poor girl?
Heard a cock crow down the phone from {city}. What time can it be there?
Between Paris and {city} I've lost my bearings. Paris I've got on my watch, so the other one, please.
My book plays in {city}, and I'd like to imagine what the clock tower there shows right now.
I'm no globetrotter, but my sister is. {city}, she says, so what's her time?
He says it's pitch dark in {city}. I say he's fibbing, so how late is it really over there?
My choir friend in {city} prays at noon. Has it come to that yet there, what time is it?
I owe somebody in {city} a call since Tuesday. What hour would I catch them at now?
My daughter moved to {city} and I never know whether I'd wake her. How late is it there?
Before I ring the hotel in {city}, are they even awake? What does the clock say over there?
I've a cousin in {city} and she hates early calls. What's the hour with her?
The match is played in {city} and I can't do the sums with the hours. How late do they have it now?
Our boy is on exchange in {city}. Is he at school or in bed, I mean what time is it for him?
I'm booking a table in {city}, and I want to know how late it is down there at the moment.
Grandma always asks what time they've got in {city}. Over to you.
My boss flew to {city} and expects me to ring at nine his time. What's his time now?
If I phoned {city} this minute, what would their clock show?
Would I be waking folk in {city}? Tell me how late it is with them.
They've long gone to bed in {city}, or haven't they? What's it there?
I'm having a call with {city}, and I always get the hours the wrong way round. What is it over there now?
The plane lands in {city} soon. I'd like to set my watch to what they have.
My pen friend is from {city}. I like to picture her day, so what time has she got?
Is it tomorrow already in {city}? What's the time there, I'm curious.
The office in {city} doesn't pick up. Perhaps it's night there, what time do they have?
He's in {city} for work and I want to say good night. What does his watch say?
How far along is the day in {city}? My sister just got there.
We're watching the fireworks from {city} on the telly and arguing about how late it is there.
Are the shops in {city} still open, going by the time there? What is the time there?
I've got one clock on the wall for home and one for {city}, and the second one died. What should it show?
The customer sits in {city}. I'd rather not call at dinner time, so how late is it at his end?
Do they get up soon in {city}? Give me their local time.
I've promised to ring {city} before they have supper. How late have they got it?
She said seven, {city} time. Well, what's it there now?
The kids ask if it's dark in {city}. I said I'd find out what time it is there.
I bought shares in {city}, fool that I am. How late is it over there?
My nephew sails out of {city} tonight. How late is it in that harbour town at present?
I'm not after the time here, I know that. It's {city} I want.
Not here, in {city}, how late is it? Here it's in front of my nose.
You know I can't count time zones. {city}, what have they got?
In {city} they must be having breakfast now, I'd say. Or what time is it?
Uncle Joe went back to {city} and I still want to call him. What's the time with him?
The webinar is run from {city}. What's the clock there now, so I know how long I've got?
The parcel is being sorted in {city}, it says, at some ungodly local time. What's local time there?
Just out of nosiness, how late is it in {city}?
When it's this time here, what do they have in {city}?
My suitcase went to {city} without me. I'm ringing the airport, so what time is it there?
Somebody in {city} liked my photo at what must be the middle of the night. How late is it over there?
For the life of me I can't recall if {city} is ahead or behind. What's the time there at the moment?
Mum's on holiday in {city}, and she worries if I phone at night. What does she have on the clock?
Ask me the time here and I'll tell you. For {city} I need you.
We've family all over, today it's {city}. What time are they having?
The bank in {city} opens at nine, their nine. How late is it with them?
I'd love to know what time it is where my brother lives, that's {city}.
How late would it be for somebody in {city} just now?
I'm stuck on a conference with {city}, and they keep saying good evening. What is their time?
I want to send a birthday wish the minute it's midnight in {city}. How late is it there?
[Oh tell me|Say], what's the hour in {city}? My wife's plane should be down by then.
There's a live concert from {city}. I need to know what time they've got now.
I don't dare ring {city} without knowing the time there. You tell me.
The landlord lives in {city}, of all places. Can I call him, what time's he on?
My watch is still on {city} time, or should be. What would be right?
Good old {city}. I lived there once, and I wonder how late it is there now.
They're having a baby in {city} any minute, so I'm up. What's the time over there, for the record?
Is the sun up in {city} yet? All I need is the time there.
My phone shows everything but the time in {city}. Would you?
The chess partner lives in {city}. He makes his move at ten, his clock, so what's his clock say?
It's for the guest house in {city}, I've got to ring reception. How late is it with them right now?
Which hour has it struck in {city}? I do like to know when my boy goes to work.
I'm calling {city} about the spare part. Tell me their time so that I don't get the night porter.
Hard to believe it's the same day in {city}. How late is it there?
The consulate in {city} takes calls only in the morning. What time have they got?
So my friend in {city} says she's off to bed and it's broad daylight here. What's the time at her place?
Does anyone know how late it is in {city}? You'd be the one.
mum says dad's in {city} and I wanna call him, what time is it there
yo what's the clock in {city} rn, gotta game with a guy there
Kindly tell the present time of {city}, my cousin brother is staying there.
Please, my family is in {city}. How late they have now?
Mate, what're they on over in {city}? The cricket's about to start.
I am in another country now. In {city}, my home, which hour it is?
I've a flight change in {city}, and the app only gives local times. What's it there at this moment?
We skype with {city} on Sundays. Is it a decent hour there, what is it?
Never been to {city}, but my pension's paid from there. What time do they have, I want to ring them.
For the crossword I don't need {city}, but for my phone call I do. What's the time there?
Gran is in {city} with Auntie Bea, and gran naps after lunch. What's the hour there, can I phone?
If it's still before noon in {city} I'll make the call. So what is it?
Down in {city} they don't change the clocks, I hear. What's it now over there?
The course starts at eight in {city}, and I'm joining from here. How late is it there already?
I'm forever adding when I should subtract. What time is it in {city}, please, no sums for me.
He wrote "ring me any time" from {city}. All very well, but what time is it there?
I'd give {city} a ring, if I only knew what hour they keep.
It must be the dead of night in {city}. Or is it, what's the time there?
My tablets are on {city} time since the trip. What's the hour there now?
While I'm packing, how late is it in {city}? I want to get used to it.
Tell Grandpa what time it is in {city}. He thinks it's the same everywhere.
The head office is in {city}, and they've gone quiet. Lunch break maybe, what time is it with them?
You'd never guess, he proposed to her in {city}! I want to ring at once, what time's it there?
The embassy line is in {city}, working hours only. What does the clock read there?
It's early here, but what about {city}? I mean the time.
Could you look at the clock in {city} for me, so to speak?
I'll keep it short, what time in {city}?
In {city} the kids must be out of school by now. How late is it there exactly?
At what time of day do I catch {city} if I call right this second?
The ferry leaves {city} at six their time. Has she missed it, what's the time there?
Put the time in {city} to me in plain words, my head's spinning with zones.
Our supplier in {city} said end of business today. How late is it there?
I've friends travelling, they should be in {city} now. What time is their evening, or morning, or whatever it is?
I married into a family from {city}, so there's always someone to ring. How late is it at theirs?
One o'clock here, that much I know. And in {city}?
What about {city}, are they ahead of us? Let me have their time.
Sitting by the phone like a fool. She'll ring when it's eight in {city}, so how late is it there?
He's doing a marathon in {city}, starts at dawn. What's the time there at present?
I'd like to know how late it is in {city}, because my tenant there never sleeps.
How's the clock over in {city}? I've a client there who bites before coffee.
We lost a day flying to {city} last year. This time I'm asking first, what time is it there?
The nurse's shift in {city} ends at ten, and then we talk. What time is she at now?
The grandchildren are in {city} for the summer. Bath time or school run, what's the hour there?
They'll be closing up in {city}, I fear. What do their clocks show?
Wake-up call for my husband in {city}, he asked me to. What time's it there right now?
I told everyone I know the time in {city} by heart. I don't, so help.
My old school in {city} rings its bell on the hour. How late would it be there?
Would you check how late it is in {city}? My letter to the solicitor there is urgent.
'''

READ = '''
I've been told off because of {f}. I'd like to know what it says that's so bad.
When Harriet left she pointed at {f} and said it's all in there. What is?
Have mercy on my eyes and read me {f}.
The last will of Uncle Jack, or a copy of it, is {f}. I want to hear it in full.
The doctor's instructions are in {f}, and it's gone eight. What do they say I should take?
I've to decide by Friday and haven't even read {f}. So let's have it.
Is there a mention of me in {f}? Show me the text and I'll see.
I've got the tune, but the words are in {f}. How do they go?
My printer eats paper. Better you show me {f} on here.
The twins wrote {f} for me as a present. I'm sitting comfortably, so read.
It's only a short file, {f}, but I can't remember a single line. What's in it?
I'm to translate {f} for Maria in my own time. All I need from you is to show it to me.
We open in an hour and the checklist is in {f}. What's on it?
That was a long phone call. They kept coming back to {f}, so let me see what's in there.
I'd like to compare my notes on paper with {f}. Read yours out first.
We had three drafts lying about, and only {f} survived. I'd like to hear what made the cut.
Tom sent his part by post and Julia hers by mail. Mine's {f}, read me that so I can compare.
I was halfway to Leeds when I remembered {f}. Tell me what's in it, I'm on the hands-free.
Forget the budget, forget the photos. It's the wording in {f} that I need in front of me.
My brother reckons page two is wrong. We only have {f}, so show me that and I'll count the lines.
The baby's asleep on my arm and I can't scroll. {f} out loud, softly, please.
On the 14th I noted something about the boiler in {f}. I'd like to see the note.
Old Mrs Finch left us her pie secrets, and they're in {f}. My mouth is watering, do tell.
I've 20 people in the hall and nothing to say. My talk's in {f}, so give me the text.
The shed key, the spare fuse, all that must be explained in {f}. What does it explain?
Julie wrote it, Mark corrected it, I've never seen it. {f}, let me have a read.
The dog's at the vet's until 3 and I'm going spare. Distract me, what's in {f}?
Didn't we make {f} for exactly this kind of day? Let's see it.
I sat down to answer the council, and they refer to {f}. What did we state there?
I'm on my second cup and still don't know what I'm meant to do today. It's in {f}, tell me.
You'd think I'd know my own wedding vows. They're in {f}, read them to me before I faint.
I promised Ravi an answer on {f} by 5. First I've got to know what it says.
Our neighbour wants the jam recipe. I'd rather hear {f} first, to see if it's still readable.
The landlord denies it all, but I've got {f}. Let me have it read to me again.
I've got my feet in a bowl of hot water, so no walking to the desk. {f}, what's the text?
Put my mind at rest and show me that {f} still says what I wrote.
It's me, your favourite pest. I've to quote from {f} and can't remember a word.
I started {f} in Rome and finished it in bed with the flu. Is it any good? Let me hear it.
Let's not argue from memory when there's {f}. What does it say, Sir?
Gosh, is {f} still around? I'd love to see what I was thinking back then.
There's a line in {f} about the deposit, my daughter says. Read the lot and I'll listen for it.
Has the cat walked over {f} again? Show me what it looks like.
I'm ringing from the phone box, so be quick. What's in {f}?
The inspector's here and asks to see {f}. Put it up for him.
As the chap before me put it, all you need is in {f}. So show me all I need.
You don't have to explain it. What it says in {f} is enough for me.
I'd have sworn I wrote six points in {f}. Let me see them and count.
My granddaughter's first story is in {f}! I've got to hear it.
The boss wants to hear what's in {f}. I haven't opened it in weeks.
I've a notion there was something about the roof in {f}. Would you see what it says?
My eyes are bad today. What does {f} say, word for word?
I wrote myself a note in {f} and can't recall a thing of it. Let me hear it.
Before the meeting I need to be up to speed, so take me through {f}.
Peter put something into {f} last night and I'm dying to know what.
I've got the new version here on paper. What stands in {f}, though?
Let's have a look at {f}, shall we? I only made it yesterday.
Pop {f} up for me, I'm standing at the stove.
I'm in the car, so you'll have to be my eyes. It's {f} I need to hear.
What on earth did I put in {f}?
There ought to be a list in {f}, at least that's where Mum put it. What's on it?
Somebody messed with {f}, I bet. Let me see what's in there now.
It's been a year since anyone looked into {f}. Do it for me, would you?
My glasses are in the wash, don't ask. What's written in {f}?
All I know is that it's in {f}. Show me what's there.
Give me the gist, no, give me all of {f}.
Would you be good enough to go through {f} aloud for me?
Shopping in ten minutes and my list is in {f}. What's on it?
I'm curious what the kids have typed into {f}.
The auditor will ask about {f}, and I'd like to know its contents before he does.
She says it's all there in black and white in {f}. Well, what's there?
Have a peek in {f} and tell me what you find.
Can you make out what's in {f}? My screen is cracked.
If it's not in {f}, I don't know where. Let me see the thing.
I know I wrote it. I know it's in {f}. What did I write?
You've got {f} over there, haven't you? Read it to an old man.
I won't believe it till I see it, so show me {f}.
Open the book, so to speak, at {f}, and tell me what's inside.
Aunt Vi's recipe must be in {f}. Let me have it as it stands.
I'm about to change something in {f}, but first I want to see how it reads now.
Dictate {f} to me slowly, I'm copying it by hand.
Mr Hall rang about {f}. I've never even seen what's in it, so put it in front of me.
Run me through {f}, I've got five minutes.
What have we got in {f}? The team's waiting.
I've had a long day. Just read {f} out and I'll close my eyes.
I left instructions for you-know-who in {f}. I'd like to hear whether they make sense.
The builder says the measurements are in {f}. Fetch them up for me.
Not the other one, I've got that. {f} is what I need to see.
It'd be a great help if I could see {f} right now.
I must have been tired when I typed {f}. Let's hear how bad it is.
That {f} thing, what does it contain?
Remind me what {f} looks like inside.
I'm to sign off on {f} without knowing a line of it. Show it me first.
Last time I looked, {f} was half empty. What's in it now?
We're doing the speech tonight, and it's in {f}. Read it over to me.
The plan is in {f}. I'd be obliged if you'd recite it.
Could you tell me whether there's anything in {f}, and what?
My son has hidden a joke in {f}, he says. Out with it.
Grandma's on speaker. She'd love to hear {f}, every word.
Today's jobs are all in {f}, so what am I in for?
I can't get to the computer, the cat's on it. What does {f} have to say?
I've spilt tea over my printout of {f}. Let me have what's in it again.
Let me double-check {f} before they come.
How does {f} begin, and how does it go on? I want the lot.
The lawyer quoted from {f}. I'd like to see for myself what it says.
One glance at {f} would settle the row. What does it say?
I'm late for choir, and the running order's in {f}. Tell me what it is.
Nobody's told me what's in {f}. You could.
If you'd read me {f} I could get on with the washing up.
So what's the word from {f}? I wrote it when I had a clear head.
There's a {f} somewhere on here. Show me what it holds.
I put my thoughts down in {f} last autumn, and now I'd like them back before my eyes.
Is there anything useful in {f}? Let me see it whole.
The packing list, that's {f}, if you'd read it off to me one by one.
I'd rather hear {f} than read it, with my headache.
Spill the beans, what's in {f}?
Up on the screen with {f}, please, everyone's seated.
While the kettle's on, tell me what it says in {f}.
For the minutes I need what we put in {f}. Bring it up.
I've lost the thread. What did we write in {f}?
My better half keeps a list in {f} of what I've to do. Break it to me gently.
Don't change a thing, I only want to see {f}.
No editing today. I'm just after what {f} says.
I bet there's a mistake in {f}. Show it, and I'll find it.
Please have a look what they've put down in {f}, it's about the rota.
You remember we made {f}? I'd like to hear it back.
I'm on the ladder with a screwdriver in my teeth. The steps are in {f}, what are they?
The vet asked for the dog's weights. They're in {f}, so what's there?
I should know {f} by heart, but I don't. Prompt me with what it says.
It's a bit nosy of me, but what's in {f}?
The new girl needs to know what's in {f}, and I'm no help.
He quoted me from {f}, and I said no such thing. Prove me right and show it.
Let's go over {f} together, you read and I listen.
Check {f} for me, I want to know what's been noted there.
yo what's in {f} I forgot
can u just tell me whats inside {f} thx
um the thing is in {f} I think so could you like read it to me
Kindly go through {f} and tell me what is there in it.
Please, what it stands in {f}? I cannot open.
Mate, chuck {f} up so I can see what's in it.
I am searching what we have written in {f}. You show me?
mummy put a story in {f} can I hear it
Be a love and see what {f} says. I'm on hold with the council.
The contents of {f}, if you'd be so kind. My solicitor's on the other line.
I'd swear I finished {f}. Let me see it with my own eyes.
Whatever's in {f} is news to me. Go on, tell.
When you've a moment, I'd like to hear {f} from top to bottom.
I've forgotten how I worded {f}. How did I?
Somebody's been writing in {f}, and it wasn't me. What have they put?
They claim the figures are in {f}. I'd like to see those figures.
I need something to argue with, and it's in {f}. Let me see it.
{f}. I wrote it at two in the morning, so let's hear what I came up with.
{f} is the one I'd like to hear, the rest can wait.
{f}, what's that all about? Show me the inside of it.
{f} should have the answer. What's in there?
{f}, please, I want to see whether I put in the bit about parking.
{f} was my late husband's. I'd like you to read it to me.
{f} hasn't been looked at since Easter. Let's see the state of it.
{f} again, I fear. I keep forgetting what it says.
I've to learn my lines, they're in {f}. Let me have them.
The children's Christmas wishes are all in {f}. I'm brave enough, tell me.
He says he's answered everything in {f}. What does his answer look like?
The menu for Saturday? That's in {f}. What was it we settled on there?
I'm wearing the wrong glasses. Tell me what you see in {f}.
What I need before I ring them is what's in {f}.
How long has {f} been sitting there unread? Read it to me, at last.
I've no secrets. You can read {f} out in front of everyone.
Would {f} tell us more? Have a look and let us hear.
The last thing I did before the holiday was {f}. What state did I leave the text in?
I'm fishing for an address, it must be in {f}. Show the whole thing, I'll find it.
Keep {f} as it is, but let me see it.
I'd love a look at {f} before I hand it in.
It's the parish newsletter, {f}. Vicar wants to hear how it reads.
Let me borrow your eyes for {f}.
I'm snowed under. What's still open, going by {f}?
My memory says one thing. What does {f} say?
We may as well see what's in {f}, now that we're all here.
That's odd, nobody printed {f}. Then you'll have to read it to us.
I want to know what I'm agreeing to. It's in {f}, show me.
Ask me tomorrow about the other files. Today I want {f} on the table.
When I wrote {f} I was in a mood. What did I say in it?
I'd pay good money to know what's in {f}. Or you just tell me.
The engineer noted the fault down in {f}. What did he note?
Has anybody filled in {f}? Show me how it looks.
I've the customer on the line, and everything on him's in {f}. Quick, what's there?
In the old days I'd have leafed through it. Now it's {f}, and you have to show me.
Would you recite {f} to me as if I were five?
My homework is in {f} and dad wants to hear it.
Everyone keeps mentioning {f}. Time I saw it for myself.
Just the contents of {f}, nothing fancy.
I'm locked out of the study, but you can get at {f}. What's it say?
I'm writing a follow-up, so I'd need to see the text in {f} first.
There's a number I need and it's in {f}. Let me see all of it, I'll know it when I see it.
After all that trouble with {f} I'd like at least to see what it says.
It's quiz night and the questions are in {f}. Read them out, would you?
My turn to do the reading at church. The text's in {f}, let me hear it once.
'''

LIST = '''
I've two folders that look the same from outside. Start with {p}, which files has it got?
If it's anywhere it's in {p}, said Mary. Let me hear all the names in there.
The removal men want to know what's in {p}. Kidding, but I do.
I'm scared to look into {p} after what Jim told me. You look, and tell me which files there are.
Do a roll call in {p}, please. I think one file is missing.
When I last had a look there were ten things in {p}. Which are there now?
The kids' drawings, the scans I mean, should be in {p}. What's it got?
Next on my list is {p}. Which files have we got to deal with there?
I lost the index to {p}, so you'll have to tell me what's in it.
My successor starts on the 1st and ought to know what {p} contains. Let's see it.
Run your finger down {p} and read me the names.
Have a look what's gathering dust in {p}.
I had it all so neat. Now I don't know which files I have, not one. Could you show me?
Is this workspace of mine any use? Let me see what files are in it.
For the backup I have to tick off all my files. Read me the names.
You've been keeping stuff for me for a year. What files have come together?
The choir's on at 8 and I can't find the alto part. It should be in {p}, so what files do you see there?
Kate took photos, Ben took notes, and all of it ended up in {p}. What have we there now?
I was looking for my will, of all things. Is it among what's in {p}? Tell me the names.
There's a draft of mine in {p}, I forget which name I gave it. Go on, reel them off.
I can't open anything from my phone, but I'd like to know what's in {p}.
The old secretary had a system, bless her. Let's see what she put in {p}.
In case of fire, what files would I lose in {p}?
I've told the new lad that everything's in {p}. Let him see what everything is.
I'm missing two invoices. Perhaps if you tell me which files {p} has, I'll see.
Every Friday I check {p}, it's a ritual. What's in it this week?
They say one shouldn't look in other people's drawers, but {p} is mine. What's in there?
My memory of {p} is three years old. Refresh it with the names of the files.
I need to free up some room. Which files have I got at all?
It's a bit like my attic, I've no idea what's up there. Show me what's in the workspace.
I've got to fill in how many documents we hold. Which ones are there, all in all?
My daughter's asking what I've been doing on here all winter. Show her the names of my files.
I don't want to read, I don't want to write, I only want to know what files there are.
The lady before me in this job left some files behind. Which?
I'm looking for the tax letter, it may be in {p}. What files are there?
Someone's been tidying {p} again. What's left in it?
What have I got lying about in {p}?
Before I clear out {p}, I'd like to see what's there.
Grandad asks which recordings we keep in {p}. Name them for him.
I could have sworn it was in {p}. Tell me what there is.
Rummage through {p} and tell me the names of what you find.
The boss is after a file from {p}, and I don't know how it's called. What do we have there?
Which things did I stash in {p}?
Give me an idea of what's kept in {p}.
Lay out {p} for me so I can see every file in it.
I never remember file names. Those in {p}, what are they?
Is there anything at all in {p}? If so, what?
It's been ages since I've been in {p}. What's in there these days?
How full is {p}, and with what?
I've got to make an inventory of {p}, so call out the files.
{p} is a mess, I know. All the same, what have we got there?
Look into {p}, would you, I want the names only, not the insides.
My daughter saved her homework to {p}, she says. What can you see there?
Take a stroll through {p} and tell me what's on the shelves.
Which documents are sitting in {p}? The accountant's asking.
I don't want anything opened. Just tell me what lies in {p}.
We've been dumping everything into {p} for a year. Show me the damage.
The letters all went to {p}. Which ones are they?
Let me see what's become of {p}.
Could you poke your nose into {p}? I wonder what's in there.
I'm in two minds which file to take from {p}. What's on offer?
Go through {p}, name by name.
They tell me the photos moved to {p}. Have they, what's in it?
Under {p}, which files can I choose from?
I promised Linda a list of what we've in {p}.
I need the names of everything in {p} for my little catalogue.
I put it either in the drawer or in {p}. I've checked the drawer, so what files are in the other?
What did we end up keeping in {p}?
Anything new in {p}? Let me have the file names.
If you were to open {p}, what would you find?
My filing is dreadful. Start with {p}, which files are in it?
Peep into {p} for me, please. Names will do.
The folder {p} was full to bursting last time. What's in it now?
The whole family dumps stuff in {p}. I'd like to know what.
Do I still have things in {p}? Which?
I'm spring cleaning. First up is {p}, so what's inside?
Take me round {p}, file by file.
I'd be glad of an overview of {p}, the choir needs its scores.
Nobody knows what's in {p} since Karen left. Find out, would you?
Tell me what the {p} folder's hiding.
There must be a receipt in {p}. Tell me the files and I'll spot it.
If I go to {p}, which files will I meet?
I've had a message that {p} is nearly empty. What's still there?
What sort of files live in {p}?
My brother borrowed space in {p}. I want to see what he's put there.
Show my wife what's in {p}, she won't believe it's only work.
Is my novel among the things in {p}? Tell me all that's there.
Read me the file names in {p}, one after the other.
The contents of the {p} folder please, I'm filling in the handover sheet.
Which reports have gathered in {p} since spring?
I'd like to know which files {p} has in store for us.
I was told to pick one from {p}. One of what, what's there?
It's my cupboard of horrors, {p}. Which files are in it?
Between you and me I don't even know what {p} is for. What's in there?
{p}, what's all there? I'm deciding what to keep.
{p} needs sorting. Tell me the files and I'll decide.
{p}, if you please. I'm after a file whose name I've forgotten.
{p} should have three files. Does it, which are they?
{p} was set up by the previous chap. Enlighten me as to what's in there.
{p} first. What files does it have, my love?
yo whats in {p}
um can you like tell me whats in {p} cos I lost my essay
Kindly tell me what all is there in {p}.
Mate, what've we got kicking about in {p}?
Please, which files they are in {p}? I search one.
I have made folder {p}. What it has inside now?
Sweetheart, I can't find the christening photos. What's in {p}?
The lawyer says it's all in {p}. What's all, then?
Every file in {p} by name, before I back it up.
I've ten minutes to find the rota in {p}. Help me, what's in there?
I don't need to read anything, I only want to know what we have got in {p}.
What remains in {p} after last week's cull?
He hid my present list in {p} for fun. Which files do you see?
In {p} there's supposed to be a plan. Name what's there.
Have the minutes made it to {p}? Tell me what's inside.
I'm fed up guessing. What's actually in {p}?
It's raining, so let's sort {p}. What's in it to begin with?
You'd do me a kindness by telling me which files {p} contains.
I want to pick a story for the kids from {p}. What's to choose from?
Did my upload land in {p}? I'd know by the names in there.
That old {p} folder, what's in it?
They need to see an overview of {p} at the audit.
I'm curious as a cat about {p}. What's inside?
Our secretary retired. What did she leave behind in {p}?
Have a rootle about in {p} and tell me the names.
For the insurance I have to say what's in {p}. So, what?
Just the names of what's filed under {p}, thank you.
It's like a haunted house, {p}. Tell me what you find there.
Could there be two versions in {p}? Show me all the files.
When you've finished your tea, what's stored in {p}?
I'm on the phone with the printer's. Which files have we in {p}?
If there's anything in {p} I'd like to hear what.
Let's take stock of {p}, file by file.
How many files are in {p}, and what are they called?
What files have I got altogether? I've lost the overview.
I've just sat down at this thing for the first time. What's on it in the way of files?
Which documents do we have at all?
Give me the grand tour of my files.
My son set this up and left. What's in the workspace?
What's lying around in here? I mean files, all of them.
I forgot how I called it. Tell me all the files there are and I'll know it.
Let me see everything we've saved up to now.
Before we begin, what have we got in the workspace?
I feel I'm drowning in files. Which ones are there?
The auditor would like to see what we have, file by file. Nothing opened, just the names.
Have I saved anything in here at all? Show me what.
I'd like to take stock. Which files and folders are there?
What's in the cupboard, so to speak? All the file names, please.
Are there any files? I'd like their names.
I'm new on this project. What have you got here for me, file-wise?
My late husband kept it all on here. I'd like to know what there is.
Where did I put my poem? Show me what's there in all, I'll look for it.
Tidy-up day. Tell me what files we've accumulated.
I'm wondering what I named the thing. Let me look through all of my files.
Show us what's in the workspace, the whole class is watching.
What does the workspace hold these days?
Which files could I ask you about? I'd like to see them all.
It's my first day back from leave. What's in here now?
I've never known what's on this box. Tell me its folders and files.
Spread it all out on the table, every file we own.
You keep my papers. Which ones have you got?
Can I see what's saved? All of it, names will do.
Do an inventory of the workspace, would you, the boss is coming.
I thought I'd deleted the lot. What's still there?
Somewhere among my files is the guest list. Show me them all.
What's there? I mean on file, in general.
Let's get an overview before we start shifting things. Files and folders, everything.
I know you've a whole heap of files. Which?
[Help|Goodness], where's my stuff? Tell me which files there are.
um so what files do I have
kindly show all the files which are there with us
mate what's saved on here
Please, what documents we have here?
I can never find anything. What's there to find in the workspace?
Top level will do, what folders and files have we got?
I need to report which files exist. So, which?
Tell me the names of all my notes, love, I've forgotten what I called them.
Anything in the workspace? I've been away and the kids had it.
I've got a new helper here and would like to show her what files we keep.
From the top, what have we got in the way of documents?
What's the state of the workspace? I mean what's in it.
I can't see the wood for the trees. Let me have the names of all files.
Is it only the one file, or are there more? Show me what's in the workspace.
My filing system is called chaos. What's in it?
We should see what's there before we buy another disk. Files, please, all.
I lost the thread of what I've saved. Bring me up to date on the files.
For the handover I need to see every file we've got.
If someone broke in and stole the files, what would be gone? Tell me what we have.
What do we have on record here, as files I mean?
They say the workspace is empty. Is it, what's in it?
Take a look around the workspace and tell me what you see.
I'd be happy just knowing what files there are. Reading can wait.
'''

WRITE = '''
The nurse said write it down, so I'm having it written down. {f}, and this: {text}
My last will it isn't, just a line for {f}. {text}
Between 7 and 8 nobody can phone me, so whoever needs it should find it in {f}. It's {text}
I've got mud up to the elbows. Could {f} be made for me, reading {text}
I'm asked to sum up the week in one line, in {f}. There you go: {text}
He who writes, remains, said my father. So write {f} for me, and put in it {text}
They threw my note away at the office, so I want it as {f} now, saying {text}
My nephew does computers, I do the talking. He says it must be {f}, I say {text}
It's the first line of my memoirs! Save it quick, as {f}. {text}
Let the file {f} state, in my words, {text}
Our Sunday school needs a motto in {f}. The children chose {text}
The garden plan goes by the name of {f}. Put in for me: {text}
I'd feel better with that written up in {f}. It would go like this: {text}
For the love of order, put the following in {f} and leave it there. {text}
Every captain keeps a log, mine's {f}. Today: {text}
The last page got wet. Write it anew, as {f}. It said {text}
Sheila has the minutes, Bob has the budget, and I have to do {f}. Mine's short: {text}
I'm at the airport with no laptop. Make me a {f} that says {text}
The old man dictated and I nodded. Now it's got to get into {f}: {text}
We've lost two handbooks already, so this time it's a file, {f}. Write in it: {text}
The pub quiz team needs a motto, to be kept in {f}. We voted for {text}
It took me three cups of coffee to come up with it. Into {f}, please: {text}
When I'm gone I want them to find {f}, and in it {text}
My physio wants a diary, so there you are, {f}. First entry: {text}
Someone keeps tearing down the note on the fridge. Let's have it as {f} instead. {text}
You'd be a star if there were a {f} by tonight saying {text}
My phone won't let me save anything. You save it, as {f}. {text}
It isn't much, but it's honest work. {f} shall read {text}
The printer at the library takes files only. So I need {f} with the line {text}
I'd have carved it in wood, but {f} will do. {text}
I've rung about the leak, and the man wants it documented. Write {f}, and put: {text}
I'm no typist, as you know. {f} should hold this: {text}
Could we have that on file, so nobody can say I never said it? {f}, please. {text}
Our Jenny does the website and takes her texts from {f}. She needs it to say {text}
I'm tired of sticky notes. From now on it's {f}, and today it says {text}
The speech for Dad's 70th goes into {f}. So far I've got {text}
I've no paper to hand, so make it a file. {f}, and it should read: {text}
The committee needs it in writing. So {f} gets this: {text}
Put this down for me in {f}, I'll print it later. {text}
Take dictation, please, it goes into {f}. {text}
My boss wants a file called {f}, saying {text}
I've been putting it off for weeks. Let's have a {f} at last, with {text}
So I don't lose it, save this in {f} for me: {text}
You type, I talk. It's for {f}. {text}
Let there be a file {f} and let it say {text}
Would you be a dear and write down for me in {f}: {text}
I'd like the following to be found in {f} when I get home. {text}
Mum says it ought to be written somewhere. {f} will do, and this is what: {text}
Jot this in {f} while I stir the sauce: {text}
We agreed at the meeting to keep a file, {f}. Its content is simply {text}
Before I forget how I phrased it, get it into {f}: {text}
It came to me in the bath. Store it as {f}. {text}
Start me a fresh {f} with these words, {text}
All I want standing in {f} is this: {text}
Could you commit to file what I say now? It's {f}, and the words are: {text}
The cleaner will look into {f}, so that's where it must say {text}
For the lads on the late shift I want it in {f}, black on white: {text}
I'm dictating from the car. File is {f}. Text is {text}
No need to read it back, only get it into {f}: {text}
The old one's gone, so I need a new {f}. In it goes: {text}
Type this up for me as {f}, my fingers are frozen. {text}
Grandma has a recipe to pass on. Save it under {f}, she says: {text}
Pen's dry, so it'll have to be {f}. Ready? {text}
I need something on file for tomorrow. Call it {f}, and inside: {text}
My wife wants to find this in {f} tonight: {text}
Here's my speech so far, keep it in {f}: {text}
They asked for it on file. {f}, then, with the wording {text}
Whatever was in {f} can go. From today it reads {text}
Let's get it down before I talk myself out of it. In {f}, please: {text}
You know {f}, it should say this and nothing else: {text}
Make a file out of this, would you, {f} is the name. {text}
The teacher wants it handed in as {f}. My sentence is {text}
I've thought about it all night. Into {f} with it: {text}
For posterity, in {f}: {text}
The vet told me, and I want it in {f} for the farm book: {text}
Set up {f} for the guests. Let it contain {text}
I've to leave a note for the next tenant, it belongs in {f}. {text}
I'll spell out what's to stand in {f}. {text}
Put pen to paper for me, the paper being {f}: {text}
I'm writing a diary since Tuesday. Today's goes in {f}: {text}
Somebody must write the minutes. You do it, in {f}: {text}
File name {f}, one line in it, namely {text}
Would it be too much to ask to save a line as {f}? It goes {text}
He's hopeless with notes, so there has to be a {f} for him. It says {text}
What I'd like to hand down to the kids goes in {f}: {text}
My shopping needs to be in {f} by noon. That'd be {text}
The children want to leave Santa something in {f}. Here goes: {text}
Pop the following in {f}, if it's no trouble. {text}
It's for the log book, I mean {f}. Write {text}
I won't remember the wording. So {f}, please, exactly like this: {text}
The coach wants a line from each of us in {f}. Mine: {text}
Let me have a file for the shed, {f}, with nothing but {text}
I've a great title for my novel, put it in {f}: {text}
Sorry, my keyboard's had coffee. You'll have to create {f} for me with {text}
As to {f}, it's to be written from scratch and to say {text}
My solicitor says to get it in writing. Well then, {f}: {text}
Dear helper, take {f} and put in it what follows. {text}
I'm off in a minute. Leave {f} for Anna with the words {text}
We lost the last sign. The new text is to be kept in {f}: {text}
Save my bacon and save this in {f}: {text}
I'd sooner have it in a file than in my head. The file's {f}, the thing is {text}
If you'd write {f} for me I could go and feed the hens. It should read {text}
I have one sentence for {f}: {text}
I said I'd send them a file. Prepare {f} with {text}
Preserve this thought in {f}, it's a rare one: {text}
It's only a small note for {f}. {text}
Keep it on file as {f}, not in your head: {text}
In {f} I'd like to read, next time I open it, {text}
Bill is dictating, I'm passing on. {f}. It should say {text}
Now that we've decided, it belongs in {f}. Word for word: {text}
Can't text with gloves on. {f}, please, put in {text}
A line for {f}, nothing grand. {text}
I'd be ever so grateful for a file {f} that says {text}
The plumber's advice should be in {f} for the next owner. He said: {text}
You've a neat hand, I haven't. Write {f} for me: {text}
The sign on the door comes from {f}. It ought to say {text}
Nobody will believe me unless it's in {f}. So there: {text}
I need you to produce {f}. What goes in is {text}
Let's call the file {f} and let's have it say {text}
I'm making a time capsule. For {f} I've chosen {text}
My handwriting's a disgrace, so put it in {f} for me. {text}
I'm not after a message to anyone, it should just stand in {f}: {text}
Don't tell anyone, only write it into {f}. {text}
We're starting a fault book, {f}. First words: {text}
yo make {f} and stick this in it {text}
um can you save this for school its {f} and it says {text}
Kindly prepare one file {f} having this matter: {text}
Mate, bung this in {f} for us: {text}
Please you write in {f} for me. The words are {text}
I want to have a file with name {f}. Inside must stand: {text}
mummy said you can write my story, it goes in {f}. {text}
Okay so new file, {f}, and then it says, um, {text}
For {f}, take this down. {text}
{f} should exist by lunchtime, with the following: {text}
{f} needs writing. I've only got this, but it'll do: {text}
{f}, new, and please with this in it: {text}
{f}. That's where I want this kept, as text: {text}
{f} is to hold what we agreed on the phone, namely {text}
{f} has to be ready for the visitors. It says only {text}
{f} is blank, I'm told. Let it not be blank, let it say {text}
{f}, take it down, love, I'm holding the baby. {text}
{text}. That's the text, and {f} is the file I'd like it in.
{text}. I want that kept in {f}, my printer will fetch it from there.
{text}. There, nicely put, isn't it? Save it as {f}.
{text}. So says the chairman, and he'd have it written into {f}.
{text}. Make that a file for me, {f}, would you?
{text}, that's what should be in {f} when she looks.
{text}. I thought of it on the bus, and {f} is where it goes.
{text}. Get that into {f} before the boss is back.
{text}. All of that to {f}, please, as I've said it.
{text}. I'd like to find those words in {f} tonight.
{text}, write that, and the file's called {f}.
{text}. Do me {f} with that in it.
{text}. Mum dictated it, I pass it on, you put it in {f}.
{text}. It's for the record, so write it to {f}.
{text}. A whole file for one line, I know, but make it {f}.
{text}. If you could set that down in {f} I'd be off to bed.
{text}. Put it in writing, as {f}.
{text}. You may store this as {f}.
The roofer reads nothing but files, so he'll want {f}. Give it the text {text}
I've been told to document it, in {f} of all places. {text}
My turn to write the blurb. It goes to {f}, and it's {text}
After all the arguing we settled on one sentence for {f}. It's {text}
My memory's gone, and so has my notebook, which leaves {f}. Write there {text}
Get a file going for me, {f}, I've only got the one thing so far. {text}
I'm on hold and bored, so let's do {f}. It's meant to say {text}
This ought to go down in history, or at least in {f}. {text}
I'd like my words saved, the name's {f}. And my words are {text}
The caretaker's log is {f}, and he'd like today's line to be {text}
Let's have the password hint in {f}, as follows. {text}
Your job is the file, mine's the words. {f}. {text}
Record in {f} what we've just found out. {text}
See to it that {f} says {text}
'''

FOLLOW = {
'same_action_other_device': '''
Lovely, that's done. And while you're at it, {D} as well, just the same way.
What's good for one is good for {D}. Do that too, please.
My wife says {D} should get the same treatment.
That worked a treat. Now {D}, exactly likewise.
And {D}? You may as well do that one too while we're at it.
I'd clean forgotten about {D}. Same thing there, please.
Once more with feeling, for {D} this time.
{D} feels left out. Give it the same.
You've done one, so don't stop there, {D} wants doing too.
Fair's fair, {D} gets what the other one got.
Oh, and before you sit down, {D} likewise.
Now do to {D} what you've just done there.
Good. Next in line is {D}, same story.
Not only that one, I meant {D} too.
Mum's just pointed out that {D} needs that as well.
Same again, but for {D}, as they say at the bar.
{D} is next, you know the drill.
I'd be happier if {D} were treated likewise.
The other half of the job is {D}. Same procedure.
Well, if that's how it goes, do {D} that way also.
That makes one. {D} makes two, so please do it too.
Repeat that with {D}, would you, the guests are at the door.
We always do those two together, so {D} as well, please.
How about {D}? It ought to be the same with that.
Ditto for {D}, my dear.
Now that I look around, {D} could do with the same.
{D} too, there's a love.
And don't you go forgetting {D}. Same as before.
I should have said both. {D} also, please.
You read my mind. Now do likewise with {D}.
Likewise {D}, if it isn't a bother.
Follow that up with {D}, same thing.
No reason why {D} should be any different. Go ahead with that too.
Since that went so smoothly, let's have {D} done the same.
{D}, come to think of it, wants the same as well.
In for a penny, in for a pound. {D} too.
It only makes sense if {D} goes along with it. Do that as well.
The kids want {D} done as well, the way you did that.
Treat {D} just as you did the last one.
Could {D} join in? Same action, I mean.
You missed {D}. It was supposed to be the same there.
One down, one to go, and that's {D}.
Ah, splendid. Would you extend that courtesy to {D}?
Add {D} to that, please, it should be just the same.
And what you did there, do it for {D} as well, I'm on the phone.
If it's not too cheeky, {D} the same way.
As for {D}, the very same.
Nice one, mate. {D} as well then.
yeah and {D} too pls
um also {D}, like you just did
And also {D} kindly do the same.
The same thing please make with {D}.
Cheers. Chuck {D} in with that, same deal.
While you're in the mood, {D} also.
It'd be odd to leave {D} out of it. Same for that one.
My husband would like that done with {D} too.
Copy that over to {D}, so to speak.
I've got {D} here in the same boat, so the same please.
Right, that's sorted. Now for {D}, no different.
You can carry straight on with {D}, same as just now.
I need the pair of them like that, so {D} as well.
Ooh, that was quick. Be as quick with {D}, same thing.
What about {D}, can that go the same way?
Just as you did, only now with {D}.
Same goes for {D}, I'd have thought that was obvious.
Before I hang up, {D} in the same manner, please.
Let {D} follow suit.
I'd say {D} next, and in the same fashion.
Perfect, and now I want {D} that way too.
Keep going, {D} hasn't been done yet.
Grandpa insists {D} be done likewise.
You've forgotten its brother, {D}. Same for that.
Can we have {D} match that, please?
{D} after that, identical.
It's only half the job without {D}, so do that as well.
Right you are. Then the same with {D}, and I'll leave you in peace.
Oops, I also meant {D} to be done.
Come on, {D} as well, let's have it all alike.
Thanks, that's it for that one. {D} is to go the same way.
They come as a set, so {D} too, please.
Apply that to {D} also, the landlord wants them alike.
And then, if you'd be so good, the same with {D}.
Same here, I mean with {D}, where I'm standing now.
I'd love {D} done too, just like that one.
That's better already. It'd be better still with {D} done too.
Once you're done there, {D} deserves the same.
And, erm, {D}, yes, that as well.
Next stop {D}, with no change of plan.
If you've a finger free, {D} likewise, my own are covered in paint.
Great stuff. Have a go at {D} as well, same way.
''',
'undo': '''
Hmm, no, I liked it better before. Back to how it was, please.
My wife just gave me a look. Better undo that.
Oh dear, that was the wrong one. Make it as it was.
I spoke too soon. Take that back, would you?
On second thoughts I'd rather you reversed that.
Sorry, my mistake entirely. Can you turn back what you did just now?
No no, that's not what I meant. Restore it.
The baby woke up. Quick, undo that.
Scrap that last thing, please, and put it back.
Whoops. Make it never happened, will you?
I was only joking. Put things back the way you found them.
Grandad didn't like that. Let's have it the old way again.
As you were.
It was fine as it was, I see that now. Return it, please.
Forget I asked. I mean it, set it back.
That didn't go down well here. Reverse it, would you?
I've changed my mind, silly me, so back again with that.
Can I take that one back? As if I'd never said it.
Not a good idea after all. Please undo what you just did.
You did what I said, but I said the wrong thing. Back, please.
Well, that was a flop. Let's go back to before.
Wait, wait, that wasn't for you. I was talking to my son, so put it back.
Could we pretend I didn't ask? Have it back where it was.
They were only pulling my leg. Undo it, please.
Erm, the way it was a minute ago was better. Do that again.
I regret that already. The previous state, please.
Nah, undo that, mate.
Kindly revert the last thing you have done.
Please to make it how it was before, I was wrong.
oops undo undo undo
no wait put it back how it was mummy is cross
Ah, fiddlesticks. Take back what you've just done.
The old state, please. I've been outvoted.
Hold your horses. That needs undoing.
Let's wind that back, shall we?
You know what, I preferred it before. Change it back for me.
Oh, not that! Return everything to how it stood.
I pressed the wrong button in my head. Undo, please.
Better leave it the way we had it. So back with it.
Not what the doctor ordered. Please reverse the last bit.
She says no. And when she says no, it's to be undone.
It seemed a good idea at the time. Put it right again the way it was.
That one's on me, I misread the note. Take the last step back.
I want it just as we had it before I opened my mouth.
Would you mind awfully undoing that?
Reverse gear, please, I mean with what you just changed.
Cancel that, it should be the way it was.
Shame, that's no good. Roll it back.
My bad. Back to square one with that.
The experiment failed. Put it back how it was, thanks all the same.
Never mind what I said, make it like before.
Let me eat my words. Undo that last thing.
I take it all back, and so should you, if you'd be so kind.
Now that I see it, no. Please go back on it.
I shouldn't have listened to Kevin. Have it the way it was, please.
Turn back the clock on that one, I mean undo it.
''',
'other_action_same_device': {
'on': '''
Oh, it's off now. I'd rather have it running again.
We do need it after all. On with it again, please.
I miss it already. Have it back on, would you?
The guests are back, so it can go on again.
My husband wants it on again, of all things.
Right, break's over. Switch it on once more.
It shouldn't have been off in the first place. Put it on.
Sorry to mess you about, but could it be on?
Let it come on again in any case, I'm back in the room.
I spoke too soon, we want it on.
Now that Mum's home, turn it back on.
You can start it up again now.
It may go on once more, I've found my slippers.
That thing you just did, fine, but now I need it on.
Get it going again, love, I'm not finished.
The nap's over. Put it on again for us.
Hm, without it, it's no fun. On again, please.
Please to put it on again, I was wrong.
yeah no put it back on mate
Fire it up again, there's still work to do.
I'd have it on a while longer, to be honest.
Power to it again, please, the repairman's gone.
Could you bring it back on? It's only for ten minutes.
That one, yes. I'd like it on now.
Kindly make it on again.
''',
'off': '''
That's plenty, thanks. It can go off now.
We've had enough of it. Off it goes.
It's served its purpose, so switch it off again.
I'm going to bed, so it doesn't need to be on any more.
All done here. Kill it, please.
My wife says it's a waste. Turn it off again.
It was only for a minute. Off with it now.
Lovely, and now it may go off again.
Don't leave it running, I'm going out.
Stop it now, the baby's asleep.
I've found what I was looking for. You can turn it off.
That'll do for tonight. Put it off.
I shan't be needing it further, so off, please.
Shut it down again when you've a moment, ta.
Think of the bill. Off with that thing.
It's getting on my nerves, turn it off.
No need for it to be on all night.
Let it be off again, the guests have left.
ok thats enough turn it off
Enough is enough, switch that off.
I only wanted to test it. It can be off now.
Kindly put it off, it is not required now.
Please make it off again.
Could you see that it's off before we leave?
Right, everyone's gone home. It should be off.
''',
'open': '''
It's stuffy again. Have it open, please.
I shut it too soon, the cat's still out. Open it again.
Now I do want it open after all.
My daughter's on her way, so could it be open?
We're expecting the van. Get it open again.
Sorry, can you open it once more? I left my bag.
Let some air in and open it again.
It shouldn't be shut at this hour. Open it up.
Right, they've arrived, it can be opened.
I can't get through with the pram. Open it again, would you?
Oh, the dog wants back. Open that once more.
Would you mind opening it again? Silly me.
It was better open, have it that way.
The postman is here, please open it.
Please make it open again, I must pass.
yeah open it back up
Open it again wide, the piano's coming.
I prefer it open in the mornings, so if you'd be so kind.
That can stand open for a while, go ahead.
Let's have it open, my hands are full.
Kindly open the same once again.
Have a heart and open it, he's standing in the rain.
''',
'close': '''
Brr, there's a draught. Close it again.
Everyone's in, so it can be closed.
You'd better shut it, the cat's eyeing it.
That's enough fresh air. Close it up.
It needn't stay open any longer.
Don't leave it standing open, Mum hates that.
The van's through. Shut it behind him, please.
Right, and now it should be closed.
I heard the rain start. Close it, quick.
Were you born in a barn? Shut it again.
Could it be shut now? The neighbours can see in.
Job done, close it.
Have it closed before the flies come in.
Please make it closed again.
ok close it now pls
Now you can shut it again, my bag's inside.
Best keep it closed at night, so do that.
It can't stay like that with the children about. Close it.
They've left, so would you close it after them?
Kindly close the same, we are going.
I've brought the bins in, it can shut.
Let's have that closed, my papers are flying about.
''',
'lock': '''
Everyone's home. You can lock it now.
It's late, have it locked again.
I'd sleep better if it were locked.
And now make it secure, lock it again.
They've gone, so lock up after them, that one I mean.
Don't leave it unlocked, whatever you do.
Right, bolt it again.
I don't like it being unlocked with the kids about. See to it.
He's taken his parcel. Lock it again, thanks.
It should be locked before dark, so now's the moment.
Lock it behind me, I'm off.
Put the lock back on, would you, I'm alone in the house.
It can be locked again, I've got my coat.
Please make it locked again.
yeah lock that again mate
Kindly lock the same, all have come.
We've had burglars round here. Lock it, please.
Would you be so kind as to lock it once more?
I want it locked again, call me a worrier.
Turn the key on it again, we're through.
The cleaner's finished. It's to be locked.
Grandma checks it ten times. Spare her and lock it.
''',
'unlock': '''
Oh bother, I'm still outside. Unlock it again.
My brother forgot his keys, so take the lock off it again.
You can unlock it now, he's here.
It needn't be locked while we're in.
I locked it too early, unlock it please.
The nurse is at the door. Have it unlocked for her.
Let me in, I mean unlock it.
Don't keep it locked, the kids are coming from school.
Sorry, one more time, I need it unlocked.
Would you undo the lock on it again?
Now that it's morning it can be unlocked.
I need to get in there once more, unlock it for me.
My shopping's in the rain. Unlock that, quick.
Please make it not locked any more.
ok unlock it again
Kindly unlock the same, uncle has reached.
The plumber's coming through there, so it has to be unlocked.
Take the bolt off again, would you?
It shouldn't be locked with guests about. Release it.
We'll be in and out all day, so leave that unlocked, please.
Unlock it again, I left my glasses in there.
That was hasty of me. It had better be unlocked.
''',
},
}

VAGUE = {
'device': '''
My hands are full. Could you switch that thing on for me?
Be a love and turn it off, I'm already in bed.
You know which one I mean. Put it on, please.
I can't reach it from here. Open it for me?
Somebody left it on again. Off with it.
Right, lock it, will you, I'm leaving.
Mum says to close it. So, close it.
It's still running, I can hear it. Switch it off.
There's one on that shouldn't be. Turn it off.
Would you mind shutting that? I'm in a draught.
He's at the door with the whatsit, so unlock it.
Set it to twenty, the way I like it.
The thing in the corner, whatever it's called, on please.
I need some help over here, turn this on.
Could you put the other one on as well? You know.
Just the usual one off, please, I'm tired.
That contraption by the stairs ought to be off by now.
My wife wants it on. Don't ask me what.
Switch one of them on, it doesn't feel right like this.
Open up, please, I'm carrying the shopping.
Close the thingamajig, the wind's coming in.
I forgot what it's called. Turn it on anyhow.
Do switch that off, it's driving me mad.
Put it at half, would you?
Grandpa wants that opened, he's pointing at something.
The dingus, you know, turn it off.
Something's been left open. Shut it, please.
Lock up what needs locking, I've a train to catch.
Kindly make it on.
Please you close this for me.
mate flick it on would ya
turn that thing off its annoying
um can you open the um the thing
Give us a bit more, set it to eighty.
Unlock the whatsit, my key's bent.
I always leave it on by mistake. Could you switch it off?
She said you'd open it for us. Well, we're here.
It's too loud, or too bright, I don't know. Turn it off.
That one, no, the one behind it. On, please.
You can switch it off again when she's gone.
On, please. I'm waiting.
Off! I can't bear it.
Shut that, were you born in a barn?
I've been told you can turn things on. So turn it on.
One of the things upstairs should be off. See to it.
Toggle it, love, I can't from here.
If it's on, put it off, and if it's off, on. You know what I mean.
Whatever's humming there, no idea what it is, turn it off.
We're having visitors, so put the good one on.
Before you go, open that for me.
The old one, not the new one, off please.
He keeps locking it. Unlock it again, please.
I'd like it at nineteen, if you please.
My son fiddled with it, now it needs switching on.
You could close them for the night.
It's cold out here, so open it already.
''',
'value': '''
{D} isn't right yet. Set it properly, would you?
Could you set {D} for me? I'm off to bed.
I'd like {D} at a different setting.
My wife complains about {D}. Change the setting, please.
The guests are coming, so adjust {D}.
{D} needs setting, says the man who fitted it.
Put {D} to what's comfortable, you'll know.
Set {D} to, erm, what was it again.
Change {D} to the other value, please.
I've never been happy with {D}. Give it another setting.
Would you be so kind and regulate {D} a little?
I want {D} set before the baby's bath.
{D} should be at the level I like. Set it there.
Please set {D} to the number on the sheet, I haven't got the sheet.
Somebody's been fiddling with {D}. Set it right again.
Fine-tune {D} for me, I can't get it right.
It's film night, so set {D} accordingly.
{D} to a nicer level, if you please.
Put {D} on the setting my mother wants.
Gran asks you to set {D} to, oh, she's hung up.
The doctor said I should set {D} differently.
You may set {D} now, I'm ready.
Set {D} like the neighbours have theirs.
I'd like a new value for {D}.
Kindly set {D} to required level.
mate can you set {D} to whatever
um set {D} to like a number
Please you adjust {D}, it is not good so.
Turn {D} to the other setting, it's bothering me.
I read somewhere what {D} should be set to. So set it to that.
Set {D} to something sensible.
{D} needs another number. I leave that to you, or not quite.
Let's have {D} a bit different tonight.
If you'd adjust {D}, I could get on with my knitting.
Put {D} at the usual, I've forgotten what it was.
There's a right setting for {D}, and this isn't it. Change it.
Get {D} to the temperature, level, or whatever you call it.
I'll need {D} set for tomorrow's party.
Set {D} the way Dad used to have it.
Have you set {D} yet? Please do.
Make {D} just right, like Goldilocks.
{D}, set to, hang on, I'll lose my head one day.
It's about {D}, I'd like it set, the plumber says so.
Do me a favour and set {D} while I'm out.
What {D} needs is a proper setting, so do that.
The manual says to set {D} first. Please go ahead.
Set {D} to the same number as Auntie's.
I'd be more at ease if {D} were set to the proper value.
Could we try {D} on another setting?
Set {D} for the winter, would you?
''',
'fact': '''
There's something I'd like you to remember.
Could you keep a thing in mind for me?
I must tell you something before I forget. Remember it, will you?
Make a mental note, please, it's important.
My memory's awful, so please remember this for me.
Please don't forget it this time.
You'll have to remember that for me, love.
I've a fact for you to keep.
My wife says you should remember it, so do.
Would you save something to memory for me?
Take note, I'll need it next year.
Commit this to memory.
I've just found something out. You ought to hang on to it.
Store that away for me, please.
I need you to know something about me for later.
Hold on to this, would you?
Can you memorise a thing for an old man?
Keep what I told the neighbour in mind.
I want you to remember what she said on the phone.
Something came up at the doctor's that you should keep in memory.
That's one for the memory. Keep it.
Be my memory for a moment, please.
Remember the thing about the thing.
I'd like to leave a fact with you.
The kids have a new one, please remember it.
There's a new number you should remember. I'll have to tell you.
Let me give you something to keep in mind.
Just remember it, okay?
Kindly keep this in your memory.
mate remember this for us
um can you like remember something
Please to remember one thing for me.
You'll never guess what I learnt. Keep it in mind, though.
It's about the house, and I'd like it remembered.
I'd sleep better if you remembered that.
Add something to what you know about me.
Hang on to what I was going to say.
My aunt told me a thing, and it mustn't be forgotten. Remember it, please.
For future use, memorise the following.
Would you remember the arrangement with the neighbours for me?
One more thing to remember, then I'm done.
I've a secret that you should keep in memory.
Put it in your memory, would you, I'm driving.
Could I trouble you to remember a detail?
They changed it again. Please remember the new one.
It's easily forgotten, so you be the one to remember it.
Here's what you should remember.
Keep in mind what's important to me.
Next time I want you to know it. So remember it now.
Right, ears open. Remember this.
''',
'place': '''
Send the rover over, would you? They're expecting it.
I'd like the rover to go there.
The robot should go to the place we talked about.
Drive the rover to the other spot, please.
My wife wants the rover somewhere else.
Get the rover going to, oh, what's it called.
Take the robot where it belongs.
Could the rover be moved? It's in everybody's way here.
Bring the rover to where I was yesterday.
The rover's wanted elsewhere. Take it there.
Let the robot go to him.
Park the rover at the you-know-where.
Drive it over there, love, the kids are waiting.
Will you get the rover to its place?
Make the robot go to the other side of wherever it is.
I need the rover with me. Have it come to where I am.
The rover can't stay here, move it.
Off you go with the rover, to that corner there.
Send it to the place on the map.
The rover should go where the parcel is.
Have the rover drive to that spot again.
We need the robot at the thing by the thing.
Grandpa's waiting for the rover. Send it to him.
Move the rover a bit, will you?
The rover ought to go to wherever Tom is standing.
I forgot the name of the place. Send the rover there anyway.
It's the rover's turn to go to the, erm, you know.
Kindly move the rover to that side.
mate send the rover over there
um make the robot go to the thing
Please the rover must go in other place.
Could you take the rover to its next stop?
I'd like the robot out of here and over there.
Someone needs the rover. Get it to them.
Drive the rover to the meeting point, whichever that was.
Take the rover round to you-know-who.
Let's have the rover in a better place.
Send the robot on its way.
The rover was supposed to be there by now. Send it.
Put the rover where the sun is.
Get it to go to the same place as last year.
They've moved the collection point. Drive the rover there.
The rover has to be somewhere at noon. Take it there.
You can drive the rover now, I've told them it's coming.
Please take the rover to the location.
Let the rover go and fetch it from wherever I left it.
I want the robot to go there, no, there.
Move the robot out of the way, my pram won't fit.
Somewhere in the shade would be nice for the rover. Drive it.
Dear me, the rover's in the wrong place. Send it to the right one.
''',
'file': '''
Could you read me that file? My glasses are broken.
I wrote something down somewhere. Read it out, please.
Show me the document the boss is on about.
Open the file from yesterday, would you?
There was a note. What did it say?
Write this in a file for me: bread, butter, jam.
I'd like to see what's in the file.
My son left a text file for me. Read it, please.
Read me the letter, love.
Put it in writing, in a file I mean, that the roof is fixed.
Save what I say next in a file.
I'm looking for a text I wrote. Show it to me.
Would you write a file for me?
Let me hear the one I wrote last.
The wife made a file about it. What's in it?
Could you bring up that document again?
Make me a file, it's for the club.
The other file, not this one. Read that.
What's written in the thing we saved?
I need a new file, be so kind.
Read out my notes, I forget what they're called.
The one with the recipe, what does it say? I've no idea about the name.
Type something up for me and save it.
Have a look in the file and tell me what it says.
Show us the report, please, everybody's waiting.
I can't recall the name, but read me that file.
Start a file for the holiday, would you?
Kindly open the file and read.
mate read us the file
um can you like open the document
Please, I want the file to be read for me.
My teacher wants a file. Make one.
Let's see the file he was talking about.
Get the text up, I'm about to go on stage.
There's a file with all that in it. Read it to me.
Read that page to Grandma.
Write down what I told you and put it in a file.
A file, please, with my name in it.
I'd love to read through that document again.
What does it say in there? In the file, I mean.
Tell me what the first file says.
Put my shopping in some file or other.
Save the text, please, I'm closing the lid.
Can you replace the old file? I've a better one.
Show me that list, whatever it's called.
The instructions are in a file. Read them out.
I know you've got the file. Let's hear it.
Create a file that I can hand in tomorrow, would you?
Write it down for me as a document.
Pull the file, the one for the customer.
''',
'message': '''
Could you send me a notification?
Pop something up on the screen for me.
I'd like a message to appear on my desktop.
Let them know, will you, I'm tied up.
Give me a notice, please.
My wife should get a message on the screen. See to that.
Put a note on the display for the lads.
Notify me, would you?
You'd better tell everyone. On the screen, I mean.
Make an urgent notification, quick.
Flash something up, please, nobody's looking at me.
I need an alert on the desktop.
The boss wants a message shown.
Drop a line in the log for me.
Would you log something?
Show a message, love.
Could you put a banner up?
I was told you can show notices. So show one.
Post it on the screen, please.
Send out a high priority notice, it can't wait.
A quiet little notification, if you'd be so kind.
Tell me something with a pop-up.
Kindly send one notification.
mate chuck up a message
um can you like send a notification
Please make appear the message.
Put an entry into the log, the auditor's coming.
My mother wants to see a message here, go on.
Alert the others with a notice on the screen.
Show it as a notification, not as an answer.
Let a message come up when you're ready.
I'd like to be notified.
Say something to them on the display.
Pass on a message to the screen, would you?
There's something I'd want displayed as a notice.
One notification, low priority, thank you.
Please put up a warning.
Would you display a short message for the children?
Give the people in the office a notice.
They need to be told by notification.
A message, big as you can, on the desktop.
Bring up the notice I was going to dictate.
Announce it on the screen, please.
I want it logged.
Can you push a notification out for me while I find the words?
Let me have a pop-up, please, a normal one.
Raise an alarm message for the whole shift.
Something should be shown to Dad as a notice.
The desktop could do with a message from me.
Do send that notification now.
''',
}
