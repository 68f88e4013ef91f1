<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActForm</name>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What was said, in facts</source>
        <translation>Was gesagt wurde, in Tatsachen</translation>
    </message>
    <message>
        <source>Who is to own it</source>
        <translation>Wer verantwortlich sein soll</translation>
    </message>
    <message>
        <source>What goes over, and what stays</source>
        <translation>Was übergeht und was bleibt</translation>
    </message>
    <message>
        <source>The yes, in their words</source>
        <translation>Das Ja im Wortlaut</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Wer ja gesagt hat</translation>
    </message>
    <message>
        <source>What is unsafe</source>
        <translation>Was unsicher ist</translation>
    </message>
    <message>
        <source>What stands still, where</source>
        <translation>Was wo stillsteht</translation>
    </message>
    <message>
        <source>Who stops it</source>
        <translation>Wer stoppt</translation>
    </message>
    <message>
        <source>Who releases it</source>
        <translation>Wer freigibt</translation>
    </message>
    <message>
        <source>What was checked before work goes on</source>
        <translation>Was vor der Fortsetzung geprüft wurde</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>Was angekündigt wurde</translation>
    </message>
    <message>
        <source>Escalation announced for</source>
        <translation>Eskalation angekündigt für</translation>
    </message>
    <message>
        <source>Why they get more time</source>
        <translation>Warum mehr Zeit gegeben wird</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Why the clocks stand</source>
        <translation>Warum die Uhren stehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Until, or open</source>
        <translation>Bis wann, oder offen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Which last resort, and the first step</source>
        <translation>Welches letzte Mittel und der erste Schritt</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Why it is no matter any more</source>
        <translation>Warum es sich erledigt hat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Decisions and actions, in short</source>
        <translation>Entscheidungen und Aufgaben, kurz</translation>
    </message>
    <message>
        <source>Where it stands, and when the next update comes</source>
        <translation>Wo es steht und wann die nächste Nachricht kommt</translation>
    </message>
    <message>
        <source>To whom it went</source>
        <translation>An wen es ging</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer informiert wurde</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Why they need not hear it</source>
        <translation>Warum eine Mitteilung nicht nötig ist</translation>
    </message>
    <message>
        <source>Who is not told</source>
        <translation>Wer nicht informiert wird</translation>
    </message>
    <message>
        <source>What went well, what to change next time</source>
        <translation>Was gut lief, was beim nächsten Mal anders wird</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>Was geschah, in Tatsachen</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was declined, and why</source>
        <translation>Was abgelehnt wurde und warum</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Wie es gelöst wurde</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Warum sie zurückgezogen wird</translation>
    </message>
    <message>
        <source>Why the lower level can solve it now</source>
        <translation>Warum die untere Stufe es jetzt lösen kann</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Warum es nicht nötig ist</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>Worin sich beide Seiten einig sind</translation>
    </message>
    <message>
        <source>The outcome, as others will be told</source>
        <translation>Das Ergebnis, wie es mitgeteilt wird</translation>
    </message>
    <message>
        <source>Who passed it on</source>
        <translation>Wer es weitergab</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Tell the outcome</source>
        <translation>Ergebnis mitteilen</translation>
    </message>
    <message>
        <source>Hold the after-action review</source>
        <translation>Nachbetrachtung abhalten</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Use the confidential route</source>
        <translation>Den vertraulichen Weg nehmen</translation>
    </message>
    <message>
        <source>Escalate now to level %1</source>
        <translation>Jetzt auf Stufe %1 eskalieren</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Contact whoever can solve it</source>
        <translation>Zuständige ansprechen</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Handle it in the team</source>
        <translation>Im Team klären</translation>
    </message>
    <message>
        <source>Give a heads-up</source>
        <translation>Vorwarnung geben</translation>
    </message>
    <message>
        <source>Prepare the facts for level %1</source>
        <translation>Fakten für Stufe %1 vorbereiten</translation>
    </message>
    <message>
        <source>Turn to the last resorts</source>
        <translation>Zu den letzten Mitteln greifen</translation>
    </message>
    <message>
        <source>Escalate to level %1</source>
        <translation>Auf Stufe %1 eskalieren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>eine unbekannte Person</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for %1, who cannot be reached</source>
        <translation>für %1, nicht erreichbar</translation>
    </message>
    <message>
        <source>for %1, who is involved</source>
        <translation>für %1, befangen</translation>
    </message>
    <message>
        <source>for %1, whose powers do not reach</source>
        <translation>für %1, Befugnisse reichen nicht</translation>
    </message>
    <message>
        <source>Carry out the decision</source>
        <translation>Entscheidung ausführen</translation>
    </message>
    <message>
        <source>“%1”, served now, runs until %2 (%3)</source>
        <translation>„%1“ läuft, jetzt ausgesprochen, bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>What is asked</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>Bitte um Hilfe</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Bitte um Entscheidung</translation>
    </message>
    <message>
        <source>Resources asked</source>
        <translation>Bitte um Mittel</translation>
    </message>
    <message>
        <source>Re-commitment asked</source>
        <translation>Bitte um erneute Zusage</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>case brief</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>%1-brief.pdf</source>
        <translation>%1-vorlage.pdf</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>Interne Fassung</translation>
    </message>
    <message>
        <source>Inside version, not for %1</source>
        <translation>Interne Fassung, nicht für %1</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>Nicht angegeben: %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 auf Stufe %2</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>was gebraucht wird</translation>
    </message>
    <message>
        <source>with </source>
        <translation>mit </translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>wer gefragt wird</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>%1 to answer</source>
        <translation>%1 Zeit</translation>
    </message>
    <message>
        <source>need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>lost since the missed date, %1</source>
        <translation>verloren seit dem versäumten Termin, %1</translation>
    </message>
    <message>
        <source>cost so far, %1 at %2</source>
        <translation>Kosten bisher, %1 zu %2</translation>
    </message>
    <message>
        <source>since the first ask without an answer</source>
        <translation>seit der ersten Anfrage ohne Antwort</translation>
    </message>
    <message>
        <source>cost of waiting for an answer</source>
        <translation>Kosten des Wartens auf eine Antwort</translation>
    </message>
    <message>
        <source>each further working day</source>
        <translation>jeder weitere Arbeitstag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all, if nobody decides</source>
        <translation>insgesamt, wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>in all, if nobody decides by %1</source>
        <translation>insgesamt, wenn niemand bis %1 entscheidet</translation>
    </message>
    <message>
        <source>to the need-by, %1</source>
        <translation>bis zum Bedarfstermin, %1</translation>
    </message>
    <message>
        <source>History: %1 entries, head %2 (first 16 of 64 digits, SHA-256).</source>
        <translation>Verlauf: %1 Einträge, Kopf %2 (die ersten 16 von 64 Stellen, SHA-256).</translation>
    </message>
    <message>
        <source>Matrix version %1%2.</source>
        <translation>Matrix Version %1%2.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> vom %1</translation>
    </message>
    <message>
        <source>Working time: %1.</source>
        <translation>Arbeitszeit: %1.</translation>
    </message>
    <message>
        <source>Delay costs</source>
        <translation>Verzugskosten</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Lost so far, from %1</source>
        <translation>Bisher verloren, ab %1</translation>
    </message>
    <message>
        <source>Until need-by, %1</source>
        <translation>Bis zum Termin, %1</translation>
    </message>
    <message>
        <source>Cost now, beside the delay</source>
        <translation>Kosten jetzt, neben dem Verzug</translation>
    </message>
    <message>
        <source>Lost with the need-by</source>
        <translation>Verlust mit dem Termin</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Days and money</source>
        <translation>Tage und Geld</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>die Fakten</translation>
    </message>
    <message>
        <source>Waiting for an answer has cost %1 and %2.</source>
        <translation>Das Warten auf eine Antwort hat %1 und %2 gekostet.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>No decision: %1</source>
        <translation>Keine Entscheidung: %1</translation>
    </message>
    <message>
        <source>with %1 when the need-by is missed</source>
        <translation>mit %1 bei versäumtem Bedarfstermin</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden bis %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Need-by %1</source>
        <translation>Bedarfstermin %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>cumulative cost of the delay, %1 1,000</source>
        <translation>aufgelaufene Verzugskosten, in 1.000 %1</translation>
    </message>
    <message>
        <source>If nobody decides by %1</source>
        <translation>Wenn niemand bis %1 entscheidet</translation>
    </message>
    <message>
        <source>Each further working day costs %1.</source>
        <translation>Jeder weitere Arbeitstag kostet %1.</translation>
    </message>
    <message>
        <source>When the need-by is missed, %1 more are lost.</source>
        <translation>Wird der Bedarfstermin versäumt, gehen weitere %1 verloren.</translation>
    </message>
    <message>
        <source>what happens then</source>
        <translation>was dann geschieht</translation>
    </message>
    <message>
        <source>The delay has then cost %1 in all</source>
        <translation>Der Verzug hat dann insgesamt %1 gekostet</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>: %1.</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <translation>Bis dahin: %1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Slip, d</source>
        <translation>Verzug, d</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Main risk</source>
        <translation>Hauptrisiko</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>No decision by %1</source>
        <translation>Keine Entscheidung bis %1</translation>
    </message>
    <message>
        <source>each from today; money already spent, %1, is left out</source>
        <translation>jeweils ab heute; bereits ausgegebenes Geld, %1, bleibt außer Betracht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Slip in working days.</source>
        <translation>Verzug in Arbeitstagen.</translation>
    </message>
    <message>
        <source>No decision is %1.</source>
        <translation>Ohne Entscheidung: %1.</translation>
    </message>
    <message>
        <source>Level %1 has until %2 to answer.</source>
        <translation>Stufe %1 hat bis %2 Zeit zum Antworten.</translation>
    </message>
    <message>
        <source>The runway of level %1 is short: it must be asked by %2.</source>
        <translation>Der Spielraum von Stufe %1 ist knapp: Sie muss bis %2 gefragt werden.</translation>
    </message>
    <message>
        <source>Level %1 can be asked from %2, and must be by %3.</source>
        <translation>Stufe %1 kann ab %2 gefragt werden und muss es bis %3.</translation>
    </message>
    <message>
        <source>Level %1 must be asked by %2.</source>
        <translation>Stufe %1 muss bis %2 gefragt werden.</translation>
    </message>
    <message>
        <source>Level %1 can be asked from %2.</source>
        <translation>Stufe %1 kann ab %2 gefragt werden.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>Ohne Bedarfstermin lässt sich kein spätester Zeitpunkt angeben.</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>when each level can sensibly be asked, and the last moment at which it still helps</source>
        <translation>wann jede Stufe sinnvoll gefragt werden kann und bis wann es noch hilft</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Asked before, level %1</source>
        <translation>Zuvor Stufe %1</translation>
    </message>
    <message>
        <source>Stays the owner</source>
        <translation>Bleibt verantwortlich</translation>
    </message>
    <message>
        <source>both sides in parallel, level %1</source>
        <translation>beide Seiten parallel, Stufe %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>%1, %2, then minutes by mail to those who took part</source>
        <translation>%1, %2, danach Niederschrift per Mail an die Beteiligten</translation>
    </message>
    <message>
        <source>%1 with its log</source>
        <translation>%1 und Protokoll</translation>
    </message>
    <message>
        <source>risk %1 “%2”</source>
        <translation>Risiko %1 „%2“</translation>
    </message>
    <message>
        <source>In Rung</source>
        <translation>In Rung</translation>
    </message>
    <message>
        <source>Where details are found</source>
        <translation>Wo Einzelheiten stehen</translation>
    </message>
    <message>
        <source>%1 of %2 log entries, the most telling; all stand in the log of %3</source>
        <translation>%1 von %2 Einträgen, die aussagekräftigsten; alle stehen im Kontaktprotokoll von %3</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>Bisher versucht</translation>
    </message>
    <message>
        <source>No contact is logged yet.</source>
        <translation>Noch kein Kontakt eingetragen.</translation>
    </message>
    <message>
        <source>Date, %1</source>
        <translation>Datum, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 (corrected %2)</source>
        <translation>%1 (berichtigt %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, promised by %2</source>
        <translation>%1, zugesagt bis %2</translation>
    </message>
    <message>
        <source>%1, promised</source>
        <translation>%1, zugesagt</translation>
    </message>
    <message>
        <source>%1, declined</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>%1, information only</source>
        <translation>%1, nur Auskunft</translation>
    </message>
    <message>
        <source>%1, solved</source>
        <translation>%1, gelöst</translation>
    </message>
    <message>
        <source>Promise passed</source>
        <translation>Zusage verstrichen</translation>
    </message>
    <message>
        <source>Not solved by the day promised.</source>
        <translation>Am zugesagten Tag nicht gelöst.</translation>
    </message>
    <message>
        <source>cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>Letzte Mittel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>and why that</source>
        <translation>und warum das</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>the last is the deepest that is known</source>
        <translation>die letzte ist die tiefste, die bekannt ist</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>Letzter sicherer Tag</translation>
    </message>
    <message>
        <source>Milestone in danger</source>
        <translation>Gefährdeter Meilenstein</translation>
    </message>
    <message>
        <source>slip in working days</source>
        <translation>Verzug in Arbeitstagen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>all %n are done</source>
        <translation>
            <numerusform>%n ist erledigt</numerusform>
            <numerusform>alle %n sind erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are done</source>
        <translation>
            <numerusform>%n weitere ist erledigt</numerusform>
            <numerusform>%n weitere sind erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>Mitbeteiligt</translation>
    </message>
    <message>
        <source>support tier %1</source>
        <translation>Supportstufe %1</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>Somebody else emptied this meanwhile. Enter once more keeps yours, Esc leaves it empty.</source>
        <translation>Jemand hat dies inzwischen geleert. Noch einmal Eingabe behält den eigenen Wert, Esc lässt es leer.</translation>
    </message>
    <message>
        <source>Somebody else set this to “%1” meanwhile. Enter once more keeps yours, Esc leaves theirs.</source>
        <translation>Jemand hat dies inzwischen auf „%1“ gesetzt. Noch einmal Eingabe behält den eigenen Wert, Esc den anderen.</translation>
    </message>
    <message>
        <source>By impact and urgency</source>
        <translation>Nach Auswirkung und Dringlichkeit</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>By the category</source>
        <translation>Nach der Kategorie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 22.10.2026 12:00, 2026-10-22, +3d or fri 16:00.</source>
        <translation>„%1“ ist kein Zeitpunkt. Möglich sind 22.10.2026 12:00, 2026-10-22, +3d oder fr 16:00.</translation>
    </message>
    <message>
        <source>It closes once the outcome is told, or waived with a reason. Resolve it first.</source>
        <translation>Es schließt, sobald das Ergebnis mitgeteilt oder mit Begründung darauf verzichtet wurde. Zuerst lösen.</translation>
    </message>
    <message>
        <source>It closes once somebody owns it.</source>
        <translation>Es schließt, sobald jemand verantwortlich ist.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Acknowledge by %1</source>
        <translation>Bestätigung bis %1</translation>
    </message>
    <message>
        <source>Not acknowledged since %1</source>
        <translation>Nicht bestätigt seit %1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Zugesagt bis %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Promise missed since %1</source>
        <translation>Zusage versäumt seit %1</translation>
    </message>
    <message>
        <source>Answer missing since %1</source>
        <translation>Antwort fehlt seit %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Solve by %1</source>
        <translation>Lösung bis %1</translation>
    </message>
    <message>
        <source>Unsolved since %1</source>
        <translation>Ungelöst seit %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>%1: resolved. It closes once the outcome is told, or waived with a reason.</source>
        <translation>%1: gelöst. Es schließt, sobald das Ergebnis mitgeteilt oder mit Begründung darauf verzichtet wurde.</translation>
    </message>
    <message>
        <source>%1: resolved. It closes once somebody owns it.</source>
        <translation>%1: gelöst. Es schließt, sobald jemand verantwortlich ist.</translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Criterion “%1”: %2.</source>
        <translation>Kriterium „%1“: %2.</translation>
    </message>
    <message>
        <source>Days past the need-by</source>
        <translation>Tage über dem Bedarfstermin</translation>
    </message>
    <message>
        <source>Days to the need-by</source>
        <translation>Tage bis zum Bedarfstermin</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>Tage ohne Antwort</translation>
    </message>
    <message>
        <source>Days since the first try</source>
        <translation>Tage seit dem ersten Versuch</translation>
    </message>
    <message>
        <source>Days since it was raised</source>
        <translation>Tage seit der Meldung</translation>
    </message>
    <message>
        <source>Days without an entry or change</source>
        <translation>Tage ohne Eintrag oder Änderung</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>Ungeplante Stunden</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Ask or cost above my own limits</source>
        <translation>Anliegen oder Kosten über meinen Grenzen</translation>
    </message>
    <message>
        <source>Highest rating of linked risks</source>
        <translation>Höchste Einstufung verknüpfter Risiken</translation>
    </message>
    <message>
        <source>Linked risk above the appetite</source>
        <translation>Verknüpftes Risiko über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>at most as severe as</source>
        <translation>höchstens so schwer wie</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least as severe as</source>
        <translation>mindestens so schwer wie</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Chase the answer</source>
        <translation>Der Antwort nachgehen</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Zwischenstand senden</translation>
    </message>
    <message>
        <source>Prepare the facts</source>
        <translation>Fakten vorbereiten</translation>
    </message>
    <message>
        <source>the need-by passed %1 ago</source>
        <translation>%1 über dem Bedarfstermin</translation>
    </message>
    <message>
        <source>the need-by has passed</source>
        <translation>der Bedarfstermin ist verstrichen</translation>
    </message>
    <message>
        <source>%1 left to the need-by</source>
        <translation>noch %1 bis zum Bedarfstermin</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>the first try was %1 ago</source>
        <translation>der erste Versuch liegt %1 zurück</translation>
    </message>
    <message>
        <source>raised %1 ago</source>
        <translation>Meldung %1 her</translation>
    </message>
    <message>
        <source>nothing has happened for %1</source>
        <translation>%1 ist nichts geschehen</translation>
    </message>
    <message>
        <source>1 unplanned hour</source>
        <translation>1 ungeplante Stunde</translation>
    </message>
    <message>
        <source>%1 unplanned hours</source>
        <translation>%1 ungeplante Stunden</translation>
    </message>
    <message>
        <source>1 person affected</source>
        <translation>1 Person betroffen</translation>
    </message>
    <message>
        <source>%1 people affected</source>
        <translation>%1 Personen betroffen</translation>
    </message>
    <message>
        <source>%1 lost so far</source>
        <translation>%1 bisher verloren</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>the ask or the cost is above the project manager&apos;s limits</source>
        <translation>Anliegen oder Kosten liegen über den Grenzen der Projektleitung</translation>
    </message>
    <message>
        <source>ask and cost are within the project manager&apos;s limits</source>
        <translation>Anliegen und Kosten liegen in den Grenzen der Projektleitung</translation>
    </message>
    <message>
        <source>a linked risk is rated %1</source>
        <translation>ein verknüpftes Risiko ist als %1 eingestuft</translation>
    </message>
    <message>
        <source>no linked risk is rated</source>
        <translation>kein verknüpftes Risiko ist eingestuft</translation>
    </message>
    <message>
        <source>a linked risk is above the appetite</source>
        <translation>ein verknüpftes Risiko liegt über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>no linked risk is above the appetite</source>
        <translation>kein verknüpftes Risiko liegt über der Risikobereitschaft</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>it stands at level %1</source>
        <translation>es steht auf Stufe %1</translation>
    </message>
    <message>
        <source>it has not been escalated</source>
        <translation>es wurde nicht eskaliert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, yes or no</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>fact, at least, value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>sets the status %1</source>
        <translation>setzt den Status %1</translation>
    </message>
    <message>
        <source>sets the label %1</source>
        <translation>setzt das Schlagwort %1</translation>
    </message>
    <message>
        <source>suggests: %1</source>
        <translation>schlägt vor: %1</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Acknowledge by</source>
        <translation>Bestätigung bis</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Solve by</source>
        <translation>Lösung bis</translation>
    </message>
    <message>
        <source>Heads-up runs until</source>
        <translation>Vorwarnung läuft bis</translation>
    </message>
    <message>
        <source>Earliest for level %1</source>
        <translation>Frühestens für Stufe %1</translation>
    </message>
    <message>
        <source>Latest for level %1</source>
        <translation>Spätestens für Stufe %1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder geprüft</translation>
    </message>
    <message>
        <source>%1: the same as “%2”</source>
        <translation>%1: wie „%2“</translation>
    </message>
    <message>
        <source>from the ask on %1</source>
        <translation>ab der Anfrage am %1</translation>
    </message>
    <message>
        <source>from the reminder on %1</source>
        <translation>ab der Erinnerung am %1</translation>
    </message>
    <message>
        <source>from the heads-up on %1</source>
        <translation>ab der Vorwarnung am %1</translation>
    </message>
    <message>
        <source>from now, %1</source>
        <translation>ab jetzt, %1</translation>
    </message>
    <message>
        <source>back from the need-by on %1</source>
        <translation>zurück vom Bedarfstermin am %1</translation>
    </message>
    <message>
        <source>the need-by, %1</source>
        <translation>der Bedarfstermin, %1</translation>
    </message>
    <message>
        <source>the moment promised, %1</source>
        <translation>der zugesagte Zeitpunkt, %1</translation>
    </message>
    <message>
        <source>the moment agreed later, %1</source>
        <translation>der später vereinbarte Zeitpunkt, %1</translation>
    </message>
    <message>
        <source>the answer on %1</source>
        <translation>die Antwort am %1</translation>
    </message>
    <message>
        <source>the last attempt, %1</source>
        <translation>der letzte Versuch, %1</translation>
    </message>
    <message>
        <source>if the level below is asked on %1 and is silent</source>
        <translation>wenn die Stufe darunter am %1 gefragt wird und schweigt</translation>
    </message>
    <message>
        <source>the end of the pause, %1</source>
        <translation>das Ende der Pause, %1</translation>
    </message>
    <message>
        <source>known beforehand, nothing is counted</source>
        <translation>vorher bekannt, es wird nichts gerechnet</translation>
    </message>
    <message>
        <source>%1, the least,</source>
        <translation>%1, das Mindeste,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to acknowledge at level %2</source>
        <translation>%1 zum Bestätigen auf Stufe %2</translation>
    </message>
    <message>
        <source>%1 to answer at level %2</source>
        <translation>%1 zum Antworten auf Stufe %2</translation>
    </message>
    <message>
        <source>%1 of grace after a reminder at level %2</source>
        <translation>%1 Nachfrist nach einer Erinnerung auf Stufe %2</translation>
    </message>
    <message>
        <source>%1 of notice</source>
        <translation>%1 Vorlauf</translation>
    </message>
    <message>
        <source>%1 kept for level %2</source>
        <translation>%1 für Stufe %2 freigehalten</translation>
    </message>
    <message>
        <source>working time of the pauses, added</source>
        <translation>Arbeitszeit der Pausen, hinzugerechnet</translation>
    </message>
    <message>
        <source>%1, hours of %2</source>
        <translation>%1, Zeiten von %2</translation>
    </message>
    <message>
        <source>%1, calendar %2</source>
        <translation>%1, Kalender %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 × %4</source>
        <translation>%1 bis %2, %3 × %4</translation>
    </message>
    <message>
        <source>not counted, paused: %1 to %2</source>
        <translation>nicht gezählt, Pause: %1 bis %2</translation>
    </message>
    <message>
        <source>H:mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>24:00</source>
        <translation>24:00</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Geschäftliche Auswirkung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reason for the severity</source>
        <translation>Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Implicated</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>First missed date</source>
        <translation>Erster versäumter Termin</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Part of the cost</source>
        <translation>Teil der Kosten</translation>
    </message>
    <message>
        <source>One-off loss</source>
        <translation>Einmaliger Verlust</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Übergangslösung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Es wird schlimmer</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>Beide Seiten wollen eskalieren</translation>
    </message>
    <message>
        <source>After-action review held</source>
        <translation>Nachbetrachtung abgehalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop of work</source>
        <translation>Arbeitsstopp</translation>
    </message>
    <message>
        <source>Beyond my</source>
        <translation>Mir fehlt</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>Ungeplante Stunden</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guided answer</source>
        <translation>Antwort der Führung</translation>
    </message>
    <message>
        <source>Rule that acted</source>
        <translation>Regel, die gewirkt hat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Matrix version</source>
        <translation>Version der Matrix</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>slip in days</source>
        <translation>Verzug in Tagen</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>main risk</source>
        <translation>Hauptrisiko</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>power to move it on</source>
        <translation>Durchsetzung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>at</source>
        <translation>am</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Workaround holds until</source>
        <translation>Übergangslösung hält bis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>review on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>tripwire</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Happened again after</source>
        <translation>Erneut aufgetreten nach</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Known situation</source>
        <translation>Bekannte Situation</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>Selbst erledigen</translation>
    </message>
    <message>
        <source>Contributing party</source>
        <translation>Mitbeteiligte Partei</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Support tiers</source>
        <translation>Supportstufen</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Supportstufe</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d~MMM</source>
        <extracomment>Date patterns as QLocale::toString reads them; ~ is a space that does not break</extracomment>
        <translation>d.~MMM</translation>
    </message>
    <message>
        <source>d~MMM yyyy</source>
        <translation>d.~MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d~MMM</source>
        <translation>ddd d.~MMM</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy</source>
        <translation>ddd d.~MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d~MMM, HH:mm</source>
        <translation>ddd d.~MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM HH:mm</source>
        <translation>ddd d.~MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy, HH:mm</source>
        <translation>ddd d.~MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy HH:mm</source>
        <translation>ddd d.~MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1~%</source>
        <translation>%1~%</translation>
    </message>
    <message>
        <source>%1~min</source>
        <translation>%1~min</translation>
    </message>
    <message>
        <source>%1~h</source>
        <translation>%1~h</translation>
    </message>
    <message>
        <source>%1~d</source>
        <translation>%1~d</translation>
    </message>
    <message>
        <source>%1 round the clock</source>
        <translation>%1 rund um die Uhr</translation>
    </message>
    <message>
        <source>1~working day</source>
        <translation>1~Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>%n~working days</source>
        <translation>
            <numerusform>%n~Arbeitstag</numerusform>
            <numerusform>%n~Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;A, B and C&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>ForwardWords</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1 forwards in %2 ended with %3.</source>
        <translation>%1 Weitergaben zu %2 endeten bei %3.</translation>
    </message>
    <message>
        <source>Level %1 of %2 names %3.</source>
        <translation>Stufe %1 von %2 nennt %3.</translation>
    </message>
    <message>
        <source>Level %1 of %2 names nobody.</source>
        <translation>Stufe %1 von %2 nennt niemanden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 forwards ended with %2</source>
        <translation>%1 Weitergaben endeten bei %2</translation>
    </message>
    <message>
        <source>%1; before: nobody</source>
        <translation>%1; vorher: niemand</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <translation>%1; vorher: %2</translation>
    </message>
    <message>
        <source>Make %1 the contact</source>
        <translation>%1 als Kontakt eintragen</translation>
    </message>
</context>
<context>
    <name>GuidedWords</name>
    <message>
        <source>Is harm being done while you wait?</source>
        <translation>Entsteht Schaden, während gewartet wird?</translation>
    </message>
    <message>
        <source>People, safety, money or trust getting worse by the hour or the day.</source>
        <translation>Menschen, Sicherheit, Geld oder Vertrauen: von Stunde zu Stunde oder Tag zu Tag schlimmer.</translation>
    </message>
    <message>
        <source>harm is in progress</source>
        <translation>Schaden läuft</translation>
    </message>
    <message>
        <source>it does not get worse</source>
        <translation>es wird nicht schlimmer</translation>
    </message>
    <message>
        <source>Does it put a fixed date at risk?</source>
        <translation>Gefährdet es einen festen Termin?</translation>
    </message>
    <message>
        <source>A milestone, the critical path, a promise to the customer.</source>
        <translation>Einen Meilenstein, den kritischen Pfad, eine Zusage an den Kunden.</translation>
    </message>
    <message>
        <source>a fixed date is at risk</source>
        <translation>ein fester Termin ist gefährdet</translation>
    </message>
    <message>
        <source>no fixed date is at risk</source>
        <translation>kein fester Termin ist gefährdet</translation>
    </message>
    <message>
        <source>Does it hit many people, or more than your own team?</source>
        <translation>Trifft es viele Menschen oder mehr als das eigene Team?</translation>
    </message>
    <message>
        <source>Another team, the customer, the whole site.</source>
        <translation>Ein anderes Team, den Kunden, den ganzen Standort.</translation>
    </message>
    <message>
        <source>it hits many</source>
        <translation>es trifft viele</translation>
    </message>
    <message>
        <source>it hits few</source>
        <translation>es trifft wenige</translation>
    </message>
    <message>
        <source>Can you live with the delay for a week?</source>
        <translation>Ist der Verzug eine Woche lang tragbar?</translation>
    </message>
    <message>
        <source>Without lasting damage to dates, costs or people.</source>
        <translation>Ohne bleibenden Schaden für Termine, Kosten oder Menschen.</translation>
    </message>
    <message>
        <source>the delay can be borne for a week</source>
        <translation>der Verzug ist eine Woche tragbar</translation>
    </message>
    <message>
        <source>the delay cannot be borne for a week</source>
        <translation>der Verzug ist keine Woche tragbar</translation>
    </message>
    <message>
        <source>Has an agreed date been missed already?</source>
        <translation>Wurde schon ein vereinbarter Termin versäumt?</translation>
    </message>
    <message>
        <source>The delay is counted from that day on.</source>
        <translation>Von diesem Tag an zählt der Verzug.</translation>
    </message>
    <message>
        <source>an agreed date was missed</source>
        <translation>ein vereinbarter Termin wurde versäumt</translation>
    </message>
    <message>
        <source>no date has been missed yet</source>
        <translation>noch wurde kein Termin versäumt</translation>
    </message>
    <message>
        <source>Have you spoken with whoever can solve it?</source>
        <translation>Wurde mit der Person gesprochen, die es lösen kann?</translation>
    </message>
    <message>
        <source>A call or a meeting; a mail alone is rarely enough.</source>
        <translation>Ein Anruf oder ein Treffen; eine Mail allein reicht selten.</translation>
    </message>
    <message>
        <source>you have spoken with whoever can solve it</source>
        <translation>mit der Person, die es lösen kann, wurde gesprochen</translation>
    </message>
    <message>
        <source>nobody who can solve it was asked yet</source>
        <translation>noch wurde niemand gefragt, der es lösen kann</translation>
    </message>
    <message>
        <source>Can you decide it within your own limits?</source>
        <translation>Liegt die Entscheidung in den eigenen Grenzen?</translation>
    </message>
    <message>
        <source>Of money, days and scope.</source>
        <translation>Von Geld, Tagen und Umfang.</translation>
    </message>
    <message>
        <source>it is within your own limits</source>
        <translation>es liegt in den eigenen Grenzen</translation>
    </message>
    <message>
        <source>it is above your own limits</source>
        <translation>es liegt über den eigenen Grenzen</translation>
    </message>
    <message>
        <source>Do you and your team know how to solve it?</source>
        <translation>Weiß das Team, wie es zu lösen ist?</translation>
    </message>
    <message>
        <source>Or know somebody at your own level who does.</source>
        <translation>Oder weiß es jemand auf der eigenen Stufe.</translation>
    </message>
    <message>
        <source>the team knows how to solve it</source>
        <translation>das Team weiß, wie es zu lösen ist</translation>
    </message>
    <message>
        <source>the team does not know how to solve it</source>
        <translation>das Team weiß nicht, wie es zu lösen ist</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <translation>Ist es unter Kontrolle?</translation>
    </message>
    <message>
        <source>Contained, with a workaround that holds.</source>
        <translation>Eingegrenzt, mit einer Übergangslösung, die hält.</translation>
    </message>
    <message>
        <source>it is under control</source>
        <translation>es ist unter Kontrolle</translation>
    </message>
    <message>
        <source>it is out of control</source>
        <translation>es ist außer Kontrolle</translation>
    </message>
    <message>
        <source>Is it moving forward?</source>
        <translation>Geht es voran?</translation>
    </message>
    <message>
        <source>A next step with a name and a date.</source>
        <translation>Ein nächster Schritt mit Name und Datum.</translation>
    </message>
    <message>
        <source>it is moving forward</source>
        <translation>es geht voran</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>es steht still</translation>
    </message>
    <message>
        <source>Do both sides agree that it has to go up?</source>
        <translation>Sind sich beide Seiten einig, dass es nach oben muss?</translation>
    </message>
    <message>
        <source>Then it goes up in both names, without reminders.</source>
        <translation>Dann geht es in beider Namen nach oben, ohne Erinnerungen.</translation>
    </message>
    <message>
        <source>both sides agree that it has to go up</source>
        <translation>beide Seiten sind sich einig, dass es nach oben muss</translation>
    </message>
    <message>
        <source>the sides have not agreed to go up</source>
        <translation>die Seiten sind sich nicht einig, nach oben zu gehen</translation>
    </message>
    <message>
        <source>Would your sponsor or customer expect to hear of it now?</source>
        <translation>Würden Auftraggeber oder Kunde erwarten, jetzt davon zu hören?</translation>
    </message>
    <message>
        <source>Even when they need not act.</source>
        <translation>Auch wenn sie nichts tun müssen.</translation>
    </message>
    <message>
        <source>they would expect to hear of it</source>
        <translation>sie würden erwarten, davon zu hören</translation>
    </message>
    <message>
        <source>they need not hear of it yet</source>
        <translation>sie müssen noch nicht davon hören</translation>
    </message>
    <message>
        <source>By when must it be solved?</source>
        <translation>Bis wann muss es gelöst sein?</translation>
    </message>
    <message>
        <source>Which was the first date missed?</source>
        <translation>Welcher Termin wurde zuerst versäumt?</translation>
    </message>
    <message>
        <source>How much money? Leave it empty when it is about scope.</source>
        <translation>Wie viel Geld? Leer lassen, wenn es um den Umfang geht.</translation>
    </message>
    <message>
        <source>The log is empty: you can note that contact at the end.</source>
        <translation>Das Kontaktprotokoll ist leer: Der Kontakt lässt sich am Ende notieren.</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>When and how to escalate</source>
        <translation>Wann und wie eskaliert wird</translation>
    </message>
    <message>
        <source>questions to %1</source>
        <translation>Fragen an %1</translation>
    </message>
    <message>
        <source>Team guideline</source>
        <translation>Leitfaden für das Team</translation>
    </message>
    <message>
        <source>%1-guidelines.pdf</source>
        <translation>%1-leitfaden.pdf</translation>
    </message>
    <message>
        <source>For everyone on the project · please pin it up</source>
        <translation>Für alle im Projekt · bitte aushängen</translation>
    </message>
    <message>
        <source>It is fine to escalate</source>
        <translation>Eskalieren ist in Ordnung</translation>
    </message>
    <message>
        <source>Escalating is asking for help in time. It blames nobody, the work stays yours, and a problem told early is the cheapest one we have.</source>
        <translation>Eskalieren heißt, rechtzeitig um Hilfe zu bitten. Es beschuldigt niemanden, die Arbeit bleibt, wo sie ist, und ein früh genanntes Problem ist das billigste, das wir haben.</translation>
    </message>
    <message>
        <source>Do not wait.</source>
        <translation>Nicht warten.</translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Solve it together</source>
        <translation>Gemeinsam lösen</translation>
    </message>
    <message>
        <source>one reminder</source>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <source>reminders: %1</source>
        <translation>Erinnerungen: %1</translation>
    </message>
    <message>
        <source>Nobody; say it in the team meeting</source>
        <translation>Niemanden; im Team sagen</translation>
    </message>
    <message>
        <source>, by call or meeting</source>
        <translation>, Anruf/Treffen</translation>
    </message>
    <message>
        <source>, after a heads-up</source>
        <translation>, nach Vorwarnung</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message>
        <source>First try, then wait at most</source>
        <translation>Erst versuchen, höchstens</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>Dann fragen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A working day has %1. In doubt between two, take the higher and say so. Too early is forgiven; too late costs.</source>
        <translation>Ein Arbeitstag hat %1. Im Zweifel den höheren Grad nehmen und es sagen. Zu früh wird verziehen; zu spät kostet.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Our side, and deputies in order</source>
        <translation>Unsere Seite und die Vertretungen der Reihe nach</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar per</translation>
    </message>
    <message>
        <source>Decides up to</source>
        <translation>Entscheidet bis</translation>
    </message>
    <message>
        <source>One level at a time, one person a side, nobody above on copy.</source>
        <translation>Stufe für Stufe, je Seite eine Person, niemand darüber in Kopie.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>The other party’s same level is asked on the same day.</source>
        <translation>Die Gegenseite am selben Tag, auf gleicher Stufe.</translation>
    </message>
    <message>
        <source>If it is about</source>
        <translation>Wenn es geht um</translation>
    </message>
    <message>
        <source>Turn first to</source>
        <translation>Zuerst wenden an</translation>
    </message>
    <message>
        <source>Other routes</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Speak to whoever can solve it. Log it: who, when, what was agreed.</source>
        <translation>Mit der Person sprechen, die es lösen kann. Eintragen: wer, wann, was vereinbart wurde.</translation>
    </message>
    <message>
        <source>Remind once, kindly, with a date.</source>
        <translation>Einmal erinnern, freundlich, mit einem Datum.</translation>
    </message>
    <message>
        <source>Say that you will ask the next level, and when.</source>
        <translation>Ankündigen, wann die nächste Stufe dran ist.</translation>
    </message>
    <message>
        <source>Bring: the facts, impact in days and money, what was tried, two options, your ask and its date.</source>
        <translation>Mitbringen: Fakten, Auswirkung in Tagen und Geld, Versuche, zwei Optionen, Anliegen mit Datum.</translation>
    </message>
    <message>
        <source>Ask in a meeting or call. Mail the minutes the same day.</source>
        <translation>Im Treffen oder per Anruf fragen. Niederschrift am selben Tag.</translation>
    </message>
    <message>
        <source>Stay the owner. Tell everyone the outcome.</source>
        <translation>Zuständig bleiben. Allen das Ergebnis sagen.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>So sagen</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>Statt so</translation>
    </message>
    <message>
        <source>“I need your decision by Monday, 14:00, to keep the date.”</source>
        <translation>„Bitte entscheiden Sie bis Montag, 14:00, dann hält der Termin.“</translation>
    </message>
    <message>
        <source>“This is urgent.”</source>
        <translation>„Das ist dringend.“</translation>
    </message>
    <message>
        <source>“I have had no answer since Friday. What do you need from me?”</source>
        <translation>„Seit Freitag fehlt mir eine Antwort. Was brauchen Sie von mir?“</translation>
    </message>
    <message>
        <source>“You never answer.”</source>
        <translation>„Sie antworten nie.“</translation>
    </message>
    <message>
        <source>“I will ask the next level on Thursday. I wanted you to know first.”</source>
        <translation>„Am Donnerstag frage ich die nächste Stufe. Sie sollten es zuerst wissen.“</translation>
    </message>
    <message>
        <source>No word before</source>
        <translation>Ohne ein Wort vorher</translation>
    </message>
    <message>
        <source>“Here are two options. I recommend A.”</source>
        <translation>„Hier sind zwei Optionen. Ich empfehle A.“</translation>
    </message>
    <message>
        <source>“What shall we do?”</source>
        <translation>„Was sollen wir tun?“</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Words that help</source>
        <translation>Worte, die helfen</translation>
    </message>
    <message>
        <source>If someone on the path is part of the problem</source>
        <translation>Wenn jemand auf dem Weg Teil des Problems ist</translation>
    </message>
    <message>
        <source>: leave this person out and turn to the next level. Whoever reports in good faith has no reprisal to fear.</source>
        <translation>: diese Person auslassen, die nächste Stufe fragen. Wer redlich meldet, hat nichts zu befürchten.</translation>
    </message>
    <message>
        <source>, or it is about %1</source>
        <translation>, oder wenn es um %1 geht</translation>
    </message>
    <message>
        <source>: go straight to </source>
        <translation>: direkt zu </translation>
    </message>
    <message>
        <source>. Nobody else is named or told. Whoever reports in good faith has no reprisal to fear.</source>
        <translation>. Sonst wird niemand genannt oder informiert. Wer redlich meldet, hat nichts zu befürchten.</translation>
    </message>
    <message>
        <source>Escalate, for example</source>
        <translation>Zum Beispiel eskalieren</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>Selbst erledigen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row is empty</source>
        <translation>Die Zeile ist leer</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>Der Titel ist leer</translation>
    </message>
    <message>
        <source>Left out: a confidential matter is not kept in the issue log</source>
        <translation>Ausgelassen: Eine vertrauliche Sache steht nicht in der Problemliste</translation>
    </message>
    <message>
        <source>This does not fit the field, so it was left out</source>
        <translation>Das passt nicht in das Feld und wurde ausgelassen</translation>
    </message>
    <message>
        <source>This is not a date, so none was set</source>
        <translation>Das ist kein Datum, es wurde keines gesetzt</translation>
    </message>
    <message>
        <source>Day and month could not be told apart; the day was read first</source>
        <translation>Tag und Monat sind nicht zu unterscheiden; der Tag wurde zuerst gelesen</translation>
    </message>
    <message>
        <source>This priority is not known; it was kept as written</source>
        <translation>Diese Priorität ist unbekannt; sie blieb, wie sie steht</translation>
    </message>
    <message>
        <source>This status is not known; open was set</source>
        <translation>Dieser Status ist unbekannt; offen wurde gesetzt</translation>
    </message>
    <message>
        <source>The row has more cells than headings</source>
        <translation>Die Zeile hat mehr Zellen als Überschriften</translation>
    </message>
    <message>
        <source>Only the first owner was taken; the others are</source>
        <translation>Nur die erste verantwortliche Person wurde übernommen; die anderen sind</translation>
    </message>
    <message>
        <source>The event has no start that can be read</source>
        <translation>Der Termin hat keinen lesbaren Anfang</translation>
    </message>
    <message>
        <source>The end of the event cannot be read or is before its start</source>
        <translation>Das Ende des Termins ist nicht lesbar oder liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>This time zone is not known</source>
        <translation>Diese Zeitzone ist unbekannt</translation>
    </message>
    <message>
        <source>This repetition is not understood</source>
        <translation>Diese Wiederholung wird nicht verstanden</translation>
    </message>
    <message>
        <source>Not a whole day, so no day off</source>
        <translation>Kein ganzer Tag, also kein freier Tag</translation>
    </message>
    <message>
        <source>Leaves the person free, so no absence</source>
        <translation>Lässt die Person frei, also keine Abwesenheit</translation>
    </message>
    <message>
        <source>This day has hours of its own here, which were kept</source>
        <translation>Dieser Tag hat hier eigene Zeiten, die geblieben sind</translation>
    </message>
    <message>
        <source>Characters that cannot be stored were taken out</source>
        <translation>Zeichen, die nicht gespeichert werden können, wurden entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody of this name or address is known</source>
        <translation>Niemand mit diesem Namen oder dieser Adresse ist bekannt</translation>
    </message>
    <message>
        <source>More than one person could be meant; add the mail address</source>
        <translation>Mehr als eine Person könnte gemeint sein; bitte die Mailadresse hinzufügen</translation>
    </message>
    <message>
        <source>No organisation of this name is known</source>
        <translation>Keine Organisation dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>More than one organisation has this name</source>
        <translation>Mehr als eine Organisation hat diesen Namen</translation>
    </message>
    <message>
        <source>This is not a length of time; write it like 4h, 3d or 24h!</source>
        <translation>Das ist keine Dauer; möglich sind 4h, 3d oder 24h!</translation>
    </message>
    <message>
        <source>This is not a number that can stand here</source>
        <translation>Das ist keine Zahl, die hier stehen kann</translation>
    </message>
    <message>
        <source>This is none of the words that can stand here</source>
        <translation>Das ist keines der Wörter, die hier stehen können</translation>
    </message>
    <message>
        <source>The table has no path with this key</source>
        <translation>Die Tabelle hat keinen Weg mit dieser Kennung</translation>
    </message>
    <message>
        <source>This heading is not known</source>
        <translation>Diese Überschrift ist unbekannt</translation>
    </message>
    <message>
        <source>The levels do not count from 0 without a gap</source>
        <translation>Die Stufen zählen nicht lückenlos ab 0</translation>
    </message>
    <message>
        <source>This stands in the table twice</source>
        <translation>Das steht zweimal in der Tabelle</translation>
    </message>
    <message>
        <source>No escalation matrix begins in this table</source>
        <translation>In dieser Tabelle beginnt keine Eskalationsmatrix</translation>
    </message>
    <message>
        <source>The line cannot be read; the event it stands in was left out</source>
        <translation>Die Zeile ist nicht lesbar; der Termin, in dem sie steht, wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>IssueAct</name>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Log a reminder</source>
        <translation>Erinnerung eintragen</translation>
    </message>
    <message>
        <source>Log a heads-up</source>
        <translation>Vorwarnung eintragen</translation>
    </message>
    <message>
        <source>Log the escalation</source>
        <translation>Eskalation eintragen</translation>
    </message>
    <message>
        <source>Go to another level</source>
        <translation>Auf eine andere Stufe gehen</translation>
    </message>
    <message>
        <source>Log that it was acknowledged</source>
        <translation>Bestätigung eintragen</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>Log a promise</source>
        <translation>Zusage eintragen</translation>
    </message>
    <message>
        <source>Log a refusal</source>
        <translation>Ablehnung eintragen</translation>
    </message>
    <message>
        <source>Log that it is solved</source>
        <translation>Lösung eintragen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Withdraw the escalation</source>
        <translation>Eskalation zurückziehen</translation>
    </message>
    <message>
        <source>Step down a level</source>
        <translation>Eine Stufe zurückstufen</translation>
    </message>
    <message>
        <source>Announce an escalation</source>
        <translation>Eskalation ankündigen</translation>
    </message>
    <message>
        <source>Withdraw the announcement</source>
        <translation>Ankündigung zurückziehen</translation>
    </message>
    <message>
        <source>Propose a handoff</source>
        <translation>Übergabe vorschlagen</translation>
    </message>
    <message>
        <source>Log that the handoff is accepted</source>
        <translation>Annahme der Übergabe eintragen</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Mehr Zeit zum Antworten geben</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Uhren anhalten</translation>
    </message>
    <message>
        <source>Resume the clocks</source>
        <translation>Uhren weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>Beide Seiten wollen eskalieren</translation>
    </message>
    <message>
        <source>Stop work</source>
        <translation>Arbeit stoppen</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Arbeit freigeben</translation>
    </message>
    <message>
        <source>Choose a last resort</source>
        <translation>Letztes Mittel wählen</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Entscheidung eintragen</translation>
    </message>
    <message>
        <source>Log the minutes</source>
        <translation>Niederschrift eintragen</translation>
    </message>
    <message>
        <source>Log an update</source>
        <translation>Zwischenstand eintragen</translation>
    </message>
    <message>
        <source>Log that it was passed on</source>
        <translation>Weitergabe eintragen</translation>
    </message>
    <message>
        <source>Log that the outcome was told</source>
        <translation>Mitteilung des Ergebnisses eintragen</translation>
    </message>
    <message>
        <source>Waive telling the outcome</source>
        <translation>Auf Mitteilung des Ergebnisses verzichten</translation>
    </message>
    <message>
        <source>Log the after-action review</source>
        <translation>Nachbetrachtung eintragen</translation>
    </message>
    <message>
        <source>Promote the concern to an issue</source>
        <translation>Bedenken zum Problem machen</translation>
    </message>
    <message>
        <source>Keep watching the concern</source>
        <translation>Bedenken weiter beobachten</translation>
    </message>
    <message>
        <source>Drop the concern</source>
        <translation>Bedenken fallen lassen</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Als gelöst markieren</translation>
    </message>
</context>
<context>
    <name>IssueTrail</name>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Answer still open</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Answer asked by %1</source>
        <translation>Antwort erbeten bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Noch an niemanden</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>IssueViews</name>
    <message>
        <source>Needs me now</source>
        <translation>Braucht mich jetzt</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Stuck: quiet for 10 days</source>
        <translation>Festgefahren: 10 Tage still</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Owner unclear</source>
        <translation>Verantwortung unklar</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MatrixDifferenceWords</name>
    <message>
        <source>Order of the paths</source>
        <translation>Reihenfolge der Wege</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>Letzte Mittel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Facts wanted</source>
        <translation>Verlangte Fakten</translation>
    </message>
    <message>
        <source>Other facts wanted</source>
        <translation>Weitere verlangte Fakten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Time to respond to %1</source>
        <translation>Antwortzeit für %1</translation>
    </message>
    <message>
        <source>Time to acknowledge %1</source>
        <translation>Bestätigungszeit für %1</translation>
    </message>
    <message>
        <source>Start level of %1</source>
        <translation>Startstufe von %1</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>Erinnerungen bei %1</translation>
    </message>
    <message>
        <source>Grace of %1</source>
        <translation>Nachfrist bei %1</translation>
    </message>
    <message>
        <source>Heads-up of %1</source>
        <translation>Vorwarnung bei %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>%1 acts at once</source>
        <translation>%1 handelt sofort</translation>
    </message>
    <message>
        <source>%1 stays in the team</source>
        <translation>%1 bleibt im Team</translation>
    </message>
    <message>
        <source>Rhythm of updates for %1</source>
        <translation>Takt der Zwischenstände für %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Impact %1 with urgency %2</source>
        <translation>Auswirkung %1 mit Dringlichkeit %2</translation>
    </message>
    <message>
        <source>New path: %1</source>
        <translation>Neuer Weg: %1</translation>
    </message>
    <message>
        <source>Path taken out: %1</source>
        <translation>Weg entfernt: %1</translation>
    </message>
    <message>
        <source>New level: %1</source>
        <translation>Neue Stufe: %1</translation>
    </message>
    <message>
        <source>Level taken out: %1</source>
        <translation>Stufe entfernt: %1</translation>
    </message>
    <message>
        <source>a quarter of the response time</source>
        <translation>ein Viertel der Antwortzeit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
</context>
<context>
    <name>MatrixPaper</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>keine Vertretung</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>wants to see</source>
        <translation>will sehen</translation>
    </message>
    <message>
        <source>grace after a reminder: %1</source>
        <translation>Nachfrist nach einer Erinnerung: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Matrix version %1 of %2 · printed %3</source>
        <translation>Matrix Version %1 vom %2 · gedruckt %3</translation>
    </message>
    <message>
        <source>Escalation matrix</source>
        <translation>Eskalationsmatrix</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>Interne Fassung</translation>
    </message>
    <message>
        <source>%1-matrix.pdf</source>
        <translation>%1-matrix.pdf</translation>
    </message>
    <message>
        <source>%1 · %2 = %3</source>
        <translation>%1 · %2 = %3</translation>
    </message>
    <message>
        <source>Who is asked, and how long each may take</source>
        <translation>Wer gefragt wird und wie lange es dauern darf</translation>
    </message>
    <message>
        <source>Both sides of a rung are asked in parallel, on the same day.</source>
        <translation>Beide Seiten einer Stufe werden parallel gefragt, am selben Tag.</translation>
    </message>
    <message>
        <source>Framed times: the first rung asked for that severity.</source>
        <translation>Umrahmte Zeiten: die zuerst gefragte Stufe dieses Schweregrads.</translation>
    </message>
    <message>
        <source>%1 is acted on at once.</source>
        <translation>Bei %1 wird sofort gehandelt.</translation>
    </message>
    <message>
        <source>%1 stays in the team.</source>
        <translation>%1 bleibt im Team.</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>time to answer,
below it to acknowledge</source>
        <translation>Zeit zum Antworten,
darunter zum Bestätigen</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Reminders, each with its grace: %1.</source>
        <translation>Erinnerungen, jede mit ihrer Nachfrist: %1.</translation>
    </message>
    <message>
        <source>Heads-up before a rung above the other side: %1.</source>
        <translation>Vorwarnung vor einer Stufe über der Gegenseite: %1.</translation>
    </message>
    <message>
        <source>Chat or mail alone never counts as asked.</source>
        <translation>Chat oder Mail allein gilt nie als gefragt.</translation>
    </message>
    <message>
        <source>Not stated: last resorts</source>
        <translation>Nicht angegeben: letzte Mittel</translation>
    </message>
    <message>
        <source>Checks of this path: errors %1, warnings %2.</source>
        <translation>Prüfungen dieses Weges: %1 Fehler, Warnungen: %2.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Before the next rung</source>
        <translation>Vor der nächsten Stufe</translation>
    </message>
    <message>
        <source>When no rung is left</source>
        <translation>Wenn keine Stufe bleibt</translation>
    </message>
    <message>
        <source>its contacts are not stated yet</source>
        <translation>Kontakte noch nicht angegeben</translation>
    </message>
    <message>
        <source>Confidential matters (%1) go no rung of these ladders but straight to: %2. Nobody else is named or told.</source>
        <translation>Vertrauliches (%1) nimmt keine Stufe dieser Leitern, sondern geht direkt an: %2. Sonst wird niemand genannt oder informiert.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>Stand alle</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>im Team</translation>
    </message>
    <message>
        <source>by its path</source>
        <translation>auf seinem Pfad</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Bis, %1</translation>
    </message>
    <message>
        <source>How severe a problem is</source>
        <translation>Wie schwer ein Problem wiegt</translation>
    </message>
    <message>
        <source>5 is the most severe impact and the most urgent. The severity decides whom one asks first and how long each may take.</source>
        <translation>5 ist die größte Auswirkung und die höchste Dringlichkeit. Der Schweregrad bestimmt, wer zuerst gefragt wird und wie lange jeder Zeit hat.</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>Schweregradmatrix</translation>
    </message>
    <message>
        <source>%1-severity.pdf</source>
        <translation>%1-schweregrad.pdf</translation>
    </message>
    <message>
        <source>How a risk is rated</source>
        <translation>Wie ein Risiko eingestuft wird</translation>
    </message>
    <message>
        <source>Risks up to %1 are accepted; what lies beyond the heavy line needs a response.</source>
        <translation>Risiken bis %1 werden hingenommen; was jenseits der dicken Linie liegt, braucht eine Maßnahme.</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>%1-risk-matrix.pdf</source>
        <translation>%1-risikomatrix.pdf</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 is away for longer than the response time</source>
        <translation>%1 ist länger abwesend als die Antwortzeit</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3, longer than the response time</source>
        <translation>%1 ist vom %2 bis zum %3 abwesend, länger als die Antwortzeit</translation>
    </message>
    <message>
        <source>Category %1 is served by two paths</source>
        <translation>Für die Kategorie %1 gelten zwei Wege</translation>
    </message>
    <message>
        <source>Category %1 is served by no path</source>
        <translation>Für die Kategorie %1 gilt kein Weg</translation>
    </message>
    <message>
        <source>%1 has no phone, mail or chat for the channels of this level</source>
        <translation>%1 hat weder Telefon noch Mail oder Chat für die Kanäle dieser Stufe</translation>
    </message>
    <message>
        <source>%1 stands at two levels of one side</source>
        <translation>%1 steht auf zwei Stufen derselben Seite</translation>
    </message>
    <message>
        <source>%1 reports to somebody at the level below</source>
        <translation>%1 ist jemandem auf der Stufe darunter unterstellt</translation>
    </message>
    <message>
        <source>%1 has no deputy</source>
        <translation>%1 hat keine Vertretung</translation>
    </message>
    <message>
        <source>%1 has no deputy: %2 is the only one</source>
        <translation>%1 hat keine Vertretung: nur %2</translation>
    </message>
    <message>
        <source>%1 has nobody on our side</source>
        <translation>%1 hat niemanden auf unserer Seite</translation>
    </message>
    <message>
        <source>%1 has nobody on their side</source>
        <translation>%1 hat niemanden auf der Gegenseite</translation>
    </message>
    <message>
        <source>%1 has no response time</source>
        <translation>%1 hat keine Antwortzeit</translation>
    </message>
    <message>
        <source>The start level does not exist on this path</source>
        <translation>Die Startstufe gibt es auf diesem Weg nicht</translation>
    </message>
    <message>
        <source>%1 is slower than the level below it</source>
        <translation>%1 ist langsamer als die Stufe darunter</translation>
    </message>
    <message>
        <source>One side has more levels than the other</source>
        <translation>Eine Seite hat mehr Stufen als die andere</translation>
    </message>
    <message>
        <source>The whole runway of S1 is longer than two working days</source>
        <translation>Der ganze Spielraum von S1 ist länger als zwei Arbeitstage</translation>
    </message>
    <message>
        <source>%1 wants facts that no field of an issue holds: %2</source>
        <translation>%1 verlangt Fakten, die kein Feld eines Problems enthält: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Forwarded %1 times in %2 to %3</source>
        <translation>%1-mal zu %2 an %3 weitergegeben</translation>
    </message>
    <message>
        <source>%1, not to %2</source>
        <translation>%1, nicht an %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place, a place in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S4</source>
        <translation>S4</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Re-commitment</source>
        <translation>Erneute Zusage</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>a re-commitment</source>
        <translation>eine erneute Zusage</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einem Treffen</translation>
    </message>
    <message>
        <source>by call</source>
        <translation>per Anruf</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>auf anderem Weg</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Handoff proposed</source>
        <translation>Übergabe vorgeschlagen</translation>
    </message>
    <message>
        <source>Handoff accepted</source>
        <translation>Übergabe angenommen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Announcement withdrawn</source>
        <translation>Ankündigung zurückgezogen</translation>
    </message>
    <message>
        <source>Told the outcome</source>
        <translation>Ergebnis mitgeteilt</translation>
    </message>
    <message>
        <source>Stepped down</source>
        <translation>Zurückstufung</translation>
    </message>
    <message>
        <source>Escalation withdrawn</source>
        <translation>Eskalation zurückgezogen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Last resort</source>
        <translation>Letztes Mittel</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>Frist verlängert</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Answered, promised</source>
        <translation>Antwort, zugesagt</translation>
    </message>
    <message>
        <source>Answered, declined</source>
        <translation>Antwort, abgelehnt</translation>
    </message>
    <message>
        <source>Answered, information</source>
        <translation>Antwort, Auskunft</translation>
    </message>
    <message>
        <source>Answered, solved</source>
        <translation>Antwort, gelöst</translation>
    </message>
    <message>
        <source>Hierarchical</source>
        <translation>Hierarchisch</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Funktional</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Zweiseitig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Impact in business terms</source>
        <translation>Geschäftliche Auswirkung</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Recommended option</source>
        <translation>Empfohlene Option</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>What happens if nobody decides</source>
        <translation>Was geschieht, wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Übergangslösung</translation>
    </message>
    <message>
        <source>Where details are found</source>
        <translation>Wo Einzelheiten stehen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Vermindern</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>Rückmelden</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Leitung</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Wer es gemeldet hat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Noch ohne Rolle</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Involved in the matter</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <source>Beyond the powers</source>
        <translation>Über den Befugnissen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Escalation matrix</source>
        <translation>Eskalationsmatrix</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Textvorlage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Close loop</source>
        <translation>Rückmelden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nachschau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Sofort eskal.</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>In team</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Line management</source>
        <translation>Vorgesetztenweg</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>%1 steps up the line</source>
        <translation>%1 Stufen höher in der Linie</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>As of %1 %2</source>
        <translation>Stand %1 %2</translation>
    </message>
    <message>
        <source>history head %1</source>
        <translation>Kopf des Verlaufs %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1; no time is left to wait for the answer.</source>
        <translation>%1; für das Warten auf die Antwort bleibt keine Zeit.</translation>
    </message>
    <message>
        <source>Level %1 was the last to ask</source>
        <translation>Stufe %1 war die letzte, die zu fragen war</translation>
    </message>
    <message>
        <source>%1; no last resort is stated.</source>
        <translation>%1; kein letztes Mittel ist angegeben.</translation>
    </message>
    <message>
        <source>%1. Last resorts: %2.</source>
        <translation>%1. Letzte Mittel: %2.</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 stands in.</source>
        <translation>%1 ist bis %2 abwesend; Vertretung: %3.</translation>
    </message>
    <message>
        <source>%1 is away; %2 stands in.</source>
        <translation>%1 ist abwesend; Vertretung: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer through %2 channels and a reminder; %3 stands in.</source>
        <translation>%1 hat über %2 Kanäle und eine Erinnerung nicht geantwortet; Vertretung: %3.</translation>
    </message>
    <message>
        <source>Level %1 is skipped</source>
        <translation>Stufe %1 wird übersprungen</translation>
    </message>
    <message>
        <source>%1: nobody left to ask after %2.</source>
        <translation>%1: nach %2 ist niemand mehr zu fragen.</translation>
    </message>
    <message>
        <source>%1: nobody is left to ask there.</source>
        <translation>%1: Dort ist niemand mehr zu fragen.</translation>
    </message>
    <message>
        <source>%1 does the asking and nobody else stands at level 0: the next level is the first to ask.</source>
        <translation>%1 fragt selbst, und sonst steht niemand auf Stufe 0: Die nächste Stufe ist die erste, die gefragt wird.</translation>
    </message>
    <message>
        <source>%1 owns it and does the asking, so %2 is asked first.</source>
        <translation>%1 ist verantwortlich und fragt selbst, also wird zuerst %2 gefragt.</translation>
    </message>
    <message>
        <source>It was announced to %1 that this goes up on %2.</source>
        <translation>Es wurde %1 angekündigt, dass dies am %2 nach oben geht.</translation>
    </message>
    <message>
        <source>It was announced that this goes up on %1.</source>
        <translation>Es wurde angekündigt, dass dies am %1 nach oben geht.</translation>
    </message>
    <message>
        <source>The latest moment for level %1 was %2.</source>
        <translation>Der späteste Zeitpunkt für Stufe %1 war %2.</translation>
    </message>
    <message>
        <source>The need-by was %1.</source>
        <translation>Der Bedarfstermin war %1.</translation>
    </message>
    <message>
        <source>Short runway: level %1 had to be asked by %2, before waiting would have ended on %3.</source>
        <translation>Knapper Spielraum: Stufe %1 musste bis %2 gefragt werden, bevor das Warten am %3 geendet hätte.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>Ohne Bedarfstermin lässt sich kein spätester Zeitpunkt angeben.</translation>
    </message>
    <message>
        <source>%1 is involved in the matter; %2 stands in.</source>
        <translation>%1 ist in der Sache befangen; Vertretung: %2.</translation>
    </message>
    <message>
        <source>The ask is beyond the powers of %1; %2 stands in.</source>
        <translation>Das Anliegen übersteigt die Befugnisse von %1; Vertretung: %2.</translation>
    </message>
    <message>
        <source>%1 was asked on %2</source>
        <translation>%1 wurde am %2 gefragt</translation>
    </message>
    <message>
        <source>%1 were asked on %2</source>
        <translation>%1 wurden am %2 gefragt</translation>
    </message>
    <message>
        <source>%1 was told on %2</source>
        <translation>%1 wurde am %2 informiert</translation>
    </message>
    <message>
        <source>%1 were told on %2</source>
        <translation>%1 wurden am %2 informiert</translation>
    </message>
    <message>
        <source>%1; the time to answer ended on %2</source>
        <translation>%1; die Antwortzeit endete am %2</translation>
    </message>
    <message>
        <source>%1. Reminder %2 of %3 is due.</source>
        <translation>%1. Erinnerung %2 von %3 ist fällig.</translation>
    </message>
    <message>
        <source>%1; the time to answer ended on %2.</source>
        <translation>%1; die Antwortzeit endete am %2.</translation>
    </message>
    <message>
        <source>%1 and reminded on %2; the time to answer ended on %3.</source>
        <translation>%1 und am %2 erinnert; die Antwortzeit endete am %3.</translation>
    </message>
    <message>
        <source>The promise of %1, made on %2, ended on %3; it is not solved.</source>
        <translation>Die Zusage von %1, gegeben am %2, endete am %3; es ist nicht gelöst.</translation>
    </message>
    <message>
        <source>%1 that level %2 would be asked; the heads-up runs until %3.</source>
        <translation>%1, dass Stufe %2 gefragt wird; die Vorwarnung läuft bis %3.</translation>
    </message>
    <message>
        <source>%1 that level %2 would be asked; the heads-up ended on %3.</source>
        <translation>%1, dass Stufe %2 gefragt wird; die Vorwarnung endete am %3.</translation>
    </message>
    <message>
        <source>%1; the acknowledgement is due by %2.</source>
        <translation>%1; die Bestätigung ist bis %2 fällig.</translation>
    </message>
    <message>
        <source>%1; the answer is due by %2.</source>
        <translation>%1; die Antwort ist bis %2 fällig.</translation>
    </message>
    <message>
        <source>%1 promised on %2 to solve it by %3.</source>
        <translation>%1: am %2 zugesagt, es bis %3 zu lösen.</translation>
    </message>
    <message>
        <source>%1; waiting helps until %2, the latest moment for the next level.</source>
        <translation>%1; Warten hilft bis %2, dem spätesten Zeitpunkt für die nächste Stufe.</translation>
    </message>
    <message>
        <source>Nobody is asked for an answer at level %1.</source>
        <translation>Auf Stufe %1 ist niemand um Antwort gebeten.</translation>
    </message>
    <message>
        <source>%1 for awareness only; no answer is expected.</source>
        <translation>%1, nur zur Kenntnis; eine Antwort wird nicht erwartet.</translation>
    </message>
    <message>
        <source>%1; nothing was acknowledged by %2.</source>
        <translation>%1; bis %2 wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>%1 should hear first that level %2 will be asked.</source>
        <translation>Vorwarnen, bevor Stufe %2 gefragt wird: %1.</translation>
    </message>
    <message>
        <source>%1 declined on %2.</source>
        <translation>%1: am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 answered on %2 with information only.</source>
        <translation>%1: am %2 beantwortet, nur mit Auskunft.</translation>
    </message>
    <message>
        <source>Both sides agreed to ask the next level.</source>
        <translation>Beide Seiten haben vereinbart, die nächste Stufe zu fragen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody who can solve it has been asked yet; the first would be %1.</source>
        <translation>Noch wurde niemand gefragt, der es lösen kann; als Erstes käme %1 in Frage.</translation>
    </message>
    <message>
        <source>Nobody who can solve it has been asked yet.</source>
        <translation>Noch wurde niemand gefragt, der es lösen kann.</translation>
    </message>
    <message>
        <source>%1 is asked; the project manager may decide %2.</source>
        <translation>Gebraucht werden %1; die Projektleitung darf über %2 entscheiden.</translation>
    </message>
    <message>
        <source>A slip of %1 is asked; the project manager may accept %2.</source>
        <translation>Gebraucht wird ein Verzug: %1; die Projektleitung darf %2 annehmen.</translation>
    </message>
    <message>
        <source>%1 is handled in the team.</source>
        <translation>%1 wird im Team geklärt.</translation>
    </message>
    <message>
        <source>%1 is handled in the team; level 1 can be asked until %2.</source>
        <translation>%1 wird im Team geklärt; Stufe 1 kann bis %2 gefragt werden.</translation>
    </message>
    <message>
        <source>Level %1 wants to see what is not stated yet: %2.</source>
        <translation>Stufe %1 will sehen, was noch nicht angegeben ist: %2.</translation>
    </message>
    <message>
        <source>1 contact was tried</source>
        <translation>1 Kontakt wurde versucht</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were tried</source>
        <translation>
            <numerusform>%n Kontakt wurde versucht</numerusform>
            <numerusform>%n Kontakte wurden versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2.</source>
        <translation>%1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The issue is closed.</source>
        <translation>Das Problem ist geschlossen.</translation>
    </message>
    <message>
        <source>The issue was cancelled.</source>
        <translation>Das Problem ist entfallen.</translation>
    </message>
    <message>
        <source>The category “%1” belongs to a confidential path.</source>
        <translation>Die Kategorie „%1“ gehört zu einem vertraulichen Weg.</translation>
    </message>
    <message>
        <source>Everybody who could be asked is involved in the matter.</source>
        <translation>Alle, die gefragt werden könnten, sind in der Sache befangen.</translation>
    </message>
    <message>
        <source>%1 is acted on at once and starts at level %2.</source>
        <translation>Bei %1 wird sofort gehandelt, es beginnt auf Stufe %2.</translation>
    </message>
    <message>
        <source>Harm is in progress with %1; it starts at level %2.</source>
        <translation>Bei %1 läuft Schaden, es beginnt auf Stufe %2.</translation>
    </message>
    <message>
        <source>The clocks stand from %1 to %2</source>
        <translation>Die Uhren stehen von %1 bis %2</translation>
    </message>
    <message>
        <source>The clocks stand since %1, without an end stated</source>
        <translation>Die Uhren stehen seit %1, ohne Angabe eines Endes</translation>
    </message>
    <message>
        <source>A change of scope is asked; the project manager may not decide it.</source>
        <translation>Gebraucht wird eine Änderung des Umfangs; die Projektleitung darf sie nicht entscheiden.</translation>
    </message>
    <message>
        <source>%1 decided on %2</source>
        <translation>Entscheidung von %1 am %2</translation>
    </message>
    <message>
        <source>%1; it is to be carried out by %2.</source>
        <translation>%1; sie ist bis %2 auszuführen.</translation>
    </message>
    <message>
        <source>%1; it is to be carried out.</source>
        <translation>%1; sie ist auszuführen.</translation>
    </message>
    <message>
        <source>Resolved on %1; the outcome has not been told to %2.</source>
        <translation>Am %1 gelöst; das Ergebnis wurde noch nicht mitgeteilt: %2.</translation>
    </message>
    <message>
        <source>It reached level %1 and was resolved on %2; the after-action review is still due.</source>
        <translation>Es hat Stufe %1 erreicht und wurde am %2 gelöst; die Nachbetrachtung steht noch aus.</translation>
    </message>
    <message>
        <source>Resolved on %1; everybody has been told.</source>
        <translation>Am %1 gelöst; alle wurden informiert.</translation>
    </message>
    <message>
        <source>It is resolved and everybody has been told.</source>
        <translation>Es ist gelöst und alle wurden informiert.</translation>
    </message>
    <message>
        <source>%1: only %2 stands there, who does the asking.</source>
        <translation>%1: Dort steht nur %2 und fragt selbst.</translation>
    </message>
    <message>
        <source>%1: no superior of %2 is known so far up.</source>
        <translation>%1: So weit oben ist kein Vorgesetzter von %2 bekannt.</translation>
    </message>
    <message>
        <source>%1: it is not said whom the matter is about.</source>
        <translation>%1: Es ist nicht gesagt, um wen es geht.</translation>
    </message>
    <message>
        <source>Handle it yourself: it was picked as no escalation.</source>
        <translation>Selbst erledigen: Es wurde als „keine Eskalation“ gewählt.</translation>
    </message>
    <message>
        <source>Handle it yourself: “%1” is no escalation in the catalogue.</source>
        <translation>Selbst erledigen: „%1“ steht im Katalog als „keine Eskalation“.</translation>
    </message>
    <message>
        <source>%1 Level 1 can be asked until %2.</source>
        <translation>%1 Stufe 1 kann noch bis %2 gefragt werden.</translation>
    </message>
    <message>
        <source>Level %1 (%2) wants to see what is not stated yet: %3.</source>
        <translation>Stufe %1 (%2) will sehen, was noch nicht angegeben ist: %3.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>1 issue</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Days lost: full working days since the first missed date, to the day before this paper&apos;s. Cost: those days at the cost per day; blank where none is stated. Confidential matters are not part of any register.</source>
        <translation>Verlorene Tage: volle Arbeitstage seit dem ersten versäumten Termin bis zum Tag vor diesem Papier. Kosten: diese Tage zu den Kosten pro Tag; leer, wo keine angegeben sind. Vertrauliches steht in keinem Register.</translation>
    </message>
    <message>
        <source>Issue register</source>
        <translation>Problemregister</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>Interne Fassung</translation>
    </message>
    <message>
        <source>register.pdf</source>
        <translation>register.pdf</translation>
    </message>
    <message>
        <source>%1-register.pdf</source>
        <translation>%1-register.pdf</translation>
    </message>
    <message>
        <source>No issue is open</source>
        <translation>Kein Problem ist offen</translation>
    </message>
    <message>
        <source>1 issue is open</source>
        <translation>1 Problem ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n issues are open</source>
        <translation>
            <numerusform>%n Problem ist offen</numerusform>
            <numerusform>%n Probleme sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none is escalated</source>
        <translation>%1, keines ist eskaliert</translation>
    </message>
    <message>
        <source>%1, 1 of them is escalated</source>
        <translation>%1, 1 davon ist eskaliert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them are escalated</source>
        <translation>
            <numerusform>%1, %n davon ist eskaliert</numerusform>
            <numerusform>%1, %n davon sind eskaliert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Nötig bis</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>Verl. Tage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Contributing party</source>
        <translation>Mitbeteiligte Partei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>need-by, %1</source>
        <translation>Bedarfstermin, %1</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>sensible window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>short, by %1</source>
        <translation>knapp, bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day without its month, as in &quot;27 to 29 Oct&quot;</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>promise of %1 passed</source>
        <translation>Zusage vom %1 vorbei</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 frühere</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>asked %1, declined %2</source>
        <translation>gefragt %1, abgelehnt %2</translation>
    </message>
    <message>
        <source>asked %1, answered %2</source>
        <translation>gefragt %1, beantwortet %2</translation>
    </message>
    <message>
        <source>%1 earlier; %2</source>
        <translation>%1 frühere; %2</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>promise passed</source>
        <translation>Zusage vorbei</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>heads-up</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Gebrochene Zusage</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>keine Arbeitszeit</translation>
    </message>
    <message>
        <source>No need-by, so no latest moment</source>
        <translation>Kein spätester Zeitpunkt</translation>
    </message>
    <message>
        <source>Short runway: reminders dropped</source>
        <translation>Knapper Spielraum: Erinnerungen entfallen</translation>
    </message>
    <message>
        <source>The latest moment for level %1 has passed</source>
        <translation>Für Stufe %1 ist es zu spät</translation>
    </message>
    <message>
        <source>%1 left to turn to level %2</source>
        <translation>noch %1 Zeit für Stufe %2</translation>
    </message>
    <message>
        <source>Too early for level %1</source>
        <translation>Zu früh für Stufe %1</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>Richtige Zeit</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Too early for level %1: nobody was asked yet.</source>
        <translation>Zu früh für Stufe %1: Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Too early for level %1 until %2: waiting and reminding are not used up.</source>
        <translation>Zu früh für Stufe %1 bis %2: Warten und Erinnern sind noch nicht ausgeschöpft.</translation>
    </message>
    <message>
        <source>Right time to turn to level %1 from %2.</source>
        <translation>Richtige Zeit für Stufe %1 ab %2.</translation>
    </message>
    <message>
        <source>Right time to turn to level %1: from %2 to %3.</source>
        <translation>Richtige Zeit für Stufe %1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>Too late for level %1 from %2: if every level from there takes its time, the answer comes after the need-by.</source>
        <translation>Zu spät für Stufe %1 ab %2: Nimmt sich jede Stufe ab dort ihre Zeit, kommt die Antwort nach dem Bedarfstermin.</translation>
    </message>
    <message>
        <source>Earliest, if asked now,</source>
        <translation>Frühestens, wenn jetzt gefragt,</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <comment>weekday and day</comment>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Need-by %1</source>
        <comment>weekday and day</comment>
        <translation>Bedarfstermin %1</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Need-by: %1.</source>
        <translation>Bedarfstermin: %1.</translation>
    </message>
    <message>
        <source>Ask now: %1</source>
        <translation>Jetzt fragen: %1</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>Bei Schweigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>people, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Just asked</source>
        <translation>Eben gefragt</translation>
    </message>
    <message>
        <source>%1, just asked</source>
        <translation>%1, eben gefragt</translation>
    </message>
    <message>
        <source>No answer in %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <source>%1, no answer in %2</source>
        <translation>%1, keine Antwort seit %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Advised now: ask level %1, %2.</source>
        <translation>Rat jetzt: Stufe %1 fragen, %2.</translation>
    </message>
    <message>
        <source>%1: %2, level %3.</source>
        <comment>moment, kind, level</comment>
        <translation>%1: %2, Stufe %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3, level %4.</source>
        <comment>moment, kind, people, level</comment>
        <translation>%1: %2, %3, Stufe %4.</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Grace after the reminder to %1: %2 to %3.</source>
        <translation>Nachfrist nach der Erinnerung an %1: %2 bis %3.</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 to %3.</source>
        <translation>Warten auf %1: %2 bis %3.</translation>
    </message>
    <message>
        <source>Heads-up given to %1: time to act until %2.</source>
        <translation>Vorwarnung an %1: Zeit zum Handeln bis %2.</translation>
    </message>
    <message>
        <source>Level %1: from %2.</source>
        <translation>Stufe %1: ab %2.</translation>
    </message>
    <message>
        <source>Level %1: by %2.</source>
        <translation>Stufe %1: bis %2.</translation>
    </message>
    <message>
        <source>Level %1: from %2, by %3.</source>
        <translation>Stufe %1: ab %2, bis %3.</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>moment, time, working time</comment>
        <translation>%1–%2: %3</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <translation>gefragt %1, entschieden %2</translation>
    </message>
</context>
<context>
    <name>RunwayLayout</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1: no time is left to wait</source>
        <translation>%1: keine Zeit mehr zum Warten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be looked at again since %1</source>
        <translation>Zur Wiedervorlage seit %1</translation>
    </message>
    <message>
        <source>Watched until %1: promote it, keep it or drop it</source>
        <translation>Beobachtet bis %1: zum Problem machen, behalten oder fallen lassen</translation>
    </message>
    <message>
        <source>Watched until %1; it becomes an issue when: %2</source>
        <translation>Beobachtet bis %1; es wird zum Problem, wenn: %2</translation>
    </message>
    <message>
        <source>The workaround held until %1</source>
        <translation>Die Übergangslösung hielt bis %1</translation>
    </message>
    <message>
        <source>%1 stopped work on %2</source>
        <translation>Arbeit von %1 am %2 gestoppt</translation>
    </message>
    <message>
        <source>%1 heard of it last on %2</source>
        <translation>%1: zuletzt informiert am %2</translation>
    </message>
    <message>
        <source>Talked to %1 on %2, no minutes sent yet</source>
        <translation>Am %2 mit %1 gesprochen, noch keine Niederschrift gesendet</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>Frage von %1 am %2</translation>
    </message>
    <message>
        <source>%1 proposed on %2 to hand it over to you</source>
        <translation>%1: Übergabe an Sie am %2 vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n options are on the table, none is recommended</source>
        <translation>
            <numerusform>%n Option liegt vor, keine ist empfohlen</numerusform>
            <numerusform>%n Optionen liegen vor, keine ist empfohlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who can solve it was asked yet</source>
        <translation>Noch niemand gefragt, der es lösen kann</translation>
    </message>
    <message>
        <source>%1: not acknowledged since %2</source>
        <translation>%1: nicht bestätigt seit %2</translation>
    </message>
    <message>
        <source>%1: the answer was due %2</source>
        <translation>%1: die Antwort war fällig am %2</translation>
    </message>
    <message>
        <source>%1: no answer by %2</source>
        <translation>%1: keine Antwort bis %2</translation>
    </message>
    <message>
        <source>%1 promised it for %2</source>
        <translation>%1: zugesagt für %2</translation>
    </message>
    <message>
        <source>%1 hears of it before level %2 is asked</source>
        <translation>%1 vor Anfrage an Stufe %2 informieren</translation>
    </message>
    <message>
        <source>Level %1 was the last to ask</source>
        <translation>Stufe %1 war die letzte, die zu fragen war</translation>
    </message>
    <message>
        <source>You announced it for this day</source>
        <translation>Für diesen Tag angekündigt</translation>
    </message>
    <message>
        <source>You told %1 that it goes up on this day</source>
        <translation>%1 wurde angekündigt, dass es an diesem Tag nach oben geht</translation>
    </message>
    <message>
        <source>Prepare call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>Prepare meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Write escalation</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Anruf: %1</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>Gespräch: %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>Kann nicht warten</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Nachhaken</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nachschau</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <source>Nobody was asked, or a promise is late</source>
        <translation>Niemand gefragt oder eine Zusage überfällig</translation>
    </message>
    <message>
        <source>The wait is over, a reminder is left</source>
        <translation>Das Warten ist vorbei, eine Erinnerung ist übrig</translation>
    </message>
    <message>
        <source>Asked and reminded, one level up</source>
        <translation>Gefragt und erinnert, eine Stufe höher</translation>
    </message>
    <message>
        <source>Somebody waits to hear from you</source>
        <translation>Jemand wartet auf Nachricht</translation>
    </message>
    <message>
        <source>It waits for you</source>
        <translation>Wartet auf die eigene Entscheidung</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>You said you would</source>
        <translation>Selbst angekündigt</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Write heads-up</source>
        <translation>Vorwarnen</translation>
    </message>
    <message>
        <source>See the route</source>
        <translation>Weg ansehen</translation>
    </message>
    <message>
        <source>Choose last resort</source>
        <translation>Letztes Mittel</translation>
    </message>
    <message>
        <source>Write update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Niederschrift</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>Rückmelden</translation>
    </message>
    <message>
        <source>Complete the facts</source>
        <translation>Fakten ergänzen</translation>
    </message>
    <message>
        <source>Log your answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <source>Review risk</source>
        <translation>Risiko prüfen</translation>
    </message>
    <message>
        <source>Promote, keep or drop</source>
        <translation>Bedenken prüfen</translation>
    </message>
    <message>
        <source>See the workaround</source>
        <translation>Lösung prüfen</translation>
    </message>
    <message>
        <source>Do it or withdraw</source>
        <translation>Tun oder lassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Resolved %1, not told yet: %2</source>
        <translation>Gelöst am %1, noch nicht mitgeteilt: %2</translation>
    </message>
    <message>
        <source>Resolved %1 at level %2, no review yet</source>
        <translation>Gelöst am %1 auf Stufe %2, noch keine Nachbetrachtung</translation>
    </message>
    <message>
        <source>%1 decided on %2: carry it out</source>
        <translation>Entscheidung von %1 am %2: jetzt ausführen</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Gelöst melden</translation>
    </message>
    <message>
        <source>Action overdue: %1 (due %2)</source>
        <translation>Maßnahme überfällig: %1 (fällig %2)</translation>
    </message>
    <message>
        <source>Action overdue: %1 (%2, due %3)</source>
        <translation>Maßnahme überfällig: %1 (%2, fällig %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weitere</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>Maßnahmen ansehen</translation>
    </message>
</context>
<context>
    <name>VerdictAct</name>
    <message>
        <source>Write escalation</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Choose a last resort</source>
        <translation>Letztes Mittel</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Write heads-up</source>
        <translation>Vorwarnen</translation>
    </message>
    <message>
        <source>Fill in facts</source>
        <translation>Fakten ergänzen</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>Rückmelden</translation>
    </message>
    <message>
        <source>Log the review</source>
        <translation>Nachbetrachtung</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>1 escalation</source>
        <translation>1 Eskalation</translation>
    </message>
    <message numerus="yes">
        <source>%n escalations</source>
        <translation>
            <numerusform>%n Eskalation</numerusform>
            <numerusform>%n Eskalationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had %2 in the last 30 days.</source>
        <translation>%1 hatte in den letzten 30 Tagen %2.</translation>
    </message>
    <message>
        <source>Too many hands: ask one person a side, and nobody above that level on copy.</source>
        <translation>Zu viele Hände: Je Seite eine Person fragen und niemanden über dieser Stufe in Kopie setzen.</translation>
    </message>
    <message>
        <source>Early: waiting ends on %1.</source>
        <translation>Verfrüht: Erst am %1 endet das Warten.</translation>
    </message>
    <message>
        <source>Early: nobody has been asked at the level below.</source>
        <translation>Verfrüht: Auf der Stufe darunter wurde noch niemand gefragt.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>Ohne Bedarfstermin lässt sich kein spätester Zeitpunkt angeben.</translation>
    </message>
    <message>
        <source>Short runway: reminders are dropped first, then waiting.</source>
        <translation>Knapper Spielraum: Zuerst entfallen Erinnerungen, dann das Warten.</translation>
    </message>
    <message>
        <source>Their side has nobody at this level; ours alone is told.</source>
        <translation>Die Gegenseite hat niemanden auf dieser Stufe; nur unsere wird informiert.</translation>
    </message>
    <message>
        <source>Announced for %1: do it or take it back.</source>
        <translation>Für %1 angekündigt: tun oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Announced: do it or take it back.</source>
        <translation>Angekündigt: tun oder zurücknehmen.</translation>
    </message>
    <message>
        <source>This has happened %1 times: escalate the cause, not the case.</source>
        <translation>Das ist %1-mal geschehen: die Ursache eskalieren, nicht den Fall.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Rung: escalation management for project managers.</source>
        <translation>Rung: Eskalationen führen, für die Projektleitung.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Every command takes --json, --at ISO-8601, --lang LANGUAGE, --quiet and --help.</source>
        <translation>Jeder Befehl kennt --json, --at ISO-8601, --lang LANGUAGE, --quiet und --help.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 bad input, 4 file or disk trouble, 5 newer or damaged workspace.</source>
        <translation>Endestatus: 0 getan, 1 getan mit Befunden, 2 falscher Aufruf, 3 falsche Eingabe, 4 Ärger mit Datei oder Datenträger, 5 neuere oder beschädigte Arbeitsdatei.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1: kein Wert für %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The mail the advice calls for, from its template, as an .eml file. Nothing is sent.</source>
        <translation>Die Mail, die der Rat verlangt, aus ihrer Textvorlage, als .eml-Datei. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the path.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht. Bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file.</source>
        <translation>Das ist ein Ordner. Bitte eine Datei nennen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with content.</source>
        <translation>Die Datei ist leer. Bitte eine mit Inhalt wählen.</translation>
    </message>
    <message>
        <source>The file is already there and is not overwritten. Choose another name.</source>
        <translation>Die Datei gibt es schon, sie wird nicht überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the rights of the file and of its folder.</source>
        <translation>Die Datei kann nicht geschrieben werden. Bitte die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its rights.</source>
        <translation>Die Datei kann nicht gelesen werden. Bitte ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Bitte Platz schaffen und noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk reported a fault. Check the disk and try again; nothing was changed.</source>
        <translation>Der Datenträger meldet einen Fehler. Bitte prüfen und noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a Rung workspace. Name a .rung file, or bring a list in with rung import.</source>
        <translation>Das ist keine Arbeitsdatei von Rung. Bitte eine .rung-Datei nennen oder eine Liste mit rung import einlesen.</translation>
    </message>
    <message>
        <source>A newer version of Rung made this workspace. Update Rung to open it.</source>
        <translation>Eine neuere Version von Rung hat diese Arbeitsdatei geschrieben. Zum Öffnen Rung aktualisieren.</translation>
    </message>
    <message>
        <source>The workspace is damaged. rung check FILE --repair writes a repaired copy beside it.</source>
        <translation>Die Arbeitsdatei ist beschädigt. rung check FILE --repair schreibt eine reparierte Kopie daneben.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt in die Arbeitsdatei. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The encoding of the text is unknown or changes inside the file. Save it as UTF-8, or name it with --encoding.</source>
        <translation>Die Kodierung des Textes ist unbekannt oder wechselt in der Datei. Bitte als UTF-8 speichern oder mit --encoding nennen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened or closed in the wrong place. Correct this row in the source.</source>
        <translation>Ein Anführungszeichen steht an falscher Stelle. Bitte diese Zeile in der Quelle berichtigen.</translation>
    </message>
    <message>
        <source>No column looks like a title. Name it with --map title=COLUMN.</source>
        <translation>Keine Spalte sieht nach einem Titel aus. Bitte mit --map title=COLUMN nennen.</translation>
    </message>
    <message>
        <source>The source has no such column. Check the spelling in --map.</source>
        <translation>Die Quelle hat keine solche Spalte. Bitte die Schreibweise in --map prüfen.</translation>
    </message>
    <message>
        <source>There is no such field. rung show FILE ISSUE --json lists the fields.</source>
        <translation>Ein solches Feld gibt es nicht. rung show FILE ISSUE --json zeigt die Felder.</translation>
    </message>
    <message>
        <source>This value does not fit the field. Correct it and try again.</source>
        <translation>Dieser Wert passt nicht in das Feld. Bitte berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not a moment in ISO 8601. Write it like 2026-06-01T09:00:00Z.</source>
        <translation>Das ist kein Zeitpunkt nach ISO 8601. Schreibweise: 2026-06-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>This is larger than Rung takes. Split it into smaller parts.</source>
        <translation>Das ist größer, als Rung annimmt. Bitte in kleinere Teile teilen.</translation>
    </message>
    <message>
        <source>Rung does not read this kind of file. Save it as CSV.</source>
        <translation>Rung liest diese Art von Datei nicht. Bitte als CSV speichern.</translation>
    </message>
    <message>
        <source>The template cannot be read. Check its double braces.</source>
        <translation>Die Textvorlage ist nicht lesbar. Bitte die doppelten Klammern prüfen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same record meanwhile. Look at it again, then repeat the change.</source>
        <translation>Jemand anderes hat denselben Datensatz inzwischen geändert. Bitte ansehen und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>Nothing by this name was found. Check the spelling.</source>
        <translation>Unter diesem Namen wurde nichts gefunden. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>This is not allowed. Correct it and try again.</source>
        <translation>Das ist nicht erlaubt. Bitte berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This category belongs to the confidential path. Such a matter is not kept in the issue log: turn to the contacts of that path.</source>
        <translation>Diese Kategorie gehört zum vertraulichen Weg. Eine solche Sache steht nicht in der Problemliste: Bitte an die Kontakte dieses Weges wenden.</translation>
    </message>
    <message>
        <source>A program that is needed is not installed.</source>
        <translation>Ein benötigtes Programm ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Rung failed in a way it should not. Please report this line.</source>
        <translation>Rung ist auf eine Weise gescheitert, die nicht vorkommen sollte. Bitte diese Zeile melden.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. rung --help lists them.</source>
        <translation>Den Befehl &quot;%1&quot; gibt es nicht. rung --help zeigt alle.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 may be given once.</source>
        <translation>%1 darf nur einmal stehen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 nimmt eines von: %2.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>    whom: %1, %2</source>
        <translation>    wen: %1, %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>What to do now, to whom, until when and why: for these issues, for the open ones, or for all. --explain unfolds each moment into its hours.</source>
        <translation>Was jetzt zu tun ist, bei wem, bis wann und warum: für diese Probleme, für die offenen oder für alle. --explain entfaltet jeden Zeitpunkt in seine Stunden.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Holds now for</source>
        <translation>Gilt derzeit für</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message numerus="yes">
        <source>%n issues changed.</source>
        <translation>
            <numerusform>%n Problem geändert.</numerusform>
            <numerusform>%n Probleme geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No criteria.</source>
        <translation>Keine Kriterien.</translation>
    </message>
    <message>
        <source>The criteria of each project and the issues they hold for; --fire lets them act.</source>
        <translation>Die Kriterien jedes Projekts und die Probleme, für die sie gelten; --fire lässt sie wirken.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Gaps and contradictions in the escalation matrix of each project.</source>
        <translation>Lücken und Widersprüche in der Eskalationsmatrix jedes Projekts.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>What happens when nobody answers.</source>
        <translation>Was geschieht, wenn niemand antwortet.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 skipped.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 übergangen.</translation>
    </message>
    <message>
        <source>%1: this linked file is gone; the document has its name and hash only.</source>
        <translation>%1: Diese verknüpfte Datei ist nicht mehr da; das Dokument enthält nur Name und Prüfsumme.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… und %1 weitere; --json listet alle auf.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Nicht benutzte Spalten: %1.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>as it was added</source>
        <translation>wie hinzugefügt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Keine Dateien.</translation>
    </message>
    <message>
        <source>%1: no file added.</source>
        <translation>%1: keine Datei hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: added %2.</source>
        <translation>%1: %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: %2 removed.</source>
        <translation>%1: %2 entfernt.</translation>
    </message>
    <message>
        <source>The files of an issue, and whether each is as it was added.</source>
        <translation>Die Dateien eines Problems, und ob jede so ist, wie sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Copies files into the workspace; --link only notes where they lie.</source>
        <translation>Kopiert Dateien in die Arbeitsdatei; --link merkt sich nur, wo sie liegen.</translation>
    </message>
    <message>
        <source>Writes a copy of a file of an issue, by its name or number, to a path or into a folder.</source>
        <translation>Schreibt die Kopie einer Datei eines Problems, nach Name oder Nummer, an einen Pfad oder in einen Ordner.</translation>
    </message>
    <message>
        <source>Removes a file of an issue, by its name or number; a linked file stays where it lies.</source>
        <translation>Entfernt eine Datei eines Problems, nach Name oder Nummer; eine verknüpfte Datei bleibt, wo sie liegt.</translation>
    </message>
    <message>
        <source>%1 raised.</source>
        <translation>%1 gemeldet.</translation>
    </message>
    <message>
        <source>Raises an issue, or another kind of entry: concern, query, complaint, decision, dependency.</source>
        <translation>Meldet ein Problem oder eine andere Art von Eintrag: concern, query, complaint, decision, dependency.</translation>
    </message>
    <message>
        <source>%1 of %2 issues would change.</source>
        <translation>%1 von %2 Problemen würden sich ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 issues changed.</source>
        <translation>%1 von %2 Problemen geändert.</translation>
    </message>
    <message>
        <source>%1: resolved only. It closes once the outcome is told, or waived with a reason.</source>
        <translation>%1: nur gelöst. Es schließt, sobald das Ergebnis mitgeteilt oder mit Begründung darauf verzichtet wurde.</translation>
    </message>
    <message>
        <source>%1: resolved only. It closes once somebody owns it.</source>
        <translation>%1: nur gelöst. Es schließt, sobald jemand verantwortlich ist.</translation>
    </message>
    <message>
        <source>Closes issues, all in one undo step: those named and those of the query. TEXT becomes their outcome. One that somebody must still hear of, or that nobody owns, is resolved only.</source>
        <translation>Schließt Probleme, alle in einem Schritt, der sich rückgängig machen lässt: die genannten und die der Abfrage. TEXT wird zu ihrem Ergebnis. Wovon noch jemand hören muss oder wofür niemand verantwortlich ist, wird nur gelöst.</translation>
    </message>
    <message>
        <source>Puts issues that are over away, out of lists and counts; with --undo takes them back. status:archived finds them.</source>
        <translation>Legt erledigte Probleme weg, aus Listen und Zählungen; --undo holt sie zurück. status:archived findet sie.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Sev</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Kosten/Tag</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollst.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>No counterparty</source>
        <translation>Keine Gegenseite</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No issues.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>The issue log. QUERY: words and conditions, as status:open,in-progress severity&gt;=S2 owner:me -label:late due&lt;7d &quot;main pump&quot; project:KEY. FIELD: key, title, severity, needBy … or custom.KEY; with a minus downwards. GROUP: status, owner, counterparty or level. COLUMNS: key,title,quiet … Archived issues come with status:archived. --totals: days and money of the open ones among them instead, by currency.</source>
        <translation>Die Problemliste. QUERY: Wörter und Bedingungen, etwa status:open,in-progress severity&gt;=S2 owner:me -label:late due&lt;7d &quot;main pump&quot; project:KEY. FIELD: key, title, severity, needBy … oder custom.KEY; mit Minus abwärts. GROUP: status, owner, counterparty oder level. COLUMNS: key,title,quiet … Archivierte Probleme zeigt status:archived. --totals: stattdessen Tage und Geld der offenen darunter, nach Währung.</translation>
    </message>
    <message>
        <source>%1: %2 logged.</source>
        <translation>%1: %2 eingetragen.</translation>
    </message>
    <message>
        <source>Appends an entry to the contacts log: attempt, reminder, escalation, acknowledged, answered …; --correct gives an entry, by its number, other words.</source>
        <translation>Fügt dem Kontaktprotokoll einen Eintrag hinzu: attempt, reminder, escalation, acknowledged, answered …; --correct gibt einem Eintrag, nach seiner Nummer, andere Worte.</translation>
    </message>
    <message>
        <source>the workspace has no project yet</source>
        <translation>die Arbeitsdatei hat noch kein Projekt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Changes fields of an issue; an empty value clears the field. With --filter, without ISSUE: of all issues of the query, in one undo step; also labels.add, labels.remove and needBy.shift (working days).</source>
        <translation>Ändert Felder eines Problems; ein leerer Wert leert das Feld. Mit --filter, ohne ISSUE: von allen Problemen der Abfrage, in einem Schritt, der sich rückgängig machen lässt; auch labels.add, labels.remove und needBy.shift (Arbeitstage).</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Workaround until</source>
        <translation>Übergangslösung bis</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (berichtigt)</translation>
    </message>
    <message>
        <source>One issue with its advice, facts and contacts log.</source>
        <translation>Ein Problem mit Rat, Fakten und Kontaktprotokoll.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message>
        <source>The saved views of the issue log, and those that come with the program.</source>
        <translation>Die gespeicherten Ansichten der Problemliste und die mitgelieferten.</translation>
    </message>
    <message>
        <source>Saves a view under a name, in the place of one with that name.</source>
        <translation>Speichert eine Ansicht unter einem Namen, an Stelle einer gleichnamigen.</translation>
    </message>
    <message>
        <source>Removes a saved view.</source>
        <translation>Entfernt eine gespeicherte Ansicht.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>No fields of its own.</source>
        <translation>Keine eigenen Felder.</translation>
    </message>
    <message>
        <source>%1 added as custom.%2.</source>
        <translation>%1 als custom.%2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is retired; its values stay.</source>
        <translation>%1 ist stillgelegt; die Werte bleiben.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 wird wieder angeboten.</translation>
    </message>
    <message>
        <source>The fields a project added to its entries.</source>
        <translation>Die Felder, die ein Projekt seinen Einträgen hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Adds a field: text, number, date, choice or yes-no. rung set … custom.KEY=VALUE fills it.</source>
        <translation>Fügt ein Feld hinzu: text, number, date, choice oder yes-no. rung set … custom.KEY=VALUE füllt es.</translation>
    </message>
    <message>
        <source>Offers a field no longer; its values stay. --back offers it again.</source>
        <translation>Bietet ein Feld nicht mehr an; seine Werte bleiben. --back bietet es wieder an.</translation>
    </message>
    <message>
        <source>%1: reached %2.</source>
        <translation>%1: am %2 erreicht.</translation>
    </message>
    <message>
        <source>%1: expected %2, last safe day %3.</source>
        <translation>%1: am %2 erwartet; der %3 ist der letzte sichere Tag.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No forecast was changed since then.</source>
        <translation>Seither wurde keine Prognose geändert.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>Letzter sicherer Tag</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No milestones.</source>
        <translation>Keine Meilensteine.</translation>
    </message>
    <message>
        <source>Milestones with baseline, forecast and slip; --since lists the forecasts made after that moment.</source>
        <translation>Meilensteine mit Basisplan, Prognose und Verzug; --since zeigt die Prognosen nach diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Adds a milestone; its float is counted in working days.</source>
        <translation>Fügt einen Meilenstein hinzu; sein Puffer zählt in Arbeitstagen.</translation>
    </message>
    <message>
        <source>Adds a forecast to a milestone; earlier ones stay.</source>
        <translation>Fügt einem Meilenstein eine Prognose hinzu; frühere bleiben.</translation>
    </message>
    <message>
        <source>Says that a milestone is reached, today or on --day.</source>
        <translation>Hält fest, dass ein Meilenstein erreicht ist, heute oder am Tag von --day.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>There is more: --limit N shows more of each kind.</source>
        <translation>Es gibt mehr: --limit N zeigt mehr von jeder Art.</translation>
    </message>
    <message>
        <source>Issues, log entries, risks, people and drafts in which all of these words begin a word, whatever their accents and case; &quot;words in quotes&quot; stand together. KIND: issue, log, risk, person, draft.</source>
        <translation>Probleme, Einträge, Risiken, Personen und Entwürfe, in denen alle diese Wörter ein Wort beginnen, gleich welcher Akzente und Großschreibung; &quot;Wörter in Anführungszeichen&quot; stehen zusammen. KIND: issue, log, risk, person, draft.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The days off of a working calendar; with --holidays it keeps the public holidays of that place in these years.</source>
        <translation>Die freien Tage eines Arbeitskalenders; mit --holidays führt er die Feiertage dieses Ortes in diesen Jahren.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1 (in lieu)</source>
        <translation>%1 (Ersatztag)</translation>
    </message>
    <message>
        <source>The public holidays of a country or a part of it (DE, DE-HH); without a place, the places there are.</source>
        <translation>Die Feiertage eines Landes oder eines Teils davon (DE, DE-HH); ohne Ort die Orte, die es gibt.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Nach %1 kopiert.</translation>
    </message>
    <message>
        <source>A consistent copy, also while the file is in use.</source>
        <translation>Eine stimmige Kopie, auch während die Datei benutzt wird.</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>der Aufbau der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a row names another one that is not there</source>
        <translation>eine Zeile nennt eine andere, die es nicht gibt</translation>
    </message>
    <message>
        <source>the content of a row is not what was saved</source>
        <translation>der Inhalt einer Zeile ist nicht der gespeicherte</translation>
    </message>
    <message>
        <source>a search text or counter does not follow from its row</source>
        <translation>ein Suchtext oder Zähler folgt nicht aus seiner Zeile</translation>
    </message>
    <message>
        <source>an act of the history is not what was saved</source>
        <translation>ein Vorgang des Verlaufs ist nicht der gespeicherte</translation>
    </message>
    <message>
        <source>the chain of the history breaks at this entry</source>
        <translation>die Kette des Verlaufs bricht an diesem Eintrag</translation>
    </message>
    <message>
        <source>entries of the history are missing</source>
        <translation>Einträge des Verlaufs fehlen</translation>
    </message>
    <message>
        <source>the content of a file is not what was saved</source>
        <translation>der Inhalt einer Datei ist nicht der gespeicherte</translation>
    </message>
    <message>
        <source>the content of a file is missing</source>
        <translation>der Inhalt einer Datei fehlt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n record(s) kept,</source>
        <translation>
            <numerusform>Nach %1 geschrieben: %n Datensatz behalten,</numerusform>
            <numerusform>Nach %1 geschrieben: %n Datensätze behalten,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost or only in part.</source>
        <translation>
            <numerusform>%n verloren oder nur teilweise.</numerusform>
            <numerusform>%n verloren oder nur teilweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrity of the file, its references and its history; --repair writes a repaired copy beside it.</source>
        <translation>Unversehrtheit der Datei, ihrer Verweise und ihres Verlaufs; --repair schreibt eine reparierte Kopie daneben.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Makes a workspace, empty or with a sample project.</source>
        <translation>Legt eine Arbeitsdatei an, leer oder mit einem Beispielprojekt.</translation>
    </message>
    <message>
        <source>The checks have findings: %1. rung matrix check FILE lists them.</source>
        <translation>Die Prüfungen haben Befunde: %1. rung matrix check FILE zeigt sie.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>%1 issues run; the verdict or level of %2 would change.</source>
        <translation>%1 Probleme laufen; bei %2 würde sich Rat oder Stufe ändern.</translation>
    </message>
    <message>
        <source>Not all of them are listed.</source>
        <translation>Nicht alle sind aufgeführt.</translation>
    </message>
    <message>
        <source>What would change for the running issues if they moved to the edited version of the matrix.</source>
        <translation>Was sich für die laufenden Probleme ändern würde, wenn sie auf die bearbeitete Version der Matrix übergingen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Who comes there</source>
        <translation>Wer dorthin kommt</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Version %1 of %2 now says what the template “%3” says.</source>
        <translation>Version %1 von %2 sagt jetzt, was die Vorlage „%3“ sagt.</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the template “%1”.</source>
        <translation>Vorlage „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Matrices to start from: those of the program and your own.</source>
        <translation>Matrizen für den Anfang: die des Programms und eigene.</translation>
    </message>
    <message>
        <source>The paths, categories and roles of a template.</source>
        <translation>Die Wege, Kategorien und Rollen einer Vorlage.</translation>
    </message>
    <message>
        <source>Puts a template in the place of the project&apos;s matrix, with people in its roles; roles not named stay empty.</source>
        <translation>Setzt eine Vorlage an die Stelle der Matrix des Projekts, mit Personen in ihren Rollen; nicht genannte Rollen bleiben leer.</translation>
    </message>
    <message>
        <source>Keeps the project&apos;s matrix as a template of your own, in the place of one with that name.</source>
        <translation>Behält die Matrix des Projekts als eigene Vorlage, an Stelle einer gleichnamigen.</translation>
    </message>
    <message>
        <source>Removes a template of your own.</source>
        <translation>Entfernt eine eigene Vorlage.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>current</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Running issues</source>
        <translation>Laufende Probleme</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>zurück zu Version %1</translation>
    </message>
    <message>
        <source>Version %1 now says what version %2 says.</source>
        <translation>Version %1 sagt jetzt, was Version %2 sagt.</translation>
    </message>
    <message>
        <source>Version %1 is current.</source>
        <translation>Version %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>copy from %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Version %1 of %2 now says what %3 has.</source>
        <translation>Version %1 von %2 sagt jetzt, was %3 hat.</translation>
    </message>
    <message>
        <source>The versions of the escalation matrix: who saved them, when and why, and how many issues run on each.</source>
        <translation>Die Versionen der Eskalationsmatrix: wer sie wann und warum gespeichert hat und wie viele Probleme nach jeder laufen.</translation>
    </message>
    <message>
        <source>In what two versions of the matrix differ; without numbers the current one and the draft.</source>
        <translation>Worin sich zwei Versionen der Matrix unterscheiden; ohne Nummern die geltende und der Entwurf.</translation>
    </message>
    <message>
        <source>Makes a draft that says what an earlier version says.</source>
        <translation>Macht einen Entwurf, der sagt, was eine frühere Version sagt.</translation>
    </message>
    <message>
        <source>Makes the draft the version that new issues get; with --move running issues get it too.</source>
        <translation>Macht den Entwurf zur Version, die neue Probleme erhalten; mit --move erhalten ihn auch laufende.</translation>
    </message>
    <message>
        <source>Copies the matrix of one project to another, with its people.</source>
        <translation>Kopiert die Matrix eines Projekts in ein anderes, mit ihren Personen.</translation>
    </message>
    <message>
        <source>Writes the issues as a CSV list, the escalation matrix as a table or a document, the days off of a working calendar as .ics, or the whole workspace as one JSON document, which gives the same workspace when it is imported into an empty file.</source>
        <translation>Schreibt die Probleme als CSV-Liste, die Eskalationsmatrix als Tabelle oder Dokument, die freien Tage eines Arbeitskalenders als .ics oder die ganze Arbeitsdatei als ein JSON-Dokument, das in eine leere Datei eingelesen dieselbe Arbeitsdatei ergibt.</translation>
    </message>
    <message>
        <source>Brings in a list of issues (CSV, TSV), a workspace document (JSON), an .ics file as days off of a calendar or absences of a person, or an escalation matrix (--what matrix: CSV, XLSX, JSON). The same source again updates.</source>
        <translation>Liest eine Problemliste (CSV, TSV), ein Arbeitsdatei-Dokument (JSON), eine .ics-Datei als freie Tage eines Kalenders oder Abwesenheiten einer Person oder eine Eskalationsmatrix ein (--what matrix: CSV, XLSX, JSON). Dieselbe Quelle noch einmal aktualisiert.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Would be added: %1.</source>
        <translation>Würde hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>The matrix of %1 was read.</source>
        <translation>Die Matrix von %1 wurde eingelesen.</translation>
    </message>
    <message>
        <source>The matrix of %1 says the same already.</source>
        <translation>Die Matrix von %1 sagt schon dasselbe.</translation>
    </message>
    <message>
        <source>A paper as PDF: the escalation brief of one issue, the issue register, the escalation, severity or risk matrix, or the guidelines for the team.</source>
        <translation>Ein Papier als PDF: die Entscheidungsvorlage eines Problems, das Problemregister, die Eskalations-, Schweregrad- oder Risikomatrix oder der Leitfaden für das Team.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Take the password off and save it again.</source>
        <translation>Die Arbeitsmappe ist durch ein Kennwort geschützt. Bitte das Kennwort entfernen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx.</source>
        <translation>Das ist eine Arbeitsmappe der alten Art (.xls). Bitte als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This is not a calendar file. Export the calendar again, as .ics.</source>
        <translation>Das ist keine Kalenderdatei. Den Kalender noch einmal als .ics exportieren.</translation>
    </message>
    <message>
        <source>No new contact is offered. One is when at least %1 logged forwards ended with the same person, who is not yet named there.</source>
        <translation>Es wird kein neuer Kontakt vorgeschlagen. Das geschieht, wenn mindestens %1 festgehaltene Weitergaben bei derselben Person endeten, die dort noch nicht genannt ist.</translation>
    </message>
    <message>
        <source>%1: not offered again until another forward is logged.</source>
        <translation>%1: wird erst wieder vorgeschlagen, wenn eine weitere Weitergabe festgehalten ist.</translation>
    </message>
    <message>
        <source>The matrix has a draft. Settle it first: rung matrix publish FILE.</source>
        <translation>Die Matrix hat einen Entwurf. Erst ist er abzuschließen: rung matrix publish FILE.</translation>
    </message>
    <message>
        <source>%1 is the contact at level %2 of %3 from version %4 on.</source>
        <translation>%1 ist ab Version %4 der Kontakt auf Stufe %2 von %3.</translation>
    </message>
    <message>
        <source>    offer: %1 rung matrix contact FILE --issue %2</source>
        <translation>    Vorschlag: %1 rung matrix contact FILE --issue %2</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Makes the person with whom the forwards of an issue ended the contact, in a new version of the matrix; --keep-deputy keeps the former one as deputy, --move takes running issues along, --not-now puts the offer off.</source>
        <translation>Trägt die Person, bei der die Weitergaben eines Problems endeten, in einer neuen Version der Matrix als Kontakt ein; --keep-deputy behält die bisherige als Vertretung, --move nimmt laufende Probleme mit, --not-now schiebt den Vorschlag auf.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2 d (today: %3)</source>
        <translation>%1 %2 d (heute: %3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Notice periods, working days</source>
        <translation>Kündigungsfristen, Arbeitstage</translation>
    </message>
    <message>
        <source>No organisations.</source>
        <translation>Keine Organisationen.</translation>
    </message>
    <message>
        <source>Organisations with contract, ladder and notice periods; days are counted in their calendar.</source>
        <translation>Organisationen mit Vertrag, Leiter und Fristen; Tage zählen nach ihrem Kalender.</translation>
    </message>
    <message>
        <source>Sets the contract reference and notice periods in working days; 0 days takes a period away.</source>
        <translation>Setzt Vertragszeichen und Fristen in Arbeitstagen; 0 Tage nimmt eine Frist weg.</translation>
    </message>
    <message>
        <source>Says who answers for a level of the organisation&apos;s ladder, from a day on; who did before keeps the days until then.</source>
        <translation>Sagt, wer auf einer Stufe der Leiter der Organisation zuständig ist, ab einem Tag; wer es vorher war, behält die Tage bis dahin.</translation>
    </message>
    <message>
        <source>last resort: %1</source>
        <translation>letztes Mittel: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>is not what was packed</source>
        <translation>ist nicht, was gepackt wurde</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was not packed</source>
        <translation>wurde nicht gepackt</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the pack.</source>
        <translation>%1 konnte nicht gelesen werden und ist nicht im Paket.</translation>
    </message>
    <message>
        <source>%1 files written to %2.
Seal: %3</source>
        <translation>%1 Dateien nach %2 geschrieben.
Siegel: %3</translation>
    </message>
    <message>
        <source>OK: %1 files are as they were packed.</source>
        <translation>In Ordnung: %1 Dateien sind wie gepackt.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>Writes one case into a new folder: the brief as PDF, log and history, messages and files, with a hash of each.</source>
        <translation>Schreibt einen Fall in einen neuen Ordner: Kurzbericht als PDF, Protokoll und Verlauf, Nachrichten und Dateien, mit Prüfsumme zu jedem.</translation>
    </message>
    <message>
        <source>Whether a pack is as it was written, byte by byte. Needs no workspace; sha256sum -c MANIFEST.sha256 says the same.</source>
        <translation>Ob ein Paket Byte für Byte ist, wie es geschrieben wurde. Braucht keine Arbeitsdatei; sha256sum -c MANIFEST.sha256 sagt dasselbe.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Verantwortliche</translation>
    </message>
    <message>
        <source>What wants doing now, most urgent first, as on the Today page. --figures counts instead, and says by which query the issues are found.</source>
        <translation>Was jetzt zu tun ist, das Dringendste zuerst, wie auf der Seite „Heute“. --figures zählt stattdessen und nennt die Abfrage, mit der sich die Probleme finden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>No actions.</source>
        <translation>Keine Maßnahmen.</translation>
    </message>
    <message>
        <source>What is being done about an issue: who, until when, and what is overdue.</source>
        <translation>Was zu einem Problem unternommen wird: wer, bis wann, und was überfällig ist.</translation>
    </message>
    <message>
        <source>Adds an action to an issue.</source>
        <translation>Fügt einem Problem eine Maßnahme hinzu.</translation>
    </message>
    <message>
        <source>Says that an action is done; NUMBER as in the list.</source>
        <translation>Meldet eine Maßnahme als erledigt; NUMBER wie in der Liste.</translation>
    </message>
    <message>
        <source>Says that an action is open again.</source>
        <translation>Meldet eine Maßnahme wieder als offen.</translation>
    </message>
    <message>
        <source>Takes an action off the list.</source>
        <translation>Nimmt eine Maßnahme von der Liste.</translation>
    </message>
    <message>
        <source>%1 is larger than Rung copies (%2). With --link it stays where it is, and only the place is noted.</source>
        <translation>%1 ist größer, als Rung kopiert (%2). Mit --link bleibt die Datei, wo sie ist, und nur ihr Ort wird festgehalten.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>No situations. rung situation shipped FILE adds the usual ones.</source>
        <translation>Keine Situationen. rung situation shipped FILE fügt die üblichen hinzu.</translation>
    </message>
    <message>
        <source>%1: rank %2.</source>
        <translation>%1: Rang %2.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n situations changed.</source>
        <translation>
            <numerusform>%n Situation geändert.</numerusform>
            <numerusform>%n Situationen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranked catalogue of situations, from the highest impact to what one handles oneself.</source>
        <translation>Der Katalog der Situationen nach Rang, von der größten Auswirkung bis zu dem, was man selbst erledigt.</translation>
    </message>
    <message>
        <source>Adds a situation: category, impact, urgency, everyday=true for no escalation, advice. Last, or at --rank.</source>
        <translation>Fügt eine Situation hinzu: category, impact, urgency, everyday=true für keine Eskalation, advice. Am Ende oder auf --rank.</translation>
    </message>
    <message>
        <source>Changes a situation; issues that have picked it keep what it said.</source>
        <translation>Ändert eine Situation; Probleme, für die sie gewählt wurde, behalten, was sie besagte.</translation>
    </message>
    <message>
        <source>Moves a situation to another rank; 1 is the highest impact.</source>
        <translation>Verschiebt eine Situation auf einen anderen Rang; 1 ist die größte Auswirkung.</translation>
    </message>
    <message>
        <source>Removes a situation from the catalogue; issues that have picked it keep what it said.</source>
        <translation>Entfernt eine Situation aus dem Katalog; Probleme, für die sie gewählt wurde, behalten, was sie besagte.</translation>
    </message>
    <message>
        <source>Adds the situations that a new project begins with, as far as they are not there.</source>
        <translation>Fügt die Situationen hinzu, mit denen ein neues Projekt beginnt, soweit sie fehlen.</translation>
    </message>
    <message>
        <source>Writes the catalogue of situations as CSV, in its order.</source>
        <translation>Schreibt den Katalog der Situationen als CSV, in seiner Reihenfolge.</translation>
    </message>
    <message>
        <source>The CSV file becomes the catalogue of situations, in its order, as one undo step.</source>
        <translation>Die CSV-Datei wird zum Katalog der Situationen, in ihrer Reihenfolge, als ein Schritt zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (vertraulich)</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is in use: issues %2, situations %3, criteria %4, fields %5, paths %6.</source>
        <translation>%1 wird verwendet: Probleme %2, Situationen %3, Kriterien %4, Felder %5, Wege %6.</translation>
    </message>
    <message>
        <source>rung category rename FILE NAME OTHER --issues moves them to another one.</source>
        <translation>rung category rename FILE NAME OTHER --issues verschiebt sie in eine andere.</translation>
    </message>
    <message>
        <source>--paths takes it out of the paths too.</source>
        <translation>--paths nimmt sie auch aus den Wegen.</translation>
    </message>
    <message>
        <source>The categories of a project, and how many issues, situations, criteria, fields and paths name each.</source>
        <translation>Die Kategorien eines Projekts und wie viele Probleme, Situationen, Kriterien, Felder und Wege jede nennen.</translation>
    </message>
    <message>
        <source>Adds a category to the list of the project.</source>
        <translation>Fügt der Liste des Projekts eine Kategorie hinzu.</translation>
    </message>
    <message>
        <source>Renames a category in paths, situations, criteria and fields, with --issues in issues too; two of one name become one.</source>
        <translation>Benennt eine Kategorie in Wegen, Situationen, Kriterien und Feldern um, mit --issues auch in Problemen; zwei gleichen Namens werden eine.</translation>
    </message>
    <message>
        <source>Removes a category that nothing names; --paths takes it out of the paths too.</source>
        <translation>Entfernt eine Kategorie, die nichts nennt; --paths nimmt sie auch aus den Wegen.</translation>
    </message>
    <message>
        <source>No open issues.</source>
        <translation>Keine offenen Probleme.</translation>
    </message>
    <message>
        <source>solved by the manager alone</source>
        <translation>von der Projektleitung allein gelöst</translation>
    </message>
    <message>
        <source>of the lowest severity, yet escalated</source>
        <translation>niedrigster Schweregrad, trotzdem eskaliert</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a number, the whole, percent</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>Verlorene Tage</translation>
    </message>
    <message>
        <source>No contributing parties.</source>
        <translation>Keine mitbeteiligten Parteien.</translation>
    </message>
    <message>
        <source>What of the days lost and the money so far is each contributing party&apos;s, of open and of closed issues.</source>
        <translation>Welcher Teil der verlorenen Tage und des bisherigen Geldes auf jede mitbeteiligte Partei entfällt, bei offenen und bei geschlossenen Problemen.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Supportstufe</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Supportstufe</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in 30 days; --bundle puts what else is due with them into this mail: %2.</source>
        <translation>
            <numerusform>%1 wurde in 30 Tagen %n Mal gefragt; --bundle nimmt in diese Nachricht auf, was dort außerdem fällig ist: %2.</numerusform>
            <numerusform>%1 wurde in 30 Tagen %n Mal gefragt; --bundle nimmt in diese Nachricht auf, was dort außerdem fällig ist: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Decides alone up to</source>
        <translation>Entscheidet allein bis</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>No projects. rung project add FILE NAME makes one.</source>
        <translation>Keine Projekte. rung project add FILE NAME legt eines an.</translation>
    </message>
    <message>
        <source>%1: its issues begin with %2-1.</source>
        <translation>%1: Die Probleme beginnen mit %2-1.</translation>
    </message>
    <message>
        <source>%1 (%2): %3; decides alone: %4.</source>
        <translation>%1 (%2): %3; entscheidet allein: %4.</translation>
    </message>
    <message>
        <source>no manager</source>
        <translation>keine Projektleitung</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>The projects: who manages each, what they decide alone, and how many escalations to one person in 30 days are too many.</source>
        <translation>Die Projekte: wer jedes leitet, was diese Person allein entscheidet und wie viele Eskalationen an eine Person in 30 Tagen zu viele sind.</translation>
    </message>
    <message>
        <source>Makes a project; its key begins the key of each issue and is made from the name when left out.</source>
        <translation>Legt ein Projekt an; sein Kürzel beginnt den Schlüssel jedes Problems und entsteht ohne Angabe aus dem Namen.</translation>
    </message>
    <message>
        <source>Changes a project: name, key, currency, manager, authorityMoney, authorityDays, authorityScope, leaderLoadLimit. An empty value clears; issues keep the key they have.</source>
        <translation>Ändert ein Projekt: name, key, currency, manager, authorityMoney, authorityDays, authorityScope, leaderLoadLimit. Ein leerer Wert löscht; Probleme behalten ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Owner and team</source>
        <translation>Verantwortliche und Team</translation>
    </message>
    <message>
        <source>Their management</source>
        <translation>Deren Leitung</translation>
    </message>
    <message>
        <source>Both managements</source>
        <translation>Beide Leitungen</translation>
    </message>
    <message>
        <source>Directors of both</source>
        <translation>Direktion beider Seiten</translation>
    </message>
    <message>
        <source>Heads of both</source>
        <translation>Spitze beider Seiten</translation>
    </message>
    <message>
        <source>Meeting of both managements</source>
        <translation>Treffen beider Leitungen</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Änderungsantrag</translation>
    </message>
    <message>
        <source>%1, their management first</source>
        <translation>%1, zuerst deren Leitung</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>Version %1 has the path “%2”: level 1 asks their management alone.</source>
        <translation>Version %1 hat den Weg „%2“: Stufe 1 fragt nur deren Leitung.</translation>
    </message>
    <message>
        <source>Adds a path to a counterparty: their manager is asked first, then both managements in parallel; people from the reporting lines and the ladder.</source>
        <translation>Fügt einen Weg zu einer Gegenseite hinzu: erst wird deren Leitung gefragt, dann beide Leitungen parallel; Personen aus Berichtslinien und Leiter.</translation>
    </message>
</context>
<context>
    <name>models::AttachmentModel</name>
    <message>
        <source>No longer at %1</source>
        <translation>Nicht mehr unter %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>verknüpft mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BoardModel</name>
    <message>
        <source>Own effort</source>
        <translation>Eigene Klärung</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1; column %2, %3 of %4</source>
        <translation>%1; Spalte %2, %3 von %4</translation>
    </message>
</context>
<context>
    <name>models::CardWords</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>nächster Schritt %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>models::ContactLogModel</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Berichtigt %1</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <translation>Zugesagt bis %1</translation>
    </message>
    <message>
        <source>Announced for %1</source>
        <translation>Angekündigt für %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Telling the outcome waived</source>
        <translation>Verzicht auf Mitteilung des Ergebnisses</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>kind of contact, people</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>kind of contact, people, channel</comment>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 gab es an %2 weiter</translation>
    </message>
    <message>
        <source>%1 passed it to %2, %3</source>
        <comment>person, people, channel</comment>
        <translation>%1 gab es an %2 weiter, %3</translation>
    </message>
    <message>
        <source>The way it took: %1</source>
        <translation>Der Weg, den es nahm: %1</translation>
    </message>
</context>
<context>
    <name>models::CriterionListModel</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Noch keine Bedingung</translation>
    </message>
</context>
<context>
    <name>models::DraftListModel</name>
    <message>
        <source>Open drafts</source>
        <translation>Offene Entwürfe</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>moment, author, change</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Datei hinzugefügt: %1</translation>
    </message>
    <message>
        <source>File removed: %1</source>
        <translation>Datei entfernt: %1</translation>
    </message>
    <message>
        <source>Draft written</source>
        <translation>Entwurf geschrieben</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Entwurf entfernt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 gesetzt: %2</translation>
    </message>
    <message>
        <source>%1 cleared, it was %2</source>
        <translation>%1 geleert, bisher %2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 geändert von %2 zu %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Action %1 added: %2</source>
        <translation>Maßnahme %1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Action %1 taken off: %2</source>
        <translation>Maßnahme %1 entfernt: %2</translation>
    </message>
    <message>
        <source>Action %1 done</source>
        <translation>Maßnahme %1 erledigt</translation>
    </message>
    <message>
        <source>Action %1 open again</source>
        <translation>Maßnahme %1 wieder offen</translation>
    </message>
</context>
<context>
    <name>models::IssueTableModel</name>
    <message>
        <source>%1 · %L2</source>
        <comment>a group of issues and how many</comment>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>No counterparty</source>
        <translation>Keine Gegenseite</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>quiet %1 d</source>
        <translation>%1 d still</translation>
    </message>
    <message>
        <source>raised %1 d ago</source>
        <translation>vor %1 d gemeldet</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>no need-by</source>
        <translation>kein Bedarfstermin</translation>
    </message>
    <message>
        <source>no “%1”</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>incomplete: %1 and %2 more</source>
        <translation>unvollständig: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Nötig bis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Kosten/Tag</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollst.</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LadderModel</name>
    <message>
        <source>Nobody is called %1 yet. The checks offer to add who is missing.</source>
        <translation>Noch niemand heißt %1. Die Prüfungen bieten an, Fehlende aufzunehmen.</translation>
    </message>
    <message>
        <source>%1 fits several people. Write the full name.</source>
        <translation>%1 passt auf mehrere Personen. Bitte den vollen Namen schreiben.</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 3d or 24h! (round the clock).</source>
        <translation>Keine Zeit. Möglich sind 4h, 3d oder 24h! (rund um die Uhr).</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>start level of %1</source>
        <translation>Startstufe von %1</translation>
    </message>
    <message>
        <source>new level %1</source>
        <translation>neue Stufe %1</translation>
    </message>
    <message>
        <source>level %1 removed</source>
        <translation>Stufe %1 entfernt</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>keine Vertretung</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Their people</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Not a channel. Write meeting, call, chat, mail or letter, the preferred one first.</source>
        <translation>Kein Kanal. Möglich sind Treffen, Anruf, Chat, Mail oder Brief, der bevorzugte zuerst.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>path, act</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level %1, %2: %3</source>
        <translation>Stufe %1, %2: %3</translation>
    </message>
    <message>
        <source>starts here</source>
        <translation>beginnt hier</translation>
    </message>
    <message>
        <source>first, then deputies</source>
        <translation>zuerst, dann Vertretung</translation>
    </message>
    <message>
        <source>same level, in parallel</source>
        <translation>gleiche Stufe, parallel</translation>
    </message>
    <message>
        <source>preferred first</source>
        <translation>bevorzugter zuerst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in team</source>
        <translation>im Team</translation>
    </message>
    <message>
        <source>answer in</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Facts wanted</source>
        <translation>Verlangte Fakten</translation>
    </message>
    <message>
        <source>levels moved</source>
        <translation>Stufen verschoben</translation>
    </message>
    <message>
        <source>by their own ladder</source>
        <translation>nach ihrer eigenen Leiter</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>der Person, um die es geht</translation>
    </message>
</context>
<context>
    <name>models::OutlookModel</name>
    <message>
        <source>No issue is running.</source>
        <translation>Kein Problem läuft.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n running issue(s) would be told anything else.</source>
        <translation>
            <numerusform>Für das %n laufende Problem würde sich nichts ändern.</numerusform>
            <numerusform>Für keines der %n laufenden Probleme würde sich etwas ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running issues would get another verdict or level.</source>
        <translation>%1 von %2 laufenden Problemen bekämen einen anderen Rat oder eine andere Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would go to other people or wait for another moment.</source>
        <translation>
            <numerusform>%n weiteres ginge an andere Personen oder wartete bis zu einem anderen Zeitpunkt.</numerusform>
            <numerusform>%n weitere gingen an andere Personen oder warteten bis zu einem anderen Zeitpunkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are listed.</source>
        <translation>Nicht alle sind aufgeführt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Rat jetzt</translation>
    </message>
    <message>
        <source>Told then</source>
        <translation>Rat dann</translation>
    </message>
</context>
<context>
    <name>models::PersonTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>slip that a person may accept</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>fehlt bis %1</translation>
    </message>
    <message>
        <source>away from %1</source>
        <translation>fehlt ab %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>May decide alone</source>
        <translation>Darf allein entscheiden</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
</context>
<context>
    <name>models::PlayModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>people, with why one stands in: in the direction of the language</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>models::PolicyModel</name>
    <message>
        <source>Starts at level</source>
        <translation>Startstufe</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>the first level asked</source>
        <translation>zuerst gefragte Stufe</translation>
    </message>
    <message>
        <source>before the next level</source>
        <translation>vor der nächsten Stufe</translation>
    </message>
    <message>
        <source>after each reminder, share of the response time</source>
        <translation>nach jeder Erinnerung, Anteil der Antwortzeit</translation>
    </message>
    <message>
        <source>to the level asked, before the next one: 1d, or none</source>
        <translation>an die gefragte Stufe, vor der nächsten: 1d oder keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No such level. Write 1 to %1.</source>
        <translation>Keine solche Stufe. Möglich sind 1 bis %1.</translation>
    </message>
    <message>
        <source>Not a number of reminders. Write 0 to 9.</source>
        <translation>Keine Zahl von Erinnerungen. Möglich sind 0 bis 9.</translation>
    </message>
    <message>
        <source>Not a share. Write 0 to 100 %.</source>
        <translation>Kein Anteil. Möglich sind 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 1d or none.</source>
        <translation>Keine Zeit. Möglich sind 4h, 1d oder keine.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, severity</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::RatingModel</name>
    <message>
        <source>Not a rating. Write %1, or its number 1 to %2.</source>
        <translation>Keine Einstufung. Möglich sind %1 oder die Nummer 1 bis %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, rating</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::ReportingTreeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::RiskScaleModel</name>
    <message>
        <source>A class has a name.</source>
        <translation>Eine Klasse hat einen Namen.</translation>
    </message>
    <message>
        <source>Not a share. Write 0 to 100 %.</source>
        <translation>Kein Anteil. Möglich sind 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Lower than the class before it.</source>
        <translation>Niedriger als die Klasse davor.</translation>
    </message>
    <message>
        <source>Not an amount. Write 250000, 250k or 1.5m.</source>
        <translation>Kein Betrag. Möglich sind 250000, 250k oder 1,5m.</translation>
    </message>
    <message>
        <source>%1 of class %2: %3</source>
        <translation>%1 der Klasse %2: %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <comment>probability or impact</comment>
        <translation>%1, Klasse %2</translation>
    </message>
</context>
<context>
    <name>models::RiskTableModel</name>
    <message>
        <source>%1 k</source>
        <comment>thousands of money</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>raised %1</source>
        <translation>gemeldet %1</translation>
    </message>
    <message>
        <source>level %1 on %2</source>
        <translation>Stufe %1 am %2</translation>
    </message>
    <message>
        <source>next checkpoint %1</source>
        <translation>nächster Prüfpunkt %1</translation>
    </message>
    <message>
        <source>need-by %1</source>
        <translation>Bedarfstermin %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>gelöst %1</translation>
    </message>
</context>
<context>
    <name>models::TodayModel</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>bis %1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ActionTable</name>
    <message>
        <source>New file…</source>
        <translation>Neue Datei…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample project…</source>
        <translation>Beispielprojekt ansehen…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Erscheinungsbild des Systems</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Case brief of this issue</source>
        <translation>Entscheidungsvorlage dieses Problems</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Rung</source>
        <translation>Über Rung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>Projektangaben…</translation>
    </message>
</context>
<context>
    <name>ui::AdviceCard</name>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Other level</source>
        <translation>Andere Stufe</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Go to a level of your own choice, with the reason</source>
        <translation>Selbst eine Stufe wählen, mit Begründung</translation>
    </message>
    <message>
        <source>Twelve questions that lead to the verdict</source>
        <translation>Zwölf Fragen, die zum Rat führen</translation>
    </message>
    <message>
        <source>Advice, %1</source>
        <translation>Rat, %1</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>Problem schließen</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Last resort: %1</source>
        <translation>Letztes Mittel: %1</translation>
    </message>
    <message>
        <source>Why, in short</source>
        <translation>Warum, in Kürze</translation>
    </message>
    <message>
        <source>Why, all %1</source>
        <translation>Warum, alle %1</translation>
    </message>
</context>
<context>
    <name>ui::AgainDialog</name>
    <message>
        <source>%1 happened again</source>
        <translation>%1 ist erneut aufgetreten</translation>
    </message>
    <message>
        <source>Words of the earlier issue</source>
        <translation>Wörter des früheren Problems</translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>Frühere Probleme</translation>
    </message>
    <message>
        <source>Link to this issue</source>
        <translation>Mit diesem verknüpfen</translation>
    </message>
    <message>
        <source>No other issue has these words.</source>
        <translation>Kein anderes Problem enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Earlier issues, those most alike first</source>
        <translation>Frühere Probleme, die ähnlichsten zuerst</translation>
    </message>
</context>
<context>
    <name>ui::ArithmeticView</name>
    <message>
        <source>How the moments were counted</source>
        <translation>Wie die Zeitpunkte gerechnet wurden</translation>
    </message>
</context>
<context>
    <name>ui::AssistList</name>
    <message>
        <source>Add a helper</source>
        <translation>Hilfe hinzufügen</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Was sie beitragen</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Was %1 beiträgt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until when %1 helps</source>
        <translation>Bis wann %1 hilft</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the helpers</source>
        <translation>%1 aus den Helfenden entfernen</translation>
    </message>
</context>
<context>
    <name>ui::BoardColumn</name>
    <message>
        <source>A level is reached by an escalation: drop a card on a higher level to start one.</source>
        <translation>Eine Stufe wird durch Eskalation erreicht: Karte auf eine höhere Stufe ziehen, um sie zu beginnen.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Left out by the filter. Cards can be dropped here.</source>
        <translation>Vom Filter ausgeblendet. Karten können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>No issue here</source>
        <translation>Hier liegt nichts</translation>
    </message>
</context>
<context>
    <name>ui::CalendarEditor</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours, empty: closed</source>
        <translation>Stunden, leer: geschlossen</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <source>%1: write hours like 9:00–12:00, 13:00–17:00.</source>
        <translation>%1: Stunden in der Form 9:00–12:00, 13:00–17:00 angeben.</translation>
    </message>
    <message>
        <source>Write hours like 9:00–12:00, or nothing for a closed day.</source>
        <translation>Stunden in der Form 9:00–12:00 angeben, für einen geschlossenen Tag nichts.</translation>
    </message>
    <message>
        <source>Not a day. Write it like %1.</source>
        <translation>Kein Tag. Schreibweise wie %1.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPane</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>Give it to …</source>
        <translation>Zuweisen an …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Keinem Land</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>users of a calendar</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works by it yet.</source>
        <translation>Noch arbeitet niemand danach.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Genutzt von %1</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Name des Kalenders</translation>
    </message>
    <message>
        <source>Rename calendar</source>
        <translation>Kalender umbenennen</translation>
    </message>
    <message>
        <source>Remove the calendar %1?</source>
        <translation>Den Kalender %1 entfernen?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Days off from a calendar file</source>
        <translation>Freie Tage aus einer Kalenderdatei</translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s) off</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n neuer freier Tag</numerusform>
            <numerusform>%n neue freie Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n Termin wurde ausgelassen.</numerusform>
            <numerusform>%n Termine wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off as a calendar file</source>
        <translation>Freie Tage als Kalenderdatei</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Give this calendar to</source>
        <translation>Diesen Kalender zuweisen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Import days (.ics)</source>
        <translation>Tage einlesen (.ics)</translation>
    </message>
    <message>
        <source>Export days (.ics)</source>
        <translation>Tage ausgeben (.ics)</translation>
    </message>
</context>
<context>
    <name>ui::CardDelegate</name>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>Why did it happen?</source>
        <translation>Warum ist es geschehen?</translation>
    </message>
    <message>
        <source>And why that?</source>
        <translation>Und warum das?</translation>
    </message>
    <message>
        <source>Next cause</source>
        <translation>Nächste Ursache</translation>
    </message>
    <message>
        <source>Cause %1 of %2</source>
        <translation>Ursache %1 von %2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move this line</source>
        <translation>Alt+Auf und Alt+Ab verschieben diese Zeile</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove cause %1</source>
        <translation>Ursache %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>No findings. Every level has people, times and a way to reach them.</source>
        <translation>Keine Befunde. Jede Stufe hat Personen, Zeiten und einen Weg, sie zu erreichen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the cells are filled and without a finding.</source>
        <translation>%1 % der Zellen sind gefüllt und ohne Befund.</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken</source>
        <translation>%1: „%2“ wird nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors and warnings, hints</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>error or warning, finding, place</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::ClosingBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Grund für das Schließen</translation>
    </message>
    <message>
        <source>Why it is over: it becomes the outcome</source>
        <translation>Warum es vorbei ist: Das wird zum Ergebnis</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Do, find or note something</source>
        <translation>Etwas tun, finden oder notieren</translation>
    </message>
    <message>
        <source>Command, issue or person</source>
        <translation>Befehl, Problem oder Person</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>&gt; actions</source>
        <translation>&gt; Aktionen</translation>
    </message>
    <message>
        <source># issues</source>
        <translation># Probleme</translation>
    </message>
    <message>
        <source>@ people</source>
        <translation>@ Personen</translation>
    </message>
</context>
<context>
    <name>ui::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>Andere nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Diese Wahl speichern</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 is no longer in the log. What is typed here cannot be saved any more; copy what you need.</source>
        <translation>%1 steht nicht mehr in der Liste. Was hier geschrieben ist, kann nicht mehr gespeichert werden; bitte Wichtiges kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) while you did. Nothing of yours is saved yet: choose what is to stand.</source>
        <translation>
            <numerusform>Jemand anderes hat zugleich %n Feld geändert. Vom Eigenen ist noch nichts gespeichert: Es ist zu wählen, was gelten soll.</numerusform>
            <numerusform>Jemand anderes hat zugleich %n Felder geändert. Vom Eigenen ist noch nichts gespeichert: Es ist zu wählen, was gelten soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved by the other</source>
        <translation>Von anderen gespeichert</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier geschrieben</translation>
    </message>
    <message>
        <source>%1, saved by the other: %2</source>
        <translation>%1, von anderen gespeichert: %2</translation>
    </message>
    <message>
        <source>%1, typed here: %2</source>
        <translation>%1, hier geschrieben: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ui::ContactComposer</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1: date and time</source>
        <translation>%1: Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Passes over %1, not asked yet.</source>
        <translation>Übergeht %1, noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Why now, all the same</source>
        <translation>Warum jetzt trotzdem</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Wanted before it can be logged: %1</source>
        <translation>Nötig, bevor es eingetragen werden kann: %1</translation>
    </message>
    <message>
        <source>passed it to</source>
        <translation>gab es weiter an</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionForm</name>
    <message>
        <source>Keep the correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <source>What the entry should say</source>
        <translation>Was der Eintrag sagen soll</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The former words stay in the log.</source>
        <translation>Der frühere Wortlaut bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Berichtigen: %1</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaView</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>Die üblichen hinzufügen</translation>
    </message>
    <message>
        <source>Not in force: it holds for no issue</source>
        <translation>Nicht in Kraft: gilt für kein Problem</translation>
    </message>
    <message>
        <source>Holds now for no issue</source>
        <translation>Gilt derzeit für kein Problem</translation>
    </message>
    <message numerus="yes">
        <source>Holds now for %n issue(s): %1</source>
        <translation>
            <numerusform>Gilt derzeit für %n Problem: %1</numerusform>
            <numerusform>Gilt derzeit für %n Probleme: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at the first %1 open issues.</source>
        <translation>Die ersten %1 offenen Probleme wurden betrachtet.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>New criterion %1</source>
        <translation>Neues Kriterium %1</translation>
    </message>
</context>
<context>
    <name>ui::CriterionForm</name>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When all of this holds for an open issue</source>
        <translation>Wenn all dies für ein offenes Problem gilt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>It does this</source>
        <translation>Dann geschieht dies</translation>
    </message>
    <message>
        <source>The suggestion stands while it holds. Status and label are set once for the same facts, with a line in history that can be undone.</source>
        <translation>Der Vorschlag besteht, solange es gilt. Status und Schlagwort werden für dieselben Fakten einmal gesetzt, mit einer Zeile im Verlauf, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Set the label</source>
        <translation>Schlagwort setzen</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Jede Kategorie</translation>
    </message>
</context>
<context>
    <name>ui::CustomForm</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Coming days</source>
        <translation>Kommende Tage</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>frei</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>über %Ln Prüfpunkt</numerusform>
            <numerusform>über %Ln Prüfpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln Prüfpunkt</numerusform>
            <numerusform>%Ln Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>Bedarfstermin %1</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Whom the running issues would be sent to on this version</source>
        <translation>An wen die laufenden Probleme mit dieser Version gingen</translation>
    </message>
    <message>
        <source>Move them to it</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Running issues go on with this version</source>
        <translation>Laufende Probleme gehen mit dieser Version weiter</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Running issues stay on their version; new ones get this one</source>
        <translation>Laufende Probleme bleiben bei ihrer Version; neue erhalten diese</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is a draft. %n open issue(s) run on the version before it; new issues get this one once it is settled.</source>
        <translation>
            <numerusform>Version %1 ist ein Entwurf. %n offenes Problem läuft nach der Version davor; neue erhalten diese, sobald sie gilt.</numerusform>
            <numerusform>Version %1 ist ein Entwurf. %n offene Probleme laufen nach der Version davor; neue erhalten diese, sobald sie gilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftEditor</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>informed people are on copy</source>
        <translation>Informierte stehen in Kopie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Textvorlage speichern</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Save .eml</source>
        <translation>.eml speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Ohne Wert: %1</translation>
    </message>
</context>
<context>
    <name>ui::DraftPage</name>
    <message>
        <source>Are these the right people?</source>
        <translation>Sind das die richtigen Personen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copied subject and text</source>
        <translation>Betreff und Text kopiert</translation>
    </message>
    <message>
        <source>Logged as sent: the clock runs. The mail to the other side is ready.</source>
        <translation>Als gesendet eingetragen: Die Uhr läuft. Die Mail an die Gegenseite ist bereit.</translation>
    </message>
    <message>
        <source>Logged as sent: the clock runs</source>
        <translation>Als gesendet eingetragen: Die Uhr läuft</translation>
    </message>
    <message>
        <source>Logged as sent</source>
        <translation>Als gesendet eingetragen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Textvorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Textvorlage</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>Textvorlage %1 gespeichert</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Textvorlage suchen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts and templates</source>
        <translation>Entwürfe und Textvorlagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text or preview</source>
        <translation>Text oder Vorschau</translation>
    </message>
    <message>
        <source>No issue to write about</source>
        <translation>Kein Problem, zu dem zu schreiben wäre</translation>
    </message>
    <message>
        <source>A draft is written for an issue: whom to ask, what for and by when come from its advice.</source>
        <translation>Ein Entwurf wird zu einem Problem geschrieben: Wen fragen, worum und bis wann, sagt dessen Rat.</translation>
    </message>
    <message>
        <source>Go to the issues</source>
        <translation>Zu den Problemen</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Entwurf entfernen</translation>
    </message>
    <message>
        <source>Mark draft as sent</source>
        <translation>Entwurf als gesendet markieren</translation>
    </message>
</context>
<context>
    <name>ui::DraftPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>with %1 as of %2</source>
        <translation>mit %1, Stand %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>ui::DueNotice</name>
    <message numerus="yes">
        <source>%n things fell due</source>
        <translation>
            <numerusform>%n Sache ist fällig geworden</numerusform>
            <numerusform>%n Sachen sind fällig geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and others</source>
        <translation>%1: %2 und andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>ui::FactsPane</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>What would make it an issue</source>
        <translation>Was es zum Problem machen würde</translation>
    </message>
    <message>
        <source>Promote to an issue</source>
        <translation>Zum Problem</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Fields of this project</source>
        <translation>Felder dieses Projekts</translation>
    </message>
    <message>
        <source>Add the usual technical fields</source>
        <translation>Übliche technische Felder</translation>
    </message>
    <message>
        <source>When it began, what changed, errors and logs, troubleshooting, references: for entries of this category</source>
        <translation>Wann es begann, was geändert wurde, Fehler und Protokolle, Fehlersuche, Verweise: für Einträge dieser Kategorie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Wer sich beschwert</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Wegen: %1</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>%1 lost so far</source>
        <translation>%1 bisher verloren</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 for each further working day</source>
        <translation>%1 für jeden weiteren Arbeitstag</translation>
    </message>
    <message>
        <source>%1 more when the need-by is missed</source>
        <translation>weitere %1, wenn der Bedarfstermin versäumt wird</translation>
    </message>
    <message>
        <source>No days and no money stated yet</source>
        <translation>Noch keine Tage und kein Geld angegeben</translation>
    </message>
    <message>
        <source>%1 of %2 words, %3 too many: move details to where they are found. Nothing is cut.</source>
        <translation>%1 von %2 Wörtern, %3 zu viel: Einzelheiten dorthin verschieben, wo sie stehen. Nichts wird gekürzt.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>What happened, dated, without blame</source>
        <translation>Was geschah, mit Datum, ohne Schuldzuweisung</translation>
    </message>
    <message>
        <source>What it means for the business: days, money, scope, people</source>
        <translation>Was es für das Geschäft bedeutet: Tage, Geld, Umfang, Personen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Geschäftliche Auswirkung</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>1, slight</source>
        <translation>1, sehr gering</translation>
    </message>
    <message>
        <source>2, minor</source>
        <translation>2, gering</translation>
    </message>
    <message>
        <source>3, moderate</source>
        <translation>3, mittel</translation>
    </message>
    <message>
        <source>4, major</source>
        <translation>4, groß</translation>
    </message>
    <message>
        <source>5, severe</source>
        <translation>5, sehr groß</translation>
    </message>
    <message>
        <source>1, can wait</source>
        <translation>1, kann warten</translation>
    </message>
    <message>
        <source>2, this month</source>
        <translation>2, diesen Monat</translation>
    </message>
    <message>
        <source>3, this week</source>
        <translation>3, diese Woche</translation>
    </message>
    <message>
        <source>4, within days</source>
        <translation>4, binnen Tagen</translation>
    </message>
    <message>
        <source>5, at once</source>
        <translation>5, sofort</translation>
    </message>
    <message>
        <source>Why it differs from the matrix</source>
        <translation>Warum es von der Matrix abweicht</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>Ungeplante Stunden</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Beyond my</source>
        <translation>Mir fehlt</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>Das Anliegen</translation>
    </message>
    <message>
        <source>Accept …, release …, confirm …</source>
        <translation>… annehmen, … freigeben, … bestätigen</translation>
    </message>
    <message>
        <source>A change of scope</source>
        <translation>Eine Änderung des Umfangs</translation>
    </message>
    <message>
        <source>What happens on which day if nobody decides</source>
        <translation>Was an welchem Tag geschieht, wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gebraucht wird</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Money asked</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Days asked</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Lost after need-by</source>
        <translation>Verlust nach Termin</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Cost of each working day of delay</source>
        <translation>Kosten jedes Arbeitstags Verzug</translation>
    </message>
    <message>
        <source>One-off loss when the need-by is missed</source>
        <translation>Einmaliger Verlust, wenn der Bedarfstermin versäumt wird</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Wann und wer</translation>
    </message>
    <message>
        <source>Getting worse: harm in progress</source>
        <translation>Es wird schlimmer: Schaden läuft</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>Beide Seiten wollen eskalieren</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>First missed date</source>
        <translation>Erster Verzug</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helfende</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Befangen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What helps meanwhile</source>
        <translation>Was vorläufig hilft</translation>
    </message>
    <message>
        <source>One a line: name | address or place</source>
        <translation>Je Zeile eins: Name | Adresse oder Ort</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Wie es gelöst wurde</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Hält bis</translation>
    </message>
    <message>
        <source>Where details are</source>
        <translation>Einzelheiten in</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show the other fields</source>
        <translation>Die übrigen Felder zeigen</translation>
    </message>
    <message>
        <source>%1, by the matrix</source>
        <translation>%1, nach der Matrix</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>None, own team</source>
        <translation>Keine, eigenes Team</translation>
    </message>
    <message>
        <source>%1, by category</source>
        <translation>%1, nach Kategorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Known situation</source>
        <translation>Bekannte Situation</translation>
    </message>
    <message>
        <source>Contributing parties</source>
        <translation>Mitbeteiligte Parteien</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Supportstufe</translation>
    </message>
    <message>
        <source>Which specialists work on it, beside the level of management that knows</source>
        <translation>Welche Fachleute daran arbeiten, neben der Führungsstufe, die Bescheid weiß</translation>
    </message>
</context>
<context>
    <name>ui::FieldsDialog</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Fields of this project</source>
        <translation>Felder dieses Projekts</translation>
    </message>
    <message>
        <source>They show in the form of every entry, in filters as custom.key:value, and in drafts as {{issue.custom.key}}.</source>
        <translation>Sie stehen im Formular jedes Eintrags, in Filtern als custom.key:value und in Entwürfen als {{issue.custom.key}}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Nur für Kategorien</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>Type of the new field</source>
        <translation>Typ des neuen Feldes</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>Auswahl, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, stillgelegt</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Keine Pflicht</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is added; its key is %2.</source>
        <translation>%1 ist hinzugefügt; die Kennung ist %2.</translation>
    </message>
    <message>
        <source>%1 is offered no more; its values stay.</source>
        <translation>%1 wird nicht mehr angeboten; die Werte bleiben.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 wird wieder angeboten.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
</context>
<context>
    <name>ui::FilesPane</name>
    <message>
        <source>No files yet. Drop them here, paste a picture, or add them.</source>
        <translation>Noch keine Dateien: hier ablegen, einfügen oder hinzufügen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copy into the workspace</source>
        <translation>In die Arbeitsdatei kopieren</translation>
    </message>
    <message>
        <source>Link where it lies</source>
        <translation>Am Ort verknüpfen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB and was not copied. Link it where it lies instead.</source>
        <translation>%1 ist größer als 100 MB und wurde nicht kopiert. Stattdessen am Ort verknüpfen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Programs, scripts and web pages are not opened from here. Save a copy instead.</source>
        <translation>Programme, Skripte und Webseiten werden von hier nicht geöffnet. Stattdessen eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Open %1 in another program?</source>
        <translation>%1 in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>Open only what comes from people you trust. Changes made there do not come back.</source>
        <translation>Nur öffnen, was von vertrauten Personen kommt. Änderungen dort kommen nicht zurück.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save a copy instead.</source>
        <translation>Kein Programm öffnet diese Art von Datei. Stattdessen eine Kopie speichern.</translation>
    </message>
    <message>
        <source>%1 removed. Undo brings it back.</source>
        <translation>%1 entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Evidence pack, in a new folder</source>
        <translation>Beweispaket in einem neuen Ordner</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Beweise %1</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the pack.</source>
        <translation>%1 konnte nicht gelesen werden und ist nicht im Paket.</translation>
    </message>
    <message>
        <source>The case is in the folder %1, sealed with %2.</source>
        <translation>Der Fall liegt im Ordner %1, Siegel %2.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 Werte</translation>
    </message>
</context>
<context>
    <name>ui::FindList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ui::FindSource</name>
    <message>
        <source>New issue “%1”</source>
        <translation>Neues Problem „%1“</translation>
    </message>
    <message>
        <source>Enter saves, details can follow</source>
        <translation>Eingabe speichert, Einzelheiten können folgen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>Worth doing before the first escalation</source>
        <translation>Vor der ersten Eskalation lohnt sich</translation>
    </message>
    <message>
        <source>Add the people</source>
        <translation>Personen anlegen</translation>
    </message>
    <message>
        <source>yours and the other side&apos;s, with a way to reach them</source>
        <translation>Ihre und die der Gegenseite, und wie sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Draw the ladder</source>
        <translation>Die Leiter aufbauen</translation>
    </message>
    <message>
        <source>who is asked at each level, and how long they may take</source>
        <translation>wer auf jeder Stufe gefragt wird und wie viel Zeit bleibt</translation>
    </message>
    <message>
        <source>Open Matrix</source>
        <translation>Matrix öffnen</translation>
    </message>
    <message>
        <source>Set working hours</source>
        <translation>Arbeitszeiten festlegen</translation>
    </message>
    <message>
        <source>clocks stop at night, at weekends and on holidays</source>
        <translation>nachts, am Wochenende und an Feiertagen stehen die Uhren</translation>
    </message>
    <message>
        <source>Open Calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n Person angelegt</numerusform>
            <numerusform>%n Personen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who manages it</source>
        <translation>Sagen, wer es leitet</translation>
    </message>
    <message>
        <source>whose name the mails carry, and what they decide alone</source>
        <translation>wessen Name in den Mails steht und was diese Person allein entscheidet</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>Zeilen verschieben</translation>
    </message>
</context>
<context>
    <name>ui::GuidedPanel</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Schließen, nichts behalten</translation>
    </message>
    <message>
        <source>Guided verdict</source>
        <translation>Geführter Rat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Guided verdict, question %1 of %2</source>
        <translation>Geführter Rat, Frage %1 von %2</translation>
    </message>
    <message>
        <source>Guided verdict, after %1 answers</source>
        <translation>Geführter Rat, nach %1 Antworten</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Die Antworten: %1.</translation>
    </message>
    <message>
        <source>Guided verdict: %1. Answers: %2.</source>
        <translation>Geführter Rat: %1. Antworten: %2.</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>%1: probability %2, impact %3</source>
        <translation>%1: Wahrscheinlichkeit %2, Auswirkung %3</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Rung %1</translation>
    </message>
    <message>
        <source>Escalation management for project managers.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Made with Qt, SQLite, libcsv, uchardet, GMime, libical, libxlsxwriter, libzip, Mustache and tl::expected.</source>
        <translation>Eskalationen führen, für die Projektleitung.

Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.

Erstellt mit Qt, SQLite, libcsv, uchardet, GMime, libical, libxlsxwriter, libzip, Mustache und tl::expected.</translation>
    </message>
    <message>
        <source>About Rung</source>
        <translation>Über Rung</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::ImplicatedList</name>
    <message>
        <source>Add somebody who is involved</source>
        <translation>Befangene Person hinzufügen</translation>
    </message>
    <message>
        <source>Neither they nor those who report to them are asked or copied in this matter</source>
        <translation>Weder sie noch wer ihnen unterstellt ist, wird in dieser Sache gefragt oder in Kopie gesetzt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Sonst niemand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from those involved</source>
        <translation>%1 aus den Befangenen entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>%1, written in %2, separated by %3</source>
        <translation>%1, Kodierung %2, getrennt durch %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einlesen</numerusform>
            <numerusform>%n Zeilen einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told again by a later row</source>
        <translation>
            <numerusform>%n von späterer Zeile ersetzt</numerusform>
            <numerusform>%n von späteren Zeilen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Eingelesen: %1.</translation>
    </message>
    <message>
        <source>%1 left out, %2</source>
        <comment>rows, remarks</comment>
        <translation>%1 ausgelassen, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 eingelesen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number or key</source>
        <translation>Nummer oder Kennung</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Import a list of issues</source>
        <translation>Problemliste einlesen</translation>
    </message>
    <message>
        <source>CSV or TSV from a spreadsheet, Jira, GitHub, Redmine, ServiceNow and others. Importing the same list again updates, it never doubles.</source>
        <translation>CSV oder TSV aus Tabellenkalkulation, Jira, GitHub, Redmine, ServiceNow und anderen. Dieselbe Liste noch einmal eingelesen aktualisiert, sie verdoppelt nie.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>Rows left out and cells not read</source>
        <translation>Ausgelassene Zeilen und nicht gelesene Zellen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>Eigene Liste mitbringen</translation>
    </message>
    <message>
        <source>Choose the CSV that your tracker or spreadsheet exports. Before anything is stored you see what was understood.</source>
        <translation>Die CSV wählen, die Tracker oder Tabelle ausgibt. Bevor etwas gespeichert wird, ist zu sehen, was verstanden wurde.</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ui::IssueBoard</name>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>Drag a card to change its status, or press Ctrl+Shift+Left or Right</source>
        <translation>Karte ziehen, um den Status zu ändern, oder Strg+Umschalt+Links oder Rechts drücken</translation>
    </message>
    <message>
        <source>Drag a card to a higher level to prepare its escalation</source>
        <translation>Karte auf eine höhere Stufe ziehen, um ihre Eskalation vorzubereiten</translation>
    </message>
    <message>
        <source>A level is reached by an escalation, one issue at a time. To go down, log that it stepped down.</source>
        <translation>Eine Stufe wird durch Eskalation erreicht, ein Problem nach dem anderen. Abwärts: das Zurückstufen eintragen.</translation>
    </message>
    <message>
        <source>Moved to %1, which the filter leaves out</source>
        <translation>Nach %1 verschoben, vom Filter ausgeblendet</translation>
    </message>
</context>
<context>
    <name>ui::IssueDetail</name>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>Mehr zu diesem Problem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parts of the issue</source>
        <translation>Teile des Problems</translation>
    </message>
    <message>
        <source>Work is stopped since %1 by %2: %3</source>
        <translation>Die Arbeit ist seit %1 von %2 gestoppt: %3</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Arbeit freigeben</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>Owner unclear</source>
        <translation>Liegt bei: unklar</translation>
    </message>
    <message>
        <source>%1 owns it</source>
        <translation>Liegt bei %1</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Nobody above the team has been asked yet.</source>
        <translation>Über dem Team wurde noch niemand gefragt.</translation>
    </message>
    <message>
        <source>No drafts yet.</source>
        <translation>Noch keine Entwürfe.</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Supportstufe %1</translation>
    </message>
</context>
<context>
    <name>ui::IssueFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Probleme filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>ui::IssuePage</name>
    <message>
        <source>Do what the advice says</source>
        <translation>Tun, was der Rat sagt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Guide me to the verdict</source>
        <translation>Zum Rat führen lassen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Vorlage ausgeben</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation>Problem entfernen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Time and owner</source>
        <translation>Zeit und Verantwortung</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Fields of this project…</source>
        <translation>Felder dieses Projekts…</translation>
    </message>
    <message>
        <source>Milestones…</source>
        <translation>Meilensteine…</translation>
    </message>
    <message>
        <source>See the review of the concern</source>
        <translation>Wiedervorlage des Bedenkens ansehen</translation>
    </message>
    <message>
        <source>See until when the workaround holds</source>
        <translation>Ansehen, bis wann die Übergangslösung hält</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>Noch keine Probleme</translation>
    </message>
    <message>
        <source>Note what blocks you. A title is enough: Rung tells you whom to ask, when to wait and when to go one level up.</source>
        <translation>Notieren, was aufhält. Ein Titel genügt: Rung sagt, wen fragen, wann warten und wann eine Stufe höher gehen.</translation>
    </message>
    <message>
        <source>What blocks you?</source>
        <translation>Was hält auf?</translation>
    </message>
    <message>
        <source>Title of the first issue</source>
        <translation>Titel des ersten Problems</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Problem hinzufügen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>Zuerst ein Projekt wählen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its log and drafts go with it. Undo brings all of it back.</source>
        <translation>Kontaktprotokoll und Entwürfe gehen mit. „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Correct an entry of the log</source>
        <translation>Einen Eintrag des Protokolls berichtigen</translation>
    </message>
    <message>
        <source>Happened again…</source>
        <translation>Erneut aufgetreten…</translation>
    </message>
    <message>
        <source>Did not happen again</source>
        <translation>Nicht erneut aufgetreten</translation>
    </message>
    <message>
        <source>Only an earlier issue can have happened again, and not after this one itself did.</source>
        <translation>Nur ein früheres Problem kann erneut aufgetreten sein, und nicht nachdem dieses selbst es tat.</translation>
    </message>
    <message>
        <source>Columns and groups…</source>
        <translation>Spalten und Gruppen…</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Gespeicherte Ansichten…</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Set a field of the selected issues</source>
        <translation>Ein Feld der gewählten Probleme setzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the selected issues with a reason</source>
        <translation>Gewählte Probleme mit Begründung schließen</translation>
    </message>
    <message>
        <source>Copy the selected issues as a table</source>
        <translation>Gewählte Probleme als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste cells into the table</source>
        <translation>Zellen in die Tabelle einfügen</translation>
    </message>
    <message>
        <source>Table over the whole width</source>
        <translation>Tabelle über die ganze Breite</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No issue fits the filter</source>
        <translation>Kein Problem passt zum Filter</translation>
    </message>
    <message>
        <source>Clear the filter to see all issues of this project.</source>
        <translation>Filter leeren, um alle Probleme dieses Projekts zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>Problem schließen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Tafel zeigen</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>%1 cannot be escalated to level %2.</source>
        <translation>%1 kann nicht auf Stufe %2 eskaliert werden.</translation>
    </message>
    <message>
        <source>Export evidence pack…</source>
        <translation>Beweispaket ausgeben …</translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>Maßnahmen ansehen</translation>
    </message>
</context>
<context>
    <name>ui::IssueRowDelegate</name>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Supportstufe %1</translation>
    </message>
</context>
<context>
    <name>ui::IssueTable</name>
    <message>
        <source>Changing issues</source>
        <translation>Probleme werden geändert</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) copied.</source>
        <translation>
            <numerusform>%n Problem kopiert.</numerusform>
            <numerusform>%n Probleme kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another change of many issues is still running.</source>
        <translation>Eine andere Änderung vieler Probleme läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) changed.</source>
        <translation>
            <numerusform>%n Problem geändert.</numerusform>
            <numerusform>%n Probleme geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once the outcome is told, or waived with a reason.</source>
        <translation>
            <numerusform>%n davon nur gelöst: Es schließt, sobald das Ergebnis mitgeteilt oder mit Begründung darauf verzichtet wurde.</numerusform>
            <numerusform>%n davon nur gelöst: Sie schließen, sobald das Ergebnis mitgeteilt oder mit Begründung darauf verzichtet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once somebody owns them.</source>
        <translation>
            <numerusform>%n davon nur gelöst: Es schließt, sobald jemand verantwortlich ist.</numerusform>
            <numerusform>%n davon nur gelöst: Sie schließen, sobald jemand verantwortlich ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken over.</source>
        <translation>
            <numerusform>%n Zelle wurde nicht übernommen.</numerusform>
            <numerusform>%n Zellen wurden nicht übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueTableView</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>ui::IssueTimeline</name>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of the bars in sight</source>
        <translation>Alle Balken im Blick</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A number is a level reached, a clock the next checkpoint. The end of a bar is the need-by: drag it, or press Shift+Left or Right.</source>
        <translation>Zahl: erreichte Stufe, Uhr: nächster Prüfpunkt. Das Ende eines Balkens ist der Bedarfstermin: ziehen, oder Umschalt+Links oder Rechts.</translation>
    </message>
    <message>
        <source>Timeline of issues</source>
        <translation>Zeitachse der Probleme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ui::IssueViews</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translation>Alt+1, Alt+2, Alt+3</translation>
    </message>
