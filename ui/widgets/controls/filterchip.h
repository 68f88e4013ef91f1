#pragma once

#include <QAbstractButton>
#include <QVariant>
#include <QVector>

namespace ui {

struct FilterChoice {
    QVariant value;
    QString text;
};

// A filter over a few values. Empty: outlined, its name and an arrow; a click offers the values. With values chosen:
// tinted, their words and a × that clears. Delete and Backspace clear, Down and Space open.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);
    void setChoices(const QVector<FilterChoice> &choices);
    // Several values at once (default) or one.
    void setExclusive(bool exclusive) { m_exclusive = exclusive; }
    // A chip that is used like a combo box ("Decides ▾"): no ×, always one value.
    void setRequired(bool required);
    void setChosen(const QVariantList &values);
    QVariantList chosen() const { return m_chosen; }
    QString textOf(const QVariant &value) const;  // empty, null: it is no choice
    QVariant valueOf(const QString &text) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(); // by the person only

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString shownText() const;
    QRect clearRect() const;
    bool isTinted() const { return !m_chosen.isEmpty() && !m_required; }
    void choose(const QVariant &value, bool on);
    void clear();
    void openMenu();
    void nameForReaders();

    QString m_name;
    QVector<FilterChoice> m_choices;
    QVariantList m_chosen;
    bool m_exclusive = false;
    bool m_required = false;
};

}
