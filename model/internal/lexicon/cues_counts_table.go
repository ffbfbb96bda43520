package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-15 Gg=-28 Gi=-15 Gj=-21 Go=-24 Gpabout=-5 Gpagainst=-36 Gpat=-18 Gpby=-43 Gpdown=-41 Gpfor=-20 Gpfrom=-38 Gpin=-50 Gpinto=-28 Gpof=-24
Gpoff=-23 Gpon=-23 Gpout=-33 Gpover=-28 Gpthrough=-32 Gpto=-14 Gpup=-33 Gpwith=-35 Gq=-1 Gt=-1 Gw=-10 Ia=-38 Ic=-27 Ig=-26 Ii=-29 Ij=-29
Io=-28 Ipabout=-9 Ipagainst=-14 Ipat=-35 Ipbehind=-34 Ipby=-35 Ipdown=-31 Ipfor=-25 Ipfrom=-42 Ipin=-44 Ipinto=-31 Ipoff=-41 Ipon=-21
Ipout=-49 Ipover=-41 Ipthrough=-36 Ipto=-27 Ipup=-54 Ipwith=-34 Iq=-10 It=-7 Iw=-14 L=12 ML=-44 Mc=-18 Mg=-22 Mi=-17 Mj=-26 Mo=-25
Mpabout=-10 Mpat=-33 Mpby=-32 Mpfor=-20 Mpfrom=-41 Mpin=-40 Mpinto=-41 Mplike=-35 Mpoff=-32 Mpon=-22 Mpout=-40 Mpthrough=-32 Mpto=-16
Mpup=-49 Mpwith=-27 Mq=-21 Mt=-8 Mw=-9 Ni=-15 Npabout=-11 Npagainst=-15 Npamong=-42 Npat=-31 Npby=-42 Npduring=-24 Npfor=-20 Npfrom=-40
Npin=-35 Npinto=-32 Npof=-17 Npon=-18 Npover=-21 Npto=-24 Npwith=-27 Nt=-12 a=-13 c=0 g=-12 i=-10 j=-11 m=7 ni=-25 npabout=-15 npagainst=-34
npamong=-35 npat=-38 npby=-46 npfor=-23 npfrom=-53 npin=-52 npof=-26 npon=-32 npover=-12 npto=-40 npwith=-39 nt=-19 o=-14 pabout=-4
pacross=-20 pagainst=-4 pamid=-32 pamong=-37 paround=-24 pat=-19 pbehind=-30 pbetween=-24 pbeyond=-34 pby=-26 pdown=-21 pduring=-31 pfor=-12
pfrom=-36 pin=-28 pinto=-32 plike=-26 pof=-13 poff=-14 pon=-18 pout=-24 poutside=-35 pover=-18 pthrough=-28 pto=-22 ptoward=-24 punder=-43
pup=-26 pwith=-25 q=5 t=7 vc=-30 vg=-18 vi=-11 vj=-25 vo=-25 vpabout=-11 vpagainst=-26 vpat=-46 vpby=-39 vpfor=-13 vpfrom=-48 vpin=-48
vpinto=-39 vpof=-17 vpoff=-33 vpon=-33 vpout=-28 vpover=-24 vpto=-30 vpup=-25 vpwith=-25 vq=-17 vt=-14 vw=-10 w=-1 *=-11`

// classOdds shifts them, in tenths, by frame and class of source.
const classOdds = `
Li=-8 Lo=-8 Lp=-2 Lr=-2 Ni=-4 No=2 Np=2 Nr=4 ao=-3 ap=-3 ar=-1 ci=-7 cn=-36 co=-1 cp=-2 cr=2 gi=-4 gn=0 go=1 gp=-1 gr=1 ii=-3 in=-1 io=-2
ip=-2 ir=4 ji=-5 jn=-12 jo=-1 jp=0 jr=5 mo=-3 mp=-5 mr=-3 nn=3 oi=-6 on=-4 oo=0 op=0 or=3 pi=-6 pn=-3 po=0 pp=0 pr=3 qi=-10 qn=-11 qo=-7
qp=-3 qr=2 ti=-11 tn=-14 to=-3 tp=-2 tr=2 wi=-8 wn=-6 wo=-2 wp=-2 wr=3`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -38; abide -24; abolish -22; accelerate -32; accept -16 It=18 Mc=18 o=34 pabout=22 q=30 t=67; access -29; accommodate -22; accompany -34 L=20;
accomplish -27; account -32; accumulated -24; accuse 3 Gc=58 Gj=50 Go=59 Io=15 L=47 Mc=55 Mo=56 c=59 j=72 o=68 pof=24 vpof=39; achieve -38;
acknowledge 3 Go=21 Gpto=38 Gt=54 Gw=46 Ic=16 Ij=14 It=33 L=76 Mo=45 c=71 g=67 j=69 o=58 pin=15 t=78 w=85; acquiesce 6 i=75 pin=44 pto=53; acquire
-31; act -40; activated -26; adapt -26; add 9 Go=13 Gpof=56 Gpon=34 Gpover=19 Gpto=32 Gq=78 Gt=66 Ic=25 Io=11 It=84 Mc=67 Mo=15 m=83 o=19 pabout=88
paround=30 pby=22 pof=51 pover=42 pto=35 pup=18 t=85 vj=29 vo=29; address -15 Gpabout=23 Io=20 Iq=15 Iw=49 L=43 o=25; adjust -29; administer -27;
admire -11; admit -1 Gc=24 Go=9 Gt=53 It=68 L=95 Mo=52 c=62 pabout=74 pin=36 pto=15 q=89 t=70; adopt -22 Go=18 L=40 c=15 o=17 t=30; advance -36;
advertise -35; advise -28 L=24 m=13 t=21 w=36; advocate -16 Gpfor=21 Ipfor=23 Mg=24 pagainst=22 pfor=7; affect -42; affiliated -26 L=27; affirm -10
Io=17 o=33 q=48 t=62; afford -19 vj=28; agonized 0 pover=50; agree -1 Gi=28 Ipon=15 Iq=37 L=52 Mi=25 Mpon=17 Mpwith=10 c=62 m=63 o=30 pin=35 pon=56
pwith=36 q=86 t=64; agree-to -14 pto=22; aid -29; aim -19 Gi=21 L=23 i=42; air -21 L=42 c=20 m=31 o=28; alarmed -26; alienate -34; align -25 L=36
o=24; allege -7 Gc=20 Gt=28 L=71 c=57 o=23 t=91; allied -27 L=31 c=13; allocate -22; allow -20 Gq=20 L=35 Mo=18 c=22 j=16 o=25 vi=17; allude -5 Gi=47
pto=31; alter -31; amass -27 c=13; amend -22; amount -32; amplify -16 o=23; analyze -26; angered -32 t=16; announce 7 Go=51 Gt=44 Ic=22 Io=10 Iq=77
It=81 Iw=45 L=86 Mo=50 j=63 o=78 q=68 t=74 vo=60 vpon=14 w=71; answer -11 Gc=39 Io=20 Iw=15 L=90 j=19 o=14 t=50; anticipate -3 Go=13 c=52 t=89;
apologize -11 Gpto=15 pto=33; appeal -27 pto=18; appear -10 Gi=10 Gpat=10 L=30 Mi=13 Mt=26 c=16 i=46 j=20 o=55 pon=4 pto=17 q=48 t=23 w=39; applaud 2
Go=47 Io=39 L=56 j=67 o=65; apply -40; appoint -13 L=56 Mo=17 c=59 j=41 o=25; appreciate -27; approach -37 L=15; approve -17 Gpabout=19 L=39 o=29
pof=23; argue 10 Gc=75 Go=58 Gpagainst=13 Gpwith=39 Gt=67 Ic=51 Ipwith=16 It=73 L=56 Mt=60 c=96 j=87 m=87 o=25 pat=66 pover=69 pwith=30 t=84; arm -32
L=22; arrange -27; arrest -32 L=23; arrive -43; articulate -11 Io=29 o=27; ask 1 Gi=58 Gj=41 Go=19 Gpabout=52 Gpto=68 Gq=47 Gt=82 Gw=81 Ij=10 Io=9
Ipabout=35 Ipduring=22 Ipfor=8 Iw=28 L=80 Mj=51 Mm=47 Mw=44 c=84 j=60 o=40 pabout=39 pat=51 pfor=37 pin=13 pof=42 pon=53 q=75 t=93 vi=69 vpabout=48
vpby=35 vpduring=22 vpupon=22 vq=44 vw=74 w=59; assail -4 Io=27 o=45; assaulted -27; assemble -27; assert 2 Go=35 Gt=55 Io=11 It=58 L=76 t=82; assess
-27; assign -34; assist -30; associate -36 L=16; assuage -26; assume -14 Gt=24 c=33 o=8 vt=37; assure 0 It=45 L=96 c=66 pto=44 vi=37 vpof=12; attach
-27; attack -9 Gc=16 Ic=24 Io=17 Mc=12 a=15 i=23 j=46 o=52 t=27; attempt -18 Gi=16; attend -49; attract -43; attribute -12 Mt=48 g=17 o=43; authorize
-14 c=57 i=16 j=40 o=29 vi=6; avoid -36 L=17; await -32; awarded -29; back -12 Gc=6 Go=37 Io=16 L=57 c=24 o=38 pfrom=18 poff=13; backpedaled 0 pon=50;
bail -24; balance -27; balked -3 pat=42; ban -29 o=35 t=19; bank -38; bar -19 Io=15; barked 5; barnstorming -22; based -50; bash -13 Go=24 L=55 j=41;
battered -22; battle -30 L=27 pover=27 t=11; beam -9 L=86; bear -39; beat -37; become -48; beg -26 L=33; begin -24 Gt=16 L=36 c=17 g=16 m=27 pby=29
q=24; believe -8 Gc=34 It=44 L=41 Mo=19 c=31 g=22 i=17 j=39 m=44 o=11 pabout=35 pin=47 q=29 t=58 vi=23 w=67; belittle -5 o=48; belong -32; bemoan 8
j=77 o=70; bend -27; benefit -43; berate -5 o=23 vpby=28; bested -24; bet -20 t=33; betray -29; better -22 Mi=24 c=19 pagainst=14; biased -30; bicker
0 Gpover=36; bid -31 Gi=27 L=25; billed 0 o=57; bind -39; bite -27; blame 3 Go=69 Io=32 Ipfor=11 L=70 Mc=30 Mo=46 c=90 j=62 o=63 pin=15 vpfor=65;
blare -11 L=83; blast 5 Gc=66 Gj=29 Go=28 c=50 j=82 o=67 pout=71; bless -26 Gq=13; block -19 L=37 o=45; blow -29; bludgeon 0 Io=37; blunt -24; boast
-2 Go=14 Gpabout=70 It=41 L=45 c=53 o=19 pabout=55 pof=60 pto=16 t=94; bolster -35; bomb -22; booed -6 o=58 pon=17 vpduring=13; book -26 t=24; boom -5
q=65; boost -28; bordering 0 pon=50; borrow -32 L=22; bother -31; bow -27 L=31; brace -32 L=22; brag 0 Gpabout=74 It=45 c=57; brand -9 Mc=13 o=43
vq=15; breached -5 o=39; break -51; brief -21 L=42; bring -47; bring-up -6 Io=21 L=64 i=28 o=48; bristle 3 L=70 pat=70; broadcast -15 Ic=28 c=24 o=24;
broaden -30; brokered -24; brushed 2 c=85 poff=74 vpwith=18; buck -27; build -57; buoyed -24; burn -33 L=21; burrow -22; burst -26; bury -32; buy -30
L=25 Mo=21 t=14; bypass -24 c=16; cajole -5 Io=26; calculate -6 Mc=16 o=22 t=88 vi=26; call -4 Gc=38 Gj=27 Go=43 Gpinto=47 Gpof=12 Io=23 Ipinto=25
L=16 Mi=21 Mo=8 Mpin=28 c=35 i=48 j=31 o=45 poff=25 pover=45 pto=15 q=58 vc=32 vo=24 vq=21 w=75; call-for 5 Gpfor=54 Mpfor=37 pfor=70 vpfor=43;
call-on -4 Ipon=32 Mpon=14 pon=53; call-out -2 Go=26 o=69; call-upon 5 pupon=63; calm -24; campaigned -16 L=41 o=28 pagainst=38 pfor=37 pon=22;
campaigning -11 i=21 o=15 pagainst=64; cancel -32; capitalize -35; capped -26; capture -29; care -7 Gpfor=13 Io=31 Ipabout=29 Mc=15 Mpabout=51 c=45
i=27 pabout=39 pfor=23 w=69; caricature 0 Io=37; carry -41 L=7; carve -30 L=26; cast -13 Gc=10 Gpabout=25 Io=21 L=44 c=34 i=17 o=33; castigate -5
o=39; catapult -24; catch -33 pbetween=21; cater -22; caucused -24; cause -47; caution 6 j=49 pagainst=62 t=97; celebrate -19 Gg=27 c=19 j=35
vpfor=27; cement -17 o=27 t=39; centered -29; certify -24; challenge -9 Gc=12 Gj=35 Go=26 Mo=33 c=62 j=58 o=28 vpon=28 vpover=39; champion -23 Gq=16
o=17; change -37 Iw=26; chant 4 Gq=68 o=39 pat=55 q=83; characterize -3 o=43; charge -4 Go=25 L=77 c=51 o=38 t=62 vpwith=57; chastised 0 j=63; chat
-24; cheat -22; check -36 L=16; cheer -16 Gpfor=25 o=24 pfor=37; cherish 0 c=82; chide 9 Go=55 j=80 o=80; chime -8 pin=28; choose -20 Gi=18 Mj=22 c=15
o=20; circulate -8 g=48 o=35 pat=13; cite 3 Gc=56 Gj=50 Go=55 Gq=48 L=56 Mo=20 c=89 g=67 j=44 o=63 q=72 t=67 vpby=31; claim 2 Gc=52 Go=9 Gpwithout=48
Gt=43 Ic=26 Io=14 L=70 Mo=54 j=73 o=61 pat=41 pto=47 t=71; clamor -22; clap -22; clarify 2 Gt=66 Gw=43 Io=42 Mo=17 t=94; clash -16 o=35 pover=26;
classify -40; clean -22; clear -14 c=33 j=12 o=25 q=42 t=30 vi=12; click -24; climb -22; clinch -43; cling -5 Gpon=12 pto=38; close -37 Gpwith=25;
co-authored -5 o=39; co-sponsored -11; coached 0 c=82; coalesce -30; coined -6 o=36; collaborate -22; collapse -22; collect -37; combat -37; combine
-35; come -46 Mi=25 paround=17; come-out -12 o=14 pagainst=74 pfor=34 pof=13; command -21 c=45; commend 0 o=57; comment 1 Gg=13 Gpon=55 Io=12 Ipfor=17
Ipon=49 Mpabout=65 Mpfor=49 Mpon=47 c=46 pon=51 t=72; commit -25 Ipto=26 c=16 o=17; communicate -24; compare -22 Go=21 o=37; compel -17 i=21;
compensate -22; compete -42; compiled -27; complain 8 Gpabout=68 Ipabout=81 It=66 L=78 o=47 pof=74 t=89; complete -35; complicate -33 L=21; comply
-30; compose -24; compromise -30; concede 2 Go=19 Gt=55 It=59 c=87 t=66; concern -11 o=27 pabout=15 vpabout=11 vt=9; conclude 11 Gc=76 Go=35 c=79
pin=27 pwith=57 t=78 vpby=8; concur 0 Ipwith=32; concurred 0 pwith=40; condemn -4 Io=26 j=64 o=44 q=82; conduct -50; confer -26; confessed 0; confine
-22; confirm -3 Gc=52 Go=39 Io=24 L=94 Mo=13 c=83 t=77 vo=12 vpwith=10; conflated -5 o=48; conflicted -22; confront -21 o=18 w=20; confuse -27 L=31
c=13; congratulate 0 Go=42 Io=29 Mo=15 o=57 vpfor=34; connect -28; consider -15 Go=30 Gw=10 Io=21 L=43 a=12 c=25 g=22 i=16 j=12 o=32 w=46; consist -24
L=36; consolidate -31; constitute -26 c=11; consult -37; consume -22 c=19; contact -29; contain -42; contemplate 2 Go=16 c=88 g=66 w=84; contend -5
Gt=47 c=59; contest -15 i=40 o=20 q=39 t=34; continue -8 Gc=12 Gi=12 Gpto=19 Io=15 L=88 Mi=8 Mw=27 c=35 i=27 o=9 pon=14 pwith=26 q=89 t=64; contract
-22 c=19; contradict -11 L=58 o=43 w=62; contrasted -22 t=30; contrasting 0 o=57; contribute -41; control -40; convene -26; convert -35; convey -5
It=60 o=23; convict -34; convince -14 Gt=18 Io=28 Mw=18 c=58 j=15 pacross=32 t=35 vt=7 w=31; cool -22; cooperate -24; coordinate -34; cope -26;
correct -11 Mo=31 o=15; correspond -22; cost -43; count -11 L=47 o=51 pon=37 vpamong=33; counter -12 Iq=19 It=24 c=62 pwith=30 w=60; coupled -31 L=25;
cover -27 L=31 Mo=18 c=30 w=12; crack -24 L=29 o=24; crafted -22; crash -24; craving 0 o=57; create -37 L=13 j=26; credit 1 Go=62 i=43 o=54 pto=21;
cripple -27; crisscross -29; criticise -5 o=39; criticize 1 Gj=18 Go=49 Ic=10 Ij=38 Io=25 L=56 Mo=14 a=37 c=54 j=66 o=72 pfor=39 pon=28 vpby=28
vpfor=39 w=83; cross -37; crowd -29 t=20; crowned -9 vo=21; crush -33 L=21; cry -3 o=28 pout=31 q=68; crystallize -11 Iw=40 c=38 g=18 w=37; curb -35;
cut -38 L=14 j=27; damage -37; dampen -24; dance -26 L=33; dare -9 i=20 j=48; de-emphasized 0 o=57; deadlocked -26 L=33; deal -45; debate -22 Gq=19
Gw=34 L=41 c=20 o=21; debunk -22; decide -12 Gi=30 Gw=12 L=57 Mc=34 c=38 o=11 pabout=28 pin=29 pon=28 t=59; declare 0 Gc=16 Go=30 Gt=65 Io=31 It=46
Mo=27 Mw=43 c=33 j=64 o=33 pfor=30 pin=37 q=94 t=76 vo=42; decline 4 Gc=39 Gi=30 Io=13 L=76 Mm=27 c=87 i=68 j=71 o=60 pat=56 pfor=44 pin=16 pto=26;
decrease -24; decry 8 c=94 o=69; dedicated -32 q=13; deemed -6 j=28 o=55 pabout=66 q=56 vq=19; deepen -9 o=35; default -26; defeat -48; defend -3
Gc=27 Go=27 Gt=52 Io=27 Ipagainst=28 a=29 j=72 o=58; defer -27 c=13; define -18 Iw=47 L=47 c=25; deflect -9 Io=24 o=18; defund -29; defy -31; delay
-31; delete -29 L=28; deliver -19 Gc=26 Go=28 c=16 j=35 m=37 o=17 w=23; delve -9 c=68; demand -3 Gc=26 Gj=17 Go=26 Gt=61 Mo=37 Mpfor=19 c=62 o=57
t=75; demeaned 0 o=57; demonstrate -7 Gc=19 Gt=68 It=65 Iw=45 Mc=15 Mt=56 c=45 o=31 t=65; demurred -24 L=21; denounce -3 Gc=21 Go=22 L=53 Mq=41 j=33
o=74 w=76; deny -7 Gc=19 Gt=43 Io=18 L=63 c=40 o=40 vq=16; depart -24; depend -38 L=14; deploy -35; deport -40 L=12; depose -24; deprive -30; derail
-29; deregulate -5 Go=36; deride -3 j=57 o=41; descend -30 L=26; describe 4 Go=46 Gw=78 Ic=18 Io=33 L=47 Mo=22 c=94 j=46 o=74 vpon=36 vpto=14 w=91;
deserve -36; design -23 vi=16; despised 0 o=57; destroy -31; detail -15 Gc=29 Mw=42 c=56 q=40 w=30; detain -26; detect -32; deter -30; determine -14
Gt=65 Gw=28 c=39 g=14 o=9 t=48 vi=10 w=32; develop -40; devise -5 Ij=32; devote -17 L=40 j=12 o=22 pto=17; dial -29; dictate -16 L=76 w=27; die -41;
differ -17 L=49 pon=25; dig -29; diminish -32 L=23; dine -22; dinged 0 vpby=29; dip -27; direct -28 L=29 j=20 q=17; disabled -22 c=19; disagree -12
pon=23; disappear -22; disavow -7 Mo=33 c=45 o=42; disclose -5 Iq=55 Mo=23 c=79 o=16 pto=38 t=87 vpduring=14; discount 0 Go=17 o=66; discourage -27;
discover -25 L=36 c=16 pover=28 t=26; discredit -31; discriminate -27; discuss -3 Gj=16 Go=27 Gw=58 Io=30 Iw=51 Mc=44 Mj=36 Mo=59 Mt=38 c=41 g=30
o=50; dislike -31; dislodge -22; dismantle -30; dismayed -9 pat=37 vi=22; dismiss 3 Gc=37 Mo=20 o=73 vpby=31; disparage -9 o=29; dispatched -27;
dispel -22; displace -24 c=16; display -15 Go=20 Gw=15 w=29; dispute 0 Go=42 Io=9 Mt=69 o=54; disqualify -26; disregard 5 o=73; disrupt -30; distance
-10 Io=20 c=32 o=38; distinguish -6 Io=46 c=48 o=22 q=55; distort -26; distract -27; distribute -33 L=21; divert -27; divide -43; do -45; document -13
Go=30 a=13 c=23 o=37 pof=14 t=37; dodge -22; dominate -46; don -24; donate -36; dotted -22; double -26 L=33; double-down -5 pabout=42 pon=42; doubt -5
Mt=60 c=59 o=16 t=62; downplay -19 L=47 c=25 o=22; draft -18 o=39; drag -32; draw -27 L=21 c=9 vt=29; dressed -15 pdown=31; drink -24; drive -37 t=35;
drop -39; drowned -22 L=40; drum -22; dubbed 2 c=85 o=37 q=92 vo=35; dump -15 Ic=28 j=14; dwell -11 pon=24; earn -49; ease -30; eat -32 L=22; echo -6
Gc=21 Gq=70 o=40 q=79 t=86; eclipse -24; edged -22; educate -27 L=31; elaborate -11 L=83 c=38; elect -29 Gc=22 L=27; elevate -34; eliminate -41; email
-13 L=56 g=32 j=41 o=38 pto=32 q=43 t=13; embarked -22; embarrass -31; embedded -26; embody -27 q=18; embrace -17 Gw=13 o=25 t=41 w=52; emerge -41;
empathize 0 Ipwith=32 pwith=32; emphasize 7 Gc=45 Gpto=70 Io=55 Mg=30 o=76; employ -34; empower -27; enable -32 L=23; enact -29 L=28; enamored -24
L=36; encompass -22 c=19; encounter -29 L=28; encourage -9 Gj=23 Gpto=17 Iq=48 It=52 c=41 g=20 j=43; end -34 Gq=31 L=16 m=12; endanger -22; endorse -4
Gc=20 Gj=16 Go=32 Io=30 L=29 Mc=19 Mo=28 Mpduring=15 Mt=63 c=21 g=70 j=31 o=61; endure -22 L=40; energize -32; enforce -26; engage -44; enhance -22;
enjoy -11 c=71 g=44 j=20 o=15 q=72 w=63; enlist -26 c=14; ensure -44; enter -46; entertain -5 Io=26; entitled -10 q=50; envision -6 Mo=34 g=26 i=54
o=18; eradicate -22; erect -22; erode -26; erred 0 pin=36; erupt -24 Gpon=27; escalate -20 o=16; escape -32; escorted -24; espoused -22; establish -21
o=19; estimate 5 c=71 i=49 o=61 t=84; evade -11 Io=20 o=15; evaluate -22 w=18; examine -19 q=58; exceed -35; exchanged -24; excite -17 i=12 pabout=45;
exclaim 5; exclude -9 c=34 o=43; execute -26; exercise -22; exhort -5 Gj=14; exist -28 L=29 i=20; exit -27 c=13; expand -31 Ipon=21 L=20 pupon=26;
expect 1 Gi=32 Gj=23 Go=55 Io=38 Mj=11 Mo=45 c=59 i=25 j=35 o=31 pon=28 pup=16 t=73 vi=70 vo=13 vpin=27 vpto=63; experience -8 L=50 j=25 o=44; explain
6 Gc=34 Go=29 Gq=63 Gt=58 Gw=60 Ii=17 Ij=18 Io=37 It=84 Iw=53 L=99 Mw=61 a=45 c=64 j=73 m=96 o=71 pthrough=44 q=74 t=84; exploit -21; explore -29;
export -22; expose -10 Io=20 c=64 o=29; express 5 Gc=41 Go=57 Io=46 Mo=48 c=92 j=82 o=63 ptoward=24 t=68; extend -42; extol 0 o=57; extoll -5 o=48;
eyeing -9 c=68 o=15; face -58; facilitate -30; fade -22; fail -25 L=36; fall -52; fanned -22 q=26; fare -32; fault 0 Io=37; favor -16 Ig=28 L=41 c=20
g=10 o=21 vi=30 w=53; fear -1 Gc=54 Go=52 Gt=79 c=46 g=27 o=31; feature -28; feed -32 L=23 t=16; feel -15 Gt=29 Ic=43 L=53 Mt=19 c=22 j=10 pabout=49
pfor=31 pof=12 q=23 t=28; fend -24; fessed 0 pup=39; fight -28 Gi=19 L=29 pabout=46; figure -21 t=57; figure-out -10 Gw=38 Iw=42 Mw=24 w=31; file -22
L=18 c=36 o=26 pagainst=9 t=31 w=19; fill -41; film -22; finance -35 L=18; find -10 Gc=13 Gw=22 It=21 L=67 Mc=9 c=37 i=22 j=23 pover=12 q=79 t=78
vi=20 vq=13; find-out -5 Iw=23 pabout=66; finish -44; fire -20 c=23 o=21 pat=30; fire-back -4 L=53 o=26 pat=43 q=86 t=86; fit -36; fix -32 L=22;
flanked -24; flee -38; fling -9 Go=33 o=15; flip -21 L=42 pfor=33; flirt -9 pwith=21; float -24 L=36; flood -31; flow -26; fly -42; focus -16 Go=19
Ipon=15 L=26 pon=26; follow -40 L=10; forbid -22; force -38; forecast 3 o=63 pof=41 t=94; foresee 8 Mo=53 o=78; foreshadowed 5 j=72 o=66; foretell -5
Mw=32 o=48; forfeited 0 o=57; forge -27 c=13; forget -8 Gi=17 c=69 i=25 t=55 vt=45; forgive -24; form -37; formulate -24; forward -13 Mt=46 i=14;
foster -27; founded -39; frame -14 o=25; freeze -26; frustrate -17 t=64; fuel -40 L=12; fulfill -32; fulminated 0 pagainst=75; fume 0; fund -49;
fundraised -5 pfor=41; funnel -26; further -22; gain -47; galvanize -32; garner -37; gather -45; generate -30; get -48 pbehind=25; give -30 L=14 g=28
pfor=28 q=12 t=17 vpby=17; gloat 0 q=87; gnashing 0 Mo=40; go -33 L=6 a=18 m=13 pfor=16 poff=18 pout=28 pthan=21; go-on -9 Gi=16 Gpto=43 L=91 Mi=15
a=16 i=38 j=13 o=5 q=76; govern -21 o=25; grab -36 L=17; graduate -30; grafted -22; grant -27 Go=15 c=13; grapple -17 pwith=16; grasp -22; gravitated
-5 pto=30; greet -23 vpwith=15; grind -44; groan 0 pabout=75; grouse 5 Gt=87 pto=52; grow -37 L=8; guarantee -16 o=28 t=33 vi=12; guard -27 c=13;
guess -11 Gc=14 Iw=15 Mc=36 t=50 w=37; guide -31; hack -37; hail -2 Go=11 j=34 o=73; halt -31; hammer -32; hamper -22; hand -26 Ipdown=26 c=14; handle
-46; hang -32; happen -47; harangue -5 Go=36 t=59; harass -26; harkened 0 pto=44; harm -32; hate -8 Io=31 g=23; head -48; headlined -22 c=19; heal
-22; heaped 0 o=57; hear -24 Gq=15 Gt=10 Ipin=25 L=37 Mc=28 o=18 pabout=9 q=23 t=27 w=12; heat -27 c=13; heckle 0 Gpat=26 Io=37 o=57; hedge -22; heed
-26; heightened -5 c=74; help -49; herald -5 j=28 o=48; hesitate 5 Mi=61 i=74; hewed -5 o=48 pto=13; hide -35; highlight -10 Gw=18 Io=35 o=39 w=39;
hijacked -5 o=39; hint 0 Gpat=51 Gt=80 c=82 t=60; hire -19 L=36 j=40 o=16; hit -27 Gq=12 L=31 c=7 t=22; hold -32 Gc=21 L=18 pup=18 vpup=21; hone -22;
honor -34; hop -24; hope -1 Gc=30 Gi=47 Gpfor=37 Gt=79 L=68 Mi=44 c=59 j=37 m=64 o=25 pfor=55 pto=35 pwith=14 q=62 t=61; horrify -22; host -48; house
-36; huddle -26; hurt -43; hypothesized 0 c=82; identify -11 Gc=15 Mo=25 Mpwith=30 o=41 pat=35; ignore -12 Gc=14 Go=18 L=58 Mo=22 j=15 o=35;
illustrate -6 It=33 o=36 w=71; imagine -6 Gc=46 Gt=45 c=57 o=46 t=82; immigrate -22; impact -32; imperil -24; implement -16 L=51 o=35; implore -5
j=53; imply -10 Gc=15 Gq=38 Gt=31 It=21 Mpabout=21 c=60 o=41 t=44; impose -28; impress -29; improve -41; impugn -5 Go=29; incite -26; inclined -16
i=26 vi=7; include -22 c=15 g=19 j=33 pabout=13 q=51; increase -38; indicate 5 Go=24 Gt=87 Ic=35 L=69 Mo=38 Mw=76 c=73 m=68 o=74 t=70; indict -26;
infatuated 0 pwith=40; infiltrated -26; inflate 5 o=73; influence -40; inform -2 Gpabout=71 Gt=53 pof=57 t=75 vi=34 vpof=49 vt=30; initiate -22;
inject -30; insert -17 Io=22; insist 7 Gc=69 Go=28 Gpto=70 Ic=47 Io=20 Ipon=22 It=56 L=86 Mpon=30 pon=36 t=77; inspire -39; install -29; instructed
-17; insulted 5 o=66; integrate -27 c=13; intend -16 L=40 i=13 j=12 vi=25 vpfor=28; intensify -31; interested -14 pin=24; interject 0 i=40 q=92;
interpret -13 c=34 o=30; interrupted -30 L=26; intervene -30 q=15; interview -45; intimate 5 o=66; intimidate -22; introduce -16 Io=16 Mo=29 c=28 j=30
o=21 w=27; invalidated 0 o=57; invest -41; investigate -30 j=29; invite -14 Gj=25 Gpto=10 L=55 i=17 q=42 vi=32 vpto=28; invoke -6 Go=24 L=51 c=73
o=41; involve -50; irritated -22 q=26; isolate -24; issue -13 c=15 i=18 j=17 o=41 q=43 t=19 vo=30 w=33; jeer -5 o=23 q=81; join -31 L=20 pin=26; joke
6 Gt=90 L=77 a=45 pto=29 q=95 t=79; jolt -22; judge -19 c=20; jump -23 pon=29; justify -10 Io=37 vw=22; keep -34 Gj=26 L=11 t=13; kick -32; kill -51;
knock -8 Mc=13 o=64; know -8 Gc=18 Gt=73 Gw=14 Io=20 Ipabout=42 Iq=25 L=41 Mt=63 Mw=30 c=32 i=25 m=54 o=16 pabout=24 q=51 t=51 vi=49 vpabout=48
vpfor=59 vq=15 vt=15 w=46; label -9 Go=26 L=61 c=34 o=34 q=40 vo=32; lack -39; lagged -22; lambast 3 o=65; lament 3 Go=46 Gw=71 a=40 c=86 t=74; land
-36; lash-out -3 L=67 pat=47; last -21 L=62 c=14; laud -5 o=39; laugh -16 L=41 poff=35; launch -27 L=21 w=12; lay -14 Gc=24 Go=17 Gpoff=30 L=54 j=15
poff=31 vi=14; lay-out -5 Go=29 c=74 o=50 w=48; lead -41 L=8 pwith=25; leaked -29 L=28 t=20; lean -23 c=18; learn -10 Gc=15 Ipabout=49 It=26 a=42 c=45
o=9 pabout=31 pof=34 t=62 w=42; leave -45; lecture -13 Gq=58 o=13; legalize -23 o=15; lend -23 c=34; let -37 L=13; level -29 t=20; licensed -24; lie
-17 Gpabout=44; lift -26 t=24; light -20 It=12 pinto=21 t=33; like -11 c=38 pabout=30 q=72; liken 0 c=65 o=66; limit -43; line -21 Gpup=21 t=32;
lingered 0; link -20 Gpto=21 Ic=27 L=35; list 1 Gc=26 Go=18 Gpfor=24 L=69 c=83 j=60 o=72 pon=27 vpby=30; listen -36; live -38 L=15; lobbed 0 g=61;
lobby -27 j=17; lock -40 L=13; log -11 o=15 pof=17 pon=36; look -13 Go=17 Gpbeyond=32 Gpto=13 Io=19 Ipat=15 L=37 Mi=48 c=34 i=59 pat=28 pto=32 pup=29;
loom -34; lose -57; love -7 Mi=53 c=45 g=16 i=51 o=20 q=78; lower -36; lure -29; maintain -22 L=40 c=15; make -27 Gq=12 Ipfor=26 L=6 c=26 q=10
vpagainst=21; manage -35 L=18; mandate -26 c=14 t=24; manufacture -39; march -29 L=28; mark -32; market -32 t=15; marred -24 c=16; marry -37; match
-37; matter -26; mean -24 L=30 c=3 m=27 pfor=16 q=24 t=23 vi=39; meandered -11 L=58 a=16 pfrom=27; measure -32 t=12; meet -47 i=21; mention 1 Gc=58
Go=53 Io=31 Mc=52 Mg=45 Mj=40 Mo=62 Mt=48 a=36 c=83 g=39 i=42 o=66 pabove=17 pof=37 pon=22 q=63 t=66; merge -24; mind -9 Mo=32; minimize -24 c=16;
mired -30; mirror -13 c=34 o=30; mishandled -22; misjudged -22; mislead -15 o=36 q=40; misrepresent -22; miss -30 L=26 c=35 t=18; misstate -9 o=29;
mitigate -22; mix -19 c=25 o=22; mobilize -32; mock 2 Gc=36 Gj=49 Go=32 Io=39 L=76 j=43 o=75; moderate -35 L=18; modify -26 L=33; monitor -23 L=39
c=18 o=15; morph 0 Io=37; motivate -26; mount -36; mourn -11 o=32; move -35 L=12 i=16 t=25; mull 0 g=61 o=57; murdered -24; mused -3 o=26; muster -22;
name -7 Gc=16 Go=28 Io=45 Mo=23 c=26 o=49 pfor=16 q=83 vo=19 vpfor=22 vq=41; narrow -30 L=26; navigate -27 c=13; need -29 L=27 q=16 vpfor=28; needled
0 o=57; negotiate -17 Iq=13 j=37 o=27 pfor=36; netted -22; nicknamed 0 vq=52; nod -5 Gpto=23 pto=38; nominate -16 Io=16 c=30 j=31 o=39 pfor=12
vpto=27; note 13 Gc=52 Go=37 Gt=71 It=65 Mc=49 a=93 c=70 j=68 m=86 o=79 pin=24 t=91 vt=56; notice -5 c=79 o=13 t=87; obscured -22; observe -15 g=13
m=69; obtain -43; occupy -31; occur -35 L=15; offend -22; offer -8 Gc=13 Go=23 Gq=43 Gt=43 Io=17 Iq=51 L=50 Mc=37 Mo=19 c=53 g=23 i=50 j=20 o=44
pat=13 pfor=18 pto=28 q=77 vo=26; offset -24; open -36 L=17; open-up -20 L=36 c=23 m=35 pabout=42; operate -20 L=43 Mpunder=28; opine 5 pagainst=82
pon=59; oppose -8 Gc=18 Go=17 Iq=25 L=35 Mo=26 g=39 j=71 o=41 q=41; opt -20 pagainst=42; orchestrate -24; order -3 Gj=41 L=53 c=77 g=31 j=61 m=49
pagainst=44 pof=54 pto=32 q=59 vi=31; organize -44; originate -24; oust -24; outline -4 Go=21 Gw=32 Mo=36 j=30 o=50 w=74; outnumber -26; outsource
-29; outweigh -22 c=19; overcome -32; overlook -30 q=15; oversee -38 L=14; overshadow -31; overstate -11 Io=23 o=15 w=37; overtake -35; overthrow -24
t=27; overturn -22 o=31; overwhelmed -22; owe -29 q=17; own -43; pack -26 L=33; paint -13 Go=25 o=22; park -27; parrot -5 o=48; participate -37; pass
-19 Go=35 L=31 c=42 j=35 o=20 q=38; pause -11 i=45 o=15; pay -42; peg 0 o=55; penetrate -24; peppered -22; perceive -10 L=60 c=41 i=38 o=28; perform
-40 L=13; permit -16 i=14 j=13 vi=21; persist -22 t=30; persuade -19 g=34 j=20 t=36; petition -5 pfor=41; pick -34; picket -5 o=48; piled -20 L=45
c=23 pon=24; pitch -19 o=26; pivoted -3 pto=27 pwith=36; placate -22; place -44; plagued -26; plan -10 Gc=16 Gi=52 Go=26 L=60 Mpon=33 o=11 pabout=32
pto=26 q=49 t=52 vpfor=18; plant -9 o=35; play -36 pdown=29; plead -7 L=51 i=53 pfor=50; please -15 pwith=29 w=30; pledge -8 Gi=42 Gpto=19 Gt=67 It=55
L=62 Mi=40 c=22 i=41 j=16 o=14 q=52 t=87; plotting -5 o=23 pto=38; plummet -22; point -8 Gpto=36 L=25 Mpto=42 c=29 g=18 i=25 pto=50 pup=26 q=52 t=64;
point-out 8 Go=30 Gt=83 Gw=43 Io=38 o=58 t=88; poised -39; poke -9 o=43; polarized -3 c=77 pin=27; poll -47; ponder 5 o=66 w=87; populated -22 c=19;
poring 0 pover=50; portray -3 Io=40 Iq=60 L=67 c=53 o=59; pose -33 L=21 c=33; posit -5 t=67; positioned -12 i=13 o=43 vi=12; post -8 Gc=18 Go=22 L=77
c=46 j=23 o=37 pon=9 q=76 t=37; postpone -29; postured 0 o=57; pound -11 Go=25; pour -33 L=21; powered -22; practice -31 t=11; praise 4 Gj=26 Go=36
Gq=60 Ic=17 Io=27 L=56 Mc=56 c=58 o=75 vpfor=41; pray -24; preach 0 o=66 pat=24; predicated -22; predict 3 Gc=63 Go=17 Gt=68 Gw=46 Io=12 Iw=39 L=80
pabout=81 pbetween=21 t=82; prefer -4 Go=12 Mi=37 Mt=38 c=44 i=72 j=25 o=50; premised -22; prepare -35 Gpfor=17 L=15; prescribe 5 Go=49 o=66; present
-10 Gc=16 Go=22 Io=27 c=66 j=21 o=33; preserve -32; preside -26 L=33; press -5 Gt=81 Ij=32 Ipon=31 Mpfor=40 j=45 m=59 pabout=41 pfor=44 pin=32 vi=28
vpon=30; pressure -14 i=10 o=37; presume -9 It=54 Mpto=16 o=18; pretend -9 Gi=17 Mt=54 c=43; prevail -31 m=16; prevent -46; prided 0 o=57; print -24
c=16; prioritize -27 c=13; proceed -32; process -26 t=24; proclaim 2 Gq=59 Io=14 j=74; produce -27; profess -9 Gj=28 o=18; prohibit -4 Gc=25 L=66
Mj=35 Mo=36 g=55 o=41; project -10 Go=19 c=33 i=23 o=38 t=82 vi=17 vo=32; prolong -26; promise 4 Gc=39 Go=43 Gpto=71 Gt=68 Iq=47 Mpto=61 c=89 pat=55
pto=17 t=81; promote -11 Gc=32 Go=17 Gq=36 Io=20 L=59 o=38; prompt -34 L=16; pronounce -9 o=35; propel -31; propelled -22 t=30; propose 4 Gi=37 Go=36
Gt=85 Io=41 L=70 Mg=24 c=89 g=81 j=76 pto=25 t=78; propounded 0 o=57; prosecute -20 Io=15 o=21; protect -47; protest -12 Gc=30 c=36 o=42 t=59; prove
-21 Gq=20 It=41 c=21 i=31 t=33; provide -26 Ij=17 L=33 Mc=18 c=26; provoke -29 L=28; publicized 0 c=82; publish -15 Go=17 Iq=15 L=53 c=25 j=39 o=25
pfor=13 q=60 t=44; pull -34 L=19; pummeled 0 o=57; pump -24; punch -32; punctuated -22; punish -32; purchase -35; purport -24; pursue -34 t=13; push
-14 Gc=8 Gj=25 Gpfor=46 Ipfor=17 L=31 Mi=34 c=26 i=30 j=29 pagainst=50 pfor=58 t=45 vpfor=13; push-back -6 Ipagainst=21 pagainst=71 pon=27; put -23
Gpout=26 Gt=17 Ii=18 L=20 a=32 poff=30 pout=26 q=21; qualify -40; quash -11 c=63; quell -24; queried 0 w=80; question 0 Gc=31 Gj=14 Go=41 Gw=60 Io=21
Ipabout=34 Iw=38 Mc=25 Mo=12 c=47 i=40 j=63 o=83 pabout=75 t=43 vpabout=38 w=61; quip 8 Mq=59; quit -34; quote -7 Gc=44 Go=27 L=50 o=38 vg=15; raced
-22; racing -26; railed 6 L=71 pabout=84 pat=60; raise -29 L=10 c=34 vt=28; rally -46; ramp -29; range -20 pto=28; rank -36; ratchet -29; rate -25
L=29 c=16 o=24; ratify -11 o=32; rattle -24 poff=24; reach -31 Ic=21 Ij=26 L=19 c=20; react -15 L=52 c=31 pto=22; read -10 Gc=13 Gpat=12 Gq=31 Io=17
L=96 a=18 c=43 o=11 q=33; reaffirm 8 Io=22 o=81; realize -10 It=51 c=43 t=51; reap -27 c=13; reason -14 Gt=55 c=26 pfor=11 q=41 w=31; reassure -13
It=21 t=38; rebuff -11 Io=23 j=35 o=12; rebuild -35; rebuke -6 Io=32 L=64 vpby=27; rebut -3 Go=14 Io=34 It=40 o=52; recalibrated -5 o=48; recall 3
Gc=69 Go=22 Gq=59 Gt=59 Gw=70 Mc=30 Mg=23 Mm=49 Mo=44 Mw=47 j=62 o=43 pfor=41 t=96 w=90; recant -5 o=48; recast -11 o=32; receive -56; recite -8 Go=27
Gw=26 Io=25 L=62 o=36; reckon -3 Gpwithin=15 Mpwith=35 pwith=29; reclaim -29; recognize -6 Go=40 It=26 L=64 Mt=33 a=23 j=26 q=54 t=85 vpfor=48
vplike=37 w=45; recommend -15 Ig=29 It=19 L=78 Mt=19 j=39 vpfor=12; reconsider -27; record -20 c=23 j=35 t=28; recount -2 Gc=28 c=63 o=52; recover -26
c=14; recruit -32; redacted -24 c=16; reduce -32; refer -3 Gi=25 Go=11 Gpto=46 Ipto=28 L=44 Mpto=24 pto=50; reference -4 Gc=49 Gj=15 Go=6 Mo=36 o=50;
reflect -21 Gpon=16 It=9 L=43 c=21 o=15 pon=20 w=20; reform -32; refrain -29; reframed 0 vpto=35; refuse -1 Gi=32 L=68 Mc=49 Mi=26 i=57 pto=19; refute
5 Io=54; regain -24; regard -3 o=43; register -35; regret -24; regulate -27; rein -33; reinforce -24 L=36; reinstate -17 Mo=28; reinvented -22;
reiterate -6 L=64 c=58 j=28 o=49 pto=12 t=62; reject 1 Gj=21 Go=34 Ij=37 Io=6 Iq=41 Mo=41 Mw=43 c=66 o=74 t=72; relate -38 L=14; release -17 Iq=13
L=17 Mc=21 Mo=16 c=28 o=36 q=36 vpabout=12; relish -6 L=64 Mc=41 o=38; relocate -32; rely -22 L=32 c=19; remain -29 L=9 q=9; remark 1 Gpfrom=30
Gpupon=21 Gq=82 Gt=61 L=97 c=58 o=34 pat=25 pupon=37 t=62; remember -7 Go=27 Gt=43 It=21 Iw=45 L=42 Mo=22 g=42 o=47 vpby=27 vpfor=22; remind -9 Gt=60
Gw=24 Iw=18 L=49 g=21 j=47 m=53 pof=19 t=63 w=40; reminisce 0 pabout=75; remove -40; rename -5 o=39; render -29; renege -9 Gpon=23; renew -23 c=43
q=25 t=29; renounce -22; rent -24; reopen -27 L=31; repair -24; repay -22; repeal -36; repeat 0 Go=52 Io=41 L=75 c=82 j=63 pto=19; replace -32 L=23
c=33; replicate -26; reply 11 L=77 Mg=62 i=83 t=77; report 1 Gg=13 Go=9 Gpamong=22 Gpfor=25 Gpon=16 Gq=83 Gt=72 Io=11 Ipto=14 It=72 L=80 Mt=72 a=81
c=65 g=70 i=43 m=66 pabout=62 pat=51 pbetween=43 pon=42 pto=17 q=65 t=75 vi=40 vo=17 vt=69 w=83; represent -29 L=27 Mc=27 Mo=16 q=13 t=44; reprimand 5
o=73; reprised 0 o=57; republish -24; repudiate -8 Io=18 o=35; request -12 Mo=31 c=30 i=16 j=39 t=50 vpof=36; require -25 It=33 L=20 Mc=16 c=15 j=19
t=25 vi=25; rescue -26; research -26; resemble -27 L=31; resent -5 o=23 t=84; reserved -32; resettle -26; reshape -27; resign -36 L=14; resist -5
Gj=14 Mg=12 Mo=35 j=63; resolve -27; resonate -35; respect -32; respond -5 Gi=22 Gpto=24 Gt=72 Ipto=27 L=80 Mi=44 Mpto=44 i=20 o=23 pby=23 pto=22
pwith=24 q=84; rest -13 Io=19; restore -34; restrict -10 Go=48 o=13; result -40; resurrect -22; retain -36; retaliate -5; rethink -13 Mg=31; retire
-37 L=11; retort 0 q=87; retract 0 Go=42; return -34 L=11 Mo=23; retweet -3 Go=13 c=77 o=56 vpover=13; reveal 3 Gj=25 Ij=14 Io=8 L=83 Mc=30 Mo=44
Mw=72 a=76 c=65 i=45 o=64 pin=15 q=43 t=80 vi=42 vt=70 w=62; reveling -5 pin=26; revered -22 t=30; reverse -21 L=42 o=20 t=32; review -25 c=12 o=17;
reviled -22; revise -26; revisit -6 j=52 o=47; revive -32; revoke -9 Gc=18 Mo=32; reward -30; ride -24; ridicule -11 Io=29 o=12; riffed 0; rigged -24;
rile -24; ring -26; rip -9 o=33 pinto=23; rise -49; risk -29 L=28; roar -24; rob -22; roiled -24 L=36; roll -24 pout=30; root -16 pfor=29; round -30;
rub -26; rubbished 0 j=63; rule -13 Gq=33 Gt=22 L=54 i=12 pagainst=42 t=45; rule-out -9 Mg=27 Mo=21 g=37; run -34 L=13 pon=15 t=13; rush -21 L=42 c=20
pout=22; sacrifice -22; sail -22; salaried -24; satisfy -20 c=22 pwith=22; savage 0 Go=53; save -40; say 18 Gc=63 Gg=39 Gj=81 Go=32 Gpat=88 Gq=66
Gt=68 Gw=60 Ic=66 Io=37 Ipabout=47 Ipfor=70 Iq=82 It=69 Iw=34 ML=26 Mc=60 Mj=43 Mo=35 Mpfor=79 Mq=51 Mt=71 Mw=69 a=90 c=78 g=62 i=65 j=77 m=90 o=54
pabout=46 pat=44 pdespite=41 pin=40 pof=42 pon=45 pthan=51 q=85 t=85 vi=79 vpby=13 vpfor=62 vt=69 w=90; scale -26; scare -30; schedule -27 L=32 c=13;
scoff 0 Go=17 Mpat=32; scold 5 o=66; score -38; scorn -26; scramble -25; scrap -26 L=33; scream -11 L=83; scrutinize -22; scuttle -27; seal -27 L=31;
search -35; seated -27 c=13; secure -48; see -10 Gc=9 Iq=22 It=41 Iw=8 L=40 Mc=8 Mo=26 Mt=51 c=41 g=36 j=40 o=45 pabout=32 pfor=35 q=39 vg=41 vw=22
w=22; seek -7 Gc=11 Gi=29 Gj=50 Gq=44 Mpto=18 a=18 c=46 i=45 j=26 o=37; seem -11 Gi=39 L=23 Mi=28 Mo=18 c=13 g=18 i=35 j=6 o=32 pabout=30 q=47 t=51;
seize -19 Gpon=29 Ipon=23 L=37 Mpon=29; select -30 Ic=26; sell -36 L=17; send -29 L=19 c=8; sense -27; sentence -17 o=34 q=35; separate -29; serve
-48; set -30 L=10 Mpwith=21 o=16; settle -40 L=12; sewed -22 L=40; shake -41; shape -38; share -12 Gw=45 Mo=44 g=17 o=27 pwith=22 q=46; sharpened -24
L=36; shatter -26; shed -27 c=10; shell -22; shelved 0 o=57; shield -24; shift -35 L=18 c=25; ship -24 t=27; shocked -26 t=24; shoot -50; shoot-back 2
L=80 g=40 pup=17 q=91; shop -29; shore -16 pup=28; shout 6 Go=26 Gq=91 pdown=32 pout=51; shove -24; show -4 Gc=43 Gi=23 Go=36 Gpfor=17 Gpoff=13 Gq=40
Gt=50 Gw=33 Ic=19 Io=19 It=36 Iw=17 L=57 Mc=44 Mt=37 Mw=60 a=22 c=46 g=24 i=26 m=57 o=51 pfor=29 poff=25 pon=19 pthan=15 pto=12 q=23 t=72 vi=64 w=31;
shrink -29; shrug-off 0 Go=42 o=55; shut -38; sided 0 pwith=46; sign -19 L=46 c=24 g=34 o=28; signal -2 Mo=11 Mt=66 c=79 j=59 o=43 t=75; simplify -22
c=19; sing -6 o=22 q=80; singled -6 L=64 pout=23 vpout=32; sink -9 Go=33 Gpto=18 o=18; sit -48; skew -24; skilled -22 c=19; skip -32; slam 5 Gj=63
Go=44 Io=43 L=71 c=70 j=73 o=67; slapped 0 o=57; slash -13 Go=24 o=13; slate -26; sleep -22 q=26; slide -15 o=36; slip -32 t=15; slow -31; smile -22;
snagged -22; snap -22; soar -24; soften -24; solicit -29; solidify -32; solve -26; something -29 c=9 t=20; sophisticated -22 c=19; sound -19 L=47 c=25
o=17 poff=33; sow -24; spark -32 L=22; sparred 3 pon=31 pover=71; speak -18 Gpabout=18 Gpat=18 Gpof=27 Gq=25 Gw=12 Ipabout=39 L=32 i=41 m=31 pabout=54
pagainst=19 pof=72 q=23 t=31; speak-out -4 Gpabout=34 Ipabout=60 L=66 pabout=69 pat=18 pfor=54 pin=47; speak-up 0 pabout=75; specify -5 o=48;
speculate -6 Ipon=10 It=33 pabout=64 t=72; spell-out -5 Mo=35 o=23; spend -36 Ig=20; spill -27; split -29 pabout=32 q=16; sponsor -35; spot -11 o=43;
spread -20 Io=26 pagainst=16; spur -27; squeeze -26; stabilize -22; stack -26; stage -27; staked -26 c=14; stall -31 L=20 q=14; stand -30 L=17 pby=21
pfrom=25 pon=18 t=17; standardized -22 c=19; stare -24 L=36 m=26; start -24 Go=15 L=35; startled -22; state -6 Gc=46 Gpon=36 Gq=71 Gt=44 Io=32 Iq=54
L=72 c=35 i=15 j=52 o=7 pon=16 pover=17 q=88 t=43; stationed -22; stay -47; steal -32; steer -36; stem -32; step -33 L=22; stick -29 L=28; stifle -9
Io=30; sting -22; stir -32; stoke -30; stop -32 L=19 j=28; stored -22; strengthen -33 L=21; stress 1 Gc=33 Gt=82 It=72 o=67 t=52 vpout=13; stretch -30
L=26; strike -23 c=14 pdown=35 t=29; strive -3 Gi=24 pfor=55; structured -22; struggle -17 Gpto=34 L=28 i=24; study -32 t=15; stumble -22 L=40;
stumped -22; subjected -22; submit -34; subpoena -22; succeed -41; sue -16 Go=29 Mo=19 i=15; suffer -37; sugarcoated 0 c=82; suggest 4 Gc=27
Gpduring=27 Gq=86 Gt=50 Ic=14 It=44 L=80 Mc=18 Mo=21 c=76 g=47 j=56 o=47 pin=41 pon=33 t=72; suited -27; summed -9 pup=32; summon -22; supplement -26;
supplied -22 c=19; support -13 Gc=4 Go=22 L=44 Mo=16 c=12 i=17 j=43 o=33 q=42 w=32; suppose -36; surge -32; surmise 5; surpass -31; surprise -38;
surrender -22 L=40; surround -38; surveyed -34; survive -38; suspect -9 It=28 o=18 pof=16 vpof=11; suspend -23 c=12; sustain -31 L=25; swamp -22 L=40;
swarmed -22; sway -32; swear -13 c=34 t=72; sweep -39; swim -24; swing -31; switch -35 L=18; tackle -21 c=20 o=31; take -30 Gpto=28 L=6 Mpover=18;
talk -4 Gc=49 Gj=12 Go=11 Gpabout=49 Gpat=16 Gplike=15 Gpof=37 Gpup=30 Ipof=40 Ipon=15 L=53 Mo=49 Mpabout=28 a=27 c=51 o=12 pof=52 pon=55 pover=19
pthrough=33 pto=26 pup=28 pwith=24; tap -35; taped -22 L=32; target -22 o=28; tarnish -13 Io=23 o=13; tasked -27; taunt -22; tax -35; teach -27 L=31
c=13 t=37; teamed -26; tear -27; telegraph 0 o=57; televised -27 L=31 c=13; tell 12 Gc=47 Gj=27 Gpabout=60 Gpduring=42 Gpinto=29 Gpto=54 Gq=84 Gt=57
Gw=48 Ic=30 Ij=28 It=50 Iw=59 Mc=48 Mo=60 Mq=42 Mt=87 Mw=74 a=84 c=64 g=24 j=72 o=53 pin=29 pof=65 poutside=14 pto=66 pwith=35 t=89 vc=25 vi=46
vpto=25 vq=49 vt=53 w=84; temper -26; tend -23 L=38; terminate -26; test -40; testify 2 c=60 pin=39 t=73; thank -2 Go=32 L=67 c=63 o=57; think -6
Gc=46 Gpabout=59 Gpamong=13 Gt=48 Ipabout=21 It=34 L=41 Mc=31 Mj=34 Mpabout=16 Mpof=38 Mt=33 c=41 i=29 m=66 pabout=57 pfor=26 pof=16 q=31 t=45;
threated 0 i=65; threaten -6 Gc=21 Gi=46 Go=20 Gpto=21 Gq=45 Mc=16 i=48 o=17; thrilled -24; thrive -22; throw -20 Gpin=25 Ij=27; thunder 0 o=57;
thwart -31; tick -6 o=22 pdown=13 poff=64; tie -24 Go=15 L=37; tighten -32 L=22; tip -15 i=40; titled -21 c=20 q=9 vq=30; tolerate -5 Mt=35 o=48; top
-37; toss -15 pin=28; touch -12 o=7 poff=14 pon=49 t=49; tour -24 t=27; tout -7 Gc=19 c=47 j=50 o=41 w=44; toyed 0 pwith=40; traced -13 c=28 o=38;
track -23 Go=22; trade -16 c=29 j=13 o=37; trail -44; train -32; trample -22; transcend -26; transfer -30; transform -32; transitioned 0 pinto=33;
translate -35 L=19; transport -24; trash -13 o=30; travel -41; treat -40; trending 0 o=57; trigger -31; troubled -22; trounced -30; trump -38; trumpet
-6 Gw=29 o=48; trust -21 Mj=27 c=21; try -21 L=34 c=21 i=18 pat=29; turn -32 L=10 j=22 pagainst=44 pfrom=20; tussled 0 pover=50; tweet 9 Ga=36
Gpabout=62 Gpat=74 Gpout=16 Gt=73 c=78 i=81 j=79 o=55 pabout=63 pat=40 t=74; unauthorized -24 L=36; uncover -19 o=19 t=37 w=23; undecided -27 L=25
c=13; undercut -24; underestimate -11 o=29; undergo -29; underline -22; undermine -31 o=18; underscore -7 Gc=20 Go=20 Gt=44 Io=32 c=71 j=21 o=35 t=82
w=45; understand -14 Gpabout=24 Gt=20 It=13 Iw=35 Mo=27 Mw=28 c=32 o=22 t=56 w=32; understated -22; undo -15 o=29; undocumented -32; unfold -29; unify
-39; unite -40; unleash -20; unloaded -9 L=61 pon=38; unnoticed -24 q=23; unqualified -24; unravel -24; unsettled -22 c=19; unsolicited -22 c=19;
unveil -6 j=61; update -35; upend -31 m=16; upgraded -22; uphold -22; upset -33; urge 0 Gj=46 Gpto=38 Gq=56 Ij=29 Ipto=13 L=59 j=65 m=65 t=65; use -31
L=10 t=16; usher -30; utter -10 Iq=48 o=28; validate -22; value -26 L=33; vary -31; veer -13 o=38; veiled 0 o=57; venture -22 L=40 c=19 t=30; veto 0
Go=42 Io=9 o=66; vetted -27; vie -20 Mpfor=29; view -10 Gc=16 Gt=38 Io=24 Mo=25 c=40 o=39 t=52; violate -41; visit -45; voiced 3 L=56 j=43 o=79
pin=14; voided 0 o=57; volunteered -11 pfor=18; vote -17 Gi=33 Gt=14 Ipagainst=42 Mi=25 Mpfor=15 c=26 m=39 o=23 pagainst=31 pdown=30 pfor=42 q=35
t=26; vouch 0 Gpfor=48 Ipfor=16 pfor=58; vow 6 Gi=46 Gpto=35 L=64 i=78 pto=31; waged -22; wait -43; walk -21 Io=27 L=42 c=21 o=25; want -10 Gi=29
Io=30 Mc=29 Mi=24 Mo=27 Mpto=31 c=22 j=43 q=29 w=31; warm -19 Mpto=32; warn 3 Gi=36 Gpabout=36 Gpfor=28 Gpof=36 Gq=60 Gt=49 It=75 L=85 Mj=43 c=74 j=75
pabout=44 pfrom=32 pof=62 q=92 t=75 vpabout=69 vpagainst=18; warrant -22; waste -29; watch -25 L=23 Mi=28 Mo=29 c=16 w=14; wave -35 L=19; wavered 0
pin=36; weaken -24; wear -44; weigh -12 L=57 g=17 o=11 pin=52; welcome -10 Gpto=16 Mo=18 j=57; whack 0 o=57; whisper -5 pto=38; widen -35 L=19 m=12;
willing -21 L=43 i=17; win -61; wind -30 L=21; winnow -22; wipe -26; wish -8 Gc=18 c=46 o=44 pfor=22; withdraw -11 Ij=29 o=43 t=51; withhold -15
Go=24; witness -2 Ic=36 Io=28 o=45 q=60; wonder -4 Iw=13 L=73 Mw=60 o=25; work -41 paround=25; worry -9 Gpabout=33 Gt=39 Ipabout=20 It=28 Iw=17
Mpabout=22 c=47 o=11 pabout=37 t=65 vpabout=11 vt=18; wounded -26; wracking 0 o=57; wrap -19 pup=18; wrest -26; write 10 Gc=50 Go=29 Gpabout=88
Gpat=44 Gpfor=32 Gpon=35 Gq=58 Gt=93 Io=17 Ipabout=47 Mq=62 c=63 g=43 o=36 pabout=50 pfor=79 pin=42 pinto=19 pof=82 pon=69 pto=36 pwith=30 q=99 t=78
vpabout=55 vpon=14 vpwith=30 w=66; write-off -22; yanked -26; yell -3 Gpat=21 Gq=80 L=61 Mq=16 pat=19 q=87; yield -20 pto=23 q=31; ~acceptance -24;
~account -40; ~accounts -20 npof=21; ~accusation -22; ~accusations -28; ~admiration -11 Npof=29; ~admission -24; ~advice -24 Npabout=31; ~agreement
-19 Nt=27 ni=22 nt=27; ~agreements -24; ~alarm -5 Nt=51; ~alarms 0 Npabout=63; ~allegations -15 Npagainst=34 Nt=12 nt=18; ~announcement -24; ~answer
-19 Ni=45; ~answers -27; ~anxieties -16 Npabout=38; ~anxiety -20 npabout=26; ~apologies 5 Npfor=65; ~apology -22; ~appeal -26; ~appeals -39; ~applause
-29; ~approval -22 npof=21; ~argument -16 Npabout=38 Npagainst=34 Npin=21 Npon=26 Nt=8; ~arguments -31; ~assertion 3 Npduring=46 Npof=57 nt=52;
~assertions -22; ~assurances 0 Nt=68 nt=23; ~attack -32 Npagainst=22; ~attacks -24 npabout=29 nt=19; ~backing -31; ~belief -19 nt=17; ~bid -38; ~blame
0 Npon=61 npfor=17; ~call -19 Ni=16 Npfor=24 Npon=24; ~calls -20 Ni=25 Npfor=15 npto=20; ~charge -39; ~charges -25 Npover=27; ~claim -18 Ni=18 Npin=17
Npof=21; ~claims -35; ~comment -14 Npabout=41 Npon=27 Nt=26; ~comments -21 Npabout=22 Npon=24; ~commitment -18 Ni=26; ~commitments -13 Npto=24;
~complaint -27; ~complaints -34; ~concern -18 Npabout=34 Nt=20; ~concerns -15 Npover=25 Nt=13 npabout=29 npover=13 nt=18; ~concessions -24;
~conclusion -11 Nt=34; ~conclusions -5 Npabout=43; ~contention -15 Nt=25; ~criticism -18 Npof=27 npover=28 nt=24; ~criticisms -17; ~critique -14
Npof=18; ~critiques -29; ~declaration -26; ~declarations -9 Npof=39; ~defense -20 Npof=20; ~demand -32; ~demands -19 Npfor=30; ~denials 0 npof=38;
~denunciation -22; ~description -17 Npof=16; ~descriptions -26; ~desire -11 Ni=14 Npto=32 ni=25; ~disagreement -3 Npwithin=15 npon=31 npover=44;
~disagreements 0 Npover=20 Npwith=51; ~disclosure -24; ~disclosures -5 npof=34; ~discussion -24 npof=21; ~discussions -27; ~doubt -6 Npof=17 Npon=17
Nt=39 npabout=37 nt=39; ~doubts -14 npabout=21; ~emphasis -32; ~endorsement -25; ~endorsements -27 npof=17; ~estimate -22; ~estimates -3 Npof=46
npfor=38; ~expectation -26; ~expectations -20 Npfor=23; ~explanations -22; ~fear -11 Npabout=44 Nt=42 npfor=26; ~fears -14 Npabout=13 Npof=17 npof=23
npover=15 nt=33; ~feeling -22; ~feelings -8 Npabout=39 Nptoward=29; ~findings -22; ~hope -14 Npfor=19 Npof=47 Nt=9; ~hopes -16 Ni=34 Nt=36 npfor=29;
~idea -20 Npof=23 Npon=30 nt=20; ~ideas -23 Npfor=16; ~impression -24; ~impressions 0 Npof=51; ~inquiries -22; ~insistence -15 Nt=25; ~intention -17
Ni=19; ~interpretation -11 Npof=29; ~letter -22 Npon=29; ~message -19 Npabout=34 Nparound=29 Npof=19 npabout=26; ~messages -25 Npof=23; ~news -49;
~note -5 Npabout=63 Npfor=40 Npof=35 Npon=18 nt=16; ~notes -26; ~notion -19 Nt=28; ~objections -22; ~observation -5 Npabout=29 Nt=51; ~offer -26;
~opinion -19 Npon=20 npof=27; ~opinions -24; ~opposition -24; ~order -32 Npon=27; ~plan -21 Npto=18; ~plans -19 Npof=30 npfor=19; ~plea -11 Npfor=27
Nt=14; ~pleas -5 Npon=43; ~pledge -13 Ni=35; ~pledges -22; ~post -27; ~posts -26; ~praise -16 Npfor=25 npon=22; ~prediction -5 Npabout=54; ~projection
-22; ~promise -10 Ni=38 Npof=10 ni=32; ~promises -14 Ni=21 Npto=30 npof=29; ~proposal -21 Npfor=27; ~proposals -16 Ni=30 Npfor=25; ~protest -30;
~protests -17 Npagainst=33; ~queries -22; ~question -25; ~questions -18 Npfor=24 npabout=23; ~quote -22; ~quotes -11 npabout=39; ~recommendation -24;
~recommendations -26; ~refusal -22; ~rejection -11 Npof=29 npof=15; ~reluctance -13 Ni=21; ~remark -5 Nt=51; ~remarks -25 Npabout=20; ~reminder -21
nt=16; ~reply -9 Npto=33; ~report -43; ~reports -19 npabout=33 npof=16 npon=21; ~request -27 Npwith=26; ~requests -37; ~requirement -24; ~requirements
-26; ~resistance -32; ~response -27 Npon=28; ~responses -29; ~revelations -11 Npabout=19 npabout=14 nt=35; ~rumors -6 Npof=17 Nt=25 nt=43; ~skepticism
-5 Npof=18 Nt=51; ~speech -26 Ni=20 Npabout=20 Npon=21; ~speeches -30 Npabout=29; ~statement -9 Ni=13 Npabout=58 Npof=31 Npon=42 Nt=58 npabout=17;
~statements -15 Npabout=13 Npof=26 Npon=26 Nt=30; ~stories -20 Npabout=28 npabout=18; ~story -20 Npabout=17 Npfrom=20 Npof=20; ~suggestion -9 Nt=48
nt=8; ~suggestions -27; ~support -26 Npat=21; ~suspicion -22; ~talk -17 Npabout=25 Npof=16 npabout=17; ~talks -23 npover=32; ~testimony -11 Npabout=44
Npon=24 npabout=15; ~thought -22; ~thoughts -27; ~threat -43; ~threats -32; ~tweet -14 Npabout=15 Nt=38 npabout=36; ~tweets -24; ~understanding -8
Npof=43 Nt=22; ~unwillingness -10 Npto=33; ~view -18 Npof=21; ~views -23 Npof=17; ~vow -6 Ni=36 Nt=50; ~warning 5 Nt=76; ~warnings -15 Npabout=12
Nt=38; ~wishes -22; ~word -13 Ni=37 Npabout=54; ~words -25 Npabout=25 Npfor=22; ~worries -26; ~worry -26`
