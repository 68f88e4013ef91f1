#pragma once

#include "base/error.h"
#include "domain/draft/draft.h"
#include "services/changefeed.h"

#include <QAbstractListModel>

namespace services {
class Workspace;
}

namespace models {

// The side list of the draft page: open drafts first, then the templates by stage, each group under a heading row.
// Filtered by words; headings without rows are left out.
class DraftListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Heading, Draft, Template };
    enum Role { KindRole = Qt::UserRole, IdRole, SecondRole };

    explicit DraftListModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setProject(domain::ProjectId project);
    void setFilter(const QString &words);
    int rowOf(Kind kind, qint64 id) const;
    const domain::DraftTemplate *templateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    struct Row {
        Kind kind = Kind::Heading;
        qint64 id = 0; // of a draft; of a template its place in m_templates, from 1
        QString text;
        QString second;
    };
    void reload();
    void arrange();
    void add(QVector<Row> &rows, const QString &heading, const QVector<Row> &members) const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QString m_filter;
    QVector<domain::DraftTemplate> m_templates;
    QVector<Row> m_drafts;
    QVector<Row> m_rows;
};

}
