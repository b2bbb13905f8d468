/**
 * What a reader must see, written by hand: the formats are tested against it. A line holds value, unit
 * and qualifier (exact where none stands), then full, short and words, each in English and Chinese. `=` stands for the
 * full form of the same language.
 */

export const figures = `
0 none | 0 | 0 | = | = | zero | 零
1 none | 1 | 1 | = | = | one | 一
2 none | 2 | 2 | = | = | two | 两
3.75 none | 3.75 | 3.75 | = | = | = | =
13 none | 13 | 13 | = | = | thirteen | 十三
100 none | 100 | 100 | = | = | one hundred | 一百
280 none | 280 | 280 | = | = | two hundred and eighty | 二百八十
2000 none | 2,000 | 2000 | = | = | two thousand | 两千
9999 none | 9,999 | 9999 | = | = | nine thousand nine hundred and ninety-nine | 九千九百九十九
10000 none | 10,000 | 1万 | = | = | ten thousand | 一万
30000 none | 30,000 | 3万 | = | = | thirty thousand | 三万
12345 none | 12,345 | 12345 | = | = | twelve thousand three hundred and forty-five | 一万两千三百四十五
100000 none | 100,000 | 10万 | = | = | one hundred thousand | 十万
999999 none | 999,999 | 999999 | = | = | nine hundred and ninety-nine thousand nine hundred and ninety-nine | 九十九万九千九百九十九
1000000 none | 1 million | 100万 | 1m | = | one million | 一百万
1200000 none | 1.2 million | 120万 | 1.2m | = | = | 一百二十万
1234567 none | 1,234,567 | 1234567 | = | = | = | 一百二十三万四千五百六十七
99990000 none | 99.99 million | 9999万 | 99.99m | = | = | 九千九百九十九万
100000000 none | 100 million | 1亿 | 100m | = | one hundred million | 一亿
120050000 none | 120.05 million | 1.2005亿 | 120.05m | = | = | 一亿两千零五万
200010000 none | 200.01 million | 2.0001亿 | 200.01m | = | = | 两亿零一万
123456789 none | 123,456,789 | 123456789 | = | = | = | 一亿两千三百四十五万六千七百八十九
1000000000 none | 1 billion | 10亿 | 1bn | = | one billion | 十亿
175000000000 none | 175 billion | 1750亿 | 175bn | = | one hundred and seventy-five billion | 一千七百五十亿
1000000000000 none | 1 trillion | 1万亿 | 1tn | = | one trillion | 一万亿
1750000000000 none | 1.75 trillion | 1.75万亿 | 1.75tn | = | = | 一万七千五百亿
100000000000000 none | 100 trillion | 100万亿 | 100tn | = | one hundred trillion | 一百万亿
0.5 none | 0.5 | 0.5 | = | = | = | =
0.0000001 none | 0.0000001 | 0.0000001 | = | = | = | =
0.30000000000000004 none | 0.3 | 0.3 | = | = | = | =
-13 none | −13 | −13 | = | = | = | =
-2500000 none | −2.5 million | −250万 | −2.5m | = | = | =
[2,9] none | 2–9 | 2至9 | = | = | two to nine | 两至九
[-3,5] none | −3 to 5 | −3至5 | = | = | = | =
[900,12000] none | 900–12,000 | 900至1.2万 | = | = | nine hundred to twelve thousand | 九百至一万两千
[2000000,3000000] none | 2 million to 3 million | 200万至300万 | 2m–3m | = | two million to three million | 二百万至三百万
`;

