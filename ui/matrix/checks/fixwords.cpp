#include "matrix/checks/fixwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString fixText(const char *text)
{
    return QCoreApplication::translate("ui::fixWords", text);
}

}

QString fixWords(const domain::MatrixFix &fix, const domain::EngineContext &context)
{
    using Act = domain::MatrixFix::Act;
    const QString name = context.people.value(fix.person).name;
    switch (fix.act) {
    case Act::TakeTime:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Take %1 from the level beside it")).arg(domain::toText(fix.time));
    case Act::TakeChannels:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Ask by meeting, then call"));
    case Act::MoveStart:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Start at level %1")).arg(fix.number);
    case Act::LeaveOut:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Leave %1 out of level %2")).arg(name, QString::number(fix.number));
    case Act::PutIn:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Put %1 in")).arg(name);
    case Act::Serve:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Serve %1 by %2")).arg(fix.text, fix.path);
    case Act::ServeElsewhere:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Leave %1 to %2")).arg(fix.text, fix.path);
    case Act::MakeContact:
        return fixText(QT_TRANSLATE_NOOP("ui::fixWords", "Make %1 the contact")).arg(name);
    }
    return {};
}

}
