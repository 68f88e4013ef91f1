#pragma once

#include "domain/record/recordkind.h"

#include <QObject>
#include <QVector>

namespace services {

enum class ChangeOperation { Created, Changed, Removed };

struct RecordChange {
    domain::RecordRef record;
    ChangeOperation operation = ChangeOperation::Changed;
    qint64 parent = 0; // the issue of a contact or draft, the person of an absence, the project of an issue, risk or matrix
};

// What one act changed. `everything`: too much to list (import, undo of one): reload.
struct ChangeNotice {
    QVector<RecordChange> changes;
    bool everything = false;
    bool fromElsewhere = false; // another window or process wrote it
    bool touches(domain::RecordKind kind) const
    {
        if (everything)
            return true;
        for (const RecordChange &change : changes)
            if (change.record.kind == kind)
                return true;
        return false;
    }
};

// Tells models and pages what changed, after the commit. The only notification of the services.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const ChangeNotice &notice) { Q_EMIT changed(notice); }

Q_SIGNALS:
    void changed(const services::ChangeNotice &notice);
};

}
Q_DECLARE_METATYPE(services::ChangeNotice)
