import { wordSet } from './wordSet';

/** Given names that are borne by women and hardly ever by men, in lower case and without accents. */
export const femaleGivenNames = wordSet(
  `abigail ada adela adele adriana agata agnes agnieszka aisha alba alexandra alexia alice alicia alina alison alma amalia amanda
  amelia amelie amina amy ana anastasia angela angelica angelina anita anja anna annabel anne anne-marie annette annie
  antonia anya april ariana astrid audrey aurora ava barbara beatrice beatrix belinda bella bernadette beth bethany bianca birgit
  bonnie brenda bridget brigitte britta camilla candice carina carla carmen carol carole carolina caroline catalina catherine
  cecilia celeste celia celine charlotte chiara chloe christina christine clara clare claire claudia clementine colette concepcion
  constance consuelo cordelia cristina cynthia dagmar daisy daniela danielle daphne dawn debbie deborah deirdre delia denise diana
  diane dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa
  elvira emily emma erica erika esperanza estelle esther ethel eugenia eva eve evelyn fatima felicia fiona flora florence frances
  francesca freja freya frida gabriela gabriella gabrielle gemma genevieve georgina geraldine gertrude gillian gina gisela giulia
  gloria grace greta gretchen guadalupe gudrun hanna hannah harriet hazel heather hedwig heidi helen helena helene helga henrietta
  hilda hilde hillary holly ida imogen ines inga ingeborg ingrid irena irene irina iris isabel isabella isabelle ivana jacqueline
  jane janet janice janine jasmine jeanette jeanne jelena jennifer jenny jessica jill joan joanna joanne johanna josephine joy joyce
  juanita judith judy julia juliana julie juliet june justyna kamala karen karin karina karolina katarina kate katherine kathleen
  kathryn katie katja katrina katrin kesha kirsten kirsty klara kristen kristin kristina larissa laura lauren leila lena leonora lesley
  leticia liliana lillian lily linda lisa liz liza lois lorena lorraine louisa louise lucia lucie lucille lucinda lucy ludmila luisa
  luz lydia lynn mabel madeleine magdalena maggie mairead maja malala mandy manuela mara margaret margarita margit margot marguerite
  maria mariana marianne marie marilyn marina marjorie marlene marta martha martina mary matilda maud maude maureen megan melania
  melanie melinda melissa mercedes meredith mia michaela michelle mildred milena mina miranda mireille miriam moira mona
  monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha nettie niamh nicole nina nora norma olga olive
  olivia oksana olena ottilie pamela patricia paula paulina pauline penelope penny petra philippa phoebe phyllis pilar polly priscilla
  priti priya prudence rachel ramona raquel rebecca regina regula renata renate rhoda rita roberta rocio rosa rosalind rosalyn rosamund
  rose rosemary rosie roxana ruth sabina sabine sabrina sadie sally samantha sandra sara sarah selma serena sharon
  sheila shirley sibylle sigrid silvia simone sinead siobhan sofia solveig sonia sonja sophia sophie stella stephanie susan susana
  susanna susanne susie suzanne svetlana svenja sylvia tabitha tamara tania tanya tatiana tatyana teresa teresita tessa thea theresa
  tina tracey trudy ulrike ursula ute valentina valeria valerie vanessa vera verena verity veronica victoria viola violet virginia
  vivian vivien wanda wendy wilhelmina winifred yasmin yelena yesenia yolanda yulia yvette yvonne zainab zara zoe zofia zsuzsanna`,
);

/** Given names that are borne by men and hardly ever by women, in lower case and without accents. */
export const maleGivenNames = wordSet(
  `aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan alastair albert alberto aldo alejandro alessandro alexander
  alexei alfonso alfred alistair alvaro alvin amir anatoly anders andre andreas andrei andres andrew andriy andrzej angus anthony
  anton antonio archie arjun armando arnold arthur arturo aksel axel barack barry bartholomew ben benedict benjamin bernard bert bill
  billy bjorn boris brendan brian bruce bruno byron calvin carl carlos cedric cesar charles charlie chester christian christopher
  chuck claude clement clive colin conor constantin craig curtis cyril dale damian daniel darren dave david dean declan denis dennis
  derek diego dieter dimitri dirk dmitri dmitry dmytro dominic donald douglas duncan dwight eamon earl ed eddie edgar eduardo edward
  edwin elias elliot elon emeka emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst ethan eugene everett fabian
  federico felipe felix ferdinand fergal fergus fernando francesco francisco franco frank franz fred frederick friedrich fritz
  gareth gary gavin geoffrey george gerald gerard gerhard gethin giancarlo giovanni giuseppe glen glenn gordon graham greg gregory
  guido guillermo gunnar gunther gustav hamish hank hans harold harry hassan hector heinrich heinz helmut hendrik henri henrik henry
  herbert herman horace horst howard hubert hugh hugo hussein iain ian ibrahim ignacio igor isaac ivan ivor jack jacob jacques jaime
  jake jakob james jamal jared jason javier jeff jeffrey jeppe jeremy jerome jerry jim jimmy joachim joaquin joe joel johan johann
  johannes john johnny jonas jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin kaspar keir keith ken
  kenneth kevin khalid klaus konrad konstantin krzysztof kurt kwame kyle lachlan lars laurent lawrence lech leif len leo leon
  leonard leonid leopold leroy lewis liam lionel lorenzo lothar louis luca lucas ludwig luigi luis luke maciej magnus mahmoud malcolm
  manfred manuel marcel marcin marco marcus marek mario mark markus marshall martin marvin mateo mathias matteo matthew matthias
  maurice mauricio max maximilian melvin michael michal miguel mikael mike mikhail mikkel milan mohamed mohammad mohammed moritz
  muhammad murray mustafa mykola narendra nathan nathaniel neil nelson neville niall nicholas nick nicolas nigel nikolai niels noah
  norbert norman olaf oleg oleksandr oliver olivier omar oscar oskar oswald otto owen pablo paolo patrick paul pavel pedro pere
  pete peter philip philippe pierre piotr rafael rainer rajiv ralph ramon randall raul ray raymond reginald reinhard reinhold rené
  reuben rex ricardo richard rick rob robert roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rufus
  rui rupert russell salvador salvatore samuel sanjay scott sean sebastian serge sergei sergey sergio serhiy seth shaun siegfried
  silvio simon spencer stanislav stanley stefan stephen steve steven stewart stuart sven terence theodore thierry thomas tim timothy
  tobias todd tom tomas tomasz tommy tony tristan ulrich umberto uwe vaclav vaughn victor viktor vincent vitaly vladimir volodymyr
  wade wallace walter warren werner wesley wilfred wilhelm will willem william wolfgang xavier yasser yitzhak yuri yusuf zbigniew`,
);