export const money = `
1 cny | ¥1 | 1元 | = | = | one yuan | 一元
1 usd | $1 | 1美元 | = | = | one US dollar | 一美元
1 hkd | HK$1 | 1港元 | = | = | one Hong Kong dollar | 一港元
2 usd | $2 | 2美元 | = | = | two US dollars | 两美元
0.5 usd | $0.50 | 0.5美元 | = | = | = | =
7.2 cny | ¥7.20 | 7.2元 | = | = | = | =
7.22 cny | ¥7.22 | 7.22元 | = | = | = | =
0.125 usd | $0.125 | 0.125美元 | = | = | = | =
34000 usd | $34,000 | 3.4万美元 | = | = | thirty-four thousand US dollars | 三万四千美元
200000 cny over | more than ¥200,000 | 超过20万元 | >¥200,000 | 超20万元 | more than two hundred thousand yuan | 超过二十万元
1400000 usd about | about $1.4m | 约140万美元 | ≈$1.4m | = | = | 约一百四十万美元
600000000 cny at-least | at least ¥600m | 至少6亿元 | ≥¥600m | = | at least six hundred million yuan | 至少六亿元
1000000000 usd over | more than $1bn | 超过10亿美元 | >$1bn | 超10亿美元 | more than one billion US dollars | 超过十亿美元
1020000000 usd | $1.02bn | 10.2亿美元 | = | = | = | 十亿两千万美元
2500000000 cny | ¥2.5bn | 25亿元 | = | = | = | 二十五亿元
2500000000 cny almost | nearly ¥2.5bn | 近25亿元 | = | = | = | 近二十五亿元
3778000000 hkd | HK$3.778bn | 37.78亿港元 | = | = | = | 三十七亿七千八百万港元
450000000000000 usd | $450tn | 450万亿美元 | = | = | four hundred and fifty trillion US dollars | 四百五十万亿美元
-2500000 usd | −$2.5m | −250万美元 | = | = | = | =
[2000000,12000000] usd | $2m–$12m | 200万至1200万美元 | = | = | two million to twelve million US dollars | 二百万至一千二百万美元
[500000,2000000] cny about | about ¥500,000–¥2m | 约50万至200万元 | ≈¥500,000–¥2m | = | about five hundred thousand to two million yuan | 约五十万至二百万元
[-5000000,2000000] usd | −$5m to $2m | −500万至200万美元 | = | = | = | =
36.6 cnyPerShare | ¥36.60 a share | 每股36.6元 | = | = | = | =
15.31 cnyPerShare under | less than ¥15.31 a share | 不到每股15.31元 | <¥15.31 a share | = | = | =
1 cnyPerShare | ¥1 a share | 每股1元 | = | = | one yuan a share | 每股一元
[15,36.6] cnyPerShare | ¥15–¥36.60 a share | 每股15至36.6元 | = | = | = | =
`;

export const shares = `
0 share | 0% | 0% | = | = | zero per cent | 百分之零
0.01 share | 1% | 1% | = | = | one per cent | 百分之一
0.02 share | 2% | 2% | = | = | two per cent | 百分之二
0.045 share | 4.5% | 4.5% | = | = | = | =
0.2667 share | 26.67% | 26.67% | = | = | = | =
0.4 share about | about 40% | 约40% | ≈40% | = | about forty per cent | 约百分之四十
0.5 share over | more than 50% | 超过50% | >50% | 超50% | more than fifty per cent | 超过百分之五十
0.57 share under | less than 57% | 不到57% | <57% | = | less than fifty-seven per cent | 不到百分之五十七
1 share | 100% | 100% | = | = | one hundred per cent | 百分之一百
-0.045 share | −4.5% | −4.5% | = | = | = | =
[0.34,0.42] share | 34–42% | 34%至42% | = | = | thirty-four to forty-two per cent | 百分之三十四至四十二
[-0.02,0.03] share | −2 to 3% | −2%至3% | = | = | = | =
`;

export const time = `
1 seconds | 1 second | 1秒 | 1 s | = | one second | 一秒
60 seconds | 60 seconds | 60秒 | 60 s | = | sixty seconds | 六十秒
16 seconds up-to | up to 16 seconds | 最长16秒 | ≤16 s | = | up to sixteen seconds | 最长十六秒
[6,8] seconds about | about 6–8 seconds | 约6至8秒 | ≈6–8 s | = | about six to eight seconds | 约六至八秒
[0.1,0.13] seconds | 0.1–0.13 seconds | 0.1至0.13秒 | 0.1–0.13 s | = | = | =
1 minutes | 1 minute | 1分钟 | 1 min | = | one minute | 一分钟
2 minutes | 2 minutes | 2分钟 | 2 min | = | two minutes | 两分钟
1 hours | 1 hour | 1小时 | 1 h | = | one hour | 一小时
1.5 hours | 1.5 hours | 1.5小时 | 1.5 h | = | = | =
1 days | 1 day | 1天 | = | = | one day | 一天
72 days | 72 days | 72天 | = | = | seventy-two days | 七十二天
500 days under | less than 500 days | 不到500天 | <500 days | = | less than five hundred days | 不到五百天
1 weeks | 1 week | 1周 | = | = | one week | 一周
2 weeks at-least | at least 2 weeks | 至少2周 | ≥2 weeks | = | at least two weeks | 至少两周
1 months | 1 month | 1个月 | = | = | one month | 一个月
2 months over | more than 2 months | 超过2个月 | >2 months | 超2个月 | more than two months | 超过两个月
17 months | 17 months | 17个月 | = | = | seventeen months | 十七个月
1 years under | less than 1 year | 不到1年 | <1 year | = | less than one year | 不到一年
2 years almost | nearly 2 years | 将近2年 | = | = | nearly two years | 将近两年
6 years | 6 years | 6年 | = | = | six years | 六年
[2,3] years | 2–3 years | 2至3年 | = | = | two to three years | 两至三年
`;

