// Built from Controls/pages; change it there.
"use strict";
(() => {
  // shared/pillars.ts
  var highest = 5;
  var longestName = 200;
  function levelOf(kind, value) {
    return value === null ? [] : [{ kind, value, width: 100 * Math.min(highest, Math.max(0, value)) / highest }];
  }
  function sidesOf(pillars, answers) {
    return [...pillars].sort((one, other) => (one.sc_order ?? 0) - (other.sc_order ?? 0) || one.sc_name.localeCompare(other.sc_name)).map((pillar) => {
      const answer = answers.find((one) => one._sc_pillarid_value === pillar.sc_pillarid);
      const wish = answer?.sc_wish ?? null;
      return {
        name: pillar.sc_name,
        levels: [
          ...levelOf("own", answer?.sc_level ?? null),
          ...levelOf("others", answer?.sc_benchmark ?? null),
          ...levelOf("last", answer?.sc_lastlevel ?? null)
        ],
        note: answer?.sc_benchmarknote ?? null,
        facts: answer?.sc_facts ?? null,
        draft: { sc_name: pillar.sc_name.slice(0, longestName), ...wish === null ? {} : { sc_why: wish } }
      };
    });
  }

  // shared/figures.ts
  var locale;
  function writeNumbersAs(reader) {
    locale = reader;
  }

  // pages/app.ts
  function app() {
    try {
      return window.parent.Xrm ?? null;
    } catch {
      return null;
    }
  }

  // pages/words.1031.ts
  var german = {
    Loading: "Wird abgefragt …",
    Failed: "Das konnte nicht gelesen werden: {0}",
    Number_1: "eine",
    Number_2: "zwei",
    Number_3: "drei",
    Number_4: "vier",
    Number_5: "fünf",
    Number_6: "sechs",
    Number_7: "sieben",
    Number_8: "acht",
    Number_9: "neun",
    Number_10: "zehn",
    Number_11: "elf",
    Number_12: "zwölf",
    Verdict_1: "{0}.",
    Verdict_2: "{0}; {1}.",
    Verdict_3: "{0}; {1}; {2}.",
    NoQuotaSet: "Niemand hat in diesem Zeitraum eine Vorgabe",
    OneRepOn: "{0} ist auf Kurs",
    OneRepOff: "{0} ist nicht auf Kurs",
    NobodyOn: "Keiner von {0} Verkäufern ist auf Kurs",
    OneOn: "1 von {0} Verkäufern ist auf Kurs",
    SomeOn: "{0} von {1} Verkäufern sind auf Kurs",
    EverybodyOn: "Alle {0} Verkäufer sind auf Kurs",
    Lands: "das Team endet bei {0} % der Vorgabe",
    LandsBetween: "das Team endet bei {0} % der Vorgabe ({1} bis {2} %)",
    MostStaleOne: "am meisten zu holen ist bei der stockenden Verkaufschance von {0} ({1})",
    MostStale: "am meisten zu holen ist bei den {1} stockenden Verkaufschancen von {0} ({2})",
    MostUnqualified: "am meisten zu holen ist durch Qualifizieren der Verkaufschancen von {0} ({1})",
    TeamTable: "Verkäufer, zuerst die, die Hilfe brauchen",
    Rep: "Verkäufer",
    Odds: "Aussicht",
    OddsUnknown: "noch nicht bekannt",
    Landing: "Ergebnis gegen Vorgabe",
    LandingText: "{0} %",
    LandingRange: "{0} % ({1} bis {2})",
    NoQuota: "keine Vorgabe",
    Unknown: "nicht bekannt",
    Cause: "Ursache",
    NoCause: "–",
    Cause_Pipeline: "Pipeline",
    Cause_Quality: "Qualität",
    Cause_Time: "Zeit",
    Cause_Pace: "Tempo",
    CauseHint_Pipeline: "Für das Ziel ist zu wenig Pipeline da.",
    CauseHint_Quality: "Es ist genug Pipeline da, aber zu viel davon ist nicht qualifiziert oder stockt.",
    CauseHint_Time: "Genug ist in Bewegung, aber der Zeitraum ist zu kurz dafür.",
    CauseHint_Pace: "Verkaufschancen werden langsamer gewonnen als im Team.",
    Coverage: "Abdeckung",
    CoverageText: "{0} in Bewegung von {1}",
    CoverageNone: "{0} in Bewegung",
    CoverageParts: "Gewonnen {0}, in Bewegung {1}, stockend {2}, nicht qualifiziert {3}; Vorgabe {4}, Bedarf {5}",
    Since: "Seit letzter Woche",
    SinceNone: "–",
    SinceNoneHint: "Noch ist kein Stand dieses Zeitraums fünf Tage alt.",
    SincePoints: "{0} Punkte",
    SinceMoving: "{0} in Bewegung",
    SinceHint: "Gegenüber dem Stand vom {0}",
    Stale: "Stockend",
    StaleNone: "keine",
    StaleText: "{0} in {1}",
    OneToOne: "Letztes Mitarbeitergespräch",
    OneToOneNone: "–",
    OneToOneReason: "Letztes Mitarbeitergespräch: Ihre Rollen lassen Sie keine lesen.",
    OneToOneEmpty: "Letztes Mitarbeitergespräch: Noch ist keines erfasst. Beginnen Sie eines unter „Coachen“.",
    OneToOneNever: "Noch ist kein Mitarbeitergespräch erfasst.",
    NoTeam: "Niemand berichtet an Sie, der in diesem Zeitraum eine Vorgabe oder Verkaufschance hat. Manager stehen bei jedem Benutzer; der erste Nachtlauf nach der Installation berechnet die Abdeckung.",
    Coaching: "Zum Coachen, nicht für Entscheidungen über Anstellung oder Bezahlung.",
    Status_NoQuota: "Keine Vorgabe",
    Status_TargetMet: "Ziel erreicht",
    Status_Short: "Zu knapp",
    Status_Thin: "Dünn",
    Status_Covered: "Abgedeckt",
    Status_Confident: "Sicher",
    Status_OverCovered: "Überdeckt",
    Status_CouldNotCompute: "Nicht berechenbar",
    Status_Ramping: "In Einarbeitung",
    Won: "Gewonnen",
    Moving: "In Bewegung",
    Unqualified: "Nicht qualifiziert",
    Quota: "Vorgabe",
    Required: "Bedarf",
    NoCoverage: "In diesem Zeitraum gibt es noch keine Abdeckung von Ihnen: Mit einer Verkaufschance oder Vorgabe wird sie in wenigen Minuten berechnet.",
    NoOwnQuota: "Sie haben {0} gewonnen; für diesen Zeitraum hat Ihnen niemand eine Vorgabe gesetzt.",
    Met: "Ihr Ziel ist erreicht: {0} gewonnen von {1}.",
    LandingUnknown: "Wo Sie gegenüber Ihren {0} enden, lässt sich noch nicht sagen",
    YouLand: "Sie enden bei {0} % Ihrer {1}",
    YouLandBetween: "Sie enden bei {0} % Ihrer {1} ({2} bis {3} %)",
    Number: "{0}; Ihre Aussicht ist {1} %.",
    NumberWithoutOdds: "{0}; Ihre Aussicht ist noch nicht bekannt.",
    OddsChange: "{0} Punkte seit {1}",
    Things: "Drei Dinge für heute",
    NoThings: "Unter den Verkaufschancen dieses Zeitraums stockt nichts, kühlt nichts ab, ist nichts verspätet oder nicht qualifiziert.",
    Worth: "in diesem Zeitraum etwa {0} wert",
    Next: "Meine nächsten Schritte",
    NoNext: "Nichts ist geplant. Planen Sie einen Schritt für jede Verkaufschance, die in diesem Zeitraum schließen soll.",
    NextText: "{0}: {1}",
    Kind_phonecall: "Telefonanruf",
    Kind_appointment: "Termin",
    Kind_task: "Aufgabe",
    Kind_email: "E-Mail",
    Kind_letter: "Brief",
    Kind_fax: "Fax",
    Do_Late: "{0} „{1}“ war für den {2} geplant: erledigen oder neu planen.",
    Do_Stale: "stockt seit {0}, {1}: {2}",
    Do_Cooling: "gerät am {0} ins Stocken, {1}: {2}",
    Do_Keep: "gerät am {0} ins Stocken, wenn der geplante Schritt nicht geschieht: halten Sie ihn ein.",
    Do_Score: "nicht qualifiziert, die Punktzahl ist zu niedrig: beantworten Sie, was offen ist.",
    Do_MustHave: "nicht qualifiziert: beantworten Sie das offene Muss-Kriterium.",
    Do_MustHaves: "nicht qualifiziert: beantworten Sie die {0} offenen Muss-Kriterien.",
    Why_NoActivity: "keine Aktivität",
    Why_NoNextStep: "kein nächster Schritt",
    Why_BookedStepMissed: "ein geplanter Schritt wurde versäumt",
    Why_StuckInStage: "in der Phase festgefahren",
    Why_OverdueClose: "das Abschlussdatum ist verstrichen",
    Why_PushedTooOften: "zu oft verschoben",
    Why_SingleContact: "Einzelkontakt",
    Cure_NoActivity: "rufen Sie den Kunden an.",
    Cure_NoNextStep: "planen Sie einen nächsten Schritt.",
    Cure_BookedStepMissed: "erledigen Sie ihn, oder planen Sie ihn neu.",
    Cure_StuckInStage: "bringen Sie sie voran, oder schließen Sie sie.",
    Cure_OverdueClose: "berichtigen Sie das Datum, oder schließen Sie sie.",
    Cure_PushedTooOften: "vereinbaren Sie ein Datum mit dem Kunden, oder schließen Sie sie.",
    Cure_SingleContact: "beziehen Sie eine zweite Person ein.",
    Whose: "Wessen Pipeline",
    Mine: "Meine",
    MyTeam: "Mein Team",
    ThisRep: "Dieser Verkäufer",
    Begins: "Seit",
    LastWeek: "Letzte Woche",
    PeriodStart: "Beginn des Zeitraums",
    Waterfall: "Was die Pipeline bewegt hat",
    Begin: "In Bewegung vor {0}",
    End: "Jetzt in Bewegung",
    Nothing: "Seit {0} hat nichts die Pipeline bewegt.",
    StepHint: "{0}: {1}, {2} Ereignisse",
    StepHintOne: "{0}: {1}, ein Ereignis",
    MoreDeals: "Die neuesten 500 Ereignisse sind aufgeführt.",
    On: "Am",
    Deal: "Verkaufschance",
    Owner: "Besitzer",
    Amount: "Betrag",
    NoName: "(gelöschte Verkaufschance)",
    Event_Created: "Erstellt",
    Event_Won: "Gewonnen",
    Event_Lost: "Verloren",
    Event_Grown: "Gewachsen",
    Event_Shrunk: "Geschrumpft",
    Event_PulledIn: "Vorgezogen",
    Event_PushedOut: "Verschoben",
    Event_TurnedStale: "Ins Stocken geraten",
    Event_MovingAgain: "Wieder in Bewegung",
    Event_ChangedOwner: "Besitzer gewechselt",
    Event_Qualified: "Qualifiziert",
    Event_NoLongerQualified: "Nicht mehr qualifiziert",
    WhoseWins: "Wessen Gewinne",
    Print: "Drucken",
    WinsTable: "Die letzten Gewinne, die neuesten zuerst",
    WinsHint: "Beträge in Basiswährung. Was verlorene und unentschiedene Verkaufschancen gekostet haben, ist nicht enthalten: siehe Vertriebskosten je Verkäufer.",
    WinsNone: "Es wurde noch keine Verkaufschance gewonnen.",
    WinsTook: "Ein Gewinn brauchte {0} Kontaktpunkte und {1} Stunden: die letzten {2}.",
    WinsDays: "Gewonnen wurde nach {0} Tagen.",
    WinsNoCost: "Kein Stundensatz ist gesetzt, daher werden keine Kosten gezeigt.",
    WinsCost: "Er kostete {0}.",
    WinsCostShare: "Er kostete {0}, das sind {1} % des gewonnenen Werts.",
    WinsDear: "Die drei teuersten waren höchstens {0} wert.",
    Motion: "Vertriebsart",
    Touches: "Kontaktpunkte",
    Hours: "Stunden",
    Days: "Tage",
    Value: "Wert",
    Cost: "Kosten",
    CostShare: "Kostenanteil",
    GradeBefore: "Note bei Qualifizierung",
    GradeAtClose: "Note beim Abschluss",
    Motion_Prospect: "Neukunde",
    Motion_Grow: "Ausbau",
    Motion_Maintain: "Bestand",
    SaveFirst: "Speichern Sie die Selbsteinschätzung zuerst; dann stehen hier ihre Säulen.",
    NoPillars: "Es gibt noch keine Säulen: Wer Sales Corner einrichtet, legt sie an.",
    NoLevel: "Noch keine Stufe",
    Level_own: "selbst {0} von 5",
    Level_others: "andere {0}",
    Level_last: "letzter Zeitraum {0}",
    StartObjective: "Ziel beginnen",
    StartOf: "Ein Ziel aus {0} beginnen",
    Started: "Der Entwurf eines Ziels liegt vor:",
    ForCoaching: "Zum Coaching, nicht für Entscheidungen über Anstellung oder Gehalt. Nur für die Führungskraft sichtbar.",
    SaveObjectiveFirst: "Speichern Sie das Ziel zuerst; dann lässt es sich kopieren.",
    UseTemplate: "Diese Vorlage verwenden",
    CopyForNext: "Für den nächsten Zeitraum kopieren",
    OpenCopy: "öffnen"
  };

  // pages/words.1033.ts
  var english = {
    Loading: "Asking …",
    Failed: "This could not be read: {0}",
    Number_1: "one",
    Number_2: "two",
    Number_3: "three",
    Number_4: "four",
    Number_5: "five",
    Number_6: "six",
    Number_7: "seven",
    Number_8: "eight",
    Number_9: "nine",
    Number_10: "ten",
    Number_11: "eleven",
    Number_12: "twelve",
    Verdict_1: "{0}.",
    Verdict_2: "{0}; {1}.",
    Verdict_3: "{0}; {1}; {2}.",
    NoQuotaSet: "Nobody has a quota in this period",
    OneRepOn: "{0} is on course",
    OneRepOff: "{0} is not on course",
    NobodyOn: "None of {0} reps is on course",
    OneOn: "1 of {0} reps is on course",
    SomeOn: "{0} of {1} reps are on course",
    EverybodyOn: "All {0} reps are on course",
    Lands: "the team lands at {0} % of quota",
    LandsBetween: "the team lands at {0} % of quota ({1} to {2} %)",
    MostStaleOne: "most is to be had from {0}'s stale deal ({1})",
    MostStale: "most is to be had from {0}'s {1} stale deals ({2})",
    MostUnqualified: "most is to be had by qualifying {0}'s deals ({1})",
    TeamTable: "Reps, those who need help first",
    Rep: "Rep",
    Odds: "Odds",
    OddsUnknown: "not known yet",
    Landing: "Landing against quota",
    LandingText: "{0} %",
    LandingRange: "{0} % ({1} to {2})",
    NoQuota: "no quota",
    Unknown: "not known",
    Cause: "Cause",
    NoCause: "–",
    Cause_Pipeline: "Pipeline",
    Cause_Quality: "Quality",
    Cause_Time: "Time",
    Cause_Pace: "Pace",
    CauseHint_Pipeline: "There is too little pipeline for the number.",
    CauseHint_Quality: "There is enough pipeline, but too much of it is unqualified or stale.",
    CauseHint_Time: "There is enough that moves, but the period is too short for it.",
    CauseHint_Pace: "Deals are won more slowly than the team wins them.",
    Coverage: "Coverage",
    CoverageText: "{0} moving of {1}",
    CoverageNone: "{0} moving",
    CoverageParts: "Won {0}, moving {1}, stale {2}, unqualified {3}; quota {4}, required {5}",
    Since: "Since last week",
    SinceNone: "–",
    SinceNoneHint: "No snapshot of this period is five days old yet.",
    SincePoints: "{0} points",
    SinceMoving: "{0} moving",
    SinceHint: "Against the snapshot of {0}",
    Stale: "Stale",
    StaleNone: "none",
    StaleText: "{0} in {1}",
    OneToOne: "Last one-to-one",
    OneToOneNone: "–",
    OneToOneReason: "Last one-to-one: your roles do not let you read one-to-ones.",
    OneToOneEmpty: "Last one-to-one: none is kept yet. Begin one under Coach.",
    OneToOneNever: "No one-to-one is kept yet.",
    NoTeam: "Nobody reports to you with a quota or a deal in this period. Managers stand at each user; the first night after the installation computes the coverage.",
    Coaching: "For coaching, not for decisions on employment or pay.",
    Status_NoQuota: "No quota",
    Status_TargetMet: "Target met",
    Status_Short: "Short",
    Status_Thin: "Thin",
    Status_Covered: "Covered",
    Status_Confident: "Confident",
    Status_OverCovered: "Over-covered",
    Status_CouldNotCompute: "Could not compute",
    Status_Ramping: "Ramping",
    Won: "Won",
    Moving: "Moving",
    Unqualified: "Unqualified",
    Quota: "Quota",
    Required: "Required",
    NoCoverage: "There is no coverage of yours in this period yet: own a deal or be given a quota, and it is computed within minutes.",
    NoOwnQuota: "You have won {0}; nobody has set you a quota for this period.",
    Met: "Your number is made: {0} won of {1}.",
    LandingUnknown: "Where you land against your {0} cannot be told yet",
    YouLand: "You land at {0} % of your {1}",
    YouLandBetween: "You land at {0} % of your {1} ({2} to {3} %)",
    Number: "{0}; your odds are {1} %.",
    NumberWithoutOdds: "{0}; your odds are not known yet.",
    OddsChange: "{0} points since {1}",
    Things: "Three things to do today",
    NoThings: "Nothing is stale, cooling, late or unqualified among the deals of this period.",
    Worth: "worth about {0} this period",
    Next: "My next steps",
    NoNext: "Nothing is planned. Book a step for each deal that should close this period.",
    NextText: "{0}: {1}",
    Kind_phonecall: "Phone call",
    Kind_appointment: "Appointment",
    Kind_task: "Task",
    Kind_email: "Email",
    Kind_letter: "Letter",
    Kind_fax: "Fax",
    Do_Late: "{0} “{1}” was planned for {2}: do it, or book it anew.",
    Do_Stale: "stale since {0}, {1}: {2}",
    Do_Cooling: "turns stale on {0}, {1}: {2}",
    Do_Keep: "turns stale on {0} unless the booked step is done: keep it.",
    Do_Score: "not qualified, its score is too low: answer what is still open.",
    Do_MustHave: "not qualified: answer the must-have that is open.",
    Do_MustHaves: "not qualified: answer the {0} must-haves that are open.",
    Why_NoActivity: "no activity",
    Why_NoNextStep: "no next step",
    Why_BookedStepMissed: "a booked step was missed",
    Why_StuckInStage: "stuck in its stage",
    Why_OverdueClose: "the close date has gone by",
    Why_PushedTooOften: "pushed too often",
    Why_SingleContact: "a single contact",
    Cure_NoActivity: "call the customer.",
    Cure_NoNextStep: "book a next step.",
    Cure_BookedStepMissed: "do it, or book it anew.",
    Cure_StuckInStage: "move it on, or close it.",
    Cure_OverdueClose: "correct the date, or close it.",
    Cure_PushedTooOften: "agree on a date with the customer, or close it.",
    Cure_SingleContact: "engage a second person.",
    Whose: "Whose pipeline",
    Mine: "Mine",
    MyTeam: "My team",
    ThisRep: "This rep",
    Begins: "Since",
    LastWeek: "Last week",
    PeriodStart: "The period began",
    Waterfall: "What moved the pipeline",
    Begin: "Moving before {0}",
    End: "Moving now",
    Nothing: "Nothing moved the pipeline since {0}.",
    StepHint: "{0}: {1}, {2} events",
    StepHintOne: "{0}: {1}, one event",
    MoreDeals: "The newest 500 events are listed.",
    On: "On",
    Deal: "Deal",
    Owner: "Owner",
    Amount: "Amount",
    NoName: "(deleted deal)",
    Event_Created: "Created",
    Event_Won: "Won",
    Event_Lost: "Lost",
    Event_Grown: "Grown",
    Event_Shrunk: "Shrunk",
    Event_PulledIn: "Pulled in",
    Event_PushedOut: "Pushed out",
    Event_TurnedStale: "Turned stale",
    Event_MovingAgain: "Moving again",
    Event_ChangedOwner: "Changed owner",
    Event_Qualified: "Qualified",
    Event_NoLongerQualified: "No longer qualified",
    WhoseWins: "Whose wins",
    Print: "Print",
    WinsTable: "The last wins, the latest first",
    WinsHint: "Amounts are in base currency. What the lost and undecided deals took is no part of it: see the cost of sale per rep.",
    WinsNone: "No deal has been won yet.",
    WinsTook: "A win took {0} touches and {1} hours: the last {2} of them.",
    WinsDays: "It was won after {0} days.",
    WinsNoCost: "No hourly cost is set, so no cost is shown.",
    WinsCost: "It cost {0}.",
    WinsCostShare: "It cost {0}, {1} % of the value won.",
    WinsDear: "The three dearest were worth {0} or less.",
    Motion: "Motion",
    Touches: "Touches",
    Hours: "Hours",
    Days: "Days",
    Value: "Value",
    Cost: "Cost",
    CostShare: "Cost share",
    GradeBefore: "Grade when qualified",
    GradeAtClose: "Grade at close",
    Motion_Prospect: "Prospect",
    Motion_Grow: "Grow",
    Motion_Maintain: "Maintain",
    SaveFirst: "Save the assessment first; then its pillars stand here.",
    NoPillars: "There are no pillars yet: whoever configures Sales Corner adds them.",
    NoLevel: "No level yet",
    Level_own: "own {0} of 5",
    Level_others: "others {0}",
    Level_last: "last period {0}",
    StartObjective: "Start an objective",
    StartOf: "Start an objective from {0}",
    Started: "The draft of an objective is there:",
    ForCoaching: "For coaching, not for decisions on employment or pay. Seen by the manager alone.",
    SaveObjectiveFirst: "Save the objective first; then it can be copied.",
    UseTemplate: "Use this template",
    CopyForNext: "Copy for the next period",
    OpenCopy: "open it"
  };

  // pages/words.1036.ts
  var french = {
    Loading: "Interrogation…",
    Failed: "Ceci n’a pas pu être lu : {0}",
    Number_1: "une",
    Number_2: "deux",
    Number_3: "trois",
    Number_4: "quatre",
    Number_5: "cinq",
    Number_6: "six",
    Number_7: "sept",
    Number_8: "huit",
    Number_9: "neuf",
    Number_10: "dix",
    Number_11: "onze",
    Number_12: "douze",
    Verdict_1: "{0}.",
    Verdict_2: "{0} ; {1}.",
    Verdict_3: "{0} ; {1} ; {2}.",
    NoQuotaSet: "Personne n’a de quota sur cette période",
    OneRepOn: "{0} est sur la bonne voie",
    OneRepOff: "{0} n’est pas sur la bonne voie",
    NobodyOn: "Aucun des {0} commerciaux n’est sur la bonne voie",
    OneOn: "1 commercial sur {0} est sur la bonne voie",
    SomeOn: "{0} commerciaux sur {1} sont sur la bonne voie",
    EverybodyOn: "Les {0} commerciaux sont tous sur la bonne voie",
    Lands: "l’équipe finit à {0} % du quota",
    LandsBetween: "l’équipe finit à {0} % du quota ({1} à {2} %)",
    MostStaleOne: "le plus à gagner vient de l’opportunité stagnante de {0} ({1})",
    MostStale: "le plus à gagner vient des {1} opportunités stagnantes de {0} ({2})",
    MostUnqualified: "le plus à gagner vient de la qualification des opportunités de {0} ({1})",
    TeamTable: "Commerciaux, d’abord ceux qui ont besoin d’aide",
    Rep: "Commercial",
    Odds: "Chances",
    OddsUnknown: "pas encore connu",
    Landing: "Atterrissage face au quota",
    LandingText: "{0} %",
    LandingRange: "{0} % ({1} à {2})",
    NoQuota: "pas de quota",
    Unknown: "inconnu",
    Cause: "Cause",
    NoCause: "–",
    Cause_Pipeline: "Pipeline",
    Cause_Quality: "Qualité",
    Cause_Time: "Temps",
    Cause_Pace: "Rythme",
    CauseHint_Pipeline: "Il y a trop peu de pipeline pour l’objectif.",
    CauseHint_Quality: "Il y a assez de pipeline, mais trop en est non qualifié ou stagnant.",
    CauseHint_Time: "Il y a assez en mouvement, mais la période est trop courte.",
    CauseHint_Pace: "Les opportunités se gagnent plus lentement que dans l’équipe.",
    Coverage: "Couverture",
    CoverageText: "{0} en mouvement sur {1}",
    CoverageNone: "{0} en mouvement",
    CoverageParts: "Gagné {0}, en mouvement {1}, stagnant {2}, non qualifié {3} ; quota {4}, besoin {5}",
    Since: "Depuis la semaine dernière",
    SinceNone: "–",
    SinceNoneHint: "Aucun relevé de cette période n’a encore cinq jours.",
    SincePoints: "{0} points",
    SinceMoving: "{0} en mouvement",
    SinceHint: "Par rapport au relevé du {0}",
    Stale: "Stagnant",
    StaleNone: "aucune",
    StaleText: "{0} sur {1}",
    OneToOne: "Dernier entretien individuel",
    OneToOneNone: "–",
    OneToOneReason: "Dernier entretien individuel : vos rôles ne permettent pas de les lire.",
    OneToOneEmpty: "Dernier entretien individuel : rien n’est encore consigné. Commencez-en un dans l’espace de coaching.",
    OneToOneNever: "Aucun entretien individuel n’est encore consigné.",
    NoTeam: "Personne ne vous est rattaché avec un quota ou une opportunité sur cette période. Le responsable figure sur chaque utilisateur ; le premier traitement de nuit après l’installation calcule la couverture.",
    Coaching: "Pour le coaching, pas pour des décisions d’emploi ou de rémunération.",
    Status_NoQuota: "Pas de quota",
    Status_TargetMet: "Objectif atteint",
    Status_Short: "Insuffisant",
    Status_Thin: "Juste",
    Status_Covered: "Couvert",
    Status_Confident: "Confiant",
    Status_OverCovered: "Surcouvert",
    Status_CouldNotCompute: "Non calculable",
    Status_Ramping: "En rodage",
    Won: "Gagné",
    Moving: "En mouvement",
    Unqualified: "Non qualifié",
    Quota: "Quota",
    Required: "Besoin",
    NoCoverage: "Il n’y a pas encore de couverture pour vous sur cette période : avec une opportunité ou un quota, elle est calculée en quelques minutes.",
    NoOwnQuota: "Vous avez gagné {0} ; personne ne vous a fixé de quota pour cette période.",
    Met: "Votre objectif est atteint : {0} gagnés sur {1}.",
    LandingUnknown: "On ne peut pas encore dire où vous finirez face à vos {0}",
    YouLand: "Vous finissez à {0} % de vos {1}",
    YouLandBetween: "Vous finissez à {0} % de vos {1} ({2} à {3} %)",
    Number: "{0} ; vos chances sont de {1} %.",
    NumberWithoutOdds: "{0} ; vos chances ne sont pas encore connues.",
    OddsChange: "{0} points depuis le {1}",
    Things: "Trois choses à faire aujourd’hui",
    NoThings: "Rien n’est stagnant, en refroidissement, en retard ou non qualifié parmi les opportunités de cette période.",
    Worth: "vaut environ {0} sur cette période",
    Next: "Mes prochaines étapes",
    NoNext: "Rien n’est planifié. Planifiez une étape pour chaque opportunité qui doit se clôturer sur cette période.",
    NextText: "{0} : {1}",
    Kind_phonecall: "Appel téléphonique",
    Kind_appointment: "Rendez-vous",
    Kind_task: "Tâche",
    Kind_email: "E-mail",
    Kind_letter: "Courrier",
    Kind_fax: "Fax",
    Do_Late: "{0} « {1} » était prévu le {2} : faites-le ou replanifiez-le.",
    Do_Stale: "stagnante depuis le {0}, {1} : {2}",
    Do_Cooling: "stagnera le {0}, {1} : {2}",
    Do_Keep: "stagnera le {0} si l’étape prévue n’est pas faite : tenez-la.",
    Do_Score: "non qualifiée, score trop bas : répondez à ce qui est ouvert.",
    Do_MustHave: "non qualifiée : répondez au critère indispensable ouvert.",
    Do_MustHaves: "non qualifiée : répondez aux {0} critères indispensables ouverts.",
    Why_NoActivity: "aucune activité",
    Why_NoNextStep: "aucune prochaine étape",
    Why_BookedStepMissed: "une étape prévue a été manquée",
    Why_StuckInStage: "bloquée dans son étape",
    Why_OverdueClose: "la date de clôture est dépassée",
    Why_PushedTooOften: "repoussée trop souvent",
    Why_SingleContact: "contact unique",
    Cure_NoActivity: "appelez le client.",
    Cure_NoNextStep: "planifiez une prochaine étape.",
    Cure_BookedStepMissed: "faites-la, ou replanifiez-la.",
    Cure_StuckInStage: "faites-la avancer, ou clôturez-la.",
    Cure_OverdueClose: "corrigez la date, ou clôturez-la.",
    Cure_PushedTooOften: "convenez d’une date avec le client, ou clôturez-la.",
    Cure_SingleContact: "impliquez une deuxième personne.",
    Whose: "Le pipeline de qui",
    Mine: "Le mien",
    MyTeam: "Mon équipe",
    ThisRep: "Ce commercial",
    Begins: "Depuis",
    LastWeek: "La semaine dernière",
    PeriodStart: "Début de la période",
    Waterfall: "Ce qui a fait bouger le pipeline",
    Begin: "En mouvement avant le {0}",
    End: "En mouvement maintenant",
    Nothing: "Rien n’a fait bouger le pipeline depuis le {0}.",
    StepHint: "{0} : {1}, {2} événements",
    StepHintOne: "{0} : {1}, un événement",
    MoreDeals: "Les 500 événements les plus récents sont listés.",
    On: "Le",
    Deal: "Opportunité",
    Owner: "Propriétaire",
    Amount: "Montant",
    NoName: "(opportunité supprimée)",
    Event_Created: "Créée",
    Event_Won: "Gagné",
    Event_Lost: "Perdue",
    Event_Grown: "Augmentée",
    Event_Shrunk: "Réduite",
    Event_PulledIn: "Avancée",
    Event_PushedOut: "Repoussée",
    Event_TurnedStale: "Devenue stagnante",
    Event_MovingAgain: "De nouveau en mouvement",
    Event_ChangedOwner: "Propriétaire changé",
    Event_Qualified: "Qualifiée",
    Event_NoLongerQualified: "Plus qualifiée",
    WhoseWins: "Gains de",
    Print: "Imprimer",
    WinsTable: "Les derniers gains, les plus récents d’abord",
    WinsHint: "Montants en devise de base. Ce qu’ont pris les opportunités perdues et sans décision n’y est pas : voir le coût de vente par commercial.",
    WinsNone: "Aucune opportunité n’a encore été gagnée.",
    WinsTook: "Un gain a demandé {0} contacts et {1} heures : les {2} derniers.",
    WinsDays: "Il a été obtenu après {0} jours.",
    WinsNoCost: "Aucun coût horaire n’est défini, aucun coût n’est donc montré.",
    WinsCost: "Il a coûté {0}.",
    WinsCostShare: "Il a coûté {0}, soit {1} % de la valeur gagnée.",
    WinsDear: "Les trois plus chers valaient {0} ou moins.",
    Motion: "Type de vente",
    Touches: "Contacts",
    Hours: "Heures",
    Days: "Jours",
    Value: "Valeur",
    Cost: "Coût",
    CostShare: "Part du coût",
    GradeBefore: "Note à la qualification",
    GradeAtClose: "Note à la clôture",
    Motion_Prospect: "Conquérir",
    Motion_Grow: "Développer",
    Motion_Maintain: "Maintenir",
    SaveFirst: "Enregistrez d’abord l’auto-évaluation ; ses piliers apparaîtront ici.",
    NoPillars: "Il n’y a pas encore de piliers : la personne qui configure Sales Corner les ajoute.",
    NoLevel: "Pas encore de niveau",
    Level_own: "soi {0} sur 5",
    Level_others: "autres {0}",
    Level_last: "période précédente {0}",
    StartObjective: "Commencer un objectif",
    StartOf: "Commencer un objectif à partir de {0}",
    Started: "Le brouillon d’un objectif est prêt :",
    ForCoaching: "Pour l’accompagnement, pas pour décider d’un emploi ou d’un salaire. Visible du seul responsable.",
    SaveObjectiveFirst: "Enregistrez d’abord l’objectif ; il pourra ensuite être copié.",
    UseTemplate: "Utiliser ce modèle",
    CopyForNext: "Copier pour la période suivante",
    OpenCopy: "l’ouvrir"
  };

  // pages/words.3082.ts
  var spanish = {
    Loading: "Consultando…",
    Failed: "No se pudo leer: {0}",
    Number_1: "una",
    Number_2: "dos",
    Number_3: "tres",
    Number_4: "cuatro",
    Number_5: "cinco",
    Number_6: "seis",
    Number_7: "siete",
    Number_8: "ocho",
    Number_9: "nueve",
    Number_10: "diez",
    Number_11: "once",
    Number_12: "doce",
    Verdict_1: "{0}.",
    Verdict_2: "{0}; {1}.",
    Verdict_3: "{0}; {1}; {2}.",
    NoQuotaSet: "Nadie tiene cuota en este período",
    OneRepOn: "{0} va por buen camino",
    OneRepOff: "{0} no va por buen camino",
    NobodyOn: "Ninguno de los {0} comerciales va por buen camino",
    OneOn: "1 de {0} comerciales va por buen camino",
    SomeOn: "{0} de {1} comerciales van por buen camino",
    EverybodyOn: "Los {0} comerciales van por buen camino",
    Lands: "el equipo termina en el {0} % de la cuota",
    LandsBetween: "el equipo termina en el {0} % de la cuota ({1} a {2} %)",
    MostStaleOne: "lo que más puede dar es la oportunidad estancada de {0} ({1})",
    MostStale: "lo que más puede dar son las {1} oportunidades estancadas de {0} ({2})",
    MostUnqualified: "lo que más puede dar es calificar las oportunidades de {0} ({1})",
    TeamTable: "Comerciales, primero los que necesitan ayuda",
    Rep: "Comercial",
    Odds: "Probabilidad",
    OddsUnknown: "aún no se conoce",
    Landing: "Resultado frente a la cuota",
    LandingText: "{0} %",
    LandingRange: "{0} % ({1} a {2})",
    NoQuota: "sin cuota",
    Unknown: "no se conoce",
    Cause: "Causa",
    NoCause: "–",
    Cause_Pipeline: "Pipeline",
    Cause_Quality: "Calidad",
    Cause_Time: "Tiempo",
    Cause_Pace: "Ritmo",
    CauseHint_Pipeline: "Hay muy poco pipeline para la cifra.",
    CauseHint_Quality: "Hay suficiente pipeline, pero demasiado está sin calificar o estancado.",
    CauseHint_Time: "Hay suficiente en movimiento, pero el período es demasiado corto.",
    CauseHint_Pace: "Las oportunidades se ganan más despacio que en el equipo.",
    Coverage: "Cobertura",
    CoverageText: "{0} en movimiento de {1}",
    CoverageNone: "{0} en movimiento",
    CoverageParts: "Ganado {0}, en movimiento {1}, estancado {2}, sin calificar {3}; cuota {4}, necesario {5}",
    Since: "Desde la semana pasada",
    SinceNone: "–",
    SinceNoneHint: "Aún no hay instantánea de este período de cinco días de antigüedad.",
    SincePoints: "{0} puntos",
    SinceMoving: "{0} en movimiento",
    SinceHint: "Frente a la instantánea del {0}",
    Stale: "Estancado",
    StaleNone: "ninguna",
    StaleText: "{0} en {1}",
    OneToOne: "Última reunión individual",
    OneToOneNone: "–",
    OneToOneReason: "Última reunión individual: sus roles no permiten leerlas.",
    OneToOneEmpty: "Última reunión individual: aún no hay ninguna registrada. Empiece una en el área de coaching.",
    OneToOneNever: "Aún no hay ninguna reunión individual registrada.",
    NoTeam: "Nadie depende de usted con cuota u oportunidad en este período. El responsable figura en cada usuario; el primer proceso nocturno tras la instalación calcula la cobertura.",
    Coaching: "Para el coaching, no para decisiones sobre empleo o salario.",
    Status_NoQuota: "Sin cuota",
    Status_TargetMet: "Objetivo cumplido",
    Status_Short: "Insuficiente",
    Status_Thin: "Justo",
    Status_Covered: "Cubierto",
    Status_Confident: "Seguro",
    Status_OverCovered: "Sobrecubierto",
    Status_CouldNotCompute: "No se pudo calcular",
    Status_Ramping: "En rodaje",
    Won: "Ganado",
    Moving: "En movimiento",
    Unqualified: "Sin calificar",
    Quota: "Cuota",
    Required: "Necesario",
    NoCoverage: "Aún no hay cobertura suya en este período: con una oportunidad o una cuota se calcula en minutos.",
    NoOwnQuota: "Ha ganado {0}; nadie le ha fijado una cuota para este período.",
    Met: "Ha llegado a su cifra: {0} ganados de {1}.",
    LandingUnknown: "Aún no se puede decir dónde terminará frente a sus {0}",
    YouLand: "Termina en el {0} % de sus {1}",
    YouLandBetween: "Termina en el {0} % de sus {1} ({2} a {3} %)",
    Number: "{0}; su probabilidad es del {1} %.",
    NumberWithoutOdds: "{0}; su probabilidad aún no se conoce.",
    OddsChange: "{0} puntos desde el {1}",
    Things: "Tres cosas para hoy",
    NoThings: "Nada está estancado, enfriándose, atrasado o sin calificar entre las oportunidades de este período.",
    Worth: "vale unos {0} en este período",
    Next: "Mis próximos pasos",
    NoNext: "No hay nada planificado. Planifique un paso para cada oportunidad que deba cerrarse en este período.",
    NextText: "{0}: {1}",
    Kind_phonecall: "Llamada de teléfono",
    Kind_appointment: "Cita",
    Kind_task: "Tarea",
    Kind_email: "Correo electrónico",
    Kind_letter: "Carta",
    Kind_fax: "Fax",
    Do_Late: "{0} «{1}» estaba previsto para el {2}: hágalo o vuelva a planificarlo.",
    Do_Stale: "estancada desde el {0}, {1}: {2}",
    Do_Cooling: "se estancará el {0}, {1}: {2}",
    Do_Keep: "se estancará el {0} si no se hace el paso previsto: cúmplalo.",
    Do_Score: "sin calificar, puntuación demasiado baja: responda lo que queda.",
    Do_MustHave: "sin calificar: responda el criterio imprescindible que queda.",
    Do_MustHaves: "sin calificar: responda los {0} criterios imprescindibles que quedan.",
    Why_NoActivity: "sin actividad",
    Why_NoNextStep: "sin próximo paso",
    Why_BookedStepMissed: "se omitió un paso previsto",
    Why_StuckInStage: "atascada en su fase",
    Why_OverdueClose: "la fecha de cierre ha pasado",
    Why_PushedTooOften: "aplazada demasiadas veces",
    Why_SingleContact: "contacto único",
    Cure_NoActivity: "llame al cliente.",
    Cure_NoNextStep: "planifique un próximo paso.",
    Cure_BookedStepMissed: "hágalo o vuelva a planificarlo.",
    Cure_StuckInStage: "hágala avanzar o ciérrela.",
    Cure_OverdueClose: "corrija la fecha o ciérrela.",
    Cure_PushedTooOften: "acuerde una fecha con el cliente o ciérrela.",
    Cure_SingleContact: "implique a una segunda persona.",
    Whose: "El pipeline de quién",
    Mine: "El mío",
    MyTeam: "Mi equipo",
    ThisRep: "Este comercial",
    Begins: "Desde",
    LastWeek: "La semana pasada",
    PeriodStart: "Inicio del período",
    Waterfall: "Lo que movió el pipeline",
    Begin: "En movimiento antes del {0}",
    End: "En movimiento ahora",
    Nothing: "Nada ha movido el pipeline desde el {0}.",
    StepHint: "{0}: {1}, {2} eventos",
    StepHintOne: "{0}: {1}, un evento",
    MoreDeals: "Se muestran los 500 eventos más recientes.",
    On: "El",
    Deal: "Oportunidad",
    Owner: "Propietario",
    Amount: "Importe",
    NoName: "(oportunidad eliminada)",
    Event_Created: "Creada",
    Event_Won: "Ganado",
    Event_Lost: "Perdida",
    Event_Grown: "Aumentada",
    Event_Shrunk: "Reducida",
    Event_PulledIn: "Adelantada",
    Event_PushedOut: "Aplazada",
    Event_TurnedStale: "Estancada",
    Event_MovingAgain: "De nuevo en movimiento",
    Event_ChangedOwner: "Cambio de propietario",
    Event_Qualified: "Calificada",
    Event_NoLongerQualified: "Ya no calificada",
    WhoseWins: "Ganadas de",
    Print: "Imprimir",
    WinsTable: "Las últimas ganadas, las más recientes primero",
    WinsHint: "Importes en moneda base. Lo que llevaron las oportunidades perdidas y sin decisión no está incluido: vea el coste de venta por comercial.",
    WinsNone: "Aún no se ha ganado ninguna oportunidad.",
    WinsTook: "Una ganada llevó {0} contactos y {1} horas: las últimas {2}.",
    WinsDays: "Se ganó a los {0} días.",
    WinsNoCost: "No hay coste por hora definido, así que no se muestra ningún coste.",
    WinsCost: "Costó {0}.",
    WinsCostShare: "Costó {0}, el {1} % del valor ganado.",
    WinsDear: "Las tres más caras valían {0} o menos.",
    Motion: "Tipo de venta",
    Touches: "Contactos",
    Hours: "Horas",
    Days: "Días",
    Value: "Valor",
    Cost: "Coste",
    CostShare: "Parte del coste",
    GradeBefore: "Nota al calificar",
    GradeAtClose: "Nota al cierre",
    Motion_Prospect: "Captar",
    Motion_Grow: "Crecer",
    Motion_Maintain: "Mantener",
    SaveFirst: "Guarde primero la autoevaluación; después aparecerán aquí sus pilares.",
    NoPillars: "Aún no hay pilares: quien configura Sales Corner los añade.",
    NoLevel: "Aún sin nivel",
    Level_own: "propio {0} de 5",
    Level_others: "demás {0}",
    Level_last: "último período {0}",
    StartObjective: "Empezar un objetivo",
    StartOf: "Empezar un objetivo a partir de {0}",
    Started: "El borrador de un objetivo está listo:",
    ForCoaching: "Para el acompañamiento, no para decidir sobre empleo o sueldo. Solo lo ve el responsable.",
    SaveObjectiveFirst: "Guarde primero el objetivo; después podrá copiarse.",
    UseTemplate: "Usar esta plantilla",
    CopyForNext: "Copiar para el período siguiente",
    OpenCopy: "abrirlo"
  };

  // pages/words.ts
  var languages = { 1031: german, 1033: english, 1036: french, 3082: spanish };
  var tags = { de: 1031, fr: 1036, es: 3082 };
  function around() {
    try {
      return tags[window.parent.document.documentElement.lang.slice(0, 2)];
    } catch {
      return void 0;
    }
  }
  function language() {
    if (typeof window === "undefined") {
      return 1033;
    }
    const own = app()?.Utility.getGlobalContext().userSettings.languageId ?? around() ?? 1033;
    return own in languages ? own : 1033;
  }
  function locale2() {
    const own = language();
    return Object.keys(tags).find((tag) => tags[tag] === own);
  }
  var words = (key, ...values) => values.reduce((text, value, place) => text.split(`{${place}}`).join(String(value)), languages[language()][key] ?? key);

  // pages/page.ts
  writeNumbersAs(locale2());
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null) {
        made.setAttribute(name, value);
      }
    }
    made.append(...children.filter((one) => one !== null));
    return made;
  }
  function root() {
    return app()?.Utility.getGlobalContext().getClientUrl() ?? "";
  }
  function appId() {
    try {
      return new URLSearchParams(window.parent.location.search).get("appid");
    } catch {
      return null;
    }
  }
  function addressOf(target) {
    const id = appId();
    return root() + "/main.aspx?" + new URLSearchParams({ ...id === null ? {} : { appid: id }, ...target }).toString();
  }
  function rowLink(table, id, text, label = null) {
    const link = element("a", { href: addressOf({ pagetype: "entityrecord", etn: table, id }), target: "_parent", "aria-label": label }, text);
    link.addEventListener("click", (event) => {
      const around2 = app();
      if (around2 !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        void around2.Navigation.openForm({ entityName: table, entityId: id });
      }
    });
    return link;
  }
  async function create(set, row, id) {
    return (await post(`${set}?$select=${id}`, row, { Prefer: "return=representation" }))[id];
  }
  async function post(address, content, headers = {}) {
    const answer = await fetch(root() + "/api/data/v9.2/" + address, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json; charset=utf-8", Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0", ...headers },
      body: JSON.stringify(content)
    });
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw new Error(body.error?.message ?? `${address.split("?")[0]}: ${answer.status}`);
    }
    return body;
  }
  async function rowAround(table, set, column) {
    const asked = new URLSearchParams(window.location.search);
    const id = asked.get("id")?.replace(/[{}]/g, "") ?? "";
    if (asked.get("typename") !== table || id === "") {
      return null;
    }
    return { value: (await read(`${set}(${id})?$select=${column}`))[column] };
  }
  async function read(address) {
    const answer = await fetch(`${root()}/api/data/v9.2/${address}`, { credentials: "same-origin", headers: { Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" } });
    if (!answer.ok) {
      throw new Error(`${address.split("?")[0]}: ${answer.status}`);
    }
    return answer.json();
  }
  function takeColours() {
    try {
      const [red, green, blue] = (/\d+/g[Symbol.match](getComputedStyle(window.parent.document.body).backgroundColor) ?? ["255", "255", "255"]).map(Number);
      document.documentElement.dataset.theme = window.parent !== window && 0.3 * red + 0.6 * green + 0.1 * blue < 100 ? "dark" : "light";
    } catch {
      document.documentElement.dataset.theme = "light";
    }
  }
  function start(draw) {
    takeColours();
    const main = document.querySelector("main") ?? document.body.appendChild(element("main"));
    main.setAttribute("aria-busy", "true");
    main.replaceChildren(element("p", {}, words("Loading")));
    draw(main).catch((problem) => main.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", problem.message)))).finally(() => main.removeAttribute("aria-busy"));
  }

  // pages/pillars.ts
  var columns = "_sc_pillarid_value,sc_level,sc_benchmark,sc_benchmarknote,sc_lastlevel,sc_facts,sc_wish";
  function bar(level) {
    return element(
      "div",
      { class: "level " + level.kind },
      element("span", { class: "quiet" }, words("Level_" + level.kind, level.value.toLocaleString(void 0, { maximumFractionDigits: 2 }))),
      element("span", { class: "bar", "aria-hidden": "true" }, element("span", { class: "fill won", style: `left:0;width:${level.width}%` }))
    );
  }
  function button(side, told) {
    const made = element("button", { type: "button", "aria-label": words("StartOf", side.name) }, words("StartObjective"));
    made.addEventListener("click", () => {
      made.disabled = true;
      create("sc_objectives", side.draft, "sc_objectiveid").then((id) => told.replaceChildren(words("Started") + " ", rowLink("sc_objective", id, side.name))).catch((problem) => told.replaceChildren(element("span", { class: "problem" }, problem.message))).finally(() => made.disabled = false);
    });
    return made;
  }
  function sideOf(side) {
    const told = element("p", { role: "status" });
    return element(
      "section",
      { class: "pillar" },
      element("h2", {}, side.name),
      ...side.levels.some((one) => one.kind === "own") ? [] : [element("p", { class: "quiet" }, words("NoLevel"))],
      ...side.levels.map(bar),
      side.note === null ? null : element("p", { class: "quiet" }, side.note),
      side.facts === null ? null : element("p", {}, side.facts),
      button(side, told),
      told
    );
  }
  start(async (main) => {
    const row = await rowAround("sc_assessment", "sc_assessments", "sc_name");
    if (row === null) {
      main.replaceChildren(element("p", {}, words("SaveFirst")));
      return;
    }
    const id = new URLSearchParams(window.location.search).get("id").replace(/[{}]/g, "");
    const pillars = await read("sc_pillars?$select=sc_pillarid,sc_name,sc_order&$filter=statecode eq 0&$top=100");
    const answers = await read(`sc_assessmentanswers?$select=${columns}&$filter=_sc_assessmentid_value eq ${id} and statecode eq 0&$top=100`);
    const sides = sidesOf(pillars.value, answers.value);
    main.replaceChildren(
      ...sides.length === 0 ? [element("p", {}, words("NoPillars"))] : [element("div", { class: "columns" }, ...sides.map(sideOf))],
      element("p", { class: "quiet" }, words("ForCoaching"))
    );
  });
})();