</context>
<context>
    <name>ui::IssueWindow</name>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, title</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ui::LadderDelegate</name>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Name; first deputy; second deputy</source>
        <translation>Name; erste Vertretung; zweite Vertretung</translation>
    </message>
    <message>
        <source>4h, 3d, 24h!</source>
        <translation>4h, 3d, 24h!</translation>
    </message>
    <message>
        <source>Title of the level</source>
        <translation>Titel der Stufe</translation>
    </message>
    <message>
        <source>call, meeting</source>
        <translation>Anruf, Treffen</translation>
    </message>
    <message>
        <source>Options; Need-by</source>
        <translation>Optionen; Bedarfstermin</translation>
    </message>
</context>
<context>
    <name>ui::LadderPane</name>
    <message>
        <source>Hide channels and facts</source>
        <translation>Kanäle und Fakten ausblenden</translation>
    </message>
    <message>
        <source>Show channels and facts</source>
        <translation>Kanäle und Fakten zeigen</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>kind of path, counterparty</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1 goes to level %2 at once</source>
        <translation>%1 geht sofort auf Stufe %2</translation>
    </message>
    <message>
        <source>▲ start: first level asked · Type 90m, 4h, 3d, or 24h! round the clock</source>
        <translation>▲ Start: zuerst gefragte Stufe · 90m, 4h, 3d oder 24h! rund um die Uhr</translation>
    </message>
    <message>
        <source>2d / 4h: answer within two days, acknowledge within four hours</source>
        <translation>2d / 4h: Antwort in zwei Tagen, Bestätigung in vier Stunden</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>Escalation path</source>
        <translation>Eskalationsweg</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>%1 starts at level %2</source>
        <translation>%1 beginnt auf Stufe %2</translation>
    </message>
    <message>
        <source>Add level above</source>
        <translation>Stufe darüber hinzufügen</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
    <message>
        <source>Channels of level %1</source>
        <translation>Kanäle der Stufe %1</translation>
    </message>
    <message>
        <source>channels of level %1</source>
        <translation>Kanäle der Stufe %1</translation>
    </message>
    <message>
        <source>Facts level %1 wants</source>
        <translation>Fakten, die Stufe %1 verlangt</translation>
    </message>
    <message>
        <source>facts of level %1</source>
        <translation>Fakten der Stufe %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Move level up</source>
        <translation>Stufe nach oben</translation>
    </message>
    <message>
        <source>Move level down</source>
        <translation>Stufe nach unten</translation>
    </message>
