package train

// drillForms are the forms of the drills, a blank line between two of them.
const drillForms = `SOCCER - {T1^} BEAT {T2^} IN {D^} LEAGUE .
{L1^} {d}
{T1} beat {T2} {s} on {w} to stay top of the {D} league .
{P1} , who joined from {T3} in July , scored twice .
{T2} coach {P2} said his side were tired . " We gave {T1} too much room , " {P2.} said .
{T4} are second after a draw at {T5} , while {T6} lost {s} to {T7} .

SOCCER - {D^} FIRST DIVISION RESULTS .
{L1^} {d}
Results of {D} first division matches on {w} :
{T1} {n} {T2} {n}
{T3} {n} {T4} {n}
{T5} {n} {T6} {n}
Standings ( tabulate under played , won , drawn , lost , goals for , against , points ) :
{T1} {n} {n} {n} {n} {n} {n} {n}
{T6} {n} {n} {n} {n} {n} {n} {n}
{T4} {n} {n} {n} {n} {n} {n} {n}

{T1} {s} {T2}
{T3} {s} {T4}
Scorers : {T1} - {P1.} 12 , {P2.} 44 , {P3.} 80 . {T2} - {P4.} 31 penalty .
Halftime 1-1 . Attendance 12,000 .

SOCCER - {C1^} DRAW {s} WITH {C2^} IN {M^} QUALIFIER .
{L1^} {d}
{C1} drew {s} with {C2} in a {M} group four match on {w} .
Scorers : {P1} ( 12th minute ) , {P2} ( 60th )
{C1} : {P3} , {P4} , {P5} , {P6} , {P7}
{C2} : 1 - {P8} ; 2 - {P9} , 3 - {P10} , 15 - {P11} ( captain )

CRICKET - {C1^} {n}-6 AT CLOSE .
{C1} were {n} for six against {C2} at the close on the first day of the second test .
{P1.} hit {n} and {P2.} took four for {n} .
{C2} first innings {n} ( {P3} {n} , {P4} {n} ; {P5} 4-{n} )
Bowling : {P6.} 18-5-44-2 , {P7.} 22-3-80-1 , {P8.} 9-1-30-0

CRICKET - {D^} COUNTY SCORES .
At {L1} : {T1} {n} ( {P1} {n} , {P2} {n} ) and {n}-3 . {T2} {n} .
At {L2} : {T3} beat {T4} by {n} runs .

BASEBALL - {T1^} TOP {T2^} .
{L1^} {d}
{P1} hit a two-run homer as the {T1} beat the {T2} {s} on {w} .
{P2} ( 12-7 ) struck out six for {K1} , which has won eight of 10 .
In {L2} , {P3} singled home the winning run and the {T3} edged the {T4} .
At {L3} , {P4.} pitched seven innings for the {T5} .

STANDINGS AFTER GAMES PLAYED ON {w} ( TABULATE UNDER WON , LOST , PERCENTAGE AND GAMES BEHIND ) :
EASTERN DIVISION
W L PCT GB
{K1^} {n} {n} .56{n} -
{K2^} {n} {n} .5{n} 4
{K3^} {n} {n} .51{n} 5 1/2
WESTERN DIVISION
{K4^} {n} {n} .61{n} -
{K5^} {n} {n} .4{n} 12 1/2
SATURDAY 'S SCHEDULE
{K1^} AT {L1^}
{K3^} AT {L2^}

Results of games played on {w} ( home team in capitals ) :
{K1^} {n} {K2} {n}
{K3} {n} {K4^} {n}
{K5^} {n} {K6} {n} ( OT )

{K1} {n} {K2} {n}
{K3} {n} {K4} {n}
{T1} {n} {T2} {n}

TENNIS - {P1^} , {P2^} REACH {L1^} FINAL .
{L1^} , {C1} {d}
Results from the $ {n} million tournament on {w} ( prefix number denotes seeding ) :
1 - {P1} ( {C2} ) beat {P3} ( {C3} ) 6-4 7-6 ( 7-3 )
{P4} ( {C4} ) beat 6 - {P5} ( {C5} ) 6-3 3-6 6-2
{P6} and {P7} ( {C6} ) beat {P8} ( {C7} ) and {P9} ( {C8} ) 6-1 6-0

ATHLETICS - LEADING RESULTS .
{L1^} {d}
Women 's 100 metres
1. {P1} ( {C1} ) 11.{n} seconds
2. {P2} ( {C2} ) 11.{n}
3. {P3} ( {C3} ) 11.{n}
Men 's 3,000 metres steeplechase
1. {P4} ( {C4} ) {t}
2. {P5} ( {C1} ) {t}
Javelin : {P6} ( {C5} ) {n}.22 metres

GOLF - LEADING SCORES .
Scores after the first round ( {D} unless stated ) :
{n} {P1} , {P2}
{n} {P3} ( {C1} ) , {P4} , {P5} ( {C2} )
{n} {P6} , {P7.} , {P8}

CYCLING - OVERALL PLACINGS .
1. {P1} ( {C1} ) {T1} 10 hours 12 minutes
2. {P2} ( {C2} ) 12 seconds behind
3. {P3} ( {C3} ) same time
4. {P4} 1:02
5. {P5.} 1:10

{M^} - {P1^} WINS IN {L1^} .
{P1} of {C1} won the {M} in {L1} on {w} , beating {P2} of {C2} by {n} seconds .
{D} champion {P3} was third for {T1} .
" It was hard , " said {P1.} , who lives in {V1} .

RUGBY UNION - {P1^} DROPPED BY {C1^} .
{L1^} {d}
{C1} dropped {P1} for the match against {T1} at {V1} on {w} .
Coach {P2} said {P3} was fit . {T2} and {T3} lead the {D} league .

BOXING - {P1^} TO FIGHT {P2^} .
{L1^} {d}
{D} heavyweight {P1} will fight {P2} in {L2} , promoter {P3} said .
{P2.} last fought in {C1} , where he beat {P4} .

{O1.} says Q2 net up {n} pct .
{L1^} {d}
{O1} said on {w} net profit rose {n} percent in the second quarter .
{O1.} chief executive {P1} said sales in {C1} were weak .
Shares in {O1.} closed down {n} cents . {O2.} shares rose .
-- {L1} Newsroom +44 171 542 {n}

{O1.} in talks with {O2.} .
{L1^} {d}
{O1} said it was in talks to sell its {C1} unit to {O2} for $ {n} million .
Analysts at {O3} and {O4.} said the price was fair , and {O1.} would cut debt .
{O2.} , based in {V1} , makes tyres . It bought {O5} last year from {O6} .
{P1} of {O3.} kept his " buy " rating .

{O1} to cut {n} jobs at {V1} plant
{O1.} will close its plant in {V1} with the loss of {n} jobs , the company said .
Workers at {O1.} were told by managing director {P1} . Unions accused {O1.} of breaking its word .
The {B1} ( {B1.} ) asked {O1.} to think again . {B1.} leader {P2} met staff in {V1} .
{O1.} 's rival {O2} said it would not follow {O1.} .

{O1.} shares fell after {O2.} won a contract to supply {O3} . A spokesman for {O2.} said deliveries would begin in {V1} .
{O3.} declined to comment . {O4} , which owns {O2.} , rose {n} percent in {L1} .
{P1} , an analyst at {O5} , said {O4.} had paid too much .

{O1} names {P1} chief executive
{P1} will replace {P2} as chief executive of {O1} , the company said . {P1.} , {n} , joined from {O2} .
{P2.} leaves after {n} years at {O1.} .

{O1} sets terms of bond - {O2.} .
LONDON {d}
Lead manager {O2} said :
BORROWER {O1^}
AMT DM {n} MLN COUPON 3.{n}
LISTS {L1^} PAY DATE 16.SEP
CO-LEADS {O3.} , {O4.} , {O5.}

{L1} stocks end higher led by {O1.} .
{L1^} {d}
Shares in {L1} closed higher on {w} , with {O1.} up {n} at {n} and {O2.} {n} to {n} .
{O3.} , {O4.} and {O5.} also gained , brokers said . {O6} was unchanged .

{C1} 's central bank said on {w} it expected inflation of {n} percent .
{P1} , governor of the {B1} ( {B1.} ) , told reporters in {L1} . The {B1.} cut its rate in July .

{C1} : {P1^} SEEKS {C2^} HELP AGAINST REBELS .
{P2}
{L1^} , {C1} {d}
{D} leader {P1} asked {D} President {P3} for help , a spokesman said on {w} .
{P1.} said {C2} had backed {P4} 's {B1} ( {B1.} ) . The {B1.} denied it .
{D} troops left {V1} and moved towards {V2} , {n} km north of {L2} .

{C1} quake kills {n} .
{L1^} {d}
An earthquake killed {n} people in {V1} province in northern {C1} on {w} , the {B1} said .
{V2} and {V3} were worst hit . Rescuers from {L1} reached {V2} by helicopter , said {P1} of the {B2} .
The village of {V4} , near {V3} , was cut off .

{V1} , {C1} {d}
Gunmen killed {n} people at {V1} on {w} , police said . Captain {P1} said they came from {V2} .
{P1.} told {O1} radio that {B1.} rebels were behind it .
The bodies were taken to {L1} .

{L1^} - {P1} , a {D} businessman , was charged in {V1} on {w} . Prosecutor {P2} told the court {P1.} had paid {P3} of {O1} .
Judge {P4} set bail . {P1.} denies the charges , said his lawyer {P5} .

PRESS DIGEST - {C1} - Nov {n} .
{L1^} {d}
These are the leading stories in the {D} press on {w} .
{O1^}
- President {P1} receives {D} leader {P2} .
- {P1.} opens {M} in {V1} .
{O2^}
- Foreign Minister {P3} flies to {L1} for talks with {P4} .

{C1} wheat seen at {n} mln T - {B1.} .
{L1^} {d}
{C1} will harvest {n} million tonnes of wheat , the {B1} ( {B1.} ) said on {w} . {C2} and {C3} will buy less .
Traders in {L2} said {O1} had sold {n} tonnes to {C2} .

Port conditions update - {O1} .
{L1^} - port closed . {L2} , {V1} , {V2} : delays of {n} days . {C1} - congestion at {V3} .

{P1} , mayor of {V1} , met residents of {V2} on {w} . " {V1} needs a bridge , " {P1.} said . Councillor {P2} of {V3} agreed .
The {V1} council will vote in May . {P3} , who lives in {V2} , said {V1} had waited too long .

{V1^} , {C1} - {P1} , {n} , has sold fish in {V1} since he was a boy . His sister {P2} left for {L1} . Now {P1.} wants to join her .
" In {V1} there is nothing , " he says .

{P1} of the {B1} at the University of {V1} and {P2} of {O1} wrote in {M} that the fossils from {V2} were old .
{P2.} dug at {V2} with {P3} . The {B2} paid for it .

The {B1} sued {O1} on {w} . {O1.} said the {B1} was wrong . {O1.} 's lawyer , {P1} of {O2} , will appeal in {L1} .
A judge told {O1.} to pay {O3} $ {n} million . {O3.} welcomed it .

{T1} sign {P1} from {T2} for {n} million pounds . {P1.} , {n} , passed a medical in {L1} . " {T1} are a big club , " said {P1.} .
{T2} manager {P2} wants {P3} of {T3} . {T4} and {T5} are interested too , said agent {P4} .
{T1} play {T6} on {w} . Fans of {T1} cheered {P1.} .

{B1.} and {B2.} fighters clashed near {V1} . The {B1.} , led by {P1} , holds {V2} . {P1.} told {O1.} that the {B2.} had fled to {C1} .

{P1^} , {C1} 'S {n}-YEAR-OLD STAR , SIGNS FOR {T1^} .
{T1} said {w} they had signed {P1} . The {C1} international , who played for {T2} , was born in {V1} .

WASHINGTON {d}
Sen. {P1} and Rep. {P2} met {O1} officials and {P3} of the {B1} on {w} . {P1.} , of {L1} , said {O1.} had lied . {P2.} agreed .
The {B1.} said it would look at {O1.} , {O2.} and {O3.} .`
