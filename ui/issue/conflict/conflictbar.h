#pragma once

#include "models/issue/valuewords.h"
#include "services/issue/merge/issuemerge.h"

#include <QFrame>
#include <QPointer>

class QButtonGroup;
class QGridLayout;

namespace ui {

class Button;
class TextLabel;

// Two people set the same fields: what the other one saved beside what was typed here, field by field, to choose from.
// Nothing is saved and nothing is dropped until then.
class ConflictBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictBar(QWidget *parent = nullptr);
    void ask(const QVector<services::FieldConflict> &conflicts, const models::ValueWords &words);
    // The issue is gone: nothing to choose, and nothing typed here can be saved.
    void tellGone(const QString &key);
    // The keyboard comes to the choice if it is in the detail; a screen reader says what is asked.
    void callHere();
    // Hides, and gives the keyboard back to where it was.
    void leave();

Q_SIGNALS:
    // The fields in which what was typed here is to stand; in the others theirs does.
    void chosen(const QStringList &mine);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoice(int row, const services::FieldConflict &conflict, const models::ValueWords &words);
    QStringList mine() const;
    void clearRows();
    void followChoice();

    TextLabel *m_head;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QVector<QButtonGroup *> m_choices; // 0: theirs, 1: mine; one a field
    QStringList m_fields;
    QVector<services::FieldConflict> m_asked;
    Button *m_theirs;
    Button *m_mine;
    Button *m_each;
    QPointer<QWidget> m_origin; // had the keyboard before
};

}
