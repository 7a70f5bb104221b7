/**
 * What guessing lists are built from, at least three characters each: the commonest passwords and the words
 * most often lengthened into one, in English and as typed on Chinese keyboards. Lower case.
 */
export const commonWords: readonly string[] = [
  ..."password passwort passphrase passw0rd passwd pass word secret letmein welcome login signin admin administrator root user guest test testing demo default changeme change please open sesame access system server master super superuser manager office company newspaper editor editors editorial news press media magazine daily paper desk publish publishing masthead baotou baozhi".split(
    " ",
  ),
  ..."iloveyou love lovely loveme baby babygirl princess angel honey sweet sunshine happy forever friend friends family mother father sister brother mommy daddy girl boy queen king prince hello hola bonjour".split(
    " ",
  ),
  ..."dragon monkey tiger lion eagle bear wolf horse butterfly dolphin pokemon superman batman spiderman starwars naruto pikachu hunter ranger shadow killer ninja samurai warrior phoenix thunder lightning matrix freedom liberty".split(
    " ",
  ),
  ..."football soccer baseball basketball hockey golf tennis chelsea arsenal liverpool barcelona madrid yankees cowboys lakers jordan michael michelle jennifer jessica ashley amanda daniel david andrew anthony matthew joshua robert thomas charlie george william james john jack harry maggie ginger pepper buster cookie chocolate banana orange apple cheese coffee summer winter spring autumn january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
  ..."computer internet google facebook twitter yahoo hotmail gmail microsoft windows samsung iphone android apple amazon wechat weixin alipay taobao tencent huawei xiaomi baidu alibaba".split(
    " ",
  ),
  ..."woaini woaiwo woaizhongguo wodemima mima zhongguo zhonghua beijing shanghai shenzhen guangzhou tianjin chongqing nihao nimen women xiexie zaijian laopo laogong baobao baobei mama baba gege jiejie didi meimei shengri kuaile xinnian xingfu pingan jiankang facai gongxi caonima tamade wangyou qingren aiqing yongyuan yisheng yishi zhang wang zhao chen yang huang zhou".split(
    " ",
  ),
  ..."520 5201314 1314 1314520 521 5211314 7758521 7758258 168 888 666 999 000 111 222 333 444 555 777 123 321 147 258 369 159 357 741 852 963 110 112 119 007 404 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 1q2w3e4r5t 1q2w3e4r 1q2w3e 1q2w q1w2e3r4 q1w2e3 qaz wsx edc rfv tgb yhn ujm zaq xsw cde qwe asd zxc qweasdzxc qazwsx qazwsxedc zaq12wsx !@#$%^&*() !@#$%^&* !@#$%^ !@#$ !@#".split(
    " ",
  ),
];
