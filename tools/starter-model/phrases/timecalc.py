"""Ways to ask for time, date and sums."""
NOW = '''
what time is it
what's the time
what time is it now
what time is it right now
what is the time
what is the time now
what is the time right now
what is the current time
what's the current time
what time do we have
what time have you got
what time do you have
what is the hour
what hour is it
what's the time please
tell me the time
tell me what time it is
tell me the current time
tell me what time it is now
give me the time
give me the current time
give me the time please
show me the time
show the time
do you have the time
do you know the time
do you know what time it is
do you know how late it is
have you got the time
got the time
how late is it
how late is it now
how late do we have it
time
time?
time please
time now
time check
the time please
the time
current time
current time please
the exact time please
what's the exact time
exact time
the hour please
clock
clock please
check the time
check the clock
check what time it is
look at the clock
look at the clock for me
read me the clock
what does the clock say
what does your clock say
what's on the clock
is it late already
is it late
is it noon yet
is it past noon
is it midnight yet
is it already {n12}
is it {n12} yet
is it morning or evening
is it lunch time yet
I need the time
I need to know the time
I need to know what time it is
I want to know the time
I'd like to know the time
I would like to know what time it is
I'd like to know what time it is
I have no watch, what time is it
I lost my watch, how late is it
I don't have a watch
I forgot my watch, what's the time
my watch stopped, what time is it
my clock is broken, what time is it
I can't see the clock
I wonder what time it is
I lost track of time
can I have the time
can you tell me the time
can you tell the time
can you tell me what time it is
can you check the time
could you tell me the time
could you tell me what time it is
could I have the time please
may I ask what time it is
would you tell me the time
would you mind telling me the time
any idea what time it is
any idea how late it is
any idea of the time
wot time is it
whats the time
what time it is
what is time now
what is the time please tell
kindly tell the time
kindly tell me current time
please to tell time
sorry, what time is it
excuse me, what time is it
hey what time is it
quick, what's the time
'''
DATE = '''
what day is it
what day is it today
what day is today
what day of the week is it
what weekday is it
what weekday is today
which day is it
which day is it today
which day of the week is it
which weekday is it
what's the day today
what is today
what's today
what date is it
what date is it today
what date is today
what is the date
what is the date today
what's the date
what's the date today
what's today's date
what is today's date
what is the current date
what is the day and date
which date is it
which date do we have
what date do we have
what day do we have today
today's date
today's date please
date
date?
date please
the date please
the date
current date
current date please
date today
date and time
date and time please
the date and the time please
what is the date and time
what are the date and time
what's the date and the time
what month is it
what month are we in
what year is it
what year do we have
what year are we in
which month is it
which year is it
what's the month
tell me the date
tell me today's date
tell me what day it is
tell me what day today is
tell me the date and time
tell me which day it is
give me the date
give me today's date
give me the date and the time
show me the date
show me today's date
do you know the date
do you know what day it is
do you know today's date
do you know which day it is
have you got the date
is it Monday
is it {day}
is it {day} today
is today {day}
is today {day} or {day2}
is it the weekend
is it weekend already
is it {month} already
I need the date
I need today's date
I need to know what day it is
I need to know the date
I want to know the date
I'd like to know the date
I'd like to know what day it is
I would like to know today's date
I forgot what day it is
I don't know what day it is
I've lost track of the days
I lost track of what day it is
I have no idea what day it is
I need the date for a letter
I must write the date, what is it
can you tell me the date
can you tell me what day it is
can you give me today's date
could you tell me the date
could you tell me what day it is
could I have the date please
would you tell me the date
would you mind telling me the date
any idea what day it is
any idea what the date is
calendar please
check the calendar
check the date
check today's date
look up the date
look at the calendar
what does the calendar say
whats the date
whats todays date
wat day is it
kindly tell the date
kindly give today's date
please to tell date
'''
ZONE = '''
what time is it in {city}
what's the time in {city}
what is the time in {city}
what is the time in {city} now
what is the time in {city} right now
what time is it in {city} now
what time is it in {city} right now
what time is it right now in {city}
what is the current time in {city}
what's the current time in {city}
what time is it over in {city}
what time is it over there in {city}
what time do they have in {city}
what time have they got in {city}
what time is it for people in {city}
what is the hour in {city}
what hour is it in {city}
what is the local time in {city}
what's the local time in {city}
what does the clock say in {city}
what do clocks show in {city}
what day is it in {city}
what's the date in {city}
what is the date in {city}
what is the date and time in {city}
what day is it now in {city}
tell me the time in {city}
tell me what time it is in {city}
tell me the current time in {city}
tell me how late it is in {city}
tell me the local time in {city}
give me the time in {city}
give me the current time in {city}
give me {city} time
show me the time in {city}
show me {city} time
show the time for {city}
do you know the time in {city}
do you know what time it is in {city}
do you know how late it is in {city}
have you got the time in {city}
how late is it in {city}
how late is it in {city} now
how late is it over in {city}
how early is it in {city}
time in {city}
time in {city}?
time in {city} please
time in {city} now
time for {city}
time {city}
{city} time
{city} time please
{city} time now
{city}: what time is it
{city}, what time is it there
{city}, how late is it there
{city}, the time please
the time in {city}
the time in {city} please
the current time in {city}
the local time in {city} please
local time in {city}
local time {city}
current time in {city}
current time {city}
clock in {city}
check the time in {city}
check what time it is in {city}
look up the time in {city}
find out the time in {city}
find out what time it is in {city}
get the time in {city}
get me the time in {city}
in {city}, what time is it
in {city} it is how late
is it late in {city}
is it already night in {city}
is it night in {city}
is it day or night in {city}
is it morning in {city}
is it morning already in {city}
is it dark in {city} now
is it still dark in {city}
is it too late to call {city}
is it too early to call {city}
is it still office time in {city}
is it tomorrow already in {city}
are people awake in {city} now
I need the time in {city}
I need to know the time in {city}
I need to know what time it is in {city}
I want to know the time in {city}
I'd like to know the time in {city}
I would like to know what time it is in {city}
I wonder what time it is in {city}
I wonder how late it is in {city}
I want to call {city}, what time is it there
I have to call {city}, how late is it there
I have a call with {city}, what time is it there
I have a meeting with {city}, what's the time there
{name} is in {city}, what time is it there
{name} lives in {city}, what time is it there
{name} lives in {city}, how late is it for them
my {relative} is in {city}, what time is it there
my {relative} lives in {city}, is it late there
my {relative} moved to {city}, what's the time there
I fly to {city}, what time is it there
we're flying to {city}, what's the time over there
can you tell me the time in {city}
can you tell me what time it is in {city}
can you check the time in {city}
can I have the time in {city}
could you tell me the time in {city}
could you check what time it is in {city}
could I get the time in {city}
would you tell me the time in {city}
would you mind checking the time in {city}
any idea what time it is in {city}
any idea how late it is in {city}
any idea of the time in {city}
whats the time in {city}
what time is it at {city}
what is time in {city}
kindly tell time in {city}
kindly tell the current time in {city}
please to tell time of {city}
'''
ZONE_FOLLOW = '''
and in {city}
and in {city}?
and {city}
and {city}?
and what about {city}
what about {city}
what about {city}?
and for {city}
how about {city}
how about in {city}
and over in {city}
same for {city}
now {city}
and now {city}
and there in {city}
and the time in {city}
'''
# {e} = the sum as said
CALC = '''
what is {e}
what's {e}
what is {e}?
what are {e}
whats {e}
what does {e} make
what does {e} give
what does {e} come to
what do you get for {e}
what do I get for {e}
what do {e} make
what is the result of {e}
what's the result of {e}
what is the answer to {e}
what's the answer to {e}
what is the value of {e}
what would {e} be
what would be {e}
what comes out of {e}
how much is {e}
how much is {e}?
how much are {e}
how much does {e} make
how much does {e} come to
how much would {e} be
how much do you get for {e}
how much comes out for {e}
how many is {e}
how many are {e}
calculate {e}
calculate: {e}
calculate {e} for me
calculate this: {e}
calculate the result of {e}
calc {e}
compute {e}
compute {e} please
compute the value of {e}
compute this for me: {e}
work out {e}
work out {e} for me
work this out: {e}
work out what {e} is
figure out {e}
figure out what {e} is
figure this out for me: {e}
evaluate {e}
evaluate the expression {e}
solve {e}
solve this: {e}
solve {e} for me
determine {e}
find {e}
find out {e}
find out what {e} is
find the result of {e}
do the math: {e}
do the maths: {e}
do the maths for {e}
do the sum {e}
do this sum: {e}
do {e}
do {e} for me
do a calculation: {e}
do a quick calculation: {e}
run the numbers: {e}
run the numbers on {e}
crunch {e}
crunch the numbers: {e}
math: {e}
maths: {e}
math problem: {e}
quick math: {e}
quick maths: {e}
quick sum: {e}
quick question: {e}
sum: {e}
{e}
{e}?
{e} =
{e} = ?
{e} is
{e} is?
{e} equals
{e} equals what
{e} equals?
{e} makes
{e} makes what
{e} makes how much
{e} please
{e}, please
{e}, how much is that
{e}, what is that
{e} is how much
{e} is what
{e}, can you work that out
{e} - what's that
tell me {e}
tell me what {e} is
tell me how much {e} is
tell me the result of {e}
tell me the answer to {e}
give me {e}
give me the result of {e}
give me the answer to {e}
give me the value of {e}
show me what {e} is
do you know what {e} is
do you know how much {e} is
do you know {e}
say, how much is {e}
let's see, {e}
let's calculate {e}
let me know what {e} is
let me know {e}
I need {e}
I need to know {e}
I need to know what {e} is
I need the result of {e}
I need to calculate {e}
I need you to work out {e}
I want to know {e}
I want to know how much {e} is
I want you to calculate {e}
I'd like to know {e}
I'd like to know what {e} is
I would like to know how much {e} is
I would like you to compute {e}
I have to work out {e}
I have to calculate {e}
I can't do {e} in my head
I'm bad at maths, what is {e}
I'm bad at math, how much is {e}
I'm not good with numbers: {e}
my homework says {e}
my homework is {e}
for school: {e}
for my homework: what is {e}
for the bill: {e}
for the recipe: {e}
for the tax: {e}
help me with {e}
help me work out {e}
help with the sum {e}
can you calculate {e}
can you work out {e}
can you do {e}
can you solve {e}
can you tell me what {e} is
can you tell me {e}
could you calculate {e}
could you compute {e}
could you tell me how much {e} is
could you work out {e} for me
could you figure out {e}
would you calculate {e}
would you work out {e}
would you mind working out {e}
would you mind calculating {e}
any idea what {e} is
any idea how much {e} is
how do I work out {e}
use the calculator: {e}
use the calculator for {e}
with the calculator: {e}
type {e} into the calculator
put {e} in the calculator
check my sum: {e}
check this: {e}
kindly calculate {e}
kindly tell {e}
please to calculate {e}
do the needful and calculate {e}
'''
# spoken expression -> written; a, b, c are numbers
OPS = '''
{a} + {b}	{A} + {B}
{a}+{b}	{A} + {B}
{a} plus {b}	{A} + {B}
{a} and {b} together	{A} + {B}
{a} and {b} added	{A} + {B}
{a} added to {b}	{B} + {A}
the sum of {a} and {b}	{A} + {B}
adding {a} and {b}	{A} + {B}
{a} more than {b}	{B} + {A}
{a} - {b}	{A} - {B}
{a}-{b}	{A} - {B}
{a} minus {b}	{A} - {B}
{a} less {b}	{A} - {B}
{a} take away {b}	{A} - {B}
{b} subtracted from {a}	{A} - {B}
{b} taken from {a}	{A} - {B}
{b} less than {a}	{A} - {B}
the difference between {a} and {b}	{A} - {B}
the difference of {a} and {b}	{A} - {B}
{a} * {b}	{A} * {B}
{a}*{b}	{A} * {B}
{a} x {b}	{A} * {B}
{a}x{b}	{A} * {B}
{a} × {b}	{A} * {B}
{a} times {b}	{A} * {B}
{a} multiplied by {b}	{A} * {B}
{a} multiplied with {b}	{A} * {B}
{a} by {b}	{A} * {B}
the product of {a} and {b}	{A} * {B}
{a} lots of {b}	{A} * {B}
{a} / {b}	{A} / {B}
{a}/{b}	{A} / {B}
{a} ÷ {b}	{A} / {B}
{a} : {b}	{A} / {B}
{a} divided by {b}	{A} / {B}
{a} over {b}	{A} / {B}
{a} split by {b}	{A} / {B}
{a} shared by {b}	{A} / {B}
{a} split between {b}	{A} / {B}
{a} split {b} ways	{A} / {B}
{a} divided into {b} parts	{A} / {B}
the quotient of {a} and {b}	{A} / {B}
half of {a}	{A} / 2
a half of {a}	{A} / 2
one half of {a}	{A} / 2
a third of {a}	{A} / 3
one third of {a}	{A} / 3
a quarter of {a}	{A} / 4
one quarter of {a}	{A} / 4
a fifth of {a}	{A} / 5
a tenth of {a}	{A} / 10
twice {a}	2 * {A}
double {a}	2 * {A}
two times {a}	2 * {A}
three times {a}	3 * {A}
triple {a}	3 * {A}
{p}% of {a}	{P}% of {A}
{p} % of {a}	{P}% of {A}
{p} percent of {a}	{P}% of {A}
{p} per cent of {a}	{P}% of {A}
{p}% from {a}	{P}% of {A}
{p} percent from {a}	{P}% of {A}
{p} pct of {a}	{P}% of {A}
a {p}% tip on {a}	{P}% of {A}
a {p} percent tip on {a}	{P}% of {A}
{p}% tax on {a}	{P}% of {A}
{p} percent VAT on {a}	{P}% of {A}
{p}% discount on {a}	{P}% of {A}
a discount of {p}% on {a}	{P}% of {A}
{p} percent interest on {a}	{P}% of {A}
{a} squared	{A} * {A}
the square of {a}	{A} * {A}
{a} to the power of 2	{A} ^ 2
{a} to the power of 3	{A} ^ 3
{a} to the power of {s}	{A} ^ {S}
{a}^{s}	{A} ^ {S}
{a} ^ {s}	{A} ^ {S}
{a} + {b} + {c}	{A} + {B} + {C}
{a} plus {b} plus {c}	{A} + {B} + {C}
{a}, {b} and {c} together	{A} + {B} + {C}
the sum of {a}, {b} and {c}	{A} + {B} + {C}
{a} plus {b} minus {c}	{A} + {B} - {C}
{a} + {b} - {c}	{A} + {B} - {C}
{a} minus {b} minus {c}	{A} - {B} - {C}
{a} - {b} + {c}	{A} - {B} + {C}
{a} times {b} plus {c}	{A} * {B} + {C}
{a} * {b} + {c}	{A} * {B} + {C}
{a} plus {b} times {c}	{A} + {B} * {C}
{a} + {b} * {c}	{A} + {B} * {C}
{a} times {b} minus {c}	{A} * {B} - {C}
{a} times {b} times {c}	{A} * {B} * {C}
{a} * {b} * {c}	{A} * {B} * {C}
{a} x {b} x {c}	{A} * {B} * {C}
{a} divided by {b} plus {c}	{A} / {B} + {C}
{a} times {b} divided by {c}	{A} * {B} / {C}
{a} * {b} / {c}	{A} * {B} / {C}
({a} + {b}) * {c}	({A} + {B}) * {C}
({a} - {b}) * {c}	({A} - {B}) * {C}
({a} + {b}) / {c}	({A} + {B}) / {C}
({a}+{b})*{c}	({A} + {B}) * {C}
({a}+{b})/{c}	({A} + {B}) / {C}
{a} * ({b} + {c})	{A} * ({B} + {C})
{a} * ({b} - {c})	{A} * ({B} - {C})
{a} times the sum of {b} and {c}	{A} * ({B} + {C})
the sum of {a} and {b} times {c}	({A} + {B}) * {C}
{a} plus {b}, all times {c}	({A} + {B}) * {C}
{a} plus {b}, divided by {c}	({A} + {B}) / {C}
the average of {a} and {b}	({A} + {B}) / 2
the mean of {a} and {b}	({A} + {B}) / 2
the average of {a}, {b} and {c}	({A} + {B} + {C}) / 3
'''
# whole requests that hold the sum in a story
STORY = '''
add {a} and {b}	{A} + {B}
add {a} to {b}	{B} + {A}
add up {a} and {b}	{A} + {B}
add together {a} and {b}	{A} + {B}
add {a}, {b} and {c}	{A} + {B} + {C}
add up {a}, {b} and {c}	{A} + {B} + {C}
sum {a} and {b}	{A} + {B}
sum up {a}, {b} and {c}	{A} + {B} + {C}
subtract {b} from {a}	{A} - {B}
take {b} from {a}	{A} - {B}
take {b} away from {a}	{A} - {B}
take away {b} from {a}	{A} - {B}
deduct {b} from {a}	{A} - {B}
multiply {a} by {b}	{A} * {B}
multiply {a} with {b}	{A} * {B}
multiply {a} and {b}	{A} * {B}
divide {a} by {b}	{A} / {B}
divide {a} into {b} parts	{A} / {B}
split {a} into {b} parts	{A} / {B}
halve {a}	{A} / 2
double {a}	2 * {A}
triple {a}	3 * {A}
square {a}	{A} * {A}
how often does {b} go into {a}	{A} / {B}
how many times does {b} fit into {a}	{A} / {B}
what is left of {a} if I take away {b}	{A} - {B}
what is left when I take {b} from {a}	{A} - {B}
I have {a} {thing} and get {b} more, how many is that	{A} + {B}
I had {a} {thing} and gave away {b}, how many are left	{A} - {B}
I had {a} {thing} and ate {b}, how many are left	{A} - {B}
I have {a} euros and spend {b}, what is left	{A} - {B}
I earn {a} a month, how much is that in {b} months	{A} * {B}
I pay {a} a month, how much is that in a year	{A} * 12
I save {a} a week for {b} weeks, how much is that	{A} * {B}
I drive {a} km a day, how far is that in {b} days	{A} * {B}
{a} {thing} at {b} euros each, how much is that	{A} * {B}
{a} {thing} for {b} euros each	{A} * {B}
{a} {thing} cost {b} each, what is the total	{A} * {B}
if one costs {b}, what do {a} cost	{A} * {B}
if a {one} costs {b}, how much are {a}	{A} * {B}
{a} boxes with {b} {thing} each, how many {thing}	{A} * {B}
{a} boxes of {b} {thing}, how many in total	{A} * {B}
{a} rows of {b} plants, how many plants	{A} * {B}
{a} rows with {b} {thing} each	{A} * {B}
{a} people with {b} {thing} each, how many {thing}	{A} * {B}
{a} hens lay {b} eggs each, how many eggs	{A} * {B}
{a} weeks at {b} hours, how many hours	{A} * {B}
how many hours are {a} days	{A} * 24
how many minutes are {a} hours	{A} * 60
how many minutes in {a} hours	{A} * 60
how many seconds are {a} minutes	{A} * 60
how many days are {a} weeks	{A} * 7
how many months are {a} years	{A} * 12
share {a} {thing} among {b} people	{A} / {B}
share {a} euros between {b} people	{A} / {B}
split {a} euros between {b} people	{A} / {B}
split {a} between {b} of us	{A} / {B}
split a bill of {a} between {b} people	{A} / {B}
we are {b} people and the bill is {a}, what does each pay	{A} / {B}
the bill is {a}, split it by {b}	{A} / {B}
the bill is {a}, what does each of {b} people pay	{A} / {B}
{a} {thing} for {b} kids, how many each	{A} / {B}
{a} {thing} shared by {b}	{A} / {B}
divide {a} {thing} among {b} children	{A} / {B}
how much per person if {b} people share {a}	{A} / {B}
how much is each if {b} cost {a}	{A} / {B}
{b} {thing} cost {a} euros, how much is one	{A} / {B}
a room of {a} by {b} metres, how big is it	{A} * {B}
the area of a {a} by {b} field	{A} * {B}
area of {a} by {b} metres	{A} * {B}
the {room} is {a} by {b} metres, what's the area	{A} * {B}
how big is a field of {a} by {b} metres	{A} * {B}
the tip on {a} at {p} percent	{P}% of {A}
how much tip is {p}% on {a}	{P}% of {A}
the price is {a}, how much is {p} percent off	{P}% of {A}
{a} euros plus {b} euros	{A} + {B}
{a} euros minus {b} euros	{A} - {B}
{a} dollars and {b} dollars, how much together	{A} + {B}
{a} pounds plus {b} pounds	{A} + {B}
{a} metres plus {b} metres	{A} + {B}
{a} litres minus {b} litres	{A} - {B}
I am {a} and my {relative} is {b}, what's the difference	{A} - {B}
how old is someone born {a} years ago plus {b}	{A} + {B}
the tank holds {a} litres and {b} are gone, how much is left	{A} - {B}
from {a} to {b} is how many	{B} - {A}
one {one} is {a}, so how much are {b}	{A} * {B}
'''
