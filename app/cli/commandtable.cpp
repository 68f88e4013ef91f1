#include "cli/commandtable.h"

#include "cli/draft/draftcommand.h"
#include "cli/escalation/advisecommand.h"
#include "cli/escalation/catalogue/categorycommand.h"
#include "cli/escalation/catalogue/situationcommand.h"
#include "cli/escalation/criteriacommand.h"
#include "cli/escalation/matrix/contactcommand.h"
#include "cli/escalation/matrix/pathcommand.h"
#include "cli/escalation/matrix/templatecommand.h"
#include "cli/escalation/matrix/versionscommand.h"
#include "cli/escalation/matrixcommand.h"
#include "cli/escalation/simulatecommand.h"
#include "cli/exchange/exportcommand.h"
#include "cli/exchange/importcommand.h"
#include "cli/file/filecommand.h"
#include "cli/issue/addcommand.h"
#include "cli/issue/bulk/closecommand.h"
#include "cli/issue/evidence/evidencecommand.h"
#include "cli/issue/listcommand.h"
#include "cli/issue/logcommand.h"
#include "cli/issue/response/actioncommand.h"
#include "cli/issue/setcommand.h"
#include "cli/issue/showcommand.h"
#include "cli/issue/view/viewcommand.h"
#include "cli/person/organisationcommand.h"
#include "cli/project/fieldcommand.h"
#include "cli/project/milestonecommand.h"
#include "cli/project/projectcommand.h"
#include "cli/report/contributionscommand.h"
#include "cli/report/reportcommand.h"
#include "cli/search/searchcommand.h"
#include "cli/text.h"
#include "cli/time/calendarcommand.h"
#include "cli/time/holidayscommand.h"
#include "cli/today/todaycommand.h"
#include "cli/workspace/backupcommand.h"
#include "cli/workspace/checkcommand.h"
#include "cli/workspace/newcommand.h"

namespace cli {

const QVector<Command> &commandTable()
{
    static const QVector<Command> table{newCommand(),    importCommand(),   exportCommand(), listCommand(),   searchCommand(),
                                        showCommand(),   addCommand(),      setCommand(),    closeCommand(), archiveCommand(), viewListCommand(), viewSaveCommand(), viewRemoveCommand(), logCommand(), actionListCommand(), actionAddCommand(), actionDoneCommand(), actionUndoCommand(), actionRemoveCommand(), fileListCommand(), fileAddCommand(), fileExtractCommand(), fileRemoveCommand(),    adviseCommand(), todayCommand(),
                                        simulateCommand(), matrixCommand(), matrixVersionsCommand(), matrixDiffCommand(), matrixOutlookCommand(), matrixBackCommand(), matrixPublishCommand(), matrixCopyCommand(), matrixContactCommand(), matrixPathAddCommand(),
                                        matrixTemplateListCommand(), matrixTemplateShowCommand(), matrixTemplateApplyCommand(), matrixTemplateSaveCommand(),
                                        matrixTemplateRemoveCommand(), criteriaCommand(), situationListCommand(), situationAddCommand(), situationSetCommand(), situationMoveCommand(), situationRemoveCommand(),
                                        situationShippedCommand(), situationExportCommand(), situationImportCommand(), categoryListCommand(), categoryAddCommand(),
                                        categoryRenameCommand(), categoryRemoveCommand(), draftCommand(),  reportCommand(), contributionsCommand(), evidencePackCommand(), evidenceCheckCommand(), checkCommand(),
                                        backupCommand(),  calendarCommand(), holidaysCommand(),
                                        projectListCommand(), projectAddCommand(), projectSetCommand(), fieldListCommand(), fieldAddCommand(), fieldRetireCommand(), milestoneListCommand(),
                                        milestoneAddCommand(), milestoneForecastCommand(), milestoneReachCommand(),
                                        organisationListCommand(), organisationSetCommand(), organisationManagerCommand()};
    return table;
}

const Command *findCommand(const QStringList &words)
{
    for (const Command &command : commandTable()) {
        const QStringList name = command.name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

const QVector<Option> &generalOptions()
{
    static const QVector<Option> options{
        {QStringLiteral("json"), {}},
        {QStringLiteral("at"), QStringLiteral("ISO-8601")},
        {QStringLiteral("lang"), QStringLiteral("LANGUAGE")},
        {QStringLiteral("quiet"), {}},
        {QStringLiteral("help"), {}},
    };
    return options;
}

QString helpText()
{
    QString text = Text::tr("Rung: escalation management for project managers.") + QStringLiteral("\n\n")
        + QStringLiteral("rung [FILE] [--at ISO-8601]\n    ") + Text::tr("Opens the window.") + QLatin1Char('\n');
    for (const Command &command : commandTable())
        text += helpText(command);
    text += QLatin1Char('\n')
        + Text::tr("Every command takes --json, --at ISO-8601, --lang LANGUAGE, --quiet and --help.") + QLatin1Char('\n')
        + Text::tr("Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 bad input, 4 file or disk trouble, "
                   "5 newer or damaged workspace.")
        + QLatin1Char('\n');
    return text;
}

QString helpText(const QString &word)
{
    QString text;
    for (const Command &command : commandTable())
        if (command.name.section(QLatin1Char(' '), 0, 0) == word)
            text += helpText(command);
    return text;
}

QString helpText(const Command &command)
{
    QString line = QStringLiteral("rung %1 %2").arg(command.name, command.synopsis);
    for (const Option &option : command.options) {
        QString word = QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        if (!option.isRequired)
            word = QStringLiteral("[%1]").arg(word);
        line += QLatin1Char(' ') + word + (option.isRepeatable ? QStringLiteral("…") : QString());
    }
    return line + QStringLiteral("\n    ") + command.summary() + QLatin1Char('\n');
}

}