</context>
<context>
    <name>ui::LeaderBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n asks open</source>
        <translation>
            <numerusform>%n Anliegen offen</numerusform>
            <numerusform>%n Anliegen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader load</source>
        <translation>Leitungslast</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, zu viel</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, voll</translation>
    </message>
</context>
<context>
    <name>ui::LimitTicks</name>
    <message>
        <source>authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>power to move it on</source>
        <translation>Durchsetzung</translation>
    </message>
    <message>
        <source>Ticks itself: the ask is compared with your limits of money, days and scope in the project</source>
        <translation>Setzt sich selbst: Das Anliegen wird mit den eigenen Grenzen für Geld, Tage und Umfang im Projekt verglichen</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>Nothing tried yet. Log the first call, meeting or mail here.</source>
        <translation>Noch nichts versucht. Den ersten Kontakt hier eintragen.</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>Bisher versucht</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Diesen Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Former words</source>
        <translation>Früherer Wortlaut</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Bringing the advice up to date</source>
        <translation>Rat wird aktualisiert</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Suchverzeichnis wird aufgebaut</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 – %2 – Rung</source>
        <translation>%1 – %2 – Rung</translation>
    </message>
    <message>
        <source>Next checkpoint %1, %2</source>
        <translation>Nächster Prüfpunkt %1, %2</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Prüfpunkt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Rung files (*.rung)</source>
        <translation>Rung-Dateien (*.rung)</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>Projekt beginnen</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation>Neue Datei speichern unter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keep the sample project as</source>
        <translation>Beispielprojekt behalten als</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>%1 is in the log: %2</source>
        <translation>%1 steht in der Liste: %2</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>Version %1, Entwurf</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>geändert %1 von %2</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>Version %1 ist in Kraft</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Name of the path</source>
        <translation>Name des Weges</translation>
    </message>
    <message>
        <source>Owner and team</source>
        <translation>Verantwortliche und Team</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>Remove the path %1?</source>
        <translation>Den Weg %1 entfernen?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>path %1 removed</source>
        <translation>Weg %1 entfernt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Escalation paths</source>
        <translation>Eskalationswege</translation>
    </message>
    <message>
        <source>Remove path</source>
        <translation>Weg entfernen</translation>
    </message>
    <message>
        <source>Play the path</source>
        <translation>Weg durchspielen</translation>
    </message>
    <message>
        <source>Add level on top</source>
        <translation>Stufe oben hinzufügen</translation>
    </message>
    <message>
        <source>no category yet</source>
        <translation>noch keine Kategorie</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Gilt für</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of what was pasted had no room</source>
        <translation>
            <numerusform>%n eingefügte Spalte hatte keinen Platz</numerusform>
            <numerusform>%n eingefügte Spalten hatten keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Kopieren aus…</translation>
    </message>
    <message>
        <source>Start from a template or from another project</source>
        <translation>Mit einer Vorlage oder aus einem anderen Projekt beginnen</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Another project…</source>
        <translation>Anderes Projekt…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei einlesen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Start the matrix from a template</source>
        <translation>Matrix aus einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Copy the matrix of another project</source>
        <translation>Matrix eines anderen Projekts kopieren</translation>
    </message>
    <message>
        <source>Import a matrix</source>
        <translation>Matrix einlesen</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix ausgeben</translation>
    </message>
    <message>
        <source>Versions of the matrix</source>
        <translation>Versionen der Matrix</translation>
    </message>
    <message>
        <source>What would change for running issues</source>
        <translation>Was sich für laufende Probleme ändern würde</translation>
    </message>
    <message>
        <source>Matrix %1.xlsx</source>
        <translation>Matrix %1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv);;Rung matrix (*.json)</source>
        <translation>Arbeitsmappe (*.xlsx);;Tabelle (*.csv);;Rung-Matrix (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Matrix (*.xlsx *.csv *.json)</source>
        <translation>Matrix (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Add people who are not known yet?</source>
        <translation>Noch unbekannte Personen hinzufügen?</translation>
    </message>
    <message>
        <source>Without them, a name nobody has stops the import.</source>
        <translation>Ohne sie hält ein unbekannter Name das Einlesen auf.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The matrix is imported</source>
        <translation>Die Matrix ist eingelesen</translation>
    </message>
    <message>
        <source>The file says what the matrix says already</source>
        <translation>Die Datei sagt, was die Matrix schon sagt</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column heading, what is wrong</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: cells of the file cannot be taken</source>
        <translation>Nichts wurde eingelesen: Zellen der Datei können nicht übernommen werden</translation>
    </message>
    <message>
        <source>Spreadsheet, table or file…</source>
        <translation>Arbeitsmappe, Tabelle oder Datei…</translation>
    </message>
    <message>
        <source>Matrix sheet, on one page</source>
        <translation>Eskalationsmatrix auf einer Seite</translation>
    </message>
    <message>
        <source>Guidelines for the team</source>
        <translation>Leitfaden für das Team</translation>
    </message>
    <message>
        <source>Matrix sheet</source>
        <translation>Eskalationsmatrix</translation>
    </message>
    <message>
        <source>Settle version %1</source>
        <translation>Version %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>Why was it changed? (may stay empty)</source>
        <translation>Warum wurde sie geändert? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Severity matrix, on one page</source>
        <translation>Schweregradmatrix auf einer Seite</translation>
    </message>
    <message>
        <source>Risk matrix, on one page</source>
        <translation>Risikomatrix auf einer Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print this matrix…</source>
        <translation>Diese Matrix drucken …</translation>
    </message>
    <message>
        <source>No matrix yet</source>
        <translation>Noch keine Matrix</translation>
    </message>
    <message>
        <source>It says who is asked at which level, on your side and on theirs, and how fast they have to answer. It belongs to a project: begin with one.</source>
        <translation>Sie sagt, wer auf welcher Stufe gefragt wird, auf Ihrer und auf der anderen Seite, und wie schnell geantwortet wird. Sie gehört zu einem Projekt: Damit fängt es an.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add %1 to the people</source>
        <translation>%1 zu den Personen aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n person(s) not known yet</source>
        <translation>
            <numerusform>Die %n noch unbekannte Person aufnehmen</numerusform>
            <numerusform>Die %n noch unbekannten aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was typed is known</source>
        <translation>Alle eingetragenen Personen sind bekannt</translation>
    </message>
    <message>
        <source>people of the matrix</source>
        <translation>Personen der Matrix</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n Person aufgenommen</numerusform>
            <numerusform>%n Personen aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people typed who are not known yet</source>
        <translation>Eingetragene, noch unbekannte Personen aufnehmen</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Situations and categories</source>
        <translation>Situationen und Kategorien</translation>
    </message>
    <message>
        <source>Import situations</source>
        <translation>Situationen einlesen</translation>
    </message>
    <message>
        <source>Export the situations</source>
        <translation>Situationen ausgeben</translation>
    </message>
    <message>
        <source>Their management</source>
        <translation>Deren Leitung</translation>
    </message>
    <message>
        <source>Both managements</source>
        <translation>Beide Leitungen</translation>
    </message>
    <message>
        <source>Directors of both</source>
        <translation>Direktion beider Seiten</translation>
    </message>
    <message>
        <source>Heads of both</source>
        <translation>Spitze beider Seiten</translation>
    </message>
    <message>
        <source>Meeting of both managements</source>
        <translation>Treffen beider Leitungen</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Änderungsantrag</translation>
    </message>
    <message>
        <source>%1, their management first</source>
        <translation>%1, zuerst deren Leitung</translation>
    </message>
    <message>
        <source>Theirs first…</source>
        <translation>Erst deren Leitung…</translation>
    </message>
    <message>
        <source>A path to a counterparty: their manager is asked first, then both managements in parallel</source>
        <translation>Ein Weg zu einer Gegenseite: erst wird deren Leitung gefragt, dann beide Leitungen parallel</translation>
    </message>
    <message>
        <source>Add path: their management first…</source>
        <translation>Weg hinzufügen: zuerst deren Leitung…</translation>
    </message>
    <message>
        <source>No other side yet: add it on the People page</source>
        <translation>Noch keine Gegenseite: auf der Seite Personen anlegen</translation>
    </message>
    <message>
        <source>It serves no category yet: choose it on an issue, or type its categories</source>
        <translation>Er dient noch keiner Kategorie: am Problem wählen oder Kategorien eintragen</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::MilestoneField</name>
    <message>
        <source>Reached %1.</source>
        <translation>Am %1 erreicht.</translation>
    </message>
    <message>
        <source>Expected %1, %2 later than planned.</source>
        <translation>Erwartet am %1, %2 später als geplant.</translation>
    </message>
    <message>
        <source>Expected %1, %2 earlier than planned.</source>
        <translation>Erwartet am %1, %2 früher als geplant.</translation>
    </message>
    <message>
        <source>Expected %1, as planned.</source>
        <translation>Erwartet am %1, wie geplant.</translation>
    </message>
    <message>
        <source>Last safe day %1.</source>
        <translation>Der %1 ist der letzte sichere Tag.</translation>
    </message>
    <message>
        <source>Milestone it endangers</source>
        <translation>Gefährdeter Meilenstein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Take %1 as need-by</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Take the last safe day, %1</source>
        <translation>Letzter sicherer Tag: %1</translation>
    </message>
</context>
<context>
    <name>ui::MilestonesDialog</name>
    <message>
        <source>Milestones of %1</source>
        <translation>Meilensteine von %1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Slip, days</source>
        <translation>Verzug, Tage</translation>
    </message>
    <message>
        <source>Float, days</source>
        <translation>Puffer, Tage</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>Letzter sicherer Tag</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>New forecast</source>
        <translation>Neue Prognose</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Warum er sich verschoben hat</translation>
    </message>
    <message>
        <source>Add forecast</source>
        <translation>Prognose hinzufügen</translation>
    </message>
    <message>
        <source>Name of a new milestone</source>
        <translation>Name eines neuen Meilensteins</translation>
    </message>
    <message>
        <source>Float </source>
        <comment>before a number of working days</comment>
        <translation>Puffer </translation>
    </message>
    <message>
        <source>Float in working days</source>
        <translation>Puffer in Arbeitstagen</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no number of working days; the former one stays.</source>
        <translation>„%1“ ist keine Zahl von Arbeitstagen; die frühere bleibt.</translation>
    </message>
    <message>
        <source>“%1” is no day; the former one stays. Write %2.</source>
        <translation>„%1“ ist kein Tag; der frühere bleibt. Schreibweise: %2.</translation>
    </message>
    <message>
        <source>%1 is expected %2 now.</source>
        <translation>%1 wird jetzt am %2 erwartet.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: expected %2. %3</source>
        <translation>%1: am %2 erwartet. %3</translation>
    </message>
    <message>
        <source>No forecast yet: the baseline is expected.</source>
        <translation>Noch keine Prognose: Erwartet wird der Basisplan.</translation>
    </message>
    <message>
        <source>No milestone yet. Give the first one a name and its planned day below.</source>
        <translation>Noch kein Meilenstein. Geben Sie dem ersten unten einen Namen und den geplanten Tag.</translation>
    </message>
</context>
<context>
    <name>ui::MomentEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not a date. Write %1, +3d or a weekday.</source>
        <translation>Kein Datum. Möglich sind %1, +3d oder ein Wochentag.</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>Not an amount. Write a number, for example %1.</source>
        <translation>Kein Betrag. Bitte eine Zahl schreiben, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::OfferStrip</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Offer of a new contact</source>
        <translation>Vorschlag eines neuen Kontakts</translation>
    </message>
    <message>
        <source>Not offered again until another forward is logged</source>
        <translation>Wird erst wieder vorgeschlagen, wenn eine weitere Weitergabe festgehalten ist</translation>
    </message>
    <message>
        <source>The draft of the matrix has to be settled first.</source>
        <translation>Erst ist der Entwurf der Matrix abzuschließen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep %1 as deputy</source>
        <translation>%1 als Vertretung behalten</translation>
    </message>
    <message>
        <source>For running issues too</source>
        <translation>Auch für laufende Probleme</translation>
    </message>
    <message>
        <source>%1 is the contact at level %2 of %3 now.</source>
        <translation>%1 ist jetzt der Kontakt auf Stufe %2 von %3.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What becomes of the former contact and of running issues</source>
        <translation>Was aus dem bisherigen Kontakt und den laufenden Problemen wird</translation>
    </message>
</context>
<context>
    <name>ui::OptionsTable</name>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Empf.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Slip, days</source>
        <translation>Verzug, Tage</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Main risk</source>
        <translation>Hauptrisiko</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Papiers</translation>
    </message>
</context>
<context>
    <name>ui::PathSettings</name>
    <message>
        <source>Choose categories</source>
        <translation>Kategorien wählen</translation>
    </message>
    <message>
        <source>One a line: senior meeting, change request, stop …</source>
        <translation>Je Zeile eins: Treffen der Leitung, Änderungsantrag, Stopp …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>name of the path</source>
        <translation>Name des Weges</translation>
    </message>
    <message>
        <source>kind of the path</source>
        <translation>Art des Weges</translation>
    </message>
    <message>
        <source>counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>Letzte Mittel</translation>
    </message>
    <message>
        <source>last resorts</source>
        <translation>letzte Mittel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A path has a name.</source>
        <translation>Ein Pfad hat einen Namen.</translation>
    </message>
    <message>
        <source>Another path is called so. Write a name of its own.</source>
        <translation>So heißt schon ein anderer Pfad. Er braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Write each last resort once, the mildest first.</source>
        <translation>„%1“ steht dort zweimal. Jedes letzte Mittel einmal schreiben, das mildeste zuerst.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleShelf</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Drag into the grid</source>
        <translation>In die Matrix ziehen</translation>
    </message>
    <message>
        <source>People to put into the grid</source>
        <translation>Personen für die Matrix</translation>
    </message>
    <message>
        <source>Drag into a cell, or press Enter to put the person into the current one</source>
        <translation>In eine Zelle ziehen oder mit Eingabe in die aktuelle setzen</translation>
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>How to ask</source>
        <translation>Wie zu fragen ist</translation>
    </message>
    <message>
        <source>Shown beside a draft to this person; never part of a draft or a report.</source>
        <translation>Steht neben einem Entwurf an diese Person; nie Teil eines Entwurfs oder Berichts.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Call first, then a mail</source>
        <translation>Erst ein Anruf, dann eine Mail</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Before 10:00, never on Fridays</source>
        <translation>Vor 10:00, nie freitags</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Eine halbe Seite</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The decision first, then options</source>
        <translation>Zuerst die Entscheidung, dann Optionen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Bring figures</source>
        <translation>Zahlen mitbringen</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Copy others without asking</source>
        <translation>Andere ungefragt in Kopie setzen</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Asking with two options</source>
        <translation>Mit zwei Optionen fragen</translation>
    </message>
    <message>
        <source>Agreed beforehand</source>
        <translation>Vorher vereinbart</translation>
    </message>
    <message>
        <source>How escalations to this person go: when, by which way, with what.</source>
        <translation>Wie Eskalationen an diese Person gehen: wann, auf welchem Weg, womit.</translation>
    </message>
    <message>
        <source>Points agreed</source>
        <translation>Vereinbarte Punkte</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>ui::PersonDetail</name>
    <message>
        <source>Still in this role</source>
        <translation>Noch in dieser Rolle</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>May decide alone</source>
        <translation>Darf allein entscheiden</translation>
    </message>
    <message>
        <source>Money up to</source>
        <translation>Geld bis</translation>
    </message>
    <message>
        <source>Slip up to, days</source>
        <translation>Verzug bis, Tage</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>Bis, letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import absences (.ics)</source>
        <translation>Einlesen (.ics)</translation>
    </message>
    <message>
        <source>Notes, only for us</source>
        <translation>Notizen, nur für uns</translation>
    </message>
    <message>
        <source>Never part of a draft or a report</source>
        <translation>Nie Teil eines Entwurfs oder Berichts</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nobody stated</source>
        <translation>Niemand angegeben</translation>
    </message>
    <message>
        <source>As the organisation, else the project</source>
        <translation>Wie die Organisation, sonst das Projekt</translation>
    </message>
    <message>
        <source>Ladder, contract, notice</source>
        <translation>Stufen, Vertrag, Fristen</translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names that are left out</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can report to themselves, not by way of others either: %1. Nothing was changed.</source>
        <translation>Niemand kann an sich selbst berichten, auch nicht über andere: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is agreed beforehand with %1.</source>
        <translation>Nichts vorher vereinbart: %1.</translation>
    </message>
    <message>
        <source>The agreement is due for review with %1.</source>
        <translation>Vereinbarung fällig zur Wiedervorlage: %1.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show only them</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Absences from a calendar file</source>
        <translation>Abwesenheiten aus einer Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n new absence(s)</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n neue Abwesenheit</numerusform>
            <numerusform>%n neue Abwesenheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n Termin wurde ausgelassen.</numerusform>
            <numerusform>%n Termine wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Undo brings the person back.</source>
        <translation>„Rückgängig“ holt die Person zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>%1 can be chosen now</source>
        <translation>%1 kann jetzt gewählt werden</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reporting lines</source>
        <translation>Berichtslinien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Drag a person onto the one they report to, or beside the names to nobody.</source>
        <translation>Eine Person auf die ziehen, an die sie berichtet, oder neben die Namen: an niemanden.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Add the people who can be asked: yours and the other side&apos;s, with a way to reach them.</source>
        <translation>Personen hinzufügen, die gefragt werden können: eigene und die der Gegenseite, mit einem Weg, sie zu erreichen.</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation: ladder, contract, notice</source>
        <translation>Organisation: Stufen, Vertrag, Fristen</translation>
    </message>
</context>
<context>
    <name>ui::PlayStrip</name>
    <message>
        <source>Play</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>If nobody ever answers</source>
        <translation>Wenn nie jemand antwortet</translation>
    </message>
    <message>
        <source>from %1, with today&apos;s absences and holidays</source>
        <translation>ab %1, mit heutigem Kalender</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>At %1, %2: %3</source>
        <comment>a moment; a severity; what is done then and to whom</comment>
        <translation>Am %1, %2: %3</translation>
    </message>
    <message>
        <source>from %1, as if it were about %2</source>
        <translation>ab %1, als ginge es um %2</translation>
    </message>
</context>
<context>
    <name>ui::PlayTimeline</name>
    <message>
        <source>Timeline by severity</source>
        <translation>Zeitachse nach Schweregrad</translation>
    </message>
    <message>
        <source>The same steps are listed below in words.</source>
        <translation>Dieselben Schritte stehen unten in Worten.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>%1 erinnern</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Heads-up to %1</source>
        <translation>Vorwarnung an %1</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Last resorts %1</source>
        <translation>Letzte Mittel %1</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>Letzte Mittel</translation>
    </message>
    <message>
        <source>Confidential route</source>
        <translation>Vertraulicher Weg</translation>
    </message>
</context>
<context>
    <name>ui::PlayView</name>
    <message>
        <source>If nobody ever answers</source>
        <translation>Wenn nie jemand antwortet</translation>
    </message>
    <message>
        <source>Start of the simulation</source>
        <translation>Beginn der Simulation</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation>Tag des Beginns</translation>
    </message>
    <message>
        <source>Moves the start by days: holidays and absences on the way change who is told</source>
        <translation>Verschiebt den Beginn um Tage: Feiertage und Abwesenheiten unterwegs ändern, wer informiert wird</translation>
    </message>
    <message>
        <source>Need-by of the issue played</source>
        <translation>Bedarfstermin des durchgespielten Problems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Steps in words</source>
        <translation>Schritte in Worten</translation>
    </message>
    <message>
        <source>%1, with the absences and holidays known today</source>
        <translation>%1, mit den heute bekannten Abwesenheiten und Feiertagen</translation>
    </message>
</context>
<context>
    <name>ui::PolicyView</name>
    <message>
        <source>How the path runs, by severity</source>
        <translation>Wie der Weg läuft, nach Schweregrad</translation>
    </message>
</context>
<context>
    <name>ui::PowerFilter</name>
    <message>
        <source>Powers</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <source>Only people who may approve this amount</source>
        <translation>Nur Personen, die diesen Betrag genehmigen dürfen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>May approve …</source>
        <translation>Darf genehmigen …</translation>
    </message>
</context>
<context>
    <name>ui::PreferenceStrip</name>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>do</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>was half</translation>
    </message>
    <message>
        <source>How to ask; only for you</source>
        <translation>Wie zu fragen ist; nicht für andere</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, how to ask</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The file is no longer there. What is known of it stays.</source>
        <translation>Die Datei ist nicht mehr da. Was von ihr bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>No preview for this kind of file.</source>
        <translation>Keine Vorschau für diese Art von Datei.</translation>
    </message>
    <message>
        <source>The text goes on.</source>
        <translation>Der Text geht weiter.</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Filter issues</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Words, or conditions: status:open severity&gt;=S2 owner:me -label:late due&lt;7d level&gt;=1 &quot;main pump&quot;</source>
        <translation>Wörter oder Bedingungen: status:open severity&gt;=S2 owner:me -label:late due&lt;7d level&gt;=1 &quot;main pump&quot;</translation>
    </message>
</context>
<context>
    <name>ui::QuickCapture</name>
    <message>
        <source>Already in the log?</source>
        <translation>Schon in der Liste?</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>What blocks you?</source>
        <translation>Was hält auf?</translation>
    </message>
    <message>
        <source>Title of the new issue</source>
        <translation>Titel des neuen Problems</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Problem hinzufügen</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Earlier issues with the same words</source>
        <translation>Frühere Probleme mit denselben Wörtern</translation>
    </message>
    <message>
        <source>A title is enough, details can follow.</source>
        <translation>Ein Titel genügt, Einzelheiten können folgen.</translation>
    </message>
    <message>
        <source>Write what blocks you, in a few words.</source>
        <translation>In wenigen Worten schreiben, was aufhält.</translation>
    </message>
    <message>
        <source>Situation of the catalogue</source>
        <translation>Situation aus dem Katalog</translation>
    </message>
    <message>
        <source>Known situation: none</source>
        <translation>Bekannte Situation: keine</translation>
    </message>
</context>
<context>
    <name>ui::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::RatingView</name>
    <message>
        <source>rating</source>
        <translation>Einstufung</translation>
    </message>
</context>
<context>
    <name>ui::ReadinessList</name>
    <message>
        <source>Impact in days or money</source>
        <translation>Auswirkung in Tagen oder Geld</translation>
    </message>
    <message>
        <source>Two options, or a reason</source>
        <translation>Zwei Optionen oder eine Begründung</translation>
    </message>
    <message>
        <source>Level %1 will ask for</source>
        <translation>Stufe %1 verlangt</translation>
    </message>
    <message>
        <source>%1 of %2, complete</source>
        <translation>%1 von %2, alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, missing: fill in</source>
        <translation>%1, fehlt: ausfüllen</translation>
    </message>
    <message>
        <source>%1, filled in</source>
        <translation>%1, ausgefüllt</translation>
    </message>
</context>
<context>
    <name>ui::RecipientList</name>
    <message>
        <source>%1 has no role yet: too many hands?</source>
        <translation>%1 hat noch keine Rolle: zu viele Hände?</translation>
    </message>
    <message>
        <source>%1 have no role yet: too many hands?</source>
        <translation>%1 haben noch keine Rolle: zu viele Hände?</translation>
    </message>
    <message>
        <source>%1 is involved in the matter.</source>
        <translation>%1 ist in der Sache befangen.</translation>
    </message>
    <message>
        <source>%1 are involved in the matter.</source>
        <translation>%1 sind in der Sache befangen.</translation>
    </message>
    <message>
        <source>%1 are all asked to decide: one a side is enough.</source>
        <translation>%1 sollen alle entscheiden: eine Person je Seite genügt.</translation>
    </message>
    <message>
        <source>%1 recipients, copies included: at most %2 keep it clear who acts.</source>
        <translation>%1 Empfänger samt Kopien: Mit höchstens %2 bleibt klar, wer handelt.</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Add a recipient …</source>
        <translation>Empfänger hinzufügen …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine Mailadresse</translation>
    </message>
    <message>
        <source>Choose role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceLine</name>
    <message>
        <source>Happened again</source>
        <translation>Erneut aufgetreten</translation>
    </message>
    <message>
        <source>Happened twice</source>
        <translation>Zweimal aufgetreten</translation>
    </message>
    <message numerus="yes">
        <source>Happened %n times</source>
        <translation>
            <numerusform>%n-mal aufgetreten</numerusform>
            <numerusform>%n-mal aufgetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, again as</source>
        <translation>%1, erneut als</translation>
    </message>
    <message>
        <source>%1, first as</source>
        <translation>%1, zuerst als</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
</context>
<context>
    <name>ui::RefusedList</name>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are. All others were taken over, in one step that Undo takes back.</source>
        <translation>
            <numerusform>%n Zelle blieb, wie sie war. Alle anderen wurden übernommen, in einem Schritt, den „Rückgängig“ zurücknimmt.</numerusform>
            <numerusform>%n Zellen blieben, wie sie waren. Alle anderen wurden übernommen, in einem Schritt, den „Rückgängig“ zurücknimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation>Was falsch ist und was richtig wäre</translation>
    </message>
    <message>
        <source>This column is not edited in the table.</source>
        <translation>Diese Spalte wird nicht in der Tabelle bearbeitet.</translation>
    </message>
    <message>
        <source>Right would be %1.</source>
        <translation>Richtig wäre %1.</translation>
    </message>
    <message>
        <source>The table has no column here.</source>
        <translation>Hier hat die Tabelle keine Spalte.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This does not fit here, or is not known.</source>
        <translation>Das passt hier nicht oder ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Export PDF</source>
        <translation>PDF ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Closed issues too</source>
        <translation>Auch geschlossene</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Issue register</source>
        <translation>Problemregister</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Art des Papiers</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Noch kein Papier</translation>
    </message>
    <message>
        <source>A brief is made of one issue. Note what blocks you, and its paper is ready for the meeting.</source>
        <translation>Eine Entscheidungsvorlage entsteht aus einem Problem. Notieren, was aufhält, und das Papier ist bereit für die Sitzung.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix sheet</source>
        <translation>Eskalationsmatrix</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>Schweregradmatrix</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
</context>
<context>
    <name>ui::RiskChartView</name>
    <message>
        <source>Risk-impact chart</source>
        <translation>Risikodiagramm</translation>
    </message>
    <message>
        <source>Chance against impact of each risk, before and after the response; the register is the same data as a table.</source>
        <translation>Wahrscheinlichkeit und Auswirkung jedes Risikos, vor und nach der Maßnahme; das Register zeigt dieselben Daten als Tabelle.</translation>
    </message>
</context>
<context>
    <name>ui::RiskDetail</name>
    <message>
        <source>Cause, event and effect</source>
        <translation>Ursache, Ereignis und Wirkung</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Before the response</source>
        <translation>Vor der Maßnahme</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>After the response</source>
        <translation>Nach der Maßnahme</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>Impact in money</source>
        <translation>Auswirkung in Geld</translation>
    </message>
    <message>
        <source>Impact in days</source>
        <translation>Auswirkung in Tagen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ui::RiskMatrixEditor</name>
    <message>
        <source>Accepted up to</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Risk rating from probability and impact</source>
        <translation>Risikoeinstufung aus Wahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message>
        <source>What the classes mean</source>
        <translation>Was die Klassen bedeuten</translation>
    </message>
    <message>
        <source>Classes of the risk matrix</source>
        <translation>Klassen der Risikomatrix</translation>
    </message>
    <message>
        <source>Classes of probability and impact</source>
        <translation>Klassen von Wahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message>
        <source>Probability upwards, impact along. Type low, medium, high or very high, the start of the word, or 1 to 4; Space offers the ratings.</source>
        <translation>Wahrscheinlichkeit nach oben, Auswirkung nach rechts. Gering, Mittel, Hoch oder Sehr hoch tippen, den Anfang des Wortes oder 1 bis 4; die Leertaste bietet die Einstufungen an.</translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exposure today %1</source>
        <translation>Summe heute %1</translation>
    </message>
    <message numerus="yes">
        <source>line: appetite, %n risk(s) above it</source>
        <translation>
            <numerusform>Linie: Risikobereitschaft, %n Risiko darüber</numerusform>
            <numerusform>Linie: Risikobereitschaft, %n Risiken darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1,000</source>
        <comment>currency, thousands</comment>
        <translation>1.000 %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>%1 was made of the risk</source>
        <translation>Aus dem Risiko wurde %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>Risiken filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Noch keine Risiken</translation>
    </message>
    <message>
        <source>Note what could go wrong, how likely it is and what it would cost. When it happens, it becomes an issue in one step.</source>
        <translation>Notieren, was schiefgehen könnte, wie wahrscheinlich es ist und was es kosten würde. Tritt es ein, wird es in einem Schritt zum Problem.</translation>
    </message>
    <message>
        <source>It has occurred</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Risk impact</source>
        <translation>Risikoauswirkung</translation>
    </message>
    <message>
        <source>dashed: before the response, solid: after it</source>
        <translation>gestrichelt: vor der Maßnahme, durchgezogen: danach</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Impact in</source>
        <translation>Auswirkung in</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Beside the register</source>
        <translation>Neben dem Register</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>The risk has occurred</source>
        <translation>Das Risiko ist eingetreten</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>Risiko entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RunwayBar</name>
    <message>
        <source>Runway to the need-by date</source>
        <translation>Spielraum bis zum Bedarfstermin</translation>
    </message>
    <message>
        <source>Add need-by</source>
        <translation>Bedarfstermin setzen</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Fold the runway</source>
        <translation>Spielraum einklappen</translation>
    </message>
    <message>
        <source>Unfold the runway</source>
        <translation>Spielraum aufklappen</translation>
    </message>
</context>
<context>
    <name>ui::RunwayCanvas</name>
    <message>
        <source>Runway</source>
        <translation>Spielraum</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::SearchItems</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>Wenn niemand entscheidet</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Übergangslösung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The search index is being built, %1 % so far: not everything is found yet.</source>
        <translation>Das Suchverzeichnis wird aufgebaut, bisher %1 %: Noch wird nicht alles gefunden.</translation>
    </message>
    <message>
        <source>Nothing found. The beginning of a word is enough; accents and case make no difference, and all words must be found.</source>
        <translation>Nichts gefunden. Der Anfang eines Wortes genügt; Akzente und Großschreibung sind gleich, und alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Only the newest were looked through. One more word helps.</source>
        <translation>Nur die neuesten wurden durchsucht. Ein weiteres Wort hilft.</translation>
    </message>
    <message>
        <source>There is more. One more word narrows it down.</source>
        <translation>Es gibt mehr. Ein weiteres Wort grenzt ein.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>Bedarfstermin</translation>
    </message>
    <message>
        <source>Move need-by by working days</source>
        <translation>Bedarfstermin um Arbeitstage verschieben</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Take labels off</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Was gesetzt wird</translation>
    </message>
    <message>
        <source>Why they are over: it becomes their outcome</source>
        <translation>Warum sie vorbei sind: Das wird zu ihrem Ergebnis</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Grund für das Schließen</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 gewählt</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>2026-10-22; empty for none</source>
        <translation>2026-10-22; leer für keinen</translation>
    </message>
    <message>
        <source>+3 or -1</source>
        <translation>+3 oder -1</translation>
    </message>
    <message>
        <source>One or more, divided by commas</source>
        <translation>Eines oder mehrere, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Tell me on the desktop when something falls due</source>
        <translation>Auf dem Bildschirm melden, wenn etwas fällig wird</translation>
    </message>
    <message>
        <source>Your name stands beside each change in the history. A new name counts from the next file you open.</source>
        <translation>Der Name steht im Verlauf neben jeder Änderung. Ein neuer Name gilt ab der nächsten geöffneten Datei.</translation>
    </message>
</context>
<context>
    <name>ui::SeverityEditor</name>
    <message>
        <source>Severity from impact and urgency</source>
        <translation>Schweregrad aus Auswirkung und Dringlichkeit</translation>
    </message>
    <message>
        <source>What each severity means</source>
        <translation>Was jeder Schweregrad bedeutet</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>Schweregradmatrix</translation>
    </message>
    <message>
        <source>5 is the most severe impact and the most urgent. Type 1 to 4, or copy a range from a spreadsheet; Space offers the severities.</source>
        <translation>5 ist die größte Auswirkung und die höchste Dringlichkeit. 1 bis 4 tippen oder einen Bereich aus einer Tabelle kopieren; die Leertaste bietet die Schweregrade an.</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Auswirkung %1</translation>
    </message>
    <message>
        <source>Urgency %1</source>
        <translation>Dringlichkeit %1</translation>
    </message>
    <message>
        <source>severity matrix</source>
        <translation>Schweregradmatrix</translation>
    </message>
    <message>
        <source>meaning of the severities</source>
        <translation>Bedeutung der Schweregrade</translation>
    </message>
</context>
<context>
    <name>ui::SilenceBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Price of silence by side</source>
        <translation>Preis des Schweigens je Seite</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>ui::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Why can it wait?</source>
        <translation>Warum kann es warten?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Snooze %1 until</source>
        <translation>%1 zurückstellen bis</translation>
    </message>
</context>
<context>
    <name>ui::StartView</name>
    <message>
        <source>Start from it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Save this matrix as a template</source>
        <translation>Diese Matrix als Vorlage speichern</translation>
    </message>
    <message>
        <source>Templates and other projects</source>
        <translation>Vorlagen und andere Projekte</translation>
    </message>
    <message>
        <source>The paths and severities of this project are replaced; Undo and Versions bring them back.</source>
        <translation>Die Wege und Schweregrade dieses Projekts werden ersetzt; „Rückgängig“ und „Versionen“ holen sie zurück.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Copy from this project</source>
        <translation>Aus diesem Projekt kopieren</translation>
    </message>
    <message>
        <source>Copy it here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Its paths with the same people, its severities and its times.</source>
        <translation>Die Wege mit denselben Personen, die Schweregrade und die Zeiten.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1, their side</source>
        <translation>%1, Gegenseite</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>copy from %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>The matrix starts from %1</source>
        <translation>Die Matrix beginnt mit: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>Zurück zur Matrix</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui::StepDots</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachhalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Steps of the escalation</source>
        <translation>Schritte der Eskalation</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, step, state</comment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::TermRow</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What the condition looks at</source>
        <translation>Was die Bedingung betrachtet</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ui::TimelineAxis</name>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineBar</name>
    <message>
        <source>no need-by</source>
        <translation>kein Bedarfstermin</translation>
    </message>
    <message>
        <source>Late, need-by %1</source>
        <translation>Überfällig, Bedarfstermin %1</translation>
    </message>
</context>
<context>
    <name>ui::TodayAside</name>
    <message>
        <source>Nobody was escalated to in %1 days.</source>
        <translation>In %1 Tagen wurde an niemanden eskaliert.</translation>
    </message>
    <message>
        <source>Price of silence</source>
        <translation>Preis des Schweigens</translation>
    </message>
    <message>
        <source>Leader load</source>
        <translation>Leitungslast</translation>
    </message>
    <message>
        <source>last %1 days, limit</source>
        <translation>%1 Tage, Grenze</translation>
    </message>
    <message>
        <source>Next %1 days</source>
        <translation>Nächste %1 Tage</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n open asks</source>
        <translation>
            <numerusform>%n offenes Anliegen</numerusform>
            <numerusform>%n offene Anliegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes you an answer.</source>
        <translation>Niemand schuldet eine Antwort.</translation>
    </message>
    <message>
        <source>of waiting on %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 of waiting on %2</source>
        <translation>%1 Warten auf %2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>über %Ln Prüfpunkt</numerusform>
            <numerusform>über %Ln Prüfpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln Prüfpunkt</numerusform>
            <numerusform>%Ln Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time and title of what is needed by then</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more needed by then</source>
        <translation>
            <numerusform>und %n weiterer Bedarfstermin</numerusform>
            <numerusform>und %n weitere Bedarfstermine</numerusform>
        </translation>
    </message>
    <message>
        <source>Open issues that nobody owns: they cannot be closed before somebody does</source>
        <translation>Offene Probleme, für die niemand verantwortlich ist: Sie lassen sich erst schließen, wenn es jemand ist</translation>
    </message>
    <message>
        <source>%1 without an owner</source>
        <comment>how many open issues</comment>
        <translation>%1 ohne Verantwortliche</translation>
    </message>
    <message>
        <source>solved by the manager alone: %1 of %2</source>
        <translation>von der Projektleitung allein gelöst: %1 von %2</translation>
    </message>
    <message>
        <source>of the lowest severity, yet escalated: %1 of %2</source>
        <translation>niedrigster Schweregrad, trotzdem eskaliert: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What wants doing now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Everything waits for somebody else or is done. The next thing comes here by itself when its time has come.</source>
        <translation>Alles wartet auf andere oder ist erledigt. Das Nächste erscheint hier von selbst, wenn seine Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was geschah</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Withdraw the announcement</source>
        <translation>Ankündigung zurückziehen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long form of a day, as QLocale writes it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>more than %1 things to do</source>
        <translation>mehr als %1 Dinge zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n Sache zu tun</numerusform>
            <numerusform>%n Dinge zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot wait</source>
        <translation>
            <numerusform>%n kann nicht warten</numerusform>
            <numerusform>%n können nicht warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>What wants doing stands here, most urgent first. It begins with an issue: a title is enough.</source>
        <translation>Hier steht, was zu tun ist, das Dringendste zuerst. Es beginnt mit einem Problem: Ein Titel genügt.</translation>
    </message>
    <message>
        <source>Do it: write the escalation</source>
        <translation>Tun: die Eskalation schreiben</translation>
    </message>
    <message>
        <source>Matrix: %1 % sound, %2, %3</source>
        <comment>share, errors, warnings</comment>
        <translation>Matrix: %1 % in Ordnung, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Search issues, log, risks, people</source>
        <translation>Probleme, Protokoll, Risiken, Personen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Which project the pages show</source>
        <translation>Welches Projekt die Seiten zeigen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>Projektangaben…</translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <translation>Gespeichert %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open issue(s) run on it.</source>
        <translation>
            <numerusform>%n offenes Problem läuft danach.</numerusform>
            <numerusform>%n offene Probleme laufen danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what differs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
    <message>
        <source>There is no other version yet.</source>
        <translation>Noch gibt es keine andere Version.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>path</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>zurück zu Version %1</translation>
    </message>
    <message>
        <source>Version %1 says what version %2 says</source>
        <translation>Version %1 sagt, was Version %2 sagt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zu ihr zurück</translation>
    </message>
    <message>
        <source>Mark in the grid</source>
        <translation>In der Matrix markieren</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the matrix</source>
        <translation>Versionen der Matrix</translation>
    </message>
    <message>
        <source>Differences in words</source>
        <translation>Unterschiede in Worten</translation>
    </message>
    <message>
        <source>What running issues would be told</source>
        <translation>Was laufenden Problemen geraten würde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views of this project</source>
        <translation>Gespeicherte Ansichten dieses Projekts</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Note what blocks you. Rung tells you whom to ask, when to wait and when to go one level up.</source>
        <translation>Notieren, was aufhält. Rung sagt, wen fragen, wann warten und wann eine Stufe höher gehen.</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>Projekt beginnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ui::changeWords</name>
    <message>
        <source>new issue %1</source>
        <translation>neues Problem %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung an %1</translation>
    </message>
    <message>
        <source>change the status of %1</source>
        <translation>Statusänderung von %1</translation>
    </message>
    <message>
        <source>change of several issues: %1</source>
        <translation>Änderung mehrerer Probleme: %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>Schließen von %1</translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>Archivieren von %1</translation>
    </message>
    <message>
        <source>paste into %1</source>
        <translation>Einfügen in %1</translation>
    </message>
    <message>
        <source>save view %1</source>
        <translation>Speichern der Ansicht %1</translation>
    </message>
    <message>
        <source>rename view %1</source>
        <translation>Umbenennen der Ansicht %1</translation>
    </message>
    <message>
        <source>remove view %1</source>
        <translation>Entfernen der Ansicht %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>pause the clocks of %1</source>
        <translation>Anhalten der Uhren von %1</translation>
    </message>
    <message>
        <source>resume the clocks of %1</source>
        <translation>Weiterlaufen der Uhren von %1</translation>
    </message>
    <message>
        <source>agree to escalate %1</source>
        <translation>Einigung auf Eskalation von %1</translation>
    </message>
    <message>
        <source>stop work for %1</source>
        <translation>Arbeitsstopp für %1</translation>
    </message>
    <message>
        <source>release work for %1</source>
        <translation>Arbeitsfreigabe für %1</translation>
    </message>
    <message>
        <source>review of %1</source>
        <translation>Nachbetrachtung von %1</translation>
    </message>
    <message>
        <source>solution of %1</source>
        <translation>Lösung von %1</translation>
    </message>
    <message>
        <source>guided verdict of %1</source>
        <translation>geführter Rat zu %1</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>Entscheidung zu %1</translation>
    </message>
    <message>
        <source>promote %1 to an issue</source>
        <translation>%1 wird zum Problem</translation>
    </message>
    <message>
        <source>keep watching %1</source>
        <translation>Weiterbeobachten von %1</translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation>Fallenlassen von %1</translation>
    </message>
    <message>
        <source>log entry for %1</source>
        <translation>Eintrag zu %1</translation>
    </message>
    <message>
        <source>correction for %1</source>
        <translation>Berichtigung zu %1</translation>
    </message>
    <message>
        <source>happened again: %1</source>
        <translation>erneut aufgetreten: %1</translation>
    </message>
    <message>
        <source>files for %1</source>
        <translation>Dateien zu %1</translation>
    </message>
    <message>
        <source>remove a file of %1</source>
        <translation>Entfernen einer Datei von %1</translation>
    </message>
    <message>
        <source>write draft</source>
        <translation>Schreiben eines Entwurfs</translation>
    </message>
    <message>
        <source>mark draft as sent</source>
        <translation>Entwurf als gesendet markieren</translation>
    </message>
    <message>
        <source>remove draft for %1</source>
        <translation>Entfernen des Entwurfs zu %1</translation>
    </message>
    <message>
        <source>change template %1</source>
        <translation>Änderung der Textvorlage %1</translation>
    </message>
    <message>
        <source>remove template %1</source>
        <translation>Entfernen der Textvorlage %1</translation>
    </message>
    <message>
        <source>new risk %1</source>
        <translation>neues Risiko %1</translation>
    </message>
    <message>
        <source>change risk %1</source>
        <translation>Änderung am Risiko %1</translation>
    </message>
    <message>
        <source>remove risk %1</source>
        <translation>Entfernen des Risikos %1</translation>
    </message>
    <message>
        <source>risk has occurred</source>
        <translation>Risiko ist eingetreten</translation>
    </message>
    <message>
        <source>change risk matrix</source>
        <translation>Änderung der Risikomatrix</translation>
    </message>
    <message>
        <source>change matrix: %1</source>
        <translation>Änderung der Matrix: %1</translation>
    </message>
    <message>
        <source>publish matrix</source>
        <translation>Veröffentlichen der Matrix</translation>
    </message>
    <message>
        <source>new criterion %1</source>
        <translation>neues Kriterium %1</translation>
    </message>
    <message>
        <source>add the usual criteria</source>
        <translation>Hinzufügen der üblichen Kriterien</translation>
    </message>
    <message>
        <source>change criterion %1</source>
        <translation>Änderung am Kriterium %1</translation>
    </message>
    <message>
        <source>remove criterion %1</source>
        <translation>Entfernen des Kriteriums %1</translation>
    </message>
    <message>
        <source>what criteria did to %1</source>
        <translation>Wirkung der Kriterien auf %1</translation>
    </message>
    <message>
        <source>new project %1</source>
        <translation>neues Projekt %1</translation>
    </message>
    <message>
        <source>change project %1</source>
        <translation>Änderung am Projekt %1</translation>
    </message>
    <message>
        <source>new field %1</source>
        <translation>neues Feld %1</translation>
    </message>
    <message>
        <source>change field %1</source>
        <translation>Änderung am Feld %1</translation>
    </message>
    <message>
        <source>retire field %1</source>
        <translation>Stilllegen des Feldes %1</translation>
    </message>
    <message>
        <source>order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>add the fields of %1</source>
        <translation>Hinzufügen der Felder von %1</translation>
    </message>
    <message>
        <source>new milestone %1</source>
        <translation>neuer Meilenstein %1</translation>
    </message>
    <message>
        <source>change milestone %1</source>
        <translation>Änderung am Meilenstein %1</translation>
    </message>
    <message>
        <source>forecast of %1</source>
        <translation>Prognose zu %1</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 ist erreicht</translation>
    </message>
    <message>
        <source>change calendar %1</source>
        <translation>Änderung am Kalender %1</translation>
    </message>
    <message>
        <source>remove calendar %1</source>
        <translation>Entfernen des Kalenders %1</translation>
    </message>
    <message>
        <source>absence of %1</source>
        <translation>Abwesenheit von %1</translation>
    </message>
    <message>
        <source>remove absence of %1</source>
        <translation>Entfernen der Abwesenheit von %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Einlesen von %1</translation>
    </message>
    <message>
        <source>change setting %1</source>
        <translation>Änderung der Einstellung %1</translation>
    </message>
    <message>
        <source>sample project %1</source>
        <translation>Beispielprojekt %1</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>resolution of %1</source>
        <translation>Lösung von %1</translation>
    </message>
    <message>
        <source>import the matrix of %1</source>
        <translation>Einlesen der Matrix von %1</translation>
    </message>
    <message>
        <source>save matrix template %1</source>
        <translation>Speichern der Matrixvorlage %1</translation>
    </message>
    <message>
        <source>remove matrix template %1</source>
        <translation>Entfernen der Matrixvorlage %1</translation>
    </message>
    <message>
        <source>make %1 the contact</source>
        <translation>%1 als Kontakt eintragen</translation>
    </message>
    <message>
        <source>put off the offer of %1 as contact</source>
        <translation>Vorschlag von %1 als Kontakt aufschieben</translation>
    </message>
    <message>
        <source>new action for %1</source>
        <translation>neue Maßnahme für %1</translation>
    </message>
    <message>
        <source>state of an action of %1</source>
        <translation>Stand einer Maßnahme von %1</translation>
    </message>
    <message>
        <source>remove an action of %1</source>
        <translation>Maßnahme von %1 entfernen</translation>
    </message>
    <message>
        <source>new situation %1</source>
        <translation>neue Situation %1</translation>
    </message>
    <message>
        <source>change situation %1</source>
        <translation>Situation %1 ändern</translation>
    </message>
    <message>
        <source>move situation %1</source>
        <translation>Situation %1 verschieben</translation>
    </message>
    <message>
        <source>remove situation %1</source>
        <translation>Situation %1 entfernen</translation>
    </message>
    <message>
        <source>add the shipped situations</source>
        <translation>mitgelieferte Situationen hinzufügen</translation>
    </message>
    <message>
        <source>read situations from %1</source>
        <translation>Situationen aus %1 lesen</translation>
    </message>
    <message>
        <source>new category %1</source>
        <translation>neue Kategorie %1</translation>
    </message>
    <message>
        <source>rename category %1</source>
        <translation>Kategorie %1 umbenennen</translation>
    </message>
    <message>
        <source>remove category %1</source>
        <translation>Kategorie %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::errorText</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Row %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>%1 is not there. Choose another file.</source>
        <translation>%1 ist nicht da. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 ist leer. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Nichts wurde geändert; bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it.</source>
        <translation>%1 kann nicht gelesen werden. Bitte prüfen, wer es öffnen darf.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; make room and try again.</source>
        <translation>Der Datenträger ist voll. Bereits Gespeichertes bleibt; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was saved before is kept; try again.</source>
        <translation>Der Datenträger hat es nicht angenommen. Bereits Gespeichertes bleibt; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a Rung file. A list from another program comes in by Import.</source>
        <translation>%1 ist keine Rung-Datei. Die Liste eines anderen Programms kommt über „Liste einlesen“ herein.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rung and was not touched. Update Rung to open it.</source>
        <translation>%1 wurde von einem neueren Rung geschrieben und blieb unberührt. Zum Öffnen Rung aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not touched. Open a backup of it.</source>
        <translation>%1 ist beschädigt und blieb unberührt. Bitte eine Sicherung davon öffnen.</translation>
    </message>
    <message>
        <source>Another window is writing to the file. Nothing was changed; try again.</source>
        <translation>Ein anderes Fenster schreibt in die Datei. Nichts wurde geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody else changed it first. Theirs is kept; look at it and make your change again.</source>
        <translation>Jemand anderes hat es zuerst geändert. Dessen Stand bleibt; bitte ansehen und die eigene Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The value does not fit here. Nothing was changed.</source>
        <translation>Der Wert passt hier nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A matter of this kind is confidential and is not kept in the issue log. Take the path named for it in the matrix.</source>
        <translation>Eine solche Sache ist vertraulich und steht nicht in der Problemliste. Bitte den in der Matrix dafür genannten Weg nehmen.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>The text of %1 is in an unknown encoding. Choose it in the list.</source>
        <translation>Der Text von %1 hat eine unbekannte Kodierung. Bitte in der Liste wählen.</translation>
    </message>
    <message>
        <source>%2a quotation mark is never closed. Nothing was imported; mend the file and try again.</source>
        <translation>%2ein Anführungszeichen wird nie geschlossen. Nichts wurde eingelesen; bitte die Datei berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No column holds the titles. Choose which one does.</source>
        <translation>Keine Spalte enthält die Titel. Bitte wählen, welche es ist.</translation>
    </message>
    <message>
        <source>%1 has no such column: %3.</source>
        <translation>%1 hat keine solche Spalte: %3.</translation>
    </message>
    <message>
        <source>There is no field called %3.</source>
        <translation>Ein Feld namens %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%2the value cannot be read. Nothing was changed.</source>
        <translation>%2der Wert ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%2this is not a time. Write 4h, 3d or 24h!.</source>
        <translation>%2das ist keine Zeit. Möglich sind 4h, 3d oder 24h!.</translation>
    </message>
    <message>
        <source>%1 is too large to read. Nothing was imported; split it.</source>
        <translation>%1 ist zu groß zum Lesen. Nichts wurde eingelesen; bitte teilen.</translation>
    </message>
    <message>
        <source>%1 is in a form this version does not read.</source>
        <translation>%1 hat eine Form, die diese Version nicht liest.</translation>
    </message>
    <message>
        <source>%2the placeholders cannot be read. Check the braces.</source>
        <translation>%2die Platzhalter sind nicht lesbar. Bitte die Klammern prüfen.</translation>
    </message>
    <message>
        <source>No program for this was found. Save the file or copy the text instead.</source>
        <translation>Dafür wurde kein Programm gefunden. Stattdessen die Datei speichern oder den Text kopieren.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something did not work as it should. What was saved before is kept.</source>
        <translation>Etwas lief nicht, wie es sollte. Bereits Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Take the password off and save it again.</source>
        <translation>%1 ist durch ein Kennwort geschützt. Bitte das Kennwort entfernen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind. Save it as .xlsx.</source>
        <translation>%1 ist eine Arbeitsmappe der alten Art. Bitte als .xlsx speichern.</translation>
    </message>
</context>
<context>
    <name>ui::fixWords</name>
    <message>
        <source>Take %1 from the level beside it</source>
        <translation>%1 von daneben nehmen</translation>
    </message>
    <message>
        <source>Ask by meeting, then call</source>
        <translation>Per Treffen fragen, dann per Anruf</translation>
    </message>
    <message>
        <source>Start at level %1</source>
        <translation>Auf Stufe %1 beginnen</translation>
    </message>
    <message>
        <source>Leave %1 out of level %2</source>
        <translation>%1 aus Stufe %2 nehmen</translation>
    </message>
    <message>
        <source>Put %1 in</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Serve %1 by %2</source>
        <translation>%1 durch %2 bedienen</translation>
    </message>
    <message>
        <source>Leave %1 to %2</source>
        <translation>%1 bei %2 lassen</translation>
    </message>
    <message>
        <source>Make %1 the contact</source>
        <translation>%1 als Kontakt eintragen</translation>
    </message>
</context>
<context>
    <name>ui::LadderEditor</name>
    <message>
        <source>Who answers for which level</source>
        <translation>Wer auf welcher Stufe zuständig ist</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>Bis, letzter Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before its number</comment>
        <translation>Stufe </translation>
    </message>
    <message>
        <source>From, or always</source>
        <translation>Ab, sonst immer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>ui::NoticeEditor</name>
    <message>
        <source>Notice periods</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Given today, it ends</source>
        <translation>Heute erklärt, endet sie</translation>
    </message>
    <message>
        <source>A notice, such as Termination</source>
        <translation>Ein Anlass, etwa Kündigung</translation>
    </message>
    <message>
        <source> working days</source>
        <comment>after a number</comment>
        <translation> Arbeitstage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationDialog</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Who answers for which level</source>
        <translation>Wer auf welcher Stufe zuständig ist</translation>
    </message>
    <message>
        <source>Asked where a two-sided path with this organisation names nobody on their side. A new person applies from that day; what was asked before keeps the former name.</source>
        <translation>Gefragt, wo ein zweiseitiger Weg mit dieser Organisation auf ihrer Seite niemanden nennt. Eine neue Person gilt ab diesem Tag; was vorher gefragt wurde, behält den früheren Namen.</translation>
    </message>
    <message>
        <source>Notice periods</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>As the contract has them, in working days.</source>
        <translation>Wie im Vertrag, in Arbeitstagen.</translation>
    </message>
    <message>
        <source>“%1” is no day; the former one stays. Write %2.</source>
        <translation>„%1“ ist kein Tag; der frühere bleibt. Schreibweise: %2.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Wie das Projekt</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>models::DefinitionModel</name>
    <message>
        <source>Severity</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Means, in business terms</source>
        <translation>Bedeutung für das Geschäft</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>Stand alle</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>Sofort handeln</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>How often those it was escalated to hear from you: 4h, 1d, or nothing</source>
        <translation>Wie oft hört davon, an wen eskaliert wurde: 4h, 1d oder nichts</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 3d or 24h! (round the clock).</source>
        <translation>Keine Zeit. Möglich sind 4h, 3d oder 24h! (rund um die Uhr).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A severity has a name.</source>
        <translation>Ein Schweregrad hat einen Namen.</translation>
    </message>
    <message>
        <source>Write yes or no; Space ticks and unticks.</source>
        <translation>Möglich sind ja oder nein; die Leertaste setzt und löscht das Häkchen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionView</name>
    <message>
        <source>Definitions of the severities</source>
        <translation>Bedeutung der Schweregrade</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is not known here. Did you mean %2? Right would be %3.</source>
        <translation>„%1“ ist hier nicht bekannt. War %2 gemeint? Richtig wäre %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Right would be %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Richtig wäre %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>Ein Feld „%1“ gibt es nicht. War %2 gemeint?</translation>
    </message>
    <message>
        <source>Fields are %1. A word with a colon goes into quotation marks.</source>
        <translation>Felder sind %1. Ein Wort mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>What should “%1” be? Nothing stands behind it.</source>
        <translation>Was soll „%1“ sein? Dahinter steht nichts.</translation>
    </message>
    <message>
        <source>What should “%1” be? For instance %2.</source>
        <translation>Was soll „%1“ sein? Zum Beispiel %2.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one behind the last word: %1</source>
        <translation>Das Anführungszeichen ist nicht geschlossen. Hinter dem letzten Wort fehlt eines: %1</translation>
    </message>
    <message>
        <source>“%1” is neither more nor less. Write %2</source>
        <translation>„%1“ kennt kein Mehr oder Weniger. Richtig ist %2</translation>
    </message>
</context>
<context>
    <name>models::OwnWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A number, like %1; empty for none</source>
        <translation>Eine Zahl, etwa %1; leer für keine</translation>
    </message>
    <message>
        <source>A day, like 2026-10-22; empty for none</source>
        <translation>Ein Tag, etwa 2026-10-22; leer für keinen</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>Leer für keinen Wert</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Space ticks an action, Delete takes it off, F2 changes the cell</source>
        <translation>Die Leertaste hakt eine Maßnahme ab, Entf nimmt sie von der Liste, F2 ändert die Zelle</translation>
    </message>
    <message>
        <source>Add an action: what, who, until when</source>
        <translation>Maßnahme hinzufügen: was, wer, bis wann</translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>Alle sind erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Erledigt am %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a day</comment>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>ui::ActionDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ui::TeamList</name>
    <message>
        <source>Add to the response team</source>
        <translation>Zum Einsatzteam hinzufügen</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Duty: lead, technical, communications</source>
        <translation>Aufgabe: Leitung, Technik, Kommunikation</translation>
    </message>
    <message>
        <source>Duty of %1</source>
        <translation>Aufgabe von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the response team</source>
        <translation>%1 aus dem Einsatzteam entfernen</translation>
    </message>
</context>
<context>
    <name>SituationWords</name>
    <message>
        <source>handle yourself</source>
        <translation>selbst erledigen</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>eskalieren</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>Auswirkung %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>Dringlichkeit %1</translation>
    </message>
    <message>
        <source>It sets %1.</source>
        <translation>Setzt %1.</translation>
    </message>
    <message>
        <source>Handle it yourself, without escalation.</source>
        <translation>Selbst erledigen, ohne Eskalation.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>no path serves its category</source>
        <translation>kein Weg bedient seine Kategorie</translation>
    </message>
    <message>
        <source>impact or urgency is not set</source>
        <translation>Auswirkung oder Dringlichkeit fehlt</translation>
    </message>
    <message>
        <source>to be handled by oneself, but its severity acts at once</source>
        <translation>selbst zu erledigen, aber sein Schweregrad verlangt sofortiges Handeln</translation>
    </message>
    <message>
        <source>to be handled by oneself, but ranked above one that is escalated</source>
        <translation>selbst zu erledigen, steht aber über einem, das eskaliert wird</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>%1 open</source>
        <comment>how many issues</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>amounts of money</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 per working day</source>
        <comment>amounts of money</comment>
        <translation>%1 je Arbeitstag</translation>
    </message>
    <message>
        <source>%1 more by the need-by</source>
        <comment>amounts of money</comment>
        <translation>%1 mehr bis zum Bedarfstermin</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>working days</comment>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>Open issues only. Now: full working days since the first missed date at the cost per day, plus the cost stated. By the need-by: the working days left at the cost per day, plus the loss that comes once. A day that has begun counts as left, not as lost. Amounts are exact to the cent and not rounded; no currency is converted.</source>
        <translation>Nur offene Probleme. Bisher: volle Arbeitstage seit dem ersten verpassten Termin zu den Kosten je Tag, dazu die genannten Kosten. Bis zum Bedarfstermin: die verbleibenden Arbeitstage zu den Kosten je Tag, dazu der einmalige Schaden. Ein angebrochener Tag zählt als verbleibend, nicht als verloren. Beträge sind auf den Cent genau und nicht gerundet; keine Währung wird umgerechnet.</translation>
    </message>
</context>
<context>
    <name>models::SituationListModel</name>
    <message>
        <source>impact %1</source>
        <translation>Auswirkung %1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>Dringlichkeit %1</translation>
    </message>
</context>
<context>
    <name>ui::SituationForm</name>
    <message>
        <source>Handle yourself, no escalation</source>
        <translation>Selbst erledigen, keine Eskalation</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>An issue that picks it is handled in the team as long as there is time</source>
        <translation>Ein Problem mit dieser Situation wird im Team erledigt, solange Zeit ist</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Remove situation</source>
        <translation>Situation entfernen</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SituationsView</name>
    <message>
        <source>From the highest impact to what you handle yourself</source>
        <translation>Von der größten Auswirkung bis zu dem, was Sie selbst erledigen</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Add situation</source>
        <translation>Situation hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add the shipped ones</source>
        <translation>Mitgelieferte hinzufügen</translation>
    </message>
    <message>
        <source>New situation</source>
        <translation>Neue Situation</translation>
    </message>
    <message>
        <source>New situation %1</source>
        <translation>Neue Situation %1</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle einlesen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Export the situations</source>
        <translation>Situationen ausgeben</translation>
    </message>
    <message>
        <source>Situations.csv</source>
        <translation>Situationen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Import situations</source>
        <translation>Situationen einlesen</translation>
    </message>
    <message>
        <source>The table is the catalogue now; undo brings the former back</source>
        <translation>Die Tabelle ist jetzt der Katalog; Rückgängig bringt den vorigen zurück</translation>
    </message>
    <message>
        <source>The table says what the catalogue says already</source>
        <translation>Die Tabelle sagt, was der Katalog schon sagt</translation>
    </message>
</context>
<context>
    <name>ui::CategoriesList</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n Situation</numerusform>
            <numerusform>%n Situationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>named by nothing yet</source>
        <translation>noch nirgends verwendet</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Name; that of another category makes the two one</source>
        <translation>Name; mit dem einer anderen Kategorie werden die beiden eine</translation>
    </message>
    <message>
        <source>Rename it in the issues too?</source>
        <translation>Auch in den Problemen umbenennen?</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) have this category. Otherwise they keep it, and it stays in the list.</source>
        <translation>
            <numerusform>%n Problem hat diese Kategorie. Sonst behält es sie, und sie bleibt in der Liste.</numerusform>
            <numerusform>%n Probleme haben diese Kategorie. Sonst behalten sie sie, und sie bleibt in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename in issues</source>
        <translation>In Problemen umbenennen</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>„%1“ wird verwendet</translation>
    </message>
    <message>
        <source>It is named by: %1. Rename it to another category to move them there.</source>
        <translation>Verwendet von: %1. Benennen Sie sie in eine andere Kategorie um, um sie dorthin zu verschieben.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It is taken out of the path %1 too.</source>
        <translation>Sie wird auch aus dem Weg %1 genommen.</translation>
    </message>
</context>
<context>
    <name>ui::SituationField</name>
    <message>
        <source>Situation of the catalogue</source>
        <translation>Situation aus dem Katalog</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Handle it yourself: that was said when it was picked.</source>
        <translation>Selbst erledigen: So stand es da, als sie gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>ui::PartyList</name>
    <message>
        <source>Add a contributing party</source>
        <translation>Mitbeteiligte Partei hinzufügen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number: percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of %1 in percent</source>
        <translation>Anteil von %1 in Prozent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why %1 has a share</source>
        <translation>Warum %1 einen Anteil hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the contributing parties</source>
        <translation>%1 von den mitbeteiligten Parteien entfernen</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Each party&apos;s percentage of the working days lost and of the cost so far. Days are exact; amounts are added up first and rounded once, half a cent up. No currency is converted.</source>
        <translation>Der Prozentanteil jeder Partei an den verlorenen Arbeitstagen und den bisherigen Kosten. Tage sind genau; Beträge werden erst zusammengezählt und einmal gerundet, ein halber Cent aufwärts. Keine Währung wird umgerechnet.</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>%1, %2</source>
        <comment>2 Second line, name of the path</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Also waiting for your answer:</source>
        <translation>Ebenfalls auf Ihre Antwort warten:</translation>
    </message>
    <message>
        <source>(needed by %1)</source>
        <translation>(gebraucht bis %1)</translation>
    </message>
</context>
<context>
    <name>ui::BundleStrip</name>
    <message>
        <source>Ask for all of it at once</source>
        <translation>Alles auf einmal erbitten</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>“Mark as sent” logs it in each of these too</source>
        <translation>„Als gesendet markieren“ trägt es auch in jedes von diesen ein</translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n escalation(s) in 30 days; also due with them</source>
        <translation>
            <numerusform>%1 hatte %n Eskalation in 30 Tagen; dort ist außerdem fällig</numerusform>
            <numerusform>%1 hatte %n Eskalationen in 30 Tagen; dort ist außerdem fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectDialog</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Changes of the scope too</source>
        <translation>Auch Änderungen am Umfang</translation>
    </message>
    <message>
        <source>Begins the key of each new issue; those that are there keep theirs</source>
        <translation>Beginnt den Schlüssel jedes neuen Problems; vorhandene behalten ihren</translation>
    </message>
    <message>
        <source>Three letters, as EUR; of amounts that name none</source>
        <translation>Drei Buchstaben, wie EUR; für Beträge, die keine nennen</translation>
    </message>
    <message>
        <source>Whose advice this is: owns what nobody owns, and signs the mails</source>
        <translation>Wessen Rat dies ist: verantwortet, was niemand verantwortet, und unterschreibt die Mails</translation>
    </message>
    <message>
        <source>What the manager decides alone</source>
        <translation>Was die Projektleitung allein entscheidet</translation>
    </message>
    <message>
        <source>Money up to</source>
        <translation>Geld bis</translation>
    </message>
    <message>
        <source>Working days up to</source>
        <translation>Arbeitstage bis</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>Protect leaders</source>
        <translation>Führungskräfte schonen</translation>
    </message>
    <message>
        <source>Escalations to one person in 30 days</source>
        <translation>Eskalationen an eine Person in 30 Tagen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>From this number on a warning stands beside the advice, and one mail asks for all that is due with them</source>
        <translation>Ab dieser Zahl steht eine Warnung beim Rat, und eine Mail erbittet alles, was dort fällig ist</translation>
    </message>
    <message>
        <source>you; is added to the people</source>
        <translation>Sie; kommt zu den Personen dazu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mails in</source>
        <translation>Mails auf</translation>
    </message>
    <message>
        <source>The language of new drafts, in all projects of this file</source>
        <translation>Die Sprache neuer Entwürfe, in allen Projekten dieser Datei</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Die Sprache des Fensters</translation>
    </message>
</context>
</TS>
