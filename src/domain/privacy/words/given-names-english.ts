/** Given names common where English is spoken, short forms included. One word each, folded (lower case, no accents). */
export const givenNamesEnglish = `
aaliyah aaron abbie abby abel abigail abraham ada adam addie addison adele adeline adrian adriana adrienne agatha
agnes aidan aiden aileen aimee ainsley alan alana alastair albert alden alec alex alexa alexander alexandra alexandria
alexis alf alfie alfred alice alicia alisha alison alissa alistair allan allen allie allison ally alma alvin alyson
alyssa amanda amber amelia amelie amy ana anastasia andie andre andrea andreas andrew andy angel angela angelica
angelina angie angus anika anita ann anna annabel annabelle anne annette annie annika anthony antoine antoinette
anton antonia antony april arabella archie ariana arianna ariel arlene arlo armand arnold arthur arturo asa ash asher
ashlee ashleigh ashley ashlyn ashton astrid athena aubrey audrey august aurora austin autumn ava avery axel ayden
bailey barb barbara barnaby barney barrett barry bart bartholomew basil bea beatrice beatrix beau becca beck beckett
becky belinda bella ben benedict benjamin benji bennett benny bernadette bernard bernice bernie bert bertha bess beth
bethan bethany betsy bette bettie betty beulah bev beverley beverly bianca bill billie billy blair blaire blake blanche
bob bobbi bobbie bobby bonnie brad braden bradford bradley brady brandi brandon brandy braxton brayden breanna bree
brenda brendan brenna brennan brent bret brett brian briana brianna bridget bridgette brigid britney britt brittany
brittney brock brodie brody bronwyn brooke brooklyn bruce bruno bryan bryant bryce bryn bryony bryson buddy burt byron
cade caden caitlin caitlyn caleb callie callum calvin cam cameron camila camilla camille candace candice cara carey
carl carla carlton carly carmel carmen carol carole carolina caroline carolyn carrie carson carter carys casey cash
cassandra cassidy cassie cate catherine cathleen cathy catrina cecil cecilia cecily cedric celeste celia celine chad
chance chandler chantal chantelle charis charity charlene charles charley charlie charlotte charmaine chas chase
chaz chelsea chelsey cheri cherie cherish cherry cheryl chester chet chloe chris chrissie chrissy christa christian
christiana christie christina christine christopher christy chuck ciara cindy claire clara clare clarence clarice
clarissa clark claude claudette claudia clay clayton clem clement clementine cleo cliff clifford clifton clint clinton
clive clyde cody colby cole coleen colette colin colleen collin colton connie connor conor conrad constance cooper
cora coral coralie corbin cordelia corey corinne cormac cornelia cornelius cory courtney craig cressida cristina
crystal curt curtis cynthia cyril cyrus daisy dakota dale dalia dallas dalton damian damien damon dan dana dane dani
daniel daniela danielle danny dante daphne darby darcey darcy darla darlene darragh darrell darren darryl daryl dave
davey david davina davis dawn dawson dean deana deandre deanna deanne deb debbie debby deborah debra declan dee deidre
deirdre delaney delia delilah delores delphine demi dena denis denise dennis denny derek dermot derrick desiree desmond
destiny devin devon dewey dexter diana diane dianna dianne dick diego dierdre dillon dina dinah dion dirk dolly
dolores dom dominic dominick dominique don donald donna donnie donovan dora doreen doris dorothea dorothy dot doug
dougie douglas drake drew duane duncan dustin dusty dwayne dwight dylan eamon earl earnest ebony ed eddie eden edgar
edie edith edmund edna edward edwin edwina effie eileen eilidh elaine eleanor elena eli elias elijah elinor elisa
elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elma elmer eloise elsa elsie elspeth
elton elvira elvis emerson emery emil emilia emilie emily emma emmanuel emmett emmy eoin eric erica erick ericka erik
erika erin ernest ernie errol esme esmeralda esther ethan ethel etta eugene eugenia eunice eva evan evangeline eve
evelyn everett evie ewan ezekiel ezra faith fallon fanny faye felicia felicity felix fergus fern ferris fiona
finlay finley finn finnegan fletcher flo flora florence floyd flynn ford forrest fran frances francesca francine
francis frank frankie franklin fraser fred freda freddie freddy frederic frederick freya frida gabby gabe gabriel
gabriela gabriella gabrielle gail galen gareth garret garrett garry garth gary gavin gayle gemma gene geneva genevieve
geoff geoffrey george georgia georgie georgina gerald geraldine gerard gerry gertrude gian gideon gil gilbert giles
gillian gina ginger ginny gladys glen glenda glenn gloria glynis godfrey gordon grace gracie grady graeme graham grant
grayson greg gregg gregory greta gretchen griffin grover guinevere gus guy gwen gwendolyn gwyneth hadley hailey hal
haley hallie hamish hank hanna hannah harley harlow harmony harold harper harriet harrison harry harvey hattie hayden
hayley hazel heath heather hector heidi helen helena helene henrietta henry herb herbert herman hester hilary hilda
hillary holden holly hope horace howard howie hubert hudson hugh hugo humphrey hunter iain ian ida ignatius ike ilene
imani imogen ina india ines ingrid ira irene iris irma irvin irving isaac isabel isabella isabelle isaiah isha isla
israel ivan ivor ivy jace jack jackie jackson jaclyn jacob jacqueline jacquelyn jade jaden jaime jake jamal jamar
james jamie jan jana jane janelle janet janette janice janie janine janis jared jarrod jarvis jasmin jasmine jason
jasper jax jay jayden jayla jayne jazmin jean jeanette jeanie jeanine jeanne jeannie jeb jed jeff jefferson jeffery
jeffrey jem jemima jemma jen jenna jenni jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jess jessa jesse
jessica jessie jethro jill jillian jim jimmie jimmy jo joan joann joanna joanne jocelyn jodi jodie jody joe joel joelle
joey john johnathan johnnie johnny jojo jolene jon jonah jonas jonathan jonny jordan jordyn joseph josephine josh
joshua josiah josie joy joyce juanita judah judd jude judith judy jules julia julian juliana julianna julianne julie
juliet juliette julius june justice justin justine kai kaitlin kaitlyn kaleb kara kareem karen kari karina karl karla
kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kaya kayden kayla kaylee kayleigh keegan keira
keisha keith kellen kelley kelli kellie kelly kelsey kelsie kelvin ken kendall kendra kendrick kenneth kenny kent kenya
keri kermit kerri kerry kevin kian kiara kieran kiera kim kimberley kimberly kingsley kip kira kirk kirsten kirstie
kirsty kit kitty klaus kori kris krista kristen kristi kristian kristie kristin kristina kristine kristopher kristy
krystal kurt kurtis kyla kyle kylie kym kyra lacey lachlan lance landon lane lara larry lars latasha latisha latonya
latoya laura laurel lauren laurence laurie lavinia lawrence leah leanne lee leigh leila lela leland lena lenny lenore
leo leon leona leonard leonora leopold leroy les lesley leslie lester leticia levi lewis lexi lexie liam libby lila
lilian liliana lilith lillian lillie lilly lily lincoln linda lindsay lindsey linnea linus lionel lisa livia liz liza
lizzie lloyd logan lois lola lolita lora loren lorena lorenzo loretta lori lorna lorraine lottie lou louis louisa
louise lourdes luca lucas lucia lucian lucille lucinda lucius lucy luella luis lukas luke lulu luna luther lydia lyle
lyndon lynette lynn lynne lynsey mabel mable mack mackenzie macy maddie maddison maddox madelaine madeleine madeline
madelyn madge madison mae maeve magda maggie maisie malachi malcolm malik mallory mandy manny mara marc marcel marcella
marcia marcie marco marcus marcy margaret margarita marge margery margie margo margot maria mariah mariam marian
marianne maribel marie marilyn marina mario marion marisa marissa marjorie mark marla marlene marley marlon marsha
marshall martha martin martina marty marvin mary maryann mason mathew mathilda matilda matt matthew matthias mattie
maude maura maureen maurice mavis max maxine maxwell may maya mckenna mckenzie meadow meg megan meghan mel melanie
melinda melissa melody melvin mercy meredith merle merlin mervyn mia micah michael micheal michele michelle mick
mickey miguel mike mikey milan mildred miles miley millicent millie milly milo milton mimi mina mindy minnie mira
miranda miriam missy misty mitch mitchell mitzi moe moira molly mona monica monique monte montgomery monty morgan
morris mort moses moss muriel murray myles myra myrna myron myrtle nadia nadine nan nance nancy naomi nat natalia
natalie natasha nate nathan nathaniel neal ned neil nell nellie nelson nettie neve neville nia niamh nicholas nichole
nick nicki nicky nico nicola nicolas nicole nigel nik nikita nikki nikolas nina noah noel noelle nola nolan nora norah
noreen norm norma norman norris nova oakley octavia odette olaf oli olive oliver olivia ollie omar oona opal ophelia
oprah orla orlando orson oscar osborne oswald otis otto owen ozzie ozzy paddy page paige palmer pam pamela parker
pasquale pat patience patrice patricia patrick patsy patti pattie patty paul paula paulette paulina pauline paxton
payton pearl peggy penelope penny percy perla perry pete peter petra petunia peyton phil philip philippa phillip
phillis philomena phineas phoebe phyllis pierce pippa polly poppy porter portia preston priscilla prudence quentin
quincy quinn quinton rachael racheal rachel rae raegan rafe ralph ramona ramsey randal randall randi randolph randy
raphael raquel raven ray raymond rayna reagan reanna rebecca rebekah reece reed reese reg regan reggie regina reginald
reid remi remy rena renata rene renee reuben rex rhea rhett rhiannon rhoda rhona rhonda rhys ria ricardo rich richard
richie rick rickey ricky rikki riley rita rob robbie robert roberta robin robyn rochelle rocky rod roddy roderick
rodger rodney roger roland roman romeo ron ronald ronan ronnie rory rosa rosalie rosalind rosalyn rosamund rosanna
rosanne rose roseanne roselyn rosemarie rosemary rosie roslyn ross rowan rowena roxanne roxie roxy roy royce ruben
ruby rudolph rudy rufus rupert russ russell rusty ruth ruthie ryan ryder rylan rylee sabrina sade sadie saffron sage
saira sally salma sam samantha sami sammy samson samuel sandra sandy sara sarah sasha saul savannah sawyer scarlet
scarlett scot scott scottie seamus sean sebastian selena selina selma serena seth seymour shane shania shannon shari
sharon shaun shauna shawn shawna shayla shayna shayne shea sheena sheila shelby sheldon shelley shelly shelton sheri
sherman sherri sherrie sherry sheryl shirley shona shonda sid sidney sienna sierra silas silvia simon simone sinead
siobhan sky skye skylar sofia solomon sonia sonja sonny sonya sophia sophie spencer stacey staci stacie stacy stan
stanley stefan stefanie stella steph stephan stephanie stephen sterling steve steven stevie stewart stu stuart sue
summer susan susana susanna susannah susanne susie suzanna suzanne suzie suzy sybil sydney sylvester sylvia sylvie
tabatha tabitha tamara tameka tami tamika tammy tania tanisha tanner tanya tara taryn tasha tate tatiana taylor ted
teddy terence teresa teri terrance terrell terrence terri terry tess tessa thad thaddeus thea thelma theo theodora
theodore theresa therese thomas thora tia tiana tiffani tiffany tilda tilly tim timmy timothy tina tobias toby tod
todd tom tomas tommie tommy toni tonia tony tonya tori tracey traci tracie tracy travis trent trevor tricia trina
trinity trish trisha tristan troy trudy tucker ty tyler tyra tyree tyrell tyrone tyson ulysses una ursula valarie
valentina valentine valerie van vanessa vaughn vera verity verna vernon veronica vic vicki vickie vicky victor victoria
vikki vince vincent viola violet virgil virginia viv vivian viviana vivien vivienne wade walker wallace wally walt
walter wanda warren warwick wayne wendell wendy wes wesley weston whitney wilbur wilda wilfred wilhelmina will willa
willard william willie willis sorrel willow wilma wilson winifred winnie winona winston woody wyatt xander xavier yasmin
yolanda yvette yvonne zac zach zachariah zachary zack zak zane zara zelda zeke zena zoe zoey zola zora
`
