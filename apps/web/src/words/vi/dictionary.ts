import administration from './administration.json';
import agency from './agency.json';
import common from './common.json';
import failure from './failure.json';
import frame from './frame.json';
import happens from './happens.json';
import history from './history.json';
import item from './item.json';
import letter from './letter.json';
import mark from './mark.json';
import message from './message.json';
import overview from './overview.json';
import picture from './picture.json';
import plan from './plan.json';
import report from './report.json';
import search from './search.json';
import signIn from './sign-in.json';
import start from './start.json';
import work from './work.json';
import year from './year.json';

/** All words of the page in this language, by the part of the page that shows them. */
export const dictionary = {
  administration,
  agency,
  common,
  failure,
  frame,
  happens,
  history,
  item,
  letter,
  mark,
  message,
  overview,
  picture,
  plan,
  report,
  search,
  signIn,
  start,
  work,
  year,
};
