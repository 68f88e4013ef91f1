<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n~working days</source>
        <translation>
            <numerusform>%n~working day</numerusform>
            <numerusform>%n~working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n contacts were tried</source>
        <translation>
            <numerusform>%n contact was tried</numerusform>
            <numerusform>%n contacts were tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues are open</source>
        <translation>
            <numerusform>%n issue is open</numerusform>
            <numerusform>%n issues are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them are escalated</source>
        <translation>
            <numerusform>%1, %n of them is escalated</numerusform>
            <numerusform>%1, %n of them are escalated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n options are on the table, none is recommended</source>
        <translation>
            <numerusform>%n option is on the table, it is not recommended</numerusform>
            <numerusform>%n options are on the table, none is recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message numerus="yes">
        <source>%n escalations</source>
        <translation>
            <numerusform>%n escalation</numerusform>
            <numerusform>%n escalations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Written to %1: %n record(s) kept,</source>
        <translation>
            <numerusform>Written to %1: %n record kept,</numerusform>
            <numerusform>Written to %1: %n records kept,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost or only in part.</source>
        <translation>
            <numerusform>%n lost or only in part.</numerusform>
            <numerusform>%n lost or only in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues changed.</source>
        <translation>
            <numerusform>%n issue changed.</numerusform>
            <numerusform>%n issues changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situations changed.</source>
        <translation>
            <numerusform>%n situation changed.</numerusform>
            <numerusform>%n situations changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in 30 days; --bundle puts what else is due with them into this mail: %2.</source>
        <translation>
            <numerusform>%1 was asked %n time in 30 days; --bundle puts what else is due with them into this mail: %2.</numerusform>
            <numerusform>%1 was asked %n times in 30 days; --bundle puts what else is due with them into this mail: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::OutlookModel</name>
    <message numerus="yes">
        <source>None of the %n running issue(s) would be told anything else.</source>
        <translation>
            <numerusform>The one running issue would be told nothing else.</numerusform>
            <numerusform>None of the %n running issues would be told anything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would go to other people or wait for another moment.</source>
        <translation>
            <numerusform>%n more would go to other people or wait for another moment.</numerusform>
            <numerusform>%n more would go to other people or wait for another moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::PersonTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>slip that a person may accept</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>users of a calendar</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s) off</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n new day off</numerusform>
            <numerusform>%n new days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n event was left out.</numerusform>
            <numerusform>%n events were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictBar</name>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) while you did. Nothing of yours is saved yet: choose what is to stand.</source>
        <translation>
            <numerusform>Somebody else changed one field while you did. Nothing of yours is saved yet: choose what is to stand.</numerusform>
            <numerusform>Somebody else changed %n fields while you did. Nothing of yours is saved yet: choose what is to stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CriteriaView</name>
    <message numerus="yes">
        <source>Holds now for %n issue(s): %1</source>
        <translation>
            <numerusform>Holds now for %n issue: %1</numerusform>
            <numerusform>Holds now for %n issues: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>over %Ln checkpoint</numerusform>
            <numerusform>over %Ln checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln checkpoint</numerusform>
            <numerusform>%Ln checkpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message numerus="yes">
        <source>Version %1 is a draft. %n open issue(s) run on the version before it; new issues get this one once it is settled.</source>
        <translation>
            <numerusform>Version %1 is a draft. %n open issue runs on the version before it; new issues get this one once it is settled.</numerusform>
            <numerusform>Version %1 is a draft. %n open issues run on the version before it; new issues get this one once it is settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DueNotice</name>
    <message numerus="yes">
        <source>%n things fell due</source>
        <translation>
            <numerusform>%n thing fell due</numerusform>
            <numerusform>%n things fell due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilesPane</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>One person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told again by a later row</source>
        <translation>
            <numerusform>%n told again by a later row</numerusform>
            <numerusform>%n told again by a later row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueDetail</name>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>One risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueFilterBar</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueTable</name>
    <message numerus="yes">
        <source>%n issue(s) copied.</source>
        <translation>
            <numerusform>One issue copied.</numerusform>
            <numerusform>%n issues copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) changed.</source>
        <translation>
            <numerusform>One issue changed.</numerusform>
            <numerusform>%n issues changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once the outcome is told, or waived with a reason.</source>
        <translation>
            <numerusform>One of them resolved only: it closes once the outcome is told, or waived with a reason.</numerusform>
            <numerusform>%n of them resolved only: they close once the outcome is told, or waived with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once somebody owns them.</source>
        <translation>
            <numerusform>One of them resolved only: it closes once somebody owns it.</numerusform>
            <numerusform>%n of them resolved only: they close once somebody owns them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken over.</source>
        <translation>
            <numerusform>One cell was not taken over.</numerusform>
            <numerusform>%n cells were not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LeaderBars</name>
    <message numerus="yes">
        <source>%n asks open</source>
        <translation>
            <numerusform>%n ask open</numerusform>
            <numerusform>%n asks open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of what was pasted had no room</source>
        <translation>
            <numerusform>%n column of what was pasted had no room</numerusform>
            <numerusform>%n columns of what was pasted had no room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n person(s) not known yet</source>
        <translation>
            <numerusform>Add the %n person not known yet</numerusform>
            <numerusform>Add the %n people not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names that are left out</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new absence(s)</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n new absence</numerusform>
            <numerusform>%n new absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>%n event was left out.</numerusform>
            <numerusform>%n events were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceLine</name>
    <message numerus="yes">
        <source>Happened %n times</source>
        <translation>
            <numerusform>Happened once</numerusform>
            <numerusform>Happened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusedList</name>
    <message numerus="yes">
        <source>%n cell(s) were left as they are. All others were taken over, in one step that Undo takes back.</source>
        <translation>
            <numerusform>One cell was left as it is. All others were taken over, in one step that Undo takes back.</numerusform>
            <numerusform>%n cells were left as they are. All others were taken over, in one step that Undo takes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message numerus="yes">
        <source>line: appetite, %n risk(s) above it</source>
        <translation>
            <numerusform>line: appetite, %n risk above it</numerusform>
            <numerusform>line: appetite, %n risks above it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SilenceBars</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayAside</name>
    <message numerus="yes">
        <source>%n open asks</source>
        <translation>
            <numerusform>%n open ask</numerusform>
            <numerusform>%n open asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>over %Ln checkpoint</numerusform>
            <numerusform>over %Ln checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln checkpoint</numerusform>
            <numerusform>%Ln checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more needed by then</source>
        <translation>
            <numerusform>and %n more needed by then</numerusform>
            <numerusform>and %n more needed by then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot wait</source>
        <translation>
            <numerusform>%n cannot wait</numerusform>
            <numerusform>%n cannot wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message numerus="yes">
        <source>%n open issue(s) run on it.</source>
        <translation>
            <numerusform>%n open issue runs on it.</numerusform>
            <numerusform>%n open issues run on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>all %n are done</source>
        <translation>
            <numerusform>the one there is is done</numerusform>
            <numerusform>all %n are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are done</source>
        <translation>
            <numerusform>%n more is done</numerusform>
            <numerusform>%n more are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::IssueTableModel</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::AttachmentModel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CategoriesList</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>one issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>one situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>one criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>one field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) have this category. Otherwise they keep it, and it stays in the list.</source>
        <translation>
            <numerusform>One issue has this category. Otherwise it keeps it, and it stays in the list.</numerusform>
            <numerusform>%n issues have this category. Otherwise they keep it, and it stays in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BundleStrip</name>
    <message numerus="yes">
        <source>%1 had %n escalation(s) in 30 days; also due with them</source>
        <translation>
            <numerusform>%1 had %n escalation in 30 days; also due with them</numerusform>
            <numerusform>%1 had %n escalations in 30 days; also due with them</numerusform>
        </translation>
    </message>
</context>
</TS>
