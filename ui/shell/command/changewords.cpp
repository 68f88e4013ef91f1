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
    {"issue.remove", QT_TRANSLATE_NOOP("ui::changeWords", "remove %1")},
    {"contact.log", QT_TRANSLATE_NOOP("ui::changeWords", "log entry for %1")},
};

}

QString changeWords(const QString &cause, const QString &subject)
{
    for (const CauseWords &row : kCauses)
        if (cause == QLatin1String(row.cause))
            return QCoreApplication::translate("ui::changeWords", row.words).arg(subject).trimmed();
    return subject.isEmpty() ? QCoreApplication::translate("ui::changeWords", "last change") : subject;
}

}
