#pragma once

#include "domain/issue/issue.h"
#include "domain/project/customfield.h"

#include <QTimeZone>
#include <QWidget>

class QFormLayout;

namespace ui {

// The values of the project's own fields that serve the entry's category, and those it has besides. Each saves when it is left.
class CustomForm : public QWidget
{
    Q_OBJECT
public:
    explicit CustomForm(QWidget *parent = nullptr);
    void show(const domain::Issue &issue, const QVector<domain::CustomField> &fields, const QTimeZone &zone, base::Instant now);
    bool isEmpty() const { return m_fields.isEmpty(); }
    // Puts the cursor into the first required field without a value.
    void focusMissing();

Q_SIGNALS:
    // value in the notation of CustomField; empty takes it out
    void valueEdited(const QString &field, const QString &value);

private:
    void build();
    QWidget *makeEditor(const domain::CustomField &field);
    QWidget *makeChoice(const domain::CustomField &field);
    QWidget *makeDay(const domain::CustomField &field);
    QWidget *makeNumber(const domain::CustomField &field);
    void put(QWidget *editor, const domain::CustomField &field, const QString &value);

    QVector<domain::CustomField> m_fields;
    QVector<QWidget *> m_editors;
    QVector<domain::CustomValue> m_values;
    QTimeZone m_zone;
    base::Instant m_now;
    QFormLayout *m_form;
};

}
