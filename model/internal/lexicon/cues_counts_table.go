package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-16 Gg=-40 Gi=-17 Gj=-22 Go=-25 Gpabout=-7 Gpagainst=-25 Gpat=-18 Gpby=-44 Gpdown=-42 Gpfor=-20 Gpfrom=-39 Gpin=-51 Gpinto=-30 Gpof=-24
Gpoff=-35 Gpon=-28 Gpout=-45 Gpover=-29 Gpthrough=-33 Gpto=-15 Gpup=-33 Gpwith=-36 Gq=-3 Gt=-3 Gw=-10 Ia=-36 Ic=-28 Ig=-27 Ii=-30 Ij=-29
Io=-29 Ipabout=-10 Ipagainst=-15 Ipat=-36 Ipbehind=-34 Ipby=-35 Ipdown=-32 Ipfor=-24 Ipfrom=-42 Ipin=-45 Ipinto=-31 Ipoff=-41 Ipon=-21
Ipout=-50 Ipover=-41 Ipthrough=-36 Ipto=-29 Ipup=-54 Ipwith=-32 Iq=-12 It=-8 Iw=-15 L=12 ML=-46 Mc=-17 Mg=-23 Mi=-18 Mj=-26 Mo=-25
Mpabout=-10 Mpat=-34 Mpdown=-33 Mpfor=-19 Mpfrom=-41 Mpin=-40 Mpinto=-42 Mplike=-34 Mpoff=-33 Mpon=-24 Mpout=-40 Mpthrough=-33 Mpto=-18
Mpup=-49 Mpwith=-24 Mq=-22 Mt=-8 Mw=-9 a=-14 c=1 g=-12 i=-11 j=-11 ni=-18 npabout=-13 npagainst=-21 npamong=-46 npat=-48 npby=-51
npduring=-26 npfor=-21 npfrom=-46 npin=-44 npinto=-35 nplike=-33 npof=-21 npon=-21 npover=-18 npthan=-33 npthrough=-32 npto=-27 npwith=-31
nt=-15 o=-14 pabout=-5 pagainst=-8 pamong=-37 paround=-23 pat=-22 pbehind=-28 pbetween=-30 pbeyond=-34 pby=-26 pdown=-21 pduring=-30
pfor=-11 pfrom=-38 pin=-29 pinto=-34 plike=-26 pof=-12 poff=-17 pon=-17 pout=-25 poutside=-35 pover=-25 pthrough=-28 pto=-22 ptoward=-24
punder=-43 pup=-27 pwith=-26 q=3 t=7 vc=-29 vg=-19 vi=-12 vj=-25 vo=-26 vpabout=-10 vpagainst=-23 vpat=-46 vpby=-37 vpfor=-11 vpfrom=-48
vpin=-46 vpinto=-39 vpof=-15 vpoff=-32 vpon=-31 vpout=-38 vpover=-22 vpto=-31 vpup=-23 vpwith=-23 vq=-22 vt=-13 vw=-10 w=-1 *=-12`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -38; abide -25; abolish -23; accelerate -32; accept -18 It=15 Mc=18 o=31 pabout=19 q=25 t=64; acceptance -25; access -29; accommodate -23;
accompany -35 L=18; accomplish -28; account -43; accounts -21 npof=15; accusation -23; accusations -28; accuse 1 Gj=48 Go=33 Io=13 L=55 Mc=54 Mo=54
c=40 j=63 o=68 pof=22 vpby=18 vpof=40; achieve -39; acknowledge 2 Go=18 Gpto=35 Gt=48 Gw=45 Ic=15 Ij=13 It=32 L=63 Mo=43 c=71 g=66 j=68 pfor=67 pin=13
t=80 w=83; acquiesce 6 i=74 pin=43 pto=52; acquire -31; act -41; adapt -28; add 8 Go=11 Gpof=53 Gpon=22 Gpover=17 Gpto=30 Gt=65 Ic=23 Io=8 It=82 L=87
Mc=66 Mo=13 o=17 paround=31 pby=21 pof=51 pover=27 pto=32 pup=16 q=84 t=85 vj=27 vo=26; address -18 Gpabout=16 Iw=33 L=38 c=52 o=23; adjust -29;
administer -28; admiration -13 npof=21; admire -8 o=31; admission -25; admit -1 Gc=22 Go=8 Gt=51 It=67 L=95 Mo=51 c=58 pabout=73 pin=35 pto=14 q=87
t=68; adopt -26 L=26 c=12 o=15 t=23; advance -38; advertise -36; advice -24 npabout=30; advise -26 L=32 t=23 w=38; advocate -17 Gpfor=21 Ipfor=36
Mg=24 c=24 pagainst=16 pfor=6; affect -43; affirm -10 Io=17 o=33 q=46 t=62; afford -19 vj=28; agree -2 Gi=19 Ipon=14 Iq=33 L=39 Mi=23 Mpon=15
Mpwith=11 c=53 i=53 o=29 pin=34 pon=62 pwith=36 q=83 t=64; agree-to -14 pto=22; agreement -19 ni=20 nt=33; agreements -25; aid -29; aim -23 Gi=20 L=22
i=37; air -22 L=40 c=21 o=28; alarm -5 nt=47; alarms 0 npabout=60; alienate -34; align -25 L=35 o=24; allegations -16 npagainst=20 nt=17; allege -4
Gc=23 Gt=38 c=62 t=93; allocate -26; allow -22 Gq=16 L=33 Mo=18 c=21 j=15 o=25; allude -5 Gi=45 pto=31; alter -31; amass -29 c=12; amend -23; amount
-34 t=13; amplify -16 o=23; analyze -26; announce 5 Gc=60 Go=38 Gt=43 Io=7 Iq=71 It=78 Iw=40 L=76 Mo=38 c=75 j=74 o=75 q=66 t=70 vo=57 vpon=15 w=50;
announcement -24; answer -17 Io=21 L=71 j=12 ni=25 t=40; answers -28; anticipate -4 c=53 t=89; anxieties -16 npabout=29; anxiety -20 npabout=27;
apologies 5 npfor=63; apologize -11 Gpto=14 Mpfor=35 pfor=35 pto=19 q=44; appeal -28 pto=18; appeals -39; appear -32 L=11 t=7; applaud 0 Go=43 Io=36
L=55 j=64 o=52; applause -29; apply -40; appoint -13 L=55 Mo=17 c=61 j=42 o=25; appreciate -29; approach -38 L=14; approval -22; approve -15
Gpabout=20 L=53 j=40 o=27 pfor=14 pof=26; argue 9 Gc=73 Go=53 Gpagainst=29 Gpwith=37 Gt=60 Ic=49 Ipwith=18 It=72 L=52 Mt=58 c=96 j=86 o=24 pat=59
pover=54 pwith=27 t=83; argument -17 npagainst=30 npin=17 npon=24; arguments -31; arm -33 L=20; arrange -28; arrest -32 L=22; arrive -44; articulate
-16 Io=27; ask 0 Gc=56 Gi=29 Gj=37 Go=16 Gpabout=46 Gpto=65 Gq=45 Gt=54 Gw=85 Ij=8 Io=8 Ipabout=33 Ipduring=21 Ipfor=8 Iw=25 L=76 Mj=51 Mw=42 c=84
i=57 o=56 pabout=41 pat=45 pfor=36 pof=42 pon=54 q=68 t=92 vi=58 vpabout=51 vpby=35 vpduring=21 vpupon=21 vq=37 vw=70 w=59; assail -4 Io=26 o=45;
assemble -29; assert 1 Go=33 Gt=53 Io=9 It=56 L=75 o=34 t=77; assertion 4 npduring=45 npof=62; assertions -23; assess -29; assign -34; assist -31;
associate -37 L=16; assuage -26; assume -12 Gc=12 Gt=38 c=36 o=9 vt=40; assurances 3 nt=64; assure -1 L=82 c=61 pto=43 vi=36 vpof=14; attach -28;
attack -17 Ic=22 Io=16 c=52 j=13 npagainst=17 o=47 t=18; attacks -25 npabout=30 nt=17; attempt -15 Gi=17 i=24; attend -49; attract -43; attribute -14
Mt=44 g=14 o=41; authorize -15 c=58 i=14 j=40 o=29 vi=5; avoid -36 L=17; await -32; back -12 Gc=7 Go=27 c=25 o=38 pfrom=18 t=48; backing -32; bail
-25; balance -29; ban -30 o=35 t=18; bank -37; bar -20; bash -11 Gc=14 Go=25 L=58 j=45; battle -29 L=21 pover=26 t=12; beam -11 L=83; bear -39; beat
-37; become -45; beg -26 L=32; begin -25 Gt=13 L=30 c=17 pby=29 q=19; belief -20; believe -7 L=37 Mo=19 c=36 g=24 i=17 o=12 pabout=37 pin=48 q=29 t=56
vi=24 w=68; belittle -9 L=61 o=43; belong -32; bemoan 8 j=78 o=70; bend -28; benefit -44; berate -5 o=23 vpby=28; bet -21 t=33; betray -29; better -21
Mi=24; bid -36 Gi=26 L=17; bind -39; bite -28; blame 3 Go=68 Io=32 Ipfor=11 Mo=54 c=62 npfor=26 npon=41 o=68 pfor=76 pin=15 vpfor=69 vpon=13; blare
-11 L=83; blast 4 Gc=63 Gj=26 Go=12 c=50 j=81 o=66 pout=70; bless -26; block -19 L=36 o=48; blow -30; bludgeon 0 Io=36; blunt -25; boast -2 Go=13
Gpabout=66 It=40 L=45 c=55 o=19 pabout=55 pof=62 pto=16 t=94; bolster -35; bomb -25; book -23 t=30; boost -27; borrow -32 L=22; bother -31; bow -29
L=27; brace -33 L=21; brag -10 Gpabout=22 It=26 c=43 t=78; break -52; brief -21 L=41 vpon=15; bring -47; bring-up -6 Io=21 L=63 i=27 o=48; bristle -4
L=53 pat=52; broadcast -15 Ic=28 c=26 o=24; broaden -30; buck -28; build -58; burn -33; burrow -23; burst -26; bury -32; buy -31 L=24 Mo=21 t=13;
bypass -25 c=17; cajole -5 Io=26; calculate -9 o=12 t=86 vi=21; call -6 Gc=40 Gj=25 Go=41 Gpinto=45 Io=22 Ipinto=24 L=12 Mi=17 Mpin=27 Mt=59 c=32 i=57
j=32 npof=13 npto=19 npupon=13 nt=21 o=44 poff=15 pover=35 pto=12 pwith=34 q=50 vc=32 vo=24 vq=10 w=71; call-for 5 Gpfor=57 pfor=68 vpfor=46; call-on
-6 Gpon=18 Ipon=31 pon=46; call-out -6 o=64; call-upon 5 pupon=62; calls -19 ni=28 npto=16; calm -25; cancel -33 L=21; capitalize -36; capture -29
c=9; care -7 Gpfor=13 Io=31 Ipabout=27 Mc=13 Mpabout=51 c=47 pabout=39 pfor=25 w=68; caricature 0 Io=36; carry -36 L=11; carve -30 L=26; cast -14
Gpabout=20 Io=20 L=43 c=34 i=15 o=31; castigate -5 o=39; catapult -25; catch -45; cater -25; cause -47; caution 6 Gt=87 j=50 pagainst=60 t=97;
celebrate -26 c=12 j=30; cement -18 o=27 t=39; certify -25; challenge -10 Gc=10 Gj=34 Mo=32 c=62 j=48 o=29 vpby=18 vpon=29 vpover=39; champion -24
Gq=13 o=17; change -43 Iw=26; chant 2 Gq=53 o=37 pat=48; characterize 2 Io=39 o=56; charge -13 c=30 nt=8 o=25 t=49 vpwith=52; charges -25 npover=28;
chat -25; cheat -23; check -34 L=19; cheer -13 Gpfor=26 a=14 o=25 pfor=41 pon=20; cherish 0 c=83; chide 9 Go=53 j=80 o=80; chime -8 pin=28; choose -21
Gi=17 Mj=22 c=15 o=19; circulate -9 g=47 o=34; cite 3 Gj=49 Go=56 Gq=45 Ipto=14 L=56 Mo=19 c=89 g=68 j=44 o=63 q=71 t=67 vpby=32; claim -4 Gc=53
Gpwithout=40 Gt=29 Ic=23 L=66 Mo=49 c=80 i=54 ni=20 npabout=23 npfor=12 npin=18 npof=27 npon=12 npover=17 nt=14 o=56 pat=32 pto=39 q=81 t=67; claims
-35; clamor -23; clap -23; clarify -3 Gc=25 Gt=58 Gw=35 Io=22 t=91; clash -16 o=35 pover=23; classify -48; clean -23; clear -42; click -25; climb -25;
clinch -43; cling -5 pto=38; close -37 Gpwith=25 L=10; coalesce -31; collaborate -23; collapse -23; collect -37; combat -38; combine -35; come -43
Gpover=25 Mi=25 paround=17; come-out -12 o=14 pagainst=70 pfor=35 pof=14 pon=9; command -21 c=47; commend 0 o=57; comment -7 Gpon=25 Ipon=46
Mpabout=53 Mpfor=32 Mpon=34 c=38 npabout=39 pon=45 t=65; comments -20 npabout=18 npon=24; commit -25 Ipto=26 c=16 o=17; commitment -19 ni=24;
commitments -13 npto=19; communicate -25; compare -20 Go=21 L=43 o=44; compel -31; compensate -23; compete -43; complain 6 Gpabout=64 Ipabout=76 It=63
L=77 o=44 pabout=62 pof=73; complaint -28; complaints -34; complete -37; complicate -33 L=21; comply -32; compose -25; compromise -30; concede -1
Go=14 Gt=51 c=66 t=65; concern -22 npabout=25 nt=15 o=21 pabout=7 t=20; concerns -16 npabout=21 npover=22 nt=17; concessions -28; conclude 10 Gc=73
Go=30 c=94 pin=24 q=96 t=74 vpby=8; conclusion -11 nt=31; concur 0 Ipwith=33; condemn -3 Gq=47 Io=26 c=79 j=72 o=51 q=82; conduct -51; confer -26;
confine -23; confirm -4 Gc=23 Go=36 Io=23 L=92 c=82 o=27 vpwith=10; confront -22 o=15 w=18; confuse -28 L=30 c=13; congratulate -2 Go=30 Io=23 Mo=12
o=56 vpfor=33; connect -23 c=19 o=15; consider -15 Gw=11 Io=21 L=53 a=12 c=27 g=29 i=15 j=37 o=30 vpfor=14 w=31; consist -25 L=28; consolidate -32;
constitute -28 c=11; consult -38; consume -23 c=20; contact -30; contain -41; contemplate 0 Go=12 Ig=13 c=86 g=62 w=80; contend -5 Gt=44 c=60;
contention -15 nt=24; contest -21 o=16 q=25 t=25; continue -10 Gc=10 Gi=4 Gpto=16 Mi=3 Mpto=13 Mw=24 c=34 j=22 o=3 pon=14 q=76 t=62; contradict -12
L=57 o=43 w=60; contribute -42; control -41; convene -30; convert -34; convey -5 It=59 o=23; convict -35 L=18; convince -20 Gt=12 Io=27 It=25 c=24
t=17; cool -23; cooperate -25; coordinate -35; cope -26; correct -11 Mo=31 o=15; correspond -23; cost -43; count -13 L=37 o=50 pon=31 vpamong=32;
counter -12 Iq=16 It=22 c=62 o=14 pwith=30 w=59; cover -27 Mo=17 c=31; crack -25 L=28 o=24; crash -25; create -37 L=16 j=26; credit 3 Go=63 o=55
pto=24; cripple -28; crisscross -29; criticise -5 o=39; criticism -18 npof=23 nt=22; criticisms -18; criticize 1 Gj=17 Go=48 Ic=9 Ij=37 Io=25 L=55
Mo=13 a=36 c=48 j=66 o=71 pfor=40 pon=30 vpby=28 vpfor=40 w=82; critique -15; critiques -29; cross -38; crowd -29 c=12 t=19; crush -33; cry -3 o=28
pout=30 q=66; crystallize -13 Gw=18 Iw=37 c=36 g=16 w=32; curb -35; cut -39 L=13 j=27; damage -39; dampen -26; dance -26 L=32; dare -9 i=18 j=48; deal
-45; debate -19 Gq=20 Gw=37 L=46 c=26 o=22 pon=25; debunk -23; decide -12 Gi=29 Go=24 Gw=13 Iw=6 L=56 Mc=35 c=28 i=31 o=11 pabout=27 pin=29 pon=29
pto=21 t=58; decimate -23 q=23; declaration -25; declarations -9 npof=35 nt=17; declare 1 Gc=18 Go=26 Io=31 It=46 Mo=28 Mw=43 c=42 j=66 o=32 pfor=32
pin=50 q=92 t=76 vo=42; decline 4 Gc=37 Gi=27 Go=16 Io=12 L=76 c=87 i=68 j=71 pat=50 pfor=45 pin=15 pto=25; decrease -25; decry 8 Go=53 j=63 o=72;
deepen -9 o=35; default -26; defeat -48; defend -5 Gc=21 Gj=13 Go=20 Gt=44 Io=24 Ipagainst=22 a=24 j=60 o=51; defense -20; defer -28 c=13; define -27
Iw=23 L=30 c=14; deflect -11 Io=19 o=15; defund -29; defy -20 Mo=22 c=24; delay -32; delete -29; deliver -18 Gc=26 Go=26 c=22 j=37 o=19 w=25; delve
-23 c=20; demand -9 Gc=16 Go=21 L=86 Mo=32 Mpfor=13 i=38 ni=13 nt=17 o=41; demands -19 npfor=29; demonstrate -9 Gc=16 Gt=63 It=62 Iw=42 Mc=14 Mt=53
c=44 o=30 t=63 w=40; denials 0 npof=45; denounce -1 Gc=22 Go=28 L=67 Mq=43 j=29 o=76 w=78; denunciation -23; deny -9 Gc=16 Gt=37 L=60 c=29 o=33 t=76;
depart -25; depend -39 L=13; deploy -35; deport -41; depose -25; deprive -30; derail -29; deregulate -5 Go=35; deride -4 j=57 o=41; descend -30 L=26;
describe 3 Gw=76 Ic=16 Io=25 L=47 Mo=19 c=92 j=44 o=75 vpon=37 vpto=12 w=87; description -18; descriptions -26; deserve -37; design -23 vi=16; desire
-11 ni=19 npto=30; destroy -31; detail -23 Mw=34 c=45 q=23; detain -26; detect -32; deter -30; determine -16 Gt=19 Gw=26 c=24 g=12 t=46 vi=8; develop
-41; devise -5 Ij=32; devote -21 L=33 o=20; dial -29; dictate -16 L=75 w=27; die -40; differ -31 L=16; dig -29; diminish -32 L=22; dine -23; dip -28;
direct -30 L=26 j=17 q=14; disagree -9 L=61 pon=26 pwith=25; disagreement -4 npon=41 npover=37 npwithin=15; disagreements 0 npover=26 npwith=47;
disappear -23; disavow -7 Mo=33 c=47 o=42; disclose -7 Iq=50 Mo=22 c=78 o=17 pfor=26 pto=36 t=82; disclosure -25; disclosures -5 npof=38; discount 0
Go=15 o=66; discourage -26; discover -25 L=35 c=17 pover=27 t=26; discredit -31; discriminate -28; discuss -6 Gj=12 Go=20 Gw=55 Io=28 Iw=47 Mc=43
Mj=34 Mo=49 Mt=34 c=40 g=27 o=42; discussion -25; discussions -28; dislike -20 c=24 o=18 w=21; dislodge -23; dismantle -30; dismiss 1 Gc=31 Go=29
Io=21 Mo=16 o=61 vpby=31; disparage -9 o=29; dispel -23; displace -25 c=17; display -17 Gw=13 o=24 w=26; dispute -4 Mt=62 o=50; disqualify -26;
disregard 5 o=73; disrupt -31; distance -10 Io=17 c=33 o=38; distinguish -6 Io=45 c=49 o=22 q=52; distort -26; distract -28; distribute -34 t=13;
divert -28; divide -43; do -46; document -13 Go=30 a=13 c=24 o=37 pof=15 t=37; dodge -23; dominate -47; don -25; donate -39; double -28 L=30;
double-down -10 pon=28; doubt -4 Mt=61 c=62 npabout=42 npof=15 npon=12 nt=49 o=17 t=73; doubts -10; downplay -30 L=26; draft -24 o=24; drag -32; draw
-26 L=32 c=12 j=30 vt=29; drink -26; drive -37 t=35; drop -39 L=10; drum -23; dump -15 Ic=28 j=15; dwell -11 pon=25; earn -50; ease -30; eat -33 L=21;
echo -9 Gc=17 Gq=62 L=61 o=35 t=84; eclipse -25; educate -28 L=30; elaborate -11 L=83 c=40; elect -30 Gc=22 L=26; elevate -35; eliminate -41; email
-17 L=28 g=29 j=37 o=34 q=32 t=11; embarrass -32; embody -28 q=16; embrace -16 Gw=15 L=51 o=29 t=43 w=53; emerge -30 L=17 g=29 t=14; empathize 0
Ipwith=33 pwith=31; emphasis -33; emphasize 4 Gc=38 Go=23 Gpto=64 Io=52 Mg=25 o=62; employ -34; empower -16 i=13 j=38; enable -32 L=22; enact -18
o=22; encompass -23 c=20; encounter -30 L=26; encourage -11 Gj=22 Gpto=14 Gq=32 Iq=43 It=49 c=40 g=19 j=36; end -32 Gq=31 L=15; endanger -23; endorse
-4 Gc=19 Gj=14 Go=25 Io=30 L=44 Mc=20 Mo=27 Mpduring=15 c=23 g=70 j=25 o=57 t=85; endorsement -23; endorsements -27; endure -25 L=35; energize -33;
enforce -28; engage -44; enhance -25; enjoy -11 c=73 g=44 j=21 o=15 q=70 w=62; enlist -28 c=13; ensure -44; enter -46; entertain -5 Io=26; envision -6
Mo=34 g=26 i=52 o=18; eradicate -23; erect -23; erode -26; erupt -36; escalate -13 o=31; escape -31; establish -28 L=29; estimate 2 c=69 i=42 npof=19
o=58 pat=39 t=83; estimates -4 npfor=41 npof=32; evade -11 Io=19 o=15; evaluate -23 w=17; examine -20 Gq=18 q=53; exceed -35; excite -18 pabout=44;
exclaim 5; exclude -9 c=35 o=43; excoriate -5 Gq=43 vpby=28; execute -26; exercise -23; exhort -5 Gj=13; exist -29 L=28 i=19; exit -35; expand -31
Ipon=21 L=19 pupon=26; expect -1 Gc=43 Gi=27 Gj=18 Go=32 Io=36 Mj=11 Mo=45 c=57 i=26 j=31 o=30 pon=27 pup=13 t=71 vi=63 vo=11 vpin=27 vpto=62;
expectation -26; expectations -20 npfor=23; experience -8 L=50 j=25 o=40; explain 3 Gc=29 Gq=57 Gt=38 Ii=14 Ij=14 Io=23 It=80 Iw=43 L=88 Mw=58 a=40
c=62 j=70 o=72 pthrough=41 q=71 t=84; explanation -23; explanations -23; exploit -34; explore -29; export -23; expose -10 Io=20 c=67 o=29; express 2
Gc=34 Go=39 Io=36 L=70 Mj=42 Mo=43 c=91 j=79 o=56 ptoward=21 t=66; extend -42; extol 0 o=57; extoll -5 o=48; extradite -25; face -59; facilitate -29;
fade -23; fail -25 L=34; fall -52; fare -33 L=21; fault 0 Io=36; favor -17 Ig=28 L=40 c=20 g=10 o=19 vi=25 w=51; fear -4 Gc=49 Go=29 Gt=72 c=45 g=25
npabout=54 npfor=27 npof=12 nt=50 o=51; fears -24; feature -28; feed -34 L=19 t=13; feel -14 Gt=29 Ic=43 L=54 Mt=20 c=22 j=11 o=24 pabout=50 pfor=32
q=22 t=28; feeling -23; feelings -13 npabout=14 nptoward=25; fend -25; fight -29 Gi=18 L=27 pabout=46; figure -19 t=62; figure-out -11 Gw=17 Iw=39
Mw=22 w=41; file -22 L=18 c=37 o=25 t=31 w=18; fill -43; film -25; finance -37 L=16; find -10 Gc=12 Gt=60 Gw=22 It=20 L=69 Mc=10 c=33 i=20 j=21 pon=13
q=76 t=74 vi=19; find-out -5 Iw=22 pabout=65; findings -23; finish -44; fire -16 c=31 o=34 pat=30 pfor=13 vpfor=10; fire-back -8 L=35 o=20 q=80 t=81;
fit -36; fix -33 L=20; flee -40; fling -9 Go=32 o=15; flip -21 L=41 pfor=33; flirt -11 L=58 pwith=20; float -11 o=27; flood -32; flow -28; fly -43;
focus -15 Ipon=19 L=29 pon=26; follow -40 L=3; foment -23; forbid -23; force -38; forecast 3 o=63 pof=43 t=94; foresee 8 Mo=53 o=78; foretell -5 Mw=32
o=48; forge -28; forget -8 Gi=16 c=71 i=24 t=55 vt=46; forgive -25; form -38; formulate -23; forward -8 Mt=55; foster -28; frame -15 o=24; freeze -28;
frustrate -30 t=18; fuel -39; fulfill -32; fume 0; fund -49; funnel -28; gain -48; galvanize -33; garner -37; gather -46; generate -31; get -48
pbehind=25; give -30 L=17 g=29 pfor=29 q=11 t=18 vpby=17; go -36 L=3 a=21 pfor=15 pout=34; go-on -9 Gi=15 Gpto=42 L=92 Mi=14 a=15 i=38 j=12 o=6;
govern -21 o=25; grab -36 L=16; graduate -30; grant -39; grapple -19; grasp -23; greet -23 vpwith=16; grind -44; groan 0 pabout=74; grouse 5 Gt=85
pto=52; grow -34 L=8 t=11; guarantee -19 o=26 t=29; guard -28 c=13; guess -9 Iw=17 Mc=39 t=63 w=40; guide -31; gush -5 L=64 pabout=65; hack -38; hail
-4 j=32 o=63; halt -30; hammer -33; hamper -23; hand -26 Ipdown=26 c=15; handle -46; hang -33 L=14; happen -48; harangue -5 Go=35 t=59; harass -26;
harm -32; hate -9 Io=30 c=44 g=22; head -49; heal -25; hear -25 Gt=9 Ipin=25 L=35 Mc=28 q=20 t=26 w=12; heat -29 c=12; heckle 0 Gpat=25 Io=36 o=57;
hedge -23; heed -26; help -49; herald -5 j=29 o=48; hesitate 0 Mi=51 i=63; hide -35; highlight -11 Gc=8 Gw=17 Io=35 c=40 j=45 o=39 w=36; hint -2
Gpat=48 Gt=75 c=81 pat=28 t=50; hire -19 L=46 j=41 o=20; hit -27 c=8 t=22; hold -33 Gc=21 L=17 pup=20 vpup=21; hone -25; honor -34; hop -25; hope -3
Gc=24 Gi=41 Gpfor=34 Gt=72 L=66 Mi=40 c=66 j=33 ni=13 npof=52 nt=13 o=23 pfor=53 pto=32 q=56 t=56; hopes -14 ni=34 npfor=32 nt=24; horrify -23; host
-48; house -35; huddle -28; hurt -44; idea -20 npon=29; ideas -24; identify -10 Gc=15 Mo=21 Mpwith=46 c=61 j=22 o=42 pat=34; ignore -12 Gc=13 Go=17
L=57 Mo=22 j=15 o=35; illustrate -6 It=32 o=36 w=70; imagine -8 Gc=43 Gt=40 c=57 g=24 o=45 t=81; immigrate -25; impact -33; imperil -25; implement -18
L=48 o=34; implore -5 j=54; imply -13 Gq=29 Gt=27 It=17 Mpabout=18 c=58 o=13 t=41; impose -28; impress -29; impression -25; impressions 0 npof=45;
improve -42; impugn -5 Go=28; incite -26; include -23 j=26 pabout=13 q=49; increase -39; indicate 7 Go=25 Gt=87 Ic=37 L=69 Mo=40 Mw=78 c=76 o=76 t=72;
indict -26; inflate 5 o=73; influence -39; inform -2 Gpabout=67 Gt=50 pof=59 t=75 vi=34 vpof=54 vt=32; initiate -23; inject -30; inquiries -23; insert
-18 Io=22; insist 6 Gc=67 Go=24 Gpto=67 Ic=45 Io=18 Ipon=21 It=54 L=76 Mpon=27 pon=37 t=77; insistence -15 nt=20; inspire -39; install -29; integrate
-28 c=13; intend -16 L=40 j=13 vi=25 vpfor=30; intensify -31; intention -18 ni=18; interject 0 i=38 q=90; interpret -11 o=32; interpretation -11
npof=22; intervene -30 q=13; interview -46; intimate 5 o=67; intimidate -23; introduce -20 c=24 j=28 o=16 w=21; invest -41; investigate -30 j=29;
invitation -23; invite -15 Gj=24 L=53 i=14 q=37 vi=26 vpto=27; invoke -6 Go=23 L=64 c=75 o=38; involve -50; isolate -25; issue -13 c=17 j=18 o=41 q=41
t=19 vo=30 w=34; jeer -5 o=23 q=78; join -31 L=23 pin=26; joke 3 Gt=86 L=76 a=40 pto=24 q=76 t=78; jolt -23; judge -18 c=28; jump -24 L=37 pon=29;
justify -10 Io=36 vw=23; keep -31 Gj=26 L=24 g=19 q=10 t=16; kick -33 L=20; kill -53; knock -8 Mc=15 o=64; know -8 Gc=17 Gt=59 Gw=15 Io=17 Ipabout=40
Iq=23 L=41 Mt=55 Mw=30 c=35 i=24 j=25 o=19 pabout=24 pof=48 q=49 t=48 vi=49 vpabout=51 vpfor=61 vt=21 w=46; label -6 Go=23 c=39 j=52 o=37 q=41 vo=33;
lack -39; lambast 3 o=65; lament 5 Go=58 Gw=75 j=74 o=52 t=75; land -26 o=19; lash-out -3 pat=40; last -35; laud -11 o=32 pfor=19; laugh -16 L=40
poff=33; launch -22 L=40 j=22 pinto=26 w=18; lay -17 Gc=22 Go=16 j=13 poff=29; lay-out -4 Go=29 c=78 o=53 w=49; lead -41 pwith=25; lean -19 c=26 o=26;
learn -12 Gc=13 Ipabout=45 It=23 c=44 o=8 pabout=28 pof=34 t=61 w=40; leave -50; lecture -11 Gq=57 pon=8; legalize -24 o=15; lend -24 c=35; let -31
L=16; letter -22 npon=28; level -29 t=19; lie -20 Gpabout=38; lift -26 c=16 t=24; light -21 pinto=21 t=33; like -13 c=36 i=16 pabout=26 q=64; liken 2
c=68 o=74; limit -44; line -20 Gpup=21 t=35; link -19 Gpto=22 Ic=27 Io=15 L=37; list 0 Gc=24 Go=15 Gpfor=23 L=55 c=83 j=59 o=74 pon=28 q=86 vpby=30;
listen -38; live -39 L=13; loathe -23; lobby -22 i=33 j=22; locate -25; lock -40; log -11 o=15 pof=18 pon=37; look -14 Gi=17 Io=16 Ipat=15 L=36 Mi=47
c=40 i=53 j=16 pat=27 pinto=15 pto=37 pup=29; loom -35; lose -58; love -8 Mi=51 c=45 g=15 i=48 o=18 q=74; lower -36; lure -29; maintain -23 L=31 c=16;
make -27 Ipfor=26 L=6 c=28 q=8 vpagainst=21; manage -35 L=18; mandate -26 c=15 t=23; manufacture -39; march -30 L=26; mark -32 L=22; market -33 t=14;
marry -37 L=15; match -38; matter -26; mean -25 L=34 c=2 pfor=15 q=19 t=22 vi=29; measure -30 t=14; meet -43 i=21; mention 1 Gc=57 Go=52 Io=31 Mc=54
Mg=45 Mj=41 Mo=62 Mt=48 a=36 c=85 g=39 i=40 o=66 pabove=17 pof=39 pon=24 q=62 t=65; merge -25; message -19 npabout=37 nparound=29 npof=15; messages
-26; mind -9 Mo=32; minimize -25; mirror -15 c=33 o=24; mislead -15 o=36 q=37; misrepresent -23; miss -30 L=25 c=36 t=17; misstate -9 o=29; mitigate
-23; mix -33 L=21; mobilize -33; mock 1 Gc=32 Gj=46 Io=37 L=75 j=41 o=74; moderate -34 L=19; modify -26 L=32; monitor -24 L=37; morph 0 Io=36;
motivate -28; mount -26 o=17; mourn -11 o=32; move -35 L=12 i=26 t=29; mull 0 g=62 o=57; muster -23; name -8 Gc=14 Go=25 Io=44 L=49 Mo=23 c=26 o=49
pfor=13 q=74 vo=16 vpfor=23 vq=35; narrow -30 L=26; navigate -30; need -31 L=20 q=12 vpfor=28; negotiate -17 j=38 o=34 pfor=37; news -50; nod -5
Gpto=22 pto=38; nominate -15 Io=16 c=32 j=43 o=32 pfor=14 vpfor=31 vpto=27; note 10 Gc=75 Go=28 Gt=62 It=49 Mc=46 a=91 c=62 j=65 npabout=83 npfor=64
npof=42 npon=39 npto=23 nt=50 o=64 pin=20 t=90 vt=53 w=93; notes -26; notice -5 c=80 o=13 t=87; notion -16 nt=22; objections -23; observation -5
npabout=25 nt=47; observe -25; obtain -43; occupy -33; occur -34 L=19; offend -23; offer -8 Gc=12 Go=18 Gq=38 Gt=39 Io=17 Iq=48 L=62 Mc=37 Mo=25 c=54
g=23 i=49 j=27 ni=9 o=43 pfor=19 pto=28 q=74 vo=26; offer-up 0 o=57; offset -25; open -36 L=16; open-up -18 L=48 c=28 pabout=44; operate -21 L=41
Mpunder=28; opine 8 pagainst=83 pon=68; opinion -25 npon=16; opinions -25; oppose -9 Gc=16 Iq=21 L=40 g=38 j=70 o=39 q=37; opposition -24; opt -14
pagainst=44 pfor=12; order -13 Gj=32 L=45 c=62 g=17 j=59 npon=32 nt=13 pagainst=22 pof=41 pto=25 q=41 t=70 vi=16; organize -45; originate -25; oust
-26; outline -2 Go=31 Gw=36 L=67 Mo=37 j=35 o=59 w=77; outnumber -26; outsource -30; outweigh -23 c=20; overcome -33; overlook -30 q=13; oversee -39
L=13; overshadow -32; overstate -11 Io=23 o=15 w=36; overtake -35; overthrow -26 t=23; overturn -34; owe -30 q=13; own -44; pack -29 L=27; paint -18
Go=21; park -28; parrot -5 o=48; parse -23; participate -38; pass -20 Go=35 L=25 o=19 pup=27; pause -16 L=33 i=38; pay -42; peg 3 Go=44 o=59;
penetrate -25; perceive -10 L=60 c=43 i=37 o=28; perform -41; permit -16 i=13 j=13 vi=21; persist -23 t=30; persuade -19 It=10 g=35 j=28 t=36;
petition -9 pfor=38; pick -34 L=15; picket -5 o=48; pitch -19 o=26; placate -23; place -33 t=14; plan -15 Gi=47 Go=23 L=41 Mpon=30 npto=27 pabout=22
pto=22 q=36 t=43 vpfor=13; plans -22 npof=28; plant -9 o=35; play -37 pdown=25; plea -11 npfor=27 nt=11; plead -1 Go=14 L=68 c=71 i=61 o=46 pfor=61
pwith=30; pleas -5 npon=39; please -28; pledge -9 Gi=40 Gpto=42 Gt=63 It=53 L=57 Mi=39 c=22 i=42 j=16 ni=28 o=10 pto=17 q=48 t=86; pledges -29;
plummet -23; point -9 Gpto=29 L=19 Mpto=38 c=35 g=17 i=22 pat=34 pto=49 q=47 t=63; point-out 7 Go=26 Gw=43 Io=36 o=57 t=82; poke -9 o=43; poll -47;
ponder 0 Gw=40 o=57 w=80; portray -8 Io=29 Iq=23 L=62 c=46 o=48; pose -33 L=20 c=33; posit -5 t=67; post -11 Gc=13 Go=20 L=69 g=18 j=19 npabout=17
nt=8 o=34 pon=25 q=75 t=33; postpone -30; posts -28; pound -11 Go=25; pour -33 L=20; practice -31 t=11; praise 0 Gj=20 Go=45 Gq=53 Ic=13 Io=24 L=55
Mc=52 c=56 j=57 npof=12 npon=37 o=71 q=86 vpfor=38; pray -25; preach 0 o=66 pat=19; predict 2 Gc=60 Go=15 Gt=65 Gw=45 Io=11 Iw=35 L=80 c=74 o=41
pabout=79 pbetween=13; prediction -5 npabout=50 npof=13; prefer -3 Mi=37 Mt=39 c=36 i=72 j=27 o=53 pto=40; premiere 0 o=57; prepare -36 L=11;
prescribe 5 Go=47 o=67; present -12 Go=17 Io=18 c=37 j=18 o=33; preserve -33; preside -28 L=30; press -5 Gt=80 Ij=32 Ipon=32 L=72 Mpfor=42 j=46
pfor=45 pin=33 vi=29 vpabout=38 vpon=31; pressure -15; presume -5 It=59 o=23; pretend -9 Gi=15 Mt=53 c=44; prevail -30; prevent -46; print -26 c=15;
prioritize -28 c=13; proceed -33; process -25; proclaim -5 Gq=44 L=72 j=64; produce -27; profess -9 Gj=28 o=18; prohibit -4 Gc=24 L=66 Mj=36 Mo=36
g=55 o=41; project -10 Go=18 c=34 i=21 o=38 t=82 vi=16 vo=31; projection -23; projections -25; prolong -26; promise 1 Gc=32 Gi=52 Go=41 Gpto=66 Gt=64
Iq=39 Mpto=53 c=73 i=71 npof=13 npon=22 npto=12 nt=33 t=80; promises -10 ni=21 npof=39 npto=17; promote -10 Gc=32 Go=18 Io=20 L=59 o=39 pon=13; prompt
-45; pronounce -4 o=51; propel -29; proposal -21 npfor=24; proposals -17 ni=25 npfor=20; propose 4 Gi=36 Go=48 Gt=84 Io=41 Mg=25 c=90 g=81 j=77 o=48
pto=26 t=79; prosecute -20 Io=15 o=22; protect -47; protest -16 Gj=30 c=31 o=40; protests -19 npagainst=23; prove -20 Gq=17 Ic=22 It=41 Mt=12 c=19
i=31 t=29; provide -26 Ij=17 L=32 Mc=19 c=29; provoke -28 L=30; publish -14 Go=17 Iq=15 L=43 c=28 j=41 o=30 pfor=16 q=59 t=46; pull -35 L=18; pump
-25; punch -32; punish -33; purchase -35; purport -25; pursue -34 t=13; push -13 Gc=24 Gj=25 Gpfor=39 Ipfor=17 L=44 Mi=35 c=29 j=28 pagainst=46
pfor=62 t=47 vpfor=16; push-back -9 Ipagainst=17 L=40 pagainst=62 pon=32; put -22 Gt=16 Ii=18 L=20 a=45 c=35 o=15 poff=30 pout=26 q=19; qualify -40;
quash -11 c=65; quell -25; queries -25; question -8 Gc=18 Go=37 Gw=51 Io=17 Ipabout=21 L=87 Mc=15 c=41 j=40 ni=15 npabout=16 nt=19 o=77 t=37
vpabout=27; questions -18 npabout=21 npfor=20; quip 8 Mq=58; quit -34; quote -8 Gc=43 Go=38 L=41 o=40 vg=13; quotes -11 npabout=42; raise -29 L=12
c=34 vt=28; rally -47; ramp -30; range -22 pto=28; rank -25 o=20; ratchet -29; rate -37 L=12; ratify -11 o=32; rattle -24 poff=23; reach -32 Ij=26
L=17 c=19; react -26 L=33 c=16; read -10 Gc=12 Gq=27 Io=17 L=84 a=17 c=44 o=13 q=29; reaffirm 8 Io=21 o=81; realize -11 It=24 c=43 t=57; reap -28
c=13; reason -20 Gt=44 c=14 q=28 w=21; reassure -13 Gt=44 It=21 t=37; rebuff -8 Io=24 j=50 o=16; rebuild -35; rebuke -6 Io=31 npof=12 o=36 vpby=28;
rebut 0 Go=32 Io=36 It=44 Mo=32 o=55; recall 1 Gc=66 Go=28 Gq=54 Gt=55 Gw=68 It=46 Mc=29 Mg=20 Mo=42 Mw=44 j=61 o=39 pfor=41 t=83 w=88; recant 0 o=57;
recast -13 o=25; receive -57; recite -12 Gw=19 Io=23 L=56 o=31; reckon -4 Gpwithin=15 Mpwith=37 pwith=29; reclaim -30; recognize -8 It=23 L=61 Mt=29
a=20 j=24 q=48 t=85 vpfor=48 vplike=35 w=41; recommend -15 Ig=28 It=18 L=78 Mt=19 j=40 vpfor=14; recommendation -25; recommendations -26; reconsider
-28; record -22 c=21 j=33 t=24; recount -4 Gc=24 c=78 g=30 o=45; recover -26 c=15; recruit -32; redirect -23; reduce -32; refer -5 Gi=20 Gpto=42
Ipto=26 L=37 Mpto=18 pto=42; reference -3 Gc=50 Gj=15 Go=7 Mo=36 o=51; reflect -23 L=39 pon=20 w=17; reform -32; refrain -29; refusal -22; refuse -2
Gpto=27 L=67 Mc=48 Mi=22 i=50 j=60 pto=33; refute 5 Io=53; regain -26; regard -11; register -36; regret -25; regulate -29; rein -33; reinforce -25
L=35; reinstate -18 Mo=28; reiterate -4 L=52 c=62 o=50 t=63; reject -1 Gj=18 Go=28 Ij=35 Iq=35 Mo=39 Mw=40 c=65 j=30 o=70 t=71; rejection -12 npof=21;
relate -39 L=13; relay -23 c=20; release -17 L=17 Mc=21 c=12 o=40 q=34 vpabout=14; relish -6 Mc=43; relocate -33; reluctance -13 ni=17; rely -23 L=25
c=19; remain -30 L=10 q=7; remark 1 Gpfrom=30 Gpupon=21 Gq=78 Gt=60 L=96 c=59 nt=58 o=34 pat=21 pupon=37 q=86 t=62; remarks -26 npabout=18; remember
-6 Go=27 Gt=43 It=22 Iw=45 L=59 Mo=23 Mpduring=12 g=43 o=41 vpby=28 vpfor=27; remind -9 Gt=64 Gw=24 Iw=17 L=40 c=62 g=22 pof=21 q=47 t=63 w=40;
reminder -21; reminisce 0 pabout=74; remove -41; rename -5 o=39; render -29; renege -9 Gpon=20; renew -18 c=53 o=19 q=32 t=39; renounce -23; rent -25;
reopen -26 L=32; repair -25; repay -23; repeal -36; repeat -2 Go=41 Io=40 L=74 c=80 j=60 pto=16 t=88; replace -32 c=34; replicate -26; reply 5 L=71
Mg=52 i=73 npto=45 q=93 t=75; report -3 Go=6 Gpamong=15 Gpfor=18 Gt=48 It=63 L=67 Mt=63 a=76 c=61 g=68 npabout=29 npconcerning=15 npfor=13 npof=16
npon=7 npover=21 nt=13 pabout=44 pat=40 pbetween=33 pon=38 pto=12 q=61 t=73 vi=31 vt=63 w=75; reports -23 npabout=25; represent -28 L=29 Mc=27 Mo=16
c=6 q=12 t=46; reprimand 5 o=73; republish -23; repudiate -6 Io=21 o=38; request -20 Mo=27 c=19 j=26 npwith=26 o=18 t=34 vpof=32; requests -39;
require -24 It=34 L=18 c=18 j=25 t=27 vi=25; requirement -25; requirements -26; rescue -26; research -26; resemble -28 L=30; resent -5 o=23 t=84;
resettle -26; reshape -26; resign -35 L=14; resist -4 Gj=14 Mg=13 Mo=36 j=65 o=28 q=80; resistance -33; resolve -28 c=13; resonate -35; respect -33;
respond -6 Gi=18 Gpto=15 Gt=67 Io=31 Ipto=22 L=52 Mi=42 Mpby=10 Mpto=40 i=18 o=21 pby=22 pto=34 pwith=33 q=82 t=66; response -27 npon=21; responses
-29; rest -13 Io=19; restore -33; restrict -10 Go=48 o=13; result -40; resurrect -23; retain -36; retaliate -5; rethink -13 Mg=31; retire -39 L=9;
retort 0 q=85; retract 0 Go=40; return -35 L=9 Mo=20; retweet -3 c=79 o=56 vpover=16; reveal 2 Gj=22 Ij=13 Io=8 Mc=30 Mo=43 Mw=70 a=75 c=55 i=42 o=67
pin=13 q=42 t=80 vi=41 vt=71 w=62; revelations -11 npabout=13 nt=39; reverse -22 L=41 o=19 t=31; review -25 c=13 o=20; revise -25; revisit -10 j=47
o=42; revive -31; revoke -9 Gc=17 Mo=32; reward -30; ride -26; ridicule -11 Io=29 o=12; rile -25; ring -26; rip -13 o=32; rise -49; risk -30 L=26;
roar -25 L=35; rob -23; roll -24 pout=30; root -16 pfor=30; round -30; rub -26; rule -11 Gq=32 Gt=22 L=66 o=15 pagainst=39 pon=12 t=46; rule-out -9
Mg=27 Mo=21 g=37; rumors -6 npof=13 nt=41; run -34 L=12 pon=15 t=12; rush -23 L=31 c=20 pout=22; sacrifice -23; satisfy -21 c=23 pwith=22; savage -13
Go=24 o=10; save -40; say 17 Gc=53 Gg=18 Gj=79 Go=29 Gpat=87 Gq=53 Gt=53 Gw=60 Ic=64 Io=27 Ipabout=47 Ipfor=70 Iq=79 It=64 Iw=34 ML=24 Mc=71 Mj=43
Mo=34 Mpfor=79 Mq=49 Mt=71 Mw=72 a=86 c=79 g=58 i=64 j=76 o=52 pabout=46 pat=33 pdespite=40 pdown=51 pfor=76 pin=29 pof=47 pon=52 pthan=50 q=82 t=84
vi=79 vpby=15 vpfor=64 vt=69 w=82; scale -25; scare -32 L=18; schedule -27 L=30 c=14 q=16; scoff 0 Go=15 Mpat=32; scold 5 o=67; score -39; scorn -25;
scramble -35; scrap -13 j=42 o=13; scream -11 L=83; scrutinize -23; scuttle -28; seal -28; search -34; secure -49; see -10 Gc=8 Iq=19 It=40 Iw=11 L=34
Mc=8 Mo=25 Mt=51 c=38 g=36 j=43 o=44 pabout=31 pfor=47 pon=13 q=36 vg=30 vpby=23 vw=22 w=22; seek -7 Gc=13 Gi=27 Gj=49 Gq=40 Mpto=16 a=22 c=47 i=45
j=26 o=37; seem -22 L=18 c=7 i=18 pabout=14 q=24 t=31; seize -24 Ipon=22 L=21 Mpon=27; select -29 Ic=26; sell -36 L=16; send -30 L=13; sense -26;
sentence -20 L=44 o=26 q=28; separate -29; serve -49; set -30 L=10 Mpwith=21; settle -41; shake -41; shape -38; share -13 Gw=18 Mo=44 g=16 o=25
pwith=22 q=40; shatter -25; shed -28 c=11; shell -23; shield -26; shift -35 L=18 c=26; ship -25 t=26; shoot -51; shoot-back 0 L=68 g=37 pup=14 q=88;
shop -30; shore -29; shout 4 Go=21 Gq=67 pdown=29 pout=47 q=93; shove -25; show -4 Gc=42 Gi=21 Gj=14 Go=31 Gpfor=17 Gq=36 Gt=49 Gw=55 Ic=22 Io=19
It=36 Iw=16 L=68 Mc=45 Mt=37 Mw=59 a=26 c=46 g=24 i=24 o=51 pamid=15 pfor=30 poff=21 pon=21 pthan=15 pto=11 q=22 t=65 vg=29 vi=24 w=31; shrink -28;
shrug-off 0 Go=40 o=55; shut -38; sign -21 L=43 g=33 o=24 t=33; signal -5 Mt=61 j=55 o=38 q=55 t=73; simplify -23 c=20; sing -6 o=22 q=77; sink -9
Go=32 Gpto=17 o=18; sit -49; skepticism -5 npof=13 nt=47; skew -25; skewer -23; skip -33; slam 5 Gj=62 Go=43 Gpinto=16 Io=42 L=71 c=71 j=73 o=68;
slash -16 Go=23; slate -26; sleep -23 q=23; slide -15 o=36; slip -33 L=21 t=14; slow -31; smile -23; snap -23; soar -25; soften -26; solicit -29;
solidify -30; solve -26; sound -17 c=30 poff=46; sow -25; spark -33; speak -19 Gpabout=14 Gpat=17 Gpof=26 Gq=19 Ipabout=29 L=18 i=40 pabout=46
pagainst=13 pof=72 q=19 t=29; speak-out -7 Gpabout=27 Ipabout=53 L=51 pabout=63 pagainst=32 pfor=51 pin=45; speak-up 0 pabout=74; specify -5 o=48;
speculate -6 Ipon=10 It=32 pabout=64 t=72; speech -23 ni=20 npagainst=19 npon=19 npregarding=28 nptoward=28; speeches -42; spell-out -5 Mo=35 o=23;
spend -36 Ig=20 L=13; spill -28; split -30 L=20 pabout=32 q=13; sponsor -35; spot -12 o=36; spread -21 Io=23; spur -28; squeeze -26; stabilize -23;
stack -26; stage -28; stall -31 L=19 q=12; stand -29 L=22 c=12 pby=21 pfor=19 pfrom=25 pon=18 t=20; stare -23 L=39; start -24 Go=15 L=35; state -7
Gpon=31 Gq=40 Gt=33 Io=21 Iq=49 L=58 c=35 i=50 j=51 o=8 pon=17 q=84 t=39; statement -9 ni=11 npabout=47 npof=28 npon=34 nt=57; statements -15
npabout=11 npof=25 npon=20 nt=23; stay -48; steal -33; steer -35; stem -33; step -32; stick -24 pto=21; stifle -9 Io=30; sting -23; stir -32; stoke
-30; stop -32 L=23 j=28; stories -20 npabout=26; story -20 npfrom=20; strengthen -34 L=19; stress 4 Gc=63 Gt=84 It=76 j=72 o=69 t=53; stretch -32
L=22; strike -24 c=15 pdown=35 t=28; strive -9 Gi=15 i=23 pfor=48; struggle -18 Gpto=33 L=27 i=25; study -33 t=14; stumble -23 L=39; submit -34;
subpoena -23; succeed -41; sue -16 Go=29 Mo=19 i=13; suffer -37; suggest 3 Gc=29 Gpduring=25 Gq=82 Gt=47 Ic=13 It=43 L=80 Mc=19 Mo=19 c=75 g=47 o=38
pin=40 pon=34 pover=20 t=69; suggestion -9 nt=38; suggestions -28; summon -25; supplement -26; support -18 Go=21 L=13 Mo=16 c=11 g=28 j=37 o=34 q=30
w=23; suppose -37; surge -33 L=20; surmise 5; surpass -31; surprise -39; surrender -23; surround -39; survive -39 L=13; suspect -10 It=26 o=13 pof=16
vpof=13; suspend -24 c=12; suspicion -23; sustain -31 L=24; swallow -23; swamp -23 L=39; sway -31; swear -13 c=36 t=72; sweep -39; swim -23; swing
-32; switch -35 L=17; tackle -22 c=21 o=31; take -31 Gpto=27 L=5; talk -8 Gc=43 Gpat=12 Gpof=34 Gpto=29 Gpup=29 Ipof=36 L=31 Mo=46 Mpabout=30 a=21
c=46 npon=9 nt=19 o=10 pabout=55 pof=49 pon=53 pthrough=31 pup=26 pwith=22; talks -24 npover=29; tap -36; target -21 o=31; tarnish -13 Io=23 o=13;
taunt -9 Go=32 o=15; tax -34; teach -27 c=14 t=37; tear -29; telegraph 0 o=57; tell 11 Gc=47 Gj=35 Gpabout=58 Gpduring=40 Gpinto=25 Gpto=51 Gq=77
Gt=57 Gw=47 Ic=28 Ij=25 It=49 Iw=50 L=92 Mc=48 Mo=58 Mq=39 Mt=86 Mw=73 a=79 c=66 g=30 j=72 o=34 pat=39 pin=26 pof=65 poff=49 poutside=13 pto=63
pwith=32 q=74 t=88 vc=26 vi=45 vpto=23 vq=40 vt=53 w=84; temper -26; tend -23 L=38; terminate -26; test -40; testify 2 c=61 pin=39 t=73; testimony -11
npabout=33 npon=19; thank -2 Go=31 L=67 c=65 o=57; think -7 Gc=44 Gpabout=55 Gt=33 Ipabout=19 It=32 L=38 Mc=27 Mj=33 Mpabout=16 Mpof=37 Mt=32 c=41
i=41 o=32 pabout=56 pfor=21 pof=15 q=29 t=45 vi=20; thought -23; thoughts -29; threat -43; threaten -3 Gc=25 Gi=56 Go=35 Gpto=26 Gq=47 Mc=22 Mg=15
Mo=10 i=53 o=22 pto=40; threats -33; thrive -23; throw -20 Gpin=25 Ij=27 L=43; thunder 0 o=57; thwart -33; tick -6 o=22 pdown=13 poff=62; tie -25
L=34; tighten -34 L=19; tip -28; tolerate -5 Mt=34 o=48; top -38; toss -18 pin=27 q=32; touch -12 o=7 pon=50 t=49; tour -25 t=26; tout -8 Gc=18 c=47
j=50 o=41 w=42; track -25 Go=21; trade -17 L=49 c=29 j=12 o=36; trail -45; train -33 L=21; trample -23; transcend -26; transfer -30; transform -33;
translate -35 L=18; transport -25; trash -13 o=30; travel -41; treat -42; trigger -32; trump -37; trumpet -6 Gw=29 o=48; trust -21 Mj=27 c=22; try -22
L=33 c=21 i=17 pat=28; turn -34 L=7 j=22 pagainst=23 pfrom=25; tweet 4 Ga=27 Go=36 Gpabout=53 Gpat=67 Gt=67 L=89 c=71 j=72 npon=22 nt=65 o=46
pabout=57 pat=27 q=78 t=73; tweets -25; uncover -19 o=19 t=37 w=23; undercut -25; underestimate -12 o=28; undergo -29; underline -23; undermine -31
o=18; underscore -7 Gc=19 Go=19 Gt=42 Io=31 c=73 j=21 o=35 t=82 w=44; understand -16 Gpabout=18 Gt=17 It=11 Iw=34 Mo=27 Mw=27 c=25 o=20 w=30;
understanding -8 npof=40 nt=18; undo -15 o=29; unfold -30; unify -39; unite -40; unleash -20; unravel -25; unveil -8 j=60; unwillingness -10 npto=31;
update -35; upend -31; uphold -23; upset -33; urge 0 Gj=36 Gq=52 Ij=29 Iq=37 L=68 j=65 t=65; use -32 L=8 t=16; usher -30; utter -10 Iq=45 o=28;
validate -25; value -26 L=32; vary -31; veer -13 o=38; venture -23 L=39 c=20 t=30; veto -6 o=58; vie -21 Mpfor=29; view -14 Gt=28 Io=22 Mo=24 c=35
nt=9 o=38 t=45; views -23; violate -41; visit -46; vote -17 Gt=13 Ipagainst=42 L=49 Mi=25 Mo=16 c=29 i=25 j=12 o=21 pagainst=30 pdown=30 pfor=43 q=32
t=26; vouch 2 Gpfor=52 Ipfor=20 pfor=67; vow 3 Gi=37 L=54 c=87 i=75 ni=32 npto=14 nt=62 pto=28 t=94; vows -9 ni=26; wait -43; walk -23 Io=21 L=38 c=19
o=20; want -10 Gi=25 Io=30 L=59 Mc=30 Mi=24 Mo=27 Mpto=30 c=22 j=45 q=32 w=31; warm -19 Mpto=31; warn 3 Gi=34 Gpabout=34 Gpagainst=46 Gpfor=29 Gpof=37
Gq=57 Gt=53 It=75 L=85 Mj=44 c=75 j=76 pabout=54 pagainst=72 pfrom=32 pof=64 q=91 t=68 vpabout=72 vpagainst=24; warning 5 nt=72; warnings -15
npabout=8 nt=35; warrant -23; waste -31; watch -26 L=19 Mi=28 Mo=29 c=16 w=13; wave -35 L=17; weaken -25; wear -45; weigh -13 L=55 g=16 o=8 pin=47;
welcome -11 Gpto=15 c=41 j=56 q=70; whack 0 o=57; whisper -5 pto=38; widen -34 L=19; wield -23 L=39; win -61; wind -30 L=20; wipe -26; wish -10 Gc=15
c=45 o=42 pfor=21; wishes -23; withdraw -13 Ij=28 o=36 t=47; withhold -21 o=16; witness -5 Io=26 o=42 q=55; wonder -3 Ipfor=13 Iw=13 L=78 Mw=61 o=27;
word -13 ni=28 npabout=52; words -25 npabout=17 npfor=18; work -41 paround=25; worries -28; worry -12 Gt=32 Ipabout=13 It=23 Iw=13 L=57 Mpabout=20
c=45 npabout=9 o=9 vpabout=10 vt=13; wrap -19 pup=18; wrest -26; write 9 Gc=48 Go=13 Gpabout=85 Gpat=43 Gpfor=32 Gpon=25 Gq=79 Gt=92 Io=15 Ipabout=45
L=92 Mq=61 c=63 g=54 o=40 pabout=50 pfor=79 pin=45 pinto=16 pof=83 pon=71 pto=35 pwith=29 t=79 vpabout=57 vpby=5 vpon=16 vpwith=33 w=66; write-off
-23; yell -3 Gpat=21 Gq=77 L=61 Mq=15 pat=15 q=85; yield -20 pto=23 q=28`