export const things = `
1 kilometres | 1 kilometre | 1公里 | 1 km | = | one kilometre | 一公里
3 kilometres under | less than 3 kilometres | 不到3公里 | <3 km | = | less than three kilometres | 不到三公里
1 people | 1 person | 1人 | = | = | one person | 一人
2 people | 2 people | 2人 | = | = | two people | 两人
2000 people almost | nearly 2,000 people | 近2000人 | = | = | nearly two thousand people | 近两千人
30 people at-least | at least 30 people | 至少30人 | ≥30 people | = | at least thirty people | 至少三十人
1 companies | 1 company | 1家公司 | = | = | one company | 一家公司
15 companies over | more than 15 companies | 超过15家公司 | >15 companies | 超15家公司 | more than fifteen companies | 超过十五家公司
10 companies under | fewer than 10 companies | 不到10家公司 | <10 companies | = | fewer than ten companies | 不到十家公司
1 deals | 1 deal | 1笔 | = | = | one deal | 一笔
280 deals | 280 deals | 280笔 | = | = | two hundred and eighty deals | 二百八十笔
1 founders | 1 founder | 1位创始人 | = | = | one founder | 一位创始人
2 founders | 2 founders | 2位创始人 | = | = | two founders | 两位创始人
1 users | 1 user | 1用户 | = | = | one user | 一用户
100000000 users | 100 million users | 1亿用户 | 100m users | = | one hundred million users | 一亿用户
1 visits | 1 visit | 1次访问 | = | = | one visit | 一次访问
12600000 visits about | about 12.6 million visits | 约1260万次访问 | ≈12.6m visits | = | = | 约一千二百六十万次访问
1 factories | 1 factory | 1座工厂 | = | = | one factory | 一座工厂
100 factories over | more than 100 factories | 超过100座工厂 | >100 factories | 超100座工厂 | more than one hundred factories | 超过一百座工厂
1 characters | 1 Chinese character | 1字 | 1 character | = | one Chinese character | 一字
2000000 characters | 2 million Chinese characters | 200万字 | 2m characters | = | two million Chinese characters | 二百万字
1 words | 1 word | 1个单词 | = | = | one word | 一个单词
1000000000000 words almost | nearly 1 trillion words | 近1万亿个单词 | nearly 1tn words | = | nearly one trillion words | 近一万亿个单词
1 parameters | 1 parameter | 1个参数 | = | = | one parameter | 一个参数
175000000000 parameters | 175 billion parameters | 1750亿个参数 | 175bn parameters | = | one hundred and seventy-five billion parameters | 一千七百五十亿个参数
1 pairs | 1 pair | 1对 | = | = | one pair | 一对
650000000 pairs | 650 million pairs | 6.5亿对 | 650m pairs | = | six hundred and fifty million pairs | 六亿五千万对
1 terabytes | 1 terabyte | 1TB | 1 TB | = | one terabyte | 1TB
45 terabytes | 45 terabytes | 45TB | 45 TB | = | forty-five terabytes | 45TB
1 times | 1 time | 1倍 | = | = | one time | 一倍
[4.5,6] times about | about 4.5–6 times | 约4.5至6倍 | ≈4.5–6 times | = | = | =
10 times | 10 times | 10倍 | = | = | ten times | 十倍
1 frames | 1 frame | 1帧 | = | = | one frame | 一帧
60 frames | 60 frames | 60帧 | = | = | sixty frames | 六十帧
1 passes | 1 pass | 1步 | = | = | one pass | 一步
20 passes | 20 passes | 20步 | = | = | twenty passes | 二十步
1 runs | 1 run | 1次训练 | = | = | one run | 一次训练
[29,170] runs about | about 29–170 runs | 约29至170次训练 | ≈29–170 runs | = | about twenty-nine to one hundred and seventy runs | 约二十九至一百七十次训练
1 cards | 1 card | 1张卡 | = | = | one card | 一张卡
0 cards | 0 cards | 0张卡 | = | = | zero cards | 零张卡
30000 cards | 30,000 cards | 3万张卡 | = | = | thirty thousand cards | 三万张卡
29400 cards over | more than 29,400 cards | 超过2.94万张卡 | >29,400 cards | 超2.94万张卡 | more than twenty-nine thousand four hundred cards | 超过两万九千四百张卡
1 patches | 1 patch | 1个图像块 | = | = | one patch | 一个图像块
60000 patches about | about 60,000 patches | 约6万个图像块 | ≈60,000 patches | = | about sixty thousand patches | 约六万个图像块
1 tokens | 1 token | 1个token | = | = | one token | 一个token
1200000 tokens | 1.2 million tokens | 120万个token | 1.2m tokens | = | = | 一百二十万个token
[2400000,3200000] tokens | 2.4 million to 3.2 million tokens | 240万至320万个token | 2.4m–3.2m tokens | = | = | 二百四十万至三百二十万个token
`;

