// The words of the pages set-up, cascade and one-to-one: English, German, French, Spanish; whole sentences, a place in
// braces is filled in. What stands in a page's HTML is replaced where an element names its word (data-word).
/* eslint-disable @microsoft/power-apps/avoid-dom-form -- The document is the page's own, not a form's. */
(function () {
  "use strict";

  const columns = { 1033: 0, 1031: 1, 1036: 2, 3082: 3 };
  const tags = ["en", "de", "fr", "es"];

  const words = {
    setup: {
      title: [
        "Set-up",
        "Einrichtung",
        "Mise en place",
        "Puesta en marcha"
      ],
      looking: [
        "Looking …",
        "Wird geprüft …",
        "Vérification…",
        "Comprobando…"
      ],
      needsTitle: [
        "What Sales Corner needs",
        "Was Sales Corner braucht",
        "Ce dont Sales Corner a besoin",
        "Lo que necesita Sales Corner"
      ],
      nightDid: [
        "What the last night did",
        "Was der letzte Nachtlauf getan hat",
        "Ce qu’a fait le dernier traitement de nuit",
        "Qué hizo el último proceso nocturno"
      ],
      allDone: [
        "Everything is set up.",
        "Alles ist eingerichtet.",
        "Tout est en place.",
        "Todo está configurado."
      ],
      some: [
        "{0} of {1} things need you.",
        "{0} von {1} Punkten brauchen Sie.",
        "{0} points sur {1} demandent votre attention.",
        "{0} de {1} puntos requieren su atención."
      ],
      none: [
        "Nothing needs you; {0} could not be looked at.",
        "Nichts ist zu tun; {0} ließen sich nicht prüfen.",
        "Rien à faire ; {0} n’ont pas pu être vérifiés.",
        "No hay nada que hacer; {0} no se pudieron comprobar."
      ],
      done: [
        "Done",
        "Erledigt",
        "Fait",
        "Hecho"
      ],
      todo: [
        "To do",
        "Zu tun",
        "À faire",
        "Pendiente"
      ],
      look: [
        "Look",
        "Ansehen",
        "À voir",
        "Revisar"
      ],
      unknown: [
        "Not known",
        "Nicht bekannt",
        "Inconnu",
        "Desconocido"
      ],
      refused: [
        "It could not be read: {0}",
        "Das ließ sich nicht lesen: {0}",
        "Lecture impossible : {0}",
        "No se pudo leer: {0}"
      ],
      more: [
        "{0} and {1} more",
        "{0} und {1} weitere",
        "{0} et {1} autres",
        "{0} y {1} más"
      ],
      settings: [
        "Settings",
        "Einstellungen",
        "Paramètres",
        "Configuración"
      ],
      settingsDone: [
        "The settings are there.",
        "Die Einstellungen sind vorhanden.",
        "Les paramètres existent.",
        "La configuración existe."
      ],
      settingsMissing: [
        "There is no settings row, so the defaults hold and nothing can be changed. Run salescorner configure, or create the row with the key default.",
        "Es gibt keine Einstellungszeile, daher gelten die Standardwerte, und nichts lässt sich ändern. Führen Sie salescorner configure aus, oder legen Sie die Zeile mit dem Schlüssel default an.",
        "Il n’y a pas de ligne de paramètres : les valeurs par défaut s’appliquent et rien ne peut être modifié. Lancez salescorner configure, ou créez la ligne avec la clé default.",
        "No hay fila de configuración, así que rigen los valores predeterminados y no se puede cambiar nada. Ejecute salescorner configure o cree la fila con la clave default."
      ],
      settingsOpen: [
        "Open the settings",
        "Einstellungen öffnen",
        "Ouvrir les paramètres",
        "Abrir la configuración"
      ],
      settingsNew: [
        "Create the settings",
        "Einstellungen anlegen",
        "Créer les paramètres",
        "Crear la configuración"
      ],
      zone: [
        "Time zone",
        "Zeitzone",
        "Fuseau horaire",
        "Zona horaria"
      ],
      zoneDone: [
        "Days are counted in the time zone that the settings name.",
        "Tage zählen in der Zeitzone, die in den Einstellungen steht.",
        "Les jours sont comptés dans le fuseau horaire indiqué dans les paramètres.",
        "Los días se cuentan en la zona horaria que indica la configuración."
      ],
      zoneMissing: [
        "No time zone is named, so days are counted in UTC: a win in the evening may count on another day. Name it in the settings, tab Running.",
        "Es ist keine Zeitzone genannt, daher zählen die Tage in UTC: Ein Gewinn am Abend kann an einem anderen Tag zählen. Tragen Sie sie in den Einstellungen ein, Registerkarte Betrieb.",
        "Aucun fuseau horaire n’est indiqué : les jours sont comptés en UTC, et un gain en soirée peut compter un autre jour. Indiquez-le dans les paramètres, onglet Fonctionnement.",
        "No se indica ninguna zona horaria, así que los días se cuentan en UTC: una venta por la noche puede contar en otro día. Indíquela en la configuración, pestaña Funcionamiento."
      ],
      quotas: [
        "Quotas",
        "Vorgaben",
        "Quotas",
        "Cuotas"
      ],
      quotasDone: [
        "All {0} reps have a quota for this period.",
        "Alle {0} Verkäufer haben eine Vorgabe für diesen Zeitraum.",
        "Les {0} commerciaux ont tous un quota pour cette période.",
        "Los {0} comerciales tienen cuota para este período."
      ],
      quotasMissing: [
        "{0} of {1} reps have no quota for this period: {2}. Without one there is no coverage and there are no odds.",
        "{0} von {1} Verkäufern haben keine Vorgabe für diesen Zeitraum: {2}. Ohne Vorgabe gibt es weder Abdeckung noch Aussicht.",
        "{0} commerciaux sur {1} n’ont pas de quota pour cette période : {2}. Sans quota, il n’y a ni couverture ni chances.",
        "{0} de {1} comerciales no tienen cuota para este período: {2}. Sin ella no hay cobertura ni probabilidad."
      ],
      quotasNobody: [
        "Nobody has a coverage row for this period yet. Give the reps quotas and run the night, or salescorner backfill.",
        "Noch hat niemand eine Abdeckungszeile für diesen Zeitraum. Geben Sie den Verkäufern Vorgaben, und starten Sie den Nachtlauf oder salescorner backfill.",
        "Personne n’a encore de ligne de couverture pour cette période. Donnez des quotas aux commerciaux et lancez le traitement de nuit, ou salescorner backfill.",
        "Nadie tiene aún una fila de cobertura para este período. Dé cuotas a los comerciales y ejecute el proceso nocturno, o salescorner backfill."
      ],
      quotasOpen: [
        "Reps without a quota",
        "Verkäufer ohne Vorgabe",
        "Commerciaux sans quota",
        "Comerciales sin cuota"
      ],
      quotasNew: [
        "Add a quota",
        "Vorgabe hinzufügen",
        "Ajouter un quota",
        "Añadir una cuota"
      ],
      quotasAll: [
        "Quotas of this period",
        "Vorgaben dieses Zeitraums",
        "Quotas de cette période",
        "Cuotas de este período"
      ],
      managers: [
        "Managers",
        "Manager",
        "Responsables",
        "Responsables"
      ],
      managersDone: [
        "Every rep has a manager.",
        "Jeder Verkäufer hat einen Manager.",
        "Chaque commercial a un responsable.",
        "Todos los comerciales tienen responsable."
      ],
      managersMissing: [
        "{0} of {1} reps have no manager: {2}. They count to their business unit, and nobody sees them as \"my team\". Name the manager on the user.",
        "{0} von {1} Verkäufern haben keinen Manager: {2}. Sie zählen zu ihrer Unternehmenseinheit, und niemand sieht sie als „mein Team“. Tragen Sie den Manager beim Benutzer ein.",
        "{0} commerciaux sur {1} n’ont pas de responsable : {2}. Ils comptent dans leur division, et personne ne les voit comme « mon équipe ». Indiquez le responsable sur l’utilisateur.",
        "{0} de {1} comerciales no tienen responsable: {2}. Cuentan para su unidad de negocio y nadie los ve como «mi equipo». Indique el responsable en el usuario."
      ],
      managersNobody: [
        "Once reps have coverage rows, this says who of them has no manager.",
        "Sobald Verkäufer Abdeckungszeilen haben, steht hier, wer keinen Manager hat.",
        "Dès que des commerciaux auront des lignes de couverture, ceci dira qui n’a pas de responsable.",
        "Cuando los comerciales tengan filas de cobertura, aquí se verá quién no tiene responsable."
      ],
      access: [
        "Access",
        "Zugriff",
        "Accès",
        "Acceso"
      ],
      accessDone: [
        "Every rep can read the own coverage.",
        "Jeder Verkäufer kann die eigene Abdeckung lesen.",
        "Chaque commercial peut lire sa couverture.",
        "Cada comercial puede leer su cobertura."
      ],
      accessMissing: [
        "{0} reps cannot read their coverage: {1}. SYSTEM keeps their rows. Give them the role SalesCorner Rep; the next night hands the rows over.",
        "{0} Verkäufer können ihre Abdeckung nicht lesen: {1}. SYSTEM verwahrt ihre Zeilen. Geben Sie ihnen die Rolle SalesCorner Rep; der nächste Nachtlauf übergibt die Zeilen.",
        "{0} commerciaux ne peuvent pas lire leur couverture : {1}. SYSTEM garde leurs lignes. Donnez-leur le rôle SalesCorner Rep ; le prochain traitement de nuit leur remettra les lignes.",
        "{0} comerciales no pueden leer su cobertura: {1}. SYSTEM guarda sus filas. Deles el rol SalesCorner Rep; el próximo proceso nocturno les entregará las filas."
      ],
      accessNobody: [
        "Once the night has run, this says who has no role that reads Sales Corner.",
        "Nach dem ersten Nachtlauf steht hier, wem eine Rolle fehlt, die Sales Corner liest.",
        "Après le traitement de nuit, ceci dira qui n’a aucun rôle lisant Sales Corner.",
        "Tras el proceso nocturno, aquí se verá quién no tiene un rol que lea Sales Corner."
      ],
      accessOpen: [
        "Coverage of this period",
        "Abdeckung dieses Zeitraums",
        "Couverture de cette période",
        "Cobertura de este período"
      ],
      stages: [
        "Stages",
        "Phasen",
        "Étapes",
        "Fases"
      ],
      stagesDone: [
        "{0} stages are known: {1}. Every open deal stands in one of them.",
        "{0} Phasen sind bekannt: {1}. Jede offene Verkaufschance steht in einer davon.",
        "{0} étapes sont connues : {1}. Chaque opportunité ouverte est dans l’une d’elles.",
        "Se conocen {0} fases: {1}. Cada oportunidad abierta está en una de ellas."
      ],
      stagesNoDeals: [
        "{0} stages are known: {1}. There is no open deal yet.",
        "{0} Phasen sind bekannt: {1}. Es gibt noch keine offene Verkaufschance.",
        "{0} étapes sont connues : {1}. Il n’y a pas encore d’opportunité ouverte.",
        "Se conocen {0} fases: {1}. Aún no hay ninguna oportunidad abierta."
      ],
      stagesMissing: [
        "{0} of {1} open deals stand in no stage that Sales Corner knows. Say in the settings where the stage is kept, and add the stages that are missing.",
        "{0} von {1} offenen Verkaufschancen stehen in keiner Phase, die Sales Corner kennt. Legen Sie in den Einstellungen fest, wo die Phase steht, und ergänzen Sie fehlende Phasen.",
        "{0} opportunités ouvertes sur {1} ne sont dans aucune étape connue de Sales Corner. Indiquez dans les paramètres où se trouve l’étape, et ajoutez celles qui manquent.",
        "{0} de {1} oportunidades abiertas no están en ninguna fase que conozca Sales Corner. Indique en la configuración dónde está la fase y añada las que falten."
      ],
      stagesNone: [
        "No stage is known, so nobody can say when a deal is stuck or which stage is the last. Add a stage policy for each sales stage.",
        "Keine Phase ist bekannt, daher lässt sich nicht sagen, wann eine Verkaufschance festhängt oder welche Phase die letzte ist. Legen Sie für jede Vertriebsphase eine Phasenregel an.",
        "Aucune étape n’est connue : impossible de dire quand une opportunité est bloquée ou quelle étape est la dernière. Ajoutez une règle d’étape pour chaque étape de vente.",
        "No se conoce ninguna fase, así que no se puede decir cuándo una oportunidad está atascada ni cuál es la última. Añada una regla de fase para cada fase de ventas."
      ],
      stagesOpen: [
        "Stage policies",
        "Phasenregeln",
        "Règles d’étape",
        "Reglas de fase"
      ],
      stagesDeals: [
        "Open deals",
        "Offene Verkaufschancen",
        "Opportunités ouvertes",
        "Oportunidades abiertas"
      ],
      questions: [
        "Questions",
        "Fragen",
        "Questions",
        "Preguntas"
      ],
      questionsDone: [
        "{0} questions are asked, {1} of them are must-haves.",
        "{0} Fragen werden gestellt, {1} davon sind Muss-Kriterien.",
        "{0} questions sont posées, dont {1} critères indispensables.",
        "Se hacen {0} preguntas, {1} de ellas son criterios imprescindibles."
      ],
      questionsNoMust: [
        "{0} questions are asked and none is a must-have, so every answer can be outweighed by others.",
        "{0} Fragen werden gestellt, und keine ist ein Muss-Kriterium; jede Antwort kann also von anderen aufgewogen werden.",
        "{0} questions sont posées et aucune n’est indispensable : chaque réponse peut être compensée par d’autres.",
        "Se hacen {0} preguntas y ninguna es imprescindible, así que cualquier respuesta puede compensarse con otras."
      ],
      questionsNone: [
        "No question is asked, so deals are qualified by their stage alone.",
        "Es wird keine Frage gestellt, Verkaufschancen gelten also allein nach ihrer Phase als qualifiziert.",
        "Aucune question n’est posée : les opportunités sont qualifiées par leur seule étape.",
        "No se hace ninguna pregunta, así que las oportunidades se califican solo por su fase."
      ],
      questionsOpen: [
        "Questions",
        "Fragen",
        "Questions",
        "Preguntas"
      ],
      reasons: [
        "Loss reasons",
        "Verlustgründe",
        "Motifs de perte",
        "Motivos de pérdida"
      ],
      reasonsDone: [
        "Every status reason of a lost deal has a meaning: {0}.",
        "Jeder Statusgrund einer verlorenen Verkaufschance hat eine Bedeutung: {0}.",
        "Chaque raison du statut d’une opportunité perdue a une signification : {0}.",
        "Cada razón para el estado de una oportunidad perdida tiene un significado: {0}."
      ],
      reasonsMissing: [
        "{0} have no meaning and count as no decision. Say what each means.",
        "Ohne Bedeutung, zählen als keine Entscheidung: {0}. Legen Sie fest, was jeder bedeutet.",
        "Sans signification et comptés comme sans décision : {0}. Indiquez ce que chacun signifie.",
        "Sin significado, cuentan como sin decisión: {0}. Indique qué significa cada uno."
      ],
      reasonsUnread: [
        "{0} status reasons of lost deals have a meaning.",
        "{0} Statusgründe verlorener Verkaufschancen haben eine Bedeutung.",
        "{0} raisons du statut d’opportunités perdues ont une signification.",
        "{0} razones para el estado de oportunidades perdidas tienen un significado."
      ],
      reasonsOpen: [
        "Loss reasons",
        "Verlustgründe",
        "Motifs de perte",
        "Motivos de pérdida"
      ],
      activities: [
        "Activities",
        "Aktivitäten",
        "Activités",
        "Actividades"
      ],
      activitiesDone: [
        "{0} of {1} open deals have a completed activity, {2} a next one.",
        "{0} von {1} offenen Verkaufschancen haben eine abgeschlossene Aktivität, {2} eine nächste.",
        "{0} opportunités ouvertes sur {1} ont une activité terminée, {2} une prochaine.",
        "{0} de {1} oportunidades abiertas tienen una actividad completada, {2} una próxima."
      ],
      activitiesOff: [
        "Nobody logs activities, so the rules that need them rest. {0}",
        "Niemand erfasst Aktivitäten, daher ruhen die Regeln, die sie brauchen. {0}",
        "Personne ne consigne d’activités : les règles qui en ont besoin sont suspendues. {0}",
        "Nadie registra actividades, así que las reglas que las necesitan están en pausa. {0}"
      ],
      activitiesNone: [
        "No open deal has a completed activity yet. Log calls, meetings and e-mails on deals, or the rules that need them rest after a while.",
        "Noch keine offene Verkaufschance hat eine abgeschlossene Aktivität. Erfassen Sie Anrufe, Termine und E-Mails auf Verkaufschancen, sonst ruhen nach einer Weile die Regeln, die sie brauchen.",
        "Aucune opportunité ouverte n’a encore d’activité terminée. Consignez appels, rendez-vous et e-mails sur les opportunités, sinon les règles qui en ont besoin seront suspendues.",
        "Ninguna oportunidad abierta tiene aún una actividad completada. Registre llamadas, reuniones y correos en las oportunidades, o las reglas que los necesitan quedarán en pausa."
      ],
      activitiesNoDeals: [
        "There is no open deal yet.",
        "Es gibt noch keine offene Verkaufschance.",
        "Il n’y a pas encore d’opportunité ouverte.",
        "Aún no hay ninguna oportunidad abierta."
      ],
      computed: [
        "Figures",
        "Zahlen",
        "Chiffres",
        "Cifras"
      ],
      computedDone: [
        "No open deal and no coverage row waits for its figures.",
        "Keine offene Verkaufschance und keine Abdeckungszeile wartet auf Zahlen.",
        "Aucune opportunité ouverte ni ligne de couverture n’attend ses chiffres.",
        "Ninguna oportunidad abierta ni fila de cobertura espera sus cifras."
      ],
      computedMissing: [
        "{0} open deals could not be computed; each says why.",
        "{0} offene Verkaufschancen konnten nicht berechnet werden; jede sagt, warum.",
        "{0} opportunités ouvertes n’ont pas pu être calculées ; chacune dit pourquoi.",
        "No se pudieron calcular {0} oportunidades abiertas; cada una dice por qué."
      ],
      computedOld: [
        "{0} of {1} coverage rows of this period are older than {2} hours. The night has not come that far.",
        "{0} von {1} Abdeckungszeilen dieses Zeitraums sind älter als {2} Stunden. So weit kam der Nachtlauf nicht.",
        "{0} lignes de couverture sur {1} de cette période ont plus de {2} heures. Le traitement de nuit n’est pas allé jusque-là.",
        "{0} de {1} filas de cobertura de este período tienen más de {2} horas. El proceso nocturno no llegó hasta ahí."
      ],
      computedOpen: [
        "Deals that could not be computed",
        "Nicht berechenbare Verkaufschancen",
        "Opportunités non calculées",
        "Oportunidades no calculadas"
      ],
      computedOldOpen: [
        "Coverage out of date",
        "Veraltete Abdeckung",
        "Couverture obsolète",
        "Cobertura desactualizada"
      ],
      nightNever: [
        "The night has not run yet. Turn the flow \"Sales Corner nightly run\" on, or run salescorner nightly (or backfill, the first time).",
        "Der Nachtlauf lief noch nicht. Schalten Sie den Flow „Sales Corner nightly run“ ein, oder führen Sie salescorner nightly aus (beim ersten Mal backfill).",
        "Le traitement de nuit n’a pas encore eu lieu. Activez le flux « Sales Corner nightly run », ou lancez salescorner nightly (la première fois, backfill).",
        "El proceso nocturno aún no se ha ejecutado. Active el flujo «Sales Corner nightly run» o ejecute salescorner nightly (la primera vez, backfill)."
      ],
      nightRan: [
        "It came to its end on {0}.",
        "Er kam am {0} zu seinem Ende.",
        "Il s’est achevé le {0}.",
        "Terminó el {0}."
      ],
      nightLate: [
        "It came to its end on {0}, more than {1} hours ago. See whether the flow is on and has a connection.",
        "Er kam am {0} zu seinem Ende, vor mehr als {1} Stunden. Prüfen Sie, ob der Flow eingeschaltet ist und eine Verbindung hat.",
        "Il s’est achevé le {0}, il y a plus de {1} heures. Vérifiez que le flux est activé et a une connexion.",
        "Terminó el {0}, hace más de {1} horas. Compruebe que el flujo está activo y tiene conexión."
      ],
      nightPending: [
        "Questions changed on {0}; the next night scores every open deal again.",
        "Fragen wurden am {0} geändert; der nächste Nachtlauf bewertet jede offene Verkaufschance neu.",
        "Des questions ont changé le {0} ; le prochain traitement de nuit réévaluera chaque opportunité ouverte.",
        "Las preguntas cambiaron el {0}; el próximo proceso nocturno volverá a puntuar cada oportunidad abierta."
      ],
      nightTitle: [
        "Night",
        "Nachtlauf",
        "Nuit",
        "Noche"
      ]
    },
    cascade: {
      pageTitle: [
        "Cascade of objectives",
        "Zielkaskade",
        "Cascade d’objectifs",
        "Cascada de objetivos"
      ],
      title: [
        "Cascade",
        "Kaskade",
        "Cascade",
        "Cascada"
      ],
      loading: [
        "Loading …",
        "Wird geladen …",
        "Chargement…",
        "Cargando…"
      ],
      legend: [
        "Bar: progress. Line: expected by now. You see the objectives that you may read.",
        "Balken: Fortschritt. Strich: bis jetzt erwartet. Sie sehen die Ziele, die Sie lesen dürfen.",
        "Barre : progrès. Trait : attendu à ce jour. Vous voyez les objectifs que vous pouvez lire.",
        "Barra: progreso. Línea: esperado hasta ahora. Ve los objetivos que puede leer."
      ],
      answered: [
        "The server answered {0}.",
        "Der Server antwortete {0}.",
        "Le serveur a répondu {0}.",
        "El servidor respondió {0}."
      ],
      noValue: [
        "no value yet",
        "noch kein Wert",
        "pas encore de valeur",
        "aún sin valor"
      ],
      noValueBehind: [
        "no value yet, behind",
        "noch kein Wert, im Rückstand",
        "pas encore de valeur, en retard",
        "aún sin valor, con retraso"
      ],
      behind: [
        "{0} %, behind",
        "{0} %, im Rückstand",
        "{0} %, en retard",
        "{0} %, con retraso"
      ],
      expected: [
        "expected {0} %",
        "erwartet {0} %",
        "attendu {0} %",
        "esperado {0} %"
      ],
      nothing: [
        "There is no objective yet that you may read.",
        "Es gibt noch kein Ziel, das Sie lesen dürfen.",
        "Il n’y a pas encore d’objectif que vous puissiez lire.",
        "Aún no hay ningún objetivo que pueda leer."
      ],
      unnamed: [
        "(without a name)",
        "(ohne Namen)",
        "(sans nom)",
        "(sin nombre)"
      ]
    },
    onetoone: {
      pageTitle: [
        "One-to-one",
        "Mitarbeitergespräch",
        "Entretien individuel",
        "Reunión individual"
      ],
      fillButton: [
        "Fill the agenda",
        "Agenda füllen",
        "Remplir l’ordre du jour",
        "Rellenar el orden del día"
      ],
      print: [
        "Print",
        "Drucken",
        "Imprimer",
        "Imprimir"
      ],
      agenda: [
        "Agenda",
        "Agenda",
        "Ordre du jour",
        "Orden del día"
      ],
      notes: [
        "Notes",
        "Notizen",
        "Notes",
        "Notas"
      ],
      actions: [
        "Agreed actions",
        "Vereinbarte Aufgaben",
        "Actions convenues",
        "Acciones acordadas"
      ],
      small: [
        "For coaching, not for decisions on employment or pay. Seen by the rep and the manager alone.",
        "Zum Coachen, nicht für Entscheidungen über Anstellung oder Bezahlung. Nur Verkäufer und Manager sehen es.",
        "Pour le coaching, pas pour des décisions d’emploi ou de rémunération. Vu du seul commercial et de son responsable.",
        "Para el coaching, no para decisiones sobre empleo o salario. Solo lo ven el comercial y su responsable."
      ],
      notSet: [
        "not set",
        "nicht festgelegt",
        "non fixée",
        "sin fijar"
      ],
      answered: [
        "The server answered {0}.",
        "Der Server antwortete {0}.",
        "Le serveur a répondu {0}.",
        "El servidor respondió {0}."
      ],
      taskDone: [
        "{0} (done)",
        "{0} (erledigt)",
        "{0} (fait)",
        "{0} (hecha)"
      ],
      taskDue: [
        "{0} (due {1})",
        "{0} (fällig am {1})",
        "{0} (échéance {1})",
        "{0} (vence {1})"
      ],
      days: [
        "On {0}, next one on {1}.",
        "Am {0}, das nächste am {1}.",
        "Le {0}, le prochain le {1}.",
        "El {0}, la próxima el {1}."
      ],
      notFilled: [
        "Not filled yet.",
        "Noch nicht gefüllt.",
        "Pas encore rempli.",
        "Aún sin rellenar."
      ],
      nothing: [
        "None.",
        "Keine.",
        "Aucune.",
        "Ninguna."
      ],
      filling: [
        "Filling the agenda …",
        "Die Agenda wird gefüllt …",
        "Remplissage de l’ordre du jour…",
        "Rellenando el orden del día…"
      ],
      filled: [
        "The agenda is filled.",
        "Die Agenda ist gefüllt.",
        "L’ordre du jour est rempli.",
        "El orden del día está relleno."
      ],
      saveFirst: [
        "Save the one-to-one first; then fill its agenda here.",
        "Speichern Sie zuerst das Gespräch; dann füllen Sie hier die Agenda.",
        "Enregistrez d’abord l’entretien ; puis remplissez ici son ordre du jour.",
        "Guarde primero la reunión; después rellene aquí su orden del día."
      ]
    }
  };

  // The app around the page, when there is one of the same origin.
  function settings() {
    try {
      return window.parent.Xrm.Utility.getGlobalContext().userSettings;
    } catch {
      return null;
    }
  }

  // Where the page stands in another page that is no app, that page's language.
  function around() {
    try {
      return tags.indexOf(window.parent.document.documentElement.lang.slice(0, 2));
    } catch {
      return -1;
    }
  }

  const user = settings();
  const column = Math.max(0, user && user.languageId in columns ? columns[user.languageId] : user ? 0 : around());

  // English is written in many ways: the browser knows which.
  const locale = column === 0 ? undefined : tags[column];
  const two = (value) => String(value).padStart(2, "0");

  // By the pattern that the user chose in the personal options, such as dd.MM.yyyy; else as the language writes days.
  function day(value) {
    const [year, month, date] = String(value).slice(0, 10).split("-").map(Number);
    const chosen = user && user.dateFormattingInfo && user.dateFormattingInfo.ShortDatePattern;
    return chosen
      ? chosen.replace(/yyyy|yy|MM|M|dd|d/g, (part) => ({
        yyyy: String(year), yy: two(year % 100), MM: two(month), M: String(month), dd: two(date), d: String(date)
      })[part])
      : new Date(year, month - 1, date).toLocaleDateString(locale);
  }

  window.SalesCornerWords = function (page) {
    const say = Object.fromEntries(Object.entries(words[page]).map(([key, texts]) => [key, texts[column]]));
    document.documentElement.lang = tags[column];
    document.title = say.pageTitle || say.title;
    document.querySelectorAll("[data-word]").forEach((node) => {
      node.textContent = say[node.dataset.word];
    });
    return {
      say,
      fill: (text, ...values) => values.reduce((all, value, place) => all.split("{" + place + "}").join(String(value)), text),
      number: (value) => Number(value).toLocaleString(locale),
      moment: (value) => new Date(value).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" }),
      day
    };
  };
}());
