#pragma once

#include "domain/issue/issue.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace models {
class SimilarModel;
}

namespace services {
class Workspace;
}

namespace ui {

class TextLabel;

// Which earlier issue happened again: those that share words with this one are offered, others are searched.
class AgainDialog : public QDialog
{
    Q_OBJECT
public:
    AgainDialog(services::Workspace &workspace, const domain::Issue &issue, QWidget *parent);

Q_SIGNALS:
    void chosen(domain::IssueId earlier);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &text);
    void choose();

    domain::Issue m_issue;
    models::SimilarModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    TextLabel *m_note;
};

}
