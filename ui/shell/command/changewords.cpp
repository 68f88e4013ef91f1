#include "shell/command/changewords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct CauseWords {
    const char *cause;
    const char *words; // %1: the subject
};

// One row an act of the services.
constexpr CauseWords kCauses[] = {
    {"issue.raise", QT_TRANSLATE_NOOP("ui::changeWords", "new issue %1")},
    {"issue.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change %1")},
    {"issue.status", QT_TRANSLATE_NOOP("ui::changeWords", "change the status of %1")},
    {"issue.bulk", QT_TRANSLATE_NOOP("ui::changeWords", "change of several issues: %1")},
    {"issue.close", QT_TRANSLATE_NOOP("ui::changeWords", "close %1")},
    {"issue.archive", QT_TRANSLATE_NOOP("ui::changeWords", "archive %1")},
    {"issue.paste", QT_TRANSLATE_NOOP("ui::changeWords", "paste into %1")},
    {"view.save", QT_TRANSLATE_NOOP("ui::changeWords", "save view %1")},
    {"view.rename", QT_TRANSLATE_NOOP("ui::changeWords", "rename view %1")},
    {"view.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove view %1")},
    {"issue.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove %1")},
    {"issue.pause", QT_TRANSLATE_NOOP("ui::changeWords", "pause the clocks of %1")},
    {"issue.resume", QT_TRANSLATE_NOOP("ui::changeWords", "resume the clocks of %1")},
    {"issue.joint", QT_TRANSLATE_NOOP("ui::changeWords", "agree to escalate %1")},
    {"issue.stop", QT_TRANSLATE_NOOP("ui::changeWords", "stop work for %1")},
    {"issue.release", QT_TRANSLATE_NOOP("ui::changeWords", "release work for %1")},
    {"issue.review", QT_TRANSLATE_NOOP("ui::changeWords", "review of %1")},
    {"issue.resolve", QT_TRANSLATE_NOOP("ui::changeWords", "resolution of %1")},
    {"issue.solve", QT_TRANSLATE_NOOP("ui::changeWords", "solution of %1")},
    {"issue.guided", QT_TRANSLATE_NOOP("ui::changeWords", "guided verdict of %1")},
    {"issue.decide", QT_TRANSLATE_NOOP("ui::changeWords", "decision on %1")},
    {"issue.action", QT_TRANSLATE_NOOP("ui::changeWords", "new action for %1")},
    {"issue.action.done", QT_TRANSLATE_NOOP("ui::changeWords", "state of an action of %1")},
    {"issue.action.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove an action of %1")},
    {"concern.promote", QT_TRANSLATE_NOOP("ui::changeWords", "promote %1 to an issue")},
    {"concern.keep", QT_TRANSLATE_NOOP("ui::changeWords", "keep watching %1")},
    {"concern.drop", QT_TRANSLATE_NOOP("ui::changeWords", "drop %1")},
    {"contact.log", QT_TRANSLATE_NOOP("ui::changeWords", "log entry for %1")},
    {"contact.correct", QT_TRANSLATE_NOOP("ui::changeWords", "correction for %1")},
    {"issue.again", QT_TRANSLATE_NOOP("ui::changeWords", "happened again: %1")},
    {"file.add", QT_TRANSLATE_NOOP("ui::changeWords", "files for %1")},
    {"file.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove a file of %1")},
    {"draft.edit", QT_TRANSLATE_NOOP("ui::changeWords", "write draft")},
    {"draft.sent", QT_TRANSLATE_NOOP("ui::changeWords", "mark draft as sent")},
    {"draft.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove draft for %1")},
    {"template.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change template %1")},
    {"template.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove template %1")},
    {"risk.raise", QT_TRANSLATE_NOOP("ui::changeWords", "new risk %1")},
    {"risk.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change risk %1")},
    {"risk.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove risk %1")},
    {"risk.occurred", QT_TRANSLATE_NOOP("ui::changeWords", "risk has occurred")},
    {"riskmatrix.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change risk matrix")},
    {"matrix.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change matrix: %1")},
    {"matrix.import", QT_TRANSLATE_NOOP("ui::changeWords", "import the matrix of %1")},
    {"matrixtemplate.save", QT_TRANSLATE_NOOP("ui::changeWords", "save matrix template %1")},
    {"matrixtemplate.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove matrix template %1")},
    {"matrix.publish", QT_TRANSLATE_NOOP("ui::changeWords", "publish matrix")},
    {"matrix.contact", QT_TRANSLATE_NOOP("ui::changeWords", "make %1 the contact")},
    {"forward.postpone", QT_TRANSLATE_NOOP("ui::changeWords", "put off the offer of %1 as contact")},
    {"criterion.add", QT_TRANSLATE_NOOP("ui::changeWords", "new criterion %1")},
    {"criterion.addShipped", QT_TRANSLATE_NOOP("ui::changeWords", "add the usual criteria")},
    {"criterion.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change criterion %1")},
    {"criterion.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove criterion %1")},
    {"situation.add", QT_TRANSLATE_NOOP("ui::changeWords", "new situation %1")},
    {"situation.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change situation %1")},
    {"situation.move", QT_TRANSLATE_NOOP("ui::changeWords", "move situation %1")},
    {"situation.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove situation %1")},
    {"situation.addShipped", QT_TRANSLATE_NOOP("ui::changeWords", "add the shipped situations")},
    {"situation.import", QT_TRANSLATE_NOOP("ui::changeWords", "read situations from %1")},
    {"category.add", QT_TRANSLATE_NOOP("ui::changeWords", "new category %1")},
    {"category.rename", QT_TRANSLATE_NOOP("ui::changeWords", "rename category %1")},
    {"category.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove category %1")},
    {"criterion.fire", QT_TRANSLATE_NOOP("ui::changeWords", "what criteria did to %1")},
    {"project.create", QT_TRANSLATE_NOOP("ui::changeWords", "new project %1")},
    {"project.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change project %1")},
    {"field.add", QT_TRANSLATE_NOOP("ui::changeWords", "new field %1")},
    {"field.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change field %1")},
    {"field.retire", QT_TRANSLATE_NOOP("ui::changeWords", "retire field %1")},
    {"field.order", QT_TRANSLATE_NOOP("ui::changeWords", "order of the fields")},
    {"field.technical", QT_TRANSLATE_NOOP("ui::changeWords", "add the fields of %1")},
    {"milestone.add", QT_TRANSLATE_NOOP("ui::changeWords", "new milestone %1")},
    {"milestone.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change milestone %1")},
    {"milestone.forecast", QT_TRANSLATE_NOOP("ui::changeWords", "forecast of %1")},
    {"milestone.reach", QT_TRANSLATE_NOOP("ui::changeWords", "%1 is reached")},
    {"calendar.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change calendar %1")},
    {"calendar.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove calendar %1")},
    {"organisation.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change %1")},
    {"organisation.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove %1")},
    {"person.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change %1")},
    {"person.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove %1")},
    {"absence.edit", QT_TRANSLATE_NOOP("ui::changeWords", "absence of %1")},
    {"absence.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove absence of %1")},
    {"import", QT_TRANSLATE_NOOP("ui::changeWords", "import %1")},
    {"setting.edit", QT_TRANSLATE_NOOP("ui::changeWords", "change setting %1")},
    {"sample.make", QT_TRANSLATE_NOOP("ui::changeWords", "sample project %1")},
};

}

QString changeWords(const QString &cause, const QString &subject)
{
    for (const CauseWords &row : kCauses)
        if (cause == QLatin1String(row.cause))
            return QCoreApplication::translate("ui::changeWords", row.words).replace(QLatin1String("%1"), subject).trimmed();
    return subject.isEmpty() ? QCoreApplication::translate("ui::changeWords", "last change") : subject;
}

}
