#pragma once

#include "domain/record/recordkind.h"
#include "widgets/theme/icon.h"

#include <QMetaType>
#include <QPointer>
#include <QVector>

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
    domain::RecordRef within; // the issue it belongs to: opened when no page shows the record itself
    // What was found, by its places instead of by what was typed; and a second line, with its own.
    struct Mark {
        int start = 0;
        int length = 0;
    };
    bool isMarked = false;
    QVector<Mark> textMarks;
    QString below;
    QVector<Mark> belowMarks;
    bool isChoosable() const { return kind != Kind::Heading; }
};

}
Q_DECLARE_METATYPE(ui::FindItem)
