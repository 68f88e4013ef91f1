#pragma once

#include "base/instant.h"

#include <QAbstractListModel>
#include <QVector>

namespace models {

// Something that came of an issue: an escalation, a draft.
struct TrailRow {
    qint64 id = 0; // of the record it opens; 0: none
    QString title;
    QString state; // a word or two
    base::Instant at;
    QString body; // a line each
    bool operator==(const TrailRow &) const = default;
};

// What came of one issue, as it is told by escalationTrail() or draftTrail(). Read only.
class TrailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; // TrailRow

    using QAbstractListModel::QAbstractListModel;
    void setRows(const QVector<TrailRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<TrailRow> m_rows;
};

}

Q_DECLARE_METATYPE(models::TrailRow)
