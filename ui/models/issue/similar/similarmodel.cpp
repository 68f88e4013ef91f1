#include "models/issue/similar/similarmodel.h"

namespace models {

SimilarModel::SimilarModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_newest(std::make_shared<std::atomic_int>(0)), m_reading(workspace, QStringLiteral("similar"))
{
}

void SimilarModel::look(const services::SimilarRequest &request)
{
    const int number = ++*m_newest;
    services::SimilarRequest wanted = request;
    wanted.isWanted = [newest = m_newest, number] { return *newest == number; };
    m_reading.run([this, wanted, number](services::Workspace &workspace) {
        if (!wanted.isWanted())
            return;
        const auto issues = services::similarIssues(workspace, wanted).value_or(QVector<services::SimilarIssue>()); // an offer, no answer
        QMetaObject::invokeMethod(this, [this, issues, number] {
            if (*m_newest == number)
                take(issues);
        });
    });
}

void SimilarModel::clear()
{
    ++*m_newest;
    take({});
}

void SimilarModel::take(const QVector<services::SimilarIssue> &issues)
{
    if (issues != m_issues) {
        beginResetModel();
        m_issues = issues;
        endResetModel();
    }
    Q_EMIT found();
}

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

QVariant SimilarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const services::SimilarIssue &issue = m_issues.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(issue.key, issue.title);
    case KeyRole:
        return issue.key;
    case IdRole:
        return issue.id.value();
    default:
        return {};
    }
}

}
