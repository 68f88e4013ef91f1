#pragma once

#include "domain/record/recordkind.h"
#include "widgets/theme/icon.h"

#include <QMetaType>
#include <QPointer>

class QAction;

namespace ui {

// One row of the palette or the search list.
struct FindItem {
    enum class Kind { Heading, Action, Record, NewIssue };
    Kind kind = Kind::Action;
    IconId icon = IconId::Search;
    QString text;
    QString detail;
    QString keys;
    QPointer<QAction> action;
    domain::RecordRef record;
    QString title; // of the new issue
    bool isChoosable() const { return kind != Kind::Heading; }
};

}
Q_DECLARE_METATYPE(ui::FindItem)
