import { wordSet } from './wordSet';

/** Last words of the names of organizations. */
export const organizationNouns = wordSet(
  `house council agency department ministry office party university college school institute institution center centre bank court
  committee commission association union federation organization organisation foundation fund group company corporation corp inc
  ltd llc co times post news journal tribune herald gazette guardian press daily magazine review network radio television tv
  government administration parliament congress senate kremlin army navy force forces police service bureau board authority
  campaign nations states kingdom republic alliance coalition society league club church street hospital project initiative sport sports energy water airlines airways railways
  motors media capital partners holdings systems technologies solutions industries pharma`,
);
