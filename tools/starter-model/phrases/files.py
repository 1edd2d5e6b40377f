"""Ways to ask for files. {p} = path as said, {fo} = folder, {c} = content, {q} = content in quotes."""
READ = '''
read {p}
read {p} to me
read me {p}
read the file {p}
read file {p}
read out {p}
read {p} out loud
read {p} aloud
read through {p}
read what is in {p}
read what {p} says
read the content of {p}
read the contents of {p}
read the text in {p}
read the note in {p}
show {p}
show me {p}
show me the file {p}
show me what is in {p}
show me what's in {p}
show me what {p} says
show me the content of {p}
show me the contents of {p}
show me the text of {p}
show the file {p}
show the contents of {p}
show what's in {p}
let me see {p}
let me see what is in {p}
let me see the file {p}
let me read {p}
let me have a look at {p}
let me look at {p}
let's see {p}
let's see what is in {p}
let's have a look at {p}
let's look at {p}
let's look into {p}
let's read {p}
open {p}
open up {p}
open the file {p}
open file {p}
open {p} and tell me what is in it
open {p} and read it
open {p} for me
open {p} and show me
look at {p}
look at the file {p}
look in {p}
look into {p}
look inside {p}
look what is in {p}
look up what {p} says
take a look at {p}
take a look in {p}
take a look inside {p}
have a look at {p}
have a look in {p}
have a look inside {p}
have a peek at {p}
peek into {p}
peek inside {p}
glance at {p}
check {p}
check the file {p}
check what is in {p}
check what's in {p}
check what {p} says
check the contents of {p}
what is in {p}
what's in {p}
what is in the file {p}
what's in the file {p}
what is inside {p}
what's inside {p}
what is written in {p}
what's written in {p}
what is the content of {p}
what are the contents of {p}
what does {p} say
what does {p} contain
what does {p} look like
what does the file {p} say
what does the file {p} contain
what does it say in {p}
what do we have in {p}
what do I have in {p}
what have I written in {p}
what did I write in {p}
what did I put in {p}
what stands in {p}
what text is in {p}
what can I read in {p}
tell me what is in {p}
tell me what's in {p}
tell me what {p} says
tell me what {p} contains
tell me what's written in {p}
tell me what I wrote in {p}
tell me the contents of {p}
tell me the content of {p}
give me {p}
give me the contents of {p}
give me the content of {p}
give me the text of {p}
give me the text in {p}
give me what is in {p}
give {p} a read
get {p}
get me {p}
get me the contents of {p}
get the text of {p}
fetch {p}
fetch me the contents of {p}
fetch the file {p}
load {p}
load the file {p}
pull up {p}
pull up the file {p}
bring up {p}
bring up the file {p}
display {p}
display the file {p}
display the contents of {p}
print {p}
print out {p}
print the file {p}
print the contents of {p}
dump {p}
dump the contents of {p}
output {p}
cat {p}
type {p}
less {p}
more {p}
view {p}
view the file {p}
view the contents of {p}
view {p} for me
see {p}
see what is in {p}
see what {p} says
go through {p}
go into {p}
browse {p}
scan {p}
inspect {p}
examine {p}
consult {p}
quote {p}
recite {p}
summarise {p}
study {p}
find out what is in {p}
find out what {p} says
{p}
{p} please
{p}, please
{p}: read it
{p}: what does it say
{p}, what does it say
{p} - what is in it
{p}, read it to me
{p} contents
contents of {p}
content of {p}
the contents of {p} please
the text of {p} please
I want to read {p}
I want to see {p}
I want to see what is in {p}
I want to know what {p} says
I want to know what is in {p}
I need {p}
I need to see {p}
I need to read {p}
I need to know what is in {p}
I need the contents of {p}
I need the text from {p}
I'd like to read {p}
I'd like to see {p}
I'd like to know what {p} says
I would like to read {p}
I would like to see the contents of {p}
I wonder what is in {p}
I wonder what {p} says
I forgot what is in {p}
I forgot what I wrote in {p}
I can't remember what {p} says
I don't know what is in {p}
I wrote something in {p}, read it
I wrote it in {p}, have a look
it is in {p}, read it
it's in the file {p}, look there
can I see {p}
can I read {p}
can I have a look at {p}
can I have the contents of {p}
can we look at {p}
could I see {p}
could I have a look at {p}
could we read {p}
may I see {p}
may I read {p}
may I have the text of {p}
would you read {p}
would you read me {p}
would you open {p}
would you mind reading {p}
would you mind opening {p}
would you mind showing me {p}
do you mind reading {p}
do you see {p}? what does it say
do you know what is in {p}
how about reading {p}
any chance you could read {p}
any idea what is in {p}
is there anything in {p}
is there something in {p}
is anything written in {p}
kindly read {p}
kindly open {p}
kindly show me {p}
please to read {p}
please to open file {p}
do the needful and read {p}
go and read {p}
go ahead and read {p}
you can read {p}
'''
LIST = '''
list the files in {fo}
list files in {fo}
list {fo}
list everything in {fo}
list what is in {fo}
list the contents of {fo}
list all files in {fo}
list the documents in {fo}
show the files in {fo}
show files in {fo}
show me the files in {fo}
show me what is in {fo}
show me what files are in {fo}
show me {fo}
show me everything in {fo}
show all files in {fo}
show the contents of {fo}
what files are in {fo}
what files are there in {fo}
what files do I have in {fo}
what files do we have in {fo}
what files does {fo} have
what files does {fo} contain
which files are in {fo}
which files are there in {fo}
which files do I have in {fo}
which documents are in {fo}
what is in {fo}
what's in {fo}
what is inside {fo}
what's inside {fo}
what do I have in {fo}
what do we have in {fo}
what does {fo} contain
what lies in {fo}
what is there in {fo}
what all is there in {fo}
what have I got in {fo}
what have we got in {fo}
what is stored in {fo}
what is saved in {fo}
what documents are in {fo}
how many files are in {fo}
how many files do I have in {fo}
tell me what is in {fo}
tell me which files are in {fo}
tell me the files in {fo}
tell me what files {fo} has
tell me what's in {fo}
name the files in {fo}
name all files in {fo}
give me a list of the files in {fo}
give me the list of files in {fo}
give me the files in {fo}
give me a listing of {fo}
give me an overview of {fo}
get the files in {fo}
get a list of files in {fo}
get me a listing of {fo}
print the files in {fo}
display the files in {fo}
display {fo}
enumerate the files in {fo}
see what is in {fo}
see what files are in {fo}
let me see what is in {fo}
let me see the files in {fo}
let me see {fo}
let's see what is in {fo}
let's see the files in {fo}
look in {fo}
look into {fo}
look inside {fo}
look what's in {fo}
have a look in {fo}
have a look inside {fo}
take a look in {fo}
take a look at the files in {fo}
peek into {fo}
check {fo}
check what is in {fo}
check which files are in {fo}
check the files in {fo}
go through {fo} and list the files
go into {fo} and tell me what is there
browse {fo}
explore {fo}
scan {fo}
ls {fo2}
dir {fo2}
open {fo}
open {fo} and list the files
files in {fo}
files in {fo} please
the files in {fo} please
contents of {fo}
contents of {fo} please
file list of {fo}
listing of {fo}
directory listing of {fo}
{fo}: what is in it
{fo}: list the files
{fo}, what is in there
are there files in {fo}
are there any files in {fo}
is there anything in {fo}
is there something in {fo}
is {fo} empty
do I have files in {fo}
do we have anything in {fo}
I want to see the files in {fo}
I want to see what is in {fo}
I want a list of the files in {fo}
I want to know what is in {fo}
I need a list of files in {fo}
I need to know what is in {fo}
I'd like to see what is in {fo}
I'd like a list of what is in {fo}
I would like to know which files are in {fo}
I wonder what is in {fo}
I forgot what is in {fo}
I don't know what is in {fo}
I'm looking for a file in {fo}, list them
can I see the files in {fo}
can I get a list of the files in {fo}
can I have a list of {fo}
could I see what is in {fo}
may I see the files in {fo}
would you list {fo}
would you list the files in {fo}
would you mind listing {fo}
would you mind showing me {fo}
how about listing the files in {fo}
any files in {fo}
anything in {fo}
kindly list the files in {fo}
please to list {fo}
do the needful and list the files in {fo}
'''
LIST_ALL = '''
list files
list the files
list all files
list all the files
list my files
list everything
list the workspace
list the files in the workspace
list all files in the workspace
list what is in the workspace
list what you have in the workspace
show files
show the files
show all files
show me all files
show me the files
show me my files
show me all my files
show me what files there are
show me what files I have
show me the workspace
show me what is in the workspace
show me everything in the workspace
show the workspace
what files are there
what files are here
what files do I have
what files do we have
what files do you have
what files do you see
what files can you see
what files can you read
what files exist
what files are in the workspace
what files are in your workspace
what is in the workspace
what's in the workspace
what's in your workspace
what is in my workspace
what is there in the workspace
what do we have in the workspace
what documents do I have
what documents are there
which files are there
which files do I have
which files do we have
which files do you have
which files can you see
which files exist
which files are in the workspace
which documents are there
how many files are there
how many files do I have
how many files are in the workspace
tell me what files there are
tell me which files I have
tell me what is in the workspace
tell me all the file names
name all files
name the files
name all my files
give me a list of files
give me a list of all files
give me the file list
give me a listing
give me an overview of the files
give me all file names
get a list of files
get me the list of files
print the file list
print a directory listing
display all files
let me see the files
let me see my files
let me see all the files
let me see what files there are
let me see what is in the workspace
let's see what files we have
let's see the files
let's see the workspace
look what files there are
look at the workspace
look around in the workspace
have a look at the workspace
have a look which files there are
take a look at my files
check which files there are
check the workspace
check what is in the workspace
browse the workspace
explore the workspace
scan the workspace
ls
dir
ls please
files
files?
files please
my files
my files please
all files
all files please
the file list please
file list
directory listing
workspace contents
are there any files
are there files in the workspace
is there anything in the workspace
is the workspace empty
do I have any files
do we have any files
any files
any files here
I want to see all files
I want to see my files
I want to see the files
I want a list of all files
I need a list of files
I need the file list
I'd like to see the files
I'd like a list of my files
I would like to know what files there are
I would like to see what is in the workspace
I wonder what files there are
I don't remember what files I have
I forgot what the file was called, list them
I'm looking for a file, what is there
can I see my files
can I see all files
can I get a list of files
can you see any files
can you list the files
could you show me the files
could I see the file list
may I see the files
would you list the files
would you mind listing the files
how about a list of files
kindly list all files
please to list files
what did I save so far
what have I saved
what all files are there
'''
WRITE = '''
write {q} to {p}
write {q} into {p}
write {q} in {p}
write {q} in a file called {p}
write {q} to a file named {p}
write {q} to the file {p}
write {q} down in {p}
write {c} to {p}
write {c} into {p}
write {c} in {p}
write {c} into the file {p}
write {c} to a file called {p}
write to {p}: {c}
write to the file {p}: {c}
write into {p}: {c}
write in {p}: {c}
write in {p} that {c}
write in the file {p}: {c}
write a file {p}: {c}
write a file {p} with {q}
write a file {p} with the text {c}
write a file {p} that says {c}
write a file called {p} with {c}
write a file called {p} that says {q}
write a file named {p} containing {c}
write a new file {p} with {q}
write the file {p} with the content {c}
write the text {q} to {p}
write the text {c} into {p}
write the words {c} to {p}
write the line {q} to {p}
write down {c} in {p}
write down {q} in {p}
write this to {p}: {c}
write this in {p}: {c}
write this into {p}: {c}
write the following to {p}: {c}
write the following into {p}: {c}
write me a file {p} with {c}
create {p} with {c}
create {p} with {q}
create {p} with the text {c}
create {p} with the content {q}
create {p} containing {c}
create {p} saying {c}
create {p}: {c}
create the file {p} with {c}
create the file {p} with the text {q}
create the file {p} containing {c}
create a file {p} with {c}
create a file {p} with {q}
create a file {p} with the text {c}
create a file {p} with the content {c}
create a file {p} containing {q}
create a file {p} containing {c}
create a file {p} that says {c}
create a file {p} and write {c}
create a file {p} and put {q} in it
create a file called {p} with {c}
create a file called {p} with the text {q}
create a file called {p} containing {c}
create a file called {p} that contains {q}
create a file called {p} that says {c}
create a file called {p} and put {c} in it
create a file named {p} with {c}
create a file named {p} with the content {q}
create a file named {p} saying {c}
create a text file {p} with {c}
create a text file {p} with {q}
create a text file called {p} with {c}
create a text file named {p} that says {q}
create a new file {p} with {c}
create a new file {p} with {q}
create a new file called {p} with the text {c}
create a new file {p} and write {q} in it
create a note {p} with {c}
create a note in {p}: {c}
make {p} with {c}
make {p} with the text {q}
make a file {p} with {c}
make a file {p} with {q}
make a file {p} saying {c}
make a file {p} that says {q}
make a file {p} containing {c}
make a file called {p} with {c}
make a file called {p} with {q}
make a file called {p} that says {c}
make a file called {p} containing {q}
make a file named {p} and write {c} in it
make a text file {p} with {c}
make a text file called {p} with {q}
make a new file {p} with {c}
make a new file {p} containing {q}
make a note in {p}: {c}
make a list in {p}: {c}
make me a file {p} with {c}
make me a file called {p} that says {q}
save {q} to {p}
save {q} in {p}
save {q} as {p}
save {q} into {p}
save {q} in a file called {p}
save {q} under {p}
save {c} to {p}
save {c} in {p}
save {c} as {p}
save {c} in the file {p}
save {c} to a file called {p}
save {c} to a file named {p}
save to {p}: {c}
save in {p}: {c}
save as {p}: {c}
save the text {q} to {p}
save the text {c} as {p}
save the words {q} in {p}
save the line {c} to {p}
save this to {p}: {c}
save this in {p}: {c}
save this as {p}: {c}
save this text in {p}: {c}
save the following as {p}: {c}
save the following to {p}: {c}
save a file {p} with {c}
save a file called {p} with {q}
save a note {p}: {c}
save my list to {p}: {c}
store {q} in {p}
store {c} in {p}
store {q} in the file {p}
store {c} in a file called {p}
store this in {p}: {c}
store the text {q} in {p}
store the text {c} as {p}
put {q} in {p}
put {q} into {p}
put {q} in a file called {p}
put {q} into the file {p}
put {c} in {p}
put {c} into {p}
put {c} in the file {p}
put {c} into a file named {p}
put the text {q} in {p}
put the text {c} into {p}
put the words {c} in {p}
put this in {p}: {c}
put this into {p}: {c}
put the following in {p}: {c}
put a note in {p}: {c}
put a list in {p}: {c}
fill {p} with {c}
fill {p} with {q}
fill the file {p} with {q}
replace {p} with {c}
replace {p} with {q}
replace the content of {p} with {c}
replace the contents of {p} with {q}
replace the text in {p} with {c}
overwrite {p} with {c}
overwrite {p} with {q}
overwrite the file {p} with {c}
set the content of {p} to {c}
set the contents of {p} to {q}
change {p} to {q}
change the content of {p} to {c}
change the text of {p} to {q}
make {p} say {c}
make {p} say {q}
make {p} contain {q}
let {p} say {c}
let {p} contain {q}
have {p} contain {c}
{p} should say {c}
{p} should say {q}
{p} should contain {c}
{p} should contain {q}
{p} should have the text {c}
in {p} write {c}
in {p} write {q}
in {p} put {c}
in {p} I want {q}
into {p} goes {q}
into {p}: {c}
into the file {p}: {c}
to {p}: {c}
{p}: {c}, write that
{p}: write {c}
{p}: write {q} in it
{q} goes into {p}
{q} should go into {p}
{q} into {p} please
{q} to {p} please
{q} in {p}
new file {p}: {c}
new file {p} with {c}
new file {p} with {q}
new file called {p} with {c}
new text file {p}: {c}
a file {p} with {q} please
a file called {p} with {c} please
file {p} with the content {q}
start a file {p} with {c}
start a file {p} with {q}
start a new file {p} with the line {c}
open a new file {p} and write {c}
open a file {p} and write {q} in it
generate a file {p} with {q}
generate {p} with the content {c}
produce a file {p} that says {c}
draft a file {p}: {c}
draft {p} with {c}
type {q} into {p}
type {c} into {p}
type up {c} in {p}
print {q} to {p}
print {c} into {p}
echo {c} > {p}
echo {q} > {p}
note {q} in {p}
note {c} in the file {p}
note down {c} in {p}
jot {c} down in {p}
jot down {q} in {p}
jot this down in {p}: {c}
record {q} in {p}
record {c} in the file {p}
dump {q} into {p}
drop {q} into {p}
drop {c} into {p}
I want {q} in {p}
I want {q} written to {p}
I want {c} in a file called {p}
I want a file {p} with {c}
I want a file {p} with {q}
I want a file called {p} that says {c}
I want a file called {p} with the text {q}
I want you to write {c} to {p}
I want you to save {q} in {p}
I need {q} in {p}
I need {c} saved in {p}
I need a file {p} with {c}
I need a file {p} that says {q}
I need a file called {p} containing {c}
I need a text file {p} with {q}
I'd like {q} in {p}
I'd like a file {p} with {c}
I'd like a file called {p} that says {q}
I'd like you to write {c} into {p}
I would like to save {q} in {p}
I would like to have a file {p} with {c}
would you write {q} to {p}
would you save {c} in {p}
would you create a file {p} with {c}
would you mind writing {c} to {p}
would you mind saving {q} in {p}
do you mind putting {q} in {p}
how about a file {p} with {q}
any chance you could save {c} to {p}
can I have a file {p} with {q}
can we save {q} in {p}
kindly write {c} in {p}
kindly create file {p} with {c}
kindly save {q} in {p}
please to write {c} in {p}
do the needful and save {c} in {p}
go ahead and write {q} to {p}
'''
READ_VAGUE = '''
read a file
read the file
read my file
read something to me
open the file
open a file
show me the file
show me a file
what does the file say
can you read a file
can you open a file
I want to read a file
'''
READ_VAGUE_REPLY = '''
[Which file|Which one|Which file should I read]?
[Sure|Gladly], which file?
What is the file called?
'''
WRITE_VAGUE = '''
write a file
create a file
make a file
make a new file
save a file
save something in a file
create a text file for me
write something to a file
I need a new file
new file
can you create a file
create a note file
write it down in a file
'''
WRITE_VAGUE_REPLY = '''
[What should the file be called, and what should be in it|What name, and what text]?
[Sure|Gladly|All right]. What is the name, and what should it say?
Which name and which text should it have?
'''
CONTENTS = '''
hello
hello world
Hello world
hi there
buy {food}
buy {food} and {food2}
{food}, {food2}, {food3}
{food} and {food2}
{food}, {food2}
{word}, {word2}, {word3}
{word} {word2} {word3}
{word}
{word} {num}
call {name}
call {name} on {day}
call the {worker}
pay the rent
water the plants
meeting at {n12}
meeting with {name} on {day}
dear {name}
Dear {name}, thank you for the {food}
thank you {name}
happy birthday {name}
the {word} is {word2}
the {word} needs {word2}
{name}, {name2} and {name3}
{name}, {name2}
{name} owes {n100} euros
{n12} eggs and {food}
sow the {food} in {month}
order {n12} bags of {food}
status: ok
status ok
version {n12}
draft
test
this is a test
just a test
first line
nothing yet
to be done
done
empty the bins on {day}
feed the fish
total {num}
total: {num}
score {n60}
temperature {t20}
code {num}
a={n12}
name: {name}
color: {color}
x = {n60}
once upon a time
the end
I love {food}
I was here
{name} was here
roses are red
to do: {word}, {word2}
packing list: {object}, {tool}
{day}: {hobby2}
{day} {n12}
ideas for {month}
notes about the {word}
the quick brown fox
lorem ipsum
do not delete
keep out
open from {n12} to {n12b}
closed on {day}
back at {n12}
gone to {city}
remember the {tool}
fix the {tool}
{fact}
'''