export const hedged = `
5 people exact | 5 people | 5人 | = | = | five people | 五人
5 people about | about 5 people | 约5人 | ≈5 people | = | about five people | 约五人
5 people over | more than 5 people | 超过5人 | >5 people | 超5人 | more than five people | 超过五人
5 people at-least | at least 5 people | 至少5人 | ≥5 people | = | at least five people | 至少五人
5 people almost | nearly 5 people | 近5人 | = | = | nearly five people | 近五人
5 people up-to | up to 5 people | 最多5人 | ≤5 people | = | up to five people | 最多五人
5 people under | fewer than 5 people | 不到5人 | <5 people | = | fewer than five people | 不到五人
5 months exact | 5 months | 5个月 | = | = | five months | 五个月
5 months about | about 5 months | 约5个月 | ≈5 months | = | about five months | 约五个月
5 months over | more than 5 months | 超过5个月 | >5 months | 超5个月 | more than five months | 超过五个月
5 months at-least | at least 5 months | 至少5个月 | ≥5 months | = | at least five months | 至少五个月
5 months almost | nearly 5 months | 将近5个月 | = | = | nearly five months | 将近五个月
5 months up-to | up to 5 months | 最长5个月 | ≤5 months | = | up to five months | 最长五个月
5 months under | less than 5 months | 不到5个月 | <5 months | = | less than five months | 不到五个月
5000000 usd exact | $5m | 500万美元 | = | = | five million US dollars | 五百万美元
5000000 usd about | about $5m | 约500万美元 | ≈$5m | = | about five million US dollars | 约五百万美元
5000000 usd over | more than $5m | 超过500万美元 | >$5m | 超500万美元 | more than five million US dollars | 超过五百万美元
5000000 usd at-least | at least $5m | 至少500万美元 | ≥$5m | = | at least five million US dollars | 至少五百万美元
5000000 usd almost | nearly $5m | 近500万美元 | = | = | nearly five million US dollars | 近五百万美元
5000000 usd up-to | up to $5m | 最多500万美元 | ≤$5m | = | up to five million US dollars | 最多五百万美元
5000000 usd under | less than $5m | 不到500万美元 | <$5m | = | less than five million US dollars | 不到五百万美元
`;

/** Dates and years; the last two are the form `year`. Words are the full form. */
export const moments = `
2030 year | 2030 | 2030年 | = | = | 2030 | 2030年
2018 year about | around 2018 | 2018年前后 | = | = | around 2018 | 2018年前后
2024-02-15 date | 15 February 2024 | 2024年2月15日 | 15 Feb 2024 | = | 2024 | 2024年
2024-05-01 date | 1 May 2024 | 2024年5月1日 | = | = | 2024 | 2024年
2023-11 date | November 2023 | 2023年11月 | Nov 2023 | = | 2023 | 2023年
2023-Q4 date | fourth quarter of 2023 | 2023年第四季度 | Q4 2023 | = | 2023 | 2023年
2024 date exact | 2024 | 2024年 | = | = | 2024 | 2024年
2024 date about | around 2024 | 2024年前后 | = | = | around 2024 | 2024年前后
2024 date over | after 2024 | 2024年之后 | = | = | after 2024 | 2024年之后
2024 date at-least | not before 2024 | 不早于2024年 | = | = | not before 2024 | 不早于2024年
2024 date almost | shortly before 2024 | 临近2024年 | = | = | shortly before 2024 | 临近2024年
2024 date up-to | by 2024 | 最迟2024年 | = | = | by 2024 | 最迟2024年
2024 date under | before 2024 | 2024年之前 | = | = | before 2024 | 2024年之前
2024-Q1 date about | around the first quarter of 2024 | 2024年第一季度前后 | around Q1 2024 | = | around 2024 | 2024年前后
2023-12 date up-to | by December 2023 | 最迟2023年12月 | by Dec 2023 | = | by 2023 | 最迟2023年
2024-02-15 date under | before 15 February 2024 | 2024年2月15日之前 | before 15 Feb 2024 | = | before 2024 | 2024年之前
`;
