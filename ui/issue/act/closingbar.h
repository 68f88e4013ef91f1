#pragma once

#include "domain/issue/issue.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;
class TextLabel;

// Asks why issues are over before they are closed: one line under the list, "Close HT4-118" and the reason. Closes nothing itself.
class ClosingBar : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingBar(QWidget *parent = nullptr);
    // what: their keys, as they are said.
    void ask(const QVector<domain::IssueId> &issues, const QString &what);

Q_SIGNALS:
    void closeWanted(const QVector<domain::IssueId> &issues, const QString &reason);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void dismiss();

    QVector<domain::IssueId> m_issues;
    TextLabel *m_what;
    QLineEdit *m_reason;
    Button *m_close;
    Button *m_cancel;
};

}
